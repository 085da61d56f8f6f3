//! Hosts: the canonical form, and the rules about what is written.

use alloc::{format, string::String};

use super::{
    findings::Findings,
    ipv4,
    ipv6::{self, Canonical},
    parts::{Parts, bracketed, is_bare_ipv6, unopened_ipv6},
    text::quote,
};
use crate::{Rule, Violation};

/// Longest name without the final dot, and longest label (RFC 1034, section 3.1; 255 bytes with the length bytes).
const MAX_NAME_LEN: usize = 253;
const MAX_LABEL_LEN: usize = 63;

/// What a host is, which decides whether it has labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Domain,
    Address,
}

/// The kind of a host in the form that browsers send; `None` in any other form.
pub(super) fn canonical_kind(host: &str) -> Option<Kind> {
    canonical_start(host.as_bytes()).filter(|(len, _)| *len == host.len()).map(|(_, kind)| kind)
}

/// The bytes of a canonical label. A look-up takes less than comparing with each range.
#[expect(clippy::indexing_slicing, reason = "evaluated by the compiler")]
static IS_IN_LABEL: [bool; 256] = {
    let bytes = b"abcdefghijklmnopqrstuvwxyz0123456789-_";
    let (mut is_in_label, mut at) = ([false; 256], 0);
    while at < bytes.len() {
        is_in_label[bytes[at] as usize] = true;
        at += 1;
    }
    is_in_label
};

/// The length and the kind of the host that a text begins with, in the form that browsers send. It ends at a colon.
///
/// Fetch's grammar has neither underscores nor edge hyphens nor a final dot, but the URL standard has, and browsers
/// send them. One pass, because this runs for every request that a pattern might match.
pub(super) fn canonical_start(text: &[u8]) -> Option<(usize, Kind)> {
    if let [b'[', rest @ ..] = text {
        // Colons inside brackets belong to the address.
        let len = rest.iter().position(|b| *b == b']')?;
        return ipv6::is_canonical(rest.get(..len)?).then_some((len + 2, Kind::Address));
    }
    let (mut label, mut earlier_label, mut end) = (0, 0, text.len());
    for (at, b) in text.iter().enumerate() {
        if IS_IN_LABEL.get(usize::from(*b)) == Some(&true) {
            continue;
        }
        match b {
            b'.' if (1..=MAX_LABEL_LEN).contains(&(at - label)) => (earlier_label, label) = (label, at + 1),
            b':' => {
                end = at;
                break;
            }
            _ => return None,
        }
    }
    // No label begins behind a final dot.
    let (name_end, last_label) = if label == end { (end.checked_sub(1)?, earlier_label) } else { (end, label) };
    if name_end > MAX_NAME_LEN || name_end - last_label > MAX_LABEL_LEN {
        return None;
    }
    if ipv4::is_number(text.get(last_label..name_end)?) {
        let host = core::str::from_utf8(text.get(..end)?).ok()?;
        return ipv4::is_canonical(host).then_some((end, Kind::Address));
    }
    Some((end, Kind::Domain))
}

/// `localhost`, `*.localhost`, both with a final dot too, `127.0.0.0/8` and `::1` (Secure Contexts, "Is origin
/// potentially trustworthy?").
pub(super) fn is_loopback(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    let is_localhost = name.strip_suffix("localhost").is_some_and(|front| front.is_empty() || front.ends_with('.'));
    is_localhost || host == "[::1]" || host.parse().is_ok_and(|address: core::net::Ipv4Addr| address.is_loopback())
}

/// The rules about the host, its wildcard aside. A host that is empty, or is an IPv6 address, has no labels to judge.
pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let is_wildcard_address = parts.host.contains('*') && parts.host.contains('[');
    if is_wildcard_address {
        return;
    }
    if parts.is_ipv6() {
        check_ipv6(parts, findings);
    } else if parts.host.is_empty() {
        check_empty(parts, findings);
    } else {
        let is_sound = check_ascii(parts.host, findings) & check_bytes(parts.host, findings);
        if is_sound && check_lengths(parts.host, findings) && !parts.host.contains('*') {
            check_ipv4(parts.host, findings);
        }
    }
}

/// Browsers convert a host to ASCII before anything else sees it (URL, "domain to ASCII").
fn check_ascii(host: &str, findings: &mut Findings<'_>) -> bool {
    if host.is_ascii() {
        return true;
    }
    let violation =
        Violation::new(Rule::NonAsciiHost, format!("browsers send the host {} in its ASCII form", quote(host)));
    findings.add(
        host,
        violation.help("write each label outside ASCII as the `xn--` form that a browser's address bar copies"),
    );
    false
}

