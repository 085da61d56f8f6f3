//! Debug builds say once what to move where; a layer in the right place says nothing.
//!
//! Every test has a policy or a table of its own, as what was said is remembered for each.

use std::{
    fmt::{Debug, Write},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    extract::Request,
    http::StatusCode,
    middleware::from_fn,
    routing::{any, get},
};
use cors_runtime::cors;
use tower::{ServiceBuilder, service_fn};
use tracing::{
    Event, Level, Subscriber,
    field::{Field, Visit},
};
use tracing_subscriber::{
    Layer,
    layer::{Context, SubscriberExt},
    registry,
};

use crate::support::{APP, App, EVIL, app, ask, empty, from, preflight, send};

/// Keeps the lines that speak of a place.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<(Level, String)>>>);

struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        assert_eq!(field.name(), "message");
        write!(self.0, "{value:?}").unwrap();
    }
}

impl<S: Subscriber> Layer<S> for Log {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        if event.metadata().module_path().is_some_and(|module| module.starts_with("cors_runtime::placement")) {
            assert_eq!(event.metadata().target(), "cors_runtime");
            let mut message = Message(String::new());
            event.record(&mut message);
            self.0.lock().unwrap().push((*event.metadata().level(), message.0));
        }
    }
}

/// What is logged while these requests are served, three times each.
async fn logged(app: App, requests: impl Fn() -> Vec<Request>) -> Vec<(Level, String)> {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(registry().with(log.clone()));
    for _ in 0..3 {
        for request in requests() {
            send(&app, request).await;
        }
    }
    drop(guard);
    log.0.lock().unwrap().clone()
}

fn patch() -> Vec<Request> {
    vec![empty(ask("PATCH /account/7"))]
}

fn accounts() -> Router {
    Router::new().route("/account/{id}", any(async || "account"))
}

fn assert_says(lines: &[(Level, String)], level: Level, parts: &[&str]) {
    assert_eq!(lines.len(), 1, "{lines:#?}");
    assert_eq!(lines[0].0, level, "{lines:#?}");
    for part in parts {
        assert!(lines[0].1.contains(part), "`{part}` in {lines:#?}");
    }
}

#[tokio::test]
async fn around_everything_nothing_is_said() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
        static API: Routes = { GET | PATCH "/account/{id}" => ACCOUNT, _ => deny };
    }
    let requests = || {
        vec![
            empty(ask("GET /account/7")),
            preflight("PATCH /account/7", APP),
            empty(ask("PATCH /account/7")),
            empty(ask("PATCH /account/7").header("sec-fetch-site", "cross-site")),
            empty(ask("GET /nowhere")),
        ]
    };
    assert_eq!(logged(app(API.wrap(accounts())), requests).await, []);
    let nested = Router::new().nest("/account", Router::new().route("/{id}", any(async || "")));
    assert_eq!(logged(app(API.wrap(nested)), requests).await, []);
}

#[tokio::test]
async fn inside_nest_a_table_sees_a_part_of_the_path() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
        static NESTED: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
    }
    let inner = Router::new().route("/{id}", any(async || "")).layer(NESTED.layer());
    let lines = logged(app(Router::new().nest("/account", inner)), patch).await;
    let parts = ["`NESTED` looks up `/7`", "asked for `/account/7`", "write `NESTED.wrap(router)` around everything"];
    assert_says(&lines[..1], Level::WARN, &parts);
    assert_eq!(lines.len(), 1, "{lines:#?}");
}

#[tokio::test]
async fn inside_nest_service_too() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
        static SERVED: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
    }
    let inner = SERVED.wrap(Router::new().route("/{id}", any(async || "")));
    let lines = logged(app(Router::new().nest_service("/account", inner)), patch).await;
    assert_says(&lines, Level::WARN, &["`SERVED` looks up `/7`", "move it out of the nested router"]);
}

/// The client's part of a line is cut and escaped.
#[tokio::test]
async fn a_path_forges_no_line() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
        static LONG: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
    }
    let inner = Router::new().fallback(async || "").layer(LONG.layer());
    let path = format!("GET /account/{}\"", "x".repeat(9999));
    let lines = logged(app(Router::new().nest("/account", inner)), || vec![empty(ask(&path))]).await;
    assert_says(&lines, Level::WARN, &["`LONG` looks up `/xxx"]);
    assert!(lines[0].1.len() < 1000, "{}", lines[0].1);
}

