//! What articles say about CORS with credentials and tokens: every claim of `cors_runtime::claims`, in three engines.
//!
//! Right policies answer through axum. Headers that no policy can say are written by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use axum::{
    Router,
    body::Body,
    http::{Response, StatusCode, header},
    routing::get,
};
use cors_runtime::{
    Policy, cors,
    testing::{
        Browser, Verdict,
        browser::{Cause, Credentials, Refusal, Request, Stage},
    },
};

cors! {
    static COOKIES: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com"],
        allow_credentials: true,
        allow_methods: [PUT],
    };

    static TOKENS: Policy = { allow_origins: *, allow_headers: [Authorization] };

    static APP_TOKENS: Policy = { allow_origins: ["https://app.example.com"], allow_headers: [Authorization] };

    static PLAIN: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com"],
        allow_credentials: false,
        allow_methods: [PUT],
    };
}

const PAGE: &str = include_str!("../../cors-runtime/src/docs/claims.md");
const TESTS: &str = include_str!("claims.rs");

const APP: &str = "https://app.example.com";
const ADMIN: &str = "https://admin.example.com";
const URL: &str = "https://api.example.com/account";

const ORIGIN: &str = "access-control-allow-origin";
const CREDENTIALS: &str = "access-control-allow-credentials";
const METHODS: &str = "access-control-allow-methods";
const HEADERS: &str = "access-control-allow-headers";

fn plain() -> Request {
    Request::new("GET", URL)
}

fn with_cookies() -> Request {
    plain().credentials(Credentials::Include)
}

fn save_with_cookies() -> Request {
    Request::new("PUT", URL).credentials(Credentials::Include)
}

fn with_token() -> Request {
    plain().header("Authorization", "Bearer token")
}

fn engines() -> [Browser; 3] {
    Browser::engines().map(|browser| browser.page(APP))
}

/// Through a policy, in front of an app whose answers are not kept.
async fn ask(browser: &mut Browser, policy: &'static Policy, request: &Request) -> Verdict {
    ask_app(browser, policy, request, "no-store").await
}

async fn ask_app(browser: &mut Browser, policy: &'static Policy, request: &Request, kept: &'static str) -> Verdict {
    let handler = async move || ([(header::CACHE_CONTROL, kept)], "hello");
    let mut app = policy.wrap(Router::new().route("/account", get(handler).put(handler)));
    browser.fetch_from(request, &mut app).await
}

type Lines = [(&'static str, &'static str)];

