//! Measures what a request costs, compares it with what is recorded, and writes the page about it.
//!
//! `./run --help` says how.

mod compare;
mod figures;
mod files;
mod goals;
mod machine;
mod measure;
mod page;
mod plot;
mod tables;

use std::{error::Error, process::ExitCode};

use self::{
    figures::{Figures, Numbers},
    machine::Machine,
    measure::Programs,
};

type Fallible<T = ()> = Result<T, Box<dyn Error>>;

const USAGE: &str = "\
./benches/run                 count and time all cases, and print them
./benches/run --only PREFIX   the same for the cases whose names start so: `layer`, `layer/3-hit`
./benches/run --list          the names of the cases
./benches/run --check         count all cases and compare: with benches/numbers.toml, and with the goals
./benches/run --write         count and time all cases, and write benches/numbers.toml, docs/performance.md, its plots, the README's table";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        [] => print(""),
        ["--only", prefix] => print(prefix),
        ["--list"] => list(),
        ["--check"] => check(),
        ["--write"] => write(),
        ["--help"] => {
            println!("{USAGE}");
            Ok(true)
        }
        _ => Err(USAGE.into()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn list() -> Fallible<bool> {
    Programs::beside_this_one()?.cases("")?.iter().for_each(|case| println!("{case}"));
    Ok(true)
}

fn print(prefix: &str) -> Fallible<bool> {
    let programs = Programs::beside_this_one()?;
    let cases = programs.cases(prefix)?;
    if cases.is_empty() {
        return Err(format!("no case starts with `{prefix}`; `--list` names them").into());
    }
    let has_valgrind = machine::has_valgrind()?;
    let allocations = programs.allocations(prefix)?;
    for case in &cases {
        let mut numbers = allocations.clone();
        if has_valgrind {
            numbers.instructions = programs.instructions(case)?;
        }
        tables::print(case, &numbers, &programs.nanoseconds(case)?);
    }
    Ok(true)
}

fn check() -> Fallible<bool> {
    let recorded = files::read_numbers()?;
    let found = measured()?;
    let machine = Machine::of(&recorded.versions, &found.versions);
    let mut is_good = compare::with_recorded(&recorded, &found, machine);
    if found.instructions.is_empty() {
        eprintln!("SKIPPED: instructions were not counted, so no goal was looked at but those for memory");
    }
    is_good &= goals::check(&found, &files::read_not_met()?, machine);
    Ok(is_good)
}

fn write() -> Fallible<bool> {
    let programs = Programs::beside_this_one()?;
    let found = measured()?;
    if found.instructions.is_empty() {
        return Err("valgrind is not installed: nothing was counted, so nothing is written".into());
    }
    let mut nanoseconds = Figures::default();
    for case in programs.cases("")? {
        nanoseconds.extend(programs.nanoseconds(&case)?);
    }
    let not_met = goals::still_not_met(&found, &files::read_not_met()?);
    files::write_numbers(&found)?;
    files::write_not_met(&not_met)?;
    files::write_page(&found, &not_met, &nanoseconds)?;
    // What is new among the goals is said, and refused by the next check.
    goals::check(&found, &not_met, Machine::Recorded);
    Ok(true)
}

/// All that does not depend on the clock.
fn measured() -> Fallible<Numbers> {
    let programs = Programs::beside_this_one()?;
    let mut numbers = programs.allocations("")?;
    numbers.sizes = programs.sizes()?;
    numbers.versions = machine::versions()?;
    if machine::has_valgrind()? {
        for case in programs.cases("")? {
            numbers.instructions.extend(programs.instructions(&case)?);
        }
    }
    Ok(numbers)
}
