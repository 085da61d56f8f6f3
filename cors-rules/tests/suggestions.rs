//! Whatever is written, what is suggested instead is accepted as it stands: at most with a warning, and an origin of
//! development behind its gate.

use std::collections::BTreeSet;

use cors_rules::{
    Rule, Severity, Violation,
    origin::{Verdict, judge},
};

fn said<'v>(verdict: &'v Verdict<'_>) -> impl Iterator<Item = &'v Violation> {
    verdict.refused.iter().chain(&verdict.advice)
}

fn is_development(violation: &Violation) -> bool {
    matches!(violation.rule, Rule::DevelopmentOrigin | Rule::DevelopmentOriginWithCredentials)
}

/// The texts that an advice shows as ones to write.
fn shown(line: &str) -> impl Iterator<Item = &str> + Clone {
    line.split('`').skip(1).step_by(2)
}

/// The origins among them. A browser's own page is none.
fn origins(shown: &str) -> impl Iterator<Item = &str> {
    let is_origin = |part: &&str| part.contains("://") && !part.ends_with("://") && !part.starts_with("chrome://");
    shown.split('"').filter(is_origin)
}

/// Whether `verdict` has somebody write an origin that is accepted.
fn is_accepted(origin: &str, credentials: bool, verdict: &Verdict<'_>) -> bool {
    let again = Verdict::of(origin, credentials);
    let is_known = |found: &Violation| {
        let is_announced =
            said(verdict).any(is_development) || matches!(origin, "https://localhost" | "http://tauri.localhost");
        found.rule.severity() == Severity::Warning || (is_development(found) && is_announced)
    };
    again.meaning.is_some() && again.advice.iter().all(is_known)
}

/// Nobody means a host of the name of a scheme.
fn is_odd(origin: &str) -> bool {
    origin.split_once("://").is_some_and(|(_, rest)| matches!(rest.split(':').next(), Some("http" | "https")))
}

/// Whether other advice can be followed: `allow` is for rules that can be allowed.
fn can_be_followed(shown: &str, credentials: bool, violation: &Violation) -> bool {
    let allowed = shown.strip_prefix("#[allow(cors::").and_then(|rest| rest.split([',', ')']).next());
    let can_be_allowed =
        |name| Rule::from_name(name) == Some(violation.rule) && violation.rule.severity() != Severity::Error;
    allowed.is_none_or(can_be_allowed) && !(credentials && shown.ends_with(" null"))
}

/// What a verdict has somebody write that is refused in its turn.
fn refused_suggestions(text: &str, credentials: bool) -> Vec<String> {
    let verdict = Verdict::of(text, credentials);
    let mut wrong = Vec::new();
    for violation in said(&verdict) {
        let mut report = |what: &str| wrong.push(format!("{text:?} ({credentials}): {}: {what}", violation.rule));
        for suggestion in violation.suggestion.iter().filter(|suggestion| is_odd(suggestion) || ***suggestion == *text)
        {
            report(suggestion);
        }
        let helped = violation.help.iter().flat_map(|line| shown(line));
        for part in helped.clone().filter(|part| !can_be_followed(part, credentials, violation)) {
            report(part);
        }
        for origin in violation.suggestion.as_deref().into_iter().chain(helped.flat_map(origins)) {
            if !is_accepted(origin, credentials, &verdict) {
                report(origin);
            }
        }
        if violation.suggestion.is_none() && violation.help.is_empty() {
            report("no advice");
        }
    }
    wrong
}

fn assert_all_accepted(texts: impl IntoIterator<Item = String>, at_least: usize) {
    let (mut wrong, mut count) = (BTreeSet::new(), 0);
    for text in texts {
        for credentials in [false, true] {
            wrong.extend(refused_suggestions(&text, credentials));
        }
        count += 1;
    }
    assert!(count >= at_least, "only {count} texts");
    let first: Vec<&str> = wrong.iter().map(String::as_str).take(60).collect();
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), first.join("\n"));
}

