//! The annotation trips no lint of a strict crate.
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused, nonstandard_style, future_incompatible, rust_2018_idioms)]
#![deny(unreachable_pub, unused_qualifications, missing_debug_implementations, missing_copy_implementations)]
#![deny(single_use_lifetimes, unnameable_types, let_underscore_drop, trivial_casts, unused_results)]

use cors_runtime::{__private::Annotated, Policy, cors, cross_origin};

cors! {
    /// The signed-in web app.
    pub static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

/// Shows the account.
#[cross_origin(ACCOUNT)]
#[must_use]
pub fn show_account() -> u8 {
    7
}

/// Shows the report.
#[cross_origin(allow_origins: ["https://bi.example.com"], allow_headers: [Content-Type], max_age: 10m)]
pub fn report() {}

#[cross_origin(deny)]
pub(crate) fn metrics() {}

/// All of them.
pub mod more {
    use cors_runtime::cross_origin;

    /// Lists.
    #[cross_origin(super::ACCOUNT)]
    pub fn list() {}
}

fn main() {
    let _ = show_account();
    report();
    metrics();
    more::list();
    let policies: [&Policy; 4] = [
        <show_account as Annotated>::POLICY,
        <report as Annotated>::POLICY,
        <metrics as Annotated>::POLICY,
        <more::list as Annotated>::POLICY,
    ];
    assert_eq!(policies.len(), 4);
}
