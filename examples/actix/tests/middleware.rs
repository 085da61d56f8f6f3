//! The middleware alone, around applications that write headers which the example's does not.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use actix_web::{
    App, HttpResponse,
    http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, ORIGIN, VARY},
    middleware::from_fn,
    test::{TestRequest, call_service, init_service},
    web,
};
use cors_runtime::cors;

#[path = "../src/cors.rs"]
mod cors;

cors! {
    static API: Routes = {
        "/listed" => { allow_origins: ["https://app.example.com"] },
        "/open"   => { allow_origins: *, allow_methods: [GET] },
        "/denied" => deny,
    };
}

const CORS_HEADERS: [&str; 6] = [
    "access-control-allow-origin",
    "access-control-allow-credentials",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-expose-headers",
    "access-control-max-age",
];

/// The `Vary` of a response whose handler wrote `before`.
async fn vary(path: &'static str, before: &'static [&'static str]) -> Vec<String> {
    let handler = move || async move {
        let mut response = HttpResponse::Ok();
        for line in before {
            response.append_header((VARY, *line));
        }
        response.finish()
    };
    let app =
        App::new().route(path, web::get().to(handler)).wrap(from_fn(|request, next| cors::cors(&API, request, next)));
    let response = call_service(&init_service(app).await, TestRequest::get().uri(path).to_request()).await;
    response.headers().get_all(VARY).map(|line| line.to_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn vary_is_only_added_to() {
    assert_eq!(vary("/listed", &[]).await, ["Origin"]);
    assert_eq!(vary("/listed", &["Accept"]).await, ["Accept", "Origin"]);
    assert_eq!(vary("/listed", &["Accept", "Cookie, Origins"]).await, ["Accept", "Cookie, Origins", "Origin"]);
    for there in [&["Accept, ORIGIN"][..], &["Accept", "origin ,Cookie"], &["*"], &["Accept", "*"]] {
        assert_eq!(vary("/listed", there).await, there);
    }
    assert_eq!(vary("/open", &["Accept"]).await, ["Accept"]);
    assert_eq!(vary("/denied", &[]).await, Vec::<String>::new());
}

#[actix_web::test]
async fn every_line_of_the_application_goes() {
    let handler = || async {
        let mut response = HttpResponse::Ok();
        for name in CORS_HEADERS {
            response.append_header((name, "https://stranger.example")).append_header((name, "*"));
        }
        response.finish()
    };
    let app = App::new()
        .route("/listed", web::get().to(handler))
        .route("/denied", web::get().to(handler))
        .wrap(from_fn(|request, next| cors::cors(&API, request, next)));
    let app = init_service(app).await;
    for (path, origin, left) in [
        ("/listed", "https://app.example.com", 1),
        ("/listed", "https://stranger.example", 0),
        ("/denied", "https://app.example.com", 0),
    ] {
        let request = TestRequest::get().uri(path).insert_header((ORIGIN, origin)).to_request();
        let response = call_service(&app, request).await;
        let found: Vec<_> = CORS_HEADERS.iter().flat_map(|name| response.headers().get_all(*name)).collect();
        assert_eq!(found.len(), left, "{path} {origin}: {found:?}");
        assert_eq!(response.headers().get_all(ACCESS_CONTROL_ALLOW_ORIGIN).count(), left);
    }
}
