//! Methods: of `allow_methods` and of route lines.

use alloc::{format, string::String, vec::Vec};

use crate::{Rule, Violation, token};

/// Browsers send these in capitals, however a script writes them (Fetch, "normalize a method").
const NORMALIZED: [&str; 6] = ["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"];

/// Registered methods that browsers send as a script wrote them.
const REGISTERED: [&str; 32] = [
    "ACL",
    "BASELINE-CONTROL",
    "BIND",
    "CHECKIN",
    "CHECKOUT",
    "COPY",
    "LABEL",
    "LINK",
    "LOCK",
    "MERGE",
    "MKACTIVITY",
    "MKCALENDAR",
    "MKCOL",
    "MKREDIRECTREF",
    "MKWORKSPACE",
    "MOVE",
    "ORDERPATCH",
    "PATCH",
    "PRI",
    "PROPFIND",
    "PROPPATCH",
    "QUERY",
    "REBIND",
    "REPORT",
    "SEARCH",
    "UNBIND",
    "UNCHECKOUT",
    "UNLINK",
    "UNLOCK",
    "UPDATE",
    "UPDATEREDIRECTREF",
    "VERSION-CONTROL",
];

/// Judges one method.
///
/// ```
/// use cors_rules::{Rule, method};
///
/// assert_eq!(method::check("PATCH"), None);
/// assert_eq!(method::check("patch").map(|violation| violation.rule), Some(Rule::MethodCase));
/// ```
#[must_use]
pub fn check(method: &str) -> Option<Violation> {
    check_token(method)
        .or_else(|| check_forbidden(method))
        .or_else(|| check_normalized_case(method))
        .or_else(|| check_registered_case(method))
}

/// A list with an entry that is no token is unreadable as a whole: every preflight of the policy fails (Fetch,
/// "CORS-preflight fetch").
fn check_token(method: &str) -> Option<Violation> {
    if token::is_token(method) {
        return None;
    }
    if method.is_empty() {
        return Some(Violation::new(Rule::InvalidMethod, "a method cannot be empty").help("delete it"));
    }
    let violation = Violation::new(Rule::InvalidMethod, format!("`{}` is no method", method.escape_debug()));
    if !method.is_ascii() {
        return Some(violation.help("write the method as the request has it, such as `PUT`"));
    }
    let parts: Vec<String> = token::tokens_in(method).map(str::to_ascii_uppercase).collect();
    Some(match parts.as_slice() {
        [] => violation.help("delete it"),
        [one] if check(one).is_none() => violation.suggest(one.as_str()),
        [_] => violation,
        several => violation.help(format!("write one method per element: {}", several.join(", "))),
    })
}

/// `fetch` throws before it touches the network (Fetch, "forbidden method").
fn check_forbidden(method: &str) -> Option<Violation> {
    ["CONNECT", "TRACE", "TRACK"].iter().any(|forbidden| forbidden.eq_ignore_ascii_case(method)).then(|| {
        Violation::new(Rule::ForbiddenMethod, format!("no browser lets a script send `{method}`")).help("delete it")
    })
}

/// The request's method is put in capitals, the list's is not, and the comparison is by bytes (Fetch, "normalize a
/// method").
fn check_normalized_case(method: &str) -> Option<Violation> {
    other_case(method, &NORMALIZED).map(|capitals| {
        let message = format!("browsers send `{capitals}`, and `{method}` is another method");
        Violation::new(Rule::NormalizedMethodCase, message).suggest(capitals)
    })
}

/// Methods are compared by bytes, and browsers do not change the case of this one (Fetch, "normalize a method").
fn check_registered_case(method: &str) -> Option<Violation> {
    other_case(method, &REGISTERED).map(|capitals| {
        let message = format!("`{method}` is not `{capitals}`: methods are compared with their case");
        Violation::new(Rule::MethodCase, message).suggest(capitals).help(format!(
            "in scripts too: `fetch(url, {{ method: '{capitals}' }})`, since browsers send it as written"
        ))
    })
}

fn other_case<'k>(method: &str, known: &[&'k str]) -> Option<&'k str> {
    known.iter().copied().find(|name| name.eq_ignore_ascii_case(method) && *name != method)
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn accepted() {
        for method in
            ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "QUERY", "PURGE", "purge", "Foo", "M-SEARCH"]
        {
            assert_eq!(check(method), None, "{method}");
        }
    }

    #[test]
    fn refused() {
        for (method, code, suggestion) in [
            ("GE T", 201, None),
            ("PUT,DELETE", 201, None),
            ("PUT;POST", 201, None),
            ("\"PUT\"", 201, Some("PUT")),
            ("", 201, None),
            ("PÜT", 201, None),
            (" get ", 201, Some("GET")),
            ("CONNECT", 202, None),
            ("trace", 202, None),
            ("Track", 202, None),
            ("patch", 203, Some("PATCH")),
            ("Patch", 203, Some("PATCH")),
            ("propfind", 203, Some("PROPFIND")),
            ("put", 204, Some("PUT")),
            ("Delete", 204, Some("DELETE")),
            ("get", 204, Some("GET")),
            ("options", 204, Some("OPTIONS")),
        ] {
            let violation = check(method).unwrap();
            assert_eq!((violation.rule.code(), violation.suggestion.as_deref()), (code, suggestion), "{method}");
            assert_eq!(violation.suggestion.as_deref().and_then(check), None, "the suggestion for {method}");
        }
    }
}
