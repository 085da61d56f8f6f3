//! Header names that are a slip away from a well-known one.

use alloc::format;

use crate::{
    Rule, Violation,
    slip::{Slip, is_respelled, slip},
    wildcard::is_word_for_star,
};

use super::known::{EXPOSED, Known, REQUEST};

/// Any token may be a field name (RFC 9110, section 5.1), so this works, for a header that no client sends: the
/// preflight for the one that was meant is told no.
pub(super) fn check_misspelled_request(name: &str) -> Option<Violation> {
    meant(name, &REQUEST).map(|meant| {
        // Browsers ask for header names in lower case (Fetch, "CORS-unsafe request-header names").
        found(Rule::MisspelledHeader, name, meant).naming(meant.to_ascii_lowercase())
    })
}

/// Where other libraries have a word, `*` is what browsers read (Fetch, "CORS-preflight fetch"); `any` is a header's name
/// to them, and no client sends one of that name.
pub(super) fn check_any_request(name: &str) -> Option<Violation> {
    let violation = any(Rule::MisspelledHeader, name)?.help("write `allow_headers: [*, Authorization]`");
    Some(violation)
}

/// As above (Fetch, "CORS-preflight fetch"): the entry exposes a header of that name, and nothing else.
pub(super) fn check_any_exposed(name: &str) -> Option<Violation> {
    any(Rule::MisspelledExposedHeader, name).map(|violation| violation.help("write `expose_headers: *`"))
}

fn any(rule: Rule, name: &str) -> Option<Violation> {
    is_word_for_star(name).then(|| Violation::new(rule, "every header is written `*`"))
}

/// As in the other list (RFC 9110, section 5.1): the entry exposes a header that no response has, and the one that was meant reads
/// `null`.
pub(super) fn check_misspelled_exposed(name: &str) -> Option<Violation> {
    meant(name, &EXPOSED).map(|meant| found(Rule::MisspelledExposedHeader, name, meant))
}

fn found(rule: Rule, name: &str, meant: &str) -> Violation {
    Violation::new(rule, format!("`{name}` looks like a slip of the pen for `{meant}`")).suggest(meant)
}

fn meant(name: &str, known: &Known) -> Option<&'static str> {
    if known.has(name) {
        return None;
    }
    let respelled = known.registered.iter().find(|known| is_respelled(name, known)).copied();
    let respelled = respelled.or_else(|| known.customary.iter().find(|known| is_in_snake_case(name, known)).copied());
    let one_word_off = |known: &[&'static str]| known.iter().find(|known| is_one_word_off(name, known)).copied();
    respelled.or_else(|| one_word_off(known.registered)).or_else(|| one_word_off(known.customary))
}

/// `x_csrf_token` is how code spells the name; no client sends it so, and many servers drop names with `_`.
fn is_in_snake_case(name: &str, known: &str) -> bool {
    name.contains('_') && name.replace('_', "-").eq_ignore_ascii_case(known)
}

/// Another number of words is another name (`X-Content-Type`), and so is a name with two other words.
fn is_one_word_off(name: &str, known: &str) -> bool {
    if name.matches('-').count() != known.matches('-').count() {
        return false;
    }
    let mut differing = name.split('-').zip(known.split('-')).filter(|(word, known)| !word.eq_ignore_ascii_case(known));
    match (differing.next(), differing.next()) {
        (Some((word, meant)), None) => is_slip(word, meant, known.contains('-')),
        _ => false,
    }
}

/// The shorter a word, the more likely another letter makes another word: `Consent-Type` is not meant as
/// `Content-Type`. Where the other words of a name are right, a missing letter says more.
fn is_slip(word: &str, meant: &str, has_company: bool) -> bool {
    let shortest = match slip(word, meant) {
        Some(Slip::Swapped | Slip::Doubled) => 4,
        Some(Slip::Missing) if has_company => 4,
        Some(Slip::Missing | Slip::Extra) => 5,
        Some(Slip::Wrong) => 8,
        None => return false,
    };
    meant.len() >= shortest
}

#[cfg(test)]
mod tests {
    use super::{EXPOSED, REQUEST, meant};

