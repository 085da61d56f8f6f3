//! IPv6 addresses in the one form that browsers send (RFC 5952, but never with an IPv4 address inside).

use core::{
    fmt::{self, Write},
    net::Ipv6Addr,
};

/// Writes an address, without brackets, as the URL standard does ("IPv6 serializer").
///
/// `Ipv6Addr`'s own `Display` is no help: it writes `::ffff:127.0.0.1` where every browser sends `::ffff:7f00:1`.
pub(super) struct Canonical(pub(super) Ipv6Addr);

impl fmt::Display for Canonical {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pieces = self.0.segments();
        let (zeros_start, zeros_len) = longest_zeros(pieces);
        let mut separator = "";
        for (i, piece) in pieces.into_iter().enumerate() {
            if zeros_len > 1 && (zeros_start..zeros_start + zeros_len).contains(&i) {
                if i == zeros_start {
                    f.write_str("::")?;
                }
                separator = "";
                continue;
            }
            write!(f, "{separator}{piece:x}")?;
            separator = ":";
        }
        Ok(())
    }
}

/// Start and length of the longest run of zeros, the first one if two are equally long (RFC 5952, section 4.2.3).
fn longest_zeros(pieces: [u16; 8]) -> (usize, usize) {
    let (mut best_start, mut best_len, mut len) = (0, 0, 0);
    for (i, piece) in pieces.into_iter().enumerate() {
        len = if piece == 0 { len + 1 } else { 0 };
        if len > best_len {
            (best_start, best_len) = (i + 1 - len, len);
        }
    }
    (best_start, best_len)
}

/// Whether the text between the brackets is what a browser would send.
pub(super) fn is_canonical(text: &str) -> bool {
    let mut expected = Expected(text);
    text.parse().is_ok_and(|address| write!(expected, "{}", Canonical(address)).is_ok()) && expected.0.is_empty()
}

/// Compares what is written with a text, so that comparing needs no buffer.
struct Expected<'a>(&'a str);

impl Write for Expected<'_> {
    fn write_str(&mut self, written: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(written).ok_or(fmt::Error)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Canonical, is_canonical};
    use alloc::string::ToString;
    use core::net::Ipv6Addr;

    #[test]
    fn the_longest_run_of_zeros_is_folded_once() {
        for (pieces, expected) in [
            ([0; 8], "::"),
            ([0, 0, 0, 0, 0, 0, 0, 1], "::1"),
            ([1, 0, 0, 0, 0, 0, 0, 0], "1::"),
            ([1, 0, 0, 2, 0, 0, 0, 3], "1:0:0:2::3"),
            ([1, 0, 0, 2, 3, 0, 0, 4], "1::2:3:0:0:4"),
            ([1, 0, 2, 3, 4, 5, 6, 7], "1:0:2:3:4:5:6:7"),
            ([0, 0, 0, 0, 0, 0xffff, 0x7f00, 1], "::ffff:7f00:1"),
            ([0, 0, 0, 0, 0, 0, 0x7f00, 1], "::7f00:1"),
            ([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0xabcd], "2001:db8::abcd"),
        ] {
            assert_eq!(Canonical(Ipv6Addr::from(pieces)).to_string(), expected);
            assert!(is_canonical(expected), "{expected}");
        }
    }

    #[test]
    fn every_other_form_is_refused() {
        for text in [
            "",
            ":",
            "0::1",
            "::01",
            "::A",
            "::ffff:127.0.0.1",
            "1:0::2:3:4:5:6",
            "1::2:0:0:0:3",
            "::1%25eth0",
            "::1 ",
            "1:2:3:4:5:6:7:8:9",
        ] {
            assert!(!is_canonical(text), "{text}");
        }
    }
}
