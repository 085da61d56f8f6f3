//! What a failed assertion prints, word for word, where the policy is right and something around it is not.
#![allow(clippy::unwrap_used, reason = "tests")]

use axum::{
    Router,
    extract::Request as AxumRequest,
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse as _, Redirect, Response},
    routing::{get, put},
};
use cors_runtime::{
    cors,
    testing::{Browser, browser::Request},
};
use tower_http::catch_panic::CatchPanicLayer;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com", "https://admin.example.com"] };

    static API: Routes = {
        GET | PUT "/account/{id}" => ACCOUNT,
        GET       "/feed"         => ACCOUNT,
    };
}

const APP: &str = "https://app.example.com";
const ADMIN: &str = "https://admin.example.com";

fn router() -> Router {
    Router::new().route("/account/{id}", get(async || "Ada").put(async || "saved"))
}

fn to(method: &str, path: &str) -> Request {
    Request::new(method, &format!("https://api.example.com{path}"))
}

fn browser() -> Browser {
    Browser::chromium().page(APP).guard(&API)
}

async fn unshared(mut browser: Browser, request: Request, mut app: Router) -> String {
    let verdict = browser.fetch_from(&request, &mut app).await;
    let panic = std::panic::catch_unwind(|| verdict.assert_shared()).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap()
}

/// Around the router with its layer, a change of each response.
fn behind(change: fn(&mut Response)) -> Router {
    router().layer(API.layer()).layer(middleware::map_response(move |mut response: Response| async move {
        change(&mut response);
        response
    }))
}

#[tokio::test]
async fn a_404_outside_of_the_layer() {
    let app = router().route_layer(API.layer());
    let text = unshared(browser(), to("GET", "/feed"), app).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/feed is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/feed' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/feed. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 404.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 404
  Safari prints: Fetch API cannot load https://api.example.com/feed due to access control checks.
  the clause: none, `API` did not write this response, though `ACCOUNT` lists `https://app.example.com` (`API`, line `"/feed"`)
  help: write `API.wrap(...)` around everything: a router outside of `API` answers: `.layer` and `.route_layer` leave out what is added later, and `.route_layer` leaves out its 404"#
    );
}

#[tokio::test]
async fn a_route_that_was_added_after_the_layer() {
    let app = Router::new().layer(API.layer()).route("/account/{id}", put(async || "saved"));
    let text = unshared(browser(), to("PUT", "/account/7"), app).await;
    assert_eq!(
        text,
        r#"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 405.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 405
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: none, `API` did not write this response, though `ACCOUNT` lists `https://app.example.com` (`API`, line `"/account/{id}"`)
  help: write `API.wrap(...)` around everything: a router in front of `API` answers preflights: `.layer` and `.route_layer` leave out what is added later"#
    );
}

#[tokio::test]
async fn a_500_outside_of_the_layer() {
    let panics = async || -> &'static str { panic!("for the test") };
    let app = router().route("/feed", get(panics)).layer(API.layer()).layer(CatchPanicLayer::new());
    let text = unshared(browser(), to("GET", "/feed"), app).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/feed is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/feed' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/feed. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 500.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 500
  Safari prints: Fetch API cannot load https://api.example.com/feed due to access control checks.
  the clause: none, `API` did not write this response, though `ACCOUNT` lists `https://app.example.com` (`API`, line `"/feed"`)
  help: write `API.wrap(...)` around everything: something outside of `API` answers for errors, as a layer does that catches panics"#
    );
}

#[tokio::test]
async fn authentication_that_answers_preflights() {
    let auth = middleware::from_fn(async |request: AxumRequest, next: Next| {
        let is_signed_in = request.headers().contains_key(header::AUTHORIZATION);
        if is_signed_in { next.run(request).await } else { StatusCode::UNAUTHORIZED.into_response() }
    });
    let app = router().layer(API.layer()).layer(auth);
    let text = unshared(browser(), to("PUT", "/account/7"), app).await;
    assert_eq!(
        text,
        r#"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 401.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 401
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: none, `API` did not write this response, though `ACCOUNT` lists `https://app.example.com` (`API`, line `"/account/{id}"`)
  help: write `API.wrap(...)` around everything: authentication in front of `API` answers preflights, which never carry a cookie or a token"#
    );
}

