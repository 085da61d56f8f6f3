//! Names of `allow_headers`: what scripts cannot set, and what no client should.

use alloc::format;

use crate::{Rule, Violation};

use super::{CORS_RESPONSE, check_exposed, is_one_of};

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

/// What only a server says, to the client's program: RFC 9110, sections 8.8, 10.2, 11.6 and 14.3; RFC 9111, section 5;
/// RFC 5789, 7240, 8594, 9211 and 9745; Linked Data Platform; Server Timing.
const FOR_CLIENTS: [&str; 18] = [
    "accept-patch",
    "accept-post",
    "accept-ranges",
    "age",
    "allow",
    "authentication-info",
    "cache-status",
    "deprecation",
    "etag",
    "expires",
    "last-modified",
    "location",
    "preference-applied",
    "retry-after",
    "server",
    "server-timing",
    "sunset",
    "www-authenticate",
];

/// What only a server says, to browsers and caches: RFC 9110, section 12.5.5; RFC 6797, 7034 and 7838; the standards
/// Fetch, HTML, CSP, Referrer Policy, Permissions Policy, Clear Site Data, Reporting, Resource Timing.
const FOR_BROWSERS: [&str; 16] = [
    "alt-svc",
    "clear-site-data",
    "content-security-policy",
    "content-security-policy-report-only",
    "cross-origin-embedder-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "origin-agent-cluster",
    "permissions-policy",
    "referrer-policy",
    "reporting-endpoints",
    "strict-transport-security",
    "timing-allow-origin",
    "vary",
    "x-content-type-options",
    "x-frame-options",
];

/// A browser drops the script's value without a word, so the entry does nothing (Fetch, "forbidden request-header").
pub(super) fn check_forbidden_request(name: &str) -> Option<Violation> {
    let folded = name.to_ascii_lowercase();
    let forbidden = is_one_of(name, &FORBIDDEN) || folded.starts_with("proxy-") || folded.starts_with("sec-");
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
pub(super) fn check_cors_response(name: &str) -> Option<Violation> {
    is_one_of(name, &CORS_RESPONSE).then(|| {
        Violation::new(Rule::ResponseHeaderAllowed, format!("`{name}` is a header of the response, not of the request"))
            .help("delete it; the policy sends it")
            .help("a client that sets it gains nothing: delete it there too")
    })
}

/// Many servers take the method from these. Browsers look at the value for `CONNECT`, `TRACE` and `TRACK` only, and the
/// preflight asks for the method of the request line (Fetch, "forbidden request-header"; "CORS-preflight fetch").
pub(super) fn check_method_override(name: &str) -> Option<Violation> {
    is_one_of(name, &["x-http-method", "x-http-method-override", "x-method-override"]).then(|| {
        let message = format!("`{name}` lets a POST act as any other method, whatever the policy says");
        Violation::new(Rule::MethodOverrideHeader, message).help(
            "delete it, and let scripts send the method itself: list it in `allow_methods`, or give it a line in the table",
        )
    })
}

/// Private Network Access gave the request header to browsers and the response header to servers. No browser asks any
/// more: Local Network Access is a permission that the user grants, and there is no header in it.
pub(super) fn check_private_network(name: &str) -> Option<Violation> {
    let names = ["access-control-allow-private-network", "access-control-request-private-network"];
    is_one_of(name, &names).then(|| {
        let message = format!("`{name}` belongs to Private Network Access, which browsers gave up");
        Violation::new(Rule::PrivateNetworkHeader, message)
            .help("delete it; browsers ask the user instead (Local Network Access), and no header takes part")
    })
}

/// A response field in a request has no meaning (RFC 9110, section 10.2, and the field's own definition), so a client
/// hardly sends it: the other list was meant, or the other half of a pair.
pub(super) fn check_response_only(name: &str) -> Option<Violation> {
    let for_browsers = is_one_of(name, &FOR_BROWSERS);
    if !for_browsers && !is_one_of(name, &FOR_CLIENTS) {
        return None;
    }
    let violation = Violation::new(
        Rule::ResponseOnlyHeader,
        format!("`{name}` is a header of responses, and clients do not send it"),
    );
    let mut violation = match name.to_ascii_lowercase().as_str() {
        "etag" => violation.help("write `If-Match` or `If-None-Match`, if scripts send the tag back"),
        "last-modified" => {
            violation.help("write `If-Modified-Since` or `If-Unmodified-Since`, if scripts send the date back")
        }
        _ => violation,
    };
    Some(if for_browsers {
        violation.help("delete it; the server sends it, and browsers and caches act on it")
    } else if let Some(refusal) = check_exposed(name) {
        violation.help.extend(refusal.help);
        violation
    } else {
        violation.help("move it to `expose_headers`, if scripts read it")
    })
}
