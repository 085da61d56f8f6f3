//! The table itself, without a browser.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::{collections::HashSet, sync::Arc};

use axum::body::Body;
use cors_browser_tests::{
    cases::{self, Expected, Recorded},
    server::{Seen, World},
};
use http::Request;

#[test]
fn names_are_unique_and_fit_into_an_address() {
    let mut names = HashSet::new();
    for case in cases::all() {
        assert!(case.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{}", case.name);
        assert!(names.insert(case.name.clone()), "{} twice", case.name);
    }
}

#[test]
fn each_step_has_a_verdict() {
    for case in cases::all() {
        let known = case.deviations.iter().map(|deviation| &deviation.expected).chain([&case.expected]);
        for expected in known {
            let verdicts: Vec<_> = expected.verdicts.split(' ').collect();
            assert_eq!(verdicts.len(), case.steps.len(), "{}", case.name);
            let known = verdicts.iter().all(|verdict| ["share", "block", "opaque", "hung", "prompt"].contains(verdict));
            assert!(known, "{}: {verdicts:?}", case.name);
        }
    }
}

#[test]
fn a_deviation_deviates() {
    for case in cases::all() {
        for deviation in &case.deviations {
            assert_ne!(deviation.expected, case.expected, "{}: {}", case.name, deviation.why);
        }
    }
}

async fn ask(method: &str, fields: &[(&str, &str)]) -> (Vec<Seen>, http::Response<Body>) {
    let world = World::new(Arc::new(cases::all()));
    let mut request = Request::builder().method(method).uri("/profile?case=P-account-header");
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    let response = world.answer("api.example.com", request.body(Body::empty()).unwrap()).await;
    (world.seen("P-account-header"), response)
}

#[tokio::test]
async fn the_world_answers_without_a_socket() {
    let fields = [("origin", "https://app.example.com"), ("access-control-request-method", "GET")];
    let (seen, response) = ask("OPTIONS", &fields).await;
    assert_eq!(response.headers()["access-control-allow-origin"], "https://app.example.com");
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].method(), "OPTIONS");
}

#[tokio::test]
async fn what_is_expected_is_compared() {
    let (seen, _) = ask("GET", &[("origin", "null"), ("x-foo", "1"), ("x-foo", "2")]).await;
    let is = |verdicts, requests| Expected { verdicts, requests }.is("share", &seen);
    assert!(is("share", "GET"));
    assert!(is("share", "GET[origin=null;cookie=-;:path=/profile]"));
    assert!(!is("block", "GET"));
    assert!(!is("share", "PUT"));
    assert!(!is("share", "GET GET"));
    assert!(!is("share", ""));
    assert!(!is("share", "GET[origin=-]"));
    assert!(!is("share", "GET[origin=https://app.example.com]"));
    assert!(!is("share", "GET[cookie=session=1]"));
}
