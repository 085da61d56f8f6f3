//! What is compared must do the same work: the answers of all subjects of a case are the same.

use std::{future::Future, pin::pin, task::Poll};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use tower_layer::Layer;
use tower_service::Service;

use crate::{
    by_hand::{self, Answering, ByHand, Deciding, one_insert, six_inserts, stripping},
    handler::Handler,
    policies::{API, CLOSED, List, ONE, OPEN, OPENED, SUBDOMAINS},
    request::{from_each, near_misses, preflights, sample, without_origin},
    theirs,
};

fn asked<S>(mut service: S, request: &Request<Bytes>) -> Response<Bytes>
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = std::convert::Infallible>,
{
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(service.poll_ready(&mut context).is_ready());
    let Poll::Ready(Ok(response)) = pin!(service.call(request.clone())).poll(&mut context) else { panic!("waits") };
    response
}

/// Without regard to order and case: `Vary` is spelled both ways.
fn lines(response: &Response<Bytes>) -> Vec<String> {
    let line = |(name, value): (_, &http::HeaderValue)| format!("{name}: {}", value.to_str().unwrap().to_lowercase());
    let mut lines: Vec<String> = response.headers().iter().map(line).collect();
    lines.sort();
    lines
}

/// tower-http tells everybody that credentials are allowed, listed or not. Without an origin that means nothing.
fn meaning(mut response: Response<Bytes>) -> Vec<String> {
    if !response.headers().contains_key("access-control-allow-origin") {
        response.headers_mut().remove("access-control-allow-credentials");
    }
    lines(&response)
}

/// All that a listed origin gets is named by the floor too, but for the origin itself, which the floor does not read.
fn without_origin_of(mut response: Response<Bytes>) -> Response<Bytes> {
    if let Some(origin) = response.headers_mut().get_mut("access-control-allow-origin") {
        *origin = http::HeaderValue::from_static("x");
    }
    response
}

#[test]
fn answers_to_requests_are_the_same() {
    List::fill_sets();
    let lists = List::all().into_iter().map(|list| (list.policy, list.origins));
    let sets = List::sets().into_iter().map(|(set, list)| (set.policy, list.origins));
    for (policy, origins) in lists.chain(sets).chain([(&ONE, &["https://app.example.com"] as &[_])]) {
        let cases: [(_, fn(&mut HeaderMap)); 3] = [
            (from_each(&sample(origins)), by_hand::hit),
            (from_each(&near_misses(origins)), by_hand::miss),
            (without_origin(), by_hand::miss),
        ];
        for (requests, write) in cases {
            for request in requests {
                let ours = asked(policy.layer().layer(Handler), &request);
                assert_eq!(lines(&ours), meaning(asked(theirs::list(origins).layer(Handler), &request)));
                assert_eq!(lines(&ours), lines(&asked(Deciding(policy), &request)));
                let ours = lines(&without_origin_of(ours));
                assert_eq!(ours, lines(&without_origin_of(asked(ByHand(write), &request))));
                assert_eq!(ours, lines(&without_origin_of(asked(ByHand(stripping(write)), &request))));
            }
        }
    }
}

#[test]
fn answers_that_are_always_the_same_are_so() {
    for request in [without_origin(), from_each(&["https://app.example.com"])].concat() {
        let any = lines(&asked(OPEN.layer().layer(Handler), &request));
        assert_eq!(any, lines(&asked(theirs::any().layer(Handler), &request)));
        assert_eq!(any, lines(&asked(OPENED.layer().layer(Handler), &request)));
        assert_eq!(any, lines(&asked(ByHand(by_hand::any), &request)));
        let none = lines(&asked(CLOSED.layer().layer(Handler), &request));
        assert_eq!(none, lines(&asked(ByHand(by_hand::nothing), &request)));
    }
}

#[test]
fn a_pattern_and_a_predicate_agree() {
    for origin in ["https://shop.eu.example.com", "https://shop.eu.example.coq", "https://.example.com"] {
        for request in from_each(&[origin]) {
            let ours = lines(&asked(SUBDOMAINS.layer().layer(Handler), &request));
            assert_eq!(ours, meaning(asked(theirs::subdomains().layer(Handler), &request)), "{origin}");
        }
    }
}

/// tower-http answers 200, and to an origin that is not listed with all headers but one.
#[test]
fn preflights_are_the_same_if_they_are_allowed() {
    let list = List::three();
    for request in preflights(list.origins, "content-type") {
        let ours = asked(list.policy.layer().layer(Handler), &request);
        assert_eq!(ours.status(), StatusCode::NO_CONTENT);
        assert_eq!(lines(&ours), lines(&asked(theirs::list(list.origins).layer(Handler), &request)));
        assert_eq!(lines(&ours), lines(&asked(Deciding(list.policy), &request)));
        let floor = asked(Answering(six_inserts), &request);
        assert_eq!(lines(&without_origin_of(ours)), lines(&without_origin_of(floor)));
        // The table answers for its own lines' methods.
        assert!(!asked(API.layer().layer(Handler), &request).headers().is_empty());
    }
    for request in preflights(&near_misses(list.origins), "content-type") {
        let ours = asked(list.policy.layer().layer(Handler), &request);
        assert_eq!(ours.status(), StatusCode::FORBIDDEN);
        assert_eq!(lines(&ours), lines(&asked(Answering(one_insert), &request)));
    }
}
