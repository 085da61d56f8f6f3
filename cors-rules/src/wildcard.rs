//! `*` in a list of names, where it covers what stands beside it.

use alloc::format;

use crate::{Rule, Violation, header};

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
    let violation = other.map(|name| beside_star(Rule::HeaderWildcardInList, name))?;
    Some(violation.help("write `allow_headers: [*, Authorization]`, or delete the `*` and keep the names"))
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
    let name = beside.first()?;
    // Safelisted names are refused as well, so they cannot be what should be kept.
    if beside.iter().all(|name| header::is_safelisted(name)) {
        return Some(beside_star(Rule::ExposeWildcardInList, name).help("write `expose_headers: *`"));
    }
    Some(covered(Rule::ExposeWildcardInList, "expose_headers", name))
}

/// Beside credentials `*` is one name and nothing else (Fetch, "CORS-preflight fetch"), so nobody is sent there.
///
/// ```
/// use cors_rules::{header, wildcard::withdraw};
///
/// let violation = header::check_request("Any").map(withdraw);
/// assert!(violation.is_some_and(|violation| violation.help == ["list the names: beside credentials none stands for all"]));
/// ```
#[must_use]
pub fn withdraw(mut violation: Violation) -> Violation {
    let lines = violation.help.len();
    violation.help.retain(|line| !line.contains('*'));
    if violation.help.len() == lines {
        return violation;
    }
    violation.help("list the names: beside credentials none stands for all")
}

/// What other libraries call `*`.
pub(crate) fn is_word_for_star(name: &str) -> bool {
    name.eq_ignore_ascii_case("any") || name.eq_ignore_ascii_case("all")
}

fn covered(rule: Rule, key: &str, name: &str) -> Violation {
    beside_star(rule, name).help(format!("write `{key}: *`, or delete the `*` and keep the names"))
}

fn beside_star(rule: Rule, name: &str) -> Violation {
    Violation::new(rule, format!("`*` stands beside `{name}`, which it covers"))
}

#[cfg(test)]
mod tests {
    use super::{check_exposed, check_headers, check_methods, is_word_for_star};

    #[test]
    fn accepted() {
        assert_eq!((check_methods(&[]), check_headers(&[]), check_exposed(&[])), (None, None, None));
        assert_eq!(check_headers(&["authorization"]), None);
    }

    #[test]
    fn refused() {
        for (found, code) in [
            (check_methods(&["PUT"]), 206),
            (check_headers(&["X-Id"]), 307),
            (check_headers(&["Authorization", "X-Id"]), 307),
            (check_exposed(&["ETag"]), 404),
        ] {
            assert_eq!(found.map(|violation| violation.rule.code()), Some(code));
        }
    }

    #[test]
    fn the_advice_keeps_only_what_may_stay() {
        let either = ["write `expose_headers: *`, or delete the `*` and keep the names"];
        assert_eq!(check_exposed(&["ETag"]).unwrap().help, either);
        assert_eq!(check_exposed(&["Content-Type", "ETag"]).unwrap().help, either);
        assert_eq!(check_exposed(&["Content-Type", "expires"]).unwrap().help, ["write `expose_headers: *`"]);
    }

    #[test]
    fn words_for_star() {
        for name in ["Any", "ANY", "any", "All", "ALL", "all"] {
            assert!(is_word_for_star(name), "{name}");
        }
        for name in ["*", "Anyone", "Allow", "All-Headers", ""] {
            assert!(!is_word_for_star(name), "{name}");
        }
    }
}
