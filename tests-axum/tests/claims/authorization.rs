//! The article about the `Authorization` header.

use axum::{
    Router,
    body::Body,
    http::{Response, StatusCode, header},
    routing::get,
};
use cors_runtime::testing::browser::{Cause, Credentials, Request};

use crate::ask::{
    APP, APP_TOKENS, COOKIES, CREDENTIALS, HEADERS, METHODS, ORIGIN, PLAIN, TOKENS, URL, ask, ask_by_hand, engines,
    plain, refusal, save_with_cookies, with_cookies, with_token,
};

/// The prompt itself is outside of the model: here is what a script gets where there is none.
#[tokio::test]
async fn a1_a_401_reaches_the_script() {
    let challenge = || async { (StatusCode::UNAUTHORIZED, [(header::WWW_AUTHENTICATE, "Basic")]) };
    let mut app = COOKIES.wrap(Router::new().route("/account", get(challenge)));
    for mut browser in engines() {
        let verdict = browser.fetch_from(&with_cookies(), &mut app).await;
        let outcome = verdict.outcome().unwrap();
        assert_eq!(outcome.shared().unwrap().status, 401);
        assert_eq!(outcome.sent.len(), 1);
    }
}

#[tokio::test]
async fn a2_a_token_of_the_script_is_no_credential() {
    for mut browser in engines() {
        let verdict = ask(&mut browser, &TOKENS, &with_token()).await;
        verdict.assert_shared();
        let sent = verdict.outcome().unwrap().sent.last().unwrap();
        assert_eq!(sent.headers.get("authorization").as_deref(), Some("Bearer token"));
        assert!(!sent.credentials);
    }
}

#[tokio::test]
async fn a3_reading_needs_permission_and_sending_does_not() {
    for mut browser in engines() {
        ask(&mut browser, &PLAIN, &plain()).await.assert_shared();
        let verdict = ask_by_hand(&mut browser, &Request::new("POST", URL), &[], &[]).await;
        assert_eq!(refusal(&verdict).cause, Cause::OriginMissing);
        assert_eq!(verdict.outcome().unwrap().sent.last().unwrap().method, "POST");
    }
}

#[tokio::test]
async fn a4_credentials_need_three_things() {
    for mut browser in engines() {
        let verdict = ask(&mut browser, &COOKIES, &with_cookies()).await;
        verdict.assert_shared();
        assert!(verdict.outcome().unwrap().sent.last().unwrap().credentials);
    }
    for mut browser in engines() {
        let verdict = ask(&mut browser, &COOKIES, &plain()).await;
        assert!(!verdict.outcome().unwrap().sent.last().unwrap().credentials);
        ask_by_hand(&mut browser, &with_cookies(), &[], &[(ORIGIN, APP)]).await.assert_blocked();
        ask_by_hand(&mut browser, &with_cookies(), &[], &[(CREDENTIALS, "true")]).await.assert_blocked();
    }
}

#[tokio::test]
async fn a5_false_an_origin_is_no_url() {
    for mut browser in engines() {
        for url in ["https://app.example.com/", "https://app.example.com/index.html", "HTTPS://app.example.com"] {
            let verdict = ask_by_hand(&mut browser, &plain(), &[], &[(ORIGIN, url)]).await;
            assert_eq!(refusal(&verdict).cause, Cause::AnotherOrigin { value: url.to_owned() });
        }
        ask_by_hand(&mut browser, &plain(), &[], &[(ORIGIN, APP)]).await.assert_shared();
    }
}

#[tokio::test]
async fn a6_no_wildcard_with_credentials() {
    let any = [(ORIGIN, "*"), (CREDENTIALS, "true")];
    let listed = [(ORIGIN, APP), (CREDENTIALS, "true")];
    let preflight = [(ORIGIN, APP), (CREDENTIALS, "true"), (METHODS, "*"), (HEADERS, "*")];
    for mut browser in engines() {
        let verdict = ask_by_hand(&mut browser, &with_cookies(), &[], &any).await;
        assert_eq!(refusal(&verdict).cause, Cause::WildcardWithCredentials);
        ask_by_hand(&mut browser, &plain(), &[], &any).await.assert_shared();
        let verdict = ask_by_hand(&mut browser, &save_with_cookies(), &preflight, &listed).await;
        assert!(matches!(refusal(&verdict).cause, Cause::MethodNotAllowed { .. }), "{verdict}");
        let verdict = ask_by_hand(&mut browser, &with_cookies().header("X-Trace", "1"), &preflight, &listed).await;
        assert!(matches!(refusal(&verdict).cause, Cause::HeaderNotAllowed { .. }), "{verdict}");
    }
}

