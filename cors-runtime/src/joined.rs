//! Joins the elements of a list at compile time, where `#[cfg]` decides which of them there are.

use http::HeaderValue;

/// Bytes of `parts` joined with commas.
#[must_use]
pub const fn joined_len(parts: &[&str]) -> usize {
    let (mut len, mut rest) = (0, parts);
    while let [part, after @ ..] = rest {
        len += part.len();
        if !after.is_empty() {
            len += 1;
        }
        rest = after;
    }
    len
}

/// `parts` joined with commas, in a buffer of `joined_len` bytes.
#[must_use]
#[allow(clippy::indexing_slicing, reason = "evaluated at compile time, where a slip is a compile error")]
pub const fn join<const LEN: usize>(parts: &[&str]) -> [u8; LEN] {
    let mut joined = [b','; LEN];
    let (mut at, mut rest) = (0, parts);
    while let [part, after @ ..] = rest {
        let mut i = 0;
        while i < part.len() {
            joined[at] = part.as_bytes()[i];
            at += 1;
            i += 1;
        }
        at += 1;
        rest = after;
    }
    joined
}

/// The joined text.
#[must_use]
pub const fn text(joined: &'static [u8]) -> &'static str {
    match std::str::from_utf8(joined) {
        Ok(text) => text,
        Err(_) => "",
    }
}

/// The header's value; no header at all if `#[cfg]` left nothing of the list.
#[must_use]
pub const fn header(text: &'static str) -> Option<HeaderValue> {
    if text.is_empty() { None } else { Some(HeaderValue::from_static(text)) }
}

/// Joins string literals, each of which may stand behind `#[cfg]`, to one `&'static str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __joined {
    ($($part:tt)*) => {{
        const PARTS: &[&str] = &[$($part)*];
        static JOINED: [u8; $crate::joined::joined_len(PARTS)] = $crate::joined::join(PARTS);
        $crate::joined::text(&JOINED)
    }};
}

#[cfg(test)]
mod tests {
    use super::header;

    #[test]
    fn joins_what_is_there() {
        assert_eq!(
            crate::__joined![
                "GET",
                "HEAD",
                #[cfg(not(test))]
                "PUT",
                "PATCH"
            ],
            "GET,HEAD,PATCH"
        );
        assert_eq!(
            header(crate::__joined![
                #[cfg(not(test))]
                "PUT"
            ]),
            None
        );
        assert_eq!(header("x-a").as_ref().map(http::HeaderValue::as_bytes), Some(b"x-a" as &[u8]));
    }
}
