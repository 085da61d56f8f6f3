//! What a failed assertion prints, word for word, where a policy or a request is wrong. Wrong places are in
//! `browser_places.rs`.
//!
//! Read each as somebody who has not seen the app: does it say what to write, and where?
#![allow(clippy::unwrap_used, reason = "tests")]

use axum::{Router, response::Redirect, routing::get};
use cors_runtime::{
    cors,
    testing::{
        Browser, Verdict,
        browser::{Credentials, Request},
    },
};

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com"],
        allow_headers: [Content-Type],
        max_age: 10m,
    };

    static FEED: Policy = { allow_origins: * };

    static API: Routes = {
        GET | PUT | PATCH "/account/{id}" => ACCOUNT,
        GET               "/feed"         => FEED,
        "/internal"                       => deny,
    };
}

const APP: &str = "https://app.example.com";

async fn ask(page: &str, request: Request) -> Verdict {
    let account = get(async || ([("x-total-count", "7")], "Ada"));
    let mut app = API.wrap(
        Router::new()
            .route("/account/{id}", account.put(async || "saved").patch(async || "saved"))
            .route("/feed", get(async || "news"))
            .route("/internal", get(async || "figures")),
    );
    Browser::chromium().page(page).guard(&API).fetch_from(&request, &mut app).await
}

fn to(method: &str, path: &str) -> Request {
    Request::new(method, &format!("https://api.example.com{path}"))
}

fn failed(assertion: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let panic = std::panic::catch_unwind(assertion).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap()
}

async fn unshared(page: &str, request: Request) -> String {
    let verdict = ask(page, request).await;
    failed(move || verdict.assert_shared())
}

#[tokio::test]
async fn an_origin_is_missing() {
    let text = unshared("https://stranger.example", to("PUT", "/account/7")).await;
    assert_eq!(
        text,
        r#"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://stranger.example: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://stranger.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 403.
  Safari prints: Origin https://stranger.example is not allowed by Access-Control-Allow-Origin. Status code: 403
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` does not list `https://stranger.example` (`API`, line `"/account/{id}"`)
  help: add `"https://stranger.example"` to `allow_origins` of `ACCOUNT`, if that page may read this"#
    );
}

#[tokio::test]
async fn an_origin_is_nearly_listed() {
    let text = unshared("http://app.example.com", to("GET", "/account/7")).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/account/7 is refused to http://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'http://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.
  Safari prints: Origin http://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` does not list `http://app.example.com`, only `https://app.example.com`, which has another scheme (`API`, line `"/account/{id}"`)
  help: open the page at `https://app.example.com`, or add `"http://app.example.com"` to `allow_origins` of `ACCOUNT`, if that page may read this"#
    );
}

#[tokio::test]
async fn a_page_in_development() {
    let text = unshared("http://localhost:5173", to("GET", "/account/7")).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/account/7 is refused to http://localhost:5173: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'http://localhost:5173' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.
  Safari prints: Origin http://localhost:5173 is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` does not list `http://localhost:5173` (`API`, line `"/account/{id}"`)
  help: add `#[cfg(debug_assertions)] "http://localhost:5173"` to `allow_origins` of `ACCOUNT`, for development"#
    );
}

#[tokio::test]
async fn a_page_from_a_file() {
    let text = unshared("file:///home/ada/page.html", to("GET", "/account/7")).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/account/7 is refused to null: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'null' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.
  Safari prints: Origin null is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` does not list `null` (`API`, line `"/account/{id}"`)
  help: give the page an origin: serve it over `http://localhost:3000` instead of `file:`, or add `allow-same-origin` to the frame's `sandbox`"#
    );
}

#[tokio::test]
async fn a_method_is_missing() {
    let text = unshared(APP, to("DELETE", "/account/7")).await;
    assert_eq!(
        text,
        r#"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://app.example.com: its `Access-Control-Allow-Methods` lacks `DELETE`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: Method DELETE is not allowed by Access-Control-Allow-Methods in preflight response.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’).
  Safari prints: Method DELETE is not allowed by Access-Control-Allow-Methods.
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: the methods of `ACCOUNT` are `GET, HEAD, PUT, PATCH` (`API`, line `"/account/{id}"`)
  help: add a line `DELETE "/account/{id}" => ACCOUNT` to `API`"#
    );
}

