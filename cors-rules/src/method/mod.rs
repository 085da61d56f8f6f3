//! Methods: of `allow_methods` and of route lines.

mod known;
mod misspelled;

use alloc::format;

use crate::{
    Rule, Violation,
    fix::{Check, each, first, with_accepted},
    slip::is_respelled,
    token,
};

pub use known::is_registered;
use known::{NORMALIZED, REGISTERED};
use misspelled::{check_any, check_misspelled};

/// Judges one method, of a list or of a route line.
///
/// ```
/// use cors_rules::{Rule, method};
///
/// assert_eq!(method::check("PATCH"), None);
/// assert_eq!(method::check("patch").map(|violation| violation.rule), Some(Rule::MethodCase));
/// ```
#[must_use]
pub fn check(method: &str) -> Option<Violation> {
    check_anywhere(method, check)
}

/// Judges one method of `allow_methods`.
///
/// ```
/// use cors_rules::{Rule, method};
///
/// assert_eq!(method::check_listed("PATCH"), None);
/// assert_eq!(method::check_listed("OPTIONS").map(|violation| violation.rule), Some(Rule::OptionsListed));
/// assert_eq!(method::check("OPTIONS"), None);
/// ```
#[must_use]
pub fn check_listed(method: &str) -> Option<Violation> {
    check_anywhere(method, check_listed).or_else(|| check_options_listed(method))
}

/// `again` judges what would be suggested.
fn check_anywhere(method: &str, again: Check) -> Option<Violation> {
    check_token(method, again)
        .or_else(|| first(method, &[check_forbidden, check_normalized_case, check_registered_case, check_any]))
        .or_else(|| check_misspelled(method, again))
        .map(|violation| with_accepted(violation, again))
}

/// A list with an entry that is no token is unreadable as a whole: every preflight of the policy fails (Fetch,
/// "CORS-preflight fetch").
fn check_token(method: &str, again: Check) -> Option<Violation> {
    if token::is_token(method) {
        return None;
    }
    if method.is_empty() {
        return Some(Violation::new(Rule::InvalidMethod, "a method cannot be empty").help("delete it"));
    }
    let message = format!("`{}` is no method{}", method.escape_debug(), token::outside_ascii(method));
    let violation = Violation::new(Rule::InvalidMethod, message);
    let plain = token::plain(method);
    let text = plain.as_ref();
    if !text.is_ascii() {
        return Some(violation.help("write the method as the request has it, such as `PUT`"));
    }
    // A constant of a library, or a whole line of a table.
    let text = text.rsplit("::").next().unwrap_or(text);
    let text = text.split_once(" /").filter(|(_, path)| !path.starts_with(' ')).map_or(text, |(method, _)| method);
    let parts = token::tokens_in(text);
    let torn = REGISTERED.iter().find(|known| !text.contains(token::COMMAS) && is_respelled(text, known));
    Some(match (torn, parts.as_slice()) {
        (Some(whole), _) => violation.suggest(*whole),
        (None, [one]) => violation.suggest(*one),
        (None, several) => each(violation, "method", several, again),
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
    other_case(method, NORMALIZED).map(|capitals| {
        let message = format!("browsers send `{capitals}`, and `{method}` is another method");
        Violation::new(Rule::NormalizedMethodCase, message).suggest(capitals).naming(capitals)
    })
}

/// Methods are compared by bytes, and browsers do not change the case of this one (Fetch, "normalize a method").
fn check_registered_case(method: &str) -> Option<Violation> {
    other_case(method, REGISTERED).map(|capitals| {
        let message = format!("`{method}` is not `{capitals}`: methods are compared with their case");
        Violation::new(Rule::MethodCase, message).suggest(capitals).naming(capitals).help(format!(
            "in scripts too: `fetch(url, {{ method: '{capitals}' }})`, since browsers send it as written"
        ))
    })
}

fn other_case<'k>(method: &str, known: &[&'k str]) -> Option<&'k str> {
    known.iter().find(|name| name.eq_ignore_ascii_case(method) && **name != method).copied()
}

/// The list is compared with the method that a preflight asks for, never with the preflight's own (Fetch,
/// "CORS-preflight fetch"). Only a script that calls `fetch` with `OPTIONS` itself needs the entry.
fn check_options_listed(method: &str) -> Option<Violation> {
    (method == "OPTIONS").then(|| {
        Violation::new(Rule::OptionsListed, "preflights do not need `OPTIONS` in the list")
            .help("delete it, unless scripts send `OPTIONS` requests of their own")
    })
}

#[cfg(test)]
mod tests;
