//! `coverage` reads an axum router from its `Debug` text: every way of putting one together, with the axum that is
//! locked. If an update of axum fails here, `cors-runtime/src/testing/served.rs` needs the new form.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use axum::{
    Router,
    extract::{Request, State},
    middleware::{self, Next},
    response::Response,
    routing::{self, MethodFilter, MethodRouter, any, delete, get, head, on, options, patch, post},
};
use cors_runtime::{cors, testing::coverage};

cors! {
    /// Has nothing in common with any app here.
    static ELSEWHERE: Routes = { "/elsewhere" => deny };
}

async fn handler() {}

fn service() -> MethodRouter {
    any(handler)
}

async fn pass(request: Request, next: Next) -> Response {
    next.run(request).await
}

/// The lines that the router's routes would have in a table.
fn routes<S>(router: &Router<S>) -> Vec<String> {
    let text = format!("{}", coverage(&ELSEWHERE, router).unwrap_err());
    assert!(text.contains("  \"/elsewhere\": no route of the app has this path\n"), "{text}");
    text.lines()
        .filter_map(|line| Some(line.strip_prefix("  ")?.strip_suffix(": no line has this path")?.to_owned()))
        .collect()
}

#[test]
fn each_way_of_adding_a_route_is_read() {
    let ways: [(Router, &[&str]); 21] = [
        (Router::new(), &[]),
        (Router::new().route("/", get(handler)), &["GET \"/\""]),
        (Router::new().route("/x", head(handler)), &["HEAD \"/x\""]),
        (Router::new().route("/x", options(handler).trace(handler)), &["OPTIONS | TRACE \"/x\""]),
        (Router::new().route("/x", routing::connect(handler)), &["CONNECT \"/x\""]),
        (Router::new().route("/x", get(handler).head(handler)), &["GET \"/x\""]),
        (Router::new().route("/x", get(handler)).route("/x", post(handler)), &["GET | POST \"/x\""]),
        (Router::new().route("/x", on(MethodFilter::PUT.or(MethodFilter::PATCH), handler)), &["PATCH | PUT \"/x\""]),
        (Router::new().route("/x", routing::post_service(service())), &["POST \"/x\""]),
        (Router::new().route("/x", any(handler)), &["\"/x\""]),
        (Router::new().route("/x", routing::any_service(service()).get(handler)), &["\"/x\""]),
        (Router::new().route("/x", MethodRouter::new().fallback(handler)), &["\"/x\""]),
        (Router::new().route("/x", MethodRouter::new()), &[]),
        (Router::new().route("/x", delete(handler).fallback(handler)), &["DELETE \"/x\""]),
        (Router::new().route("/x", patch(handler)).method_not_allowed_fallback(handler), &["PATCH \"/x\""]),
        (Router::new().route_service("/x", service()), &["\"/x\""]),
        (
            Router::new()
                .nest("/n", Router::new().route("/", get(handler)).route("/{id}", post(handler)).fallback(handler)),
            &["GET \"/n\"", "POST \"/n/{id}\""],
        ),
        (Router::new().nest_service("/s", service()), &["\"/s\"", "\"/s/\"", "\"/s/{*rest}\""]),
        (
            Router::new()
                .route("/x", get(handler))
                .merge(Router::new().route("/x", post(handler)).route("/y", get(handler))),
            &["GET | POST \"/x\"", "GET \"/y\""],
        ),
        (Router::new().route("/x", get(handler)).fallback(handler), &["GET \"/x\""]),
        (Router::new().without_v07_checks().route("/:x/*y", get(handler)).fallback_service(service()), &[]),
    ];
    for (router, expected) in ways {
        assert_eq!(routes(&router), expected, "{router:?}");
        let layered = router.clone().layer(middleware::from_fn(pass));
        assert_eq!(routes(&layered), expected, "{layered:?}");
    }
}

#[test]
fn layers_and_states_change_nothing() {
    async fn stateful(State(_): State<u8>) {}
    let router: Router<u8> = Router::new()
        .route("/a", get(stateful).layer(middleware::from_fn(pass)).post(stateful))
        .route_layer(middleware::from_fn(pass))
        .route("/b", any(stateful).layer(middleware::from_fn(pass)));
    let expected = ["GET | POST \"/a\"", "\"/b\""];
    assert_eq!(routes(&router), expected);
    assert_eq!(routes(&router.clone().with_state::<u16>(7)), expected);
    let nested: Router = Router::new().nest("/v1", router.with_state(7)).layer(middleware::from_fn(pass));
    assert_eq!(routes(&nested), ["GET | POST \"/v1/a\"", "\"/v1/b\""]);
}
