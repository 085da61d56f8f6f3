//! An axum router with and without CORS, called as a server calls it: its service is cloned for every request.

use std::{
    convert::Infallible,
    future::Future,
    hint::black_box,
    pin::pin,
    task::{Context, Waker},
};

use axum::{Router, body::Body, http::StatusCode, response::Response, routing::get};
use bytes::Bytes;
use cors_runtime::Policy;
use http::{Request, header};
use tower_http::cors::CorsLayer;
use tower_layer::{Identity, Layer};
use tower_service::Service;

use crate::{
    policies::{API, List, OPEN},
    request::{from_each, preflights, sample, without_origin},
    subject::{Cases, Subject},
    theirs,
};

pub(super) fn add(cases: &mut Cases<'_>) {
    cases.case("any-no-origin", || compared(&OPEN, &theirs::any(), &without_origin()));
    for list in List::all() {
        cases.case(&format!("{}-hit", list.name), || {
            let mut all = compared(list.policy, &theirs::list(list.origins), &from_each(&sample(list.origins)));
            if list.name == "3" {
                all.push(served("ours-table-around", API.wrap(router()), &from_each(list.origins)));
            }
            all
        });
    }
    let three = List::three();
    cases.case("3-preflight", || {
        let requests = preflights(three.origins, "content-type");
        let mut all = compared(three.policy, &theirs::list(three.origins), &requests);
        all.push(served("ours-table-around", API.wrap(router()), &requests));
        all
    });
}

async fn hello() -> (StatusCode, [(header::HeaderName, &'static str); 1], &'static str) {
    (StatusCode::OK, [(header::CONTENT_TYPE, "application/json")], "hello")
}

/// Without a state axum turns handlers into routes again for every request.
fn router() -> Router {
    Router::new().route("/", get(hello)).route("/items/{id}", get(hello)).route("/health", get(hello)).with_state(())
}

fn compared(policy: &'static Policy, theirs: &CorsLayer, requests: &[Request<Bytes>]) -> Vec<Subject> {
    vec![
        served("none", router(), requests),
        served("no-op-layer", router().layer(Identity::new()).with_state(()), requests),
        served("ours-layer", router().layer(policy.layer()).with_state(()), requests),
        served("ours-around", policy.wrap(router()), requests),
        served("tower-http-layer", router().layer(theirs.clone()).with_state(()), requests),
        served("tower-http-around", theirs.layer(router()), requests),
    ]
}

fn served<S>(who: &'static str, service: S, requests: &[Request<Bytes>]) -> Subject
where
    S: Service<Request<Body>, Response = Response, Error = Infallible> + Clone + 'static,
{
    let requests = requests.to_vec();
    Subject::new(who, move |times| {
        let mut context = Context::from_waker(Waker::noop());
        for request in requests.iter().cycle().take(times) {
            let request = black_box(request).clone().map(|_| Body::empty());
            let mut service = service.clone();
            let _ = service.poll_ready(&mut context);
            let mut response = pin!(service.call(request));
            // A handler that waits for nothing is done after a few polls.
            while response.as_mut().poll(&mut context).map(|response| drop(black_box(response))).is_pending() {}
        }
    })
}