    /// Names in use that have nothing to do with the well-known ones they resemble.
    const OTHERS: [&str; 86] = [
        "Accept-Features",
        "Accept-Profile",
        "Accept-Version",
        "Anthropic-Version",
        "Api-Key",
        "Apollo-Require-Preflight",
        "Auth-Token",
        "Authentication",
        "Bearer",
        "CSRF-Token",
        "Client-Version",
        "Connect-Protocol-Version",
        "Consent-Language",
        "Consent-Type",
        "Content-Digest",
        "Content-Hash",
        "Content-Length-Limit",
        "Content-MD5",
        "Content-Path",
        "Content-Profile",
        "Content-Size",
        "Content-Tape",
        "Content-Time",
        "Content-Type-2",
        "Contest-Type",
        "Depth",
        "Destination",
        "Digest",
        "Grpc-Timeout",
        "HX-Request",
        "If",
        "Locations",
        "Lock-Token",
        "OpenAI-Organization",
        "Prefix",
        "Preferred",
        "RSC",
        "Rate-Limit-Remaining",
        "Refer",
        "Request-Id",
        "Retry-After-Ms",
        "Ranger",
        "SOAPAction",
        "Sentry-Trace",
        "Session",
        "Slug",
        "Tags",
        "Tag",
        "Token",
        "Upload-Length",
        "Upload-Offset",
        "Want-Digest",
        "X-Amz-Date",
        "X-Amz-Security-Token",
        "X-Api-Version",
        "X-APIKey",
        "X-Authorization",
        "X-CSRFToken",
        "X-Client-Info",
        "X-Client-Version",
        "X-Content-Type",
        "X-Datadog-Trace-Id",
        "X-Device-Id",
        "X-ETag",
        "X-Goog-Api-Key",
        "X-Page-Count",
        "X-PINGOTHER",
        "X-Rate-Limit-Limit",
        "X-RateLimit-Resource",
        "X-RateLimit-Used",
        "X-RequestID",
        "X-Request-Ids",
        "X-Request-Ip",
        "X-Request-Id2",
        "X-Requested-By",
        "X-Session-Id",
        "X-Tenant-Id",
        "X-Token",
        "X-Total",
        "X-Total-Amount",
        "X-Total-Counts",
        "X-Total-Pages",
        "X-User-Agent",
        "X_Token",
        "apikey",
        "tus-resumable",
    ];

    #[test]
    fn other_names_are_left_alone() {
        for name in OTHERS {
            assert_eq!((meant(name, &REQUEST), meant(name, &EXPOSED)), (None, None), "{name}");
        }
    }

    /// Alone and this short, any three letters are a name.
    #[test]
    fn a_short_word_needs_company_to_miss_a_letter() {
        for name in ["ETg", "Lik", "Lin"] {
            assert_eq!(meant(name, &EXPOSED), None, "{name}");
        }
    }

    #[test]
    fn case_is_no_slip() {
        for known in [REQUEST, EXPOSED] {
            for name in [known.registered, known.customary].concat() {
                assert_eq!(meant(&name.to_ascii_lowercase(), &known), None, "{name}");
                assert_eq!(meant(&name.to_ascii_uppercase(), &known), None, "{name}");
            }
        }
    }

    #[test]
    fn slips_are_found() {
        for (name, expected) in [
            ("Autorization", "Authorization"),
            ("Authorisation", "Authorization"),
            ("Authoriztaion", "Authorization"),
            ("Authorizationn", "Authorization"),
            ("Acept", "Accept"),
            ("Contnet-Type", "Content-Type"),
            ("Content-Tpye", "Content-Type"),
            ("Content-Typ", "Content-Type"),
            ("Conten-Type", "Content-Type"),
            ("ContentType", "Content-Type"),
            ("Content_Type", "Content-Type"),
            ("CONTENT_TYPE", "Content-Type"),
            ("'Content-Type'", "Content-Type"),
            ("Content--Type", "Content-Type"),
            ("Cahce-Control", "Cache-Control"),
            ("Accept-Langauge", "Accept-Language"),
            ("If-None-Macth", "If-None-Match"),
            ("Trace-Parent", "Traceparent"),
            ("X-Reqeust-Id", "X-Request-ID"),
            ("X-Resquested-With", "X-Requested-With"),
            ("X-CRSF-Token", "X-CSRF-Token"),
            ("x_csrf_token", "X-CSRF-Token"),
            ("X_REQUEST_ID", "X-Request-ID"),
            ("Idempotancy-Key", "Idempotency-Key"),
        ] {
            assert_eq!(meant(name, &REQUEST), Some(expected), "{name}");
        }
        for (name, expected) in [
            ("E-Tag", "ETag"),
            ("ETga", "ETag"),
            ("Locaton", "Location"),
            ("Accept-Range", "Accept-Ranges"),
            ("Content-Dispositon", "Content-Disposition"),
            ("Retry_After", "Retry-After"),
            ("x_total_count", "X-Total-Count"),
            ("X-Total-Cuont", "X-Total-Count"),
            ("X-RateLimit-Remaning", "X-RateLimit-Remaining"),
            ("RateLimt", "RateLimit"),
        ] {
            assert_eq!(meant(name, &EXPOSED), Some(expected), "{name}");
        }
    }
}
