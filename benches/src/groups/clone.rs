//! Cloning the service, which hyper-util and axum do for every request.

use std::hint::black_box;

use tower_layer::Layer;

use crate::{
    handler::Handler,
    policies::{List, OPEN},
    subject::{Cases, Subject},
    theirs,
};

pub(super) fn add(cases: &mut Cases<'_>) {
    cases.case("any", || {
        vec![
            cloned("none", Handler),
            cloned("ours", OPEN.layer().layer(Handler)),
            cloned("tower-http", theirs::any().layer(Handler)),
        ]
    });
    for list in [List::three(), List::thousand(), List::ten_thousand()] {
        cases.case(list.name, || {
            vec![
                cloned("none", Handler),
                cloned("ours", list.policy.layer().layer(Handler)),
                cloned("tower-http", theirs::list(list.origins).layer(Handler)),
            ]
        });
    }
}

fn cloned<S: Clone + 'static>(who: &'static str, service: S) -> Subject {
    Subject::new(who, move |times| {
        for _ in 0..times {
            drop(black_box(black_box(&service).clone()));
        }
    })
}