#[tokio::test]
async fn before_the_routes_are_added() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
        static EARLY: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
    }
    // The routes themselves are out of its sight: only a path that the router lacks comes by.
    let early = Router::new().layer(EARLY.layer()).route("/account/{id}", any(async || "account"));
    assert_eq!(logged(app(early.clone()), patch).await, []);
    let lines = logged(app(early), || vec![empty(ask("GET /favicon.ico"))]).await;
    let parts =
        ["`EARLY` stands inside a router", "routes that are added after it are not covered", "`EARLY.wrap(router)`"];
    assert_says(&lines, Level::INFO, &parts);
}

#[tokio::test]
async fn inside_a_router_it_is_a_hint() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
        static LAST: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
        static POLICY: Policy = { allow_origins: ["https://app.example.com"] };
        static NESTED: Policy = { allow_origins: ["https://app.example.com"] };
        static MISSING: Routes = { GET "/account/{id}" => ACCOUNT };
    }
    let get = || vec![empty(ask("GET /account/7"))];
    let parts = ["`LAST` stands inside a router", "write `LAST.wrap(router)` around everything"];
    assert_says(&logged(app(accounts().layer(LAST.layer())), get).await, Level::INFO, &parts);
    let route = Router::new().route("/account/{id}", axum::routing::get(async || "").layer(POLICY.layer()));
    assert_says(&logged(app(route), get).await, Level::INFO, &["`POLICY` stands inside a router"]);
    // No path is looked up in a policy, so a cut one does no harm.
    let nested = Router::new().nest("/account", Router::new().route("/{id}", any(async || "")).layer(NESTED.layer()));
    assert_says(&logged(app(nested), get).await, Level::INFO, &["`NESTED` stands inside a router"]);
    let nowhere = || vec![empty(ask("GET /nowhere"))];
    assert_says(&logged(app(accounts().layer(MISSING.layer())), nowhere).await, Level::INFO, &["`MISSING` stands"]);
}

/// The one request that comes through is enough.
#[tokio::test]
async fn inside_authentication() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_headers: [Authorization] };
        static INSIDE: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
        static BETWEEN: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
    }
    let auth =
        from_fn(async |request: Request, next: axum::middleware::Next| match request.headers().get("authorization") {
            Some(_) => Ok(next.run(request).await),
            None => Err(StatusCode::UNAUTHORIZED),
        });
    let requests = || {
        let with_token = ask("GET /account/7").header("authorization", "Bearer x");
        vec![preflight("GET /account/7", APP), empty(ask("GET /account/7")), empty(with_token)]
    };
    let parts = ["`INSIDE` got a `GET` from another site, but never a preflight", "authentication", "INSIDE.wrap(...)"];
    let inside = accounts().layer(INSIDE.layer()).layer(auth.clone());
    assert_says(&logged(app(inside), requests).await, Level::WARN, &parts);
    // Outside of the router, where axum leaves no sign.
    let between = ServiceBuilder::new().layer(auth).layer(BETWEEN.layer()).service(accounts());
    let lines = logged(app(between), requests).await;
    assert_says(&lines, Level::WARN, &["`BETWEEN` got a `GET` from another site", "BETWEEN.wrap(...)"]);
}

/// What browsers ask about first, and what they do not.
#[tokio::test]
async fn requests_that_need_no_preflight() {
    cors! {
        static OPEN: Policy = { allow_origins: * };
        static LISTED: Policy = { allow_origins: ["https://app.example.com"] };
    }
    let requests = || {
        vec![
            empty(ask("GET /")),
            empty(ask("HEAD /")),
            empty(ask("POST /")),
            empty(ask("POST /").header("content-type", "Text/Plain; charset=utf-8")),
            empty(ask("POST /").header("content-type", "multipart/form-data; boundary=x")),
            empty(ask("OPTIONS /").header("sec-fetch-site", "same-origin")),
            // The service's own pages.
            empty(from("PUT /", "https://api.example.com")),
            empty(ask("PUT /").header("sec-fetch-site", "same-origin").header("sec-fetch-mode", "cors")),
            empty(ask("PUT /").header("sec-fetch-site", "none")),
            empty(ask("CONNECT /")),
            empty(ask("POST /").header("authorization", "x").header("sec-fetch-mode", "navigate")),
            // No browser, or one that will not be allowed.
            empty(Request::builder().method("PUT").uri("/")),
        ]
    };
    let from_elsewhere = || vec![empty(from("PUT /", EVIL))];
    let service = || service_fn(async |_: Request| Ok(axum::response::Response::default()));
    assert_eq!(logged(app(OPEN.wrap(service())), requests).await, []);
    assert_eq!(logged(app(LISTED.wrap(service())), requests).await, []);
    assert_eq!(logged(app(LISTED.wrap(service())), from_elsewhere).await, []);
}

