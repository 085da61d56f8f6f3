//! A request whose path leads to one policy and whose handler is guarded by another.

use cors_runtime::{Reason, cors};

use super::browse::{APP, EVIL, Outcome, does_not_compile, fetch, to};
use crate::support::{
    ask::{ask, preflight},
    door::Guard,
    lines::expected,
};

cors! {
    static OPEN: Policy = { allow_origins: *, expose_headers: [ETag] };

    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com"],
        allow_credentials: true,
        allow_methods: [GET, PUT],
    };

    static NARROW: Policy = { allow_origins: ["https://admin.example.com"], allow_methods: [GET], ..ACCOUNT };

    static API: Routes = {
        GET "/public/{*rest}"       => OPEN,
        GET "/api/{version}/{*all}" => OPEN,
        GET "/api/v1/admin"         => NARROW,
        GET "/admin"                => NARROW,
        GET "/a+b"                  => NARROW,
        "/internal"                 => deny,
        "/internal/{*rest}"         => deny,
        _                           => OPEN,
    };
}

const GUARD: Guard = Guard::Routes(&API);

#[track_caller]
fn is_kept_from_strangers(path: &str) {
    let answer = GUARD.answer(&ask(&format!("GET {path}")).origin(EVIL), &[("access-control-allow-origin", "*")]);
    assert!(!answer.iter().any(|line| line.starts_with("access-control-")), "{path}: {answer:?}");
    assert_eq!(GUARD.answer(&preflight(&format!("PUT {path}"), EVIL), &[])[0], "403", "{path}");
}

#[test]
fn cve_2020_25032_dot_segments() {
    for path in [
        "/public/../internal/keys",
        "/public/..%2finternal",
        "/public/%2e%2e/internal",
        "/public/..\\internal",
        "/public//../../internal",
        "/./internal",
        "//internal",
        "/%69nternal",
        "/internal/",
        "/admin/",
    ] {
        is_kept_from_strangers(path);
    }
    assert_eq!(GUARD.reason(&ask("GET /public/../internal").origin(APP)), Reason::AmbiguousPath);
    assert_eq!(fetch(GUARD, EVIL, &to("GET", "/public/a%20b")), Outcome::Shared);
}

#[test]
fn cve_2024_6839_longer_pattern_first() {
    // The pattern is longer than the path that is meant, and would win if length counted.
    assert!("/api/{version}/{*all}".len() > "/api/v1/admin".len());
    is_kept_from_strangers("/api/v1/admin");
    assert_eq!(fetch(GUARD, "https://admin.example.com", &to("GET", "/api/v1/admin")), Outcome::Shared);
    assert_eq!(fetch(GUARD, EVIL, &to("GET", "/api/v1/admins")), Outcome::Shared);
}

#[test]
fn cve_2024_6844_plus_for_a_space() {
    is_kept_from_strangers("/a+b");
    // A plus is a plus, and its escape is another path, as it is for the router.
    assert_eq!(fetch(GUARD, "https://admin.example.com", &to("GET", "/a+b")), Outcome::Shared);
    assert_eq!(GUARD.reason(&ask("GET /a%20b").origin(EVIL)), Reason::AnyOrigin);
    does_not_compile("tests/ui/route/path-space", "CORS0706");
}

#[test]
fn cve_2024_6866_letter_case() {
    is_kept_from_strangers("/admin");
    // To axum these are other paths, which no handler of `/admin` serves; they have the policy of such paths.
    for path in ["/ADMIN", "/Admin"] {
        assert_eq!(GUARD.reason(&ask(&format!("GET {path}")).origin(EVIL)), Reason::AnyOrigin, "{path}");
    }
    does_not_compile("tests/ui/route/paths-in-two-cases", "CORS0707");
}

#[test]
fn spring_additive_merge() {
    // What extends a policy replaces its lists, so that a stricter one is stricter.
    let guard = Guard::Policy(&NARROW);
    assert_eq!(fetch(guard, "https://admin.example.com", &to("GET", "/")), Outcome::Shared);
    assert_eq!(fetch(guard, APP, &to("GET", "/")), Outcome::Hidden);
    assert_eq!(fetch(guard, "https://admin.example.com", &to("PUT", "/")), Outcome::Stopped);
    assert_eq!(fetch(Guard::Policy(&ACCOUNT), APP, &to("PUT", "/")), Outcome::Shared);
}

#[test]
fn asp_net_core_issue_9348_policy_without_middleware() {
    // A policy that nothing applies is found when the program is built.
    does_not_compile("tests/ui_rustc/annotation-unused", "never used");
    does_not_compile("tests/ui_rustc/unused-policy", "never used");
    does_not_compile("tests-axum/tests/ui/rustc/handler-without-annotation", "expected type, found function");
}

#[test]
fn jub0bs_cors_stacked_middleware() {
    let inner = ask("GET /admin").origin("https://admin.example.com");
    let written: Vec<_> = Guard::Policy(&OPEN)
        .answer(&inner, &[])
        .iter()
        .filter_map(|line| line.split_once(": ").map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    let leaked: Vec<(&'static str, &'static str)> =
        written.into_iter().map(|(name, value)| (&*name.leak(), &*value.leak())).collect();
    assert_eq!(leaked, [("access-control-allow-origin", "*"), ("access-control-expose-headers", "etag")]);
    let lines = [
        "vary: Origin",
        "access-control-allow-origin: https://admin.example.com",
        "access-control-allow-credentials: true",
    ];
    assert_eq!(GUARD.answer(&inner, &leaked), expected("forwarded", &lines, ""));
}
