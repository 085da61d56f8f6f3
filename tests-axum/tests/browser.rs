//! The browser that users get for their tests, in front of an axum app with right and wrong policies.
#![allow(clippy::unwrap_used, reason = "tests")]

use axum::{Router, http::StatusCode, middleware, response::IntoResponse as _, routing::put};
use cors_runtime::{
    Reason, cors, cross_origin, router,
    testing::{
        Browser,
        browser::{Credentials, Request},
    },
};

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_headers: [Content-Type],
        expose_headers: [X-Total-Count],
        max_age: 10m,
    };

    static FEED: Policy = { allow_origins: * };

    static API: Routes = {
        PUT "/account/{id}" => ACCOUNT,
        GET "/feed"         => FEED,
    };
}

const APP: &str = "https://app.example.com";

fn app() -> Router {
    let refuse = middleware::from_fn(async |request: axum::extract::Request, next: middleware::Next| {
        if request.headers().contains_key("authorization") || request.uri().path() == "/feed" {
            next.run(request).await
        } else {
            StatusCode::UNAUTHORIZED.into_response()
        }
    });
    Router::new()
        .route("/account/{id}", put(async || ([("x-total-count", "7")], "saved")))
        .route("/feed", axum::routing::get(async || "news"))
        .layer(refuse)
}

fn save() -> Request {
    Request::new("PUT", "https://api.example.com/account/7").header("content-type", "application/json")
}

#[tokio::test]
async fn what_the_policy_allows_is_shared_even_an_error() {
    for browser in Browser::engines() {
        let mut browser = browser.page(APP);
        let mut app = API.wrap(app());
        let verdict = browser.fetch_from(&save().credentials(Credentials::Include), &mut app).await;
        verdict.assert_shared();
        assert_eq!(verdict.outcome().unwrap().shared().unwrap().status, 401);
        assert_eq!(verdict.preflights(), 1);
        assert_eq!(verdict.reasons(), [Reason::Listed(APP); 2]);
        // The browser remembers the preflight for as long as the policy says.
        assert_eq!(browser.fetch_from(&save().credentials(Credentials::Include), &mut app).await.preflights(), 0);
        let mut later = browser.after(601);
        assert_eq!(later.fetch_from(&save().credentials(Credentials::Include), &mut app).await.preflights(), 1);
    }
}

#[tokio::test]
async fn a_refusal_says_what_each_console_prints_and_what_to_write() {
    let mut app = API.wrap(app());
    let mut stranger = Browser::chromium().page("https://stranger.example");
    let verdict = stranger.fetch_from(&save(), &mut app).await;
    verdict.assert_blocked();
    let text = verdict.to_string();
    for part in [
        "Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://stranger.example'",
        "Firefox prints: Cross-Origin Request Blocked",
        "the clause: the policy does not list `https://stranger.example`",
        "help: add `\"https://stranger.example\"` to `allow_origins` of the policy",
    ] {
        assert!(text.contains(part), "{part} is not in\n{text}");
    }
    let delete = Request::new("DELETE", "https://api.example.com/account/7");
    let text = Browser::firefox().page(APP).fetch_from(&delete, &mut app).await.to_string();
    assert!(text.contains("a line `DELETE \"/account/7\" => POLICY`"), "{text}");
    let header = save().header("X-Trace", "1");
    let text = Browser::webkit().page(APP).fetch_from(&header, &mut app).await.to_string();
    assert!(text.contains("add `X-Trace` to `allow_headers` of the policy"), "{text}");
    let feed = Request::new("GET", "https://api.example.com/feed").credentials(Credentials::Include);
    let text = Browser::chromium().page(APP).fetch_from(&feed, &mut app).await.to_string();
    assert!(text.contains("leave the credentials out of the request"), "{text}");
    let text = Browser::chromium().fetch_from(&feed, &mut app).await.to_string();
    assert!(text.starts_with("no page is open"), "{text}");
}

/// Without the layer outermost the preflight meets the authentication.
#[tokio::test]
async fn a_layer_in_the_wrong_place_is_found() {
    let mut inside = Router::new()
        .route("/account/{id}", put(async || "saved"))
        .layer(API.layer())
        .layer(middleware::from_fn(async |_: axum::extract::Request, _: middleware::Next| StatusCode::UNAUTHORIZED));
    let text = Browser::chromium().page(APP).fetch_from(&save(), &mut inside).await.to_string();
    assert!(text.contains("write `API.wrap(...)` around everything"), "{text}");
}

#[tokio::test]
async fn some_pages_have_no_origin() {
    let mut app = API.wrap(app());
    for browser in Browser::engines() {
        let frame = browser.clone().page(APP).sandboxed();
        let pages = ["file:///home/ada/page.html", "data:text/html,x", "FILE:x"];
        for mut browser in pages.map(|page| browser.clone().page(page)).into_iter().chain([frame]) {
            browser.fetch_from(&save(), &mut app).await.assert_blocked();
            browser.fetch_from(&Request::new("GET", "https://api.example.com/feed"), &mut app).await.assert_shared();
        }
    }
}

/// What the app is behind makes words better and verdicts no different.
#[tokio::test]
async fn the_guard_changes_no_verdict() {
    for browser in Browser::engines() {
        for page in [APP, "https://stranger.example"] {
            let (mut plain, mut guarded) = (browser.clone().page(page), browser.clone().page(page).guard(&API));
            let mut app = API.wrap(app());
            let expected = plain.fetch_from(&save(), &mut app).await;
            assert_eq!(guarded.fetch_from(&save(), &mut app).await.outcome(), expected.outcome());
        }
    }
}

#[tokio::test]
async fn a_blocked_request_needs_a_page_too() {
    let verdict = Browser::chromium().fetch_from(&save(), &mut API.wrap(app())).await;
    let panic = std::panic::catch_unwind(|| verdict.assert_blocked()).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().starts_with("no page is open"));
}

/// What `router!` makes has no name to write a line into.
#[tokio::test]
async fn annotations_are_named_as_such() {
    #[cross_origin(ACCOUNT)]
    async fn save() -> &'static str {
        "saved"
    }

    let (router, api) = router! { "/account/{id}" => { PUT: save } };
    let router: Router = router;
    let mut browser = Browser::chromium().page(APP).guard(api);
    let delete = Request::new("DELETE", "https://api.example.com/account/7");
    let verdict = browser.fetch_from(&delete, &mut api.wrap(router.clone())).await;
    assert_eq!(
        verdict.help(),
        [
            "add `DELETE: handler` for `\"/account/{id}\"` to `router!`, and `#[cross_origin(ACCOUNT)]` above the handler"
        ]
    );
    let verdict = browser.fetch_from(&delete, &mut router.clone()).await;
    assert!(verdict.help().concat().starts_with("write `API.wrap(...)` around everything"), "{verdict}");
}
