//! One application, and the layer moved from the innermost place to the outermost.
//!
//! The application has nested routes; around them compression, a timeout, a catcher of panics, a limit of bodies,
//! authentication and tracing, added in this order, so that tracing is the outermost. What holds where:
//!
//! | the layer stands | preflight | answers of handlers | 404 | 405 | panic, 408 | 413 | 401 |
//! | --- | --- | --- | --- | --- | --- | --- | --- |
//! | `API.wrap(router)` | yes | yes | yes | yes | yes | yes | yes |
//! | `Router::layer`, last | yes | yes | yes | yes | yes | yes | yes |
//! | inside tracing | yes | yes | yes | yes | yes | yes | yes |
//! | inside authentication | **401** | yes | yes | yes | yes | yes | no |
//! | inside the body limit | **401** | yes | yes | yes | yes | no | no |
//! | inside the catcher of panics | **401** | yes | yes | yes | not the panic | no | no |
//! | inside the timeout | **401** | yes | yes | yes | no | no | no |
//! | inside compression | **401** | yes | yes | yes | no | no | no |
//! | on method routers of a flat router | **401** | yes | no | yes | no | no | no |
//! | `route_layer` on them | **401** | yes | no | no | no | no | no |
//! | inside `nest` | **401** | **no**: the path is cut | no | no | no | no | no |
//! | before the routes | **401** | **no** | yes | no | no | no | no |
//!
//! Without authentication a preflight's 401 is a 204, but for the last three places: 405 where a method router or the
//! router itself answers `OPTIONS`, 403 inside `nest`, whose path is in no line.

use std::{collections::BTreeSet, future::pending, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use cors_runtime::cors;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, limit::RequestBodyLimitLayer, timeout::TimeoutLayer,
    trace::TraceLayer,
};

use crate::support::{ACCOUNT, App, app, ask, empty, preflight, send};

cors! {
    static API: Routes = {
        GET | PUT "/shop/item"  => ACCOUNT,
        GET       "/shop/broken" => ACCOUNT,
        GET       "/shop/slow"  => ACCOUNT,
        GET       "/missing"    => ACCOUNT,
    };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Wrap,
    /// `Router::layer` inside so many of the other layers.
    Inside(usize),
    MethodRouters,
    MethodRoutersRouteLayer,
    Nest,
    BeforeRoutes,
}

async fn broken() {
    panic!("on purpose")
}

async fn authenticated(request: Request, next: Next) -> Response {
    match request.headers().get("authorization") {
        Some(_) => next.run(request).await,
        None => StatusCode::UNAUTHORIZED.into_response(),
    }
}

fn routes(place: Place) -> Router {
    let at = |methods: MethodRouter| match place {
        Place::MethodRouters => methods.layer(API.layer()),
        Place::MethodRoutersRouteLayer => methods.route_layer(API.layer()),
        _ => methods,
    };
    // Inside `nest` a table on method routers would see no more than a table on the nested router.
    let is_flat = matches!(place, Place::MethodRouters | Place::MethodRoutersRouteLayer);
    let path = |name: &str| if is_flat { format!("/shop{name}") } else { name.to_owned() };
    let shop = Router::new()
        .route(&path("/item"), at(get(async || "item ".repeat(99)).put(async |body: Bytes| body)))
        .route(&path("/broken"), at(get(broken)))
        .route(&path("/slow"), at(get(pending::<()>)));
    let shop = if place == Place::Nest { shop.layer(API.layer()) } else { shop };
    let router = if place == Place::BeforeRoutes { Router::new().layer(API.layer()) } else { Router::new() };
    if is_flat { router.merge(shop) } else { router.nest("/shop", shop) }
}

