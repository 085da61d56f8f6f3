//! Every shape of a router: nested, merged, with a fallback, with state. Its layers and extractors keep working.

use axum::{
    Extension, Json, Router,
    extract::{FromRef, MatchedPath, OriginalUri, Path, Request, State},
    http::{HeaderMap, Method, StatusCode},
    response::IntoResponse,
    routing::{MethodFilter, any, any_service, get, on},
};
use tower::service_fn;

use crate::support::{API, APP, Answer, App, EVIL, app, ask, assert_preflight, both, empty, from, preflight, send};

async fn fetch(app: &App, line: &str) -> Answer {
    send(app, empty(ask(line))).await
}

async fn assert_served(name: &str, app: &App, line: &str, body: &str) {
    let answer = fetch(app, line).await;
    assert_eq!((answer.status, String::from_utf8_lossy(&answer.body)), (StatusCode::OK, body.into()), "{name}");
    assert!(answer.is_shared(), "{name}: {line}");
}

fn accounts() -> Router {
    Router::new()
        .route("/{id}", get(async |Path(id): Path<u64>| format!("account {id}")).patch(async || "changed"))
        .route("/{id}/{part}", get(async |Path((id, part)): Path<(u64, String)>| format!("{part} of {id}")))
}

#[tokio::test]
async fn nested_merged_and_served_routers() {
    let nested = Router::new().nest("/account", accounts());
    let merged = Router::new().merge(Router::new().nest("/account", accounts())).route("/feed/a", get(async || ""));
    let served = Router::new().nest_service("/account", accounts());
    let deep = Router::new().merge(Router::new().merge(nested.clone()));
    let fallback = Router::new().fallback_service(nested.clone());
    for router in [nested, merged, served, deep, fallback] {
        for (name, app) in both(router) {
            assert_preflight(name, &app).await;
            assert_served(name, &app, "GET /account/7", "account 7").await;
            assert_served(name, &app, "PATCH /account/7", "changed").await;
            assert_served(name, &app, "GET /account/7/name", "name of 7").await;
            let missing = fetch(&app, "GET /account/7/name/first").await;
            assert_eq!(missing.status, StatusCode::NOT_FOUND, "{name}");
            assert!(missing.has_no_cors_header(), "{name}: no line, no permission");
            let wrong = fetch(&app, "DELETE /account/7").await;
            assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED, "{name}");
            assert!(wrong.is_shared(), "{name}: the policy of the path");
            assert_eq!(wrong.header("allow"), Some("GET,HEAD,PATCH"), "{name}");
        }
    }
}

#[tokio::test]
async fn missing_handlers_are_readable() {
    for (name, app) in both(Router::new().route("/account", any(async || ""))) {
        let missing = fetch(&app, "GET /account/7").await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND, "{name}");
        assert!(missing.is_shared(), "{name}");
    }
}

#[tokio::test]
async fn fallbacks() {
    let teapot = async || (StatusCode::IM_A_TEAPOT, "no such thing");
    let nested = Router::new().nest("/account", accounts().fallback(async || (StatusCode::GONE, "gone")));
    for (name, app) in both(nested.fallback(teapot)) {
        assert_served(name, &app, "GET /account/7", "account 7").await;
        let inner = fetch(&app, "POST /account").await;
        assert_eq!(inner.status, StatusCode::GONE, "{name}");
        assert!(inner.is_shared(), "{name}");
        let outer = send(&app, empty(from("GET /feed/a", EVIL))).await;
        assert_eq!(outer.status, StatusCode::IM_A_TEAPOT, "{name}");
        assert_eq!(outer.header("access-control-allow-origin"), Some("*"), "{name}");
    }
}

#[tokio::test]
async fn fallbacks_of_methods() {
    let one =
        on(MethodFilter::GET, async || "").fallback(async |method: Method| (StatusCode::GONE, method.to_string()));
    let one = Router::new().route("/account/{id}", one);
    let all = Router::new().route("/account/{id}", get(async || ""));
    let all = all.method_not_allowed_fallback(async |method: Method| (StatusCode::GONE, method.to_string()));
    for router in [one, all] {
        for (name, app) in both(router) {
            assert_preflight(name, &app).await;
            let answer = fetch(&app, "PATCH /account/7").await;
            assert_eq!((answer.status, &*answer.body), (StatusCode::GONE, &b"PATCH"[..]), "{name}");
            assert!(answer.is_shared(), "{name}");
        }
    }
}

#[tokio::test]
async fn services_as_routes() {
    let service = service_fn(async |request: Request| {
        Ok::<_, std::convert::Infallible>(request.method().to_string().into_response())
    });
    for (name, app) in both(Router::new().route("/account/{id}", any_service(service))) {
        assert_preflight(name, &app).await;
        assert_served(name, &app, "PATCH /account/7", "PATCH").await;
    }
}

