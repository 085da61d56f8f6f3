//! Browsers hide every response without the headers, an error too; so each one that leaves has them.

use std::{collections::HashMap, convert::Infallible, future::pending, time::Duration};

use axum::{
    Json, Router,
    body::{Body, Bytes},
    extract::{Path, Query},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response, Sse, sse::Event},
    routing::{get, post},
};
use futures_util::stream;
use http_body_util::BodyExt;
use tokio::sync::oneshot;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::CompressionLayer,
    request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer},
    timeout::TimeoutLayer,
    trace::TraceLayer,
};

use crate::support::{APP, Answer, ask, both, empty, from, respond, send, without_origin};

async fn get_account(router: Router) -> Vec<(&'static str, Answer)> {
    let mut answers = Vec::new();
    for (name, app) in both(router) {
        answers.push((name, send(&app, empty(ask("GET /account/7"))).await));
    }
    answers
}

async fn assert_shared(router: Router, status: StatusCode) {
    for (name, answer) in get_account(router).await {
        assert_eq!(answer.status, status, "{name}");
        assert!(answer.is_shared(), "{name}: {status}");
    }
}

fn account<T: 'static>(handler: impl axum::handler::Handler<T, ()>) -> Router {
    Router::new().route("/account/{id}", get(handler))
}

#[tokio::test]
async fn errors_of_handlers() {
    for status in [400, 401, 403, 404, 409, 418, 429, 500, 503] {
        let status = StatusCode::from_u16(status).unwrap();
        let failing = async move || Err::<(), _>((status, "no"));
        assert_shared(account(failing), status).await;
    }
}

#[tokio::test]
async fn rejections_of_extractors() {
    assert_shared(account(async |_: Path<(u8, u8)>| ()), StatusCode::INTERNAL_SERVER_ERROR).await;
    assert_shared(account(async |_: Path<bool>| ()), StatusCode::BAD_REQUEST).await;
    assert_shared(account(async |_: Json<u64>| ()), StatusCode::UNSUPPORTED_MEDIA_TYPE).await;
    assert_shared(account(async |_: Query<Vec<(u8, u8)>>| ()), StatusCode::OK).await;

    let router = Router::new().route("/account", post(async |_: Json<HashMap<String, u64>>| ()));
    for (name, app) in both(router) {
        for (body, status) in [
            ("{}", StatusCode::OK),
            ("{", StatusCode::BAD_REQUEST),
            (r#"{"id":"x"}"#, StatusCode::UNPROCESSABLE_ENTITY),
            (&"x".repeat(3 << 20), StatusCode::PAYLOAD_TOO_LARGE),
        ] {
            let request = ask("POST /account").header("content-type", "application/json");
            let answer = send(&app, request.body(Body::from(body.to_owned())).unwrap()).await;
            assert_eq!(answer.status, status, "{name}");
            assert!(answer.is_shared(), "{name}: {status}");
        }
    }
}

async fn panics() -> &'static str {
    panic!("on purpose")
}

#[tokio::test]
async fn caught_panics() {
    let router = account(panics);
    assert_shared(router.clone().layer(CatchPanicLayer::new()), StatusCode::INTERNAL_SERVER_ERROR).await;
    // With other layers on both sides of it, as applications have it.
    let router = router.layer(CompressionLayer::new()).layer(CatchPanicLayer::new()).layer(TraceLayer::new_for_http());
    assert_shared(router, StatusCode::INTERNAL_SERVER_ERROR).await;
}

#[tokio::test(start_paused = true)]
async fn timeouts() {
    for status in [StatusCode::REQUEST_TIMEOUT, StatusCode::GATEWAY_TIMEOUT] {
        let timeout = TimeoutLayer::with_status_code(status, Duration::from_secs(30));
        assert_shared(account(pending::<()>).layer(timeout), status).await;
    }
}

