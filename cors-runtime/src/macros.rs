//! `cors!`, `router!` and `#[cross_origin]`, with the description of their language.

#[doc = include_str!("docs/language.md")]
#[macro_export]
macro_rules! cors {
    ($($items:tt)*) => { $crate::__private::compile! { [$crate] $($items)* } };
}

#[doc = include_str!("docs/cross_origin.md")]
pub use cors_macros::cross_origin;

#[cfg(feature = "axum")]
#[doc = include_str!("docs/router.md")]
#[macro_export]
macro_rules! router {
    ($($lines:tt)*) => { $crate::__private::compile_router! { [$crate] $($lines)* } };
}

/// Without the feature rustc would offer a private module of almost the same name.
#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! router {
    ($($lines:tt)*) => {
        ::core::compile_error!(
            "`router!` needs the feature `axum` of `cors-runtime`: \
             write `features = [\"axum\"]` behind `cors-runtime` in `Cargo.toml`"
        )
    };
}
