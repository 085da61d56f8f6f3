//! Whether a page can read the app's errors: without CORS headers, every error looks like one of CORS.

use std::{convert::Infallible, future::Future, panic::Location};

use axum::body::Body;
use http::{HeaderValue, Request, Response, header};
use tower_service::Service;

use super::{
    Browser,
    browser::{Credentials, Request as Asked, WireRequest, WireResponse},
    clause::Clause,
    guarded::Guarded,
    probe::{Answered, Failures, HOST, STRANGER, allowed_origin, answered_by, differences, probes},
};
use crate::Routes;

/// No handler is for it, so the router answers 405.
const NO_METHOD: &str = "NO-SUCH-METHOD";

/// Fails a test unless errors carry the CORS headers of their policy: what a script could read as a 401 or a 404 is otherwise only
/// "blocked by CORS policy".
///
/// Of each path that is not denied it asks for a method that nobody has (405), and, where a line names `GET`, for that, without
/// a cookie or a token (401, 404, 400, or whatever the handler says); of `_` it asks for a path that nobody has (404). The origin
/// is one that the policy allows. Nothing but `GET` reaches a handler. For errors that need a request of their own there is
/// [`assert_error_is_readable`].
///
/// ```
/// use axum::{Router, routing::get};
/// use cors_runtime::{cors, testing::assert_errors_are_readable};
///
/// cors! {
///     static PUBLIC: Policy = { allow_origins: * };
///     static API: Routes = { GET "/feed" => PUBLIC, _ => PUBLIC };
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let app = Router::new().route("/feed", get(async || "news"));
/// assert_errors_are_readable(&API, API.wrap(app)).await;
/// # }
/// ```
///
/// # Panics
///
/// With each response that the page cannot read, and where the layer must go.
#[track_caller]
pub fn assert_errors_are_readable<S>(table: &'static Routes, app: S) -> impl Future<Output = ()>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
{
    let caller = Location::caller();
    async move {
        let mut app = app;
        let mut asked: Vec<(String, String)> = Vec::new();
        let probes = probes(table);
        for probe in &probes {
            let methods = if probe.method == "GET" { &["GET", NO_METHOD][..] } else { &[NO_METHOD] };
            asked.extend(methods.iter().map(|method| ((*method).to_owned(), probe.path.clone())));
        }
        asked.sort();
        asked.dedup();
        let (mut each, mut count) = (Vec::new(), 0);
        for (method, path) in &asked {
            let Ok(request) = Request::builder().method(method.as_str()).uri(path).body(Body::empty()) else {
                continue;
            };
            match ask(table, &mut app, request).await {
                Asking::Readable(_) => count += 1,
                Asking::Unreadable(why) => {
                    count += 1;
                    each.push((format!("{method} {path}"), why));
                }
                // The table wants it so.
                Asking::Denied(_) => {}
            }
        }
        let name = table.table().name;
        let mut title = format!("{} of {count} responses lack the CORS headers of `{name}`", each.len());
        if count == 0 && !probes.is_empty() {
            title = format!("no response of `{name}` could be asked for");
            let why = "  every origin is a source's\n  help: fill the source, and ask with `Browser` from a page that it allows";
            each.push((name.to_owned(), why.to_owned()));
        }
        Failures { caller, title, each }.assert_none();
    }
}

/// Fails a test unless a request fails with this status, and a page that the table allows can read that.
///
/// For errors that need a request of their own: a body over the limit (413), a handler that panics (500) or is too slow (504).
///
/// ```
/// use axum::{Router, body::Body, extract::DefaultBodyLimit, routing::put};
/// use cors_runtime::{cors, testing::assert_error_is_readable};
/// use http::Request;
///
/// cors! {
///     static APP: Policy = { allow_origins: ["https://app.example.com"] };
///     static API: Routes = { PUT "/photo" => APP };
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let app = Router::new().route("/photo", put(async |_: String| "saved")).layer(DefaultBodyLimit::max(10));
/// let request = Request::put("/photo").body("far too long").unwrap();
/// assert_error_is_readable(&API, API.wrap(app), 413, request).await;
/// # }
/// ```
///
/// # Panics
///
/// If the status is another one, or the page cannot read it.
#[track_caller]
pub fn assert_error_is_readable<S, B>(
    table: &'static Routes,
    app: S,
    status: u16,
    request: Request<B>,
) -> impl Future<Output = ()>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
    B: Into<Body>,
{
    let caller = Location::caller();
    async move {
        let mut app = app;
        let line = format!("{} {}", request.method(), request.uri());
        let title = format!("a page cannot read the {status} of {line}");
        let why = match ask(table, &mut app, request.map(Into::into)).await {
            Asking::Readable(found) if found == status => return,
            Asking::Readable(found) => {
                format!("  the status is {found}\n  help: give a request that fails with {status}")
            }
            Asking::Unreadable(why) | Asking::Denied(why) => why,
        };
        Failures { caller, title, each: vec![(line, why)] }.assert_none();
    }
}

enum Asking {
    Readable(u16),
    Unreadable(String),
    Denied(String),
}

async fn ask<S>(table: &'static Routes, app: &mut S, mut request: Request<Body>) -> Asking
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
{
    let guard = Guarded::Table(table);
    let (method, path) = (request.method().as_str().to_owned(), request.uri().path().to_owned());
    let policy = guard.policy(&method, &path);
    let origin = policy.and_then(allowed_origin).unwrap_or_else(|| STRANGER.to_owned());
    if let Ok(value) = HeaderValue::from_str(&origin) {
        request.headers_mut().insert(header::ORIGIN, value);
    }
    let credentials = if policy.is_some_and(|policy| policy.table().credentials) {
        Credentials::Include
    } else {
        Credentials::SameOrigin
    };
    let asked = Asked::new(&method, &format!("{HOST}{path}")).credentials(credentials);
    let wire = WireRequest {
        method: method.clone(),
        url: format!("{HOST}{path}"),
        headers: [("Origin", &origin)].iter().fold(super::browser::Fields::default(), |mut fields, (name, value)| {
            fields.push(name, value);
            fields
        }),
        credentials: false,
        body: false,
        is_preflight: false,
    };
    let Some(expected) = guard.expects(&wire) else {
        return Asking::Denied("  no such request can be sent".to_owned());
    };
    if !expected.reason.is_granted() {
        let clause = Clause::new(Some(guard), method, asked.url(), origin, None);
        let help: Vec<String> = clause.help(expected.reason).iter().map(|help| format!("  help: {help}")).collect();
        return Asking::Denied(format!("  the clause: {}\n{}", clause.text(expected.reason), help.join("\n")));
    }
    let name = table.table().name;
    let response = match answered_by(app, request).await {
        Answered::With(response) => response,
        Answered::Panicked => {
            return Asking::Unreadable(format!(
                "  the app panicked, and nothing answered: a server closes the connection, which scripts and consoles call a \
                 network error\n  help: add a layer that catches panics inside of `{name}.wrap(...)`, such as tower-http's \
                 `CatchPanicLayer`"
            ));
        }
    };
    if expected.is_met(&response) {
        return Asking::Readable(response.status);
    }
    let send = |wire: &WireRequest| {
        Ok::<_, Infallible>(if wire.is_preflight { permission(&origin, &method) } else { response.clone() })
    };
    let status = format!("  status: {}\n", response.status);
    let Ok(verdict) = Browser::chromium().page(&origin).guard(table).fetch_over(&asked, send);
    Asking::Unreadable(if verdict.is_shared() {
        let help = match expected.differences(&response).as_slice() {
            ["vary"] => format!(
                "let `Vary` through: something around `{name}` drops it, so that a cache gives one page the response that \
                 was made for another"
            ),
            _ => format!("delete what else writes or drops these headers around `{name}`: a layer, or a proxy"),
        };
        format!("{status}{}  help: {help}", differences(&expected, &response))
    } else {
        format!("{status}  {verdict}")
    })
}

/// What is asked is whether the response can be read, so that the browser gets that far.
fn permission(origin: &str, method: &str) -> WireResponse {
    WireResponse::new(204)
        .header("access-control-allow-origin", origin)
        .header("access-control-allow-credentials", "true")
        .header("access-control-allow-methods", method)
}
