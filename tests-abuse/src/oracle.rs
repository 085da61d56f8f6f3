//! Whom a policy allows, found the slow way: with a URL parser, a list of strings and no code of the library.

use url::Url;

use crate::zoo::{Kept, Whom};

/// Whether the policy allows the origin, and so may put it into `Access-Control-Allow-Origin`.
pub(crate) fn allows(kept: &Kept, origin: &[u8]) -> bool {
    match kept.whom {
        Whom::Anybody => true,
        Whom::Listed { items, set, function } => {
            let Ok(text) = std::str::from_utf8(origin) else { return false };
            is_on(items, text) || may_ask(kept, text) && (is_on(set, text) || function && is_partner(text))
        }
    }
}

/// Whether one of the items, literals and patterns, stands for the origin.
pub(crate) fn is_on(items: &[&str], text: &str) -> bool {
    items.iter().any(|item| if item.contains('*') { fits(item, text) } else { *item == text })
}

/// Whether the bytes are one of the service's own origins, as its policy lists them.
pub(crate) fn is_own(own: &[&str], origin: &[u8]) -> bool {
    own.iter().any(|own| own.as_bytes() == origin)
}

/// What a browser can have sent for a page: the URL parser makes the same text of it, and it is a name of letters,
/// digits, `-`, `_` and dots that the DNS can hold, or an address. The parser also takes hosts such as `a,b.example`.
///
/// It refuses a label that begins with `xn--` and does not decode. Not every browser does (`invalid_alabel` warns of such a
/// literal), so the labels behind an `xn--` are read as if they began with other letters.
fn page(text: &str) -> Option<Url> {
    let text = &without_xn(text);
    let url = Url::parse(text).ok()?;
    let host = url.host_str()?;
    let name = host.strip_suffix('.').unwrap_or(host);
    let is_label = |label: &str| {
        (1..=63).contains(&label.len()) && label.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
    };
    let is_host = host.starts_with('[') || name.len() <= 253 && name.split('.').all(is_label);
    // The parser takes port 0, but nothing can listen there.
    (is_host && url.port() != Some(0) && url.origin().ascii_serialization() == *text).then_some(url)
}

fn without_xn(text: &str) -> String {
    text.replace("xn--", "x---")
}

fn fits(pattern: &str, text: &str) -> bool {
    let Some(url) = page(text) else { return false };
    let pattern = without_xn(pattern);
    let Some((scheme, rest)) = pattern.split_once("://") else { return false };
    let (host, port) = match rest.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (rest, None),
    };
    let port_fits = match port {
        None => url.port().is_none(),
        Some("*") => true,
        Some(port) => url.port().is_some_and(|found| found.to_string() == port),
    };
    url.scheme() == scheme && port_fits && host_fits(host, &url)
}

fn host_fits(pattern: &str, url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let Some((front, end)) = pattern.split_once('*') else { return pattern == host };
    if url.domain().is_none() {
        return false;
    }
    if front.is_empty() && end.starts_with('.') {
        return host.len() > end.len() && host.ends_with(end);
    }
    // A part of a label: between `front` and the rest of the pattern there is something, and no dot.
    let middle = host.strip_prefix(front).and_then(|rest| rest.strip_suffix(end)).unwrap_or_default();
    !middle.is_empty() && middle.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Sources are asked about pages only, and beside credentials about those that nobody on the network can forge.
fn may_ask(kept: &Kept, text: &str) -> bool {
    let Some(url) = page(text) else { return false };
    !kept.credentials || url.scheme() == "https" || is_own_machine(&url)
}

fn is_own_machine(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            url.scheme() == "http" && (name == "localhost" || name.ends_with(".localhost"))
        }
        Some(url::Host::Ipv4(address)) => url.scheme() == "http" && address.is_loopback(),
        Some(url::Host::Ipv6(address)) => url.scheme() == "http" && address.is_loopback(),
        None => false,
    }
}

fn is_partner(text: &str) -> bool {
    page(text).is_some_and(|url| {
        matches!(url.scheme(), "http" | "https") && matches!(url.host_str(), Some("partner.example" | "localhost"))
    })
}
