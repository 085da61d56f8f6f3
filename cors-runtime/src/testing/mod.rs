#![doc = include_str!("../docs/testing.md")]

mod advice;
#[cfg(feature = "axum")]
mod arrival;
pub mod browser;
mod clause;
#[cfg(feature = "axum")]
mod coverage;
#[cfg(feature = "axum")]
mod differences;
#[cfg(feature = "axum")]
mod errors;
mod front;
mod guarded;
mod kept;
#[cfg(feature = "axum")]
mod path;
#[cfg(feature = "axum")]
mod probe;
#[cfg(feature = "axum")]
mod served;
mod verdict;

#[cfg(feature = "axum")]
use self::probe::served_by;
#[cfg(feature = "axum")]
pub use self::{
    arrival::assert_preflights_arrive,
    coverage::{assert_covers, coverage},
    differences::Uncovered,
    errors::{assert_error_is_readable, assert_errors_are_readable},
};
pub use self::{front::Browser, kept::assert_report, verdict::Verdict};
