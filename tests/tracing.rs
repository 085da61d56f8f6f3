//! Feature `tracing`: a refusal is logged with its reason; everything else is silent.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use cors_runtime::cors;
use http::Request;
use tracing::{
    Event, Level, Metadata, Subscriber,
    field::{Field, Visit},
    span,
};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static GUARDED: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };
    static API: Routes = { "/account" => ACCOUNT, "/guarded" => GUARDED };
}

/// Keeps each event's level and fields.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("cors_runtime")
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &Event<'_>) {
        assert_eq!(*event.metadata().level(), Level::DEBUG);
        let mut line = Line(String::new());
        event.record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

fn logged(path: &str, origin: Option<&'static str>) -> Vec<String> {
    logged_of("GET", path, origin)
}

fn logged_of(method: &str, path: &str, origin: Option<&'static str>) -> Vec<String> {
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || {
        let mut request = Request::builder().method(method).uri(path).body(()).unwrap();
        if let Some(origin) = origin {
            request.headers_mut().insert("origin", http::HeaderValue::from_static(origin));
        }
        let _ = API.decide(&request);
    });
    log.0.lock().unwrap().clone()
}

#[test]
fn a_refusal_names_its_reason() {
    let lines = logged("/account", Some("https://other.example"));
    assert_eq!(lines.len(), 1, "{lines:?}");
    for part in ["method=GET", "path=/account", "https://other.example", "reason=the policy does not list the origin"] {
        assert!(lines[0].contains(part), "{part} in {}", lines[0]);
    }
    assert!(logged("/elsewhere", Some("https://app.example.com"))[0].contains("no line of the table"));
}

#[test]
fn the_byte_door_logs_too() {
    let log = Log::default();
    tracing::subscriber::with_default(log.clone(), || {
        let _ = API
            .decide_bytes(b"GET", b"/account", |name| (name == "origin").then_some(b"https://other.example" as &[u8]));
    });
    assert_eq!(log.0.lock().unwrap().len(), 1);
}

#[test]
fn what_is_granted_or_not_asked_is_silent() {
    assert_eq!(logged("/account", Some("https://app.example.com")), [""; 0]);
    assert_eq!(logged("/account", None), [""; 0]);
    assert_eq!(logged("/elsewhere", None), [""; 0]);
}

/// A page of the service itself asks for no permission, so none is refused to it.
#[test]
fn an_own_page_is_silent() {
    assert_eq!(logged_of("POST", "/guarded", Some("https://api.example.com")), [""; 0]);
    assert_eq!(logged_of("POST", "/guarded", Some("https://evil.example")).len(), 1);
}
