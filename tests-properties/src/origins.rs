//! Random lists of origins that break no rule.

use crate::{gate::Gate, random::Random};

const EXACT: [&str; 16] = [
    "https://app.example.com",
    "https://admin.example.com",
    "https://example.com",
    "https://app.example.com:8443",
    "https://app.example.com:444",
    "https://a.b.c.shop.example.org",
    "https://shop.example.org",
    "https://192.0.2.7",
    "https://192.0.2.7:8443",
    "https://[2001:db8::1]",
    "https://[2001:db8::1]:9443",
    "https://xn--bcher-kva.example",
    "https://a-b.example.net",
    "https://intranet",
    "https://under_score.example.net:65535",
    "https://dot.example.net.",
];
const PATTERNS: [&str; 8] = [
    "https://*.example.com",
    "https://*.tenant.example.org",
    "https://*.example.net:8443",
    "https://*.corp.internal",
    "https://proj-*-team.previews.example",
    "https://pr-*.review.example",
    "https://*-web.branch.example",
    "https://*-b.example.net",
];
const INSECURE: [&str; 4] =
    ["http://app.example.com", "http://old.example.net:8080", "http://192.0.2.7", "http://*.plain.example"];
const LOOPBACK: [&str; 6] = [
    "http://localhost:*",
    "http://localhost:3000",
    "http://127.0.0.1:*",
    "http://[::1]:*",
    "https://localhost:8443",
    "http://127.0.0.1:8080",
];
/// Apps and extensions.
const CUSTOM: [&str; 4] = [
    "tauri://localhost",
    "capacitor://localhost",
    "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
    "safari-web-extension://7f1c2a34-0000-4000-8000-000000000000",
];

/// Why an element needs an `#[allow]`, if it does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Insecure,
    Loopback,
    Null,
    /// A function, or a set that is filled at start-up.
    Source {
        is_judged: bool,
    },
}

/// An element's text, and the origins it stands for as the tests read them.
#[derive(Clone)]
pub(crate) struct Element {
    text: String,
    means: Vec<String>,
    kind: Kind,
    gate: Gate,
}

impl Element {
    pub(crate) fn written(&self, credentials: bool) -> String {
        let with = if credentials { "_with_credentials" } else { "" };
        let allow = match self.kind {
            Kind::Insecure if credentials => {
                "cors::insecure_origin_with_credentials, reason = \"a page that is on plain http\""
            }
            Kind::Loopback if self.gate != Gate::TEST => {
                &*format!("cors::development_origin{with}, reason = \"a desktop app\"")
            }
            Kind::Source { is_judged: false } if credentials => {
                "cors::unjudged_source_with_credentials, reason = \"it names one origin\""
            }
            Kind::Null => "cors::null_origin, reason = \"a frame without an origin\"",
            _ => return format!("{}{}", self.gate.text(), self.text),
        };
        format!("{}#[allow({allow})] {}", self.gate.text(), self.text)
    }

    /// The origins that it lets in, and those that it does not: behind a shut gate nobody is let in, and beside
    /// credentials no source is asked about plain http.
    pub(crate) fn means(&self, credentials: bool) -> (Vec<String>, Vec<String>) {
        let local = ["http://localhost", "http://127.0.0.1", "http://[::1]", "https://"];
        let is_asked = |origin: &String| {
            !credentials
                || !matches!(self.kind, Kind::Source { .. })
                || local.iter().any(|start| origin.starts_with(start))
        };
        self.means.iter().cloned().partition(|origin| self.gate.is_open() && is_asked(origin))
    }

    /// Whether it stands as well in a policy with credentials as in one without.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.kind, Kind::Plain | Kind::Source { is_judged: true })
    }
}

