//! Target: any text as a list of origins at start-up.

use std::collections::BTreeSet;

use cors_rules::Rule;
use cors_runtime::{ItemViolation, Origin, OriginList, OriginSet, OriginSource, Severity, Violations};
use url::Url;

use crate::{oracle, work};

/// Longer lists hold more items, but no other kinds of them.
const MAX_LEN: usize = 4096;

/// Reads the bytes as one origin, and as a list of them.
///
/// What is accepted is what a browser sends, byte for byte, and then allowed; what is refused is refused with a reason,
/// and with a suggestion only if that is accepted.
pub fn list(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes.get(..MAX_LEN).unwrap_or(bytes));
    one(&text);
    let is_separator = |c: char| c == ',' || c.is_ascii_whitespace();
    let mut items: Vec<&str> = text.split(is_separator).filter(|item| !item.is_empty()).collect();
    // A list in JSON is one mistake, and no origin begins so.
    if text.trim().strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['"', '\''])) {
        items = vec![text.trim()];
    }
    let by_text = OriginList::parse_text(&text);
    let by_items = OriginList::parse(&items);
    assert_eq!(found(by_text.as_ref()), found(by_items.as_ref()), "{text:?}");
    match by_text {
        Ok(list) => {
            assert!(list.len() <= items.len() && list.is_empty() == items.is_empty(), "{text:?}");
            list.warnings().for_each(|warning| explained(warning, &[], &items));
            allows(list, &items);
        }
        Err(violations) => refused(&violations, &items),
    }
    // No item is judged by its neighbours, but for what is said twice.
    let alone = items.iter().all(|item| OriginList::parse([item]).is_ok());
    assert_eq!(by_items.is_ok(), alone, "{text:?}");
}

/// The places and codes of what was found.
fn found(parsed: Result<&OriginList, &Violations>) -> (bool, Vec<(usize, u16)>) {
    let place = |found: &ItemViolation| (found.position, found.code());
    match parsed {
        Ok(list) => (true, list.warnings().map(place).collect()),
        Err(violations) => (false, violations.iter().map(place).collect()),
    }
}

/// The text as a single item, white space and commas included.
fn one(text: &str) {
    match OriginList::parse([text]) {
        Ok(list) => {
            assert_eq!(list.len(), 1, "{text:?}");
            allows(list, &[text]);
            round_trips(text);
        }
        Err(violations) => refused(&violations, &[text]),
    }
}

/// What the URL parser makes of an accepted item is the item: it is what a browser sends.
///
/// A pattern is no URL; with a label for its `*`, and without the `*` of its port, it is.
fn round_trips(item: &str) {
    let origin = item.replacen(":*", "", usize::from(item.ends_with(":*"))).replace('*', "label");
    match Url::parse(&origin) {
        Ok(url) => {
            let is_tuple = url.origin().is_tuple();
            let round = if is_tuple { url.origin().ascii_serialization() } else { opaque(&url) };
            assert_eq!(round, origin, "{item:?}");
        }
        Err(error) => assert!(is_known_to_be_no_url(&origin), "{item:?}: {error}"),
    }
}

/// The origin of a page of a custom scheme, as engines send it: the parser calls it opaque, and would send `null`.
fn opaque(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}", url.scheme(), url.host_str().unwrap_or_default())
}

/// Accepted, with a warning: a label that begins with `xn--` and does not decode, which `invalid_alabel` is about. Some
/// browsers still load such a page.
fn is_known_to_be_no_url(origin: &str) -> bool {
    origin.contains("xn--")
}

/// A set of an accepted list allows each of its items, and nothing else that is near.
fn allows(list: OriginList, items: &[&str]) {
    let set = OriginSet::new();
    set.replace(list);
    // The first read in a thread sets something up for the thread.
    let _ = Origin::parse(b"https://a.example").map(|origin| set.allows(&origin));
    let near = |item: &str| {
        [format!("{item}0"), format!("{item}.evil.example"), format!("x{item}"), item.replace("://", "://x")]
    };
    for item in items {
        let origin = item.replacen(":*", ":8080", usize::from(item.ends_with(":*"))).replacen('*', "label", 1);
        for (text, listed) in [(origin.clone(), true)].into_iter().chain(near(&origin).map(|text| (text, false))) {
            let Some(parsed) = Origin::parse(text.as_bytes()) else {
                assert!(!listed, "{item:?} is listed, but {text:?} is not read");
                continue;
            };
            let allowed = work::free("a set", || set.allows(&parsed));
            assert!(allowed || !listed, "{text:?} is not allowed by {items:?}");
            assert!(!allowed || listed || oracle::is_on(items, &text), "{text:?} is allowed by {items:?}");
        }
    }
}

fn refused(violations: &Violations, items: &[&str]) {
    assert!(violations.len() > 0 && violations.len() <= 16 * items.len() + 1, "{} for {items:?}", violations.len());
    for violation in violations {
        assert_ne!(violation.violation.rule.severity(), Severity::Warning, "{violation}");
        explained(violation, violations.iter().as_slice(), items);
    }
    let mut seen = BTreeSet::new();
    assert!(violations.iter().all(|found| seen.insert((found.position, found.code()))), "said twice: {violations}");
}

fn explained(found: &ItemViolation, all: &[ItemViolation], items: &[&str]) {
    assert_eq!(items.get(found.position), Some(&found.input.as_str()), "{found}");
    let violation = &found.violation;
    assert!(!violation.message.is_empty() && !found.to_string().is_empty(), "{found:?}");
    let longest = violation.help.iter().chain([&violation.message]).map(String::len).max().unwrap_or_default();
    assert!(longest <= 4 * found.input.len() + 1000, "{longest} bytes about {:?}", found.input);
    if let Some(range) = violation.range.clone() {
        assert!(found.input.get(range.clone()).is_some(), "{range:?} is no place in {:?}", found.input);
    }
    if let Some(suggestion) = found.suggestion() {
        is_accepted(suggestion, found, all);
        assert_ne!(suggestion, found.input, "{found}");
    }
}

/// A suggestion is accepted, but for an origin of development: that is fine behind the gate that the advice beside it asks
/// for.
fn is_accepted(suggestion: &str, found: &ItemViolation, all: &[ItemViolation]) {
    let Err(again) = OriginList::parse([suggestion]) else { return };
    let asks_for_gate = |violation: &ItemViolation| {
        violation.position == found.position && violation.code() == Rule::DevelopmentOriginWithCredentials.code()
    };
    let is_development =
        again.iter().all(|violation| violation.code() == Rule::DevelopmentOriginWithCredentials.code());
    let is_told = is_development && all.iter().any(asks_for_gate);
    assert!(is_told, "{suggestion:?} is suggested for {:?}, and then: {again}", found.input);
}
