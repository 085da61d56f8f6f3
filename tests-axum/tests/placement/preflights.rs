//! A preflight carries no credentials, has no route of its own and must not be redirected (Fetch, "CORS-preflight fetch"),
//! so it is answered before everything that the router has.

use std::{
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse, Redirect, Response},
    routing::{get, patch},
};
use tower::Layer;
use tower_http::{
    limit::RequestBodyLimitLayer, normalize_path::NormalizePathLayer, timeout::TimeoutLayer,
    validate_request::ValidateRequestHeaderLayer,
};

use crate::support::{API, APP, EVIL, app, ask, assert_preflight, both, empty, preflight, send};

fn accounts() -> Router {
    Router::new().route("/account/{id}", get(async || "account").patch(async || "changed"))
}

async fn authenticated(request: Request, next: Next) -> Response {
    if request.headers().contains_key("authorization") {
        next.run(request).await
    } else {
        StatusCode::UNAUTHORIZED.into_response()
    }
}

#[tokio::test]
async fn before_authentication() {
    for (name, app) in both(accounts().layer(from_fn(authenticated))) {
        assert_preflight(name, &app).await;
        let refused = send(&app, empty(ask("PATCH /account/7"))).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{name}");
        assert!(refused.is_shared(), "{name}: the page must see the 401");
        let served = send(&app, empty(ask("PATCH /account/7").header("authorization", "Bearer x"))).await;
        assert_eq!((served.status, &*served.body), (StatusCode::OK, &b"changed"[..]), "{name}");
    }
}

#[tokio::test]
async fn before_a_check_of_headers() {
    let accept = ValidateRequestHeaderLayer::accept("application/json");
    for (name, app) in both(accounts().layer(accept)) {
        let mut request = preflight("PATCH /account/7", APP);
        request.headers_mut().insert("accept", "text/html".parse().unwrap());
        assert_eq!(send(&app, request).await.status, StatusCode::NO_CONTENT, "{name}");
        let refused = send(&app, empty(ask("GET /account/7").header("accept", "text/html"))).await;
        assert_eq!(refused.status, StatusCode::NOT_ACCEPTABLE, "{name}");
        assert!(refused.is_shared(), "{name}");
    }
}

/// As many requests as the counter says; then 429.
async fn limited(
    axum::extract::State(left): axum::extract::State<Arc<AtomicUsize>>,
    request: Request,
    next: Next,
) -> Response {
    match left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1)) {
        Ok(_) => next.run(request).await,
        Err(_) => StatusCode::TOO_MANY_REQUESTS.into_response(),
    }
}

#[tokio::test]
async fn before_a_rate_limit_which_it_does_not_use_up() {
    let left = Arc::new(AtomicUsize::new(2));
    for (name, app) in both(accounts().layer(from_fn_with_state(Arc::clone(&left), limited))) {
        left.store(1, Ordering::Relaxed);
        for _ in 0..3 {
            assert_preflight(name, &app).await;
        }
        assert_eq!(send(&app, empty(ask("PATCH /account/7"))).await.status, StatusCode::OK, "{name}");
        let refused = send(&app, empty(ask("PATCH /account/7"))).await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS, "{name}");
        assert!(refused.is_shared(), "{name}");
        assert_preflight(name, &app).await;
    }
}

#[tokio::test]
async fn before_a_body_limit() {
    for (name, app) in both(accounts().layer(RequestBodyLimitLayer::new(0))) {
        let mut request = preflight("PATCH /account/7", APP);
        request.headers_mut().insert("content-length", "9".parse().unwrap());
        assert_eq!(send(&app, request).await.status, StatusCode::NO_CONTENT, "{name}");
        let refused = send(&app, empty(ask("PATCH /account/7").header("content-length", "9"))).await;
        assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE, "{name}");
        assert!(refused.is_shared(), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn before_a_handler_that_hangs() {
    let timeout = TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(30));
    let router = Router::new().route("/account/{id}", patch(pending::<()>)).layer(timeout);
    for (name, app) in both(router) {
        assert_preflight(name, &app).await;
        let late = send(&app, empty(ask("PATCH /account/7"))).await;
        assert_eq!(late.status, StatusCode::REQUEST_TIMEOUT, "{name}");
        assert!(late.is_shared(), "{name}");
    }
}

async fn secured(request: Request, next: Next) -> Response {
    if request.headers().get("x-forwarded-proto").is_some_and(|scheme| scheme == "https") {
        return next.run(request).await;
    }
    Redirect::permanent(&format!("https://api.example.com{}", request.uri().path())).into_response()
}

#[tokio::test]
async fn before_a_redirect_to_https() {
    for (name, app) in both(accounts().layer(from_fn(secured))) {
        assert_preflight(name, &app).await;
        let moved = send(&app, empty(ask("GET /account/7"))).await;
        assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT, "{name}");
        assert_eq!(moved.header("location"), Some("https://api.example.com/account/7"), "{name}");
        assert!(moved.is_shared(), "{name}: a redirect is checked as well");
    }
}

async fn trimmed(request: Request) -> Response {
    match request.uri().path().strip_suffix('/') {
        Some(path) => Redirect::permanent(path).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `/account/7/` has no line and is denied: a browser would refuse the redirect after it anyway.
#[tokio::test]
async fn before_a_redirect_of_slashes() {
    for (name, app) in both(accounts().fallback(trimmed)) {
        assert_preflight(name, &app).await;
        let denied = send(&app, preflight("PATCH /account/7/", APP)).await;
        assert_eq!(denied.status, StatusCode::FORBIDDEN, "{name}");
        assert!(denied.has_no_cors_header(), "{name}");
        let moved = send(&app, empty(ask("GET /account/7/"))).await;
        assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT, "{name}");
        assert!(moved.has_no_cors_header(), "{name}");
    }
}

/// A service that trims paths stands around the router. Outside of it the table sees what the client sent.
#[tokio::test]
async fn before_paths_are_trimmed() {
    let app = app(API.wrap(NormalizePathLayer::trim_trailing_slash().layer(accounts())));
    assert_preflight("wrap", &app).await;
    let served = send(&app, empty(ask("GET /account/7/"))).await;
    assert_eq!((served.status, &*served.body), (StatusCode::OK, &b"account"[..]));
    assert!(served.has_no_cors_header(), "no line says `/account/7/`");
    assert_eq!(send(&app, preflight("PATCH /account/7/", APP)).await.status, StatusCode::FORBIDDEN);
}

/// The table knows the path, and the router does not, or not with this method.
#[tokio::test]
async fn before_404_and_405() {
    let none = Router::new();
    let other_path = Router::new().route("/feed/news", get(async || ""));
    let other_method = Router::new().route("/account/{id}", get(async || ""));
    for router in [none, other_path, other_method] {
        for (name, app) in both(router) {
            assert_preflight(name, &app).await;
        }
    }
}

/// A refusal is final as well: nothing behind it may turn it into a yes.
#[tokio::test]
async fn a_refused_preflight_stays_outside() {
    let reached = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&reached);
    let yes = async move || {
        count.fetch_add(1, Ordering::Relaxed);
        [("access-control-allow-origin", "*"), ("access-control-allow-methods", "PATCH")]
    };
    for (name, app) in both(Router::new().fallback(yes)) {
        for request in
            [preflight("PATCH /account/7", EVIL), preflight("GET /internal", APP), preflight("GET /nowhere", APP)]
        {
            let answer = send(&app, request).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}");
            assert!(answer.has_no_cors_header(), "{name}");
        }
    }
    assert_eq!(reached.load(Ordering::Relaxed), 0);
}
