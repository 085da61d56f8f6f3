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
use cors_runtime::Reason;
use serde_json::{Value, json};

use crate::{
    clauses::{self, Clause},
    report::{Guard, REPORT},
};

/// Enough for some rounds of the page in several tabs; the oldest go first, so that memory is bounded.
const CAPACITY: usize = 1024;

/// The request headers that decide something, with what a script sets; the others are noise beside them.
const DECIDING: [HeaderName; 6] = [
    header::ORIGIN,
    header::ACCESS_CONTROL_REQUEST_METHOD,
    header::ACCESS_CONTROL_REQUEST_HEADERS,
    header::CONTENT_TYPE,
    header::COOKIE,
    header::AUTHORIZATION,
];

/// Longer ids are nobody's.
const LONGEST_ID: usize = 64;

/// The last requests and answers, shared by the API's server and the site's.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Exchanges>>);

#[derive(Default)]
struct Exchanges {
    kept: VecDeque<Exchange>,
    /// How many there have been.
    count: u64,
}

struct Exchange {
    id: String,
    shown: Value,
}

impl Log {
    /// The requests of one try, in the order of their answers; the error is a sentence.
    pub(crate) fn of(&self, id: &str) -> Result<Value, String> {
        if !is_id(id) {
            return Err(format!("an id has 1 to {LONGEST_ID} letters and digits"));
        }
        let exchanges = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(exchanges.kept.iter().filter(|exchange| exchange.id == id).map(|exchange| exchange.shown.clone()).collect())
    }

    /// Numbers them, so that a page that asks twice knows what is new.
    fn add(&self, id: String, mut shown: Value) {
        let mut exchanges = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        exchanges.count += 1;
        if let Some(shown) = shown.as_object_mut() {
            shown.insert("number".to_owned(), exchanges.count.into());
        }
        if exchanges.kept.len() == CAPACITY {
            exchanges.kept.pop_front();
        }
        exchanges.kept.push_back(Exchange { id, shown });
    }
}

/// The outermost layer of the API: passes everything on unchanged and remembers the requests that carry a `?try=`.
pub(crate) async fn record(State(log): State<Log>, request: Request, next: Next) -> Response {
    // A preflight has the URL of the request it asks for, so both are found under one id.
    let Some(id) = try_id(request.uri()) else { return next.run(request).await };
    let method = request.method().to_string();
    let path = request.uri().path().to_owned();
    let asked_for = request.headers().get(header::ACCESS_CONTROL_REQUEST_METHOD).filter(|_| method == "OPTIONS");
    let is_preflight = asked_for.is_some() && request.headers().contains_key(header::ORIGIN);
    let guard = REPORT.guard(&asked_for.map_or_else(|| method.clone(), lossy), &path);
    let (deciding, others) = request_headers(request.headers());

    let response = next.run(request).await;
    // Feature `testing` leaves it there.
    let reason = response.extensions().get::<Reason>().copied();
    let shown = json!({
        "method": method,
        "path": path,
        "preflight": is_preflight,
        "request": deciding,
        "others": others,
        "status": response.status().as_u16(),
        "response": response_headers(response.headers(), &guard, reason),
        "granted": reason.is_some_and(|reason| reason.is_granted()),
        "decided": reason.map(|reason| clauses::origin(&guard, reason).to_json()),
    });
    log.add(id, shown);
    response
}

fn try_id(uri: &Uri) -> Option<String> {
    let id = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("try="))?;
    is_id(id).then(|| id.to_owned())
}

fn is_id(id: &str) -> bool {
    (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Those that decide something, and the others.
fn request_headers(headers: &HeaderMap) -> (Vec<Value>, Vec<Value>) {
    let shown = |(name, value): (&HeaderName, &HeaderValue)| {
        // Which page sees the record is not checked, so secrets stay out of it.
        let secret = matches!(*name, header::COOKIE | header::AUTHORIZATION);
        let text = if secret { "(present)".to_owned() } else { lossy(value) };
        json!([name.as_str(), text])
    };
    let decides = |name: &HeaderName| DECIDING.contains(name) || name.as_str().starts_with("x-");
    let (deciding, others): (Vec<_>, Vec<_>) = headers.iter().partition(|(name, _)| decides(name));
    (deciding.into_iter().map(shown).collect(), others.into_iter().map(shown).collect())
}

/// Those that a policy wrote with their clauses, in front of the others.
fn response_headers(headers: &HeaderMap, guard: &Guard, reason: Option<Reason>) -> Vec<Value> {
    let shown = |(name, value): (&HeaderName, &HeaderValue)| {
        let text = if *name == header::SET_COOKIE { without_value(&lossy(value)) } else { lossy(value) };
        let clauses = reason.map(|reason| clauses::of_header(guard, reason, name.as_str(), value)).unwrap_or_default();
        let clauses: Vec<_> = clauses.iter().map(Clause::to_json).collect();
        json!({ "name": name.as_str(), "value": text, "clauses": clauses })
    };
    let mut lines: Vec<_> = headers.iter().collect();
    lines.sort_by_key(|(name, _)| match name.as_str() {
        name if name.starts_with("access-control-") => 0,
        "vary" => 1,
        _ => 2,
    });
    lines.into_iter().map(shown).collect()
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
