//! `*` in a list of names, where it covers what stands beside it.

use alloc::format;

use crate::{Rule, Violation};

/// `*` in `allow_methods` covers every method, so the names beside it say nothing.
///
/// ```
/// use cors_rules::{Rule, wildcard};
///
/// assert_eq!(wildcard::check_methods(&["PUT"]).map(|violation| violation.rule), Some(Rule::MethodWildcardInList));
/// assert_eq!(wildcard::check_methods(&[]), None);
/// ```
#[must_use]
pub fn check_methods(beside: &[&str]) -> Option<Violation> {
    beside.first().map(|name| covered(Rule::MethodWildcardInList, "allow_methods", name))
}

/// `*` in `allow_headers` covers every header but `Authorization` (Fetch, "CORS non-wildcard request-header name").
///
/// ```
/// use cors_rules::{Rule, wildcard};
///
/// assert_eq!(wildcard::check_headers(&["X-Id"]).map(|violation| violation.rule), Some(Rule::HeaderWildcardInList));
/// assert_eq!(wildcard::check_headers(&["Authorization"]), None);
/// ```
#[must_use]
pub fn check_headers(beside: &[&str]) -> Option<Violation> {
    let other = beside.iter().find(|name| !name.eq_ignore_ascii_case("authorization"));
    other.map(|name| covered(Rule::HeaderWildcardInList, "allow_headers", name))
}

/// `*` in `expose_headers` covers every header that a script may read at all.
///
/// ```
/// use cors_rules::{Rule, wildcard};
///
/// assert_eq!(wildcard::check_exposed(&["ETag"]).map(|violation| violation.rule), Some(Rule::ExposeWildcardInList));
/// assert_eq!(wildcard::check_exposed(&[]), None);
/// ```
#[must_use]
pub fn check_exposed(beside: &[&str]) -> Option<Violation> {
    beside.first().map(|name| covered(Rule::ExposeWildcardInList, "expose_headers", name))
}

fn covered(rule: Rule, key: &str, name: &str) -> Violation {
    Violation::new(rule, format!("`*` stands beside `{name}`, which it covers"))
        .help(format!("write `{key}: *`, or delete the `*` and keep the names"))
}
