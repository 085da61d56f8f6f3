//! The verdicts of `judge` and `advise`, literal by literal, as `vectors/origins.txt` lists them.

#![allow(clippy::panic, clippy::expect_used, reason = "a broken vector should stop the test")]

mod vectors;

use std::collections::{BTreeMap, BTreeSet};

use cors_rules::{
    Rule, Severity,
    origin::{Meaning, Origin, advise, judge},
};

use vectors::{vectors, violations};

#[test]
fn every_vector_gets_its_verdict_and_its_suggestion() {
    let vectors = vectors();
    assert!(vectors.len() > 200, "only {} vectors were read", vectors.len());
    let mut wrong = Vec::new();
    for vector in vectors {
        let (meaning, violations) = violations(&vector.literal);
        let mut codes: Vec<u16> = violations.iter().map(|violation| violation.rule.code()).collect();
        codes.sort_unstable();
        let suggestion = violations.iter().find_map(|violation| violation.suggestion.clone());
        if (meaning.is_some(), &codes, &suggestion) != (vector.accepted, &vector.codes, &vector.suggestion) {
            let verdict = if meaning.is_some() { "accept" } else { "refuse" };
            wrong.push(format!("{}: {:?}: {verdict} {codes:?} {suggestion:?}", vector.line, vector.literal));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_suggestion_breaks_no_rule_and_is_the_same_in_every_violation() {
    for vector in vectors() {
        let (meaning, violations) = violations(&vector.literal);
        for violation in &violations {
            if meaning.is_none() {
                assert_eq!(violation.suggestion, vector.suggestion, "line {}: {violation}", vector.line);
            }
            let Some(suggestion) = &violation.suggestion else { continue };
            let mut left = Vec::new();
            assert!(judge(suggestion, &mut left).is_some(), "line {}: {suggestion} is refused", vector.line);
            assert_eq!(left, [], "line {}: {suggestion} breaks a rule", vector.line);
            assert_ne!(**suggestion, *vector.literal, "line {}", vector.line);
        }
    }
}

#[test]
fn every_origin_in_a_help_line_would_be_accepted() {
    for vector in vectors() {
        for line in violations(&vector.literal).1.iter().flat_map(|violation| violation.help.clone()) {
            for text in line.split(['`', '"']).filter(|text| text.contains("://") && !text.ends_with("://")) {
                let mut left = Vec::new();
                let is_browser_page = text.starts_with("chrome://");
                assert!(is_browser_page || judge(text, &mut left).is_some(), "line {}: {line}", vector.line);
            }
        }
    }
}

/// Advice that leads to the next refusal is none.
#[test]
fn nobody_is_advised_to_trust_a_public_suffix() {
    for vector in vectors().iter().filter(|vector| vector.accepted) {
        for violation in violations(&vector.literal).1 {
            let texts = violation.help.iter().flat_map(|line| line.split('`')).chain(violation.suggestion.as_deref());
            for text in texts.filter(|text| text.contains("://")) {
                let mut advice = Vec::new();
                advise(text, &mut advice);
                let is_refused = advice.iter().any(|violation| violation.rule == Rule::PublicSuffixWildcard);
                assert!(!is_refused, "line {}: {text}", vector.line);
            }
        }
    }
}

#[test]
fn violations_say_where_and_what_in_one_line() {
    for vector in vectors() {
        let (_, violations) = violations(&vector.literal);
        let rules: BTreeSet<Rule> = violations.iter().map(|violation| violation.rule).collect();
        assert_eq!(rules.len(), violations.len(), "line {}: a rule was reported twice", vector.line);
        for violation in violations {
            let range = violation.range.clone().expect("every violation of a literal has a place");
            assert!(vector.literal.get(range.clone()).is_some(), "line {}: {range:?} is no place", vector.line);
            assert!(!range.is_empty() || vector.literal.trim().is_empty(), "line {}: {violation}", vector.line);
            for line in violation.help.iter().chain([&violation.message]) {
                let style = line.chars().next().is_some_and(|c| !c.is_uppercase()) && !line.ends_with('.');
                assert!(style && !line.contains(['\n', '\r']), "line {}: {line}", vector.line);
            }
            let accepted = violation.rule.severity() != Severity::Error && violation.rule != Rule::NullOrigin;
            assert_eq!(accepted, vector.accepted, "line {}: {violation}", vector.line);
        }
    }
}

#[test]
fn a_violation_points_at_what_is_wrong() {
    for (literal, expected) in [
        (
            "HTTPS://me:pw@Example.com:443/x",
            &[(104, "me:pw@"), (105, "HTTPS://me:pw@Example.com"), (106, ":443"), (103, "/x")][..],
        ),
        ("  https://a.com:0443 ", &[(107, "0443"), (142, " ")]),
        ("https://exam\u{200b}ple.com", &[(142, "\u{200b}")]),
        ("https://ä!.com", &[(110, "ä!.com"), (111, "!")]),
        ("*://api*.example.com", &[(124, "api*.example.com"), (126, "*")]),
        ("http://[::1]3000", &[(116, "3000")]),
        ("https://example.com:6000", &[(109, "6000")]),
        ("https://*.github.io:8443", &[(129, "*.github.io")]),
    ] {
        let mut found: Vec<(u16, &str)> = Vec::new();
        for violation in violations(literal).1 {
            let range = violation.range.expect("every violation of a literal has a place");
            found.push((violation.rule.code(), literal.get(range).expect("a place is at character borders")));
        }
        found.sort_unstable();
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(found, expected, "{literal:?}");
    }
}

#[test]
fn the_strict_reader_agrees_with_the_verdict() {
    for vector in vectors() {
        let origin = Origin::parse(vector.literal.as_bytes());
        match violations(&vector.literal).0 {
            Some(Meaning::Exact(text)) => {
                assert_eq!(text, vector.literal);
                assert_eq!(origin.map(|origin| origin.as_str()), Some(text), "line {}", vector.line);
            }
            Some(Meaning::Pattern(_)) | None => assert_eq!(origin, None, "line {}: {:?}", vector.line, vector.literal),
        }
    }
}

#[test]
fn every_rule_has_vectors_both_ways() {
    let expected = (102..=143).filter(|code| Rule::ALL.iter().any(|rule| rule.code() == *code));
    let mut seen: BTreeMap<u16, usize> = BTreeMap::new();
    for vector in vectors() {
        for code in vector.codes {
            *seen.entry(code).or_default() += 1;
        }
    }
    // The rest is about lists.
    let elsewhere = [132, 133];
    for code in expected.filter(|code| !elsewhere.contains(code)) {
        assert!(seen.get(&code).is_some_and(|count| *count > 1), "CORS{code:04} has {:?} vectors", seen.get(&code));
    }
}
