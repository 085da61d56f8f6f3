//! Preflights, which never reach the handler: `none` makes the request and drops it, so these are whole answers.

use bytes::Bytes;
use http::{Request, Response};
use tower_layer::Layer;

use crate::{
    by_hand::{Answering, Deciding, one_insert, six_inserts},
    handler::{Handler, dropped, through},
    policies::List,
    request::{near_misses, preflights, sample},
    subject::{Cases, Subject},
    theirs,
};

pub(super) fn add(cases: &mut Cases<'_>) {
    for list in [List::three(), List::thousand()] {
        let (hits, misses) = (sample(list.origins), near_misses(list.origins));
        cases.case(&format!("{}-allowed", list.name), || {
            compared(list, six_inserts, &preflights(&hits, "content-type"))
        });
        cases.case(&format!("{}-denied", list.name), || {
            compared(list, one_insert, &preflights(&misses, "content-type"))
        });
    }
    // Hostile: as long as a server takes them.
    let three = List::three();
    cases.case("3-allowed-8k-asked-headers", || {
        compared(three, six_inserts, &preflights(three.origins, &"x,".repeat(4000)))
    });
    let long = [format!("https://{}.example", "a".repeat(8000))];
    cases.case("3-denied-8k-origin", || compared(three, one_insert, &preflights(&long, "content-type")));
}

fn compared(
    list: List,
    answer: impl FnMut() -> Response<Bytes> + Copy + 'static,
    requests: &[Request<Bytes>],
) -> Vec<Subject> {
    vec![
        dropped("none", requests),
        through("bare", Answering(answer), requests),
        through("ours", list.policy.layer().layer(Handler), requests),
        through("ours-by-hand", Deciding(list.policy), requests),
        through("tower-http", theirs::list(list.origins).layer(Handler), requests),
    ]
}
