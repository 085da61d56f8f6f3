//! Random lists of origins that break no rule.

use crate::random::Random;

const EXACT: [&str; 14] = [
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

/// An element's text, and the origins it stands for as the tests read them.
#[derive(Clone)]
pub(crate) struct Element {
    pub(crate) text: String,
    pub(crate) means: String,
    allow: &'static str,
}

impl Element {
    pub(crate) fn written(&self) -> String {
        let Self { text, allow, .. } = self;
        if allow.is_empty() { text.clone() } else { format!("#[allow({allow})] {text}") }
    }
}

/// A list with at least one element. `size` goes from 0 to 9.
pub(crate) fn origins(random: &mut Random, size: usize, credentials: bool) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    for _ in 0..=random.below(size + 1) {
        let element = match random.below(12) {
            0..=5 => literal(random.one(&EXACT), ""),
            6..=8 => literal(random.one(&PATTERNS), ""),
            9 if credentials => literal(
                random.one(&INSECURE),
                "cors::insecure_origin_with_credentials, reason = \"a page that is on plain http\"",
            ),
            9 => literal(random.one(&INSECURE), ""),
            10 if credentials => {
                literal(random.one(&LOOPBACK), "cors::development_origin_with_credentials, reason = \"a desktop app\"")
            }
            10 => literal(random.one(&LOOPBACK), "cors::development_origin, reason = \"a desktop app\""),
            _ if credentials => named(
                "is_partner",
                "https://partner.example",
                "cors::unjudged_source_with_credentials, reason = \"it names one origin\"",
            ),
            _ if random.chance(1, 2) => {
                named("null", "null", "cors::null_origin, reason = \"a frame without an origin\"")
            }
            _ => named("is_partner", "https://partner.example", ""),
        };
        add(&mut elements, element);
    }
    // Longer lists are searched in another way than short ones.
    if size > 5 && random.chance(1, 2) {
        for number in 0..=random.below(6 * size) {
            add(&mut elements, literal(&format!("https://site{number}.many.example"), ""));
        }
    }
    elements
}

fn literal(origin: &str, allow: &'static str) -> Element {
    Element { text: format!("\"{origin}\""), means: origin.to_owned(), allow }
}

fn named(text: &str, means: &str, allow: &'static str) -> Element {
    Element { text: text.to_owned(), means: means.to_owned(), allow }
}

/// Leaves out what is there already, or covered.
fn add(elements: &mut Vec<Element>, new: Element) {
    let is_there = |old: &Element| old.means == new.means || covers(&old.means, &new.means);
    if !elements.iter().any(is_there) {
        elements.retain(|old| !covers(&new.means, &old.means));
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
