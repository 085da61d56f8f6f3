//! Origins that are known at run time only, beside the compiled list and tower-http's list of the same ones.

use bytes::Bytes;
use http::Request;
use tower_layer::Layer;

use crate::{
    handler::{Handler, through},
    policies::List,
    request::{from_each, near_misses, sample},
    subject::{Cases, Subject},
    theirs,
};

pub(super) fn add(cases: &mut Cases<'_>) {
    for (set, list) in List::sets() {
        cases.case(&format!("{}-hit", set.name), || compared(set, list, &from_each(&sample(set.origins))));
        cases.case(&format!("{}-miss", set.name), || compared(set, list, &from_each(&near_misses(set.origins))));
    }
}

fn compared(set: List, list: List, requests: &[Request<Bytes>]) -> Vec<Subject> {
    List::fill_sets();
    vec![
        through("none", Handler, requests),
        through("ours", set.policy.layer().layer(Handler), requests),
        through("ours-compiled", list.policy.layer().layer(Handler), requests),
        through("tower-http", theirs::list(set.origins).layer(Handler), requests),
    ]
}
