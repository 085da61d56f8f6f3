//! Edges of the decision where a change by one byte, one spelling or one type would go unnoticed elsewhere.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use cors_runtime::{
    __private::{Openness, allows, group, is_more_open},
    Decision, Origin, OriginList, OriginSet, Reason, cors,
};
use http::{HeaderValue, Method, Request};

use support::{
    ask::{Ask, ask, preflight},
    door::Guard,
    lines::{BY_ORIGIN, expected},
};

const APP: &str = "https://app.example.com";
const EVIL: &str = "https://evil.example";

static LATER: OriginSet = OriginSet::new();
static KIOSKS: OriginSet = OriginSet::new();

cors! {
    static OPEN: Policy = { allow_origins: * };

    static LISTED: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET, DELETE] };

    static SOURCED: Policy = { allow_origins: [LATER] };

    static TERSE: Policy = {
        allow_origins: [#[allow(cors::custom_scheme)] "x://y", #[allow(cors::custom_scheme)] "app://ab", "https://a"],
    };

    static BOOTHS: Policy = { allow_origins: ["https://app.example.com", KIOSKS], allow_credentials: true };

    static WRITES: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    static SITE: Routes = {
        "/app/{id}" => LISTED,
        "/open/{*rest}" => OPEN,
        "/open/write/" => WRITES,
    };

    static CAPTURED: Routes = { "/x/{id}" => deny, _ => OPEN };
}

fn status(decision: &Decision) -> Option<u16> {
    match decision {
        Decision::Answer(answer) => Some(answer.status().as_u16()),
        Decision::Forward(_) => None,
    }
}

/// A handler often has the head of a request only.
#[test]
fn the_parts_of_a_request_are_decided_as_the_request_is() {
    for ask in [
        ask("GET /app/7").origin(APP),
        ask("GET /app/7").origin(EVIL),
        ask("GET /nowhere").origin(APP),
        ask("POST /open/write/").origin(EVIL),
        preflight("DELETE /app/7", APP),
        preflight("DELETE /app/7", EVIL),
        preflight("DELETE /nowhere", APP),
    ] {
        let (parts, ()) = ask.http().into_parts();
        for (whole, head) in [
            (SITE.decide(&ask.http()), SITE.decide(&parts)),
            (LISTED.decide(&ask.http()), LISTED.decide(&parts)),
            (WRITES.decide(&ask.http()), WRITES.decide(&parts)),
        ] {
            assert_eq!((status(&head), head.reason()), (status(&whole), whole.reason()), "{ask:?}");
        }
    }
}

/// A handshake is a `GET` that CORS does not stop, and both doors see it.
#[test]
fn both_doors_refuse_a_foreign_handshake() {
    let handshake = |origin: &str, upgrade: &str| ask("GET /").origin(origin).with("upgrade", upgrade);
    let answers = |ask: &Ask| [Guard::Policy(&WRITES).answer(ask, &[]), Guard::Policy(&WRITES).answer_bytes(ask, &[])];
    let refused = expected("403", &[BY_ORIGIN], "");
    for upgrade in ["websocket", "WebSocket", "h2c, websocket", "h2c,\twebsocket "] {
        for answer in answers(&handshake(EVIL, upgrade)) {
            assert_eq!(answer, refused, "{upgrade:?}");
        }
        for answer in answers(&handshake(APP, upgrade)) {
            assert_ne!(answer, refused, "{upgrade:?}");
        }
    }
    for request in [handshake(EVIL, "h2c"), handshake(EVIL, "websockets"), ask("GET /").origin(EVIL)] {
        for answer in answers(&request) {
            assert_eq!(answer, expected("forwarded", &[BY_ORIGIN], ""), "{request:?}");
        }
    }
}

