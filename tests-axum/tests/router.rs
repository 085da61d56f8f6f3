//! `router!`: one list makes the router and the table, and they agree.
#![allow(missing_docs, clippy::unwrap_used, clippy::unused_async, reason = "tests")]

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, Method, Response, StatusCode},
    middleware::{self, Next},
    response::IntoResponse as _,
};
use cors_runtime::{Routes, cors, cross_origin, router};
use tower::ServiceExt as _;

cors! {
    static PUBLIC: Policy = { allow_origins: * };
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
    static OFFICE: Policy = { allow_origins: ["https://office.example.com"] };
}

const APP: &str = "https://app.example.com";
const OFFICE_SITE: &str = "https://office.example.com";
const STRANGER: &str = "https://stranger.example";

#[cross_origin(ACCOUNT)]
async fn show() -> &'static str {
    "show"
}

#[cross_origin(ACCOUNT)]
async fn update() {}

#[cross_origin(OFFICE)]
async fn delete() {}

#[cross_origin(allow_origins: ["https://bi.example.com"], max_age: 10m)]
async fn report() -> &'static str {
    "report"
}

#[cross_origin(PUBLIC)]
async fn feed() -> &'static str {
    "feed"
}

#[cross_origin(deny)]
async fn metrics() -> &'static str {
    "metrics"
}

/// The name of the variable in the expansion.
#[cross_origin(PUBLIC)]
async fn router() -> &'static str {
    "router"
}

fn app() -> (Router, &'static Routes) {
    router! {
        /// Comments stand anywhere.
        "/account/{id}" => { GET: show, PATCH: update, DELETE: delete },
        "/report" => {
            /// For the dashboard.
            POST: report
        },
        "/feed/{*rest}" => { GET: feed },
        "/feed" => { GET: feed },
        "/feed/" => { GET: feed },
        "/metrics" => { GET: metrics },
        "/router" => { GET: router },
        "/elsewhere" => OFFICE,
        PUT "/in-place" => { allow_origins: ["https://bi.example.com"] },
        "/internal" => deny,
        _ => PUBLIC,
    }
}

async fn send(router: Router, api: &'static Routes, request: Request) -> Response<Body> {
    api.wrap(router).oneshot(request).await.unwrap()
}

async fn preflight(path: &str, method: &str, origin: &str) -> (StatusCode, HeaderMap) {
    let (router, api) = app();
    let request = Request::options(path).header("origin", origin).header("access-control-request-method", method);
    let response = send(router, api, request.body(Body::empty()).unwrap()).await;
    (response.status(), response.headers().clone())
}

