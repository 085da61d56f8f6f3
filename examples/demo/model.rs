//! What the model of each browser makes of the same requests: `cors_runtime::testing` asks the same table, in this process.
//!
//! The page posts all that it has sent so far, since what was permitted once may need no second preflight. Nothing is kept
//! here between two calls.

use std::future::ready;

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, Method, header},
    middleware,
};
use cors_runtime::testing::{
    Browser, Verdict,
    browser::{self, Cause, Credentials, Page, Stage},
};
use serde_json::{Value, json};
use tokio::runtime::Handle;
use tower_layer::Layer;

use crate::{
    api,
    clauses::{self, Clause},
    policies::API,
    report::REPORT,
};

/// More than anybody clicks, and little enough to answer at once.
const MOST_REQUESTS: usize = 64;

const ENGINES: [&str; 3] = ["Chromium", "Firefox", "WebKit"];

/// What a page has sent, and what it asks about: the last one.
pub(crate) struct Question {
    page: String,
    sandboxed: bool,
    /// Whether the browser had the session cookie to send.
    signed_in: bool,
    sent: Vec<Sent>,
}

struct Sent {
    /// Milliseconds since the page was loaded.
    at: u64,
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    credentials: bool,
}

impl Question {
    /// Reads what the page posts; the error is a sentence.
    pub(crate) fn read(body: &[u8]) -> Result<Self, String> {
        let value: Value = serde_json::from_slice(body).map_err(|error| format!("the body is no JSON: {error}"))?;
        let page = text(&value, "page")?;
        if Page::at(&page).is_none() {
            return Err(format!("`page` is no origin that a page can have: {page:?}"));
        }
        let sent = value.get("sent").and_then(Value::as_array).ok_or("`sent` is to be a list")?;
        if sent.is_empty() || sent.len() > MOST_REQUESTS {
            return Err(format!("`sent` is to have 1 to {MOST_REQUESTS} requests, not {}", sent.len()));
        }
        let sent = sent.iter().map(Sent::read).collect::<Result<_, _>>()?;
        let (sandboxed, signed_in) = (flag(&value, "sandboxed")?, flag(&value, "signed_in")?);
        Ok(Self { page, sandboxed, signed_in, sent })
    }

    /// What each engine would do.
    pub(crate) async fn answer(self, api: String) -> Value {
        // The model's futures stay on one thread, and a server's handlers must not.
        let runtime = Handle::current();
        let answer = move || {
            let engines = ENGINES.iter().enumerate();
            let engines = engines.map(|(place, name)| runtime.block_on(self.ask(&api, place, name)));
            json!({ "engines": engines.collect::<Vec<_>>() })
        };
        tokio::task::spawn_blocking(answer).await.unwrap_or_default()
    }

    async fn ask(&self, api: &str, place: usize, name: &str) -> Value {
        let (sent, last) = (self.sent.as_slice(), self.sent.split_at(self.sent.len().saturating_sub(1)).1);
        let verdict = self.replay(api, place, sent, Rounding::Old).await;
        let younger = self.replay(api, place, sent, Rounding::Young).await;
        let fresh = self.replay(api, place, last, Rounding::Old).await;
        let (Some(verdict), Some(younger), Some(fresh)) = (verdict, younger, fresh) else { return Value::Null };
        let outcome = verdict.outcome();
        let shared = outcome.and_then(browser::Outcome::shared);
        let refusal = outcome.and_then(browser::Outcome::refusal);
        let console = outcome.map(browser::Outcome::console).unwrap_or_default();
        json!({
            "engine": name,
            "verdict": if verdict.is_shared() { "shared" } else { "blocked" },
            "preflights": verdict.preflights(),
            // What was kept may be a second younger or older than whole seconds tell.
            "possible_preflights": [verdict.preflights(), younger.preflights()],
            "needs_preflight": fresh.preflights() > 0,
            "visible": shared.map(|shared| shared.visible.iter().map(|(name, _)| name).collect::<Vec<_>>()),
            "refused": refusal.map(|refusal| stage(refusal.stage)),
            "cause": refusal.map(|refusal| refusal.cause.to_string()),
            "console": console.get(place),
            "clause": refusal.and_then(|refusal| self.clause(&verdict, &refusal.cause)),
            "help": refusal.map(|_| verdict.help()).unwrap_or_default(),
        })
    }

