//! What a decision asks of the allocator: nothing, and an answer only what its header map asks.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use cors_runtime::{Decision, OriginList, OriginSet, cors};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response};

use support::{
    ask::{Ask, preflight},
    classes::CLASSES,
    door::Guard,
    site::{APP, EVIL, SITE, STRICT},
};

// A set of its own for each test: a list is freed by its last reader, and that must not be another test.
static TENANTS: OriginSet = OriginSet::new();
static ECHOED: OriginSet = OriginSet::new();

cors! {
    static SET: Policy = { allow_origins: [TENANTS], allow_credentials: true };
    static ECHO: Policy = { allow_origins: [ECHOED] };
}

/// A request whose values cost nothing to copy, as `HeaderValue::from_static` makes them.
fn request(method: &'static str, path: &'static str, lines: &[(&'static str, &'static str)]) -> Request<()> {
    let mut request = Request::new(());
    *request.method_mut() = Method::from_bytes(method.as_bytes()).unwrap();
    *request.uri_mut() = http::Uri::from_static(path);
    for (name, line) in lines {
        request.headers_mut().append(HeaderName::from_static(name), HeaderValue::from_static(line));
    }
    request
}

fn decide(guard: Guard, request: &Request<()>) -> Decision {
    match guard {
        Guard::Policy(policy) => policy.decide(request),
        Guard::Routes(routes) => routes.decide(request),
    }
}

/// A response's headers with room for those of a policy.
fn with_room() -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(16);
    headers.insert("content-type", HeaderValue::from_static("text/plain"));
    headers.insert("access-control-allow-origin", HeaderValue::from_static("*"));
    headers
}

fn assert_free(guard: Guard, request: &Request<()>) {
    let mut headers = with_room();
    let counted = measure(|| match decide(guard, black_box(request)) {
        Decision::Forward(cors) => cors.apply(black_box(&mut headers)),
        Decision::Answer(_) => panic!("{request:?} is answered"),
    });
    assert_eq!(counted, AllocationInfo::default(), "{request:?}");
    assert!(headers.len() < 8, "{headers:?}");
}

/// Otherwise zero means nothing.
#[test]
fn the_counter_counts() {
    let counted = measure(|| drop(black_box(Box::new(7))));
    assert_eq!((counted.count_total, counted.count_current), (1, 0));
    assert_eq!(measure(|| drop(black_box(HeaderMap::<HeaderValue>::with_capacity(16)))).count_total, 2);
}

#[test]
fn an_actual_request_is_free_in_every_class() {
    for class in CLASSES {
        let guard = Guard::Policy(class.policy);
        let origins: Vec<&str> =
            class.allowed.unwrap_or(&[EVIL]).iter().copied().chain([EVIL, "null", "", "*"]).collect();
        assert_free(guard, &request("GET", "/", &[]));
        for origin in origins {
            for method in ["GET", "POST", "OPTIONS", "X-UNKNOWN"] {
                assert_free(guard, &request(method, "/", &[("origin", origin)]));
            }
            assert_free(guard, &request("GET", "/", &[("origin", origin), ("origin", origin)]));
        }
    }
}

#[test]
fn an_actual_request_is_free_on_every_route() {
    for path in [
        "/feed/a/b",
        "/account/7",
        "/reports/7",
        "/internal",
        "/mixed",
        "/half",
        "/gone",
        "/nowhere",
        "/order/",
        "/feed/%61",
        "/account/%37",
        "/x/../internal",
        "/feed/a%2Fb//c/./d",
        "//",
        "/a\\b",
        "*",
        "http://api.example.com/account/7?x=1",
    ] {
        for table in [&SITE, &STRICT] {
            for method in ["GET", "DELETE", "PUT"] {
                assert_free(Guard::Routes(table), &request(method, path, &[("origin", APP)]));
                assert_free(Guard::Routes(table), &request(method, path, &[]));
            }
        }
    }
}

/// The first read of a set in a thread may set something up for the thread.
#[test]
fn a_set_is_read_for_free() {
    TENANTS.replace(OriginList::parse(["https://shop.example", "https://*.tenant.example"]).unwrap());
    let guard = Guard::Policy(&SET);
    drop(decide(guard, &request("GET", "/", &[("origin", EVIL)])));
    for origin in ["https://shop.example", "https://a.tenant.example", EVIL, "http://shop.example", "null"] {
        assert_free(guard, &request("GET", "/", &[("origin", origin)]));
    }
}