/// Two sets of origins that are known at start-up.
pub(crate) struct Sets(Vec<(&'static str, Vec<String>)>);

impl Sets {
    pub(crate) fn random(random: &mut Random, size: usize) -> Self {
        let filled = ["TENANTS", "SHOPS"].map(|name| {
            let count = random.below(size + 2);
            let item = |random: &mut Random| match random.below(9) {
                0..=2 => random.one(&EXACT).to_owned(),
                3 | 4 => random.one(&PATTERNS).to_owned(),
                5 => random.one(&INSECURE).to_owned(),
                6 => random.one(&LOOPBACK).to_owned(),
                _ => format!("https://{}.known.example", random.below(5)),
            };
            (name, (0..count).map(|_| item(random)).collect())
        });
        Self(filled.into())
    }

    /// Those that a text names.
    pub(crate) fn used<'s>(&'s self, text: &'s str) -> impl Iterator<Item = &'s (&'static str, Vec<String>)> {
        self.0.iter().filter(move |(name, _)| text.contains(name))
    }

    fn element(&self, random: &mut Random) -> Element {
        let (text, means) = self.0.get(random.below(self.0.len())).cloned().unwrap_or_default();
        Element { text: text.to_owned(), means, kind: Kind::Source { is_judged: true }, gate: Gate::default() }
    }
}

/// A list with at least one element. `size` goes from 0 to 9.
pub(crate) fn origins(random: &mut Random, size: usize, credentials: bool, sets: &Sets) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    for _ in 0..=random.below(size + 1) {
        let mut element = match random.below(16) {
            0..=5 => element(random.one(&EXACT), Kind::Plain),
            6..=8 => element(random.one(&PATTERNS), Kind::Plain),
            9 => element(random.one(&INSECURE), Kind::Insecure),
            10 => element(random.one(&LOOPBACK), Kind::Loopback),
            11 => element(random.one(&CUSTOM), Kind::Plain),
            12 if !credentials && random.chance(1, 2) => named("null", "null", Kind::Null),
            12 => named("is_partner", "https://partner.example", Kind::Source { is_judged: false }),
            13 => named("is_app", "tauri://app.example", Kind::Source { is_judged: false }),
            _ => sets.element(random),
        };
        element.gate = match element.kind {
            Kind::Loopback if random.chance(1, 2) => Gate::TEST,
            _ => Gate::random(random, size),
        };
        add(&mut elements, element);
    }
    // Longer lists are searched in another way than short ones.
    if size > 5 && random.chance(1, 3) {
        for number in 0..=random.below(3 * size) {
            add(&mut elements, element(&format!("https://{number}.many.example"), Kind::Plain));
        }
    }
    elements
}

fn element(origin: &str, kind: Kind) -> Element {
    Element { text: format!("\"{origin}\""), means: vec![origin.to_owned()], kind, gate: Gate::default() }
}

fn named(text: &str, means: &str, kind: Kind) -> Element {
    Element { text: text.to_owned(), means: vec![means.to_owned()], kind, gate: Gate::default() }
}

/// Leaves out what is there already, or covered.
fn add(elements: &mut Vec<Element>, new: Element) {
    let is_literal = |element: &Element| !matches!(element.kind, Kind::Source { .. });
    let covers = |one: &Element, other: &Element| {
        let pairs = one.means.iter().flat_map(|one| other.means.iter().map(move |other| (one, other)));
        is_literal(one) && is_literal(other) && pairs.into_iter().any(|(one, other)| covers(one, other))
    };
    if !elements.iter().any(|old| old.text == new.text || covers(old, &new)) {
        elements.retain(|old| !covers(&new, old));
        elements.push(new);
    }
}

/// More than enough: what has one scheme, and ends as the pattern does.
fn covers(pattern: &str, other: &str) -> bool {
    let Some((start, end)) = pattern.split_once('*') else { return false };
    let scheme = start.split("://").next().unwrap_or_default();
    let is_port = end.is_empty() && other.starts_with(start.trim_end_matches(':'));
    is_port || !end.is_empty() && other.starts_with(scheme) && other.ends_with(end)
}
