//! Credentials, and who must not have them.

use super::{Clause, Finding, Outline};
use crate::{Rule, Violation};

/// Reads the value of `allow_credentials`. The header has one value, `true`, compared with its case (Fetch, "CORS
/// check"), and `false` stands for no header.
///
/// ```
/// use cors_rules::{Rule, policy::check_credentials};
///
/// assert_eq!(check_credentials("true"), Ok(true));
/// assert_eq!(check_credentials("True").map_err(|violation| violation.rule), Err(Rule::InvalidCredentials));
/// ```
pub fn check_credentials(text: &str) -> Result<bool, Violation> {
    match text {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(Violation::new(Rule::InvalidCredentials, "`allow_credentials` is `true` or `false`")
            .help("write `allow_credentials: true`, or `false` to send no header")),
    }
}

/// With credentials `*` is no wildcard (Fetch, "CORS check", step 3).
pub(super) fn check_origin_wildcard(policy: &Outline) -> Option<Finding> {
    if !(policy.any_origin && policy.credentials) {
        return None;
    }
    let rule = if policy.inherited { Rule::InheritedWildcardWithCredentials } else { Rule::WildcardWithCredentials };
    let violation = Violation::new(rule, "`allow_origins: *` cannot be combined with `allow_credentials: true`")
        .help("a token that a script puts into `Authorization` is not a credential: delete `allow_credentials`")
        .help("cookies needed? list the sites: `allow_origins: [\"https://app.example.com\"]`");
    Some((violation, [Clause::Origins, Clause::Credentials].into()))
}

/// Any page can be `null`: it puts the request into a sandboxed frame (Fetch, "serializing a request origin").
pub(super) fn check_null(policy: &Outline) -> Option<Finding> {
    if !(policy.null && policy.credentials) {
        return None;
    }
    let violation = Violation::new(
        Rule::NullWithCredentials,
        "`null` beside `allow_credentials: true` lets every site act with its visitors' cookies",
    )
    .help("delete `null`, and serve the page that needs it from an https origin");
    Some((violation, [Clause::Null, Clause::Credentials].into()))
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{LISTED, OPEN, codes},
        Outline, check_credentials,
    };

    #[test]
    fn values() {
        assert_eq!((check_credentials("true"), check_credentials("false")), (Ok(true), Ok(false)));
        for text in ["\"true\"", "True", "TRUE", "include", "1", "yes", "", "*"] {
            assert_eq!(check_credentials(text).map_err(|violation| violation.rule.code()), Err(509), "{text}");
        }
    }

    #[test]
    fn accepted() {
        assert_eq!(codes(&Outline { null: true, credentials: false, ..LISTED }), []);
        assert_eq!(codes(&Outline { inherited: true, ..LISTED }), []);
    }

    #[test]
    fn refused() {
        assert_eq!(codes(&Outline { credentials: true, ..OPEN }), [501]);
        assert_eq!(codes(&Outline { credentials: true, inherited: true, ..OPEN }), [717]);
        assert_eq!(codes(&Outline { null: true, ..LISTED }), [504]);
    }
}