/// A value that shares the buffer of its connection is echoed by sharing it once more.
#[test]
fn an_echoed_origin_is_not_copied() {
    let mut request = request("GET", "/", &[]);
    let line = HeaderValue::from_str("https://a-rather-long-name-of-a-tenant.tenant.example").unwrap();
    // Clones share, and the first of them is what makes the value shared.
    request.headers_mut().insert("origin", line.clone());
    ECHOED.replace(OriginList::parse(["https://*.tenant.example"]).unwrap());
    drop(decide(Guard::Policy(&ECHO), &request));
    assert!(decide(Guard::Policy(&ECHO), &request).reason().is_granted());
    assert_free(Guard::Policy(&ECHO), &request);
    drop(line);
}

#[test]
fn deciding_a_preflight_is_free() {
    let mut paths =
        vec!["/account/7", "/feed/a", "/internal", "/nowhere", "/x/../internal", "/account/%37", "/account/7//", "*"];
    paths.push(format!("{}/%61", "/a".repeat(2000)).leak());
    for path in paths {
        for method in ["GET", "DELETE", "PUT", "", "a, b"] {
            let lines = [
                ("origin", APP),
                ("access-control-request-method", method),
                ("access-control-request-headers", "x-a,x-b"),
            ];
            let request = request("OPTIONS", path, &lines);
            let mut answered = 0;
            let counted = measure(|| {
                for table in [&SITE, &STRICT] {
                    let decision = table.decide(black_box(&request));
                    answered += usize::from(matches!(decision, Decision::Answer(_)));
                    drop(decision);
                }
            });
            assert_eq!(counted, AllocationInfo::default(), "{method} {path}");
            assert_eq!(answered, 2);
        }
    }
}

/// The same headers put into a new map by hand.
fn by_hand(lines: &[(HeaderName, HeaderValue)]) -> AllocationInfo {
    let names: Vec<_> = lines.iter().map(|(name, _)| name.clone()).collect();
    measure(|| {
        let mut response = Response::new(());
        for (name, (_, line)) in names.into_iter().zip(lines) {
            response.headers_mut().insert(name, line.clone());
        }
        drop(black_box(response));
    })
}

#[test]
fn an_answer_costs_what_its_headers_cost_by_hand() {
    let asks: Vec<(Guard, Ask)> = CLASSES
        .iter()
        .flat_map(|class| [APP, EVIL].map(|origin| (Guard::Policy(class.policy), preflight("PUT /", origin))))
        .chain([
            (Guard::Routes(&SITE), preflight("PATCH /account/7", APP)),
            (Guard::Routes(&SITE), preflight("GET /feed/a", EVIL)),
        ])
        .chain([(Guard::Routes(&SITE), preflight("GET /internal", APP))])
        .collect();
    for (guard, ask) in asks {
        let origin: &'static str = String::from_utf8(ask.lines("origin")[0].to_vec()).unwrap().leak();
        let asked: &'static str =
            String::from_utf8(ask.lines("access-control-request-method")[0].to_vec()).unwrap().leak();
        let lines = [("origin", origin), ("access-control-request-method", asked)];
        let request = request("OPTIONS", ask.target.clone().leak(), &lines);
        let Decision::Answer(answer) = decide(guard, &request) else { panic!("{ask:?}") };
        let headers: Response<()> = answer.clone().into_response();
        let lines: Vec<_> = headers.headers().iter().map(|(name, line)| (name.clone(), line.clone())).collect();
        let counted = measure(|| drop(black_box(answer.into_response::<()>())));
        // Copies of the lines cost nothing, since all of them are constants.
        assert_eq!(counted.count_total, by_hand(&lines).count_total, "{ask:?}");
        // A copied map has no room to spare.
        assert!(counted.bytes_total <= by_hand(&lines).bytes_total, "{ask:?}");
        assert_eq!(counted.count_current, 0);
    }
}

/// The byte door too.
#[test]
fn deciding_bytes_is_free() {
    for (method, path) in
        [("GET", "/account/7"), ("OPTIONS", "/account/%37?x"), ("DELETE", "/x/../internal"), ("OPTIONS", "*")]
    {
        let mut lines_seen = 0;
        let counted = measure(|| {
            let line = |name| match name {
                "origin" => Some(APP.as_bytes()),
                "access-control-request-method" => Some(b"PATCH" as &[u8]),
                _ => None,
            };
            lines_seen = match SITE.decide_bytes(method.as_bytes(), path.as_bytes(), line) {
                cors_runtime::ByteDecision::Answer(answer) => 1 + answer.headers().count(),
                cors_runtime::ByteDecision::Forward(cors) => 1 + cors.insert().count() + cors.remove().len(),
            };
        });
        assert_eq!(counted, AllocationInfo::default(), "{method} {path}");
        assert!(lines_seen > 0);
    }
}
