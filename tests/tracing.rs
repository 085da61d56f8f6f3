//! Feature `tracing`: a refusal is logged with its reason and what it comes to; everything else is silent.
#![allow(missing_docs, clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]

mod support;

use std::{
    convert::Infallible,
    future::{Ready, ready},
    task::{Context, Poll},
};

use cors_runtime::cors;
use http::{Request, Response};
use tower_service::Service;

use support::log::logged;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static GUARDED: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };
    static API: Routes = { "/account" => ACCOUNT, "/guarded" => GUARDED };
}

fn logged_at(path: &str, origin: Option<&'static str>) -> Vec<String> {
    logged_of("GET", path, origin)
}

fn logged_of(method: &str, path: &str, origin: Option<&'static str>) -> Vec<String> {
    logged(|| {
        let mut request = Request::builder().method(method).uri(path).body(()).unwrap();
        if let Some(origin) = origin {
            request.headers_mut().insert("origin", http::HeaderValue::from_static(origin));
        }
        let _ = API.decide(&request);
    })
}

#[test]
fn a_refusal_names_its_reason() {
    let lines = logged_at("/account", Some("https://other.example"));
    assert_eq!(lines.len(), 1, "{lines:?}");
    for part in ["method=GET", "path=/account", "https://other.example", "reason=the policy does not list the origin"] {
        assert!(lines[0].contains(part), "{part} in {}", lines[0]);
    }
    assert!(logged_at("/elsewhere", Some("https://app.example.com"))[0].contains("no line of the table"));
}

/// A page cannot tell these apart, and a log must: was something done, or not?
#[test]
fn a_refusal_says_whether_the_application_gets_the_request() {
    let outcome = |method: &str, path: &str, asks: Option<&'static str>| {
        let mut request = Request::builder().method(method).uri(path).header("origin", "https://other.example");
        if let Some(asks) = asks {
            request = request.header("access-control-request-method", asks);
        }
        let request = request.body(()).unwrap();
        let lines = logged(|| drop(API.decide(&request)));
        assert_eq!(lines.len(), 1, "{lines:?}");
        let (_, outcome) = lines[0].split_once("CORS access refused: ").unwrap();
        outcome.split_once(" method=").unwrap().0.to_owned()
    };
    let executed = "the application gets the request, but the page cannot read the response";
    assert_eq!(outcome("GET", "/account", None), executed);
    assert_eq!(outcome("POST", "/account", None), executed);
    assert_eq!(outcome("GET", "/guarded", None), executed);
    assert_eq!(outcome("OPTIONS", "/guarded", None), executed);
    let kept_out = "the request is answered 403, and the application does not get it";
    assert_eq!(outcome("POST", "/guarded", None), kept_out);
    assert_eq!(outcome("POST", "/guarded", Some("PUT")), kept_out);
    let not_sent = "the preflight is answered 403, so the browser does not send the request";
    assert_eq!(outcome("OPTIONS", "/guarded", Some("PUT")), not_sent);
    assert_eq!(outcome("OPTIONS", "/elsewhere", Some("PUT")), not_sent);
}

#[test]
fn the_byte_door_logs_too() {
    let lines = logged(|| {
        let _ = API
            .decide_bytes(b"GET", b"/account", |name| (name == "origin").then_some(b"https://other.example" as &[u8]));
    });
    assert_eq!(lines, logged_at("/account", Some("https://other.example")));
    assert_eq!(lines.len(), 1);
}

#[test]
fn the_layer_logs_once() {
    let lines = logged(|| {
        let mut service = API.wrap(Application);
        let request = Request::get("/account").header("origin", "https://other.example").body(()).unwrap();
        drop(service.call(request));
    });
    assert_eq!(lines, logged_at("/account", Some("https://other.example")));
}

struct Application;

impl Service<Request<()>> for Application {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        ready(Ok(Response::new(())))
    }
}

#[test]
fn what_is_granted_or_not_asked_is_silent() {
    assert_eq!(logged_at("/account", Some("https://app.example.com")), [""; 0]);
    assert_eq!(logged_at("/account", None), [""; 0]);
    assert_eq!(logged_at("/elsewhere", None), [""; 0]);
}

/// A page of the service itself asks for no permission, so none is refused to it.
#[test]
fn an_own_page_is_silent() {
    assert_eq!(logged_of("POST", "/guarded", Some("https://api.example.com")), [""; 0]);
    assert_eq!(logged_of("POST", "/guarded", Some("https://evil.example")).len(), 1);
}
