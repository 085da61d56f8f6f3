//! Names of `expose_headers`: what scripts can never read, what they can read anyway, and what no response has.

use alloc::format;

use crate::{Rule, Violation};

use super::{check_request, is_one_of};

/// RFC 9110, sections 7.2, 7.6.2, 10.1, 12.5, 13.1 and 14.2; RFC 6265, section 4.2; RFC 7239, section 4; HTML,
/// "server-sent events"; Upgrade Insecure Requests. `Accept` and `Accept-Encoding` are not among them: a response may
/// say what the next request should be like.
const REQUEST_ONLY: [&str; 18] = [
    "accept-charset",
    "accept-language",
    "cookie",
    "expect",
    "forwarded",
    "from",
    "host",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-range",
    "if-unmodified-since",
    "last-event-id",
    "max-forwards",
    "range",
    "referer",
    "upgrade-insecure-requests",
    "user-agent",
];

/// Scripts never see these, whatever the list says (Fetch, "forbidden response-header name").
pub(super) fn check_forbidden_response(name: &str) -> Option<Violation> {
    is_one_of(name, &["set-cookie", "set-cookie2"]).then(|| {
        Violation::new(Rule::ForbiddenResponseHeader, format!("scripts can never read `{name}`"))
            .help("delete it; the browser stores the cookie by itself, with `allow_credentials: true`")
    })
}

/// The browser's half of the exchange (Fetch, "HTTP requests"). No response has them, and no script sets them.
pub(super) fn check_cors_request(name: &str) -> Option<Violation> {
    is_one_of(name, &["access-control-request-headers", "access-control-request-method", "origin"]).then(|| {
        Violation::new(Rule::RequestHeaderExposed, format!("`{name}` is a header of the request, not of the response"))
            .help("delete it; the browser sends it by itself")
    })
}

/// Every script can read these (Fetch, "CORS-safelisted response-header name").
pub(super) fn check_safelisted(name: &str) -> Option<Violation> {
    is_safelisted(name).then(|| {
        Violation::new(Rule::SafelistedExposedHeader, format!("`{name}` needs no entry"))
            .help("delete it; scripts can read it anyway")
    })
}

/// Whether scripts can read the header of every response.
pub(crate) fn is_safelisted(name: &str) -> bool {
    let safelisted =
        ["cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma"];
    is_one_of(name, &safelisted)
}

/// Only answers to preflights have these, and no script sees such an answer (Fetch, "CORS-preflight fetch"). The other
/// CORS headers stand on every response, where a script may well read them.
pub(super) fn check_preflight(name: &str) -> Option<Violation> {
    let names = ["access-control-allow-headers", "access-control-allow-methods", "access-control-max-age"];
    is_one_of(name, &names).then(|| {
        let message = format!("`{name}` is a header of answers to preflights, which scripts never see");
        Violation::new(Rule::PreflightHeaderExposed, message).help("delete it")
    })
}

/// Proxies take these away, and HTTP/2 has none of the first five (RFC 9110, sections 6.6.2, 7.6.1, 7.8, 10.1.4, 11.7;
/// RFC 9113, section 8.2.2): what a script reads while the program is written is `null` in production.
pub(super) fn check_hop_by_hop(name: &str) -> Option<Violation> {
    let names = [
        "connection",
        "keep-alive",
        "proxy-connection",
        "transfer-encoding",
        "upgrade",
        "proxy-authenticate",
        "proxy-authentication-info",
        "te",
        "trailer",
    ];
    is_one_of(name, &names).then(|| {
        let message = format!("`{name}` ends at the next proxy, and scripts rarely see it");
        Violation::new(Rule::HopByHopHeaderExposed, message).help("delete it")
    })
}

/// A request field in a response has no meaning (the sections above, and Fetch Metadata), so the other list was meant,
/// or nothing.
pub(super) fn check_request_only(name: &str) -> Option<Violation> {
    let is_fetch_metadata =
        name.get(.."sec-fetch-".len()).is_some_and(|start| start.eq_ignore_ascii_case("sec-fetch-"));
    if !is_fetch_metadata && !is_one_of(name, &REQUEST_ONLY) {
        return None;
    }
    let violation = Violation::new(
        Rule::RequestFieldExposed,
        format!("`{name}` is a header of requests, and responses do not have it"),
    );
    Some(match check_request(name) {
        // The other list's advice is to set credentials, which the policy may have no use for, or may refuse.
        Some(_) if is_one_of(name, &["cookie"]) => violation.help("delete it; the browser sends cookies by itself"),
        Some(refusal) => Violation { help: refusal.help, ..violation },
        None => violation.help("move it to `allow_headers`, if scripts set it"),
    })
}
