//! How the tests ask: a policy in front of an app, or headers by hand.

use axum::{
    Router,
    body::Body,
    http::{Response, header},
    routing::get,
};
use cors_runtime::{
    Policy, cors,
    testing::{
        Browser, Verdict,
        browser::{Cause, Credentials, Refusal, Request},
    },
};

cors! {
    pub(crate) static COOKIES: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com"],
        allow_credentials: true,
        allow_methods: [PUT],
    };

    pub(crate) static TOKENS: Policy = { allow_origins: *, allow_headers: [Authorization] };

    pub(crate) static APP_TOKENS: Policy = { allow_origins: ["https://app.example.com"], allow_headers: [Authorization] };

    pub(crate) static PLAIN: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com"],
        allow_credentials: false,
        allow_methods: [PUT],
    };
}

pub(crate) const APP: &str = "https://app.example.com";
pub(crate) const ADMIN: &str = "https://admin.example.com";
pub(crate) const URL: &str = "https://api.example.com/account";

pub(crate) const ORIGIN: &str = "access-control-allow-origin";
pub(crate) const CREDENTIALS: &str = "access-control-allow-credentials";
pub(crate) const METHODS: &str = "access-control-allow-methods";
pub(crate) const HEADERS: &str = "access-control-allow-headers";

pub(crate) fn plain() -> Request {
    Request::new("GET", URL)
}

pub(crate) fn with_cookies() -> Request {
    plain().credentials(Credentials::Include)
}

pub(crate) fn save_with_cookies() -> Request {
    Request::new("PUT", URL).credentials(Credentials::Include)
}

pub(crate) fn with_token() -> Request {
    plain().header("Authorization", "Bearer token")
}

pub(crate) fn engines() -> [Browser; 3] {
    Browser::engines().map(|browser| browser.page(APP))
}

/// Through a policy, in front of an app whose answers are not kept.
pub(crate) async fn ask(browser: &mut Browser, policy: &'static Policy, request: &Request) -> Verdict {
    ask_app(browser, policy, request, "no-store").await
}

pub(crate) async fn ask_app(
    browser: &mut Browser,
    policy: &'static Policy,
    request: &Request,
    kept: &'static str,
) -> Verdict {
    let handler = async move || ([(header::CACHE_CONTROL, kept)], "hello");
    let mut app = policy.wrap(Router::new().route("/account", get(handler).put(handler)));
    browser.fetch_from(request, &mut app).await
}

pub(crate) type Lines = [(&'static str, &'static str)];

/// Through headers as a server might write them: those of the preflight, and those of the response.
pub(crate) async fn ask_by_hand(
    browser: &mut Browser,
    request: &Request,
    preflight: &Lines,
    response: &Lines,
) -> Verdict {
    browser
        .fetch(request, async |request| {
            let lines = if request.method() == "OPTIONS" { preflight } else { response };
            let builder = Response::builder();
            lines
                .iter()
                .fold(builder, |builder, (name, value)| builder.header(*name, *value))
                .body(Body::empty())
                .unwrap()
        })
        .await
}

#[track_caller]
pub(crate) fn refusal(verdict: &Verdict) -> &Refusal {
    verdict.outcome().unwrap().refusal().expect("the script gets nothing")
}

pub(crate) fn credentials_not_true(value: &str) -> Cause {
    Cause::CredentialsNotTrue { value: value.to_owned() }
}