/// The other layers, the innermost first.
fn layers(with_authentication: bool) -> [Box<dyn Fn(Router) -> Router>; 6] {
    let timeout = || TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, Duration::from_secs(30));
    [
        Box::new(|router| router.layer(CompressionLayer::new())),
        Box::new(move |router| router.layer(timeout())),
        Box::new(|router| router.layer(CatchPanicLayer::new())),
        Box::new(|router| router.layer(RequestBodyLimitLayer::new(9))),
        Box::new(move |router| if with_authentication { router.layer(from_fn(authenticated)) } else { router }),
        Box::new(|router| router.layer(TraceLayer::new_for_http())),
    ]
}

fn shop(place: Place, with_authentication: bool) -> App {
    let mut router = routes(place);
    for (inside, layer) in layers(with_authentication).iter().enumerate() {
        if place == Place::Inside(6 - inside) {
            router = router.layer(API.layer());
        }
        router = layer(router);
    }
    match place {
        Place::Wrap => app(API.wrap(router)),
        Place::Inside(0) => app(router.layer(API.layer())),
        _ => app(router),
    }
}

/// Sends one request of each sort and names those whose answers the page of the app may read. The statuses are the same
/// wherever the layer stands.
async fn shared(app: &App) -> BTreeSet<&'static str> {
    let with_token = |line: &str| ask(line).header("authorization", "Bearer x");
    let requests = [
        ("200", StatusCode::OK, with_token("GET /shop/item").header("accept-encoding", "gzip")),
        ("404", StatusCode::NOT_FOUND, with_token("GET /missing")),
        ("405", StatusCode::METHOD_NOT_ALLOWED, with_token("DELETE /shop/item")),
        ("500", StatusCode::INTERNAL_SERVER_ERROR, with_token("GET /shop/broken")),
        ("408", StatusCode::REQUEST_TIMEOUT, with_token("GET /shop/slow")),
        ("413", StatusCode::PAYLOAD_TOO_LARGE, with_token("PUT /shop/item").header("content-length", "10")),
        ("401", StatusCode::UNAUTHORIZED, ask("GET /shop/item")),
    ];
    let mut names = BTreeSet::new();
    for (name, status, request) in requests {
        let answer = send(app, empty(request)).await;
        assert_eq!(answer.status, status, "{name}");
        assert_eq!(answer.header("content-encoding"), (name == "200").then_some("gzip"), "{name}");
        if answer.is_shared() {
            names.insert(name);
        } else {
            assert!(answer.has_no_cors_header(), "{name}");
        }
    }
    names
}

/// The place, the answers that the page may read, the status of a preflight, and that without authentication.
type Row = (Place, &'static str, u16, u16);

/// The table above, line by line.
const ROWS: [Row; 12] = [
    (Place::Wrap, "200 401 404 405 408 413 500", 204, 204),
    (Place::Inside(0), "200 401 404 405 408 413 500", 204, 204),
    (Place::Inside(1), "200 401 404 405 408 413 500", 204, 204),
    (Place::Inside(2), "200 404 405 408 413 500", 401, 204),
    (Place::Inside(3), "200 404 405 408 500", 401, 204),
    (Place::Inside(4), "200 404 405 408", 401, 204),
    (Place::Inside(5), "200 404 405", 401, 204),
    (Place::Inside(6), "200 404 405", 401, 204),
    (Place::MethodRouters, "200 405", 401, 204),
    (Place::MethodRoutersRouteLayer, "200", 401, 405),
    (Place::Nest, "", 401, 403),
    (Place::BeforeRoutes, "404", 401, 405),
];

#[tokio::test(start_paused = true)]
async fn the_layer_moved_around() {
    for (place, readable, preflight_status, without_authentication) in ROWS {
        let app = shop(place, true);
        let shared: Vec<_> = shared(&app).await.into_iter().collect();
        assert_eq!(shared.join(" "), readable, "{place:?}");
        for (with_authentication, status) in [(true, preflight_status), (false, without_authentication)] {
            let answer =
                send(&shop(place, with_authentication), preflight("PUT /shop/item", crate::support::APP)).await;
            assert_eq!(answer.status, status, "{place:?}, authentication: {with_authentication}");
            assert_eq!(answer.is_shared(), status == 204, "{place:?}, authentication: {with_authentication}");
        }
    }
}
