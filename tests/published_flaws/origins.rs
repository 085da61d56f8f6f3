//! Origins that no browser sends, and origins that were meant and did not match.

use cors_runtime::{OriginList, OriginSet, cors};
use http::HeaderValue;

use super::browse::{allows_only, does_not_compile, is_refused_at_start_up};
use crate::support::door::Guard;

static TREE: OriginSet = OriginSet::new();

cors! {
    static APP_ONLY: Policy = { allow_origins: ["https://app.example.com"] };

    static FORESTS: Policy = {
        allow_origins: [
            "https://a.example.com", "https://b.example.com", "https://ab.example.com", "https://ba.example.com",
            "https://example.com", "https://example.com:8443", "http://example.com:8080", "https://aexample.com",
            "https://a.b.example.com", "https://b.a.example.com", "https://e.com", "https://ample.com",
        ],
    };

    static BY_SET: Policy = { allow_origins: [TREE] };
}

#[test]
fn jub0bs_cors_issue_12_allowed_origins_refused() {
    // Hosts that are parts of each other, so that a tree of their letters has to fork and to end in many places.
    let listed = [
        "https://a.example.com",
        "https://b.example.com",
        "https://ab.example.com",
        "https://ba.example.com",
        "https://example.com",
        "https://example.com:8443",
        "http://example.com:8080",
        "https://aexample.com",
        "https://a.b.example.com",
        "https://b.a.example.com",
        "https://e.com",
        "https://ample.com",
    ];
    let others = ["https://c.example.com", "https://aa.example.com", "https://xe.com", "https://example.com:844"];
    allows_only(Guard::Policy(&FORESTS), &listed, &others);
    TREE.replace(OriginList::builder().allow("insecure_origin_with_credentials", "a test").parse(listed).unwrap());
    allows_only(Guard::Policy(&BY_SET), &listed, &others);
}

#[test]
fn rs_cors_origin_in_capitals() {
    does_not_compile("tests/ui/origin/capital-letters", "CORS0105");
    for origin in ["https://APP.example.com", "HTTPS://app.example.com"] {
        assert!(!APP_ONLY.allows_origin(&HeaderValue::from_static(origin)), "{origin}");
    }
}

#[test]
fn spring_forgiven_origins() {
    does_not_compile("tests/ui/origin/trailing-slash", "CORS0103");
    does_not_compile("tests/ui/origin/capital-letters", "CORS0105");
    does_not_compile("tests/ui/origin/several", "CORS0112");
    for (item, code) in [
        ("https://app.example.com/", 103),
        ("https://App.example.com", 105),
        ("https://a.example, https://b.example", 112),
    ] {
        is_refused_at_start_up(item, code);
    }
    for origin in ["https://app.example.com/", "https://app.example.com,https://evil.example"] {
        assert!(!APP_ONLY.allows_origin(&HeaderValue::from_static(origin)), "{origin}");
    }
}

#[test]
fn asp_net_core_issues_3060_and_18492_silent_slash() {
    does_not_compile("tests/ui/origin/trailing-slash", "CORS0103");
    let violations = OriginList::parse(["https://app.example.com/"]).unwrap_err();
    assert_eq!(violations.iter().next().unwrap().suggestion(), Some("https://app.example.com"));
}

#[test]
fn asp_net_core_star_beside_an_origin() {
    does_not_compile("tests/ui/wildcard/star-beside-origin", "CORS0123");
    does_not_compile("tests/ui/wildcard/star-in-list", "CORS0123");
    is_refused_at_start_up("*", 123);
}

#[test]
fn tower_http_unchecked_origins() {
    does_not_compile("tests/ui/origin/trailing-slash", "CORS0103");
    does_not_compile("tests/ui/origin/capital-letters", "CORS0105");
    does_not_compile("tests/ui/origin/no-scheme", "CORS0102");
    does_not_compile("tests/ui/origin/default-port", "CORS0106");
    is_refused_at_start_up("example.com", 102);
    is_refused_at_start_up("https://example.com:443", 106);
}

#[test]
fn actix_cors_uri_as_origin() {
    does_not_compile("tests/ui/origin/no-scheme", "CORS0102");
    does_not_compile("tests/ui/origin/path", "CORS0103");
    for item in ["example.com", "/x", "https://example.com/x", "https://user@example.com"] {
        assert!(OriginList::parse([item]).is_err(), "{item}");
    }
}
