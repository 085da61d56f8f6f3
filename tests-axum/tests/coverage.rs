//! `assert_covers`: that a table and an axum router have the same routes. How routers are read is in `coverage_axum.rs`.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use axum::{
    Router,
    routing::{self, MethodRouter, any, get, options, post},
};
use cors_runtime::{
    Routes, cors, cross_origin, router,
    testing::{assert_covers, coverage},
};

cors! {
    static PUBLIC: Policy = { allow_origins: * };
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_headers: [Content-Type],
    };

    static API: Routes = {
        GET            "/feed/{*rest}" => PUBLIC,
        GET | PATCH    "/account/{id}" => ACCOUNT,
        DELETE         "/account/{id}" => deny,
        "/internal"                    => deny,
    };

    static OPEN: Routes = {
        GET "/feed" => PUBLIC,
        _           => PUBLIC,
    };
}

async fn handler() {}

fn service() -> MethodRouter {
    any(handler)
}

/// A router that `API` covers.
fn app() -> Router {
    Router::new()
        .route("/feed/{*rest}", get(handler))
        .route("/account/{account}", get(handler).patch(handler).delete(handler))
        .route("/internal", post(handler))
}

fn differences<S>(table: &Routes, router: &Router<S>) -> String {
    coverage(table, router).unwrap_err().to_string()
}

#[test]
fn a_router_with_the_routes_of_the_table_is_covered() {
    assert_covers(&API, &app());
    assert_eq!(coverage(&API, &app()), Ok(()));
    assert_covers(&API, &app().with_state::<()>(()));
}

#[test]
fn every_difference_is_listed_at_once() {
    let router: Router = Router::new()
        .route("/account/{id}", get(handler).put(handler))
        .route("/internal", any(handler))
        .route("/healthz", get(handler))
        .nest_service("/assets", service())
        .fallback(handler);
    assert_eq!(
        differences(&API, &router),
        r#"the table `API` and the app have different routes

in the table, but not served by the app:
  GET "/feed/{*rest}": no route of the app has this path
  PATCH "/account/{id}": the app has GET | PUT "/account/{id}"
  DELETE "/account/{id}": the app has GET | PUT "/account/{id}"
help: delete the line, or add the route to the app
help: a fallback is no route: use `route_service` or `nest_service` for what it serves

served by the app, but not in the table:
  PUT "/account/{id}": the table names GET, PATCH, DELETE here
  "/assets": no line has this path
  "/assets/": no line has this path
  "/assets/{*rest}": no line has this path
  GET "/healthz": no line has this path
help: add a line; `deny` is the policy of a route that no other site may call
"#
    );
}

#[test]
#[should_panic(expected = "GET \"/healthz\": no line has this path")]
fn the_assertion_fails_with_the_list() {
    assert_covers(&API, &app().route("/healthz", get(handler)));
}

#[test]
fn a_path_that_no_table_can_have_is_named_as_such() {
    for path in ["/a//b", "/caf\u{e9}", "/say \"hi\"", "/a\\b"] {
        let text = differences(&API, &app().route(path, get(handler)));
        assert!(
            text.contains(&format!("GET {path:?}: no line has this path, and none can: rename the route")),
            "{text}"
        );
    }
}

#[test]
fn a_catch_all_line_covers_the_routes_below_it() {
    cors! {
        static TABLE: Routes = {
            GET | POST "/api/{*rest}"  => PUBLIC,
            GET        "/api/users/me" => ACCOUNT,
        };
    }
    let below = Router::new().route("/users/me", get(handler)).route("/users/{id}", get(handler));
    let complete: Router = Router::new().nest("/api", below.clone().route("/a/b/c", post(handler)));
    assert_covers(&TABLE, &complete);
    let text = differences(&TABLE, &Router::<()>::new().nest("/api", below.clone()));
    assert!(text.contains("  POST \"/api/{*rest}\": the app has GET \"/api/users/{id}\"\n"), "{text}");
    let text =
        differences(&TABLE, &Router::<()>::new().nest("/api", below.route("/a/b/c", post(handler).put(handler))));
    assert!(text.contains("  PUT \"/api/a/b/c\": the table names GET, POST here\n"), "{text}");
}

