//! Header names: of `allow_headers` and `expose_headers`.

mod exposed;
mod known;
mod misspelled;
mod name;
mod request;

use crate::{
    Violation,
    fix::{Check, first, with_accepted},
};

pub(crate) use exposed::is_safelisted;
use exposed::{
    check_cors_request, check_forbidden_response, check_hop_by_hop, check_preflight, check_request_only,
    check_safelisted,
};
pub use known::{is_known_exposed, is_known_request};
use misspelled::{check_any_exposed, check_any_request, check_misspelled_exposed, check_misspelled_request};
use name::{check_exposed_name, check_request_name};
use request::{
    check_cors_response, check_forbidden_request, check_method_override, check_private_network, check_response_only,
};

/// What a CORS answer consists of, in lower case (Fetch, "HTTP responses").
pub const CORS_RESPONSE: [&str; 6] = [
    "access-control-allow-origin",
    "access-control-allow-credentials",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-expose-headers",
    "access-control-max-age",
];

/// Judges one name of `allow_headers`; what is never allowed comes first.
///
/// ```
/// use cors_rules::{Rule, header};
///
/// assert_eq!(header::check_request("X-Request-Id"), None);
/// assert_eq!(header::check_request("Cookie").map(|violation| violation.rule), Some(Rule::ForbiddenRequestHeader));
/// ```
#[must_use]
pub fn check_request(name: &str) -> Option<Violation> {
    let checks: &[Check] = &[
        check_request_name,
        check_forbidden_request,
        check_cors_response,
        check_method_override,
        check_private_network,
        check_response_only,
        check_any_request,
        check_misspelled_request,
    ];
    first(name, checks).map(|violation| with_accepted(violation, check_request))
}

/// Judges one name of `expose_headers`; what is never allowed comes first.
///
/// ```
/// use cors_rules::{Rule, header};
///
/// assert_eq!(header::check_exposed("ETag"), None);
/// assert_eq!(header::check_exposed("Set-Cookie").map(|violation| violation.rule), Some(Rule::ForbiddenResponseHeader));
/// ```
#[must_use]
pub fn check_exposed(name: &str) -> Option<Violation> {
    let checks: &[Check] = &[
        check_exposed_name,
        check_forbidden_response,
        check_cors_request,
        check_safelisted,
        check_preflight,
        check_hop_by_hop,
        check_request_only,
        check_any_exposed,
        check_misspelled_exposed,
    ];
    first(name, checks).map(|violation| with_accepted(violation, check_exposed))
}

/// Field names have no case (RFC 9110, section 5.1).
fn is_one_of(name: &str, names: &[&str]) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests;
