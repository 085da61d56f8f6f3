//! Names that are none.

use alloc::format;

use crate::{
    Rule, Violation,
    fix::{Check, each},
    token,
};

use super::{check_exposed, check_request};

/// A list with an entry that is no field name is unreadable as a whole: every preflight of the policy fails (Fetch,
/// "extract header list values"; RFC 9110, section 5.1).
pub(super) fn check_request_name(name: &str) -> Option<Violation> {
    check_name(Rule::InvalidHeader, name, check_request)
}

/// One bad name, and browsers ignore the whole list, good names too (Fetch, "extract header list values").
pub(super) fn check_exposed_name(name: &str) -> Option<Violation> {
    check_name(Rule::InvalidExposedHeader, name, check_exposed)
}

fn check_name(rule: Rule, name: &str, again: Check) -> Option<Violation> {
    if token::is_token(name) {
        return None;
    }
    if name.is_empty() {
        return Some(Violation::new(rule, "a header's name cannot be empty").help("delete it"));
    }
    let message = format!("`{}` is no header name{}", name.escape_debug(), token::outside_ascii(name));
    let violation = Violation::new(rule, message);
    let plain = token::plain(name);
    if !plain.is_ascii() {
        return Some(violation.help("write the name as the request has it: letters, digits and `-`"));
    }
    // A constant of a library, or a whole field with its value.
    let text = plain.rsplit("::").next().unwrap_or_default();
    let text = text.split_once(':').map_or(text, |(name, _)| name);
    let parts = token::tokens_in(text);
    Some(match parts.as_slice() {
        [] => violation.help("delete it"),
        several if text.contains(token::COMMAS) => each(violation, "name", several, again),
        several => violation.suggest(several.join("-")),
    })
}
