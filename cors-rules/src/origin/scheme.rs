//! Schemes: which of them pages have, and which port goes without saying.

/// Longer schemes do not exist; the bound keeps an origin's length bounded.
const MAX_LEN: usize = 64;

/// What a page of this scheme sends as its origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// `http`, `https`.
    Page,
    /// The URL standard gives these an origin, but no document is ever loaded through them.
    Pageless,
    /// The origin is opaque and is sent as `null`.
    Opaque,
    /// Browser extensions and apps with a web view; sent as the app wrote it.
    Custom,
}

/// The scheme's class, in any case.
pub(super) fn class(scheme: &str) -> Class {
    let is_one_of = |names: &[&str]| names.iter().any(|name| scheme.eq_ignore_ascii_case(name));
    if is_one_of(&["https", "http"]) {
        Class::Page
    } else if is_one_of(&["ws", "wss", "ftp"]) {
        Class::Pageless
    } else if is_one_of(&["file", "data", "blob", "filesystem", "about", "javascript"]) {
        Class::Opaque
    } else {
        Class::Custom
    }
}

/// The port that a URL of this scheme never spells out (URL, "special scheme").
pub(super) fn default_port(scheme: &str) -> Option<u16> {
    match scheme {
        "https" | "wss" => Some(443),
        "http" | "ws" => Some(80),
        "ftp" => Some(21),
        _ => None,
    }
}

/// `scheme` of Fetch's `serialized-origin`: lower case only.
pub(super) fn is_canonical(scheme: &[u8]) -> bool {
    scheme.len() <= MAX_LEN
        && scheme.first().is_some_and(u8::is_ascii_lowercase)
        && scheme.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.'))
}

/// A scheme in any case (RFC 3986, section 3.1).
pub(super) fn is_valid(scheme: &str) -> bool {
    scheme.len() <= MAX_LEN
        && scheme.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.as_bytes().iter().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
}

/// The scheme of a URL whose origin is opaque. `data:3000` is a container's name and its port.
pub(super) fn opaque(text: &str) -> Option<&str> {
    let (word, rest) = text.split_once(':')?;
    let is_port = !rest.is_empty() && rest.as_bytes().iter().all(u8::is_ascii_digit);
    (class(word) == Class::Opaque && !is_port).then_some(word)
}