#[test]
fn every_broken_origin_of_a_grammar() {
    const FRONTS: &[&str] = &[
        "",
        "https://",
        "HTTP://",
        "https:",
        "http/",
        "://",
        "*://",
        "^https?://",
        "ws://",
        "app://",
        "moz-extension://",
        "http://https://",
        "blob:http://",
        "https://me@",
        "https://.*",
        "http://%",
    ];
    const HOSTS: &[&str] = &[
        "",
        "A.example",
        "*a.example",
        "a..example",
        "a.example.",
        "*",
        "*.com",
        "*.github.io",
        ".*\\.github\\.io",
        "*.ck",
        "*.x.kawasaki.jp",
        "*.internal",
        "proj-[a-z]+.vercel.app",
        "*.рф",
        "localhost",
        "*.localhost.",
        "127.1",
        "::1",
        "[2001:DB8::7]",
        "*.10.0.0.1",
        "https",
        "%2a.com",
        "ä.example",
        "xn--a",
        "${HOST}",
        "(a|b).example",
        "8443",
        "a.example,http://b.example",
        "a.example, *.github.io",
        "a.example, http://localhost:3000",
        "null",
    ];
    const PORTS: &[&str] = &["", ":", ":*", ":0443", ":8443", ":x"];
    const TAILS: &[&str] = &["", "/", "$", " ", "\""];
    let all = |parts: &'static [&'static str]| parts.iter().copied();
    let texts = all(FRONTS).flat_map(move |front| {
        all(HOSTS).flat_map(move |host| {
            all(PORTS).flat_map(move |port| all(TAILS).map(move |tail| format!("{front}{host}{port}{tail}")))
        })
    });
    assert_all_accepted(texts, 10_000);
}

#[test]
fn whatever_becomes_of_the_vectors() {
    let literals = include_str!("vectors/origins.txt").lines().filter_map(|line| line.split('\t').nth(1));
    let literals = literals.filter(|literal| literal.len() < 100);
    let texts = literals.flat_map(|literal| {
        let borders = literal.char_indices().map(|(at, _)| at).chain([literal.len()]);
        let changed = borders.flat_map(move |at| {
            let (front, back) = literal.split_at(at);
            let mut rest = back.chars();
            rest.next();
            [format!("{front}*{back}"), front.to_owned(), format!("{front}{}", rest.as_str())]
        });
        [literal.to_owned()].into_iter().chain(changed)
    });
    assert_all_accepted(texts, 20_000);
}

/// What is not suggested is said in words, and of what it would lead to is said as much as if it had been written.
#[test]
fn a_suggestion_that_another_rule_refuses_gives_way() {
    for (text, credentials, expected) in [
        ("https://.*\\.com$", true, &[140, 507][..]),
        ("https://.*\\.com$", false, &[140, 129]),
        ("*.github.io", true, &[102, 507]),
        ("http://a.example/", true, &[103, 505]),
        ("://app.example.com:*", true, &[102, 508]),
        ("://app.example.com:*", false, &[102, 130]),
        ("moz-extension://%61", false, &[111, 121]),
        ("wss://a.example/", false, &[103, 119]),
        ("https://a.example, https://*.github.io", false, &[112, 129]),
        ("http://a.example, http://b.example", true, &[112, 505]),
    ] {
        let verdict = Verdict::of(text, credentials);
        assert_eq!(said(&verdict).map(|found| found.rule.code()).collect::<Vec<_>>(), expected, "{text}");
        assert!(verdict.refused.iter().all(|found| found.suggestion.is_none()), "{text}");
        assert!(verdict.refused.iter().all(|found| !found.help.is_empty()), "{text}");
    }
}

/// The nearest ones that are still suggested.
#[test]
fn what_is_accepted_is_suggested() {
    for (text, credentials, expected) in [
        ("https://.*\\.example\\.com$", true, "https://*.example.com"),
        ("*.someone.github.io", true, "https://*.someone.github.io"),
        ("http://a.example/", false, "http://a.example"),
        ("https://a.example/", true, "https://a.example"),
        ("://app.example.com:8443", true, "https://app.example.com:8443"),
        ("http://localhost:*/", true, "http://localhost:*"),
        ("localhost:3000", true, "http://localhost:3000"),
        ("wss://a.example", true, "https://a.example"),
        ("ws://a.example", false, "http://a.example"),
    ] {
        let verdict = Verdict::of(text, credentials);
        let suggestion = said(&verdict).find_map(|found| found.suggestion.as_deref());
        assert_eq!(suggestion, Some(expected), "{text}");
    }
}

