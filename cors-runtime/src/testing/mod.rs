//! Helpers for the tests of an app that has policies.
//!
//! Feature `testing`: switch it on among the `dev-dependencies` only.
//!
//! # Does the table fit the app?
//!
//! A route table and the app's router are two lists of the same routes, and they drift apart: a route is added to the
//! router only, and no other site can call it; a route is deleted from the router only, and its line guards nothing.
//! With feature `axum`, one line in a test keeps them together: `assert_covers(&API, &app())`.
//!
//! # What does a browser do?
//!
//! [`browser`] models Chromium, Firefox, `WebKit` and the Fetch standard: whether a page's script gets a response, what is
//! sent before, and what the consoles print.

//!
//! [`Browser`] asks an app itself, and says what went wrong in the words of each console, with the clause of the policy
//! that decided.

pub mod browser;
#[cfg(feature = "axum")]
mod coverage;
#[cfg(feature = "axum")]
mod differences;
mod front;
#[cfg(feature = "axum")]
mod path;
#[cfg(feature = "axum")]
mod served;

pub use self::front::{Browser, Verdict};
#[cfg(feature = "axum")]
pub use self::{
    coverage::{assert_covers, coverage},
    differences::Uncovered,
};

/// Leaves the clause that decided where [`Browser`] finds it.
#[cfg(feature = "tower")]
pub(crate) fn noted<B>(mut response: http::Response<B>, reason: crate::Reason) -> http::Response<B> {
    response.extensions_mut().insert(reason);
    response
}
