//! Patterns: what a literal with a `*` means, and where the border of its origins runs.

#![allow(clippy::panic, reason = "a broken vector should stop the test")]

use cors_rules::origin::{HostPattern, Meaning, Origin, Pattern, PortPattern, judge};

fn pattern(literal: &str) -> Pattern<'_> {
    match judge(literal, &mut Vec::new()) {
        Some(Meaning::Pattern(pattern)) => pattern,
        other => panic!("{literal} means {other:?}"),
    }
}

fn matches(pattern: Pattern<'_>, text: &str) -> bool {
    Origin::parse(text.as_bytes()).is_some_and(|origin| pattern.matches(&origin))
}

#[track_caller]
fn check(literal: &str, inside: &str, outside: &str) {
    let pattern = pattern(literal);
    for text in inside.split_whitespace() {
        assert!(matches(pattern, text), "{literal} should match {text}");
    }
    for text in outside.split_whitespace() {
        assert!(!matches(pattern, text), "{literal} should not match {text}");
    }
}

#[test]
fn literals_mean_what_they_say() {
    let subdomains = HostPattern::Subdomains(".example.com");
    for (literal, scheme, host, port) in [
        ("https://*.example.com", "https", subdomains, PortPattern::Default),
        ("https://*.example.com:8443", "https", subdomains, PortPattern::Number(8443)),
        ("http://*.localhost:*", "http", HostPattern::Subdomains(".localhost"), PortPattern::Any),
        ("http://localhost:*", "http", HostPattern::Exact("localhost"), PortPattern::Any),
        ("http://app.localhost:*", "http", HostPattern::Exact("app.localhost"), PortPattern::Any),
        ("http://127.0.0.1:*", "http", HostPattern::Exact("127.0.0.1"), PortPattern::Any),
        ("http://[::1]:*", "http", HostPattern::Exact("[::1]"), PortPattern::Any),
        ("https://example.com:*", "https", HostPattern::Exact("example.com"), PortPattern::Any),
        (
            "https://proj-*-team.vercel.app",
            "https",
            HostPattern::Label { prefix: "proj-", suffix: "-team", parent: ".vercel.app" },
            PortPattern::Default,
        ),
        (
            "https://*-team.vercel.app",
            "https",
            HostPattern::Label { prefix: "", suffix: "-team", parent: ".vercel.app" },
            PortPattern::Default,
        ),
        (
            "https://proj-*.vercel.app:8080",
            "https",
            HostPattern::Label { prefix: "proj-", suffix: "", parent: ".vercel.app" },
            PortPattern::Number(8080),
        ),
    ] {
        assert_eq!(pattern(literal), Pattern { scheme, host, port }, "{literal}");
    }
    assert_eq!(judge("https://example.com", &mut Vec::new()), Some(Meaning::Exact("https://example.com")));
    assert_eq!(judge("tauri://localhost", &mut Vec::new()), Some(Meaning::Exact("tauri://localhost")));
}

#[test]
fn subdomains_are_one_or_more_whole_labels() {
    check(
        "https://*.example.com",
        "https://a.example.com https://a.b.example.com https://a.b.c.d.e.f.example.com https://a_b.example.com
         https://-.example.com https://xn--exmple-cua.example.com https://1.example.com
         https://example.com.example.com https://127.0.0.1.example.com",
        "https://example.com https://.example.com https://a..example.com https://evilexample.com
         https://example.com.evil https://a.example.com.evil https://a.example.com. https://a.example.comx
         http://a.example.com https://a.example.com:8443 https://a.example.com:443 https://*.example.com
         https://a,b.example.com https://evil.com/.example.com https://evil.com#.example.com
         https://evil.com@a.example.com https://A.example.com https://a.EXAMPLE.com https://a%2eexample.com
         https://a.example.org null https://com https://a.example.com/ https://[::1] wss://a.example.com",
    );
}

#[test]
fn a_name_stays_within_the_limits_of_dns() {
    let label = "a".repeat(63);
    let fits = format!("https://{label}.{label}.{label}.{}.example.com", "b".repeat(49));
    let over = format!("https://{label}.{label}.{label}.{}.example.com", "b".repeat(50));
    let long_label = format!("https://{label}a.example.com");
    check("https://*.example.com", &fits, &format!("{over} {long_label}"));
}

