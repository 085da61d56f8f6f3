//! The byte door gives the answers of `decide`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use cors_runtime::{ByteDecision, Reason};
use http::Uri;
use proptest::{collection::vec, prelude::*, sample::select};

use support::{
    ask::{Ask, ask, preflight},
    classes::{CLASSES, LISTED},
    door::{Field, Guard},
    grid, odd,
    site::{self, APP, SITE, STRICT},
};

/// What a response may carry before a policy is applied.
const RESPONSES: [&[Field]; 4] = [
    &[],
    &[("content-type", "text/plain"), ("vary", "accept")],
    &[("access-control-allow-origin", "*"), ("access-control-max-age", "5"), ("vary", "accept, Origin")],
    &[("access-control-allow-origin", "null"), ("access-control-allow-origin", "*"), ("vary", "*"), ("etag", "\"x\"")],
];

/// A server hands over the path, however the request line named it.
fn origin_form(mut ask: Ask) -> Ask {
    if !ask.target.starts_with('/') && ask.target != "*" {
        let uri: Uri = ask.target.parse().unwrap();
        ask.target = uri.path_and_query().map(ToString::to_string).unwrap_or_default();
    }
    ask
}

fn compare(guard: Guard, ask: &Ask) {
    let bytes = origin_form(ask.clone());
    assert_eq!(guard.decide_bytes(&bytes).reason(), guard.reason(ask), "{ask:?}");
    for response in RESPONSES {
        assert_eq!(guard.answer_bytes(&bytes, response), guard.answer(ask, response), "{ask:?}");
    }
}

#[test]
fn both_doors_agree_on_every_case() {
    let cases = [grid::cases(), site::cases(), odd::cases()].concat();
    for case in &cases {
        compare(case.guard, &case.ask);
    }
    assert!(cases.len() > 3000);
}

#[test]
fn an_answer_has_each_header_once_in_lower_case() {
    let asks = preflight("DELETE /account/7?x=1", "https://admin.example.com");
    let ByteDecision::Answer(answer) = Guard::Routes(&SITE).decide_bytes(&asks) else { panic!("{asks:?}") };
    let headers: Vec<_> = answer.headers().collect();
    assert_eq!(answer.status(), 204);
    assert!(headers.iter().all(|(name, _)| *name == name.to_ascii_lowercase()));
    let mut names: Vec<_> = headers.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), headers.len(), "{headers:?}");
}

/// The six headers of a CORS response go, whatever was decided (Fetch, "HTTP responses").
#[test]
fn every_forward_removes_the_same_six_names() {
    for (guard, ask) in [
        (Guard::Policy(&LISTED), ask("GET /").origin(APP)),
        (Guard::Policy(&LISTED), ask("GET /")),
        (Guard::Routes(&SITE), ask("GET /internal")),
    ] {
        let ByteDecision::Forward(cors) = guard.decide_bytes(&ask) else { panic!("{ask:?}") };
        let mut names = cors.remove().to_vec();
        names.sort_unstable();
        let suffixes =
            ["allow-credentials", "allow-headers", "allow-methods", "allow-origin", "expose-headers", "max-age"];
        assert_eq!(names, suffixes.map(|suffix| format!("access-control-{suffix}")));
    }
}

/// A target that is no path says nothing of the handler behind it, so `_` does not stand for it.
#[test]
fn an_absolute_target_is_denied() {
    for target in ["http://api.example.com/internal", "http://api.example.com/feed/a", "https://x/account/7"] {
        for guard in [Guard::Routes(&SITE), Guard::Routes(&STRICT)] {
            let asks = preflight(&format!("GET {target}"), APP);
            assert_eq!(guard.decide_bytes(&asks).reason(), Reason::AmbiguousPath, "{target}");
            assert_eq!(guard.answer_bytes(&asks, &[]), ["403"], "{target}");
        }
    }
}

