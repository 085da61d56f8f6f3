//! Ports: the canonical form, and the rules about them.

use alloc::format;

use super::{
    findings::Findings,
    parts::{Front, IN_PLACEHOLDER, Parts, bracketed},
    scheme, shape,
    text::quote,
};
use crate::{Rule, Violation};

/// Ports that browsers never connect to (Fetch, "bad port"), in ascending order.
const BLOCKED: &[u16] = &[
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109,
    110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531,
    532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060,
    5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
];

/// A port as browsers write it: decimal, 1 to 65535, no leading zero (URL, "serialize an integer").
pub(super) fn canonical(digits: &str) -> Option<u16> {
    let is_plain = digits.as_bytes().iter().all(u8::is_ascii_digit) && !digits.starts_with('0');
    if is_plain { digits.parse().ok() } else { None }
}

/// The port that digits with any number of leading zeros mean; `None` if it is above 65535 or no number.
pub(super) fn lenient(digits: &str) -> Option<u16> {
    let significant = digits.trim_start_matches('0');
    match significant {
        "" if digits.is_empty() => None,
        "" => Some(0),
        _ => canonical(significant),
    }
}

/// Whether browsers refuse to load anything from the port (Fetch, "block bad port").
pub(super) fn is_blocked(port: u16) -> bool {
    BLOCKED.binary_search(&port).is_ok()
}

/// The rules about the text behind the host's colon.
pub(super) fn check(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let Some(digits) = parts.port else { return };
    if let Some(inside) = bracketed(digits) {
        check_brackets(digits, inside, findings);
    } else if digits.contains('*') {
        check_wildcard(parts, digits, findings);
    } else if digits.contains(IN_PLACEHOLDER) {
        let violation = Violation::new(Rule::InvalidPort, format!("{} is no port number", quote(digits)));
        findings.add(digits, violation.help("write the number itself: placeholders are not expanded"));
    } else {
        match lenient(digits) {
            Some(0) => check_zero(parts, findings),
            Some(port) if canonical(digits).is_some() => check_default(parts, port, findings),
            _ if shape::repeats_scheme(parts) => {}
            // The colon of `ab:` may as well be that of a scheme, which is missing already.
            None if digits.is_empty() && parts.front == Front::Missing => {}
            _ => check_number(parts, digits, findings),
        }
    }
}

/// An origin has one port, and brackets are for addresses (URL, "host serializer").
fn check_brackets(digits: &str, inside: &str, findings: &mut Findings<'_>) {
    let message = format!("the port {} stands in brackets, which only an IPv6 address has", quote(digits));
    let is_one = lenient(inside).is_some();
    let help = if is_one { "delete the brackets" } else { "write each port in a string of its own" };
    findings.add(digits, Violation::new(Rule::InvalidPort, message).help(help));
}

/// `:*` stands for every port. Half a number does not stand for anything, and apps with a scheme of their own have no
/// ports to choose from.
fn check_wildcard(parts: &Parts<'_>, digits: &str, findings: &mut Findings<'_>) {
    if digits != "*" {
        let message = format!("{} is no port: `*` stands for a whole port or for none", quote(digits));
        findings.add(
            digits,
            Violation::new(Rule::MisplacedWildcard, message).help("write each port in a string of its own"),
        );
    } else if parts.class() == scheme::Class::Custom {
        let message =
            format!("an origin with the scheme {} takes no wildcard", quote(parts.scheme().unwrap_or_default()));
        findings.add(
            digits,
            Violation::new(Rule::MisplacedWildcard, message).help("write the origin exactly as the app sends it"),
        );
    }
}

/// Browsers write a port in decimal, without sign or leading zero, from 1 to 65535 (URL, "port state" and "serialize an
/// integer"). A colon without a port disappears.
fn check_number(parts: &Parts<'_>, digits: &str, findings: &mut Findings<'_>) {
    let is_number = !digits.is_empty() && digits.as_bytes().iter().all(u8::is_ascii_digit);
    let message = if digits.is_empty() {
        format!("no port follows the colon behind {}", quote(parts.host))
    } else if !is_number {
        format!("{} is no port number", quote(digits))
    } else if lenient(digits).is_some() {
        format!("browsers send a port without leading zeros, not as {}", quote(digits))
    } else {
        format!("port {} is above 65535, the highest one", quote(digits))
    };
    let mut violation = Violation::new(Rule::InvalidPort, message);
    if lenient(digits).is_none() && !digits.is_empty() {
        violation = violation.help("write a port from 1 to 65535 in decimal digits, or leave it out with its colon");
    }
    findings.add(if digits.is_empty() { parts.host_and_port } else { digits }, violation);
}

/// No page can be loaded from port 0 (Fetch, "bad port").
fn check_zero(parts: &Parts<'_>, findings: &mut Findings<'_>) {
    let text = with_colon(parts);
    let message = format!("{} never has a page: browsers refuse to connect to port 0", quote(text));
    let violation = Violation::new(Rule::PortZero, message);
    findings.add(text, violation.help("write the port that the page is really served from"));
}

/// The URL parser drops a port that is its scheme's default (URL, "port state"), so no origin ever shows it.
fn check_default(parts: &Parts<'_>, port: u16, findings: &mut Findings<'_>) {
    let scheme = parts.scheme().unwrap_or_default().to_ascii_lowercase();
    if scheme::default_port(&scheme) == Some(port) {
        let text = with_colon(parts);
        let message = format!("{} is the default port of {}, which browsers leave out", quote(text), quote(&scheme));
        findings.add(text, Violation::new(Rule::DefaultPort, message));
    }
}

fn with_colon<'a>(parts: &Parts<'a>) -> &'a str {
    parts.host_and_port.get(parts.host.len()..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{BLOCKED, canonical, lenient};

    #[test]
    fn the_blocked_ports_are_sorted_for_the_search() {
        assert!(BLOCKED.windows(2).all(|pair| pair.first() < pair.last()));
    }

    #[test]
    fn only_plain_numbers_are_ports() {
        assert_eq!((canonical("1"), canonical("65535")), (Some(1), Some(65535)));
        for text in ["", "0", "01", "65536", "+1", "-1", " 1", "1 ", "a", "99999999999999999999"] {
            assert_eq!(canonical(text), None, "{text}");
        }
        assert_eq!(
            (lenient("008080"), lenient("000"), lenient(""), lenient("070000")),
            (Some(8080), Some(0), None, None)
        );
    }
}
