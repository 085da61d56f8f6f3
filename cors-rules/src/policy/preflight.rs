//! `max_age`, and whether there is an answer that browsers would keep.

use super::{Clause, Finding, Outline};
use crate::{Rule, Violation};

/// Whether a request with this method needs no preflight for it (Fetch, "CORS-safelisted method").
///
/// ```
/// use cors_rules::policy::is_safelisted;
///
/// assert!(is_safelisted("POST") && !is_safelisted("PUT") && !is_safelisted("*"));
/// ```
#[must_use]
pub fn is_safelisted(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "POST")
}

/// By the standard a kept `*` stands for every method (Fetch, "method cache entry match"). Firefox compares it with the
/// request's method as it stands, so it asks again before every request.
pub(super) fn check_cached_methods(policy: &Outline) -> Option<Finding> {
    if !policy.any_method || !policy.cached || policy.credentials {
        return None;
    }
    let violation = Violation::new(
        Rule::UncachedMethodWildcard,
        "`max_age` does nothing for `allow_methods: *` in Firefox, which asks before every request",
    )
    .help("list the methods, if that costs too much: `allow_methods: [GET, PUT, DELETE]`");
    Some((violation, [Clause::Methods, Clause::MaxAge].into()))
}

/// By the standard a kept `*` stands for every header but `Authorization` (Fetch, "header-name cache entry match").
/// Firefox compares it with the request's header names as it stands, so it asks again before every request that has one.
pub(super) fn check_cached_headers(policy: &Outline) -> Option<Finding> {
    if !policy.any_header || !policy.cached || policy.credentials {
        return None;
    }
    let violation = Violation::new(
        Rule::UncachedHeaderWildcard,
        "`max_age` does nothing for `allow_headers: *` in Firefox, which asks before every request that has a header",
    )
    .help("list the names, if that costs too much: `allow_headers: [Authorization, Content-Type]`");
    Some((violation, [Clause::Headers, Clause::MaxAge].into()))
}

/// A safelisted method with safelisted headers is sent without a preflight, and every other preflight fails here, so
/// there is nothing to keep (Fetch, "HTTP fetch"). The exception is an upload whose progress a script watches, which is
/// preflighted whatever its method (Fetch, "use-CORS-preflight flag").
pub(super) fn check_useless_max_age(policy: &Outline) -> Option<Finding> {
    if !policy.cached || !policy.only_safelisted || policy.any_method || policy.headers {
        return None;
    }
    let violation = Violation::new(
        Rule::UselessMaxAge,
        "`max_age` does nothing: whatever the policy allows is sent without a preflight",
    )
    .help("delete `max_age`, or list the other methods and headers that callers send")
    .help(
        "write `#[allow(cors::useless_max_age)]` in front of `max_age` if scripts watch the progress of uploads, which are \
         always preflighted",
    );
    Some((violation, [Clause::MaxAge, Clause::Methods].into()))
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            check,
            tests::{LISTED, OPEN, codes},
        },
        Clause, Outline, is_safelisted,
    };
    use alloc::{string::String, vec::Vec};

    #[test]
    fn safelisted() {
        for method in ["GET", "HEAD", "POST"] {
            assert!(is_safelisted(method), "{method}");
        }
        for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "get", "QUERY", "*", ""] {
            assert!(!is_safelisted(method), "{method}");
        }
    }

    #[test]
    fn accepted() {
        for outline in [
            Outline { any_method: true, any_header: true, headers: true, ..OPEN },
            Outline { cached: true, ..OPEN },
            Outline { cached: true, headers: true, only_safelisted: true, ..LISTED },
            Outline { cached: true, headers: true, ..LISTED },
            Outline { only_safelisted: true, ..LISTED },
        ] {
            assert_eq!(codes(&outline), [], "{outline:?}");
        }
        // Where `*` covers nothing, whether it is kept does not matter.
        let stars = Outline { cached: true, any_method: true, any_header: true, headers: true, ..LISTED };
        assert_eq!(codes(&stars), [205, 306]);
    }

    #[test]
    fn refused() {
        for (outline, expected) in [
            (Outline { cached: true, any_method: true, ..OPEN }, &[210][..]),
            (Outline { cached: true, any_header: true, headers: true, ..OPEN }, &[308]),
            (Outline { cached: true, any_method: true, any_header: true, headers: true, ..OPEN }, &[210, 308]),
            (Outline { cached: true, any_header: true, headers: true, only_safelisted: true, ..OPEN }, &[308]),
            (Outline { cached: true, only_safelisted: true, ..OPEN }, &[605]),
            (Outline { cached: true, only_safelisted: true, ..LISTED }, &[605]),
        ] {
            assert_eq!(codes(&outline), expected, "{outline:?}");
        }
    }

    #[test]
    fn an_upload_that_is_watched_is_an_exception() {
        let (violation, _) = check(&Outline { cached: true, only_safelisted: true, ..OPEN }).pop().unwrap();
        let expected = "write `#[allow(cors::useless_max_age)]` in front of `max_age` if scripts watch the progress of \
                        uploads, which are always preflighted";
        assert_eq!(violation.help.last().map(String::as_str), Some(expected));
    }

    #[test]
    fn places() {
        let places =
            |outline: &Outline| check(outline).into_iter().map(|(_, clauses)| clauses).collect::<Vec<_>>().concat();
        let open = Outline { cached: true, any_method: true, ..OPEN };
        assert_eq!(places(&open), [Clause::Methods, Clause::MaxAge]);
        assert_eq!(places(&Outline { cached: true, only_safelisted: true, ..OPEN }), [Clause::MaxAge, Clause::Methods]);
    }
}
