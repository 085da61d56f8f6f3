//! Internationalized labels: the ASCII form that browsers send for them, where that needs no table.

use alloc::{format, string::String};

use super::{punycode, text};

const PREFIX: &str = "xn--";

/// The A-label of a label outside ASCII, as the URL standard computes it (UTS #46, non-transitional: `faß` becomes
/// `xn--fa-hia`).
///
/// That standard maps thousands of characters, and normalizes. Here a label is lower-cased and taken only if all of it
/// is in blocks where nothing else would happen; a wrong suggestion would be worse than none.
pub(super) fn to_ascii(label: &str) -> Option<String> {
    if label.is_ascii() {
        return Some(label.to_ascii_lowercase());
    }
    let mut lower = String::with_capacity(label.len());
    for c in label.chars() {
        // Whether `ẞ` becomes `ß` or `ss` depends on the browser's Unicode version.
        let is_stable = c != 'ẞ' && c.to_lowercase().all(maps_to_itself);
        is_stable.then(|| lower.extend(c.to_lowercase()))?;
    }
    // The Kelvin sign is a capital of the plain `k`.
    if lower.is_ascii() && !lower.starts_with(PREFIX) {
        return Some(lower);
    }
    // `İstanbul` must not become a decomposed form, and `xn--` in front of other letters is nobody's label.
    let is_plain = !lower.starts_with(PREFIX);
    is_plain.then(|| punycode::encode(&lower).map(|encoded| format!("{PREFIX}{encoded}")))?
}

/// Lower-case characters that UTS #46 leaves alone and that no normalization touches when they stand side by side, in
/// scripts that are written from left to right.
fn maps_to_itself(c: char) -> bool {
    c.is_ascii_lowercase()
        || c.is_ascii_digit()
        || c == '-'
        || c == '_'
        // Latin, without the ligatures and digraphs that decompose.
        || matches!(c, 'ß'..='ö' | 'ø'..='ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž' | 'ƀ'..='ǃ' | 'Ǎ'..='ǰ' | 'Ǵ'..='ɏ')
        || matches!(c, '\u{1e00}'..='\u{1e99}' | '\u{1ea0}'..='\u{1eff}')
        // Greek, Cyrillic, Armenian, Georgian.
        || matches!(c, 'ά'..='ώ' | 'а'..='ҁ' | 'Ҋ'..='ԯ' | 'ա'..='ֆ' | 'ა'..='ჺ')
        // Kana, Han, Hangul syllables.
        || matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー'..='ヾ' | '々'..='〇')
        || matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
        || matches!(c, '가'..='힣')
}

/// Whether an `xn--` label stands for something: it decodes, encodes back to the same, and holds a character outside
/// ASCII but none that is invisible or a capital letter (UTS #46, "validity criteria", as far as no table is needed).
pub(super) fn is_valid_a_label(label: &str) -> bool {
    let Some(encoded) = label.strip_prefix(PREFIX) else { return true };
    punycode::decode(encoded).is_some_and(|decoded| {
        !decoded.is_ascii()
            && decoded.chars().all(|c| !text::is_invisible(c) && !c.is_uppercase())
            && punycode::encode(&decoded).is_some_and(|again| again == encoded)
    })
}

#[cfg(test)]
mod tests {
    use super::{is_valid_a_label, to_ascii};
    use alloc::string::ToString;

    #[test]
    fn only_lower_casing_is_done_before_encoding() {
        for (label, expected) in [
            ("EXÄMPLE", Some("xn--exmple-cua")),
            ("faß", Some("xn--fa-hia")),
            ("ä-1_b", Some("xn---1_b-koa")),
            ("ΣΊΣΥΦΟΣ", to_ascii("σίσυφοσ").as_deref()),
            ("\u{212a}ö", to_ascii("kö").as_deref()),
            ("\u{212a}itten", Some("kitten")),
            ("XN--\u{212a}", None),
            ("ǅ", None),
            ("ŀ", None),
            ("ａ", None),
            ("a\u{308}", None),
            ("İ", None),
            ("STRAẞE", None),
            ("xn--ä", None),
            ("שלום", None),
        ] {
            assert_eq!(to_ascii(label), expected.map(ToString::to_string), "{label}");
        }
    }

    #[test]
    fn an_a_label_must_decode_to_something_visible_outside_ascii() {
        for label in ["abc", "xn--exmple-cua", "xn--fa-hia", "xn--ls8h", "xn--p1ai"] {
            assert!(is_valid_a_label(label), "{label}");
        }
        for label in ["xn--", "xn--a", "xn--abc-", "xn---", "xn--99999999", "xn--exmple-c", "xn--a_b-cua9"] {
            assert!(!is_valid_a_label(label), "{label}");
        }
    }
}
