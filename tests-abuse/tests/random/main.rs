//! The targets with random input, for as long as an ordinary test may take. `CORS_ABUSE_TIMES=100` runs a hundred times
//! as many cases.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a slip here fails the test, which is found at once")]

mod heads;
mod lists;
mod literals;
mod mutations;
mod origins;
mod paths;
mod seeds;
mod words;

use proptest::test_runner::Config;

/// A number of cases that takes some seconds in a debug build, or as many more as were asked for.
fn cases(few: u32) -> Config {
    let times = std::env::var("CORS_ABUSE_TIMES").ok().and_then(|times| times.parse().ok()).unwrap_or(1);
    Config { cases: few.saturating_mul(times), failure_persistence: None, max_shrink_iters: 4000, ..Config::default() }
}
