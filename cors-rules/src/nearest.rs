//! What somebody probably meant: the known name with the fewest slips.

use alloc::vec::Vec;

/// The candidate that takes the fewest edits to reach, if they are few for the name's length.
///
/// ```
/// assert_eq!(cors_rules::nearest("maxAge", ["allow_origins", "max_age"]), Some("max_age"));
/// ```
#[must_use]
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let limit = (name.chars().count() / 3).max(1);
    let close = candidates.into_iter().map(|candidate| (edits(name, candidate), candidate));
    close.filter(|(edits, _)| *edits <= limit).min_by_key(|(edits, _)| *edits).map(|(_, candidate)| candidate)
}

/// Levenshtein's distance, without regard to case, `_` or `-`.
fn edits(a: &str, b: &str) -> usize {
    let fold = |text: &str| -> Vec<char> {
        text.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect()
    };
    let (a, b) = (fold(a), fold(b));
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        for (cell, right) in row.iter_mut().skip(1).zip(&b) {
            let change = diagonal + usize::from(left != right);
            diagonal = *cell;
            *cell = change.min(diagonal + 1).min(before + 1);
            before = *cell;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let keys = ["allow_origins", "allow_methods", "max_age"];
        assert_eq!(nearest("allow_origin", keys), Some("allow_origins"));
        assert_eq!(nearest("alowOrigins", keys), Some("allow_origins"));
        assert_eq!(nearest("maxAge", keys), Some("max_age"));
        assert_eq!(nearest("timeout", keys), None);
    }
}
