//! Cookies for everybody.

use cors_runtime::{Origin, cors};

use super::browse::{APP, EVIL, Outcome, does_not_compile, fetch, fetch_from, to, with_cookies};
use crate::support::{
    ask::{ask, preflight},
    door::Guard,
    lines::{BY_ORIGIN, expected},
};

fn is_anybody(_: &Origin<'_>) -> bool {
    true
}

cors! {
    static OPEN: Policy = { allow_origins: *, allow_methods: *, allow_headers: [*, Authorization], expose_headers: * };

    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_methods: [PUT],
        allow_headers: [Content-Type],
        expose_headers: [X-Total-Count],
        max_age: 10m,
    };

    static PLAIN: Policy = { allow_origins: ["https://app.example.com"] };

    static PREDICATE: Policy = { allow_origins: [is_anybody] };
}

/// Neither the policy nor the application behind it can make `*` carry cookies.
fn star_never_carries_cookies() {
    let app = [("access-control-allow-credentials", "true"), ("access-control-allow-origin", EVIL)];
    for page in [APP, EVIL] {
        assert_eq!(fetch(Guard::Policy(&OPEN), page, &to("GET", "/")), Outcome::Shared);
        let request = with_cookies(to("GET", "/"));
        assert_eq!(fetch_from(Guard::Policy(&OPEN), page, &request, &app), Outcome::Hidden);
        assert_eq!(fetch(Guard::Policy(&OPEN), page, &with_cookies(to("PUT", "/"))), Outcome::Stopped);
        for answer in
            [ask("GET /").origin(page), preflight("PUT /", page)].map(|ask| Guard::Policy(&OPEN).answer(&ask, &app))
        {
            assert!(answer.contains(&"access-control-allow-origin: *".to_owned()), "{answer:?}");
            assert!(!answer.iter().any(|line| line.starts_with("access-control-allow-credentials")), "{answer:?}");
        }
    }
}

#[test]
fn cve_2018_20744_star_turned_into_the_asking_origin() {
    does_not_compile("tests/ui/credentials/any-origin", "CORS0501");
    star_never_carries_cookies();
}

#[test]
fn cve_2026_54290_no_origin_means_every_origin() {
    does_not_compile("tests/ui/origin/no-origins", "CORS0101");
    does_not_compile("tests/ui/origin/empty-policy", "CORS0101");
    does_not_compile("tests/ui/credentials/any-origin", "CORS0501");
    star_never_carries_cookies();
}

#[test]
fn rs_cors_star_with_credentials() {
    does_not_compile("tests/ui/credentials/any-origin", "CORS0501");
    does_not_compile("tests/ui/credentials/inherited-over-any-origin", "CORS0717");
    does_not_compile("tests/ui/credentials/added-under-any-origin", "CORS0717");
}

#[test]
fn gateway_api_star_with_credentials() {
    does_not_compile("tests/ui/multiple/stars-everywhere-with-credentials", "CORS0501");
    star_never_carries_cookies();
}

#[test]
fn tower_http_very_permissive() {
    // No word of the language reflects whatever asks; the nearest are refused.
    does_not_compile("tests/ui/value/origin-any", "CORS0805");
    does_not_compile("tests/ui/value/origin-true", "CORS0805");
    does_not_compile("tests/ui/unknown-key/credentials-in-actix", "CORS0501");
    does_not_compile("tests/ui_rustc/unjudged-source", "CORS0515");
}

#[test]
fn tower_http_predicate_beside_star() {
    // Credentials are a boolean that is known when the policy is compiled.
    does_not_compile("tests/ui/credentials/include", "CORS0509");
    does_not_compile("tests/ui/credentials/star", "CORS0509");
    // Origins may be a function's, but not beside credentials, unless a reason stands there.
    does_not_compile("tests/ui_rustc/unjudged-source", "CORS0515");
    does_not_compile("tests/ui_rustc/unjudged-source-inherited", "CORS0515");
    let guard = Guard::Policy(&PREDICATE);
    assert_eq!(fetch(guard, EVIL, &to("GET", "/")), Outcome::Shared);
    assert_eq!(fetch(guard, EVIL, &with_cookies(to("GET", "/"))), Outcome::Hidden);
    // Not even that one is asked about `null`.
    assert_eq!(fetch(guard, "data:text/html,x", &to("GET", "/")), Outcome::Hidden);
}

#[test]
fn expressjs_cors_issue_336_credentials_for_strangers() {
    let app = [
        ("access-control-allow-credentials", "true"),
        ("access-control-expose-headers", "x-secret"),
        ("access-control-max-age", "86400"),
    ];
    for origin in [EVIL, "null", "", "https://app.example.com.evil.example"] {
        let answer = Guard::Policy(&ACCOUNT).answer(&ask("GET /").origin(origin), &app);
        assert_eq!(answer, expected("forwarded", &[BY_ORIGIN], ""), "{origin}");
        let answer = Guard::Policy(&ACCOUNT).answer(&preflight("PUT /", origin), &app);
        assert_eq!(answer, expected("403", &[BY_ORIGIN], ""), "{origin}");
    }
    assert_eq!(fetch(Guard::Policy(&ACCOUNT), APP, &with_cookies(to("PUT", "/"))), Outcome::Shared);
}

#[test]
fn jub0bs_cors_star_headers_with_credentials() {
    does_not_compile("tests/ui/header/any-with-credentials", "CORS0306");
    does_not_compile("tests/ui/method/any-with-credentials", "CORS0205");
    let asks = |names: &str| preflight("PUT /", APP).with("access-control-request-headers", names);
    let answer = |names: &str| Guard::Policy(&ACCOUNT).answer(&asks(names), &[]);
    assert_eq!(answer(&"x-evil,".repeat(10_000)), answer("content-type"));
}

#[test]
fn rs_cors_zero_value() {
    does_not_compile("tests/ui/origin/empty-policy", "CORS0101");
    does_not_compile("tests/ui/origin/empty-list", "CORS0101");
    does_not_compile("tests/ui/route/body-without-origins", "CORS0101");
    assert!(cors_runtime::OriginList::default().is_empty());
}

#[test]
fn spring_annotation_without_arguments() {
    does_not_compile("tests/ui/annotation/no-parentheses", "CORS0805");
    does_not_compile("tests/ui/annotation/empty-parentheses", "CORS0805");
    does_not_compile("tests/ui/annotation/no-origins", "CORS0101");
}

#[test]
fn expressjs_cors_defaults() {
    does_not_compile("tests/ui/origin/no-origins", "CORS0101");
    // A policy that says nothing of methods and headers allows what browsers allow anyway.
    let guard = Guard::Policy(&PLAIN);
    assert_eq!(fetch(guard, APP, &to("POST", "/")), Outcome::Shared);
    for request in [to("PUT", "/"), to("DELETE", "/"), to("GET", "/").header("X-Mirrored", "1")] {
        assert_eq!(fetch(guard, APP, &request), Outcome::Stopped, "{request:?}");
    }
}