/// Through headers as a server might write them: those of the preflight, and those of the response.
async fn ask_by_hand(browser: &mut Browser, request: &Request, preflight: &Lines, response: &Lines) -> Verdict {
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
fn refusal(verdict: &Verdict) -> &Refusal {
    verdict.outcome().unwrap().refusal().expect("the script gets nothing")
}

fn credentials_not_true(value: &str) -> Cause {
    Cause::CredentialsNotTrue { value: value.to_owned() }
}

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
async fn b1_false_the_script_says_whether_credentials_are_sent() {
    for mut browser in engines() {
        let verdict = ask_by_hand(&mut browser, &with_cookies(), &[], &[(ORIGIN, APP)]).await;
        assert_eq!(refusal(&verdict).cause, credentials_not_true(""));
        assert!(verdict.outcome().unwrap().sent.last().unwrap().credentials);
        let verdict = ask(&mut browser, &COOKIES, &plain()).await;
        verdict.assert_shared();
        assert!(!verdict.outcome().unwrap().sent.last().unwrap().credentials);
    }
}

#[tokio::test]
async fn b2_both_answers_are_checked() {
    let with = [(ORIGIN, APP), (CREDENTIALS, "true"), (METHODS, "PUT")];
    let without = [(ORIGIN, APP), (METHODS, "PUT")];
    for mut browser in engines() {
        ask(&mut browser, &COOKIES, &save_with_cookies()).await.assert_shared();
    }
    for (preflight, response, stage) in
        [(&without[..], &with[..], Stage::Preflight), (&with, &without, Stage::Response)]
    {
        for mut browser in engines() {
            let verdict = ask_by_hand(&mut browser, &save_with_cookies(), preflight, response).await;
            assert_eq!((&refusal(&verdict).cause, refusal(&verdict).stage), (&credentials_not_true(""), stage));
        }
    }
}

#[tokio::test]
async fn b3_only_true() {
    for mut browser in engines() {
        for value in ["True", "TRUE", "1", "", "true, true"] {
            let verdict = ask_by_hand(&mut browser, &with_cookies(), &[], &[(ORIGIN, APP), (CREDENTIALS, value)]).await;
            assert_eq!(refusal(&verdict).cause, credentials_not_true(value));
        }
        let verdict = ask_by_hand(&mut browser, &with_cookies(), &[], &[(ORIGIN, APP), (CREDENTIALS, "true")]).await;
        verdict.assert_shared();
    }
}

#[tokio::test]
async fn b4_left_out_to_disallow() {
    for mut browser in engines() {
        let verdict = ask(&mut browser, &PLAIN, &with_cookies()).await;
        // The value is empty because `allow_credentials: false` wrote no line.
        assert_eq!(refusal(&verdict).cause, credentials_not_true(""));
        let lines = [(ORIGIN, APP), (CREDENTIALS, "false")];
        let verdict = ask_by_hand(&mut browser, &with_cookies(), &[], &lines).await;
        assert_eq!(refusal(&verdict).cause, credentials_not_true("false"));
    }
    for mut browser in engines() {
        ask(&mut browser, &PLAIN, &plain()).await.assert_shared();
    }
}

#[tokio::test]
async fn b5_one_explicit_origin() {
    for browser in engines() {
        let mut browser = browser;
        for page in [APP, ADMIN] {
            browser = browser.page(page);
            ask(&mut browser, &COOKIES, &with_cookies()).await.assert_shared();
        }
        let several = [(ORIGIN, "https://app.example.com, https://admin.example.com"), (CREDENTIALS, "true")];
        let verdict = ask_by_hand(&mut browser, &with_cookies(), &[], &several).await;
        assert!(matches!(refusal(&verdict).cause, Cause::SeveralOrigins { .. }), "{verdict}");
    }
}

#[tokio::test]
async fn b6_the_words_are_those_of_chromium() {
    let claim = "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' \
                 when the request's credentials mode is 'include'.";
    for mut browser in engines() {
        let verdict = ask(&mut browser, &PLAIN, &with_cookies()).await;
        let prints = refusal(&verdict).console().map(|lines| lines.iter().any(|line| line.contains(claim)));
        assert_eq!(prints, [true, false, false]);
    }
}

#[tokio::test]
async fn b7_false_nobody_prints_credentials_support() {
    let claim = "Cannot use wildcard in Access-Control-Allow-Origin when credentials ";
    for mut browser in engines() {
        let verdict = ask(&mut browser, &TOKENS, &with_cookies()).await;
        let consoles = refusal(&verdict).console();
        for (rest, expected) in [("support is true", [false; 3]), ("flag is true", [false, false, true])] {
            let text = format!("{claim}{rest}");
            let prints = consoles.clone().map(|lines| lines.iter().any(|line| line.contains(&text)));
            assert_eq!(prints, expected, "{text}");
        }
    }
}

#[tokio::test]
async fn b8_false_vary_is_no_matter_of_taste() {
    for browser in engines() {
        let mut browser = browser.clone();
        ask_app(&mut browser, &PLAIN, &plain(), "max-age=60").await.assert_shared();
        let mut browser = browser.page(ADMIN);
        ask_app(&mut browser, &PLAIN, &plain(), "max-age=60").await.assert_shared();
        // The service's own page sends no `Origin`, and sees every header.
        let mut browser = browser.after(61).page("https://api.example.com");
        let own = ask_app(&mut browser, &PLAIN, &plain(), "max-age=60").await;
        assert!(own.visible("vary").is_some_and(|vary| vary.to_lowercase().contains("origin")));
    }
    let kept = [(ORIGIN, APP), ("cache-control", "max-age=60")];
    for mut browser in engines() {
        ask_by_hand(&mut browser, &plain(), &[], &kept).await.assert_shared();
        let mut browser = browser.page(ADMIN);
        // This server would have allowed the second page as well, had it been asked.
        let verdict = ask_by_hand(&mut browser, &plain(), &[], &[(ORIGIN, ADMIN)]).await;
        assert_eq!(refusal(&verdict).cause, Cause::AnotherOrigin { value: APP.to_owned() });
    }
}

#[tokio::test]
async fn b9_false_nobody_prints_that_a_header_is_missing() {
    let with = [(ORIGIN, APP), (CREDENTIALS, "true"), (METHODS, "PUT")];
    let without = [(ORIGIN, APP), (METHODS, "PUT")];
    for (preflight, response) in [(&without[..], &with[..]), (&with, &without)] {
        for mut browser in engines() {
            let verdict = ask_by_hand(&mut browser, &save_with_cookies(), preflight, response).await;
            let [chromium, firefox, webkit] = refusal(&verdict).console();
            let of_preflight = chromium.iter().any(|line| line.contains("Response to preflight request"));
            assert_eq!(of_preflight, refusal(&verdict).stage == Stage::Preflight);
            let lines = [chromium, firefox, webkit].concat();
            assert!(!lines.iter().any(|line| line.contains("missing")), "{lines:?}");
        }
    }
}

#[tokio::test]
async fn b10_credentials_are_what_the_browser_keeps() {
    for mut browser in engines() {
        let request = with_token().header("Cookie", "session=1").credentials(Credentials::Omit);
        let verdict = ask(&mut browser, &TOKENS, &request).await;
        verdict.assert_shared();
        let sent = verdict.outcome().unwrap().sent.last().unwrap();
        assert!(sent.headers.has("authorization") && !sent.headers.has("cookie") && !sent.credentials);
    }
}

/// A claim that is on the page only was never asked; one that is tested only is never read.
#[test]
fn the_page_and_the_tests_have_the_same_claims() {
    let headings = PAGE.lines().filter_map(|line| line.strip_prefix("# ")?.split_once(':'));
    let of_page: Vec<_> = headings.map(|(id, _)| id.to_lowercase()).collect();
    let of_tests: Vec<_> = TESTS
        .lines()
        .filter_map(|line| line.strip_prefix("async fn ")?.split_once('_'))
        .map(|(id, _)| id.to_owned())
        .filter(|id| id.ends_with(|last: char| last.is_ascii_digit()))
        .collect();
    assert_eq!(of_page, of_tests);
    assert_eq!(of_page.len(), 19);
    for part in ["\nChromium: ", "cors_runtime::cors! {"] {
        assert_eq!(PAGE.matches(part).count(), 19, "{part}");
    }
}