#[test]
fn a_service_serves_the_lines_below_it() {
    cors! {
        static TABLE: Routes = {
            GET          "/files/{name}" => PUBLIC,
            POST         "/files"        => ACCOUNT,
            PURGE | GET  "/files/a/b"    => PUBLIC,
        };
        static WHOLE: Routes = {
            "/files"         => PUBLIC,
            "/files/"        => PUBLIC,
            "/files/{*rest}" => PUBLIC,
        };
    }
    let router: Router = Router::new().nest_service("/files", service());
    let text = differences(&TABLE, &router);
    assert!(!text.contains("not served"), "{text}");
    // One line takes one segment, the service takes any number.
    assert!(text.contains("  \"/files/\": no line has this path\n"), "{text}");
    assert!(text.contains("  \"/files/{*rest}\": no line has this path\n"), "{text}");
    assert_covers(&WHOLE, &router);
}

#[test]
fn a_line_is_served_by_the_route_that_axum_takes() {
    cors! {
        static TABLE: Routes = {
            GET    "/users/{id}" => PUBLIC,
            DELETE "/users/me"   => PUBLIC,
        };
    }
    let text = differences(&TABLE, &Router::<()>::new().route("/users/{id}", get(handler).delete(handler)));
    assert!(text.contains("  DELETE \"/users/{id}\": the table names GET here\n"), "{text}");
    let router: Router =
        Router::new().route("/users/{name}", get(handler).delete(handler)).route("/users/me", get(handler));
    let text = differences(&TABLE, &router);
    assert!(text.contains("  DELETE \"/users/me\": the app has GET \"/users/me\"\n"), "{text}");
    assert!(text.contains("  GET \"/users/me\": the table names DELETE here\n"), "{text}");
}

#[test]
fn paths_without_a_line_are_under_the_fallback_line() {
    let router: Router =
        Router::new().route("/feed", get(handler)).route("/version", get(handler)).route("/x", any(handler));
    assert_covers(&OPEN, &router);
    // Another slash is not.
    let text = differences(&OPEN, &router.clone().route("/feed/", get(handler)));
    assert!(
        text.contains("  GET \"/feed/\": `_` leaves it out, as \"/feed\" differs in its final slash only\n"),
        "{text}"
    );
    assert!(text.ends_with("\nserved under `_`:\n  GET \"/version\"\n  \"/x\"\n"), "{text}");
    // `_` is for paths, never for methods.
    let text = differences(&OPEN, &router.route("/feed", post(handler)));
    assert!(text.contains("  POST \"/feed\": the table names GET here\n"), "{text}");
}

#[test]
fn what_no_browser_sends_needs_no_line() {
    assert_covers(&API, &app().route("/account/{account}", routing::trace(handler).connect(handler)));
    let text = differences(&API, &app().route("/account/{account}", options(handler)));
    assert!(text.contains("  OPTIONS \"/account/{account}\": the table names GET, PATCH, DELETE here\n"), "{text}");
}

#[test]
fn a_line_that_is_switched_off_is_not_in_the_table() {
    cors! {
        static TABLE: Routes = {
            GET "/feed" => PUBLIC,
            #[cfg(any())]
            GET "/debug" => PUBLIC,
        };
    }
    let router: Router = Router::new().route("/feed", get(handler));
    assert_covers(&TABLE, &router);
    let text = differences(&TABLE, &router.route("/debug", get(handler)));
    assert!(text.contains("  GET \"/debug\": no line has this path\n"), "{text}");
}

#[test]
fn a_line_for_another_method_is_served_by_what_takes_every_method() {
    cors! {
        static TABLE: Routes = { PURGE "/cache" => PUBLIC };
    }
    assert_covers(&TABLE, &Router::<()>::new().route("/cache", any(handler)));
    assert_covers(&TABLE, &Router::<()>::new().route_service("/cache", service()));
    let text = differences(&TABLE, &Router::<()>::new().route("/cache", get(handler).fallback(handler)));
    assert!(text.contains("  PURGE \"/cache\": the app has GET \"/cache\"\n"), "{text}");
}

#[test]
fn what_the_router_macro_makes_is_covered() {
    #[cross_origin(PUBLIC)]
    async fn feed() {}
    #[cross_origin(ACCOUNT)]
    async fn show_account() {}
    #[cross_origin(ACCOUNT)]
    async fn update_account() {}

    let (router, api) = router! {
        "/feed/{*rest}" => { GET: feed },
        "/account/{id}" => { GET: show_account, PATCH: update_account },
    };
    let router: Router = router;
    assert_covers(api, &router);
    // A route that was added beside the macro has no line.
    let text = differences(api, &router.route("/account/{id}", post(handler)));
    assert!(text.contains("  POST \"/account/{id}\": the table names GET, PATCH here\n"), "{text}");
}