/// Host names consist of letters, digits, hyphens, underscores and dots. The URL standard lets more through (`,`, `$`,
/// `{`, ...), but no such name is ever registered, and one with a comma reads as two origins.
fn check_bytes(host: &str, findings: &mut Findings<'_>) -> bool {
    let is_fine = |c: char| !c.is_ascii() || c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '*');
    let Some((start, c)) = host.char_indices().find(|(_, c)| !is_fine(*c)) else { return true };
    let part = host.get(start..start + c.len_utf8()).unwrap_or(host);
    let name = if c == ' ' { String::from("a space") } else { quote(part) };
    let violation =
        Violation::new(Rule::InvalidHostByte, format!("{name} cannot stand in a host, but does in {}", quote(host)));
    findings.add(
        part,
        match c {
            '%' => violation.help("write the character that the `%` stands for: nothing is decoded in an origin"),
            _ => violation.help("write a host of letters, digits, `-`, `_` and dots"),
        },
    );
    false
}

/// A name has at most 253 bytes and its labels 1 to 63 each (RFC 1034, section 3.1); only the last label may be empty,
/// which is the final dot.
fn check_lengths(host: &str, findings: &mut Findings<'_>) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    let (message, help) = if let Some(label) = name.split('.').find(|label| label.len() > MAX_LABEL_LEN) {
        let len = label.len();
        let message = format!("the label {} has {len} bytes, but a label has at most {MAX_LABEL_LEN}", quote(label));
        (message, "write the name that the page is really served from: this one cannot be in the DNS")
    } else if name.split('.').any(str::is_empty) {
        let help = if host.starts_with('.') {
            "for the subdomains of a host write `*.` in front of it, not a dot alone"
        } else {
            "delete the dot, or write the label that is missing"
        };
        (format!("the host {} has an empty label", quote(host)), help)
    } else if name.len() > MAX_NAME_LEN {
        let message =
            format!("the host {} has {} bytes, but a host has at most {MAX_NAME_LEN}", quote(host), name.len());
        (message, "write the name that the page is really served from: this one cannot be in the DNS")
    } else {
        return true;
    };
    findings.add(host, Violation::new(Rule::InvalidHostLength, message).help(help));
    false
}

/// There is no page without a host (URL, "special scheme"), and an app's origin needs one to be told from another's.
fn check_empty(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let violation = Violation::new(Rule::InvalidHostLength, format!("{} has no host", quote(parts.text)));
    findings.add(parts.text, violation.help("write the host of the page, as in `https://app.example.com`"));
}

/// A host whose last label is a number is an IPv4 address or an error (URL, "host parser"), and an address is sent as
/// four decimal numbers however it was typed.
fn check_ipv4(host: &str, findings: &mut Findings<'_>) {
    if !ipv4::ends_in_number(host) || ipv4::is_canonical(host) {
        return;
    }
    if let Some(address) = ipv4::parse(host) {
        let message = format!("browsers send the address {} as `{address}`", quote(host));
        findings.add(host, Violation::new(Rule::NonCanonicalIpv4, message));
    } else {
        let message = format!("{} ends in a number but is no IPv4 address, so no browser can load it", quote(host));
        let violation = Violation::new(Rule::InvalidIpv4, message);
        findings.add(host, violation.help("write four numbers from 0 to 255, or a name whose last label is no number"));
    }
}

/// Browsers send an IPv6 address in brackets and in one form (URL, "IPv6 parser" and "IPv6 serializer"; RFC 5952, but
/// without an IPv4 address inside). Zone ids are no part of URLs.
fn check_ipv6(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let host = parts.host;
    let inside = bracketed(host);
    let invalid = |message: String| Violation::new(Rule::InvalidIpv6, message);
    let Some(inside) = inside else {
        let violation = if is_bare_ipv6(host) {
            invalid(format!("the IPv6 address {} stands without brackets", quote(host)))
                .help("write `[` in front of the address and `]` behind it, then `:` and the port if there is one")
        } else if unopened_ipv6(host).is_some() {
            invalid(format!("the bracket in {} is never opened", quote(host))).help("write `[` in front of the address")
        } else {
            invalid(format!("the bracket in {} is never closed", quote(host))).help("write `]` behind the address")
        };
        return findings.add(host, violation);
    };
    match inside.parse() {
        Ok(_) if ipv6::is_canonical(inside.as_bytes()) => {}
        Ok(address) => {
            let message = format!("browsers send the address {} as `[{}]`", quote(host), Canonical(address));
            findings.add(host, Violation::new(Rule::NonCanonicalIpv6, message));
        }
        Err(_) if inside.contains('%') => {
            let violation = invalid(format!("the address {} has a zone id, which no URL can hold", quote(host)));
            findings.add(host, violation.help("write an address that needs no zone, or a host name"));
        }
        Err(_) => {
            let violation = invalid(format!("{} is no IPv6 address", quote(host)));
            findings.add(host, violation.help("write eight groups of hexadecimal digits, with `::` for zeros"));
        }
    }
    if !parts.stray.is_empty() && !parts.stray.contains('*') {
        let violation = invalid(format!("{} follows the address, where only a port can stand", quote(parts.stray)));
        findings.add(parts.stray, violation.help("write `:` between the address and the port"));
    }
}
