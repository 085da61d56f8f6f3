//! A short run, for every build; `SOAK_SECONDS` makes it longer.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use std::env;

#[test]
fn a_server_stays_right_and_small_under_load() {
    let seconds = env::var("SOAK_SECONDS").map_or(5, |seconds| seconds.parse().unwrap());
    let report = cors_soak_tests::run(seconds, 1);
    println!("{report}");
    assert!(report.failures().is_empty(), "{report}");
}