async fn get(path: &str, origin: &str) -> (StatusCode, HeaderMap) {
    let (router, api) = app();
    let request = Request::get(path).header("origin", origin).body(Body::empty()).unwrap();
    let response = send(router, api, request).await;
    (response.status(), response.headers().clone())
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn a_preflight_is_answered_by_the_policy_of_its_method() {
    for (method, origin, methods) in
        [("GET", APP, "GET,HEAD,PATCH"), ("PATCH", APP, "GET,HEAD,PATCH"), ("DELETE", OFFICE_SITE, "DELETE")]
    {
        let (status, headers) = preflight("/account/7", method, origin).await;
        assert_eq!((status, text(&headers, "access-control-allow-origin")), (StatusCode::NO_CONTENT, origin));
        assert_eq!(text(&headers, "access-control-allow-methods"), methods, "{method}");
    }
    for (method, origin) in [("DELETE", APP), ("PATCH", OFFICE_SITE), ("GET", STRANGER)] {
        let (status, headers) = preflight("/account/7", method, origin).await;
        assert_eq!((status, text(&headers, "access-control-allow-origin")), (StatusCode::FORBIDDEN, ""), "{method}");
    }
}

#[tokio::test]
async fn a_policy_in_place_is_the_handlers_own() {
    let (status, headers) = preflight("/report", "POST", "https://bi.example.com").await;
    assert_eq!((status, text(&headers, "access-control-max-age")), (StatusCode::NO_CONTENT, "600"));
    assert_eq!(preflight("/report", "POST", APP).await.0, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn responses_carry_what_their_handlers_say() {
    for (path, origin, allowed) in [
        ("/account/7", APP, APP),
        ("/account/7", STRANGER, ""),
        ("/feed", STRANGER, "*"),
        ("/feed/", STRANGER, "*"),
        ("/feed/a/b", STRANGER, "*"),
        ("/router", STRANGER, "*"),
        ("/metrics", APP, ""),
    ] {
        let (status, headers) = get(path, origin).await;
        assert_eq!((status, text(&headers, "access-control-allow-origin")), (StatusCode::OK, allowed), "{path}");
    }
}

#[tokio::test]
async fn lines_without_handlers_are_for_the_table() {
    for (path, origin, allowed) in
        [("/elsewhere", OFFICE_SITE, OFFICE_SITE), ("/internal", OFFICE_SITE, ""), ("/nowhere", STRANGER, "*")]
    {
        let (status, headers) = get(path, origin).await;
        assert_eq!((status, text(&headers, "access-control-allow-origin")), (StatusCode::NOT_FOUND, allowed), "{path}");
    }
    assert_eq!(preflight("/in-place", "PUT", "https://bi.example.com").await.0, StatusCode::NO_CONTENT);
}

/// A method that no handler answers is axum's 405, and its headers let the page read it.
#[tokio::test]
async fn a_405_can_be_read() {
    let (router, api) = app();
    let request = Request::delete("/feed").header("origin", STRANGER).body(Body::empty()).unwrap();
    let response = send(router, api, request).await;
    assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(text(response.headers(), "access-control-allow-origin"), "*");
}

#[tokio::test]
async fn the_report_lists_each_handler_once() {
    let (_, api) = app();
    let report = api.to_string();
    assert_eq!(report.matches("/account/{id}").count(), 3, "{report}");
    assert!(report.contains("policy of report"), "{report}");
}

#[derive(Clone)]
struct Shop(&'static str);

#[cross_origin(PUBLIC)]
async fn name(State(shop): State<Shop>) -> &'static str {
    shop.0
}

async fn refuse(_: Request, _: Next) -> Response<Body> {
    StatusCode::UNAUTHORIZED.into_response()
}

/// The state is found out from the handlers, and may be given as any router's.
fn stateful<S: Clone + Send + Sync + 'static>(shop: Shop) -> Router<S> {
    let (router, _) = router! { "/name" => { GET: name } };
    router.with_state(shop)
}

#[tokio::test]
async fn layers_and_state_go_inside() {
    let (router, api) = router! {
        "/name" => { GET: name, PUT: update },
        "/feed" => { GET: feed },
    };
    let router: Router = router.with_state(Shop("Ada's")).layer(middleware::from_fn(refuse));
    let request = Request::get("/name").header("origin", STRANGER).body(Body::empty()).unwrap();
    let response = send(router.clone(), api, request).await;
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(text(response.headers(), "access-control-allow-origin"), "*");
    let request = Request::options("/name").header("origin", APP).header("access-control-request-method", "PUT");
    let response = send(router, api, request.body(Body::empty()).unwrap()).await;
    assert_eq!(response.status(), StatusCode::NO_CONTENT);

    let _: Router<u8> = stateful(Shop("Bob's"));
    let response = stateful::<()>(Shop("Bob's")).oneshot(Request::get("/name").body(Body::empty()).unwrap()).await;
    assert_eq!(response.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn gates_take_lines_and_handlers_out_of_both() {
    #[cfg(any())]
    #[cross_origin(PUBLIC)]
    async fn absent() {}

    let (router, api) = router! {
        "/feed" => { GET: feed, #[cfg(any())] PUT: absent, #[cfg(all())] DELETE: delete },
        #[cfg(any())]
        "/absent" => { GET: absent },
        #[cfg(all())]
        "/present" => { GET: feed },
        #[cfg(any())]
        "/twin" => { GET: absent },
        #[cfg(not(any()))]
        "/twin" => { GET: metrics },
        #[cfg(any())]
        _ => NOWHERE,
    };
    let router: Router = router;
    for (method, path, status) in [
        (Method::GET, "/feed", StatusCode::OK),
        (Method::PUT, "/feed", StatusCode::METHOD_NOT_ALLOWED),
        (Method::DELETE, "/feed", StatusCode::OK),
        (Method::GET, "/absent", StatusCode::NOT_FOUND),
        (Method::GET, "/present", StatusCode::OK),
        (Method::GET, "/twin", StatusCode::OK),
    ] {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        assert_eq!(send(router.clone(), api, request).await.status(), status, "{path}");
    }
    let report = api.to_string();
    assert!(!report.contains("/absent") && report.contains("DELETE"), "{report}");
}

#[tokio::test]
async fn what_is_dangerous_can_be_allowed_in_front_of_a_line() {
    let (router, api) = router! {
        #[allow(cors::more_open_parent)]
        "/x/{*rest}" => { GET: metrics },
        "/{page}" => PUBLIC,
    };
    let router: Router = router;
    let request = Request::get("/x/y").body(Body::empty()).unwrap();
    assert_eq!(send(router, api, request).await.status(), StatusCode::OK);
}
