//! What to write instead: the literal with all its mistakes mended, or nothing.
//!
//! A suggestion is judged before it is made, so whatever goes wrong here can only cost a suggestion. [`offer`](super::offer)
//! asks the rules that can be allowed, too.

use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use core::{fmt::Write, net::Ipv4Addr};

use super::{
    foreign, host, idn, ipv4,
    ipv6::Canonical,
    judge,
    parts::{Front, Parts, bracketed, is_bare_ipv6, unopened_ipv6},
    port,
    scheme::{self, Class},
    text::is_invisible,
    whole,
};

const LINE_ENDS: &[char] = &['\r', '\n'];
const JUNK: &[char] = &[' ', '"', '\'', '`', '“', '”', '‘', '’', ',', ';', '|'];
const IN_REGEX: &[char] = &['\\', '^', '$', '[', '('];
const REGEX_ENDS: &[char] = &['$', '/'];

/// The text to write instead of one that breaks a rule of [`judge`](super::judge); it breaks none of them.
pub(super) fn fix(literal: &str) -> Option<String> {
    // A line break may stand between two origins; without it they would be one.
    if whole::trim(literal).contains(LINE_ENDS) {
        return None;
    }
    let cleaned: String = literal.chars().filter(|c| !is_invisible(*c)).collect();
    let text = cleaned.trim_matches(JUNK);
    let glob = from_regex(text).or_else(|| from_placeholder(text));
    let fixed = accepted_or_mended(inner_url(glob.as_deref().unwrap_or(text)));
    fixed.filter(|fixed| fixed != literal)
}

/// As [`fix`], for a piece of a literal, which may need no fixing.
pub(super) fn accepted_or_fixed(piece: &str) -> Option<String> {
    if judge::meaning_of(piece).is_some() { Some(piece.to_owned()) } else { accepted_or_mended(piece) }
}

fn accepted_or_mended(text: &str) -> Option<String> {
    if judge::meaning_of(text).is_some() {
        return Some(text.to_owned());
    }
    if foreign::is_name(text) {
        return None;
    }
    mend(&Parts::split(text)).filter(|fixed| judge::meaning_of(fixed).is_some())
}

/// The origin of `blob:https://a.example/...` is that of the URL inside (URL, "origin"), and `https://https://` is what
/// two places that both add a scheme leave behind.
fn inner_url(text: &str) -> &str {
    let is_blob = |word: &str| word.eq_ignore_ascii_case("blob") || word.eq_ignore_ascii_case("filesystem");
    let is_page = |scheme: &str| scheme::class(scheme) == Class::Page;
    match text.split_once(':') {
        Some((word, rest)) if is_blob(word) && rest.contains("://") => rest,
        Some((word, rest)) if is_page(word) => match rest.strip_prefix("//").and_then(|rest| rest.split_once("://")) {
            Some((inner, _)) if is_page(inner) => rest.trim_start_matches('/'),
            _ => text,
        },
        _ => text,
    }
}

/// What a common regular expression would be as a pattern. Only called on what looks like one, and judged afterwards.
fn from_regex(text: &str) -> Option<String> {
    const UNESCAPED: &[(&str, &str)] =
        &[("\\\\", "\\"), ("\\/", "/"), ("\\.", "."), ("\\-", "-"), ("https?:", "https:")];
    const ANYTHING: &[&str] = &[
        "(.*)",
        "(.+)",
        "[a-z0-9-]+",
        "[a-zA-Z0-9-]+",
        "[A-Za-z0-9-]+",
        "[a-z0-9]+",
        "[a-z]+",
        "[0-9]+",
        "[\\w-]+",
        "[^.]+",
        "[^/]+",
        "\\w+",
        "\\d+",
        ".*",
        ".+",
    ];
    let is_escaped = text.contains(IN_REGEX) || text.contains("//.*") || text.contains("https?:");
    if !is_escaped || text.contains("${") || text.contains(":\\\\") {
        return None;
    }
    let text = text.strip_prefix('/').unwrap_or(text).trim_start_matches('^');
    let mut glob = text.trim_end_matches(REGEX_ENDS).to_owned();
    for &(from, to) in UNESCAPED {
        glob = glob.replace(from, to);
    }
    for &from in ANYTHING {
        glob = glob.replace(from, "*");
    }
    Some(glob)
}

