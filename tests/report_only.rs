//! Report only: the application's answer goes out as it is, and the log says what the policy would change.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod support;

use std::{
    convert::Infallible,
    future::{Future, Ready, ready},
    pin::pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, Waker},
};

use cors_runtime::cors;
use http::{Request, Response, StatusCode};
use tower_layer::Layer;
use tower_service::Service;
use tracing::Level;

use support::log::logged_up_to;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        expose_headers: [ETag, X-Total],
        max_age: 2h,
    };
    static GUARDED: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };
    static OPEN: Policy = { allow_origins: * };
    static API: Routes = {
        GET | PUT "/account" => ACCOUNT,
        "/guarded"           => GUARDED,
        "/open"              => OPEN,
    };
}

const APP: &str = "https://app.example.com";
const EVIL: &str = "https://evil.example";

/// Answers what it is told to, and counts.
#[derive(Clone)]
struct Application {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    calls: Arc<Mutex<usize>>,
}

impl Service<Request<()>> for Application {
    type Response = Response<&'static str>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        *self.calls.lock().unwrap() += 1;
        let mut response = Response::builder().status(self.status);
        for (name, value) in &self.headers {
            response = response.header(*name, *value);
        }
        ready(Ok(response.body("the application's").unwrap()))
    }
}

fn request(method: &str, path: &str, headers: &[(&str, &str)]) -> Request<()> {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap()
}

fn preflight(path: &str, origin: &str, method: &str) -> Request<()> {
    request("OPTIONS", path, &[("origin", origin), ("access-control-request-method", method)])
}

fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the application is always ready"),
    }
}

/// Sends a request through the observer. The answer must be the application's; what was logged comes back.
fn logged_at(level: Level, request: Request<()>, status: u16, headers: &[(&'static str, &'static str)]) -> Vec<String> {
    let application = Application { status, headers: headers.to_vec(), calls: Arc::default() };
    let mut answer = None;
    let lines = logged_up_to(level, || {
        answer = now(API.report_only().wrap(application.clone()).call(request)).ok();
    });
    let answer = answer.unwrap();
    assert_eq!(*application.calls.lock().unwrap(), 1, "every request reaches the application");
    assert_eq!(answer.status(), status);
    assert_eq!(*answer.body(), "the application's");
    let sent: Vec<_> = answer.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
    assert_eq!(sent, headers, "as the application gave them");
    lines
}

#[track_caller]
fn what(request: Request<()>, status: u16, headers: &[(&'static str, &'static str)]) -> String {
    let lines = logged_at(Level::INFO, request, status, headers);
    assert_eq!(lines.len(), 1, "{lines:?}");
    let (_, what) = lines[0].split_once(" what=").unwrap();
    what.to_owned()
}

#[test]
fn a_preflight_that_met_a_405() {
    assert_eq!(
        what(preflight("/account", APP, "PUT"), 405, &[("allow", "GET,PUT")]),
        "status 204 instead of 405; set access-control-allow-origin: https://app.example.com; \
         set access-control-allow-credentials: true; set access-control-allow-methods: GET,HEAD,PUT; \
         set access-control-max-age: 7200; add Origin to vary"
    );
}

#[test]
fn a_refusal_names_its_reason() {
    let old = [("access-control-allow-origin", "*"), ("vary", "Accept-Encoding")];
    assert_eq!(
        what(preflight("/account", EVIL, "PUT"), 200, &old),
        "status 403 instead of 200; remove access-control-allow-origin: *; add Origin to vary; \
         remove Accept-Encoding from vary; refused: the policy does not list the origin"
    );
    assert_eq!(
        what(request("GET", "/account", &[("origin", EVIL)]), 200, &old),
        "remove access-control-allow-origin: *; add Origin to vary; refused: the policy does not list the origin"
    );
    assert_eq!(
        what(request("GET", "/elsewhere", &[("origin", APP)]), 200, &old),
        "remove access-control-allow-origin: *; refused: no line of the table is for this path"
    );
    assert_eq!(
        what(request("POST", "/guarded", &[("origin", EVIL)]), 200, &[]),
        "status 403 instead of 200; add Origin to vary; refused: the policy does not list the origin"
    );
}

#[test]
fn what_a_value_was_before() {
    let old = [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-origin", "https://app.example.com"),
        ("access-control-expose-headers", "ETag"),
        ("vary", "origin"),
    ];
    assert_eq!(
        what(request("GET", "/account", &[("origin", APP)]), 404, &old),
        "set access-control-allow-origin: https://app.example.com instead of *, https://app.example.com; \
         set access-control-allow-credentials: true; set access-control-expose-headers: etag,x-total instead of ETag"
    );
}

