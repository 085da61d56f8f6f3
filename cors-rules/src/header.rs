//! Header names: of `allow_headers` and `expose_headers`.

use alloc::{format, vec::Vec};

use crate::{Rule, Violation, token};

/// Names that browsers set, and scripts cannot (Fetch, "forbidden request-header"); beside them everything that starts
/// with `proxy-` or `sec-`.
const FORBIDDEN: [&str; 21] = [
    "accept-charset",
    "accept-encoding",
    "access-control-request-headers",
    "access-control-request-method",
    "connection",
    "content-length",
    "cookie",
    "cookie2",
    "date",
    "dnt",
    "expect",
    "host",
    "keep-alive",
    "origin",
    "referer",
    "set-cookie",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "via",
];

/// What a CORS answer consists of, in lower case (Fetch, "HTTP responses").
pub const CORS_RESPONSE: [&str; 6] = [
    "access-control-allow-origin",
    "access-control-allow-credentials",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-expose-headers",
    "access-control-max-age",
];

/// Judges one name of `allow_headers`.
///
/// ```
/// use cors_rules::{Rule, header};
///
/// assert_eq!(header::check_request("X-Request-Id"), None);
/// assert_eq!(header::check_request("Cookie").map(|violation| violation.rule), Some(Rule::ForbiddenRequestHeader));
/// ```
#[must_use]
pub fn check_request(name: &str) -> Option<Violation> {
    check_request_token(name).or_else(|| check_forbidden_request(name)).or_else(|| check_cors_response(name))
}

/// Judges one name of `expose_headers`.
///
/// ```
/// use cors_rules::{Rule, header};
///
/// assert_eq!(header::check_exposed("ETag"), None);
/// assert_eq!(header::check_exposed("Set-Cookie").map(|violation| violation.rule), Some(Rule::ForbiddenResponseHeader));
/// ```
#[must_use]
pub fn check_exposed(name: &str) -> Option<Violation> {
    check_exposed_token(name).or_else(|| check_forbidden_response(name))
}

/// A list with an entry that is no field name is unreadable as a whole: every preflight of the policy fails (Fetch,
/// "extract header list values"; RFC 9110, section 5.1).
fn check_request_token(name: &str) -> Option<Violation> {
    check_token(Rule::InvalidHeader, name)
}

/// One bad name, and browsers ignore the whole list, good names too (Fetch, "extract header list values").
fn check_exposed_token(name: &str) -> Option<Violation> {
    check_token(Rule::InvalidExposedHeader, name)
}

fn check_token(rule: Rule, name: &str) -> Option<Violation> {
    if token::is_token(name) {
        return None;
    }
    if name.is_empty() {
        return Some(Violation::new(rule, "a header's name cannot be empty").help("delete it"));
    }
    let violation = Violation::new(rule, format!("`{}` is no header name", name.escape_debug()));
    if !name.is_ascii() {
        return Some(violation.help("write the name as the request has it: letters, digits and `-`"));
    }
    // A whole field, copied with its value.
    let name = name.split_once(": ").map_or(name, |(name, _)| name);
    let parts: Vec<&str> = token::tokens_in(name).collect();
    Some(match parts.as_slice() {
        [] => violation.help("delete it"),
        [one] => {
            let accepted =
                if rule == Rule::InvalidHeader { check_request(one).is_none() } else { check_exposed(one).is_none() };
            if accepted { violation.suggest(*one) } else { violation }
        }
        several if name.contains([',', ';']) => {
            violation.help(format!("write one name per element: {}", several.join(", ")))
        }
        several => violation.suggest(several.join("-")),
    })
}

/// A browser drops the script's value without a word, so the entry does nothing (Fetch, "forbidden request-header").
fn check_forbidden_request(name: &str) -> Option<Violation> {
    let folded = name.to_ascii_lowercase();
    let forbidden = FORBIDDEN.contains(&folded.as_str()) || folded.starts_with("proxy-") || folded.starts_with("sec-");
    forbidden.then(|| {
        let violation = Violation::new(Rule::ForbiddenRequestHeader, format!("scripts cannot set `{name}`"));
        match folded.as_str() {
            "cookie" | "cookie2" | "set-cookie" => {
                violation.help("delete it; cookies travel by themselves with `allow_credentials: true`")
            }
            _ => violation.help("delete it; the browser sends it by itself where it is needed"),
        }
    })
}

/// The server sends these; a client that sets one gets a preflight for nothing (Fetch, "HTTP responses").
fn check_cors_response(name: &str) -> Option<Violation> {
    CORS_RESPONSE.iter().any(|known| known.eq_ignore_ascii_case(name)).then(|| {
        Violation::new(Rule::ResponseHeaderAllowed, format!("`{name}` is a header of the response, not of the request"))
            .help("delete it; the policy sends it")
            .help("a client that sets it gains nothing: delete it there too")
    })
}

/// Scripts never see these, whatever the list says (Fetch, "forbidden response-header name").
fn check_forbidden_response(name: &str) -> Option<Violation> {
    ["set-cookie", "set-cookie2"].iter().any(|known| known.eq_ignore_ascii_case(name)).then(|| {
        Violation::new(Rule::ForbiddenResponseHeader, format!("scripts can never read `{name}`"))
            .help("delete it; the browser stores the cookie by itself, with `allow_credentials: true`")
    })
}

#[cfg(test)]
mod tests {
    use super::{check_exposed, check_request};

    #[test]
    fn accepted() {
        for name in
            ["Content-Type", "authorization", "X-2FA-Token", "X_Token", "if-none-match", "Accept", "X-HTTP-Method"]
        {
            assert_eq!(check_request(name), None, "{name}");
        }
        for name in ["ETag", "X-Total-Count", "Location", "WWW-Authenticate", "Content-Type"] {
            assert_eq!(check_exposed(name), None, "{name}");
        }
    }

    #[test]
    fn refused_request_headers() {
        for (name, code, suggestion) in [
            ("X Foo", 301, Some("X-Foo")),
            ("X-Foo:", 301, Some("X-Foo")),
            ("X-A, X-B", 301, None),
            ("", 301, None),
            ("X-Ä", 301, None),
            ("Content-Type: application/json", 301, Some("Content-Type")),
            ("Cookie:", 301, None),
            ("Cookie", 302, None),
            ("ORIGIN", 302, None),
            ("Sec-Fetch-Mode", 302, None),
            ("proxy-authorization", 302, None),
            ("DNT", 302, None),
            ("Access-Control-Allow-Origin", 303, None),
            ("access-control-max-age", 303, None),
            ("Access-Control-Request-Method", 302, None),
        ] {
            let violation = check_request(name).unwrap();
            assert_eq!((violation.rule.code(), violation.suggestion.as_deref()), (code, suggestion), "{name}");
            assert_eq!(violation.suggestion.as_deref().and_then(check_request), None, "the suggestion for {name}");
        }
    }

    #[test]
    fn refused_exposed_headers() {
        for (name, code) in [("X Foo", 401), ("", 401), ("X-A,X-B", 401), ("Set-Cookie", 402), ("set-cookie2", 402)] {
            let violation = check_exposed(name).unwrap();
            assert_eq!(violation.rule.code(), code, "{name}");
            assert_eq!(violation.suggestion.as_deref().and_then(check_exposed), None, "the suggestion for {name}");
        }
    }
}
