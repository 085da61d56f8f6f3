//! Policies that inherit.

use cors_runtime::Policy;
use http::HeaderValue;
use proptest::prelude::*;

use crate::{
    choices::heirs,
    described::Guard,
    door::{Door, Raw, serve},
    property::properties,
    requests::origin_choice,
};

/// Whether the origin may read a response at all, and one that cookies went along for.
fn grants(policy: &'static Policy, origin: &str) -> (bool, bool) {
    let headers = vec![("origin".to_owned(), origin.into())];
    let request = Raw { method: "GET".to_owned(), path: "/".to_owned(), headers };
    let served = serve(Guard::Policy(policy), Door::Tower, &request, &|_| (200, Vec::new()));
    let has = |name| served.text(name).is_some();
    (has("access-control-allow-origin"), has("access-control-allow-credentials"))
}

properties! {
    times: 10;

    /// An heir lets in whom it names itself, or whom its base names if it names nobody, and nobody else; with credentials
    /// only if it says so itself, or says nothing and its base does. The base stays what it is.
    fn an_heir_opens_nothing_that_is_not_written(described in heirs(), choice in origin_choice()) {
        let (Some(base), Some(facts), Guard::Policy(policy)) = (described.base, described.otherwise, described.guard)
        else {
            return Ok(());
        };
        let origin = choice.origin(&[facts, base.facts]);
        let credentials = if base.rewrites_credentials { !base.facts.credentials } else { base.facts.credentials };
        // Beside credentials no source is asked about plain http.
        let named = if base.rewrites_origins || base.rewrites_credentials { facts } else { base.facts };
        let is_allowed = named.allows(&origin);
        prop_assert_eq!(grants(policy, &origin), (is_allowed, is_allowed && credentials), "the heir and {}", origin);
        let is_allowed = base.facts.allows(&origin);
        let expected = (is_allowed, is_allowed && base.facts.credentials);
        prop_assert_eq!(grants(base.policy, &origin), expected, "the base and {}", origin);
        prop_assert_eq!(policy.allows_origin(&HeaderValue::try_from(&origin).unwrap()), named.allows(&origin));
    }
}
