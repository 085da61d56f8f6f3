//! Well-known header names, to find slips of the pen.

use super::is_one_of;

/// Whether scripts are known to set a header of this name.
///
/// ```
/// use cors_rules::header::is_known_request;
///
/// assert!(is_known_request("content-type") && !is_known_request("Content"));
/// ```
#[must_use]
pub fn is_known_request(name: &str) -> bool {
    REQUEST.has(name)
}

/// Whether scripts are known to read a header of this name.
///
/// ```
/// use cors_rules::header::is_known_exposed;
///
/// assert!(is_known_exposed("X-Total-Count") && !is_known_exposed("Total"));
/// ```
#[must_use]
pub fn is_known_exposed(name: &str) -> bool {
    EXPOSED.has(name)
}

/// The names of one side.
pub(super) struct Known {
    /// Registered fields: nobody means anything else by another spelling of the same letters.
    pub(super) registered: &'static [&'static str],
    /// What is customary. Here other spellings are alive too: `X-CSRFToken`, `X-Rate-Limit-Reset`.
    pub(super) customary: &'static [&'static str],
}

impl Known {
    pub(super) fn has(&self, name: &str) -> bool {
        is_one_of(name, self.registered) || is_one_of(name, self.customary)
    }
}

/// What scripts set.
pub(super) const REQUEST: Known = Known {
    registered: &[
        "Accept",
        "Accept-Language",
        "Authorization",
        "Baggage",
        "Cache-Control",
        "Content-Disposition",
        "Content-Encoding",
        "Content-Language",
        "Content-Range",
        "Content-Type",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Range",
        "If-Unmodified-Since",
        "Last-Event-ID",
        "Pragma",
        "Prefer",
        "Priority",
        "Range",
        "Traceparent",
        "Tracestate",
        "User-Agent",
    ],
    customary: &[
        "Idempotency-Key",
        "X-API-Key",
        "X-Access-Token",
        "X-Auth-Token",
        "X-CSRF-Token",
        "X-Correlation-ID",
        "X-Request-ID",
        "X-Requested-With",
        "X-XSRF-Token",
    ],
};

/// What scripts read.
pub(super) const EXPOSED: Known = Known {
    registered: &[
        "Accept-Patch",
        "Accept-Post",
        "Accept-Ranges",
        "Authorization",
        "Cache-Control",
        "Content-Disposition",
        "Content-Encoding",
        "Content-Language",
        "Content-Length",
        "Content-Location",
        "Content-Range",
        "Content-Type",
        "Deprecation",
        "ETag",
        "Expires",
        "Last-Modified",
        "Link",
        "Location",
        "Preference-Applied",
        "Retry-After",
        "Server-Timing",
        "Sunset",
        "Traceparent",
        "WWW-Authenticate",
    ],
    customary: &[
        "RateLimit",
        "RateLimit-Limit",
        "RateLimit-Policy",
        "RateLimit-Remaining",
        "RateLimit-Reset",
        "X-Auth-Token",
        "X-CSRF-Token",
        "X-Correlation-ID",
        "X-RateLimit-Limit",
        "X-RateLimit-Remaining",
        "X-RateLimit-Reset",
        "X-Request-ID",
        "X-Total-Count",
    ],
};
