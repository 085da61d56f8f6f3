//! The list of public suffixes and its search, compared with the crate `psl`.
//!
//! `psl` is pinned to the version that was made of the same list, so that a difference is a mistake, of ours or of `psl`.

#![allow(clippy::expect_used, reason = "a broken list should stop the test")]

use std::collections::BTreeSet;

use cors_rules::public_suffix::{LIST_DATE, is_public_suffix};

fn head_and_rules() -> (&'static str, Vec<&'static str>) {
    let (head, rules) = include_str!("../src/public_suffix/list.txt").split_once("\n\n").expect("an empty line");
    (head, rules.lines().collect())
}

/// Suffixes that `psl` misses. A rule `*.run.app` makes `mtls.run.app` a suffix, but the longer rule `*.mtls.run.app`, which
/// is not about that name, hides this from `psl`. The algorithm at publicsuffix.org knows no such exception.
const MISSED_BY_PSL: &[&str] = &[
    "ap-north-1.r.cloud.int.apple",
    "ap-south-1.r.cloud.int.apple",
    "ap-south-2.r.cloud.int.apple",
    "eu-central-1.r.cloud.int.apple",
    "eu-north-1.r.cloud.int.apple",
    "ex.futurecms.at",
    "in.futurecms.at",
    "mtls.run.app",
    "oci.customer-oci.com",
    "ocp.customer-oci.com",
    "ocs.customer-oci.com",
    "privatelink.snowflake.app",
    "r.cloud.int.apple",
    "svc.firenet.ch",
    "teams.replit.dev",
    "us-central-1.r.cloud.int.apple",
    "us-central-2.r.cloud.int.apple",
    "us-east-1.r.cloud.int.apple",
    "us-east-2.r.cloud.int.apple",
    "us-west-1.r.cloud.int.apple",
    "us-west-2.r.cloud.int.apple",
    "us-west-3.r.cloud.int.apple",
];

/// What `psl` says of a name: it is a suffix if its own suffix is all of it.
fn oracle(name: &str) -> bool {
    psl::suffix(name.as_bytes()).is_some_and(|suffix| suffix.as_bytes().len() == name.len())
}

/// A name and everything above it.
fn ancestors(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| name.split_once('.').map(|(_, parent)| parent))
}

#[test]
fn every_rule_and_what_is_around_it_is_what_psl_says() {
    let mut names = BTreeSet::new();
    for rule in head_and_rules().1 {
        let name = rule.strip_prefix("!.").or_else(|| rule.strip_prefix("*.")).unwrap_or(rule);
        names.extend(ancestors(name).map(str::to_owned));
        for front in ["x", "y.x", "z.y.x", "www", "city", "xn--p1ai", "0", "-", "com", "co.uk"] {
            names.insert(format!("{front}.{name}"));
        }
        // The nearest names that are others: one more letter at either end, and one fewer.
        names.extend([format!("a{name}"), format!("{name}a"), name[1..].to_owned(), name[..name.len() - 1].to_owned()]);
    }
    names.retain(|name| !name.is_empty() && !name.starts_with('.') && !name.ends_with('.'));
    assert!(names.len() > 100_000, "only {} names", names.len());
    let differing: Vec<_> = names.iter().filter(|name| is_public_suffix(name) != oracle(name)).collect();
    assert_eq!(differing, MISSED_BY_PSL);
    assert!(MISSED_BY_PSL.iter().all(|name| is_public_suffix(name)));
}

#[test]
fn the_algorithm() {
    for name in [
        "com",
        "co.uk",
        "github.io",
        "vercel.app",
        "xn--p1ai",
        // Any name below these, by a rule with `*`.
        "anything.ck",
        "anything.kawasaki.jp",
        "us-east-1.compute.amazonaws.com",
        // No rule: the last label is the suffix.
        "ck",
        "internal",
        "localhost",
        "a-b",
    ] {
        assert!(is_public_suffix(name), "{name}");
    }
    for name in [
        "example.com",
        "example.co.uk",
        "someone.github.io",
        // `*` stands for a label, and the name itself is an ordinary one below `jp`.
        "kawasaki.jp",
        "compute.amazonaws.com",
        "amazonaws.com",
        // Exceptions, and what is below them.
        "city.kawasaki.jp",
        "x.city.kawasaki.jp",
        "www.ck",
        "x.www.ck",
        "corp.internal",
        "notgithub.io.example",
        // No names.
        "",
        ".",
        "..",
        ".com",
        "com.",
        "co..uk",
    ] {
        assert!(!is_public_suffix(name), "{name}");
    }
}

/// What the search relies on. Labels are compared from the right, so that what is below a name stands behind it.
#[test]
fn the_list_is_sorted_and_clean() {
    let (head, rules) = head_and_rules();
    assert!(head.lines().all(|line| line.starts_with("# ")), "{head}");
    assert!(rules.len() > 9_000, "only {} rules", rules.len());
    for pair in rules.windows(2) {
        assert!(pair[0].rsplit('.').lt(pair[1].rsplit('.')), "{} stands before {}", pair[0], pair[1]);
    }
    for rule in rules {
        let name = rule.strip_prefix("!.").or_else(|| rule.strip_prefix("*.")).unwrap_or(rule);
        for label in name.split('.') {
            let is_clean = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
            assert!(!label.is_empty() && label.bytes().all(is_clean), "{rule}");
        }
    }
}

#[test]
fn the_date_is_that_of_the_list() {
    assert!(head_and_rules().0.starts_with(&format!("# {LIST_DATE} ")), "{LIST_DATE}");
    let is_date = LIST_DATE.split('-').map(str::len).eq([4, 2, 2]);
    assert!(is_date && LIST_DATE.bytes().all(|b| b.is_ascii_digit() || b == b'-'), "{LIST_DATE}");
}
