//! `*` among names, and what it does not cover.

use alloc::format;

use super::{Clause, Finding, Outline};
use crate::{Rule, Violation};

/// With credentials `*` is an ordinary method's name, which no request has (Fetch, "CORS-preflight fetch").
pub(super) fn check_methods(policy: &Outline) -> Option<Finding> {
    with_credentials(
        policy.any_method && policy.credentials,
        Rule::MethodWildcardWithCredentials,
        "allow_methods",
        Clause::Methods,
    )
    .map(|(violation, clauses)| (violation.help("list them: `allow_methods: [GET, PUT, DELETE]`"), clauses))
}

/// With credentials `*` is an ordinary header's name (Fetch, "CORS-preflight fetch").
pub(super) fn check_headers(policy: &Outline) -> Option<Finding> {
    with_credentials(
        policy.any_header && policy.credentials,
        Rule::HeaderWildcardWithCredentials,
        "allow_headers",
        Clause::Headers,
    )
    .map(|(violation, clauses)| (violation.help("list them: `allow_headers: [Content-Type]`"), clauses))
}

/// `*` never covers `Authorization` (Fetch, "CORS non-wildcard request-header name"). Today's browsers let it through
/// all the same, so what works in a test fails once they follow the standard. With credentials `*` covers nothing, which
/// `check_headers` says.
pub(super) fn check_authorization(policy: &Outline) -> Option<Finding> {
    if !policy.without_authorization || policy.credentials {
        return None;
    }
    let violation =
        Violation::new(Rule::WildcardWithoutAuthorization, "`allow_headers: *` does not cover `Authorization`")
            .naming("authorization")
            .help("write `allow_headers: [*, Authorization]` if a caller sends it")
            .help(
                "write `#[allow(cors::wildcard_without_authorization)]` in front of `allow_headers` if no caller does",
            );
    Some((violation, [Clause::Headers].into()))
}

/// With credentials `*` is an ordinary header's name, and nothing is exposed (Fetch, "main fetch").
pub(super) fn check_exposed(policy: &Outline) -> Option<Finding> {
    with_credentials(
        policy.any_exposed && policy.credentials,
        Rule::ExposeWildcardWithCredentials,
        "expose_headers",
        Clause::Exposed,
    )
    .map(|(violation, clauses)| (violation.help("list them: `expose_headers: [ETag]`"), clauses))
}

fn with_credentials(broken: bool, rule: Rule, key: &str, clause: Clause) -> Option<Finding> {
    broken.then(|| {
        let message = format!("beside `allow_credentials: true`, `{key}: *` means a name `*` and nothing else");
        (Violation::new(rule, message), [clause, Clause::Credentials].into())
    })
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{LISTED, OPEN, codes},
        Outline,
    };

    #[test]
    fn accepted() {
        assert_eq!(codes(&Outline { any_method: true, any_header: true, any_exposed: true, ..OPEN }), []);
        // No `*`, so nothing is promised of `Authorization`.
        assert_eq!(codes(&Outline { headers: true, ..OPEN }), []);
    }

    #[test]
    fn refused() {
        let stars = Outline { any_method: true, any_header: true, any_exposed: true, ..LISTED };
        assert_eq!(codes(&stars), [205, 306, 403]);
        assert_eq!(codes(&Outline { any_header: true, headers: true, without_authorization: true, ..OPEN }), [305]);
        // Credentials are the worse mistake, and the list that mends it also decides about `Authorization`.
        assert_eq!(codes(&Outline { any_header: true, without_authorization: true, ..LISTED }), [306]);
    }
}
