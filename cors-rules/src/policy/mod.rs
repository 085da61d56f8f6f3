//! Rules about a policy as a whole: what its clauses do to each other.

mod credentials;
mod own_origins;
mod preflight;
mod wildcards;

use alloc::{format, vec::Vec};

pub use credentials::check_credentials;
pub use own_origins::missing_own_origins;
pub use preflight::is_safelisted;

use crate::{Rule, Violation};

/// A clause of a policy, as a place for a violation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// `allow_origins`.
    Origins,
    /// The element `null` of `allow_origins`.
    Null,
    /// `allow_credentials`.
    Credentials,
    /// `allow_methods`.
    Methods,
    /// `allow_headers`.
    Headers,
    /// `expose_headers`.
    Exposed,
    /// `max_age`.
    MaxAge,
    /// `forbid_other_origins`.
    ForbidOtherOrigins,
    /// `own_origins`.
    OwnOrigins,
}

impl Clause {
    /// The key of the clause, in backticks.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Origins | Self::Null => "`allow_origins`",
            Self::Credentials => "`allow_credentials`",
            Self::Methods => "`allow_methods`",
            Self::Headers => "`allow_headers`",
            Self::Exposed => "`expose_headers`",
            Self::MaxAge => "`max_age`",
            Self::ForbidOtherOrigins => "`forbid_other_origins`",
            Self::OwnOrigins => "`own_origins`",
        }
    }
}

/// What is left of a policy when only the things that rules about the whole need are kept; bases are resolved.
#[allow(clippy::struct_excessive_bools, reason = "each is one clause, and any may stand beside any")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Whether `allow_origins` is there at all.
    pub has_origins: bool,
    /// `allow_origins: *`.
    pub any_origin: bool,
    /// How many elements `allow_origins` has, gated ones included.
    pub origins: usize,
    /// Whether `null` is one of them.
    pub null: bool,
    /// `allow_credentials: true`.
    pub credentials: bool,
    /// Whether origins and credentials come from different policies, one inheriting from the other.
    pub inherited: bool,
    /// `*` in `allow_methods`.
    pub any_method: bool,
    /// Whether `allow_methods` is given, and [`is_safelisted`] holds for each method in it, gated ones included.
    pub only_safelisted: bool,
    /// `*` in `allow_headers`.
    pub any_header: bool,
    /// `*` in `allow_headers` and no `Authorization` beside it, in no case of letters and behind no gate.
    pub without_authorization: bool,
    /// Whether `allow_headers` has an element, a gated one or `*` included.
    pub headers: bool,
    /// `*` in `expose_headers`.
    pub any_exposed: bool,
    /// A `max_age` other than `0` and `default`.
    pub cached: bool,
    /// `forbid_other_origins: true`.
    pub forbid_other_origins: bool,
    /// Whether `own_origins` has an element.
    pub own_origins: bool,
}

/// A violation and the clauses it is about, the first of which gets the whole text.
pub type Finding = (Violation, Vec<Clause>);

/// Judges a policy as a whole.
///
/// ```
/// use cors_rules::{Rule, policy::{Outline, check}};
///
/// let outline = Outline { has_origins: true, any_origin: true, credentials: true, ..Outline::default() };
/// let findings = check(&outline);
/// assert_eq!(findings[0].0.rule, Rule::WildcardWithCredentials);
/// ```
#[must_use]
pub fn check(policy: &Outline) -> Vec<Finding> {
    let rules: &[fn(&Outline) -> Option<Finding>] = &[
        check_nobody_allowed,
        credentials::check_origin_wildcard,
        credentials::check_null,
        wildcards::check_methods,
        wildcards::check_headers,
        wildcards::check_authorization,
        wildcards::check_exposed,
        preflight::check_cached_methods,
        preflight::check_cached_headers,
        preflight::check_useless_max_age,
        own_origins::check_given,
        own_origins::check_used,
    ];
    let mut findings = Vec::new();
    for rule in rules {
        if let Some(finding) = rule(policy) {
            findings.push(finding);
        }
    }
    findings
}

/// A policy that allows nobody is either a mistake or should say so (Fetch, "CORS check": no header is a failure).
fn check_nobody_allowed(policy: &Outline) -> Option<Finding> {
    if policy.any_origin || policy.origins > 0 {
        return None;
    }
    let message = if policy.has_origins { "the list of origins is empty" } else { "`allow_origins` is missing" };
    let violation = Violation::new(Rule::NobodyAllowed, format!("{message}, so no site can use the route"))
        .help("list the sites: `allow_origins: [\"https://app.example.com\"]`")
        .help("everybody? write `allow_origins: *`")
        .help("nobody? use no policy: `\"/path\" => deny`");
    Some((violation, [Clause::Origins].into()))
}

#[cfg(test)]
mod tests {
    use super::{Clause, Outline, check};
    use alloc::vec::Vec;

    pub(super) fn codes(outline: &Outline) -> Vec<u16> {
        check(outline).iter().map(|(violation, _)| violation.rule.code()).collect()
    }

    /// One site, with cookies.
    pub(super) const LISTED: Outline = Outline { origins: 1, any_origin: false, credentials: true, ..OPEN };

    /// Every site, without cookies. A constant, so that the vectors can be built on it in constants too.
    pub(super) const OPEN: Outline = Outline {
        has_origins: true,
        any_origin: true,
        origins: 0,
        null: false,
        credentials: false,
        inherited: false,
        any_method: false,
        only_safelisted: false,
        any_header: false,
        without_authorization: false,
        headers: false,
        any_exposed: false,
        cached: false,
        forbid_other_origins: false,
        own_origins: false,
    };

    #[test]
    fn a_clause_is_called_as_it_is_written() {
        for (clause, key) in [
            (Clause::Origins, "`allow_origins`"),
            (Clause::Null, "`allow_origins`"),
            (Clause::Credentials, "`allow_credentials`"),
            (Clause::MaxAge, "`max_age`"),
        ] {
            assert_eq!(clause.key(), key);
        }
    }

    #[test]
    fn accepted() {
        assert_eq!(codes(&LISTED), []);
        assert_eq!(codes(&OPEN), []);
    }

    #[test]
    fn refused() {
        assert_eq!(codes(&Outline { origins: 0, ..LISTED }), [101]);
        assert_eq!(codes(&Outline::default()), [101]);
    }
}