/// Bytes that no `http` type would take decide nothing and break nothing.
#[test]
fn any_bytes_are_taken() {
    let ugly: &[&[u8]] = &[b"", b"\0", b"\r\n", b"https://app.example.com\0", b"\xf0\x9f\x92\xa9", &[0xff; 9000]];
    for bytes in ugly {
        let lines = |name: &str| if name == "upgrade" { Vec::new() } else { vec![*bytes] };
        for path in [b"/account/7" as &[u8], b"/internal", bytes] {
            assert!(!LISTED.decide_bytes(b"OPTIONS", path, lines).reason().is_granted(), "{bytes:?}");
            assert!(!LISTED.decide_bytes(bytes, path, lines).reason().is_granted(), "{bytes:?}");
        }
        assert!(!SITE.decide_bytes(b"OPTIONS", b"/account/7", lines).reason().is_granted(), "{bytes:?}");
        assert!(!STRICT.decide_bytes(b"GET", bytes, lines).reason().is_granted(), "{bytes:?}");
    }
}

/// Values that a header may have: visible bytes, spaces, tabs and everything above ASCII.
fn value() -> impl Strategy<Value = Vec<u8>> {
    let near = select(vec![
        "https://app.example.com",
        "https://a.example.com",
        "https://proj-1-team.example.net",
        "http://localhost:81",
        "null",
        "https://partner.example",
        "http://partner.example",
        "https://bi.example.com",
        "https://admin.example.com:8443",
        "",
    ]);
    let byte = prop_oneof![8 => 0x20..=0x7e_u8, 1 => Just(b'\t'), 1 => 0x80..=0xff_u8];
    prop_oneof![
        3 => near.clone().prop_map(|text| text.as_bytes().to_vec()),
        1 => (near, any::<prop::sample::Index>(), byte.clone()).prop_map(|(text, at, byte)| {
            let mut bytes = text.as_bytes().to_vec();
            bytes.insert(at.index(bytes.len() + 1), byte);
            bytes
        }),
        1 => vec(byte, 0..400),
    ]
}

fn request() -> impl Strategy<Value = Ask> {
    let method = select(vec![
        "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "OPTIONS", "OPTIONS", "options", "M-SEARCH",
    ]);
    let path = prop_oneof![
        "(/(feed|account|internal|order|mixed|a|7|%61|%2[fF]|%5c|\\\\|\\.\\.|\\.|%2e|%|)){1,5}(\\?[a-z/]{0,5})?",
        "/[!$-;=@-_a-z{|}~\"\u{e4}]{0,40}",
    ];
    let asked = prop_oneof![3 => "(GET|PATCH|DELETE|PUT)".prop_map(String::into_bytes), 1 => value()];
    (method, path, vec(value(), 0..3), vec(asked, 0..3)).prop_map(|(method, path, origins, asked)| {
        let request = origins.iter().fold(ask(&format!("{method} {path}")), Ask::origin);
        asked.iter().fold(request, Ask::asks_for)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_doors_agree_on_any_request(request in request(), class in 0..CLASSES.len()) {
        for guard in [Guard::Policy(CLASSES[class].policy), Guard::Routes(&SITE), Guard::Routes(&STRICT)] {
            compare(guard, &request);
        }
    }

    /// Whatever is echoed was sent, and is an origin or `*`.
    #[test]
    fn nothing_but_the_origin_is_echoed(request in request(), class in 0..CLASSES.len()) {
        for line in Guard::Policy(CLASSES[class].policy).answer(&request, &[]) {
            if let Some(echoed) = line.strip_prefix("access-control-allow-origin: ") {
                let sent = request.lines("origin") == [echoed.as_bytes()];
                prop_assert!(echoed == "*" || sent, "{} for {:?}", line, request);
                prop_assert!(echoed.bytes().all(|byte| byte.is_ascii_graphic() && byte != b','), "{}", line);
            }
        }
    }
}
