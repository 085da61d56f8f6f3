//! The verdicts of `judge` and `advise`, literal by literal, as `vectors/origins.txt` lists them.

#![allow(clippy::panic, clippy::expect_used, reason = "a broken vector should stop the test")]

use std::collections::{BTreeMap, BTreeSet};

use cors_rules::{
    Rule, Severity, Violation,
    origin::{Meaning, Origin, advise, judge},
};

struct Vector {
    line: usize,
    accepted: bool,
    codes: Vec<u16>,
    literal: String,
    suggestion: Option<Box<str>>,
}

fn vectors() -> Vec<Vector> {
    let is_vector = |line: &&str| !line.is_empty() && !line.starts_with('#');
    let lines = include_str!("vectors/origins.txt").lines().enumerate().filter(|(_, line)| is_vector(line));
    lines.map(|(i, line)| read(i + 1, line).unwrap_or_else(|| panic!("line {} is no vector: {line}", i + 1))).collect()
}

fn read(line: usize, text: &str) -> Option<Vector> {
    let mut columns = text.split('\t');
    let (verdict, codes) = columns.next().map(|first| first.split_once(' ').unwrap_or((first, "")))?;
    let literal = unescape(columns.next()?)?;
    let suggestion = columns.next().map(Into::into);
    let codes =
        codes.split(',').filter(|code| !code.is_empty()).map(|code| code.parse().ok()).collect::<Option<_>>()?;
    matches!(verdict, "accept" | "refuse").then_some(Vector {
        line,
        accepted: verdict == "accept",
        codes,
        literal,
        suggestion,
    })
}

fn unescape(text: &str) -> Option<String> {
    let mut output = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            output.push(c);
            continue;
        }
        output.push(match chars.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' => '\\',
            'u' => {
                let digits: String = chars.by_ref().skip(1).take_while(|c| *c != '}').collect();
                char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
            }
            _ => return None,
        });
    }
    Some(output)
}

/// The violations that a vector lists: those of `judge` where it is refused, those of `advise` where it is accepted.
fn violations(literal: &str) -> (Option<Meaning<'_>>, Vec<Violation>) {
    let mut violations = Vec::new();
    let meaning = judge(literal, &mut violations);
    assert_eq!(meaning.is_some(), violations.is_empty(), "{literal:?}: {violations:?}");
    let mut advice = Vec::new();
    advise(literal, &mut advice);
    assert!(meaning.is_some() || advice.is_empty(), "{literal:?} was refused and advised on: {advice:?}");
    violations.append(&mut advice);
    (meaning, violations)
}

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

#[test]
fn mangled_literals_never_panic_and_keep_every_promise() {
    const BITS: &[&str] = &[
        "*",
        ".",
        "-",
        ":",
        "/",
        "//",
        "://",
        "@",
        "[",
        "]",
        "%",
        "%61",
        "\\",
        "$",
        "{",
        " ",
        ",",
        "|",
        "A",
        "ä",
        "ẞ",
        "\u{200b}",
        "\u{feff}",
        "::",
        "0",
        "443",
        "xn--",
        "https",
        "localhost",
        "blob:",
        "null",
        "?",
        "#",
        "^",
        "(",
        "\n",
        "\u{10ffff}",
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below as u64).unwrap_or(0)
    };
    let literals: Vec<String> = vectors().into_iter().map(|vector| vector.literal).collect();
    for _ in 0..30_000 {
        let mut text: Vec<char> =
            literals.get(random(literals.len())).map(|text| text.chars().collect()).unwrap_or_default();
        for _ in 0..=random(3) {
            let at = random(text.len() + 1);
            match random(3) {
                0 if at < text.len() => drop(text.remove(at)),
                1 => text.truncate(at),
                _ => drop(text.splice(at..at, BITS.get(random(BITS.len())).copied().unwrap_or("*").chars())),
            }
        }
        let text: String = text.into_iter().collect();
        let (meaning, violations) = violations(&text);
        let origin = Origin::parse(text.as_bytes());
        assert_eq!(matches!(meaning, Some(Meaning::Exact(_))), origin.is_some() && meaning.is_some(), "{text:?}");
        for violation in &violations {
            let range = violation.range.clone().expect("every violation of a literal has a place");
            assert!(text.get(range).is_some(), "{text:?}: {violation}");
            if let Some(suggestion) = &violation.suggestion {
                assert!(judge(suggestion, &mut Vec::new()).is_some(), "{text:?}: {suggestion}");
            }
        }
    }
}

#[test]
fn long_literals_are_judged_quickly_and_quoted_shortly() {
    for bit in [
        "a",
        ".",
        ":",
        "*",
        "*.",
        "ä",
        "%61",
        "[",
        "(|)",
        "https://a.com,",
        "blob:",
        "://",
        "@",
        "0",
        "0.",
        " ",
        "\u{200b}",
        "xn--",
    ] {
        for front in ["", "https://", "https://*.", "http://[", "blob:", "https://a:"] {
            let text = format!("{front}{}", bit.repeat(10_000));
            let (_, violations) = violations(&text);
            for violation in violations {
                let longest = violation.help.iter().map(String::len).max().unwrap_or(0);
                assert!(longest < 10_000, "{front}{bit}...: a line of {longest} bytes");
                assert!(violation.message.len() < 4_000, "{front}{bit}...: {} bytes", violation.message.len());
            }
        }
    }
}
