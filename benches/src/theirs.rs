//! tower-http, configured as each case is.

use http::{HeaderName, HeaderValue, Method, header, request::Parts};
use tower_http::cors::{AllowOrigin, Any, CorsLayer};

/// `*`
pub(crate) fn any() -> CorsLayer {
    CorsLayer::new().allow_origin(Any)
}

/// Nobody: what is left if nothing is configured.
pub(crate) fn nobody() -> CorsLayer {
    CorsLayer::new()
}

/// One origin, sent to everybody: what tower-http makes of a single value.
pub(crate) fn one_constant() -> CorsLayer {
    CorsLayer::new().allow_origin(HeaderValue::from_static("https://app.example.com")).allow_credentials(true)
}

/// One origin, sent to it alone.
pub(crate) fn one() -> CorsLayer {
    CorsLayer::new().allow_origin([HeaderValue::from_static("https://app.example.com")]).allow_credentials(true)
}

/// A list, with the methods, headers and age that our lists have.
pub(crate) fn list(origins: &[&'static str]) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.iter().map(|origin| HeaderValue::from_static(origin))))
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::HEAD, Method::PUT, Method::DELETE])
        .allow_headers(
            ["authorization", "content-type", "x-request-id", "x-tenant", "x-trace-id"].map(HeaderName::from_static),
        )
        .max_age(std::time::Duration::from_secs(600))
}

/// `https://*.example.com`: it takes a function, so this is the careful one.
pub(crate) fn subdomains() -> CorsLayer {
    fn is_subdomain(origin: &HeaderValue, _: &Parts) -> bool {
        let host = origin.as_bytes().strip_prefix(b"https://");
        let name = host.and_then(|host| host.strip_suffix(b".example.com"));
        name.is_some_and(|name| {
            !name.is_empty()
                && name.iter().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.'))
                && name.split(|&byte| byte == b'.').all(|label| !label.is_empty())
        })
    }
    CorsLayer::new().allow_origin(AllowOrigin::predicate(is_subdomain)).allow_credentials(true).vary([header::ORIGIN])
}
