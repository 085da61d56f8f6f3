//! Annotated handlers: whatever else stands in front of them, they are what they were, and their policy answers.
#![allow(missing_docs, clippy::unwrap_used, clippy::unused_async, reason = "tests")]

use std::fmt::Display;

use axum::{
    Router,
    body::Body,
    extract::{Path, State},
    http::{Method, Request, Response},
    response::IntoResponse,
};
use cors_runtime::{Routes, cors, cross_origin, router};
use tower::ServiceExt as _;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

const ORIGIN: &str = "https://app.example.com";

async fn answer(router: Router, api: &'static Routes, method: Method, path: &str) -> Response<Body> {
    let request = Request::builder().method(method).uri(path).header("origin", ORIGIN).body(Body::empty()).unwrap();
    api.wrap(router).oneshot(request).await.unwrap()
}

/// Whether the response is that of the handler, under the policy that allows the origin.
async fn is_shared(router: &Router, api: &'static Routes, path: &str) -> bool {
    let response = answer(router.clone(), api, Method::GET, path).await;
    let allowed = response.headers().get("access-control-allow-origin").cloned();
    response.status().is_success() && allowed.is_some_and(|allowed| allowed == ORIGIN)
}

mod above {
    use super::{ACCOUNT, Path, cross_origin};

    #[cross_origin(ACCOUNT)]
    #[axum::debug_handler]
    pub(super) async fn debugged(Path(id): Path<u64>) -> String {
        id.to_string()
    }

    #[cross_origin(ACCOUNT)]
    #[tracing::instrument(skip(id))]
    pub(super) async fn traced(Path(id): Path<u64>) -> String {
        id.to_string()
    }

    #[cross_origin(ACCOUNT)]
    #[utoipa::path(get, path = "/described", responses((status = 200)))]
    pub(super) async fn described(Path(id): Path<u64>) -> String {
        id.to_string()
    }

    #[cross_origin(ACCOUNT)]
    #[tracing::instrument(skip_all)]
    #[utoipa::path(get, path = "/all", responses((status = 200)))]
    #[axum::debug_handler]
    pub(super) async fn all(Path(id): Path<u64>) -> String {
        id.to_string()
    }
}

mod below {
    use super::{ACCOUNT, Path, cross_origin};

    #[axum::debug_handler]
    #[cross_origin(ACCOUNT)]
    pub(super) async fn debugged(Path(id): Path<u64>) -> String {
        id.to_string()
    }

    #[tracing::instrument(skip(id))]
    #[cross_origin(ACCOUNT)]
    pub(super) async fn traced(Path(id): Path<u64>) -> String {
        id.to_string()
    }

    #[utoipa::path(get, path = "/described", responses((status = 200)))]
    #[cross_origin(ACCOUNT)]
    pub(super) async fn described(Path(id): Path<u64>) -> String {
        id.to_string()
    }

    #[tracing::instrument(skip_all)]
    #[utoipa::path(get, path = "/all", responses((status = 200)))]
    #[axum::debug_handler]
    #[cross_origin(ACCOUNT)]
    pub(super) async fn all(Path(id): Path<u64>) -> String {
        id.to_string()
    }
}

#[tokio::test]
async fn other_attributes_stand_above_and_below() {
    let (router, api) = router! {
        "/above/debugged/{id}"  => { GET: above::debugged },
        "/above/traced/{id}"    => { GET: above::traced },
        "/above/described/{id}" => { GET: above::described },
        "/above/all/{id}"       => { GET: above::all },
        "/below/debugged/{id}"  => { GET: below::debugged },
        "/below/traced/{id}"    => { GET: below::traced },
        "/below/described/{id}" => { GET: below::described },
        "/below/all/{id}"       => { GET: below::all },
    };
    for place in ["above", "below"] {
        for name in ["debugged", "traced", "described", "all"] {
            let path = format!("/{place}/{name}/7");
            assert!(is_shared(&router, api, &path).await, "{path}");
        }
    }
    assert_eq!(above::all(Path(7)).await, below::all(Path(7)).await);
}

/// Things that handlers are made of, other than plain functions.
trait Store: Clone + Send + Sync + 'static {
    fn name(&self) -> &'static str;
}

#[derive(Clone)]
struct Memory;

impl Store for Memory {
    fn name(&self) -> &'static str {
        "memory"
    }
}

#[cross_origin(ACCOUNT)]
async fn show<S: Store>(State(store): State<S>) -> String {
    store.name().to_owned()
}

#[cross_origin(ACCOUNT)]
async fn show_twice<S: Store, const TIMES: usize>(State(store): State<S>) -> String {
    store.name().repeat(TIMES)
}

#[cross_origin(ACCOUNT)]
fn at_once() -> impl Future<Output = impl IntoResponse> + Send {
    std::future::ready("at once")
}

#[cross_origin(ACCOUNT)]
#[allow(dead_code, reason = "no router can tell what is shown, so no table asks for the annotation")]
fn shown(what: impl Display) -> String {
    what.to_string()
}

mod hidden {
    #[super::cross_origin(super::ACCOUNT)]
    pub(super) async fn list() -> &'static str {
        "list"
    }
}
use hidden::list as everything;

#[tokio::test]
async fn generic_nested_and_renamed_handlers_have_their_policies() {
    #[cross_origin(ACCOUNT)]
    async fn nested() -> &'static str {
        "nested"
    }

    let (router, api) = router! {
        "/generic"  => { GET: show::<Memory>, POST: show::<Memory> },
        "/constant" => { GET: show_twice::<Memory, 2> },
        "/future"   => { GET: at_once },
        "/nested"   => { GET: nested },
        "/renamed"  => { GET: everything, PUT: hidden::list },
    };
    let router: Router = router.with_state(Memory);
    for path in ["/generic", "/constant", "/future", "/nested", "/renamed"] {
        assert!(is_shared(&router, api, path).await, "{path}");
    }
    let response = answer(router, api, Method::GET, "/constant").await;
    let body = axum::body::to_bytes(response.into_body(), 100).await.unwrap();
    assert_eq!(body, "memorymemory");
}

#[tokio::test]
async fn handlers_are_called_as_before() {
    assert_eq!(show(State(Memory)).await, "memory");
    assert_eq!(show_twice::<_, 3>(State(Memory)).await, "memorymemorymemory");
    assert_eq!(at_once().await.into_response().status(), 200);
    assert_eq!(shown(7), "7");
    assert_eq!(everything().await, "list");
}