/// Both forms of these paths lead to one line, but a framework that trims or completes a path may go on to another one; a
/// plain path, too.
#[test]
fn an_odd_path_beside_a_line_that_forbids_writes_is_not_trusted() {
    for path in ["/open/write/", "/open/write", "/open/%77rite", "/open//write", "/open/./write", "/open/x/../write"] {
        let post = |origin: &str| status(&SITE.decide(&ask(&format!("POST {path}")).origin(origin).http()));
        assert_eq!(post(EVIL), Some(403), "{path}");
        assert_eq!(post(APP), None, "{path}");
    }
    // Odd, but nothing near it forbids anything.
    for path in ["/open/%77rites", "/open/writes", "/open/a//b"] {
        assert_eq!(status(&SITE.decide(&ask(&format!("POST {path}")).origin(EVIL).http())), None, "{path}");
    }
}

/// What one decoding leaves is not decoded again: `%7%38` is `%78` then, and no `x`.
#[test]
fn a_path_is_decoded_once() {
    let reason = |path: &str| CAPTURED.decide(&ask(&format!("GET {path}")).origin(EVIL).http()).reason();
    assert_eq!(reason("/x/a"), Reason::Denied);
    assert_eq!(reason("/%78/a"), Reason::AmbiguousPath);
    for path in ["/%7%38/a", "/%2578/a", "/%257%38/a"] {
        assert_eq!(reason(path), Reason::AnyOrigin, "{path}");
    }
    // One segment as it stands, two by one decoding, three by another one, and the line is for two.
    assert_eq!(reason("/x%2Fa%2%46b"), Reason::AmbiguousPath);
}

/// Nothing longer is an origin, and nothing longer is compared.
#[test]
fn an_origin_has_a_greatest_length() {
    let reason = |len: usize| LISTED.decide(&ask("GET /").origin("a".repeat(len)).http()).reason();
    assert_eq!(reason(Origin::MAX_LEN), Reason::UnlistedOrigin);
    assert_eq!(reason(Origin::MAX_LEN + 1), Reason::MalformedOrigin);
    assert_eq!(reason(Origin::MAX_LEN + 2), Reason::MalformedOrigin);
}

/// The fast comparison is for usual lengths; the others are compared as well.
#[test]
fn an_origin_may_be_shorter_than_usual() {
    let granted = |origin: &str| TERSE.decide(&ask("GET /").origin(origin).http()).reason().is_granted();
    for origin in ["x://y", "app://ab", "https://a"] {
        assert!(granted(origin), "{origin}");
    }
    for origin in ["x://z", "x://", "app://a", "app://abc", "https://", "https://b", "y", ""] {
        assert!(!granted(origin), "{origin}");
    }
}

/// A set finds an origin without reading it. Beside credentials that is not enough for plain `http`, even where the list
/// was told to take it.
#[test]
fn a_set_lets_in_no_plain_http_beside_credentials() {
    let list = OriginList::builder().allow("insecure_origin_with_credentials", "an old kiosk");
    KIOSKS.replace(list.parse(["http://kiosk.example", "https://kiosk.example", "http://*.kiosk.example"]).unwrap());
    let reason = |origin: &str| BOOTHS.decide(&ask("GET /").origin(origin).http()).reason();
    assert_eq!(reason("https://kiosk.example"), Reason::Source("KIOSKS"));
    for origin in ["http://kiosk.example", "http://a.kiosk.example", "http://other.example"] {
        assert_eq!(reason(origin), Reason::InsecureOrigin, "{origin}");
    }
    assert_eq!(reason("https://other.example"), Reason::UnlistedOrigin);
}

/// A method that is no token names nothing, on a path with one policy as on one with several.
#[test]
fn an_empty_method_is_answered_by_the_policy_of_the_path() {
    let asks = ask("OPTIONS /app/7").origin(APP).asks_for("");
    assert_eq!(status(&SITE.decide(&asks.http())), Some(204));
    assert_eq!(status(&SITE.decide(&ask("OPTIONS /app/7").origin(APP).http())), None, "without the line");
}

