//! Which patterns a pattern makes needless.

use cors_rules::origin::{HostPattern, Origin, Pattern, PortPattern};

const PORTS: [PortPattern; 3] = [PortPattern::Default, PortPattern::Number(81), PortPattern::Any];

fn patterns() -> Vec<Pattern<'static>> {
    let mut hosts = Vec::new();
    for host in ["a.x", "x", "b.a.x", "-.x", "a-a.x", "a_-a.x", "1.0.0.1", "[::1]"] {
        hosts.push(HostPattern::Exact(host));
    }
    for parent in [".x", ".a.x", ".ax", ".b.a.x", "x", ".0.1", ".1"] {
        hosts.push(HostPattern::Subdomains(parent));
        for prefix in ["", "a-", "a-a-", "a_-", "-"] {
            for suffix in ["", "-a", "-a-a", "-_a"] {
                hosts.push(HostPattern::Label { prefix, suffix, parent });
            }
        }
    }
    let all = |scheme| {
        let with = move |host| PORTS.map(|port| Pattern { scheme, host, port });
        hosts.clone().into_iter().flat_map(with)
    };
    all("http").chain(all("https").take(30)).collect()
}

fn origins() -> Vec<String> {
    let labels = ["a", "a-a", "a-a-a", "a-b-a", "a-a-b-a-a", "a--a", "a_-a", "a_-b-_a", "-", "--", "a-", "-a", "b.a"];
    let mut origins = Vec::new();
    for host in ["x", "1.0.0.1", "[::1]"] {
        origins.extend(["", ":81", ":82"].map(|port| format!("http://{host}{port}")));
    }
    for parent in ["x", "a.x", "ax", "b.a.x"] {
        for label in labels {
            origins.extend(["", ":81", ":82"].map(|port| format!("http://{label}.{parent}{port}")));
            origins.push(format!("https://{label}.{parent}"));
        }
    }
    origins
}

/// Each pattern beside each, against each origin: a pattern never covers one that stands for more.
#[test]
fn covers_what_it_matches() {
    let origins = origins();
    let origins: Vec<Origin<'_>> = origins.iter().filter_map(|text| Origin::parse(text.as_bytes())).collect();
    let patterns = patterns();
    let matched: Vec<Vec<bool>> =
        patterns.iter().map(|pattern| origins.iter().map(|origin| pattern.matches(origin)).collect()).collect();
    let mut covered = 0;
    for (one, of_one) in patterns.iter().zip(&matched) {
        assert!(one.covers(one) || !of_one.contains(&true), "{one:?} covers itself");
        for (other, of_other) in patterns.iter().zip(&matched) {
            if one.covers(other) {
                covered += 1;
                let is_within = of_one.iter().zip(of_other).all(|(one, other)| *one || !*other);
                assert!(is_within, "{one:?} does not cover {other:?}");
            }
        }
    }
    assert!(covered > 2 * patterns.len(), "{covered} pairs among {} patterns say little", patterns.len());
}

#[test]
fn covers() {
    let of = |host, port| Pattern { scheme: "https", host, port };
    let label = |prefix, suffix, parent| HostPattern::Label { prefix, suffix, parent };
    let subdomains = HostPattern::Subdomains;
    for (one, other, expected) in [
        (subdomains(".x"), subdomains(".x"), true),
        (subdomains(".x"), subdomains(".a.x"), true),
        (subdomains(".a.x"), subdomains(".x"), false),
        (subdomains(".x"), subdomains(".ax"), false),
        (subdomains(".x"), HostPattern::Exact("a.x"), true),
        (subdomains(".x"), HostPattern::Exact("x"), false),
        (subdomains(".x"), label("a-", "", ".x"), true),
        (subdomains(".x"), label("a-", "", ".b.x"), true),
        (label("a-", "", ".x"), subdomains(".x"), false),
        (label("a-", "", ".x"), label("a-b-", "-c", ".x"), true),
        (label("a-", "", ".x"), label("b-", "", ".x"), false),
        (label("a-", "", ".x"), label("a-", "", ".b.x"), false),
        // `_` is part of hosts, but no `*` stands for it.
        (label("", "-a", ".x"), label("b_-", "-a", ".x"), false),
        (label("a-", "", ".x"), HostPattern::Exact("a-1.x"), true),
        (HostPattern::Exact("a.x"), subdomains(".x"), false),
    ] {
        assert_eq!(of(one, PortPattern::Any).covers(&of(other, PortPattern::Any)), expected, "{one:?} {other:?}");
        assert!(!of(one, PortPattern::Default).covers(&of(other, PortPattern::Any)), "{one:?} {other:?}");
        assert_eq!(
            of(one, PortPattern::Any).covers(&of(other, PortPattern::Number(81))),
            expected,
            "{one:?} {other:?}"
        );
    }
}
