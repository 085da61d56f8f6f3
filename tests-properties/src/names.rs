//! Lists of methods and of header names.

use crate::{gate::Gate, random::Random};

pub(crate) const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE"];
/// Nobody has registered some of them, and case counts.
const MORE_METHODS: [&str; 5] = ["HEAD", "QUERY", "M-SEARCH", "launch", "x!"];
const HEADERS: [&str; 12] = [
    "Content-Type",
    "Authorization",
    "X-Request-Id",
    "If-None-Match",
    "X-A",
    "X-B",
    "Idempotency-Key",
    "Range",
    "Accept",
    "X-CSRF-Token",
    "X-2e-Token",
    "x.y~z",
];
const EXPOSED: [&str; 8] =
    ["ETag", "X-Total-Count", "Link", "Location", "X-C", "Retry-After", "X-Request-Id", "X-7-Left"];

#[derive(Clone, PartialEq, Eq)]
struct Name {
    name: &'static str,
    gate: Gate,
}

/// A list, or `*`, which is a name as well.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Names(Vec<Name>);

impl Names {
    pub(crate) fn methods(random: &mut Random, size: usize, credentials: bool) -> Self {
        let all = [&METHODS[..], &MORE_METHODS].concat();
        if !credentials && random.chance(1, 4) { Self::star() } else { Self::random(random, size, &all) }
    }

    /// What names methods in a table must name those of its lines: this has all.
    pub(crate) fn all_methods() -> Self {
        Self(METHODS.iter().map(|&name| Name { name, gate: Gate::default() }).collect())
    }

    pub(crate) fn headers(random: &mut Random, size: usize, credentials: bool) -> Self {
        let mut names = Self::star();
        match random.below(8) {
            0 if !credentials => names.0.push(Name { name: "Authorization", gate: Gate::default() }),
            1 if !credentials => {}
            _ => names = Self::random(random, size, &HEADERS),
        }
        names
    }

    pub(crate) fn exposed(random: &mut Random, size: usize, credentials: bool) -> Self {
        if !credentials && random.chance(1, 4) { Self::star() } else { Self::random(random, size, &EXPOSED) }
    }

    fn random(random: &mut Random, size: usize, all: &[&'static str]) -> Self {
        let names = random.some(all, size + 1);
        Self(names.into_iter().map(|name| Name { name, gate: Gate::random(random, size) }).collect())
    }

    fn star() -> Self {
        Self(vec![Name { name: "*", gate: Gate::default() }])
    }

    pub(crate) fn has_star(&self) -> bool {
        self.0.iter().any(|name| name.name == "*")
    }

    /// One for each element, as written. `None`: `*` alone.
    pub(crate) fn written(&self) -> Option<Vec<String>> {
        let is_star = matches!(self.0.as_slice(), [Name { name: "*", .. }]);
        (!is_star).then(|| self.0.iter().map(|name| format!("{}{}", name.gate.text(), quoted(name.name))).collect())
    }

    /// What is there in the tests.
    pub(crate) fn means(&self) -> Vec<String> {
        self.0.iter().filter(|name| name.gate.is_open()).map(|name| name.name.to_owned()).collect()
    }
}

/// Some names Rust cannot read without quotes.
fn quoted(name: &str) -> String {
    let is_bare = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic()) && part.chars().all(|c| c.is_ascii_alphanumeric())
    };
    if name == "*" || name.split('-').all(is_bare) { name.to_owned() } else { format!("\"{name}\"") }
}
