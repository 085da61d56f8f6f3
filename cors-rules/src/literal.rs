//! Quoted text as such, whatever it is meant to be: a name, a path, a reason.

use alloc::format;

use crate::{
    Rule, Violation,
    invisible::{is_invisible, quote},
};

/// Judges the text of a literal, before anything asks what it says.
///
/// ```
/// use cors_rules::{Rule, literal};
///
/// assert_eq!(literal::check("X-Request-Id"), None);
/// assert_eq!(literal::check("X-\u{202e}Id").map(|violation| violation.rule), Some(Rule::OddLiteral));
/// ```
#[must_use]
pub fn check(text: &str) -> Option<Violation> {
    check_odd_literal(text)
}

/// A character that a reviewer does not see makes two equal-looking texts differ, and a direction mark shows a text in
/// another order than the compiler reads it (Unicode Technical Standard 55, "Unicode source code handling").
fn check_odd_literal(text: &str) -> Option<Violation> {
    let (at, c) = text.char_indices().find(|(_, c)| is_invisible(*c))?;
    let message = format!("{} has an invisible character: U+{:04X} at byte {at}", quote(text), u32::from(c));
    Some(
        Violation::new(Rule::OddLiteral, message)
            .at(at..at.saturating_add(c.len_utf8()))
            .help("delete it, or type the text anew if the editor hides it"),
    )
}

#[cfg(test)]
mod tests {
    use crate::Rule;

    use super::check;

    #[test]
    fn accepted() {
        for text in ["", " ", "PUT", "X Foo", "/files/{name}", "Grüße, 世界", "e\u{301}", "the app's own pages"] {
            assert_eq!(check(text), None, "{text:?}");
        }
    }

    #[test]
    fn refused() {
        for (text, code_point, range) in [
            ("\0PUT", "U+0000", 0..1),
            ("PUT\n", "U+000A", 3..4),
            ("X-\u{200b}Id", "U+200B", 2..5),
            ("ä\u{202e}TUP", "U+202E", 2..5),
            ("\u{feff}/x", "U+FEFF", 0..3),
            ("Content\u{ad}-Type", "U+00AD", 7..9),
            ("X\u{a0}Foo\u{200b}", "U+00A0", 1..3),
            ("a\u{e0001}", "U+E0001", 1..5),
        ] {
            let violation = check(text).unwrap();
            assert_eq!((violation.rule, violation.range), (Rule::OddLiteral, Some(range.clone())), "{text:?}");
            assert!(violation.message.ends_with(&alloc::format!("{code_point} at byte {}", range.start)), "{text:?}");
            assert!(!violation.message.contains(super::is_invisible), "{text:?}");
        }
    }
}
