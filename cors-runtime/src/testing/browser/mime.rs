//! MIME types, as far as a preflight depends on them.

use super::fields::is_token;

/// Type and subtype in lower case (MIME Sniffing, "parse a MIME type"). Parameters cannot make it fail.
///
/// Two values joined by a comma are one bad subtype, unless a parameter swallows the second.
pub(super) fn essence(text: &str) -> Option<String> {
    const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];
    let (kind, rest) = text.trim_matches(BLANKS).split_once('/')?;
    let subtype = rest.split(';').next().unwrap_or_default().trim_end_matches(BLANKS);
    (is_token(kind) && is_token(subtype)).then(|| format!("{kind}/{subtype}").to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::essence;

    #[test]
    fn the_whole_value_must_be_one_type() {
        for text in ["text/plain", " Text/PLAIN ", "text/plain ;charset=utf-8", "text/plain;;=", "text/plain;a=b, c/d"]
        {
            assert_eq!(essence(text).as_deref(), Some("text/plain"), "{text}");
        }
        for text in
            ["", "text", "text/", "/plain", "text /plain", "text/ plain", "text/plain, text/plain", "te,xt/plain"]
        {
            assert_eq!(essence(text), None, "{text}");
        }
    }
}
