//! What really went over the wire, for the page to show beside what the browser let it see.
//!
//! It lies outside of the CORS table, so that it also sees the preflights which that table answers by itself. A script
//! is never told about those.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Uri, header},
    middleware::Next,
    response::Response,
};
use serde_json::{Value, json};

/// Enough for some rounds of the page in several tabs; the oldest go first, so that memory is bounded.
const CAPACITY: usize = 1024;

/// The request headers that decide something; the others are noise beside them.
const SHOWN: [HeaderName; 6] = [
    header::ORIGIN,
    header::ACCESS_CONTROL_REQUEST_METHOD,
    header::ACCESS_CONTROL_REQUEST_HEADERS,
    header::CONTENT_TYPE,
    header::COOKIE,
    header::AUTHORIZATION,
];

/// The last requests and answers, shared by the API's server and the site's.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<VecDeque<Exchange>>>);

struct Exchange {
    id: String,
    shown: Value,
}

impl Log {
    /// The requests of one try, in the order of their answers.
    pub(crate) fn of(&self, id: &str) -> Value {
        let exchanges = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        exchanges.iter().filter(|exchange| exchange.id == id).map(|exchange| exchange.shown.clone()).collect()
    }

    fn add(&self, exchange: Exchange) {
        let mut exchanges = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if exchanges.len() == CAPACITY {
            exchanges.pop_front();
        }
        exchanges.push_back(exchange);
    }
}

/// The outermost layer of the API: passes everything on unchanged and remembers the requests that carry a `?try=`.
pub(crate) async fn record(State(log): State<Log>, request: Request, next: Next) -> Response {
    // A preflight has the URL of the request it asks for, so both are found under one id.
    let Some(id) = try_id(request.uri()) else { return next.run(request).await };
    let method = request.method().to_string();
    let path = request.uri().path().to_owned();
    let asked = request_headers(request.headers());

    let response = next.run(request).await;
    let answered = response_headers(response.headers());
    let shown = json!({
        "method": method,
        "path": path,
        "request": asked,
        "status": response.status().as_u16(),
        "response": answered,
    });
    log.add(Exchange { id, shown });
    response
}

fn try_id(uri: &Uri) -> Option<String> {
    let id = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("try="))?;
    let known_form = (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric());
    known_form.then(|| id.to_owned())
}

fn request_headers(headers: &HeaderMap) -> Value {
    let shown = |name: &HeaderName| {
        let values = headers.get_all(name).iter();
        // Which page sees the record is not checked, so secrets stay out of it.
        let secret = matches!(*name, header::COOKIE | header::AUTHORIZATION);
        let text = move |value| if secret { "(present)".into() } else { lossy(value) };
        values.map(move |value| json!([name.as_str(), text(value)])).collect::<Vec<_>>()
    };
    SHOWN.iter().flat_map(shown).collect()
}

fn response_headers(headers: &HeaderMap) -> Value {
    let shown = |(name, value): (&HeaderName, &HeaderValue)| {
        let text = if *name == header::SET_COOKIE { without_value(&lossy(value)) } else { lossy(value) };
        json!([name.as_str(), text])
    };
    headers.iter().map(shown).collect()
}

/// `session=...; Path=/` for `session=ada; Path=/`.
fn without_value(cookie: &str) -> String {
    let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
    let (name, _) = pair.split_once('=').unwrap_or((pair, ""));
    format!("{name}=...;{attributes}")
}

fn lossy(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}
