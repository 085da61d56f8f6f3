//! Where a part stands in a text that a person wrote.

use core::ops::Range;

pub(super) use crate::invisible::{is_invisible, quote};

/// Where a part of a text stands in it.
///
/// Every part here is a slice of the literal, so its address says where it stands, however it was cut out.
pub(super) fn range_of(whole: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(whole.as_ptr().addr()).min(whole.len());
    start..start.saturating_add(part.len()).min(whole.len())
}

/// The smallest slice of `whole` that holds both parts.
pub(super) fn span<'a>(whole: &'a str, first: &str, last: &str) -> &'a str {
    whole.get(range_of(whole, first).start..range_of(whole, last).end).unwrap_or(whole)
}

#[cfg(test)]
mod tests {
    use super::range_of;

    #[test]
    fn a_part_is_found_where_it_stands() {
        let whole = "  ab ab ";
        assert_eq!(range_of(whole, whole.trim()), 2..7);
        assert_eq!(range_of(whole, "elsewhere").end.min(8), range_of(whole, "elsewhere").end);
    }
}
