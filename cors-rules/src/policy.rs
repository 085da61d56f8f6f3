//! Rules about a policy as a whole: what its clauses do to each other.

use alloc::{format, vec::Vec};

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
    /// `*` in `allow_headers`.
    pub any_header: bool,
    /// `*` in `expose_headers`.
    pub any_exposed: bool,
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
    let rules = [
        check_nobody_allowed,
        check_origin_wildcard,
        check_null,
        check_method_wildcard,
        check_header_wildcard,
        check_exposed_wildcard,
        check_own_origins_given,
        check_own_origins_used,
    ];
    rules.iter().filter_map(|rule| rule(policy)).collect()
}

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

/// With credentials `*` is no wildcard (Fetch, "CORS check", step 3).
fn check_origin_wildcard(policy: &Outline) -> Option<Finding> {
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
fn check_null(policy: &Outline) -> Option<Finding> {
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

/// With credentials `*` is an ordinary method's name, which no request has (Fetch, "CORS-preflight fetch").
fn check_method_wildcard(policy: &Outline) -> Option<Finding> {
    wildcard(
        policy.any_method && policy.credentials,
        Rule::MethodWildcardWithCredentials,
        "allow_methods",
        Clause::Methods,
    )
    .map(|(violation, clauses)| (violation.help("list them: `allow_methods: [GET, PUT, DELETE]`"), clauses))
}

/// With credentials `*` is an ordinary header's name (Fetch, "CORS-preflight fetch").
fn check_header_wildcard(policy: &Outline) -> Option<Finding> {
    wildcard(
        policy.any_header && policy.credentials,
        Rule::HeaderWildcardWithCredentials,
        "allow_headers",
        Clause::Headers,
    )
    .map(|(violation, clauses)| (violation.help("list them: `allow_headers: [Content-Type]`"), clauses))
}

/// With credentials `*` is an ordinary header's name, and nothing is exposed (Fetch, "main fetch").
fn check_exposed_wildcard(policy: &Outline) -> Option<Finding> {
    wildcard(
        policy.any_exposed && policy.credentials,
        Rule::ExposeWildcardWithCredentials,
        "expose_headers",
        Clause::Exposed,
    )
    .map(|(violation, clauses)| (violation.help("list them: `expose_headers: [ETag]`"), clauses))
}

/// Browsers send `Origin` with a page's own POST too (Fetch, "append a request Origin header"), so without its own
/// origins the service would refuse its own pages.
fn check_own_origins_given(policy: &Outline) -> Option<Finding> {
    if !policy.forbid_other_origins || policy.own_origins || policy.any_origin {
        return None;
    }
    let violation = Violation::new(
        Rule::MissingOwnOrigins,
        "`forbid_other_origins` would refuse the requests of the service's own pages",
    )
    .help("say where it is served: `own_origins: [\"https://api.example.com\"]`");
    Some((violation, [Clause::ForbidOtherOrigins].into()))
}

/// Beside `*` no origin is another one, and without `forbid_other_origins` nothing asks whose a request is.
fn check_own_origins_used(policy: &Outline) -> Option<Finding> {
    if policy.forbid_other_origins && policy.any_origin {
        let violation =
            Violation::new(Rule::UselessOwnOrigins, "`forbid_other_origins` forbids nobody beside `allow_origins: *`")
                .help("list the sites, or delete `forbid_other_origins`");
        return Some((violation, [Clause::ForbidOtherOrigins, Clause::Origins].into()));
    }
    if policy.own_origins && !policy.forbid_other_origins {
        let violation =
            Violation::new(Rule::UselessOwnOrigins, "`own_origins` does nothing without `forbid_other_origins`")
                .help("add `forbid_other_origins: true`, or delete `own_origins`");
        return Some((violation, [Clause::OwnOrigins].into()));
    }
    None
}

fn wildcard(broken: bool, rule: Rule, key: &str, clause: Clause) -> Option<Finding> {
    broken.then(|| {
        let message = format!("beside `allow_credentials: true`, `{key}: *` means a name `*` and nothing else");
        (Violation::new(rule, message), [clause, Clause::Credentials].into())
    })
}

#[cfg(test)]
mod tests {
    use super::{Outline, check, check_credentials};
    use alloc::vec::Vec;

    fn codes(outline: &Outline) -> Vec<u16> {
        check(outline).iter().map(|(violation, _)| violation.rule.code()).collect()
    }

    const LISTED: Outline = Outline {
        has_origins: true,
        any_origin: false,
        origins: 1,
        null: false,
        credentials: true,
        inherited: false,
        any_method: false,
        any_header: false,
        any_exposed: false,
        forbid_other_origins: false,
        own_origins: false,
    };

    #[test]
    fn credentials() {
        assert_eq!((check_credentials("true"), check_credentials("false")), (Ok(true), Ok(false)));
        for text in ["\"true\"", "True", "TRUE", "include", "1", "yes", "", "*"] {
            assert_eq!(check_credentials(text).map_err(|violation| violation.rule.code()), Err(509), "{text}");
        }
    }

    #[test]
    fn accepted() {
        assert_eq!(codes(&LISTED), []);
        let open = Outline {
            any_origin: true,
            origins: 0,
            credentials: false,
            any_method: true,
            any_header: true,
            any_exposed: true,
            ..LISTED
        };
        assert_eq!(codes(&open), []);
        assert_eq!(codes(&Outline { null: true, credentials: false, ..LISTED }), []);
        assert_eq!(codes(&Outline { forbid_other_origins: true, own_origins: true, ..LISTED }), []);
    }

    #[test]
    fn refused() {
        assert_eq!(codes(&Outline { origins: 0, ..LISTED }), [101]);
        assert_eq!(codes(&Outline::default()), [101]);
        assert_eq!(codes(&Outline { any_origin: true, origins: 0, ..LISTED }), [501]);
        assert_eq!(codes(&Outline { any_origin: true, origins: 0, inherited: true, ..LISTED }), [717]);
        assert_eq!(codes(&Outline { null: true, ..LISTED }), [504]);
        assert_eq!(
            codes(&Outline { any_method: true, any_header: true, any_exposed: true, ..LISTED }),
            [205, 306, 403]
        );
        assert_eq!(codes(&Outline { forbid_other_origins: true, ..LISTED }), [722]);
        assert_eq!(codes(&Outline { own_origins: true, ..LISTED }), [732]);
        let open = Outline {
            any_origin: true,
            origins: 0,
            credentials: false,
            forbid_other_origins: true,
            own_origins: true,
            ..LISTED
        };
        assert_eq!(codes(&open), [732]);
    }
}
