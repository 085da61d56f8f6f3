//! The article about the header `Access-Control-Allow-Credentials`.

use cors_runtime::testing::browser::{Cause, Credentials, Stage};

use crate::ask::{
    ADMIN, APP, COOKIES, CREDENTIALS, METHODS, ORIGIN, PLAIN, TOKENS, ask, ask_app, ask_by_hand, credentials_not_true,
    engines, plain, refusal, save_with_cookies, with_cookies, with_token,
};

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
