//! Nothing is taken from the prelude, and no lint of a strict crate is tripped.
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, missing_docs, unused, nonstandard_style, future_incompatible, rust_2018_idioms)]
#![deny(unreachable_pub, unused_qualifications, let_underscore_drop, trivial_casts, unused_results)]

/// Everybody.
pub mod policies {
    ::cors_runtime::cors! {
        /// Everybody.
        pub static PUBLIC: Policy = { allow_origins: * };
    }
}

#[::cors_runtime::cross_origin(policies::PUBLIC)]
async fn feed() {}

#[::cors_runtime::cross_origin(deny)]
async fn metrics() {}

fn app() -> (::axum::Router, &'static ::cors_runtime::Routes) {
    ::cors_runtime::router! {
        "/feed" => { GET: feed, PUT: metrics },
        "/metrics" => { GET: metrics, #[cfg(debug_assertions)] POST: metrics },
        _ => policies::PUBLIC,
    }
}

fn main() {
    let (router, api) = app();
    let wrapped: ::cors_runtime::tower::Cors<::axum::Router, _> = api.wrap(router);
    ::core::mem::drop(wrapped);
}
