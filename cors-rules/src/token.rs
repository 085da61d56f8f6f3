//! The grammar that methods and field names share.

use alloc::{borrow::Cow, format, string::String, vec::Vec};

const QUOTES: &[char] = &['\u{2018}', '\u{2019}', '\u{201c}', '\u{201d}', '\u{201e}', '\u{ab}', '\u{bb}'];
const DASHES: &[char] =
    &['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2212}', '\u{ff0d}'];

/// What stands between the entries of a list.
pub(crate) const COMMAS: &[char] = &[',', ';'];

/// RFC 9110, section 5.6.2: `token = 1*tchar`.
#[must_use]
pub(crate) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.as_bytes().iter().all(|byte| is_token_byte(*byte))
}

const fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
        )
}

/// The tokens in a text that holds several of them, or one with something around it: what was probably meant.
pub(crate) fn tokens_in(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    for part in text.split(|c: char| !c.is_ascii() || !is_token_byte(c as u8)) {
        if !part.is_empty() {
            tokens.push(part);
        }
    }
    tokens
}

/// What a message adds about the first character outside ASCII: a Cyrillic letter looks like a Latin one, and a dash like
/// a hyphen.
pub(crate) fn outside_ascii(text: &str) -> String {
    match text.char_indices().find(|(_, c)| !c.is_ascii()) {
        Some((at, c)) => format!(": U+{:04X} at byte {at} is outside ASCII", u32::from(c)),
        None => String::new(),
    }
}

/// The text without the quotation marks that an editor or a web page sets, and with hyphens for its dashes.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(QUOTES);
    if text.contains(DASHES) { Cow::Owned(text.replace(DASHES, "-")) } else { Cow::Borrowed(text) }
}
