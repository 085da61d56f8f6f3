//! The patient reader: takes any text apart, and keeps every part a slice of it, so that its place is known.

use core::net::Ipv6Addr;

use super::scheme::{self, Class};

/// What stands where somebody else is to put the text.
pub(super) const IN_PLACEHOLDER: &[char] = &['$', '{', '}', '<', '>'];
const SLASHES: &[char] = &['/', '\\'];
const SCHEME_ENDS: &[char] = &[':', '/', '\\'];
const TAIL_STARTS: &[char] = &['/', '\\', '?', '#'];
const NEVER_IN_SCHEME: &[char] = &['/', '\\', '?', '#', '@', '[', ']', ':'];

/// What stands in front of the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Front<'a> {
    /// A scheme, in any case, and `://`.
    Scheme(&'a str),
    /// `https` or `http` without `://` behind it.
    BadSlashes(&'a str),
    /// A scheme with a `*` in it.
    Wildcard(&'a str),
    /// Text that is no scheme, then `://`.
    Junk(&'a str),
    /// A word and a colon that starts no port, as in `mailto:me`.
    Word(&'a str),
    /// Nothing.
    Missing,
}

/// A text, taken apart as if it were an origin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts<'a> {
    pub(super) text: &'a str,
    pub(super) front: Front<'a>,
    /// `https:///host` has slashes that browsers skip.
    pub(super) extra_slashes: &'a str,
    /// With its `@`.
    pub(super) userinfo: Option<&'a str>,
    pub(super) host: &'a str,
    /// Without its colon.
    pub(super) port: Option<&'a str>,
    /// What follows a closing bracket and is no port.
    pub(super) stray: &'a str,
    pub(super) host_and_port: &'a str,
    /// Path, query and fragment.
    pub(super) tail: &'a str,
}

impl<'a> Parts<'a> {
    /// Takes the text apart in the order of the URL standard's parser: scheme, authority, user name, host, port.
    pub(super) fn split(text: &'a str) -> Self {
        let (front, rest) = split_front(text);
        let skips_slashes = match front {
            Front::Scheme(scheme) => scheme::class(scheme) != Class::Custom,
            Front::Wildcard(_) => true,
            _ => false,
        };
        let trimmed = if skips_slashes { rest.trim_start_matches(SLASHES) } else { rest };
        let (extra_slashes, rest) = if trimmed.is_empty() { ("", rest) } else { cut(rest, rest.len() - trimmed.len()) };
        let (authority, tail) = cut(rest, rest.find(TAIL_STARTS).unwrap_or(rest.len()));
        let (userinfo, host_and_port) = match authority.rfind('@') {
            Some(at) => {
                let (userinfo, host_and_port) = cut(authority, at + 1);
                (Some(userinfo), host_and_port)
            }
            None => (None, authority),
        };
        let (host, after) = cut(host_and_port, host_len(host_and_port));
        let (port, stray) = match after.strip_prefix(':') {
            Some(port) => (Some(port), ""),
            None => (None, after),
        };
        Self { text, front, extra_slashes, userinfo, host, port, stray, host_and_port, tail }
    }

    /// The scheme as written, where one was written.
    pub(super) fn scheme(&self) -> Option<&'a str> {
        match self.front {
            Front::Scheme(scheme) | Front::BadSlashes(scheme) => Some(scheme),
            _ => None,
        }
    }

    /// The scheme's class. Text without a scheme is taken for a page's origin, which it nearly always was meant to be.
    pub(super) fn class(&self) -> Class {
        self.scheme().map_or(Class::Page, scheme::class)
    }

    pub(super) fn is_ipv6(&self) -> bool {
        self.host.starts_with('[') || is_bare_ipv6(self.host) || unopened_ipv6(self.host).is_some()
    }
}

fn split_front(text: &str) -> (Front<'_>, &str) {
    if let Some(rest) = text.strip_prefix("//").or_else(|| text.strip_prefix("://")) {
        return (Front::Missing, rest);
    }
    let Some((before, rest)) = text.split_once("://") else { return split_slashless_front(text) };
    if scheme::is_valid(before) {
        (Front::Scheme(before), rest)
    } else if before.contains(NEVER_IN_SCHEME) {
        (Front::Missing, text)
    } else if before.contains('*') {
        (Front::Wildcard(before), rest)
    } else {
        (Front::Junk(before), rest)
    }
}

/// `localhost:3000` is a URL with the scheme `localhost` for every URL parser; here it is a host with a port.
fn split_slashless_front(text: &str) -> (Front<'_>, &str) {
    let is_end = |b: u8| !b.is_ascii_alphanumeric() && !matches!(b, b'+' | b'-');
    let word_len = text.bytes().position(is_end).unwrap_or(text.len());
    let (word, after) = cut(text, word_len);
    let after_colon = after.strip_prefix(':');
    if scheme::class(word) == Class::Page && (after.is_empty() || after.starts_with(SCHEME_ENDS)) {
        // A number alone is a port, so it is the host that is missing; nobody calls one `https`.
        let rest = after_colon.filter(|rest| !is_port(rest)).unwrap_or(after);
        return (Front::BadSlashes(word), rest.trim_start_matches(SLASHES));
    }
    match after_colon {
        Some(rest) if scheme::is_valid(word) && !rest.is_empty() && !starts_port(rest) && !text.contains('@') => {
            (Front::Word(word), rest)
        }
        _ => (Front::Missing, text),
    }
}

/// Digits, and then nothing or a path.
fn is_port(text: &str) -> bool {
    let (digits, _) = cut(text, text.find(TAIL_STARTS).unwrap_or(text.len()));
    !digits.is_empty() && digits.as_bytes().iter().all(u8::is_ascii_digit)
}

/// `:` may start the second half of an IPv6 address without brackets.
fn starts_port(text: &str) -> bool {
    text.as_bytes().first().is_some_and(|b| b.is_ascii_digit() || matches!(b, b'*' | b':' | b'$' | b'{' | b'<'))
}

fn host_len(host_and_port: &str) -> usize {
    if let Some(colon) = bracketed_port_start(host_and_port) {
        return colon;
    }
    let first_colon = host_and_port.find(':').unwrap_or(host_and_port.len());
    match host_and_port.rfind(']') {
        Some(bracket) if host_and_port.contains('[') || unopened_ipv6(cut(host_and_port, bracket + 1).0).is_some() => {
            bracket + 1
        }
        _ if host_and_port.starts_with('[') || is_bare_ipv6(host_and_port) => host_and_port.len(),
        _ => first_colon,
    }
}

/// The colon in front of a port in brackets, as in `localhost:[8080,8081]`; some frameworks write lists of ports so. A
/// bracket behind the colon of an address has an open one in front of it.
fn bracketed_port_start(host_and_port: &str) -> Option<usize> {
    let colon = host_and_port.find(":[")?;
    let (host, port) = cut(host_and_port, colon);
    let is_outside = host.ends_with(']') || !host.contains('[');
    (is_outside && bracketed(port.strip_prefix(':')?).is_some_and(|inside| !inside.contains(':'))).then_some(colon)
}

/// What stands in brackets.
pub(super) fn bracketed(text: &str) -> Option<&str> {
    text.strip_prefix('[')?.strip_suffix(']')
}

/// The address in front of a bracket that was never opened. One colon is that of a port.
pub(super) fn unopened_ipv6(host: &str) -> Option<&str> {
    host.strip_suffix(']').filter(|text| text.matches(':').count() > 1 && is_like_address(text))
}

/// An address whose brackets were forgotten. Two colons in a row have no other meaning in a host.
pub(super) fn is_bare_ipv6(text: &str) -> bool {
    let address = text.split('%').next().unwrap_or(text);
    text.parse::<Ipv6Addr>().is_ok() || (address.contains("::") && is_like_address(address))
}

fn is_like_address(text: &str) -> bool {
    text.as_bytes().iter().all(|b| b.is_ascii_hexdigit() || matches!(b, b':' | b'.'))
}

/// Cuts at a position that a search has just returned, so it is always inside and at a border.
fn cut(text: &str, at: usize) -> (&str, &str) {
    text.split_at_checked(at).unwrap_or((text, ""))
}
