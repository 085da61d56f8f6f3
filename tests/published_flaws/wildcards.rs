//! Patterns that match more than their author meant.

use cors_runtime::{OriginList, OriginSet, cors};

use super::browse::{Outcome, allows_only, does_not_compile, fetch, is_refused_at_start_up, to};
use crate::support::door::Guard;

static SET: OriginSet = OriginSet::new();
static FILES: OriginSet = OriginSet::new();

cors! {
    static COMMUNITY: Policy = { allow_origins: ["https://example.com", "https://*.example.com"] };

    static FOO_AND_BAR: Policy = {
        allow_origins: ["https://foo.com", "https://bar.com", "https://*.foo.org", "https://*.bar.org"],
    };

    static BY_SET: Policy = { allow_origins: [SET] };

    static SOCKETS: Policy = { allow_origins: ["https://*.example.com"] };

    static DESKTOP: Policy = {
        allow_origins: [
            #[allow(cors::development_origin, reason = "where the app's own pages are on Windows")]
            "http://app.localhost",
        ],
    };

    static RUST: Policy = { allow_origins: ["https://*.rust-lang.org"] };

    static FROM_FILES: Policy = { allow_origins: [FILES] };
}

#[test]
fn cve_2019_25211_wildcard_at_the_end() {
    does_not_compile("tests/ui/wildcard/at-the-end", "CORS0125");
    does_not_compile("tests/ui/wildcard/after-the-end", "CORS0125");
    is_refused_at_start_up("https://example.com*", 125);
    let guard = Guard::Policy(&COMMUNITY);
    allows_only(guard, &["https://example.com", "https://a.example.com"], &["https://example.community"]);
}

#[test]
fn ghsa_vhxv_fg4m_p2w8_two_hosts_make_a_third() {
    let others = ["https://barfoo.com", "https://foobar.com", "https://oo.com", "https://xfoo.org", "https://foo.org"];
    allows_only(Guard::Policy(&FOO_AND_BAR), &["https://foo.com", "https://a.bar.org"], &others);
    // Every part of one host in front of every part of the other, in the macro and at start-up.
    SET.replace(OriginList::parse(["https://foo.com", "https://bar.com"]).unwrap());
    for (head, tail) in (0..=7).flat_map(|head| (0..=7).map(move |tail| (head, tail))) {
        for (one, other) in [("foo.com", "bar.com"), ("bar.com", "foo.com")] {
            let host = format!("{}{}", &one[..head], &other[tail..]);
            let origin = http::HeaderValue::from_str(&format!("https://{host}")).unwrap();
            let is_listed = matches!(host.as_str(), "foo.com" | "bar.com");
            assert_eq!(FOO_AND_BAR.allows_origin(&origin), is_listed, "{host}");
            assert_eq!(BY_SET.allows_origin(&origin), is_listed, "{host}");
        }
    }
}

#[test]
fn ghsa_p8f7_22gq_m7j9_wildcard_without_a_border() {
    let allows = |origin| SOCKETS.allows_origin(&http::HeaderValue::from_static(origin));
    assert!(allows("https://a.example.com") && allows("https://a.b.example.com"));
    for origin in
        ["https://badexample.com", "https://example.com", "https://example.com.evil.example", "https://.example.com"]
    {
        assert!(!allows(origin), "{origin}");
    }
}

#[test]
fn cve_2026_42184_first_label_only() {
    let others = ["http://app.evil.com", "http://app.localhost.evil.com", "https://app.localhost", "http://localhost"];
    allows_only(Guard::Policy(&DESKTOP), &["http://app.localhost"], &others);
}

#[test]
fn rs_cors_star_anywhere() {
    does_not_compile("tests/ui/wildcard/no-border", "CORS0124");
    does_not_compile("tests/ui/wildcard/half-a-label", "CORS0124");
    does_not_compile("tests/ui/wildcard/twice", "CORS0125");
    is_refused_at_start_up("https://*example.com", 124);
    is_refused_at_start_up("http://*.a.*", 125);
}

#[test]
fn tower_http_suffix_predicate() {
    let others = [
        "http://blog.rust-lang.org",
        "https://blog.rust-lang.org:8443",
        "https://rust-lang.org",
        "https://evilrust-lang.org",
        "https://blog.rust-lang.org.evil.example",
    ];
    allows_only(Guard::Policy(&RUST), &["https://blog.rust-lang.org"], &others);
}

#[test]
fn expressjs_cors_unanchored_expressions() {
    does_not_compile("tests/ui/origin/regular-expression", "CORS0140");
    is_refused_at_start_up("https://.*\\.example\\.com$", 140);
    is_refused_at_start_up("/example\\.com$/", 140);
}

#[test]
fn jub0bs_cors_file_patterns() {
    does_not_compile("tests/ui/origin/file", "CORS0118");
    for item in ["file://*", "file:///*", "file://"] {
        assert!(OriginList::parse([item]).is_err(), "{item}");
    }
    FILES.replace(OriginList::parse(["https://*.example.com"]).unwrap());
    assert_eq!(fetch(Guard::Policy(&FROM_FILES), "file:///home/ada/page.html", &to("GET", "/")), Outcome::Hidden);
}

#[test]
fn spring_pattern_for_everybody() {
    does_not_compile("tests/ui/wildcard/whole-host", "CORS0127");
    does_not_compile("tests/ui/wildcard/everything", "CORS0126");
    does_not_compile("tests/ui/wildcard/star-in-quotes", "CORS0123");
    is_refused_at_start_up("https://*", 127);
    is_refused_at_start_up("*", 123);
}