#[tokio::test]
async fn a_method_has_another_case() {
    let text = unshared(APP, to("patch", "/account/7")).await;
    assert_eq!(
        text,
        r#"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://app.example.com: its `Access-Control-Allow-Methods` lacks `patch`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: Method patch is not allowed by Access-Control-Allow-Methods in preflight response.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’).
  Safari prints: Method patch is not allowed by Access-Control-Allow-Methods.
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: the methods of `ACCOUNT` are `GET, HEAD, PUT, PATCH` (`API`, line `"/account/{id}"`)
  help: write `PATCH` in the request: methods have a case, and browsers leave `patch` as it is"#
    );
}

#[tokio::test]
async fn a_header_is_missing() {
    let text = unshared(APP, to("PUT", "/account/7").header("X-Trace", "1")).await;
    assert_eq!(
        text,
        r#"Chromium: the answer to the preflight for https://api.example.com/account/7 is refused to https://app.example.com: its `Access-Control-Allow-Headers` lacks `X-Trace`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: Request header field x-trace is not allowed by Access-Control-Allow-Headers in preflight response.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: header ‘x-trace’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).
  Safari prints: Request header field X-Trace is not allowed by Access-Control-Allow-Headers.
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: the headers of `ACCOUNT` are `content-type` (`API`, line `"/account/{id}"`)
  help: add `X-Trace` to `allow_headers` of `ACCOUNT`
  help: leave it out of the request instead"#
    );
}

#[tokio::test]
async fn credentials_are_not_allowed() {
    let text = unshared(APP, to("GET", "/account/7").credentials(Credentials::Include)).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/account/7 is refused to https://app.example.com: its `Access-Control-Allow-Credentials` is ``, not `true`
  Chromium prints: Access to fetch at 'https://api.example.com/account/7' from origin 'https://app.example.com' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/account/7. (Reason: expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’).
  Safari prints: Credentials flag is true, but Access-Control-Allow-Credentials is not "true".
  Safari prints: Fetch API cannot load https://api.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` has no `allow_credentials: true` (`API`, line `"/account/{id}"`)
  help: add `allow_credentials: true` to `ACCOUNT`
  help: leave the credentials out of the request instead: a token in `Authorization` needs none"#
    );
}

#[tokio::test]
async fn a_wildcard_meets_credentials() {
    let text = unshared(APP, to("GET", "/feed").credentials(Credentials::Include)).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/feed is refused to https://app.example.com: its `Access-Control-Allow-Origin` is `*`, and the request is one with credentials
  Chromium prints: Access to fetch at 'https://api.example.com/feed' from origin 'https://app.example.com' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/feed. (Reason: Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’).
  Safari prints: Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.
  Safari prints: Fetch API cannot load https://api.example.com/feed due to access control checks.
  the clause: `FEED` allows every origin (`API`, line `"/feed"`)
  help: leave the credentials out of the request: a token in `Authorization` needs none
  help: write, where cookies are needed, `allow_origins: ["https://app.example.com"]` and `allow_credentials: true` in `FEED`"#
    );
}

#[tokio::test]
async fn a_line_says_deny() {
    let text = unshared(APP, to("GET", "/internal")).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/internal is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/internal' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/internal. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://api.example.com/internal due to access control checks.
  the clause: the route's policy is `deny` (`API`, line `"/internal"`)
  help: write a policy instead of `deny` for `"/internal"` in `API`, if other sites may call it"#
    );
}

#[tokio::test]
async fn a_line_is_missing() {
    let text = unshared(APP, to("GET", "/nowhere")).await;
    assert_eq!(
        text,
        r#"Chromium: the response for https://api.example.com/nowhere is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://api.example.com/nowhere' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.example.com/nowhere. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 404.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 404
  Safari prints: Fetch API cannot load https://api.example.com/nowhere due to access control checks.
  the clause: no line of `API` is for `/nowhere`
  help: add a line `GET "/nowhere" => POLICY` to `API`"#
    );
}

