//! Wrong configurations that were found late, or never, and answers that shared what they should not.

use std::thread;

use cors_runtime::{Decision, OriginList, OriginSet, cors};
use http::{HeaderValue, Request, Response};

use super::browse::{APP, does_not_compile};
use crate::support::{
    ask::{ask, preflight},
    door::Guard,
};

static ORIGINS: OriginSet = OriginSet::new();

cors! {
    static BY_SET: Policy = { allow_origins: [ORIGINS], allow_credentials: true };

    static FILES: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [PUT, GET, DELETE, PATCH],
        allow_headers: [X-C, X-A, content-type, X-B],
        expose_headers: [X-Z, ETag],
    };
}

#[test]
fn tower_http_panic_on_configuration() {
    for text in ["*", "https://a.example,*", "null", "%%", "\u{0}", "https://", ""] {
        let parsed = OriginList::parse_text(text);
        assert_eq!(parsed.is_ok(), text.is_empty(), "{text:?}");
    }
    does_not_compile("tests/ui/wildcard/star-in-list", "CORS0123");
}

#[test]
fn jub0bs_cors_unchecked_configuration() {
    does_not_compile("tests/ui/multiple/one-policy", "invalid_credentials");
    // At start-up a list with a mistake is no list, so what stood before stands: here nobody.
    let violations = OriginList::parse(["https://app.example.com", "https://a.example/"]).unwrap_err();
    assert_eq!(violations.len(), 1);
    assert!(!BY_SET.allows_origin(&HeaderValue::from_static(APP)));
}

#[test]
fn actix_cors_first_mistake_only() {
    let violations = OriginList::parse(["https://a.example/", "b.example", "*", "https://C.example:443"]).unwrap_err();
    let mut places: Vec<_> = violations.iter().map(|found| found.position).collect();
    places.dedup();
    assert_eq!(places, [0, 1, 2, 3]);
    for mistake in ["missing_scheme", "uppercase_origin", "forbidden_method", "invalid_header", "invalid_credentials"] {
        does_not_compile("tests/ui/multiple/one-policy", mistake);
    }
}

#[test]
fn rs_cors_fields_that_shadow_each_other() {
    does_not_compile("tests/ui/duplicate-key/origins", "CORS0804");
    does_not_compile("tests/ui/wildcard/star-beside-origin", "CORS0123");
}

/// Who changes an answer changes that answer.
#[test]
fn rs_cors_issue_198_shared_values() {
    let fresh =
        || [preflight("PUT /", APP), ask("GET /").origin(APP)].map(|ask| Guard::Policy(&FILES).answer(&ask, &[]));
    let before = fresh();
    let vandal = || {
        for _ in 0..200 {
            let request = Request::options("/").header("origin", APP).header("access-control-request-method", "PUT");
            let Decision::Answer(answer) = FILES.decide(&request.body(()).unwrap()) else {
                panic!("it is a preflight")
            };
            let mut response: Response<()> = answer.into_response();
            for value in response.headers_mut().values_mut() {
                *value = HeaderValue::from_static("*");
            }
            assert_eq!(response.headers()["access-control-allow-methods"], "*");
        }
    };
    thread::scope(|scope| {
        let vandals = [(); 4].map(|()| scope.spawn(vandal));
        while !vandals.iter().all(thread::ScopedJoinHandle::is_finished) {
            assert_eq!(fresh(), before);
        }
    });
    assert_eq!(fresh(), before);
}

#[test]
fn actix_cors_order_of_lists() {
    let answer = Guard::Policy(&FILES).answer(&preflight("PUT /", APP), &[]);
    for line in [
        "access-control-allow-methods: PUT,GET,HEAD,DELETE,PATCH",
        "access-control-allow-headers: content-type,x-a,x-b,x-c",
    ] {
        assert!(answer.contains(&line.to_owned()), "{answer:?}");
    }
    let answer = Guard::Policy(&FILES).answer(&ask("GET /").origin(APP), &[]);
    assert!(answer.contains(&"access-control-expose-headers: etag,x-z".to_owned()), "{answer:?}");
}
