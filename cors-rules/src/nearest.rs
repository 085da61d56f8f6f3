//! What somebody probably meant: the known name with the fewest slips.

use alloc::vec::Vec;

const IGNORED: &[char] = &['_', '-'];

/// The candidate that takes the fewest edits to reach, if they are few for the name's length.
///
/// ```
/// assert_eq!(cors_rules::nearest("maxAge", &["allow_origins", "max_age"]), Some("max_age"));
/// ```
#[must_use]
pub fn nearest<'c>(name: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let limit = (name.chars().count() / 3).max(1);
    let mut nearest = None;
    for candidate in candidates {
        let edits = edits(name, candidate);
        if edits <= limit && nearest.is_none_or(|(fewest, _)| edits < fewest) {
            nearest = Some((edits, *candidate));
        }
    }
    nearest.map(|(_, candidate)| candidate)
}

/// Levenshtein's distance, without regard to case, `_` or `-`. Two neighbours that changed places are one edit: that is
/// how people mistype.
fn edits(a: &str, b: &str) -> usize {
    let fold = |text: &str| -> Vec<char> { text.to_ascii_lowercase().replace(IGNORED, "").chars().collect() };
    let (a, b) = (fold(a), fold(b));
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    let mut earlier = None;
    for (i, left) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, right) in b.iter().enumerate() {
            let at = |row: &[usize], place: usize| row.get(place).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&row, j) + usize::from(left != right);
            let mut fewest = changed.min(at(&row, j + 1) + 1).min(at(&next, j) + 1);
            let before = j.checked_sub(1).and_then(|place| Some((place, b.get(place)?)));
            if let Some((place, before)) = before
                && earlier == Some(right)
                && left == before
            {
                fewest = fewest.min(at(&above, place) + 1);
            }
            next.push(fewest);
        }
        above = core::mem::replace(&mut row, next);
        earlier = Some(left);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{edits, nearest};

    #[test]
    fn finds_what_was_meant() {
        let keys = ["allow_origins", "allow_methods", "max_age"];
        assert_eq!(nearest("allow_origin", &keys), Some("allow_origins"));
        assert_eq!(nearest("alowOrigins", &keys), Some("allow_origins"));
        assert_eq!(nearest("maxAge", &keys), Some("max_age"));
        assert_eq!(nearest("timeout", &keys), None);
        // One slip in three letters.
        assert_eq!(nearest("abcdef", &["abcdxy"]), Some("abcdxy"));
        assert_eq!(nearest("abcde", &["abcxy"]), None);
    }

    #[test]
    fn neighbours_that_changed_places_are_one_edit() {
        assert_eq!(nearest("STIES", &["SITES"]), Some("SITES"));
        assert_eq!(nearest("orgins", &["origins"]), Some("origins"));
        assert_eq!(nearest("ab", &["ba"]), Some("ba"));
        for (a, b, expected) in [
            ("", "", 0),
            ("", "ab", 2),
            ("ab", "", 2),
            ("abc", "abc", 0),
            ("xabc", "abc", 1),
            ("abxc", "abc", 1),
            ("abcx", "abc", 1),
            ("abcd", "abdc", 1),
            ("bacd", "abcd", 1),
            ("badc", "abcd", 2),
            // Not neighbours.
            ("cba", "abc", 2),
            ("abc", "xyz", 3),
            ("max_age", "MaxAge", 0),
        ] {
            assert_eq!(edits(a, b), expected, "{a} {b}");
            assert_eq!(edits(b, a), expected, "{b} {a}");
        }
    }
}
