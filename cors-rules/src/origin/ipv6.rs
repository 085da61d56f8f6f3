//! IPv6 addresses in the one form that browsers send (RFC 5952, but never with an IPv4 address inside).

use core::{fmt, net::Ipv6Addr};

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
pub(super) fn is_canonical(text: &[u8]) -> bool {
    let fold = text.windows(2).position(|pair| pair == b"::");
    let (front, back) = fold.map_or((text, None), |fold| (text.get(..fold).unwrap_or_default(), text.get(fold + 2..)));
    let (Some(front), Some(back)) = (Pieces::of(front), Pieces::of(back.unwrap_or_default())) else { return false };
    let Some(folded) = 8_usize.checked_sub(front.count + back.count) else { return false };
    if fold.is_none() {
        return folded == 0 && front.most_zeros < 2;
    }
    // What is folded is the longest run of zeros, all of it, and the first one if two are equally long.
    folded > 1
        && !(front.ends_with_zero || back.begins_with_zero)
        && front.most_zeros < folded
        && back.most_zeros <= folded
}

/// The numbers on one side of `::`.
#[derive(Default)]
struct Pieces {
    count: usize,
    most_zeros: usize,
    begins_with_zero: bool,
    ends_with_zero: bool,
}

impl Pieces {
    fn of(text: &[u8]) -> Option<Self> {
        let mut pieces = Self::default();
        let mut zeros = 0;
        for piece in text.split(|b| *b == b':').filter(|_| !text.is_empty()) {
            let is_digit = |b: &u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
            match piece {
                b"0" => zeros += 1,
                [first, rest @ ..] if *first != b'0' && rest.len() < 4 && piece.iter().all(is_digit) => zeros = 0,
                _ => return None,
            }
            pieces.begins_with_zero |= pieces.count == 0 && zeros > 0;
            pieces.count += 1;
            pieces.most_zeros = pieces.most_zeros.max(zeros);
        }
        pieces.ends_with_zero = zeros > 0;
        Some(pieces)
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
            assert!(is_canonical(expected.as_bytes()), "{expected}");
        }
    }

    /// Each piece zero or not, and folded at every place, whatever is lost by that.
    #[test]
    fn one_form_of_each_address_is_canonical() {
        let is_written = |text: &str| text.parse().is_ok_and(|address| Canonical(address).to_string() == text);
        let mut canonical = 0;
        for zeros in 0..=u8::MAX {
            let pieces: [&str; 8] = core::array::from_fn(|at| if zeros >> at & 1 == 0 { "0" } else { "a0b" });
            let folds = (0..8).flat_map(|start| (start..=8).map(move |end| (start, end)));
            let folded = folds.map(|(start, end)| [pieces[..start].join(":"), pieces[end..].join(":")].join("::"));
            for text in folded.chain([pieces.join(":")]) {
                assert_eq!(is_canonical(text.as_bytes()), is_written(&text), "{text}");
                canonical += usize::from(is_written(&text));
            }
        }
        assert!(canonical > 256, "{canonical}");
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
            "1:2:3:4:5:6:7",
            ":1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:",
            ":::",
            "::1:",
            ":1::",
            "1::2::3",
            "::00",
            "::12345",
            "::g",
        ] {
            assert!(!is_canonical(text.as_bytes()), "{text}");
        }
    }
}