#[tokio::test]
async fn a7_a_token_needs_the_origin_or_a_wildcard_and_its_name() {
    for policy in [&TOKENS, &APP_TOKENS] {
        for mut browser in engines() {
            let verdict = ask(&mut browser, policy, &with_token()).await;
            verdict.assert_shared();
            assert_eq!(verdict.preflights(), 1);
            assert!(!verdict.outcome().unwrap().relied_on_star_for_authorization);
        }
    }
    for mut browser in engines() {
        let preflight = [(ORIGIN, "*"), (HEADERS, "*")];
        let verdict = ask_by_hand(&mut browser, &with_token(), &preflight, &[(ORIGIN, "*")]).await;
        verdict.assert_shared();
        assert!(verdict.outcome().unwrap().relied_on_star_for_authorization);
    }
}

#[tokio::test]
async fn a8_false_credentials_allow_no_header_of_the_script() {
    for mut browser in engines() {
        let verdict = ask(&mut browser, &COOKIES, &with_token().credentials(Credentials::Include)).await;
        assert!(matches!(refusal(&verdict).cause, Cause::HeaderNotAllowed { .. }), "{verdict}");
    }
}

#[tokio::test]
async fn a9_the_list_of_headers_allows_it() {
    for mut browser in engines() {
        ask(&mut browser, &APP_TOKENS, &with_token()).await.assert_shared();
        let lower = plain().header("authorization", "Bearer token");
        ask(&mut browser, &APP_TOKENS, &lower).await.assert_shared();
        let verdict = ask(&mut browser, &APP_TOKENS, &plain().header("X-Trace", "1")).await;
        assert!(matches!(refusal(&verdict).cause, Cause::HeaderNotAllowed { .. }), "{verdict}");
    }
    for mut browser in engines() {
        ask(&mut browser, &PLAIN, &with_token()).await.assert_blocked();
    }
}

#[tokio::test]
async fn a10_false_a_token_is_not_a_header_like_any_other() {
    // Both headers are allowed there; only the token is lost on the way to another site.
    let answer = |place: &str| {
        let builder = Response::builder().header(ORIGIN, "*").header(HEADERS, "authorization,x-trace");
        if place == "/account" {
            return builder.status(307).header(header::LOCATION, "https://other.example/").body(Body::empty()).unwrap();
        }
        builder.body(Body::empty()).unwrap()
    };
    let request = with_token().header("X-Trace", "1");
    let is_asked_for = engines().map(async |mut browser| {
        let verdict = browser
            .fetch(&request, async |request| {
                let is_preflight = request.method() == "OPTIONS";
                answer(if is_preflight { "" } else { request.uri().path() })
            })
            .await;
        verdict.assert_shared();
        let sent = verdict.outcome().unwrap().sent.last().unwrap().clone();
        assert!(sent.url.contains("other") && sent.headers.has("x-trace") && !sent.headers.has("authorization"));
        let last = verdict.outcome().unwrap().sent.iter().rfind(|sent| sent.is_preflight).unwrap().clone();
        last.headers.get("access-control-request-headers").unwrap().contains("authorization")
    });
    let [chromium, firefox, webkit] = is_asked_for;
    assert_eq!([chromium.await, firefox.await, webkit.await], [false, false, true]);
}

/// What a script wrote is all that it knows; the login is added to a copy of the request (Fetch, "HTTP-network-or-cache
/// fetch"), and no name of a request's header is one of the response.
#[tokio::test]
async fn a11_a_script_does_not_see_the_login() {
    for mut browser in engines() {
        let verdict = ask(&mut browser, &COOKIES, &with_cookies()).await;
        let sent = verdict.outcome().unwrap().sent.last().unwrap();
        assert!(sent.credentials && !sent.headers.has("authorization"));
        assert_eq!([verdict.visible("authorization"), verdict.visible("set-cookie")], [None, None]);
    }
}
