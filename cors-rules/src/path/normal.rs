//! The path that a framework might make of the raw one: decoded, with its dot segments resolved.
//!
//! Routers differ in what they do to a path before they match it, and a table that matched another path than the router
//! would guard the wrong handler. So an odd path is looked up in both forms; this one is read on the fly, never copied.

/// Segments that can be followed; a longer path with something to normalise is refused by the caller.
const MAX_SEGMENTS: usize = 4096;

/// Whether a path can be taken as it stands: it has no escape, no backslash, no empty and no dot segment.
///
/// ```
/// use cors_rules::path::is_plain;
///
/// assert!(is_plain(b"/account/7"));
/// assert!(!is_plain(b"/account/../internal"));
/// ```
#[must_use]
#[expect(clippy::needless_bitwise_bool, reason = "a lazy operator is an early end")]
pub fn is_plain(path: &[u8]) -> bool {
    // Without an early end the compiler looks at many bytes at once, and an odd path is rare.
    let has_escape = path.iter().fold(false, |found, &byte| found | (byte == b'%') | (byte == b'\\'));
    let pairs = path.iter().zip(path.get(1..).unwrap_or_default());
    let has_odd_segment =
        pairs.fold(false, |found, (&byte, &next)| found | ((byte == b'/') & ((next == b'/') | (next == b'.'))));
    !has_escape && !has_odd_segment
}

/// RFC 3986, section 2.3: characters that mean the same encoded or not.
pub(super) const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// One byte of the decoded path, and what is left. Reserved characters stay encoded, but every spelling of a separator
/// is a `/`.
fn decoded(path: &[u8]) -> Option<(u8, &[u8])> {
    let (&byte, rest) = path.split_first()?;
    match (byte, rest) {
        (b'\\', _) => Some((b'/', rest)),
        (b'%', [high, low, after @ ..]) => match hex(*high).zip(hex(*low)).map(|(high, low)| high << 4 | low) {
            Some(b'/' | b'\\') => Some((b'/', after)),
            Some(byte) if is_unreserved(byte) => Some((byte, after)),
            _ => Some((byte, rest)),
        },
        _ => Some((byte, rest)),
    }
}

const fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

/// Skips one segment; says whether it is a dot segment or empty, and what is left, beginning with the separator.
fn segment(mut path: &[u8]) -> (Segment, &[u8]) {
    let (mut dots, mut others) = (0, 0);
    while let Some((byte, rest)) = decoded(path).filter(|&(byte, _)| byte != b'/') {
        if byte == b'.' {
            dots += 1;
        } else {
            others += 1;
        }
        path = rest;
    }
    let kind = match (dots, others) {
        (0 | 1, 0) => Segment::Nothing,
        (2, 0) => Segment::Up,
        _ => Segment::Name,
    };
    (kind, path)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Segment {
    /// Empty, or `.`.
    Nothing,
    /// `..`.
    Up,
    /// Anything else.
    Name,
}

/// Which segments of a path are left when its dot segments are resolved (RFC 3986, section 5.2.4).
#[derive(Clone, Debug)]
pub struct Kept {
    bits: [u64; MAX_SEGMENTS / 64],
}

impl Kept {
    /// Reads the path once. `None` if it does not start with `/` or has too many segments.
    #[must_use]
    pub fn of(path: &[u8]) -> Option<Self> {
        let mut kept = Self { bits: [0; MAX_SEGMENTS / 64] };
        let mut rest = path;
        let mut index = 0;
        while let Some((b'/', after)) = decoded(rest) {
            if index == MAX_SEGMENTS {
                return None;
            }
            let (kind, left) = segment(after);
            match kind {
                Segment::Nothing => {}
                Segment::Name => *kept.bits.get_mut(index / 64)? |= 1 << (index % 64),
                Segment::Up => kept.drop_last(),
            }
            rest = left;
            index += 1;
        }
        (index > 0).then_some(kept)
    }

    fn drop_last(&mut self) {
        if let Some(word) = self.bits.iter_mut().rev().find(|word| **word != 0) {
            *word &= !(1 << (63 - word.leading_zeros()));
        }
    }

    fn contains(&self, index: usize) -> bool {
        self.bits.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }
}

/// The bytes of a normalised path.
#[derive(Clone, Debug)]
pub struct Normal<'a> {
    rest: &'a [u8],
    kept: &'a Kept,
    index: usize,
    inside: bool,
}

impl<'a> Normal<'a> {
    /// `kept` must be of the same path.
    #[must_use]
    pub fn new(path: &'a [u8], kept: &'a Kept) -> Self {
        Self { rest: path, kept, index: 0, inside: false }
    }
}

impl Iterator for Normal<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        loop {
            let (byte, after) = decoded(self.rest)?;
            if byte != b'/' {
                self.rest = after;
                if self.inside {
                    return Some(byte);
                }
                continue;
            }
            self.inside = self.kept.contains(self.index);
            self.index += 1;
            self.rest = after;
            if self.inside {
                return Some(b'/');
            }
            // A path that ends in nothing, `.` or `..` names a folder: the `/` stays.
            let (_, left) = segment(after);
            self.rest = left;
            if left.is_empty() {
                return Some(b'/');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kept, Normal, is_plain};
    use alloc::{string::String, vec::Vec};

    fn normal(path: &str) -> String {
        let kept = Kept::of(path.as_bytes()).unwrap();
        String::from_utf8(Normal::new(path.as_bytes(), &kept).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn normalised_as_a_framework_might() {
        for (path, expected) in [
            ("/", "/"),
            ("/a", "/a"),
            ("/a/", "/a/"),
            ("//", "/"),
            ("//a", "/a"),
            ("/a//b", "/a/b"),
            ("/a/b//", "/a/b/"),
            ("/./a", "/a"),
            ("/a/.", "/a/"),
            ("/a/./", "/a/"),
            ("/a/..", "/"),
            ("/a/../b", "/b"),
            ("/../a", "/a"),
            ("/a/b/../../c", "/c"),
            ("/a/b/..", "/a/"),
            ("/%61", "/a"),
            ("/%2e%2E/a", "/a"),
            ("/a%2f..%2Fb", "/b"),
            ("/a%5cb", "/a/b"),
            ("/a\\b", "/a/b"),
            ("/a%20b", "/a%20b"),
            ("/a%", "/a%"),
            ("/a%2", "/a%2"),
            ("/a%zz", "/a%zz"),
            ("/...", "/..."),
            ("/.a", "/.a"),
            ("/a/.../..", "/a/"),
            ("/%252f", "/%252f"),
            ("/a/b/c/../x/../../y", "/a/y"),
        ] {
            assert_eq!(normal(path), expected, "{path}");
            assert_eq!(normal(&normal(path)), expected, "{path} twice");
        }
    }

    #[test]
    fn a_plain_path_is_its_own_normal_form() {
        for path in ["/", "/a", "/a/b/", "/a.b", "/a..", "/c++", "/a:b"] {
            assert!(is_plain(path.as_bytes()), "{path}");
            assert_eq!(normal(path), path);
        }
        for path in ["//", "/a//", "/.", "/a/..", "/%61", "/a\\"] {
            assert!(!is_plain(path.as_bytes()), "{path}");
        }
    }

    #[test]
    fn too_long_or_no_path_at_all() {
        assert!(Kept::of("/a".repeat(4096).as_bytes()).is_some());
        assert!(Kept::of("/a".repeat(4097).as_bytes()).is_none());
        assert!(Kept::of("/.".repeat(5000).as_bytes()).is_none());
        assert!(Kept::of(b"*").is_none());
        assert!(Kept::of(b"").is_none());
    }
}
