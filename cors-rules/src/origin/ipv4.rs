//! IPv4 addresses as the URL standard reads them: in one to four parts, each decimal, octal or hexadecimal.

use core::net::Ipv4Addr;

/// Whether the URL standard takes the host for an IPv4 address (URL, "ends in a number checker").
pub(super) fn ends_in_number(host: &str) -> bool {
    let name = host.strip_suffix('.').unwrap_or(host);
    is_number(name.rsplit('.').next().unwrap_or(name).as_bytes())
}

/// Whether a host whose last label this is ends in a number: a decimal one, or a hexadecimal one behind `0x`.
pub(super) fn is_number(label: &[u8]) -> bool {
    match label {
        [b'0', b'x' | b'X', digits @ ..] => digits.iter().all(u8::is_ascii_hexdigit),
        digits => !digits.is_empty() && digits.iter().all(u8::is_ascii_digit),
    }
}

/// The address of a host that ends in a number (URL, "IPv4 parser").
pub(super) fn parse(host: &str) -> Option<Ipv4Addr> {
    let name = host.strip_suffix('.').unwrap_or(host);
    let mut parts = name.split('.');
    let mut last = number(parts.next()?)?;
    let mut address = 0_u32;
    let mut last_bits = 32_u32;
    for part in parts {
        last_bits = last_bits.checked_sub(8).filter(|bits| *bits >= 8)?;
        address |= u32::from(u8::try_from(last).ok()?).checked_shl(last_bits)?;
        last = number(part)?;
    }
    (last >> last_bits == 0).then(|| u32::try_from(last).ok().map(|last| Ipv4Addr::from(address | last)))?
}

/// The one form that browsers send: four decimal numbers without leading zeros (URL, "IPv4 serializer").
pub(super) fn is_canonical(host: &str) -> bool {
    host.parse::<Ipv4Addr>().is_ok()
}

fn number(part: &str) -> Option<u64> {
    let (digits, radix) = match strip_hex(part) {
        Some("") => return Some(0),
        Some(digits) => (digits, 16),
        None if part.len() > 1 && part.starts_with('0') => (part, 8),
        None => (part, 10),
    };
    // `from_str_radix` would also take a sign.
    digits.as_bytes().iter().all(u8::is_ascii_hexdigit).then(|| u64::from_str_radix(digits, radix).ok())?
}

fn strip_hex(part: &str) -> Option<&str> {
    part.strip_prefix("0x").or_else(|| part.strip_prefix("0X"))
}

#[cfg(test)]
mod tests {
    use super::{ends_in_number, parse};

    #[test]
    fn every_notation_of_the_url_standard_is_read() {
        for (text, expected) in [
            ("127.0.0.1", [127, 0, 0, 1]),
            ("127.1", [127, 0, 0, 1]),
            ("127.0x000001", [127, 0, 0, 1]),
            ("0x7f.1", [127, 0, 0, 1]),
            ("0X7F.0.0.0x1", [127, 0, 0, 1]),
            ("0177.0.0.01", [127, 0, 0, 1]),
            ("2130706433", [127, 0, 0, 1]),
            ("1.2.3.4.", [1, 2, 3, 4]),
            ("1.2.65535", [1, 2, 255, 255]),
            ("4294967295", [255, 255, 255, 255]),
            ("0x", [0, 0, 0, 0]),
        ] {
            assert_eq!(parse(text), Some(expected.into()), "{text}");
        }
    }

    #[test]
    fn what_overflows_or_is_no_number_is_no_address() {
        for text in [
            "256.1.1.1",
            "1.2.3.256",
            "1.2.65536",
            "4294967296",
            "1.2.3.4.5",
            "1..2",
            "08",
            "09.1",
            "0x7g.1",
            "a.1",
            "+1",
            "",
            ".",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_last_label_alone_decides_whether_a_host_is_an_address() {
        for text in ["1", "a.example.1", "1.2.3.4.", "a.0x", "a.0xff", "a.08"] {
            assert!(ends_in_number(text), "{text}");
        }
        for text in ["", ".", "1.a", "a.1b", "a.x1", "a.0xfg", "1-2", "a.1.."] {
            assert!(!ends_in_number(text), "{text}");
        }
    }
}