#[tokio::test]
async fn requests_that_need_one() {
    cors! {
        static METHOD: Policy = { allow_origins: * };
        static TOKEN: Policy = { allow_origins: * };
        static JSON: Policy = { allow_origins: * };
        static FETCHED: Policy = { allow_origins: * };
    }
    let service = || service_fn(async |_: Request| Ok(axum::response::Response::default()));
    let says = async |app: App, request: fn() -> Request, parts: &[&str]| {
        assert_says(&logged(app, || vec![request()]).await, Level::WARN, parts);
    };
    says(app(METHOD.wrap(service())), || empty(ask("PURGE /")), &["`METHOD` got a `PURGE`"]).await;
    says(app(TOKEN.wrap(service())), || empty(ask("GET /").header("authorization", "x")), &["`TOKEN` got"]).await;
    says(app(JSON.wrap(service())), || empty(ask("POST /").header("content-type", "application/json")), &["`JSON`"])
        .await;
    let fetched = || {
        let own_host = from("PUT /", "https://api.example.com");
        empty(own_host.header("sec-fetch-site", "same-site").header("sec-fetch-mode", "cors"))
    };
    says(app(FETCHED.wrap(service())), fetched, &["`FETCHED` got"]).await;
}

/// A browser keeps an answer for as long as `max_age` says, while the server is restarted as well.
#[tokio::test]
async fn a_browser_may_have_asked_before_the_restart() {
    cors! {
        static KEPT: Policy = { allow_origins: ["https://app.example.com"], max_age: 2h };
        static FORGOTTEN: Policy = { allow_origins: ["https://app.example.com"], max_age: 0 };
    }
    let lines = logged(app(KEPT.wrap(accounts())), patch).await;
    assert_says(&lines, Level::DEBUG, &["`KEPT` got a `PATCH`", "before the restart"]);
    let lines = logged(app(FORGOTTEN.wrap(accounts())), patch).await;
    assert_says(&lines, Level::WARN, &["`FORGOTTEN` got a `PATCH`", "never a preflight"]);
}

#[tokio::test]
async fn a_second_layer_inside() {
    cors! {
        static OUTER: Policy = { allow_origins: ["https://app.example.com"] };
        static SILENT: Policy = { allow_origins: ["https://app.example.com"] };
    }
    let own = Router::new().fallback(get(async || [("access-control-allow-headers", "*"), ("x-own", "1")]));
    let lines = logged(app(OUTER.wrap(own)), || vec![empty(ask("GET /"))]).await;
    let parts = ["inside `OUTER` already had `access-control-allow-headers`", "removed", "delete the other CORS layer"];
    assert_says(&lines, Level::WARN, &parts);
    let clean = Router::new().fallback(async || [("access-control-max", "1"), ("vary", "origin")]);
    assert_eq!(logged(app(SILENT.wrap(clean)), || vec![empty(ask("GET /"))]).await, []);
}

/// Each layer has its own say, and one place is said once even where several signs point at it.
#[tokio::test]
async fn once_for_each_layer() {
    cors! {
        static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
        static ONE: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
        static OTHER: Routes = { GET | PATCH "/account/{id}" => ACCOUNT };
    }
    for (number, layer) in [ONE.layer(), OTHER.layer(), ONE.layer()].into_iter().enumerate() {
        let inner = Router::new().route("/{id}", any(async || "")).layer(layer);
        let lines = logged(app(Router::new().nest("/account", inner)), patch).await;
        assert_eq!(lines.len(), usize::from(number < 2), "{lines:#?}");
    }
}