#[test]
fn a_star_inside_a_label_stays_inside_it() {
    check(
        "https://proj-*-team.vercel.app",
        "https://proj-1-team.vercel.app https://proj-a-b-c-team.vercel.app https://proj---team.vercel.app
         https://proj-team-team.vercel.app https://proj-proj--team-team.vercel.app",
        "https://proj-team.vercel.app https://proj--team.vercel.app https://proj-a.b-team.vercel.app
         https://proj-a_b-team.vercel.app https://x.proj-1-team.vercel.app https://proj-1-team.evil.vercel.app
         https://xproj-1-team.vercel.app https://proj-1-teamx.vercel.app https://proj-1-team.vercel.app.evil
         https://proj-1-teamvercel.app http://proj-1-team.vercel.app https://proj-1-team.vercel.app:8443
         https://proj-*-team.vercel.app https://vercel.app https://proj-.-team.vercel.app",
    );
    check(
        "https://*-team.vercel.app",
        "https://a-team.vercel.app https://a-b-team.vercel.app https://--team.vercel.app",
        "https://-team.vercel.app https://team.vercel.app https://a.b-team.vercel.app https://ateam.vercel.app",
    );
    check(
        "https://proj-*.vercel.app",
        "https://proj-a.vercel.app https://proj-a-b.vercel.app https://proj--.vercel.app",
        "https://proj-.vercel.app https://proj.vercel.app https://proj-a.b.vercel.app https://projx.vercel.app",
    );
}

#[test]
fn a_port_is_fixed_absent_or_any() {
    check(
        "http://localhost:*",
        "http://localhost http://localhost:1 http://localhost:3000 http://localhost:65535",
        "https://localhost:3000 http://localhost:80 http://localhost:0 http://localhost:03000
         http://localhost:65536 http://localhost: http://localhost.:3000 http://a.localhost:3000
         http://localhost:3000/ http://localhost.evil:3000 http://127.0.0.1:3000 http://[::1]:3000",
    );
    check(
        "http://[::1]:*",
        "http://[::1] http://[::1]:3000",
        "http://[::2]:3000 http://[::1 http://[::1]3000 http://[0::1]:3000",
    );
    check(
        "http://127.0.0.1:*",
        "http://127.0.0.1:3000",
        "http://127.0.0.2:3000 http://127.1:3000 http://x.127.0.0.1:3000",
    );
    check(
        "http://*.localhost:*",
        "http://a.localhost http://a.b.localhost:3000",
        "http://localhost http://localhost:3000 http://alocalhost:3000",
    );
    check(
        "https://*.example.com:8443",
        "https://a.example.com:8443",
        "https://a.example.com https://a.example.com:84430 https://a.example.com:844",
    );
}

#[test]
fn a_pattern_made_by_hand_does_not_reach_over_a_border() {
    let any_port = PortPattern::Any;
    for host in [
        HostPattern::Subdomains("example.com"),
        HostPattern::Subdomains(""),
        HostPattern::Label { prefix: "", suffix: "", parent: "" },
        HostPattern::Label { prefix: "", suffix: "", parent: "example.com" },
        HostPattern::Exact(""),
    ] {
        for text in [
            "https://example.com",
            "https://evilexample.com",
            "https://a.example.com",
            "https://127.0.0.1",
            "https://[::1]",
        ] {
            assert!(
                !matches(Pattern { scheme: "https", host, port: any_port }, text),
                "{host:?} should not match {text}"
            );
        }
    }
    for parent in [".0.0.1", ".1"] {
        let host = HostPattern::Subdomains(parent);
        assert!(
            !matches(Pattern { scheme: "https", host, port: any_port }, "https://127.0.0.1"),
            "an address has no labels"
        );
    }
}

#[test]
fn a_pattern_knows_whether_it_is_loopback_and_secure() {
    for literal in [
        "http://localhost:*",
        "http://127.0.0.1:*",
        "http://[::1]:*",
        "http://*.localhost:*",
        "http://*.a.localhost",
        "http://x-*.localhost",
    ] {
        assert!(pattern(literal).is_loopback() && pattern(literal).is_secure(), "{literal}");
    }
    for literal in
        ["http://*.example.com", "http://example.com:*", "http://*.localhost.example", "http://x-*.notlocalhost"]
    {
        assert!(!pattern(literal).is_loopback() && !pattern(literal).is_secure(), "{literal}");
    }
    assert!(pattern("https://*.example.com").is_secure() && !pattern("https://*.example.com").is_loopback());
}
