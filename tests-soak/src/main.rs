//! `soak [SECONDS [SEED]]`

use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (seconds, seed) = (arguments.next().unwrap_or(Ok(20)), arguments.next().unwrap_or(Ok(1)));
    let (Ok(seconds), Ok(seed)) = (seconds, seed) else {
        eprintln!("usage: soak [SECONDS [SEED]]");
        return ExitCode::FAILURE;
    };
    let report = cors_soak_tests::run(seconds, seed);
    println!("{report}");
    if report.failures().is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
