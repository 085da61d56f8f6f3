//! What no opt-out lets in beside credentials: a set is asked about secure origins only.

use cors_rules::{Rule, Violation};

/// Whoever opts out of such a rule should not find the origin refused all the same.
pub(super) fn note_credentials(violation: Violation) -> Violation {
    let is_about_insecure_origins = matches!(
        violation.rule,
        Rule::InsecureOriginWithCredentials | Rule::CustomScheme | Rule::PagelessScheme | Rule::FirefoxExtension
    );
    if !is_about_insecure_origins {
        return violation;
    }
    violation.help(
        "write it into `cors!` as a literal if cookies travel: beside `allow_credentials: true` a set is asked about `https` \
         and loopback only, whatever was allowed",
    )
}