#[tokio::test]
async fn authentication_that_is_asked_without_the_table() {
    let auth = middleware::from_fn(async |request: AxumRequest, next: Next| {
        let is_signed_in = request.headers().contains_key(header::AUTHORIZATION);
        if is_signed_in { next.run(request).await } else { StatusCode::UNAUTHORIZED.into_response() }
    });
    let app = router().layer(API.layer()).layer(auth);
    let text = unshared(Browser::chromium().page(APP), to("PUT", "/account/7"), app).await;
    assert_eq!(
        text,
        r"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 401.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 401
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  help: write `API.wrap(...)` around everything: authentication in front of the policy answers preflights, which never carry a cookie or a token"
    );
}

#[tokio::test]
async fn a_second_layer_that_doubles_headers() {
    let app = behind(|response| {
        response.headers_mut().append(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static(APP));
    });
    let text = unshared(browser(), to("GET", "/account/7"), app).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/account/7 is refused to https://app.example.com: it has several lines of `Access-Control-Allow-Origin`: `https://app.example.com, https://app.example.com`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header contains multiple values 'https://app.example.com, https://app.example.com', but only one is allowed.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed).
  Safari prints: Access-Control-Allow-Origin cannot contain more than one origin.
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` lists `https://app.example.com` (`API`, line `"/account/{id}"`)
  help: delete the second writer of `Access-Control-Allow-Origin` around `API`: another CORS layer, a middleware, or what a proxy adds"#
    );
}

#[tokio::test]
async fn a_handler_that_writes_after_the_layer() {
    let app = behind(|response| {
        let other = HeaderValue::from_static("https://old.example.com");
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, other);
    });
    let text = unshared(browser(), to("GET", "/account/7"), app).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/account/7 is refused to https://app.example.com: its `Access-Control-Allow-Origin` is `https://old.example.com`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header has a value 'https://old.example.com' that is not equal to the supplied origin. Have the server send the header with a valid value.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘https://old.example.com’).
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` lists `https://app.example.com` (`API`, line `"/account/{id}"`)
  help: delete what writes or drops `Access-Control-*` headers around `API`: another CORS layer, a middleware, or a proxy; `API` alone decides about them"#
    );
}

#[tokio::test]
async fn a_proxy_that_drops_vary() {
    let mut app = behind(|response| {
        response.headers_mut().remove(header::VARY);
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=60"));
    });
    let mut browser = browser();
    browser.fetch_from(&to("GET", "/account/7"), &mut app).await.assert_shared();
    let text = unshared(browser.page(ADMIN), to("GET", "/account/7"), app).await;
    assert_eq!(
        text,
        r"Chromium: the response for https://api.example.com/account/7 is refused to https://admin.example.com: its `Access-Control-Allow-Origin` is `https://app.example.com`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://admin.example.com' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header has a value 'https://app.example.com' that is not equal to the supplied origin. Have the server send the header with a valid value.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘https://app.example.com’).
  Safari prints: Origin https://admin.example.com is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: none, the browser kept this response from an earlier request
  help: let `Vary: Origin` through: something around `API` (a proxy, a CDN, a layer) drops it, so that a response made for one page is kept for another"
    );
}

#[tokio::test]
async fn a_redirect_of_a_preflight() {
    let slash = middleware::from_fn(async |request: AxumRequest, next: Next| match request.uri().path() {
        "/account/7" => Redirect::permanent("/account/7/").into_response(),
        _ => next.run(request).await,
    });
    let app = router().layer(API.layer()).layer(slash);
    let text = unshared(browser(), to("PUT", "/account/7"), app).await;
    assert_eq!(
        text,
        r#"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://app.example.com: it is a redirect
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: Redirect is not allowed for a preflight request.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS request external redirect not allowed).
  Safari prints: Preflight response is not successful. Status code: 308
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: none, `API` did not write this response, though `ACCOUNT` lists `https://app.example.com` (`API`, line `"/account/{id}"`)
  help: write `API.wrap(...)` around the redirect (a final slash, `https`, a login): no browser follows one of a preflight
  help: let the script fetch `/account/7/` itself instead"#
    );
}

#[tokio::test]
async fn no_layer_at_all() {
    let text = unshared(browser(), to("GET", "/account/7"), router()).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/account/7 is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: none, `API` did not write this response, though `ACCOUNT` lists `https://app.example.com` (`API`, line `"/account/{id}"`)
  help: write `API.wrap(...)` around everything: the route is not behind `API`, or something outside of it answers"#
    );
}
