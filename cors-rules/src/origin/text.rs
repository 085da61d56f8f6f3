//! Text that a person wrote, and how to show it back in one line.

use alloc::string::String;
use core::ops::Range;

/// Long enough for any real origin, short enough for a terminal.
const MAX_QUOTED: usize = 100;

/// Characters that nobody sees in a literal: white space other than the plain space, controls, and what Unicode calls
/// default ignorable (zero-width and direction marks, the soft hyphen, the byte order mark, variation selectors, tags).
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}')
        || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
        || matches!(c, '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// The text in backticks, on one line whatever it contains, cut where it gets too long to read.
pub(super) fn quote(text: &str) -> String {
    let mut quoted = String::from("`");
    for (i, c) in text.chars().enumerate() {
        if i == MAX_QUOTED {
            quoted.push_str("...");
            break;
        }
        if is_invisible(c) {
            quoted.extend(c.escape_unicode());
        } else {
            quoted.push(c);
        }
    }
    quoted.push('`');
    quoted
}

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
    use super::{quote, range_of};

    #[test]
    fn a_quote_stays_on_one_line_and_short() {
        assert_eq!(quote("a\r\nb\u{200b}ä"), "`a\\u{d}\\u{a}b\\u{200b}ä`");
        assert!(quote(&"ä".repeat(10_000)).chars().count() < 110);
    }

    #[test]
    fn a_part_is_found_where_it_stands() {
        let whole = "  ab ab ";
        assert_eq!(range_of(whole, whole.trim()), 2..7);
        assert_eq!(range_of(whole, "elsewhere").end.min(8), range_of(whole, "elsewhere").end);
    }
}
