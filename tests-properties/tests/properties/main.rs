//! What holds for every policy, every request and every response of an application, tried with random ones.
//!
//! The policies are real: `cors!` compiled them (`policies.rs`, written by this package's program). What each may do is
//! said a second time as plain data, and judged here by a second, simpler reading (`oracle.rs`). A request goes through
//! the tower layer or the byte door (`door.rs`), around an application that answers with whatever it likes (`reply.rs`).
//! What comes out is judged by the model browser, or by itself.
//!
//! A property that fails shrinks to a small policy and prints its text. Each has a number of cases that finds its mistakes;
//! `PROPTEST_CASES` takes its place.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod browsing;
mod caches;
mod described;
mod door;
mod exactness;
mod fields;
mod near_misses;
mod options;
mod oracle;
#[rustfmt::skip]
#[allow(deprecated, reason = "warnings of rules are not what is tested here")]
#[allow(clippy::all, clippy::pedantic, reason = "written by a program")]
mod policies;
mod reply;
mod requests;
mod sharing;
mod vary;

use proptest::test_runner::Config;

/// Some properties have rarer counter-examples than others.
fn times(number: u32) -> Config {
    let config = Config::default();
    Config { cases: config.cases.saturating_mul(number), ..config }
}
