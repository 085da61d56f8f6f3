//! What holds for every policy, every request and every response of an application, tried with random ones.
//!
//! The policies are real: `cors!` compiled them (`policies.rs`, written by this package's program). What each may do is
//! said a second time as plain data, and judged here by a second, simpler reading (`oracle.rs`). A request goes through
//! the tower layer or the byte door (`door.rs`), around an application that answers with whatever it likes (`reply.rs`).
//! What comes out is judged by the model browser, or by itself.
//!
//! A property that fails shrinks to the shortest policy that breaks it, and prints that policy as somebody writes it, what
//! was asked and answered, and its sentence (`property.rs`). What was chosen is kept in `regressions` and comes first in
//! every later run: check the file in. A seed there means the same as long as the strategies and its policy stay
//! (`choices.rs`), so write an ordinary test as well. Those that are there were found by breaking the library on purpose.
//!
//! Each property is tried as often as finds its mistakes, some times 256. `PROPTEST_CASES=5120` is twenty times as often,
//! and `PROPTEST_CASES=0` tries what was kept and nothing else.
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
mod choices;
mod described;
mod door;
mod exactness;
mod failures;
mod fields;
mod foreign;
mod heirs;
mod indifference;
mod near_misses;
mod options;
mod oracle;
mod paths;
#[rustfmt::skip]
#[allow(deprecated, reason = "warnings of rules are not what is tested here")]
#[allow(dead_code, unused_imports, reason = "what only a shut gate needs")]
#[allow(clippy::all, clippy::pedantic, reason = "written by a program")]
mod policies;
mod property;
mod reply;
mod requests;
mod shared_cache;
mod sharing;
mod start_up;
mod trace;
mod vary;
