//! Feature `tracing`: a refusal is logged with its reason; everything else is silent.
#![allow(missing_docs, clippy::indexing_slicing, clippy::unwrap_used, reason = "tests")]

mod support;

use cors_runtime::cors;
use http::Request;

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

#[test]
fn the_byte_door_logs_too() {
    let lines = logged(|| {
        let _ = API
            .decide_bytes(b"GET", b"/account", |name| (name == "origin").then_some(b"https://other.example" as &[u8]));
    });
    assert_eq!(lines.len(), 1);
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