#[tokio::test]
async fn a_redirect_makes_a_request_anybodys() {
    let leave = async || Redirect::temporary("https://other.example.com/account/7");
    let mut app = ACCOUNT.wrap(Router::new().route("/go", get(leave)).route("/account/{id}", get(async || "Ada")));
    let mut browser = Browser::firefox().page(APP).guard(&ACCOUNT);
    let verdict = browser.fetch_from(&to("GET", "/go"), &mut app).await;
    let text = failed(move || verdict.assert_shared());
    assert_eq!(
        text,
        r"Firefox: the response for https://other.example.com/account/7 is refused to https://app.example.com: it has no `Access-Control-Allow-Origin`
  Chromium prints: Access to fetch at 'https://other.example.com/account/7' (redirected from 'https://api.example.com/go') from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.
  Firefox prints: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://other.example.com/account/7. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.
  Safari prints: Origin https://app.example.com is not allowed by Access-Control-Allow-Origin. Status code: 200
  Safari prints: Fetch API cannot load https://other.example.com/account/7 due to access control checks.
  the clause: `ACCOUNT` does not list `null`
  help: let the script fetch `https://other.example.com/account/7` itself: behind a redirect from one other site to another, a request is anybody's"
    );
}

#[tokio::test]
async fn a_header_is_not_exposed() {
    let verdict = ask(APP, to("GET", "/account/7")).await;
    verdict.assert_hidden("X-Total-Count");
    let text = failed(move || verdict.assert_visible("X-Total-Count"));
    assert_eq!(
        text,
        r"Chromium: the response has `X-Total-Count`, and the page's script does not see it
  help: add `X-Total-Count` to `expose_headers` of `ACCOUNT`"
    );
}

#[tokio::test]
async fn a_header_is_exposed() {
    let verdict = ask(APP, to("GET", "/account/7")).await;
    verdict.assert_visible("Content-Type");
    let text = failed(move || verdict.assert_hidden("Content-Type"));
    assert_eq!(
        text,
        r"Chromium shows the page's script `Content-Type`
  help: delete it, or `*`, from `expose_headers` of `ACCOUNT`; a few, such as `Content-Type`, are always shown"
    );
}

#[tokio::test]
async fn a_page_is_let_in() {
    let verdict = ask(APP, to("GET", "/account/7")).await;
    let text = failed(move || verdict.assert_blocked());
    assert_eq!(
        text,
        r#"Chromium shows the page's script the response
  the clause: `ACCOUNT` lists `https://app.example.com` (`API`, line `"/account/{id}"`)
  help: delete `"https://app.example.com"` from `allow_origins` of `ACCOUNT`"#
    );
}

#[tokio::test]
async fn a_preflight_is_not_kept() {
    let verdict = ask(APP, to("PUT", "/account/7")).await;
    verdict.assert_preflights(1);
    let text = failed(move || verdict.assert_preflights(0));
    assert_eq!(
        text,
        r"Chromium: preflights: 1 instead of 0
  sent: OPTIONS https://api.example.com/account/7 for PUT: 204, may be kept for 600 s
  sent: PUT https://api.example.com/account/7: 200
  help: a preflight is kept for one page and one URL, for `max_age`, and never longer than the engine's limit: write `max_age: 2h`, or fetch the same URL"
    );
}

/// The path has a line of its own, which does not help.
#[tokio::test]
async fn a_write_is_forbidden_by_the_other_spelling() {
    cors! {
        static OPEN: Policy = { allow_origins: * };
        static OWN: Policy = {
            allow_origins: ["https://app.example.com"],
            forbid_other_origins: true,
            own_origins: ["https://api.example.com"],
        };
        static BOTH: Routes = { "/w" => OWN, "/{*rest}" => OPEN };
    }
    let mut app = BOTH.wrap(Router::new().fallback(async || "written"));
    let mut browser = Browser::chromium().page("https://stranger.example").guard(&BOTH);
    let verdict = browser.fetch_from(&to("POST", "/w/"), &mut app).await;
    let text = failed(move || verdict.assert_shared());
    let explained = r"
  the clause: `BOTH` has the path with one final `/` more or less
  help: let `https://stranger.example` into the policy of that path, or keep one of the two lines";
    assert!(text.ends_with(explained), "{text}");
}