#[tokio::test]
async fn not_modified() {
    let handler = async |headers: HeaderMap| match headers.get("if-none-match") {
        Some(_) => StatusCode::NOT_MODIFIED.into_response(),
        None => ([("etag", "\"1\"")], "news").into_response(),
    };
    for (name, app) in both(Router::new().route("/account/{id}", get(handler)).route("/feed/news", get(handler))) {
        let kept = send(&app, empty(ask("GET /account/7").header("if-none-match", "\"1\""))).await;
        assert_eq!(kept.status, StatusCode::NOT_MODIFIED, "{name}");
        assert!(kept.is_shared(), "{name}: a browser puts the headers of a 304 on what it has stored");
        let open = send(&app, empty(from("GET /feed/news", "null").header("if-none-match", "\"1\""))).await;
        assert_eq!(open.status, StatusCode::NOT_MODIFIED, "{name}");
        assert_eq!(open.header("access-control-allow-origin"), Some("*"), "{name}");
        assert_eq!(open.header("access-control-expose-headers"), Some("etag"), "{name}");
        assert!(!open.varies_by_origin(), "{name}");
    }
}

/// What is stored for everybody is the same for everybody: `Vary` stands there without an `Origin` as well.
#[tokio::test]
async fn responses_to_nobody_in_particular() {
    for (name, app) in both(account(async || "account")) {
        let answer = send(&app, empty(without_origin("GET /account/7"))).await;
        assert!(answer.varies_by_origin() && answer.has_no_cors_header(), "{name}");
    }
}

/// The head goes out before the body is there.
#[tokio::test]
async fn streamed_bodies() {
    for number in 0..2 {
        let (release, released) = oneshot::channel::<&'static str>();
        let slot = std::sync::Arc::new(std::sync::Mutex::new(Some(released)));
        let handler = async move || {
            let released = slot.lock().unwrap().take().expect("one request");
            Body::from_stream(stream::once(async move { released.await.map(Bytes::from) }))
        };
        let (name, app) = both(account(handler)).into_iter().nth(number).unwrap();
        let response = respond(&app, empty(ask("GET /account/7"))).await;
        assert_eq!(response.headers()["access-control-allow-origin"], APP, "{name}");
        release.send("late").unwrap();
        assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), "late", "{name}");
    }
}

#[tokio::test]
async fn events_of_the_server() {
    let handler = async || Sse::new(stream::iter([Ok::<_, Infallible>(Event::default().data("1"))]));
    for (name, answer) in get_account(account(handler)).await {
        assert!(answer.is_shared(), "{name}");
        assert_eq!(answer.header("content-type"), Some("text/event-stream"), "{name}");
        assert_eq!(answer.body, b"data: 1\n\n", "{name}");
    }
}

/// Compression adds to `Vary` too; neither may lose the other's member.
#[tokio::test]
async fn compressed_bodies() {
    for (name, app) in both(account(async || "account ".repeat(999)).layer(CompressionLayer::new())) {
        let answer = send(&app, empty(ask("GET /account/7").header("accept-encoding", "gzip"))).await;
        assert_eq!(answer.header("content-encoding"), Some("gzip"), "{name}");
        assert!(answer.is_shared(), "{name}");
        let vary: Vec<_> = answer.headers.get_all("vary").iter().map(|line| line.to_str().unwrap()).collect();
        assert_eq!(vary, ["accept-encoding", "Origin"], "{name}");
        assert!(answer.body.starts_with(b"\x1f\x8b"), "{name}");
    }
}

/// A preflight is answered outside of the layer that numbers requests, everything else inside of it.
#[tokio::test]
async fn request_ids_pass() {
    let router = account(async || "")
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid));
    for (name, answer) in get_account(router).await {
        assert!(answer.is_shared(), "{name}");
        assert_eq!(answer.header("x-request-id").map(str::len), Some(36), "{name}");
    }
}

/// Whatever the application thinks of CORS, the policy decides.
#[tokio::test]
async fn headers_that_the_application_wrote() {
    let handler = async || -> Response {
        let own = [
            ("access-control-allow-origin", "*"),
            ("access-control-allow-origin", "https://evil.example"),
            ("access-control-expose-headers", "*"),
            ("vary", "accept-language"),
        ];
        axum::response::AppendHeaders(own).into_response()
    };
    for (name, answer) in get_account(account(handler)).await {
        assert!(answer.is_shared(), "{name}");
        assert_eq!(answer.header("access-control-expose-headers"), None, "{name}");
        assert_eq!(answer.headers.get_all("vary").iter().count(), 2, "{name}");
    }
}