#[derive(Clone)]
struct Shop {
    name: &'static str,
    open: bool,
}

#[derive(Clone)]
struct Open(bool);

impl FromRef<Shop> for Open {
    fn from_ref(shop: &Shop) -> Self {
        Self(shop.open)
    }
}

async fn describe(State(shop): State<Shop>, State(Open(open)): State<Open>, Path(id): Path<u64>) -> String {
    format!("{} {id} {open}", shop.name)
}

#[tokio::test]
async fn states() {
    let shop = Shop { name: "shop", open: true };
    let router = || Router::new().route("/account/{id}", get(describe));
    let late: Router = Router::new().merge(router()).with_state(shop.clone());
    let early = Router::new().merge(router().with_state::<()>(shop.clone()));
    for router in [late, early] {
        for (name, app) in both(router) {
            assert_served(name, &app, "GET /account/7", "shop 7 true").await;
        }
    }
    // The layer before the state: both are the router's own.
    let before: Router = router().layer(API.layer()).with_state(shop);
    assert_served("before", &app(before), "GET /account/7", "shop 7 true").await;
}

#[tokio::test]
async fn extractors_see_what_they_saw() {
    let handler = async |method: Method,
                         path: MatchedPath,
                         OriginalUri(uri): OriginalUri,
                         headers: HeaderMap,
                         Extension(number): Extension<u8>,
                         Json(body): Json<Vec<u8>>| {
        format!("{method} {} {uri} {} {number} {body:?}", path.as_str(), headers["origin"].to_str().unwrap())
    };
    let router = Router::new().nest("/account", Router::new().route("/{id}", any(handler))).layer(Extension(1_u8));
    for (name, app) in both(router) {
        let request =
            ask("PATCH /account/7?x=1").header("content-type", "application/json").body("[2]".into()).unwrap();
        let answer = send(&app, request).await;
        let expected = format!("PATCH /account/{{id}} /account/7?x=1 {APP} 1 [2]");
        assert_eq!(String::from_utf8_lossy(&answer.body), expected, "{name}");
        assert!(answer.is_shared(), "{name}");
    }
}

#[tokio::test]
async fn head() {
    for (name, app) in both(Router::new().nest("/account", accounts())) {
        let answer = fetch(&app, "HEAD /account/7").await;
        assert_eq!((answer.status, &*answer.body), (StatusCode::OK, &b""[..]), "{name}");
        assert_eq!(answer.header("content-length"), Some("9"), "{name}");
        assert!(answer.is_shared(), "{name}");
        let asked = send(&app, preflight("HEAD /account/7", APP)).await;
        assert_eq!(asked.header("access-control-allow-methods"), Some("GET,HEAD,PATCH"), "{name}");
    }
}

/// An `OPTIONS` without one of a preflight's two headers is a request like any other.
#[tokio::test]
async fn options_that_are_no_preflight() {
    let router = Router::new()
        .route("/account/{id}", get(async || "").options(async || "handled"))
        .route("/account", get(async || ""));
    for (name, app) in both(router) {
        assert_served(name, &app, "OPTIONS /account/7", "handled").await;
        let wrong = fetch(&app, "OPTIONS /account").await;
        assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED, "{name}");
        assert_preflight(name, &app).await;
    }
}

async fn reached() -> &'static str {
    panic!("a preflight reached it")
}

#[tokio::test]
async fn handlers_of_options_get_no_preflight() {
    let router = Router::new().route("/account/{id}", any(reached));
    for (name, app) in both(router) {
        assert_preflight(name, &app).await;
        assert_eq!(send(&app, preflight("PATCH /account/7", EVIL)).await.status, StatusCode::FORBIDDEN, "{name}");
    }
}

#[tokio::test]
async fn denied_lines_are_served_and_not_shared() {
    let own = async || [("access-control-allow-origin", "*")];
    for (name, app) in both(Router::new().route("/internal", any(own))) {
        let answer = fetch(&app, "GET /internal").await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        assert!(answer.has_no_cors_header(), "{name}");
    }
}

/// A policy for a whole router needs no table.
#[tokio::test]
async fn one_policy() {
    let router = Router::new().nest("/account", accounts());
    for app in [app(crate::support::ACCOUNT.wrap(router.clone())), app(router.layer(crate::support::ACCOUNT.layer()))] {
        let answer = send(&app, preflight("PATCH /anywhere", APP)).await;
        assert_eq!((answer.status, answer.is_shared()), (StatusCode::NO_CONTENT, true));
        assert_served("policy", &app, "PATCH /account/7", "changed").await;
    }
}
