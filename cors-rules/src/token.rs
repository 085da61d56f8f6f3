//! The grammar that methods and field names share.

/// RFC 9110, section 5.6.2: `token = 1*tchar`.
#[must_use]
pub(crate) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_token_byte)
}

const fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(
            byte,
            b'!' | b'#' | b'$' | b'%' | b'&' | b'\'' | b'*' | b'+' | b'-' | b'.' | b'^' | b'_' | b'`' | b'|' | b'~'
        )
}

/// The tokens in a text that holds several of them, or one with something around it: what was probably meant.
pub(crate) fn tokens_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii() || !is_token_byte(c as u8)).filter(|part| !part.is_empty())
}
