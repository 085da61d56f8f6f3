//! Whether what was counted is what is recorded. A change for the better has to be recorded too.

use crate::{
    figures::{Figures, Numbers},
    machine::Machine,
};

/// How far a count may be from the recorded one. Ours repeat to the instruction, but for sets, whose hash has a seed that
/// is new in every process. axum's maps have one too, and leave the heap in one of a few states for whoever allocates.
fn tolerance(name: &str) -> f64 {
    let who = name.rsplit('/').next().unwrap_or_default();
    let is_of_others = who.starts_with("tower-http") || who == "actix-cors";
    let is_boxed_by_axum = name.starts_with("axum/") && who.ends_with("-layer");
    if is_of_others || is_boxed_by_axum { 0.05 } else { 0.01 }
}

/// Prints every difference. `true` if there is none.
///
/// Allocator calls and sizes are the same on every machine. Instructions are compared on a machine like the recorded one
/// only: elsewhere the goals are all that is left of them.
pub(crate) fn with_recorded(recorded: &Numbers, found: &Numbers, machine: Machine) -> bool {
    let exact = |_: &str, a: f64, b: f64| (a - b).abs() < 0.005;
    let near = |name: &str, a: f64, b: f64| (a - b).abs() <= (a.abs() * tolerance(name)).max(3.0);
    let mut is_same = same("allocator calls", &recorded.allocations, &found.allocations, exact);
    is_same &= same("allocated bytes", &recorded.allocated_bytes, &found.allocated_bytes, exact);
    is_same &= same("size", &recorded.sizes, &found.sizes, exact);
    if found.instructions.is_empty() {
        return is_same;
    }
    match machine {
        Machine::Recorded => is_same &= same("instructions", &recorded.instructions, &found.instructions, near),
        Machine::Other => {
            println!(
                "INSTRUCTIONS ARE NOT COMPARED with benches/numbers.toml, which is of another machine or compiler:"
            );
            for difference in recorded.versions.differences(&found.versions) {
                println!("  {difference}");
            }
            println!(
                "Allocator calls and sizes are. Goals are ratios, and are checked too, but 25 % beyond each are let through."
            );
        }
    }
    if !is_same {
        println!("If that is meant, run `./benches/run --write` and commit what it writes.");
    }
    is_same
}

fn same(what: &str, recorded: &Figures, found: &Figures, is_same: impl Fn(&str, f64, f64) -> bool) -> bool {
    let mut all = true;
    for (name, figure) in found.iter() {
        let said = match recorded.get(name) {
            Some(before) if is_same(name, before, figure) => continue,
            Some(before) if before.abs() > 0.0 => {
                format!("{before} -> {figure} ({:+.1} %)", (figure / before - 1.0) * 100.0)
            }
            Some(before) => format!("{before} -> {figure}"),
            None => format!("not recorded -> {figure}"),
        };
        println!("{what} of {name}: {said}");
        all = false;
    }
    for (name, figure) in recorded.iter().filter(|(name, _)| found.get(name).is_none()) {
        println!("{what} of {name}: {figure} -> not measured any more");
        all = false;
    }
    all
}
