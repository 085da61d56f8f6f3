//! What each class of policy answers, to the byte.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use cors_runtime::{Reason, cors};
use http::HeaderValue;

use support::{
    ask::{Ask, ask, preflight},
    classes::{CLASSES, MANY, NULL, OPEN, PATTERNS, SOURCES, SOURCES_WITH_CREDENTIALS},
    door::Guard,
    grid,
    lines::{BY_ORIGIN, expected},
};

#[test]
fn every_class_origin_and_kind_of_request() {
    let cases = grid::cases();
    assert!(cases.len() > 3000, "the grid has shrunk to {}", cases.len());
    let wrong: Vec<_> = cases
        .iter()
        .map(|case| (case, case.guard.answer(&case.ask, &[])))
        .filter(|(case, answer)| *answer != case.expected)
        .map(|(case, answer)| format!("{}\n  expected {:?}\n  found    {answer:?}", case.name, case.expected))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// The matcher behind WebSocket handshakes is the one of the decision.
#[test]
fn allows_origin_agrees_with_the_decision() {
    for case in grid::cases().iter().filter(|case| case.ask.method == "GET") {
        let Guard::Policy(policy) = case.guard else { unreachable!() };
        if let [line] = case.ask.lines("origin").as_slice() {
            let granted = case.guard.reason(&case.ask).is_granted();
            assert_eq!(policy.allows_origin(&HeaderValue::from_bytes(line).unwrap()), granted, "{}", case.name);
        }
    }
}

#[test]
fn patterns_end_at_labels() {
    for origin in [
        "https://example.com",
        "https://.example.com",
        "https://a..example.com",
        "https://aexample.com",
        "https://a.example.com.",
        "https://a.example.com:443",
        "https://a.example.com:8443",
        "http://a.example.com",
        "https://*.example.com",
        "https://a b.example.com",
        "https://a%2e.example.com",
        "https://a.example.com.evil.example",
        "https://user@a.example.com",
        "https://A.example.com",
        "https://a\tb.example.com",
        "https://proj--team.example.net",
        "https://proj-team.example.net",
        "https://proj-a.b-team.example.net",
        "https://proj-a_b-team.example.net",
        "https://x.proj-a-team.example.net",
        "https://proj-A-team.example.net",
        "http://localhost:",
        "http://localhost:0",
        "http://localhost:080",
        "http://localhost:80",
        "http://localhost:65536",
        "http://localhost:3000:3000",
        "http://localhost.:3000",
        "http://x.localhost:3000",
        "http://localhost:*",
        "https://localhost:3000",
        "http://[::1]:3000",
        "http://127.0.0.1:3000",
    ] {
        let refused = expected("403", &[BY_ORIGIN], "");
        assert_eq!(Guard::Policy(&PATTERNS).answer(&preflight("PUT /", origin), &[]), refused, "{origin}");
    }
}

#[test]
fn names_have_a_greatest_length() {
    let host = |labels: &[usize]| labels.iter().map(|&len| "a".repeat(len)).collect::<Vec<_>>().join(".");
    let longest = format!("https://{}.example.com", host(&[63, 63, 63, 49]));
    assert_eq!(longest.len() - "https://".len(), 253);
    assert!(PATTERNS.allows_origin(&HeaderValue::from_str(&longest).unwrap()));
    for labels in [[63, 63, 63, 63].as_slice(), &[64], &[63, 63, 63, 63, 63]] {
        let origin = format!("https://{}.example.com", host(labels));
        assert!(!PATTERNS.allows_origin(&HeaderValue::from_str(&origin).unwrap()), "{origin}");
    }
}

#[test]
fn reasons_name_the_clause() {
    let reason = |policy, ask: Ask| Guard::Policy(policy).reason(&ask);
    let from = |origin: &str| ask("GET /").origin(origin);
    assert_eq!(reason(&OPEN, ask("GET /")), Reason::AnyOrigin);
    assert_eq!(reason(&MANY, from("https://c.example.com")), Reason::Listed("https://c.example.com"));
    assert_eq!(reason(&MANY, ask("GET /")), Reason::NoOrigin);
    assert_eq!(reason(&MANY, from("")), Reason::InvalidOrigin);
    assert_eq!(reason(&MANY, from("https://c.example.com").origin("https://c.example.com")), Reason::InvalidOrigin);
    assert_eq!(reason(&MANY, from("https://x.example.com")), Reason::UnlistedOrigin);
    assert_eq!(reason(&MANY, from("null")), Reason::UnlistedNull);
    assert_eq!(reason(&NULL, from("null")), Reason::Null);
    assert_eq!(reason(&PATTERNS, from("https://A.example.com")), Reason::MalformedOrigin);
    assert_eq!(
        reason(&PATTERNS, from("https://a.example.com")).to_string(),
        "the origin matches `https://*.example.com`"
    );
    assert_eq!(reason(&SOURCES, from("https://partner.example")), Reason::Source("is_partner"));
    assert_eq!(reason(&SOURCES_WITH_CREDENTIALS, from("http://partner.example")), Reason::InsecureOrigin);
    assert_eq!(reason(&SOURCES_WITH_CREDENTIALS, preflight("PUT /", "https://x.example")), Reason::UnlistedOrigin);
}

/// A page on plain http speaks for whoever is on the network between.
#[test]
fn beside_credentials_a_source_is_asked_about_secure_origins_only() {
    let answer = |policy, origin: &str| Guard::Policy(policy).answer(&ask("GET /").origin(origin), &[]);
    let refused = expected("forwarded", &[BY_ORIGIN], "");
    for origin in ["http://partner.example", "http://partner.example:8080"] {
        assert_eq!(answer(&SOURCES_WITH_CREDENTIALS, origin), refused, "{origin}");
        assert_ne!(answer(&SOURCES, origin), refused, "{origin}");
    }
}

/// The names of the classes are those of the failure messages.
#[test]
fn classes_have_different_names() {
    let mut names: Vec<_> = CLASSES.iter().map(|class| class.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), CLASSES.len());
}

