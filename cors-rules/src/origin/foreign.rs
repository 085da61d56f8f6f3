//! Text that has the form of something else: a name of the program, or JSON. Nothing more is said about it.

use alloc::format;

use super::{
    findings::Findings,
    parts::is_bare_ipv6,
    scheme::{self, Class},
    text::quote,
};
use crate::{Rule, Violation};

/// An origin has a scheme (Fetch, `serialized-origin`). A constant's name or a path in quotes was meant as what it names,
/// and would be mended to a host of that name, which is somebody else's.
pub(super) fn check_name(text: &str, findings: &mut Findings<'_>) -> bool {
    let is_name = is_name(text);
    if is_name {
        let message = format!("{} has no scheme, and reads like a name in the program", quote(text));
        let violation = Violation::new(Rule::MissingScheme, message)
            .help(format!("write {}, without quotes, if that names an origin source", quote(text)))
            .help("write a scheme, `://` and a host, as in `https://app.example.com`, if a site is meant");
        findings.add(text, violation);
    }
    is_name
}

/// Whether a text in quotes reads like a name of the program: `TENANTS` or `crate::tenants`.
///
/// No address consists of words, but for those of hexadecimal digits.
///
/// ```
/// use cors_rules::origin::is_name;
///
/// assert!(is_name("crate::TENANTS") && !is_name("tenants") && !is_name("dead::beef"));
/// ```
#[must_use]
pub fn is_name(text: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    let is_constant = || {
        text.len() > 1
            && text.starts_with(|c: char| c.is_ascii_uppercase())
            && !text.bytes().any(|b| b.is_ascii_lowercase())
            && !text.eq_ignore_ascii_case("localhost")
            && scheme::class(text) != Class::Page
    };
    text.split("::").all(is_word) && if text.contains("::") { !is_bare_ipv6(text) } else { is_constant() }
}

/// `Access-Control-Allow-Origin` holds one origin (Fetch, "HTTP responses"), and so does each entry.
pub(super) fn check_json(text: &str, findings: &mut Findings<'_>) -> bool {
    let is_json = json_elements(text).is_some();
    if is_json {
        let message = format!("{} is a list in JSON, and an entry is one origin", quote(text));
        findings.add(text, Violation::new(Rule::SeveralOrigins, message));
    }
    is_json
}

/// What stands in the brackets of a JSON list of strings, of which the last may be missing.
pub(super) fn json_elements(text: &str) -> Option<&str> {
    let rest = text.strip_prefix('[')?;
    let inside = rest.strip_suffix(']').unwrap_or(rest);
    let is_list = inside.trim_start().starts_with(['"', '\'']) && !inside.contains(']');
    is_list.then_some(inside)
}
