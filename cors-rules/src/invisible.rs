//! Characters that nobody sees in a literal, and how to show a text that may hold some.

use alloc::string::String;

/// Long enough for any real origin, short enough for a terminal.
const MAX_QUOTED: usize = 100;

/// White space other than the plain space, controls, and what Unicode calls default ignorable (zero-width and direction
/// marks, the soft hyphen, the byte order mark, variation selectors, tags).
pub(crate) fn is_invisible(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}')
        || matches!(c, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
        || matches!(c, '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// The text in backticks, on one line whatever it contains, cut where it gets too long to read.
pub(crate) fn quote(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::{is_invisible, quote};

    #[test]
    fn what_can_be_seen_is_not_invisible() {
        for c in " aäß-_*\u{301}\u{4e2d}\u{1f600}".chars() {
            assert!(!is_invisible(c), "{c:?}");
        }
        for c in "\0\t\r\n\u{7f}\u{85}\u{a0}\u{ad}\u{200b}\u{200d}\u{202e}\u{2028}\u{2066}\u{3000}\u{feff}".chars() {
            assert!(is_invisible(c), "{c:?}");
        }
    }

    #[test]
    fn a_quote_stays_on_one_line_and_short() {
        assert_eq!(quote("a\r\nb\u{200b}ä"), "`a\\u{d}\\u{a}b\\u{200b}ä`");
        assert!(quote(&"ä".repeat(10_000)).chars().count() < 110);
    }
}