cors! {
    static WRITES: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, DELETE],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };
}

/// CORS hides responses and stops no request; this clause does.
#[test]
fn foreign_writes_are_refused_where_the_policy_says_so() {
    let refused = || expected("403", &[BY_ORIGIN], "");
    let passed = || expected("forwarded", &[BY_ORIGIN], "");
    let granted = expected("forwarded", &[BY_ORIGIN, "access-control-allow-origin: https://app.example.com"], "");
    let answer = |ask: &Ask| Guard::Policy(&WRITES).answer(ask, &[]);
    for method in ["POST", "PUT", "DELETE", "PATCH", "X-UNKNOWN", "get", "CONNECT"] {
        let write = || ask(&format!("{method} {}", if method == "CONNECT" { "a.example:443" } else { "/" }));
        for foreign in ["https://evil.example", "null", "", "https://APP.example.com", "https://api.example.com/"] {
            assert_eq!(answer(&write().origin(foreign)), refused(), "{method} {foreign}");
        }
        let twice = write().origin("https://app.example.com").origin("https://app.example.com");
        assert_eq!(answer(&twice), refused(), "{method} twice");
        assert_eq!(answer(&write()), passed(), "{method} without an origin");
        assert_eq!(answer(&write().origin("https://api.example.com")), passed(), "{method} from itself");
        assert_eq!(answer(&write().origin("https://app.example.com")), granted, "{method} from a listed site");
    }
    for method in ["GET", "HEAD", "OPTIONS"] {
        let read = || ask(&format!("{method} /")).origin("https://evil.example");
        assert_eq!(answer(&read()), passed(), "{method}");
        for upgrade in ["websocket", "WebSocket", "h2c, websocket"] {
            assert_eq!(answer(&read().with("upgrade", upgrade)), refused(), "{method} {upgrade}");
        }
        assert_eq!(answer(&read().with("upgrade", "h2c")), passed(), "{method} h2c");
    }
    // An own origin is exempt from the refusal only: nothing of CORS is granted to it.
    assert_eq!(answer(&preflight("DELETE /", "https://api.example.com")), refused());
}