    /// The clause that decided last: as written, and in the words of the testing feature.
    fn clause(&self, verdict: &Verdict, cause: &Cause) -> Option<Value> {
        let last = self.sent.last()?;
        let path = last.path.split('?').next().unwrap_or_default();
        let guard = REPORT.guard(&last.method, path);
        let behind = clauses::of_refusal(&guard, *verdict.reasons().last()?, cause);
        let because = verdict.clause().unwrap_or_else(|| behind.because.clone());
        Some(Clause { because, ..behind }.to_json())
    }

    /// All requests, one after the other, in a browser that has kept nothing yet.
    async fn replay(&self, api: &str, place: usize, sent: &[Sent], rounding: Rounding) -> Option<Verdict> {
        let mut browser = Browser::engines().into_iter().nth(place)?.page(&self.page).guard(&API);
        if self.sandboxed {
            browser = browser.sandboxed();
        }
        let signed_in = self.signed_in;
        let app = API.wrap(api::router());
        let mut app = middleware::map_request(move |request| ready(as_sent(request, signed_in))).layer(app);
        let (mut now, mut verdict) = (0, None);
        for (number, one) in sent.iter().enumerate() {
            let at = rounding.seconds(one.at, number + 1 == sent.len());
            browser = browser.after(at.saturating_sub(now));
            now = now.max(at);
            verdict = Some(browser.fetch_from(&one.request(api), &mut app).await);
        }
        verdict
    }
}

/// The model counts whole seconds.
#[derive(Clone, Copy, PartialEq)]
enum Rounding {
    /// What was kept is at most a second older than it is.
    Old,
    /// At most a second younger.
    Young,
}

impl Rounding {
    fn seconds(self, milliseconds: u64, is_last: bool) -> u64 {
        if (self == Self::Old) == is_last { milliseconds.div_ceil(1000) } else { milliseconds / 1000 }
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Request => "the request",
        Stage::Preflight => "the answer to the preflight",
        Stage::Response => "the response",
    }
}

/// What the model leaves out and the API looks at: the cookie, and a body.
fn as_sent(mut request: Request, signed_in: bool) -> Request {
    if request.method() == Method::OPTIONS {
        return request;
    }
    if signed_in {
        request.headers_mut().insert(header::COOKIE, HeaderValue::from_static("session=ada"));
    }
    if request.headers().contains_key(header::CONTENT_TYPE) {
        *request.body_mut() = Body::from(r#"{"name":"Ada"}"#);
    }
    request
}

impl Sent {
    fn read(value: &Value) -> Result<Self, String> {
        let at = value.get("at").and_then(Value::as_u64).ok_or("`at` is to be a number of milliseconds")?;
        let path = text(value, "path")?;
        if !path.starts_with('/') || path.len() > 200 {
            return Err(format!("`path` is to begin with a slash and have at most 200 bytes: {path:?}"));
        }
        let headers = value.get("headers").and_then(Value::as_array).ok_or("`headers` is to be a list")?;
        let pair = |pair: &Value| match pair.as_array().map(Vec::as_slice) {
            Some([Value::String(name), Value::String(value)]) => Ok((name.clone(), value.clone())),
            _ => Err("each of `headers` is to be a name and a value"),
        };
        let headers = headers.iter().map(pair).collect::<Result<_, _>>()?;
        Ok(Self { at, path, headers, method: text(value, "method")?, credentials: flag(value, "credentials")? })
    }

    fn request(&self, api: &str) -> browser::Request {
        let request = browser::Request::new(&self.method, &format!("{api}{}", self.path));
        let request = self.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        if self.credentials { request.credentials(Credentials::Include) } else { request }
    }
}

fn text(value: &Value, key: &str) -> Result<String, String> {
    value.get(key).and_then(Value::as_str).map(ToOwned::to_owned).ok_or_else(|| format!("`{key}` is to be a text"))
}

fn flag(value: &Value, key: &str) -> Result<bool, String> {
    value.get(key).and_then(Value::as_bool).ok_or_else(|| format!("`{key}` is to be true or false"))
}
