//! `forbid_other_origins`, and whom it must spare.

use super::{Clause, Finding, Outline};
use crate::{Rule, Violation};

/// What a policy breaks that forbids the writes of other origins and has none of its own.
#[must_use]
pub fn missing_own_origins() -> Violation {
    Violation::new(
        Rule::MissingOwnOrigins,
        "`forbid_other_origins` would refuse the requests of the service's own pages",
    )
    .help("say where it is served: `own_origins: [\"https://api.example.com\"]`")
}

/// Browsers send `Origin` with a page's own POST too (Fetch, "append a request Origin header"), so without its own
/// origins the service would refuse its own pages.
pub(super) fn check_given(policy: &Outline) -> Option<Finding> {
    if !policy.forbid_other_origins || policy.own_origins || policy.any_origin {
        return None;
    }
    Some((missing_own_origins(), [Clause::ForbidOtherOrigins].into()))
}

/// Beside `*` no origin is another one, and without `forbid_other_origins` nothing asks whose a request is.
pub(super) fn check_used(policy: &Outline) -> Option<Finding> {
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

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{LISTED, OPEN, codes},
        Outline,
    };

    #[test]
    fn accepted() {
        assert_eq!(codes(&Outline { forbid_other_origins: true, own_origins: true, ..LISTED }), []);
    }

    #[test]
    fn refused() {
        assert_eq!(codes(&Outline { forbid_other_origins: true, ..LISTED }), [722]);
        assert_eq!(codes(&Outline { own_origins: true, ..LISTED }), [732]);
        assert_eq!(codes(&Outline { forbid_other_origins: true, own_origins: true, ..OPEN }), [732]);
    }
}
