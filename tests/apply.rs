//! What happens to the headers that the application wrote.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use cors_runtime::Decision;
use http::{HeaderMap, HeaderName, HeaderValue};

use support::{
    ask::{Ask, ask, preflight},
    classes::{CLASSES, CREDENTIALS, Class, LISTED, OPEN, OPEN_LISTS},
    door::{Field, Guard},
    lines::{BY_ORIGIN, expected},
    site::{APP, EVIL, SITE},
};

/// The six headers of a CORS response (Fetch, "HTTP responses"), each in a way that would share everything.
const FORGED: &[Field] = &[
    ("access-control-allow-origin", "*"),
    ("access-control-allow-origin", "https://evil.example"),
    ("access-control-allow-credentials", "true"),
    ("access-control-allow-methods", "*"),
    ("access-control-allow-headers", "x-evil"),
    ("access-control-allow-headers", "*"),
    ("access-control-expose-headers", "x-secret"),
    ("access-control-max-age", "86400"),
];

/// Headers that are the application's own business, though their names are near.
const OWN: &[Field] = &[
    ("access-control-allow-private-network", "true"),
    ("access-control-request-method", "PUT"),
    ("allow", "GET"),
    ("content-type", "text/plain"),
    ("set-cookie", "a=1"),
    ("set-cookie", "b=2"),
];

fn with_own(mut lines: Vec<String>) -> Vec<String> {
    let status = lines.remove(0);
    lines.extend(OWN.iter().map(|(name, line)| format!("{name}: {line}")));
    lines.sort_by(|a, b| a.split(':').next().cmp(&b.split(':').next()));
    [status].into_iter().chain(lines).collect()
}

#[test]
fn no_class_lets_a_forged_header_through() {
    let application = [FORGED, OWN].concat();
    for Class { name, policy, allowed, actual, .. } in CLASSES {
        let guard = Guard::Policy(policy);
        let granted = |origin: &str| with_own(expected("forwarded", actual, origin));
        let refused = with_own(expected("forwarded", &[BY_ORIGIN], ""));
        for origin in allowed.unwrap_or(&[EVIL]) {
            assert_eq!(guard.answer(&ask("GET /").origin(origin), &application), granted(origin), "{name}: {origin}");
        }
        let others = [ask("GET /"), ask("GET /").origin(""), ask("GET /").origin(EVIL), ask("OPTIONS /").origin(EVIL)];
        for other in others.into_iter().chain([ask("POST /").origin(APP).origin(APP)]) {
            let lines = if allowed.is_none() { granted("") } else { refused.clone() };
            assert_eq!(guard.answer(&other, &application), lines, "{name}: {other:?}");
        }
    }
}

#[test]
fn no_denied_route_lets_a_forged_header_through() {
    let application = [FORGED, OWN].concat();
    for line in
        ["GET /internal", "GET /internal/x", "PUT /account/7", "GET /order/", "GET /x/../internal", "POST /mixed"]
    {
        for request in [ask(line), ask(line).origin(APP), ask(line).origin(EVIL)] {
            let answer = Guard::Routes(&SITE).answer(&request, &application);
            assert_eq!(answer, with_own(vec!["forwarded".to_owned()]), "{request:?}");
        }
    }
}

/// The lines of `Vary` after a policy was applied to a response that had these.
fn vary(guard: Guard, request: &Ask, before: &[&[u8]]) -> Vec<String> {
    let mut headers = HeaderMap::new();
    for line in before {
        headers.append("vary", HeaderValue::from_bytes(line).unwrap());
    }
    let Decision::Forward(cors) = guard.decide(request) else { panic!("{request:?} is answered") };
    cors.apply(&mut headers);
    headers.get_all("vary").iter().map(|line| line.as_bytes().escape_ascii().to_string()).collect()
}

#[test]
fn vary_is_added_to_once() {
    let present: &[&[&[u8]]] = &[
        &[b"Origin"],
        &[b"origin"],
        &[b"ORIGIN"],
        &[b"origin, accept"],
        &[b"accept,Origin"],
        &[b"accept ,\torigin\t,x"],
        &[b"*"],
        &[b"accept, *"],
        &[b" * "],
        &[b"accept", b"*"],
        &[b"accept", b"x", b"origin"],
        &[b"Origin", b"Origin"],
    ];
    let absent: &[&[&[u8]]] = &[
        &[],
        &[b""],
        &[b"accept"],
        &[b"accept, accept-encoding"],
        &[b"accept", b"accept-encoding"],
        &[b"x-origin"],
        &[b"origin-x"],
        &[b"orig", b"in"],
        &[b"origin accept"],
        &[b"\"origin\""],
        &[b"\xff, accept"],
        &[b",,"],
        &[b"**"],
        &[b"Access-Control-Request-Method"],
    ];
    for request in [ask("GET /"), ask("GET /").origin(APP), ask("POST /").origin(EVIL), ask("GET /").origin("")] {
        for before in present.iter().chain(absent) {
            let kept: Vec<_> = before.iter().map(|line| line.escape_ascii().to_string()).collect();
            let mut added = kept.clone();
            if absent.contains(before) {
                added.push("Origin".to_owned());
            }
            assert_eq!(vary(Guard::Policy(&LISTED), &request, before), added, "{request:?} {kept:?}");
            assert_eq!(vary(Guard::Policy(&OPEN), &request, before), kept, "{request:?} {kept:?}");
            assert_eq!(vary(Guard::Routes(&SITE), &ask("GET /internal").origin(APP), before), kept, "{kept:?}");
        }
    }
}

