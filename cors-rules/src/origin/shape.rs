//! Rules about what an origin consists of: a scheme, a host, perhaps a port, all in lower case, and nothing else.

use alloc::format;

use super::{
    findings::Findings,
    ipv4,
    parts::{Front, IN_PLACEHOLDER, Parts},
    text::{quote, span},
};
use crate::{Rule, Violation};

/// An origin starts with a scheme and `://` (Fetch, `serialized-origin`). `false` where the rest would be guesswork.
pub(super) fn check_scheme(parts: &Parts<'_>, findings: &mut Findings<'_>) -> bool {
    let text = parts.text;
    let missing = |message| Violation::new(Rule::MissingScheme, message);
    match parts.front {
        Front::Scheme(_) => true,
        Front::Wildcard(scheme) => {
            check_scheme_wildcard(scheme, findings);
            true
        }
        Front::BadSlashes(scheme) => {
            findings.add(scheme, missing(format!("{} is not followed by `://` in {}", quote(scheme), quote(text))));
            true
        }
        Front::Junk(junk) => {
            let violation = missing(format!("{} is no scheme", quote(junk)));
            findings.add(junk, violation.help("write `https://` or `http://` in front of the host, and nothing else"));
            true
        }
        Front::Word(word) => {
            let violation = missing(format!("{} is not followed by `://` in {}", quote(word), quote(text)));
            findings.add(
                word,
                violation.help("write an origin: a scheme, `://` and a host, as in `https://app.example.com`"),
            );
            false
        }
        Front::Missing => {
            let violation = missing(format!("{} has no scheme, but browsers send one with every origin", quote(text)));
            findings.add(text, violation.help("write `https://`, or `http://`, in front of the host"));
            !parts.host.is_empty()
        }
    }
}

/// The scheme is part of the origin (RFC 6454, section 4): whoever can answer for plain http would be let in, too.
fn check_scheme_wildcard(scheme: &str, findings: &mut Findings<'_>) {
    let message = format!("{} stands for several schemes, but the scheme of an origin is fixed", quote(scheme));
    let violation = Violation::new(Rule::SchemeWildcard, message);
    findings
        .add(scheme, violation.help("write `https://` and, in a string of its own, `http://` if that is really meant"));
}

/// Browsers skip slashes after `://` (URL, "special authority ignore slashes state"), so they are never in an origin.
pub(super) fn check_slashes(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    if !parts.extra_slashes.is_empty() {
        let message = format!("there is no host between the slashes of {}", quote(parts.text));
        findings.add(parts.extra_slashes, Violation::new(Rule::InvalidHostLength, message));
    }
}

/// An origin is no URL: it ends with the host or the port, even where a URL would go on with a single slash (Fetch,
/// `serialized-origin`).
pub(super) fn check_tail(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    if parts.tail.is_empty() {
        return;
    }
    if repeats_scheme(parts) {
        let message = format!("the scheme stands twice in {}", quote(parts.text));
        findings.add(parts.tail, Violation::new(Rule::PathInOrigin, message));
        return;
    }
    let what = match parts.tail.as_bytes().first() {
        Some(b'?') => "a query",
        Some(b'#') => "a fragment",
        _ if parts.tail.len() == 1 => "a slash",
        _ => "a path",
    };
    let message = format!("an origin ends with its host or port, but {what} follows: {}", quote(parts.tail));
    findings.add(parts.tail, Violation::new(Rule::PathInOrigin, message));
}

/// `https://https://example.com`, read as a host `https`, an empty port and a path.
pub(super) fn repeats_scheme(parts: &Parts<'_>) -> bool {
    matches!(parts.host, "http" | "https") && parts.port == Some("") && parts.tail.starts_with("//")
}

/// A URL may hold a user name, its origin never does (URL, "origin"). A password is not repeated in the message.
pub(super) fn check_userinfo(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let Some(userinfo) = parts.userinfo else { return };
    let shown = match userinfo.split_once(':') {
        Some((user, _)) => format!("{user}:...@"),
        None => userinfo.into(),
    };
    let message = format!("{} stands in front of the host, but an origin has no user name or password", quote(&shown));
    findings.add(userinfo, Violation::new(Rule::UserinfoInOrigin, message));
}

/// A literal is a literal: nothing replaces `${HOST}`. `true` where that was found, since the rest would be noise.
pub(super) fn check_placeholder(parts: &Parts<'_>, findings: &mut Findings<'_>) -> bool {
    let front = match parts.front {
        Front::Junk(text) | Front::Wildcard(text) => text,
        _ => "",
    };
    let Some(part) = [front, parts.host].iter().find(|part| part.contains(IN_PLACEHOLDER)).copied() else {
        return false;
    };
    let message = format!("{} is a placeholder, but placeholders are not expanded", quote(part));
    let violation = Violation::new(Rule::InvalidHostByte, message);
    findings.add(part, violation.help("write the text itself, or load the origins at start-up from an origin source"));
    true
}

/// Browsers lower-case the scheme and the host before they send them (URL, "scheme state" and "domain to ASCII"), and
/// the CORS check compares bytes.
pub(super) fn check_case(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let has_capital = |text: &str| text.as_bytes().iter().any(u8::is_ascii_uppercase);
    // Capitals in an address are part of its form, which has rules of its own; those in `%C3` are no letters.
    let is_name = !parts.is_ipv6() && !ipv4::ends_in_number(parts.host) && !parts.host.contains('%');
    let host = Some(parts.host).filter(|host| is_name && has_capital(host));
    let scheme = parts.scheme().filter(|scheme| has_capital(scheme));
    let part = match (scheme, host) {
        (Some(scheme), Some(host)) => span(parts.text, scheme, host),
        (Some(part), None) | (None, Some(part)) => part,
        (None, None) => return,
    };
    let message = format!("{} has capital letters, but browsers send origins in lower case", quote(part));
    findings.add(part, Violation::new(Rule::UppercaseOrigin, message));
}
