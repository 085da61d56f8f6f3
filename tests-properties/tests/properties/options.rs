//! Which requests the application sees.

use proptest::{collection::vec, prelude::*};

use crate::{
    choices::described,
    door::{Raw, serve},
    property::properties,
    reply::reply,
    requests::{Asked, asked, door, origin_choice},
};

/// A preflight, with what a browser would ask for, with more, or with nothing.
pub fn preflight(asked: &Asked, origin: &[u8], variant: usize) -> Raw {
    let mut headers =
        vec![("origin".to_owned(), origin.to_vec()), ("access-control-request-method".to_owned(), asked.method.into())];
    let names: Vec<&str> = asked.headers.iter().map(|(name, _)| *name).collect();
    match variant {
        0 => {}
        1 => headers.push(("access-control-request-headers".to_owned(), names.join(",").into_bytes())),
        _ => {
            for _ in 0..20 {
                headers.push(("access-control-request-headers".to_owned(), b"x-evil,, \xff,*".to_vec()));
            }
        }
    }
    Raw { method: "OPTIONS".to_owned(), path: asked.path.to_owned(), headers }
}

properties! {
    times: 20;

    /// No preflight reaches the application, whether it is answered or refused: authentication would answer 401, a router
    /// 405.
    fn preflights_never_reach_the_application(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), variant in 0_usize..3,
        reply in reply(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let request = preflight(&asked, origin.as_bytes(), variant);
        let served = serve(described.guard, door, &request, &|request| reply.to(request));
        prop_assert!(!served.reached, "the application must not see a preflight");
        let is_allowed = described.ruled(asked.path, asked.method).allows(&origin);
        prop_assert_eq!(served.status, if is_allowed { 204 } else { 403 });
        prop_assert_eq!(served.text("access-control-allow-origin").is_some(), is_allowed);
    }

    /// An `OPTIONS` without one of the two headers that make a preflight is the application's.
    fn other_options_reach_the_application(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), without in 0..2_usize,
        reply in reply(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let mut request = preflight(&asked, origin.as_bytes(), 1);
        request.headers.remove(without);
        let served = serve(described.guard, door, &request, &|request| reply.to(request));
        prop_assert!(served.reached, "the application must see it");
        prop_assert_eq!(served.status, reply.status);
    }

    /// The answer is the same whatever headers are asked for, and whatever method, where the path has one policy.
    fn a_preflights_answer_is_constant(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), others in vec(asked(), 1..3),
    ) {
        let origin = choice.origin(&described.all_facts());
        let answer = |method, variant| {
            let asked = Asked { method, ..asked.clone() };
            serve(described.guard, door, &preflight(&asked, origin.as_bytes(), variant), &|_| (200, Vec::new()))
        };
        let first = answer(asked.method, 0);
        prop_assert_eq!(&answer(asked.method, 1), &first);
        prop_assert_eq!(&answer(asked.method, 2), &first);
        let ruled = described.ruled(asked.path, asked.method);
        for other in others.iter().filter(|_| !ruled.is_split) {
            prop_assert_eq!(&answer(other.method, 0), &first, "{}", other.method);
        }
    }
}