/// The application's `Vary` is the response's; what a request has under that name means nothing.
#[test]
fn the_vary_of_a_request_is_not_read() {
    let request = ask("GET /").origin(APP).with("vary", "Origin");
    assert_eq!(vary(Guard::Policy(&LISTED), &request, &[]), ["Origin"]);
}

#[test]
fn applying_twice_is_applying_once() {
    for Class { name, policy, allowed, .. } in CLASSES {
        for origin in [allowed.and_then(<[_]>::first).unwrap_or(&EVIL), EVIL] {
            let mut headers = HeaderMap::new();
            headers.insert("vary", HeaderValue::from_static("accept"));
            let mut once = None;
            for _ in 0..2 {
                let Decision::Forward(cors) = policy.decide(&ask("GET /").origin(origin).http()) else { panic!() };
                cors.apply(&mut headers);
                let before = once.replace(headers.clone());
                assert!(before.is_none_or(|before| before == headers), "{name}: {headers:?}");
            }
        }
    }
}

/// An answer can be written into headers that the server has begun.
#[test]
fn an_answer_keeps_what_is_there() {
    let Decision::Answer(answer) = CREDENTIALS.decide(&preflight("DELETE /", APP).http()) else { panic!() };
    let mut headers = HeaderMap::new();
    headers.insert("server", HeaderValue::from_static("x"));
    headers.insert("access-control-allow-origin", HeaderValue::from_static("*"));
    answer.apply(&mut headers);
    assert_eq!(headers["server"], "x");
    assert_eq!(headers.get_all("access-control-allow-origin").iter().collect::<Vec<_>>(), [APP]);
    assert_eq!(headers.len(), 7, "{headers:?}");
}

/// A map that takes no further name, beside the given ones.
fn full(fields: &[Field]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, line) in fields {
        headers.append(HeaderName::from_static(name), HeaderValue::from_static(line));
    }
    for number in 0.. {
        let name = HeaderName::try_from(format!("x-{number}")).unwrap();
        if headers.try_insert(name, HeaderValue::from_static("x")).is_err() {
            break;
        }
    }
    assert!(headers.len() >= 24_576, "{}", headers.len());
    headers
}

fn apply_to_full(policy: &'static cors_runtime::Policy, request: &Ask, fields: &[Field]) -> Vec<String> {
    let mut headers = full(fields);
    match policy.decide(&request.http()) {
        Decision::Answer(answer) => answer.apply(&mut headers),
        Decision::Forward(cors) => cors.apply(&mut headers),
    }
    let ours = headers.iter().filter(|(name, _)| name.as_str().starts_with("access-control-") || *name == "vary");
    let mut ours: Vec<_> = ours.map(|(name, line)| format!("{name}: {}", line.to_str().unwrap())).collect();
    ours.sort_unstable();
    ours
}

/// Where `Vary` finds no room nothing may be shared, since a cache would give it to other sites.
#[test]
fn a_full_map_goes_out_unshared() {
    let none: Vec<String> = Vec::new();
    let request = ask("GET /").origin(APP);
    for policy in [&LISTED, &CREDENTIALS, &OPEN, &OPEN_LISTS] {
        assert_eq!(apply_to_full(policy, &request, &[]), none);
        assert_eq!(apply_to_full(policy, &preflight("DELETE /", APP), &[]), none);
    }
    // The forged line makes room for one: it goes to `Vary`.
    let forged = ("access-control-allow-origin", "*");
    assert_eq!(apply_to_full(&LISTED, &request, &[forged]), ["vary: Origin"]);
    assert_eq!(apply_to_full(&OPEN, &request, &[forged]), ["access-control-allow-origin: *"]);
    // For two: what is left out then is something that browsers refuse without.
    let two = [forged, ("access-control-allow-credentials", "true")];
    let shared_without_credentials = ["access-control-allow-origin: https://app.example.com", "vary: Origin"];
    assert_eq!(apply_to_full(&CREDENTIALS, &request, &two), shared_without_credentials);
    assert_eq!(apply_to_full(&LISTED, &request, &[("vary", "accept")]), ["vary: accept"]);
    assert_eq!(apply_to_full(&LISTED, &request, &[("vary", "origin")]), ["vary: origin"]);
}
