//! What is doubtful or worse about an origin once cookies travel.

use alloc::{format, vec::Vec};

use super::{HostPattern, Meaning, Origin, advise::advise_beside, judge, offer, text::quote};
use crate::{Rule, Violation};

/// As [`advise`](super::advise), for a policy with `allow_credentials: true`: whoever is let in by mistake acts with
/// the visitors' cookies.
///
/// ```
/// use cors_rules::{Rule, origin::advise_with_credentials};
///
/// let mut violations = Vec::new();
/// advise_with_credentials("http://app.example.com", &mut violations);
/// assert_eq!(violations[0].rule, Rule::InsecureOriginWithCredentials);
/// ```
pub fn advise_with_credentials(text: &str, violations: &mut Vec<Violation>) {
    let Some(meaning) = judge::meaning_of(text) else { return };
    let mut found = Vec::new();
    advise_beside(advise_with_credentials, text, &mut found);
    // Its twin says of all these hosts that they are anybody's; that there are many is no news then.
    let is_anybodys = found.iter().any(|violation| violation.rule == Rule::PublicSuffixWildcard);
    for violation in found {
        violations.push(graver(violation));
    }
    violations.extend(check_insecure(text, &meaning));
    violations.extend(check_subdomain_wildcard(text, &meaning).filter(|_| !is_anybodys));
}

/// The rules for policies without credentials that have a stricter twin.
fn graver(mut violation: Violation) -> Violation {
    let twin = match violation.rule {
        Rule::DevelopmentOrigin => Rule::DevelopmentOriginWithCredentials,
        Rule::PortWildcard => Rule::PortWildcardWithCredentials,
        Rule::PublicSuffixWildcard => {
            violation.message.push_str(", with the visitors' cookies");
            Rule::PublicSuffixWithCredentials
        }
        _ => return violation,
    };
    let (from, to) = (format!("cors::{},", violation.rule.name()), format!("cors::{},", twin.name()));
    for line in &mut violation.help {
        *line = line.replace(from.as_str(), &to);
    }
    Violation { rule: twin, ..violation }
}

/// Whoever sits between the visitor and an `http` page can be that page (Secure Contexts, "potentially trustworthy
/// origin"). Without credentials that is no worse than `*`.
fn check_insecure(text: &str, meaning: &Meaning<'_>) -> Option<Violation> {
    let is_insecure = match meaning {
        Meaning::Exact(text) => {
            Origin::parse(text.as_bytes()).is_some_and(|origin| origin.scheme() == "http" && !origin.is_secure())
        }
        Meaning::Pattern(pattern) => pattern.scheme == "http" && !pattern.is_secure(),
    };
    let rest = text.strip_prefix("http://").filter(|_| is_insecure)?;
    let message =
        format!("anybody on the network can pose as {}, and then act with the visitors' cookies", quote(text));
    let violation = Violation::new(Rule::InsecureOriginWithCredentials, message).at(0.."http".len());
    Some(offer::suggest_if_accepted(violation, format!("https://{rest}"), advise_with_credentials))
}

/// One page with a hole, or one forgotten name in the DNS, on any of the hosts reads what the visitors can read.
fn check_subdomain_wildcard(text: &str, meaning: &Meaning<'_>) -> Option<Violation> {
    let Meaning::Pattern(pattern) = meaning else { return None };
    if matches!(pattern.host, HostPattern::Exact(_)) || pattern.is_loopback() {
        return None;
    }
    let at = text.find('*').unwrap_or_default();
    let message = format!("every host that {} stands for may act with the visitors' cookies", quote(text));
    Some(
        Violation::new(Rule::SubdomainWildcardWithCredentials, message)
            .at(at..at + 1)
            .help("list the hosts that need it")
            .help("write `#[allow(cors::subdomain_wildcard_with_credentials)]` in front of it if all of them do"),
    )
}

#[cfg(test)]
mod tests {
    use super::advise_with_credentials;
    use alloc::{format, vec::Vec};

    fn codes(text: &str) -> Vec<u16> {
        let mut violations = Vec::new();
        advise_with_credentials(text, &mut violations);
        violations.iter().map(|violation| violation.rule.code()).collect()
    }

    #[test]
    fn accepted() {
        for text in ["https://app.example.com", "https://10.0.0.1:8443", "https://[2001:db8::1]", "https://github.io"] {
            assert_eq!(codes(text), [], "{text}");
        }
    }

    #[test]
    fn refused_or_warned_about() {
        for (text, expected) in [
            ("http://app.example.com", &[505][..]),
            ("http://192.168.1.1:8080", &[505][..]),
            ("http://*.example.com", &[505, 506][..]),
            ("https://*.example.com", &[506][..]),
            ("https://proj-*-team.example.com", &[506][..]),
            ("https://*.someone.github.io", &[506][..]),
            ("https://*.corp.internal", &[506][..]),
            ("https://*.github.io", &[507][..]),
            ("https://*.internal", &[507][..]),
            ("https://*.amazonaws.com", &[507][..]),
            ("https://proj-*-team.vercel.app", &[507][..]),
            ("https://*.github.io:*", &[507, 508][..]),
            ("http://*.github.io", &[507, 505][..]),
            ("https://example.com:*", &[508][..]),
            ("http://localhost:3000", &[512][..]),
            ("http://*.localhost:*", &[512][..]),
            ("https://localhost", &[512][..]),
            ("tauri://localhost", &[120][..]),
        ] {
            assert_eq!(codes(text), expected, "{text}");
        }
    }

    #[test]
    fn a_graver_rule_is_allowed_by_its_own_name() {
        for text in ["https://*.github.io", "https://proj-*-team.vercel.app", "http://localhost"] {
            let mut violations = Vec::new();
            advise_with_credentials(text, &mut violations);
            for violation in violations {
                let name = format!("cors::{},", violation.rule.name());
                assert!(violation.help.iter().any(|line| line.contains(&name)), "{violation}");
            }
        }
    }

    #[test]
    fn no_suggestion_trusts_a_public_suffix() {
        let mut violations = Vec::new();
        advise_with_credentials("http://*.github.io", &mut violations);
        assert!(violations.iter().all(|violation| violation.suggestion.is_none()), "{violations:?}");
    }
}