/// `{id}` in a host stands for whatever is there, as a wildcard does. `${ID}` and `{{ id }}` stand for the one text that a
/// shell or a template should have put there. Judged afterwards, so a second one is refused.
fn from_placeholder(text: &str) -> Option<String> {
    let host = Parts::split(text).host;
    let (before, rest) = host.split_once(['{', '<'])?;
    let (word, after) = rest.split_once(['}', '>'])?;
    let is_word = word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    // Elsewhere it would be mended once more, to something else.
    let is_at_border = (before.is_empty() || before.ends_with('-')) && after.starts_with(['.', '-']);
    (is_word && is_at_border).then(|| text.replacen(host, &format!("{before}*{after}"), 1))
}

fn mend(parts: &Parts<'_>) -> Option<String> {
    let host = mend_host(parts)?;
    let digits = match parts.port {
        None | Some("") => None,
        Some("*") => Some("*".to_owned()),
        Some(digits) => Some(format!("{}", port::lenient(bracketed(digits).unwrap_or(digits))?)),
    };
    let scheme = match parts.front {
        Front::Scheme(scheme) | Front::BadSlashes(scheme) => scheme.to_ascii_lowercase(),
        Front::Wildcard(_) => "https".to_owned(),
        Front::Missing => probable_scheme(&host, digits.as_deref()).to_owned(),
        Front::Junk(_) | Front::Word(_) => return None,
    };
    // `ftp` is the host of `http://ftp://host`, and nobody means it.
    let has_url_inside = parts.port == Some("") && parts.tail.starts_with("//");
    if has_url_inside || !parts.stray.is_empty() || scheme::opaque(parts.text).is_some() {
        return None;
    }
    let mut fixed = format!("{scheme}://{host}");
    let goes_without_saying = |digits: &str| digits == "0" || digits.parse().ok() == scheme::default_port(&scheme);
    if let Some(digits) = digits.filter(|digits| digits == "*" || !goes_without_saying(digits)) {
        write!(fixed, ":{digits}").ok()?;
    }
    Some(fixed)
}

/// Development servers speak http, nearly everything else https.
fn probable_scheme(host: &str, digits: Option<&str>) -> &'static str {
    let is_local = host.starts_with("[::1]") || host::is_loopback(host.strip_prefix("*.").unwrap_or(host));
    if is_local || digits == Some("80") { "http" } else { "https" }
}

fn mend_host(parts: &Parts<'_>) -> Option<String> {
    let host = parts.host.trim_matches(' ');
    if host.starts_with('[') {
        return bracketed(host)?.parse().ok().map(|address| format!("[{}]", Canonical(address)));
    }
    if let Some(address) = unopened_ipv6(host) {
        return address.parse().ok().map(|address| format!("[{}]", Canonical(address)));
    }
    if is_bare_ipv6(host) {
        return mend_bare_ipv6(host);
    }
    let decoded = decode_percent(host)?;
    let host = mend_wildcard(&decoded);
    let mut labels: Vec<String> = Vec::new();
    for label in host.split('.') {
        labels.push(if label.contains('*') { label.to_ascii_lowercase() } else { idn::to_ascii(label)? });
    }
    let host = labels.join(".");
    if ipv4::ends_in_number(&host) && !host.contains('*') {
        // Without a scheme, `8443` and `http/1.1` are hardly meant as addresses.
        let is_likely = |address: &Ipv4Addr| {
            matches!(parts.front, Front::Scheme(_)) || host.matches('.').count() >= 3 || address.is_loopback()
        };
        return ipv4::parse(&host).filter(is_likely).map(|address| format!("{address}"));
    }
    Some(host)
}

/// `::1:3000` is an address, but nobody means it; every other one is taken at its word.
fn mend_bare_ipv6(host: &str) -> Option<String> {
    if let Some(digits) = host.strip_prefix("::1:").filter(|digits| port::canonical(digits).is_some()) {
        return Some(format!("[::1]:{digits}"));
    }
    host.parse().ok().map(|address| format!("[{}]", Canonical(address)))
}

/// `*example.com` and `**.example.com` were meant as `*.example.com`.
fn mend_wildcard(host: &str) -> String {
    let rest = host.trim_start_matches('*');
    if rest.len() == host.len() || rest.is_empty() || rest.starts_with('-') || !rest.contains('.') {
        return host.to_owned();
    }
    format!("*.{}", rest.strip_prefix('.').unwrap_or(rest))
}

/// The URL parser decodes percent signs in a host (URL, "host parser").
fn decode_percent(host: &str) -> Option<String> {
    let mut chunks = host.split('%');
    let mut bytes = Vec::from(chunks.next()?);
    for chunk in chunks {
        let (digits, rest) = chunk.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}
