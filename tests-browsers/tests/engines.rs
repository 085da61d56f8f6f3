//! Every case in every browser that is chosen with `CORS_BROWSERS`: see [`Choice`].
//!
//! A missing browser is skipped, and named, unless it is required. `CORS_CASES=V7` runs the cases whose names begin so. Behind
//! the last browser nothing may be left of any.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{
    collections::BTreeMap,
    env,
    process::ExitCode,
    sync::{Arc, Mutex},
};

use cors_browser_tests::{
    cases::{self, Engine},
    driver::{self, Choice, left},
    run,
};
use libtest_mimic::{Arguments, Completion, Trial};

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let choice = match Choice::from_environment() {
        Ok(choice) => choice,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let cases = Arc::new(cases::all());
    let beginning = env::var("CORS_CASES").unwrap_or_default();
    if !cases.iter().any(|case| case.name.starts_with(&beginning)) {
        eprintln!("CORS_CASES: no case's name begins with `{beginning}`");
        return ExitCode::FAILURE;
    }
    let summary = Arc::new(Mutex::new(BTreeMap::new()));
    let required = choice.required();
    let trial = |engine: Engine, strict: bool| {
        let (cases, beginning, summary) = (cases.clone(), beginning.clone(), summary.clone());
        let found = driver::find(engine).map(|found| if strict { found.strict() } else { found });
        let name = format!("{engine}{}", if strict { "_strict" } else { "" });
        Trial::ignorable_test(name.clone(), move || {
            let (line, result) = match found {
                Ok(found) => match run::run(&found, &cases, &beginning) {
                    Ok(line) => (line, Ok(Completion::Completed)),
                    Err(complaints) => (format!("{name} FAILED"), Err(complaints.into())),
                },
                Err(missing) if required => (format!("{name} MISSING"), Err(missing.to_string().into())),
                Err(missing) => {
                    if !strict {
                        println!("SKIPPED {name}: {missing}");
                    }
                    (format!("{name} SKIPPED"), Ok(Completion::ignored_with(missing)))
                }
            };
            summary.lock().unwrap().insert((engine.name(), strict), line);
            result
        })
    };
    let mut trials = Vec::new();
    for engine in choice.engines() {
        trials.push(trial(engine, false));
        // The third has no such switch.
        if engine != Engine::WebKit {
            trials.push(trial(engine, true));
        }
    }
    let conclusion = libtest_mimic::run(&arguments, trials);
    if arguments.list {
        return conclusion.exit_code();
    }

    let lines: Vec<_> = summary.lock().unwrap().values().cloned().collect();
    let lines = if lines.is_empty() { "none was asked".to_owned() } else { lines.join(", ") };
    println!("browsers: {lines}");
    let left = left::of(std::process::id());
    if left.is_empty() {
        return conclusion.exit_code();
    }
    println!("left behind:\n{}", left.join("\n"));
    ExitCode::FAILURE
}