/// What is printed while somebody looks for a mistake names the thing.
#[test]
fn what_is_debugged_has_a_name() {
    LATER.replace(OriginList::parse(["https://shop.example"]).unwrap());
    for (text, part) in [
        (format!("{LISTED:?}"), APP),
        (format!("{SOURCED:?}"), "LATER"),
        (format!("{SITE:?}"), "/app/{id}"),
        (format!("{LATER:?}"), "https://shop.example"),
    ] {
        assert!(text.contains(part), "{text}");
    }
}

#[test]
fn a_list_and_its_violations_count_themselves() {
    assert!(!OriginList::parse(["https://a.example"]).unwrap().is_empty());
    assert!(OriginList::parse([] as [&str; 0]).unwrap().is_empty());
    let violations = OriginList::parse(["https://a.example/", "b.example", "https://c.example:443"]).unwrap_err();
    let by_reference: Vec<_> = (&violations).into_iter().map(|found| (found.position, found.code())).collect();
    assert_eq!(by_reference, [(0, 103), (1, 102), (2, 106)]);
    assert_eq!(violations.len(), 3);
    assert_eq!(violations.into_iter().count(), 3);
}

/// At start-up an opt-out is a call, and for a mistake there is none.
#[test]
fn advice_at_start_up_names_no_attribute() {
    let warned = OriginList::parse(["https://*.tenant.example"]).unwrap();
    let insecure = OriginList::parse(["http://plain.example"]).unwrap_err();
    let warnings: Vec<_> = warned.warnings().collect();
    assert_eq!(warnings.len(), 1);
    for found in warnings.into_iter().chain(&insecure) {
        let text = found.to_string();
        assert!(text.contains("OriginList::builder().allow(") && !text.contains("#["), "{text}");
        assert!(text.matches("\nhelp: ").count() > 1, "{text}");
    }
    for item in ["https://a.example/", "null", "*"] {
        let text = OriginList::parse([item]).unwrap_err().to_string();
        assert!(!text.contains("allow("), "{text}");
    }
}

/// The method of a request is compared as it stands: `options` is a method of its own.
#[test]
fn only_upper_case_options_is_a_preflight() {
    for (method, expected) in [("OPTIONS", Some(204)), ("options", None), ("Options", None)] {
        let request = Request::builder()
            .method(Method::from_bytes(method.as_bytes()).unwrap())
            .uri("/app/7")
            .header("origin", HeaderValue::from_static(APP))
            .header("access-control-request-method", "GET");
        assert_eq!(status(&SITE.decide(&request.body(()).unwrap())), expected, "{method}");
    }
}

/// What the macro's output calls where `#[cfg]` decides what a list holds.
#[test]
fn lists_are_joined_without_repetition() {
    assert_eq!(cors_runtime::__joined![1 of ["a", "b"]; (0, "GET"), (1, "GET"), (1, "PUT"), (1, "GET")], "GET,PUT");
    assert_eq!(cors_runtime::__joined![0 of ["a", "b"]; (0, "GET"), (1, "GET"), (0, "GE")], "GET,GE");
    assert_eq!((group(1, &["a", "ab"]), group(1, &["ab", "ab"]), group(2, &["a", "b", "a"])), (1, 0, 0));
    assert!(allows(None, "PUT") && allows(Some(&["GET", "PUT"]), "PUT"));
    assert!(!allows(Some(&["GET"]), "PUT") && !allows(Some(&[]), "PUT"));
}

/// A subtree that is closed, or that lets cookies travel, should not stand below a path that is more open.
#[test]
fn a_more_open_parent_is_seen_across_modules() {
    use Openness::{Anybody, Listed, Nobody};
    for (bare, subtree, expected) in [
        ((false, Anybody), (false, Nobody), true),
        ((false, Listed), (false, Nobody), true),
        ((true, Listed), (false, Nobody), true),
        ((false, Nobody), (false, Nobody), false),
        ((false, Anybody), (true, Listed), true),
        ((false, Listed), (true, Listed), false),
        ((false, Nobody), (true, Listed), false),
        ((false, Anybody), (false, Listed), false),
    ] {
        assert_eq!(is_more_open(bare, subtree), expected, "{bare:?} above {subtree:?}");
    }
}
