//! The expansion trips no lint of a strict crate.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused, nonstandard_style, future_incompatible, rust_2018_idioms)]
#![deny(unreachable_pub, unused_qualifications, missing_debug_implementations, single_use_lifetimes)]
#![deny(let_underscore_drop, trivial_casts, trivial_numeric_casts, unused_results, variant_size_differences)]

use cors_runtime::{Origin, OriginSet, cors};

/// Customers' own domains.
static TENANTS: OriginSet = OriginSet::new();

fn is_partner(origin: &Origin<'_>) -> bool {
    origin.host() == "partner.example"
}

cors! {
    /// The signed-in web app.
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com", TENANTS, #[cfg(debug_assertions)] "http://localhost:*"],
        allow_headers: [Content-Type, #[cfg(not(debug_assertions))] X-Release],
    };

    /// Partners too.
    static PARTNERS: Policy = { allow_origins: [is_partner], ..ACCOUNT };

    /// Which policy guards which route.
    static API: Routes = {
        GET "/account/{id}" => ACCOUNT,
        #[cfg(debug_assertions)] DELETE "/account/{id}" => PARTNERS,
        "/reports" => { allow_origins: ["https://bi.example.com"] },
        _ => deny,
    };
}

fn main() {
    let request = http::Request::new(());
    assert!(matches!(API.decide(&request), cors_runtime::Decision::Forward(_)));
    assert!(matches!(ACCOUNT.decide(&request), cors_runtime::Decision::Forward(_)));
    assert!(matches!(PARTNERS.decide(&request), cors_runtime::Decision::Forward(_)));
}
