//! What an editor shows for the words of `cors!`. They are no items of Rust, so each has one here that says what it means.
//!
//! Only rust-analyzer reaches it: it alone builds with `cfg(rust_analyzer)`, and gets a `compile` that names these.
#![allow(non_upper_case_globals, reason = "a word is spelled as it is in a policy")]
#![allow(unexpected_cfgs, reason = "`rust_analyzer` is set by rust-analyzer, not by Cargo")]

#[cfg(not(rust_analyzer))]
pub use cors_macros::compile;
#[cfg(rust_analyzer)]
pub use cors_macros::compile_for_editors as compile;

/// The types of items.
pub mod kinds {
    pub use crate::{Policy, Routes};
}

/// The keys of a policy, each with the response header that it writes.
pub mod keys {
    /// Which origins may read the responses. Required.
    ///
    /// ```text
    /// allow_origins: *,
    /// allow_origins: ["https://app.example.com", "https://*.example.com", TENANTS],
    /// ```
    ///
    /// With a list the header names the one origin that asked and is in the list. A path leads to an `OriginSource`.
    ///
    /// Fetch, "HTTP responses" and "CORS check".
    pub const allow_origins: &str = "Access-Control-Allow-Origin";

    /// Whether cookies, client certificates and browser-held passwords may travel. Not needed for a token that a script
    /// puts into `Authorization`.
    ///
    /// ```text
    /// allow_credentials: true,
    /// ```
    ///
    /// `false` sends no header, and takes back an inherited `true`. Nothing may be `*` beside it.
    ///
    /// Fetch, "CORS protocol and credentials".
    pub const allow_credentials: &str = "Access-Control-Allow-Credentials";

    /// Which methods other sites may use. Left out: `GET`, `HEAD` and `POST`, which browsers allow anyway. In a table the
    /// lines decide.
    ///
    /// ```text
    /// allow_methods: *,
    /// allow_methods: [GET, PUT, DELETE],
    /// ```
    ///
    /// Methods count letter case. Fetch, "CORS-preflight fetch".
    pub const allow_methods: &str = "Access-Control-Allow-Methods";

    /// Which request headers a script of another site may set.
    ///
    /// ```text
    /// allow_headers: *,
    /// allow_headers: [Authorization, Content-Type, X-Request-Id],
    /// ```
    ///
    /// `*` never covers `Authorization`: `[*, Authorization]` does. Fetch, "CORS-preflight fetch".
    pub const allow_headers: &str = "Access-Control-Allow-Headers";

    /// Which response headers a script of another site may read, besides the safelisted ones.
    ///
    /// ```text
    /// expose_headers: *,
    /// expose_headers: [ETag, X-Total-Count],
    /// ```
    ///
    /// Fetch, "CORS-safelisted response-header name".
    pub const expose_headers: &str = "Access-Control-Expose-Headers";

    /// How long a browser may remember a preflight's answer.
    ///
    /// ```text
    /// max_age: 600,
    /// max_age: 2h,
    /// max_age: 0,
    /// ```
    ///
    /// Seconds, or a number with `s`, `m`, `h` or `d`. `0` forbids it; `default` undoes an inherited one. Left out, browsers
    /// take 5 seconds. Fetch, "CORS-preflight cache".
    pub const max_age: &str = "Access-Control-Max-Age";

    /// Whether a request that may change something, or a WebSocket handshake, is answered 403 if it comes from an origin
    /// that is not allowed. The application does not see it. Needs `own_origins`.
    ///
    /// ```text
    /// forbid_other_origins: true,
    /// ```
    ///
    /// CORS itself decides who may read a response, not who may send a request.
    pub const forbid_other_origins: &str = "(no header)";

    /// The exact origins of the service itself, needed by `forbid_other_origins`: its own pages send `Origin`, too. They
    /// are granted nothing.
    ///
    /// ```text
    /// own_origins: ["https://api.example.com"],
    /// ```
    pub const own_origins: &str = "(no header)";
}

/// The methods that people route. Any other name of a method is as good.
pub mod methods {
    /// Reads. Browsers ask no preflight for it. Covers `HEAD` in a table. RFC 9110, section 9.3.1.
    pub const GET: &str = "GET";
    /// `GET` without the body. Browsers ask no preflight for it. RFC 9110, section 9.3.2.
    pub const HEAD: &str = "HEAD";
    /// Whatever the resource makes of it. Browsers ask no preflight for it, but perhaps for its headers. RFC 9110,
    /// section 9.3.3.
    pub const POST: &str = "POST";
    /// Creates or replaces. RFC 9110, section 9.3.4.
    pub const PUT: &str = "PUT";
    /// Removes. RFC 9110, section 9.3.5.
    pub const DELETE: &str = "DELETE";
    /// Changes a part. Counts letter case: browsers send `patch` as it is. RFC 5789.
    pub const PATCH: &str = "PATCH";
}

/// The words among origins.
pub mod origins {
    /// Pages without an origin of their own: sandboxed frames, files and the like. Any page can become one, so allowing it
    /// is dangerous. RFC 6454, section 6.2.
    pub const null: &str = "null";
}

/// The words that stand for a policy.
pub mod targets {
    /// Nobody: the request reaches the application, and no other site may read the response. Preflights are answered 403.
    pub const deny: &crate::Policy = &crate::policy::DENY;
}

/// The words among ages.
pub mod ages {
    /// No header, as if the base had none.
    pub const default: &str = "(no header)";
}

#[cfg(test)]
mod tests {
    use super::methods::{DELETE, GET, HEAD, PATCH, POST, PUT};

    #[test]
    fn a_method_that_is_suggested_is_accepted() {
        for method in [DELETE, GET, HEAD, PATCH, POST, PUT] {
            assert_eq!(cors_rules::method::check_listed(method), None);
        }
    }
}