#[test]
fn nobody_is_sent_from_credentials_to_everybody() {
    let lines = |text, credentials| {
        let verdict = Verdict::of(text, credentials);
        verdict.refused.into_iter().flat_map(|found| found.help).collect::<Vec<_>>()
    };
    for text in ["*", "https://*", "null"] {
        let is_opening = |line: &String| line.contains("`allow_origins: *`") || line.contains("null_origin");
        assert!(lines(text, false).iter().any(is_opening), "{text}");
        assert!(!lines(text, true).iter().any(is_opening), "{text}");
        assert!(!lines(text, true).is_empty(), "{text}");
    }
}

/// Nobody knows of credentials there, so only what is refused without them is not suggested.
#[test]
fn judging_alone_suggests_what_is_accepted_without_credentials() {
    for (text, expected) in [("http://a.example/", Some("http://a.example")), ("*.github.io", None)] {
        let mut found = Vec::new();
        judge(text, &mut found);
        assert_eq!(found.first().and_then(|found| found.suggestion.as_deref()), expected, "{text}");
    }
}

#[test]
fn words_take_the_place_of_what_is_not_suggested() {
    for (text, credentials, code, words) in [
        ("http", false, 102, "write `://` between the scheme and the host"),
        ("http://a.example/", true, 103, "delete everything but the scheme, the host and the port"),
        ("u@*", false, 104, "delete it"),
        ("http:80", false, 106, "delete it"),
        ("NULL:*", false, 105, "write it in lower case"),
        ("*:0443", false, 107, "write the port without leading zeros, or leave it out with its colon"),
        ("ws://127.1", false, 113, "write it as browsers send it"),
        ("[::01].", false, 115, "write it as browsers send it"),
        ("*.com.", false, 134, "delete the dot"),
        ("null", true, 117, "give the page an origin of its own and list that"),
        ("*.com:80", true, 505, "serve the page over https, and write that origin"),
        ("*, https://b.example", false, 112, "write one string for each origin, with a scheme and a host in each"),
        // One of several origins is not to be written in the place of all.
        ("http://a.example, https://b.example", true, 505, "serve the page over https, and write that origin"),
        ("https://a.example. https://b.example", false, 134, "delete the dot"),
    ] {
        let verdict = Verdict::of(text, credentials);
        let found = said(&verdict).find(|violation| violation.rule.code() == code).unwrap();
        assert_eq!((found.suggestion.as_deref(), found.help.as_slice()), (None, &[words.to_owned()][..]), "{text}");
    }
    // One origin that was meant may take the literal's place.
    let verdict = Verdict::of("http://a.example/", true);
    let found = said(&verdict).find(|violation| violation.rule.code() == 505).unwrap();
    assert_eq!(found.suggestion.as_deref(), Some("https://a.example"));
}

#[test]
fn nobody_is_sent_from_own_origins_to_anything_but_an_exact_origin() {
    let leads_away = |line: &String| line.contains('*') || line.contains("origin source") || line.contains(" null`");
    for text in ["*", "null", "https://*", "https://${HOST}", "https://.*"] {
        let lines = |verdict: &Verdict<'_>| -> Vec<String> {
            verdict.refused.iter().flat_map(|violation| violation.help.clone()).collect()
        };
        assert!(lines(&Verdict::of(text, false)).iter().any(leads_away), "{text} would not be told anything else");
        let own = Verdict::of_own(text);
        assert!(!lines(&own).iter().any(leads_away), "{text}: {:?}", lines(&own));
        assert!(own.refused.iter().all(|violation| violation.suggestion.is_some() || !violation.help.is_empty()));
    }
}
