//! What may not matter.

use std::cell::RefCell;

use cors_runtime::ByteDecision;
use proptest::{collection::vec, prelude::*, sample::Index};

use crate::{
    choices::described,
    described::Guard,
    door::{Raw, lines, serve},
    options::preflight,
    property::properties,
    reply::reply,
    requests::{asked, door, noise, origin_choice},
};

properties! {
    times: 15;

    /// The other headers of a request are nobody's business, in whatever order and however often they stand there, and
    /// neither is the query: the answer is the same, and so is whether the application is asked.
    fn nothing_else_of_a_request_matters(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        is_preflight in any::<bool>(), noise in noise(), places in vec(any::<Index>(), 6),
    ) {
        let origin = choice.origin(&described.all_facts());
        let plain = if is_preflight { preflight(&asked, origin.as_bytes(), 0) } else { asked.raw(&origin) };
        let mut noisy = plain.clone();
        for ((name, value), place) in noise.iter().zip(&places) {
            let place = place.index(noisy.headers.len() + 1);
            noisy.headers.insert(place, ((*name).to_owned(), value.as_bytes().to_vec()));
        }
        noisy.path.push_str("?origin=https://app.example.com&/../{id}");
        let answer = |request: &Raw| serve(described.guard, door, request, &|_| reply.to(&plain));
        prop_assert_eq!(answer(&noisy), answer(&plain), "with the other headers, and without them");
    }

    /// A request costs what three of its headers cost: nobody reads the list of headers that a preflight asks for, which a
    /// client makes as long as it likes.
    fn no_other_header_is_read(
        described in described(), choice in origin_choice(), asked in asked(), is_preflight in any::<bool>(),
        upgrade in any::<bool>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let mut request = if is_preflight { preflight(&asked, origin.as_bytes(), 2) } else { asked.raw(&origin) };
        if upgrade {
            request.headers.push(("upgrade".to_owned(), b"websocket".to_vec()));
        }
        let read = RefCell::new(Vec::new());
        let find = |name: &'static str| {
            read.borrow_mut().push(name);
            lines(&request.headers, name)
        };
        let (method, path) = (request.method.as_bytes(), request.path.as_bytes());
        let decision = match described.guard {
            Guard::Policy(policy) => policy.decide_bytes(method, path, find),
            Guard::Routes(routes) => routes.decide_bytes(method, path, find),
        };
        let is_answer = matches!(decision, ByteDecision::Answer(_));
        prop_assert!(is_answer || !is_preflight);
        let known = ["origin", "access-control-request-method", "upgrade"];
        prop_assert!(read.borrow().iter().all(|name| known.contains(name)), "{:?}", read.borrow());
    }
}