#[test]
fn a_request_without_origin_is_not_refused() {
    assert_eq!(what(request("GET", "/account", &[]), 200, &[]), "add Origin to vary");
}

#[test]
fn the_fields_of_a_line() {
    let lines = logged_at(Level::INFO, request("GET", "/open?token=secret", &[("origin", EVIL)]), 200, &[]);
    assert_eq!(
        lines,
        ["INFO message=CORS would change the answer method=GET path=/open origin=https://evil.example \
             what=set access-control-allow-origin: *"]
    );
    let lines = logged_at(Level::INFO, request("GET", "/open", &[]), 200, &[]);
    assert!(!lines[0].contains("origin="), "{lines:?}");
    let lines = logged_at(Level::INFO, request("GET", "/account", &[("origin", APP), ("origin", APP)]), 200, &[]);
    assert!(lines[0].contains(" origin=(several) "), "{lines:?}");
    let mut forged = request("GET", "/account", &[]);
    forged.headers_mut().insert("origin", http::HeaderValue::from_bytes(b"\xff\"").unwrap());
    let lines = logged_at(Level::INFO, forged, 200, &[]);
    assert!(lines[0].contains(r#" origin=\xff\" "#), "{lines:?}");
}

#[test]
fn what_stays_the_same_is_silent() {
    let silent = |request, status, headers: &[_]| {
        assert_eq!(logged_at(Level::INFO, request, status, headers), [""; 0]);
    };
    // Another order, other spaces, another case of header names: browsers see the same.
    let granted = [
        ("access-control-allow-origin", "https://app.example.com"),
        ("access-control-allow-credentials", "true"),
        ("access-control-expose-headers", "X-Total, ETag"),
        ("vary", "accept-encoding, origin"),
    ];
    silent(request("GET", "/account", &[("origin", APP)]), 500, &granted);
    silent(request("GET", "/account", &[("origin", EVIL)]), 200, &[("vary", "*")]);
    silent(request("GET", "/elsewhere", &[("origin", EVIL)]), 200, &[("vary", "accept")]);
    silent(request("OPTIONS", "/open", &[("origin", APP)]), 200, &[("access-control-allow-origin", "*")]);
    let answered = [
        ("access-control-allow-origin", "https://app.example.com"),
        ("access-control-allow-credentials", "true"),
        ("access-control-allow-methods", "PUT, GET, HEAD"),
        ("access-control-max-age", "7200"),
        ("vary", "Origin"),
    ];
    silent(preflight("/account", APP, "PUT"), 204, &answered);
    silent(preflight("/account", EVIL, "PUT"), 403, &[("vary", "Origin"), ("content-type", "text/plain")]);
}

/// Methods count letter case.
#[test]
fn another_method_is_a_change() {
    let answered = [
        ("access-control-allow-origin", "https://app.example.com"),
        ("access-control-allow-credentials", "true"),
        ("access-control-allow-methods", "GET,HEAD,put"),
        ("access-control-max-age", "7200"),
        ("vary", "Origin"),
    ];
    assert_eq!(
        what(preflight("/account", APP, "PUT"), 204, &answered),
        "set access-control-allow-methods: GET,HEAD,PUT instead of GET,HEAD,put"
    );
}

/// The refusals of a decision that nobody acts on are no refusals.
#[test]
fn whoever_listens_to_more_gets_no_more() {
    let one = |request, status| assert_eq!(logged_at(Level::TRACE, request, status, &[]).len(), 1);
    one(preflight("/account", EVIL, "PUT"), 405);
    one(request("POST", "/guarded", &[("origin", EVIL)]), 200);
    let silent = |request, headers: &[_]| assert_eq!(logged_at(Level::TRACE, request, 200, headers), [""; 0]);
    silent(request("GET", "/account", &[("origin", EVIL)]), &[("vary", "origin")]);
    silent(request("GET", "/elsewhere", &[("origin", EVIL)]), &[]);
}

#[test]
fn nobody_listens() {
    assert_eq!(logged_at(Level::WARN, preflight("/account", APP, "PUT"), 405, &[]), [""; 0]);
}

#[test]
fn a_policy_and_a_layer() {
    let application = Application { status: 200, headers: Vec::new(), calls: Arc::default() };
    let lines = logged_up_to(Level::INFO, || {
        let mut service = OPEN.report_only().layer().layer(application);
        let answer = now(service.call(preflight("/", APP, "PUT"))).unwrap();
        assert_eq!(answer.status(), StatusCode::OK);
        assert!(answer.headers().is_empty());
    });
    assert!(lines[0].contains("status 204 instead of 200; set access-control-allow-origin: *"), "{lines:?}");
}
