//! The assertions that every app's tests want: each holds for a right app, and says what to do for a wrong one.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::{convert::Infallible, fs, panic::AssertUnwindSafe, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Request as AxumRequest},
    http::{HeaderValue, Request, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Response},
    routing::{get, put},
};
use cors_runtime::{
    OriginSet, cors,
    testing::{
        assert_covers, assert_error_is_readable, assert_errors_are_readable, assert_preflights_arrive, assert_report,
    },
};
use tower::Service;
use tower_http::{catch_panic::CatchPanicLayer, timeout::TimeoutLayer};

static TENANTS: OriginSet = OriginSet::new();

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_headers: [Authorization, Content-Type],
        expose_headers: [X-Total-Count],
        max_age: 2h,
    };

    static PREVIEW: Policy = { allow_origins: ["https://*.preview.example.com:8443"] };

    static TENANT: Policy = { allow_origins: [TENANTS] };

    static FEED: Policy = { allow_origins: * };

    static API: Routes = {
        GET | PUT "/account/{id}"   => ACCOUNT,
        GET       "/account/1"      => PREVIEW,
        POST      "/tenant"         => TENANT,
        "/files/{*rest}"            => PREVIEW,
        "/internal"                 => deny,
        _                           => FEED,
    };
}

fn router() -> Router {
    let account = get(async || "Ada").put(async |_: String| "saved");
    Router::new()
        .route("/account/{id}", account)
        .route("/account/1", get(async || "root"))
        .route("/tenant", axum::routing::post(async || "added"))
        .route("/files/{*rest}", get(async || StatusCode::NOT_FOUND))
        .route("/internal", get(async || "figures"))
        .route("/panic", get(async || -> &'static str { panic!("for the test") }))
        .route("/slow", get(async || std::future::pending::<&'static str>().await))
        .layer(DefaultBodyLimit::max(100))
}

async fn authenticate(request: AxumRequest, next: Next) -> Response {
    if request.uri().path().starts_with("/account") && !request.headers().contains_key(header::AUTHORIZATION) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    next.run(request).await
}

/// All layers inside, as it should be.
fn app() -> impl Service<Request<Body>, Response = Response, Error = Infallible, Future: Send> + Clone {
    let timeout = TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::from_secs(1));
    API.wrap(router().layer(middleware::from_fn(authenticate)).layer(timeout).layer(CatchPanicLayer::new()))
}

/// The panic's own text, without the place in this file. The texts are kept beside it: read each as somebody who has not
/// seen the app. Does it say what to write, and where?
async fn failure(assertion: impl Future<Output = ()> + Send + 'static) -> String {
    let panic = tokio::spawn(assertion).await.unwrap_err().into_panic();
    let text = panic.downcast_ref::<String>().unwrap();
    let (title, rest) = text.split_once('\n').unwrap();
    let (title, place) = title.rsplit_once(" (").unwrap();
    assert!(place.contains("everyday.rs:"), "{place}");
    format!("{title}\n{rest}")
}

fn upload() -> Request<String> {
    Request::put("/account/7").header("authorization", "Bearer ada").body("a".repeat(101)).unwrap()
}

fn request(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_right_app_passes() {
    assert_preflights_arrive(&API, app()).await;
    assert_errors_are_readable(&API, app()).await;
    assert_error_is_readable(&API, app(), 413, upload()).await;
    assert_error_is_readable(&API, app(), 500, request("/panic")).await;
    assert_error_is_readable(&API, app(), 504, request("/slow")).await;
    assert_error_is_readable(&API, app(), 401, request("/account/7")).await;
    // One app can be asked twice.
    let mut app = app();
    assert_preflights_arrive(&API, &mut app).await;
    assert_errors_are_readable(&API, &mut app).await;
}

#[tokio::test]
async fn authentication_in_front_eats_preflights() {
    let app = router().layer(API.layer()).layer(middleware::from_fn(authenticate));
    let text = failure(assert_preflights_arrive(&API, app)).await;
    assert_report(&text, "tests/everyday/authentication_in_front.txt");
}

/// axum puts a layer around what the router has by then, so here around nothing. The app works, and no log speaks.
#[tokio::test]
async fn a_layer_in_front_of_merged_routes_covers_none() {
    let app = Router::new().layer(API.layer()).merge(router());
    let text = failure(assert_preflights_arrive(&API, app)).await;
    assert_report(&text, "tests/everyday/layer_before_routes.txt");
}

#[tokio::test]
async fn a_second_layer_answers_preflights() {
    let open = async |request: AxumRequest, next: Next| match request.method().as_str() {
        "OPTIONS" => {
            let origin = request.headers().get(header::ORIGIN).cloned().unwrap();
            let any = HeaderValue::from_static("GET,PUT,POST");
            let names = HeaderValue::from_static("authorization,content-type");
            let yes = HeaderValue::from_static("true");
            [
                (header::ACCESS_CONTROL_ALLOW_ORIGIN, origin),
                (header::ACCESS_CONTROL_ALLOW_METHODS, any),
                (header::ACCESS_CONTROL_ALLOW_HEADERS, names),
                (header::ACCESS_CONTROL_ALLOW_CREDENTIALS, yes),
            ]
            .into_response()
        }
        _ => next.run(request).await,
    };
    let app = router().layer(API.layer()).layer(middleware::from_fn(open));
    let text = failure(assert_preflights_arrive(&API, app)).await;
    assert_report(&text, "tests/everyday/second_layer.txt");
}

#[tokio::test]
async fn errors_outside_of_the_layer() {
    let app = router().layer(API.layer()).layer(middleware::from_fn(authenticate));
    let text = failure(assert_errors_are_readable(&API, app)).await;
    assert_report(&text, "tests/everyday/errors_outside.txt");
}

#[tokio::test]
async fn a_proxy_that_drops_vary() {
    let app = router().layer(API.layer()).layer(middleware::map_response(async |mut response: Response| {
        response.headers_mut().remove(header::VARY);
        response
    }));
    let text = failure(assert_errors_are_readable(&API, app)).await;
    assert_report(&text, "tests/everyday/dropped_vary.txt");
}

#[tokio::test]
async fn a_router_without_its_404() {
    let app = router().route_layer(API.layer());
    let text = failure(assert_errors_are_readable(&API, app)).await;
    assert_report(&text, "tests/everyday/missing_404.txt");
}

#[tokio::test]
async fn a_panic_that_nobody_catches() {
    let text = failure(assert_error_is_readable(&API, API.wrap(router()), 500, request("/panic"))).await;
    assert_report(&text, "tests/everyday/panic.txt");
}

#[tokio::test]
async fn another_status_than_was_said() {
    let text = failure(assert_error_is_readable(&API, app(), 413, request("/account/7"))).await;
    assert_report(&text, "tests/everyday/other_status.txt");
    let text = failure(assert_error_is_readable(&API, app(), 500, request("/internal"))).await;
    assert_report(&text, "tests/everyday/denied.txt");
}

#[tokio::test]
async fn a_table_that_names_no_origin() {
    cors! {
        static ONLY: Routes = { GET "/tenant" => TENANT };
    }
    let text = failure(assert_errors_are_readable(&ONLY, ONLY.wrap(router()))).await;
    assert_report(&text, "tests/everyday/no_origin.txt");
}

#[test]
fn routes_without_a_decision() {
    cors! {
        static TABLE: Routes = { GET "/feed" => FEED };
    }
    assert_covers(&TABLE, &Router::<()>::new().route("/feed", get(async || "news")));
    let drifted: Router = Router::new().route("/feed", get(async || "news")).route("/new", put(async || "made"));
    let panic = std::panic::catch_unwind(AssertUnwindSafe(|| assert_covers(&TABLE, &drifted))).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains("add a line; `deny` is the policy of a route"));
}

#[test]
fn a_report_that_drifted() {
    assert_report(&ACCOUNT, "tests/everyday/account.txt");
    assert_report(&API, "tests/everyday/api.txt");
    // Then everything is written, and nothing compared.
    if std::env::var_os("BLESS").is_some() {
        return;
    }
    let failure = |path: &'static str| {
        let panic = std::panic::catch_unwind(|| assert_report(&ACCOUNT, path)).unwrap_err();
        panic.downcast_ref::<String>().unwrap().clone()
    };
    assert_eq!(
        failure("tests/everyday/older.txt"),
        "the report is not the one in `tests/everyday/older.txt`: `-` was there, `+` is new

  ACCOUNT
-   origins      https://app.example.com, https://old.example.com
+   origins      https://app.example.com
    credentials  yes
    methods      GET, HEAD, POST
  ...

help: is that meant? run this test with `BLESS=1` in its environment, and commit the file; otherwise undo the change of \
         the policy"
    );
    assert!(
        failure("tests/everyday/none.txt")
            .ends_with("help: run this test once with `BLESS=1` in its environment, and commit the file")
    );
    // As Git may check it out on Windows.
    let folder = std::env::temp_dir().join(format!("cors-everyday-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("feed.txt"), FEED.to_string().replace('\n', "\r\n")).unwrap();
    assert_report(&FEED, folder.join("feed.txt"));
    fs::remove_dir_all(folder).unwrap();
}
