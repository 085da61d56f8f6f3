//! Whether a goal is met, and whether that is news.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{Goal, Unit, all};
use crate::{
    Fallible,
    figures::{Numbers, entry},
    machine::Machine,
};

/// Goals that are not met yet, with the ratio that they have come to.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct NotMet(BTreeMap<String, f64>);

const HEAD: &str = "\
# Goals that are not met yet, and how far we have come. `./benches/run --check` fails if a figure gets worse, if a goal
# that is not here is missed, and if one that is here is met. `./benches/run --write` lowers figures and takes goals off;
# it never adds one.

";

/// What others cost depends on a seed that is new in every process, by up to some percent. What ours cost is compared with
/// what is recorded as well, and there nothing is let through.
const TOLERANCE: f64 = 1.03;

/// How far beyond its limit a count may be on another machine. A copy or a comparison of some bytes takes other instructions
/// there: up to 22 % more of a figure, where they were counted with the functions that glibc has for older processors.
const ELSEWHERE: f64 = 1.25;

impl NotMet {
    pub(crate) fn to_toml(&self) -> String {
        let mut text = HEAD.to_owned();
        for (goal, ratio) in &self.0 {
            let _ = writeln!(text, "\"{goal}\" = {ratio:.5}");
        }
        text
    }

    pub(crate) fn from_toml(text: &str) -> Fallible<Self> {
        let mut goals = BTreeMap::new();
        for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (goal, ratio) = entry(line)?;
            goals.insert(goal.to_owned(), ratio.parse()?);
        }
        Ok(Self(goals))
    }

    pub(crate) fn has(&self, goal: &Goal) -> bool {
        self.0.contains_key(&goal.to_string())
    }
}

/// What is left of them.
pub(crate) fn still_not_met(found: &Numbers, before: &NotMet) -> NotMet {
    let mut left = BTreeMap::new();
    for goal in all() {
        let name = goal.to_string();
        if let (Some(before), Some(ratio)) = (before.0.get(&name), goal.ratio(found))
            && !goal.is_met(ratio)
        {
            left.insert(name, before.min(ratio));
        }
    }
    NotMet(left)
}

/// What is said of a goal.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Judged {
    Met,
    /// Missed, as it was.
    Waiting,
    /// Missed by more than it was.
    Further(f64),
    /// Met, and still listed as missed.
    Done,
    Missed,
}

impl Judged {
    fn is_good(self) -> bool {
        matches!(self, Self::Met | Self::Waiting)
    }
}

fn judge(goal: &Goal, ratio: f64, not_met: &NotMet, machine: Machine) -> Judged {
    let is_elsewhere = machine == Machine::Other && goal.unit == Unit::Instructions;
    let abroad = if is_elsewhere { ELSEWHERE } else { 1.0 };
    let by_chance = if goal.of.contains("tower-http") { TOLERANCE } else { 1.0 };
    match not_met.0.get(&goal.to_string()) {
        None if goal.is_met(ratio / abroad / by_chance) => Judged::Met,
        None => Judged::Missed,
        Some(before) if ratio > before * TOLERANCE * abroad => Judged::Further(*before),
        Some(_) if !is_elsewhere && goal.is_met(ratio * by_chance) => Judged::Done,
        Some(_) => Judged::Waiting,
    }
}

/// Prints how far from its goal everything is that is not there. `true` if that was known.
pub(crate) fn check(found: &Numbers, not_met: &NotMet, machine: Machine) -> bool {
    let mut is_good = true;
    let (mut met, mut waiting) = (0, Vec::new());
    let goals: Vec<Goal> = all().into_iter().filter(|goal| is_measured(goal, found)).collect();
    for goal in &goals {
        let Some(ratio) = goal.ratio(found) else {
            println!("GOAL WITHOUT A FIGURE: {goal}");
            is_good = false;
            continue;
        };
        let now = goal.in_its_words(ratio);
        let judged = judge(goal, ratio, not_met, machine);
        is_good &= judged.is_good();
        match judged {
            Judged::Met => met += 1,
            Judged::Waiting => waiting.push(format!("  {goal}, it is {now}")),
            Judged::Further(before) => {
                println!("FURTHER FROM ITS GOAL: {goal}, it is {now}, it was {}", goal.in_its_words(before));
            }
            Judged::Done => {
                println!(
                    "goal met, and still in benches/not-met.toml: {goal}, it is {now}; run `./benches/run --write`"
                );
            }
            Judged::Missed => {
                println!(
                    "GOAL MISSED: {goal}, it is {now}\n  in benches/not-met.toml that would be \"{goal}\" = {ratio:.5}"
                );
            }
        }
    }
    for name in not_met.0.keys().filter(|name| !all().iter().any(|goal| goal.to_string() == **name)) {
        println!("benches/not-met.toml has `{name}`, which is no goal");
        is_good = false;
    }
    if !waiting.is_empty() {
        println!("NOT MET YET, {} goals:\n{}", waiting.len(), waiting.join("\n"));
    }
    println!("{met} of {} goals are met", goals.len());
    is_good
}

/// Without valgrind only goals for memory can be looked at.
fn is_measured(goal: &Goal, found: &Numbers) -> bool {
    goal.unit != Unit::Instructions || !found.instructions.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_only_falls() {
        let goals = all();
        let goal = goals.iter().find(|goal| goal.unit == Unit::Bytes).unwrap();
        let mut numbers = Numbers::default();
        numbers.sizes.insert(goal.cost.clone(), 1000.0);
        let ratio = goal.ratio(&numbers).unwrap();
        for (before, after) in [(ratio * 2.0, Some(ratio)), (ratio / 2.0, Some(ratio / 2.0))] {
            let not_met = NotMet([(goal.to_string(), before)].into());
            assert_eq!(still_not_met(&numbers, &not_met).0.get(&goal.to_string()).copied(), after);
        }
        numbers.sizes.insert(goal.cost.clone(), 1.0);
        assert_eq!(still_not_met(&numbers, &NotMet([(goal.to_string(), 9.0)].into())), NotMet::default());
    }

    #[test]
    fn another_machine_is_let_through_by_a_quarter() {
        let goals = all();
        let counted = |goal: &&Goal| goal.unit == Unit::Instructions && goal.of.ends_with("/stripping");
        let goal = goals.iter().find(counted).unwrap();
        let limit = goal.at_most();
        for (ratio, known, at_home, elsewhere) in [
            (limit * 1.01, None, false, true),
            (limit * 1.26, None, false, false),
            (limit * 1.5, Some(limit * 1.4), false, true),
            (limit * 1.9, Some(limit * 1.4), false, false),
            (limit * 0.9, Some(limit * 1.4), false, true),
            (limit * 1.4, Some(limit * 1.4), true, true),
        ] {
            let not_met = NotMet(known.map(|known| (goal.to_string(), known)).into_iter().collect());
            for (machine, is_good) in [(Machine::Recorded, at_home), (Machine::Other, elsewhere)] {
                let judged = judge(goal, ratio, &not_met, machine);
                assert_eq!(judged.is_good(), is_good, "{ratio} {known:?} {machine:?}");
            }
        }
    }

    #[test]
    fn a_goal_near_a_figure_with_a_seed_is_neither_missed_nor_met_by_chance() {
        let goals = all();
        let goal = goals.iter().find(|goal| goal.of.ends_with("/tower-http")).unwrap();
        let (limit, name) = (goal.at_most(), goal.to_string());
        for (ratio, is_good_unlisted, is_good_listed) in [
            (limit * 0.9, true, false),
            (limit * 0.99, true, true),
            (limit * 1.02, true, true),
            (limit * 1.05, false, true),
        ] {
            let listed = NotMet([(name.clone(), limit * 1.1)].into());
            assert_eq!(
                judge(goal, ratio, &NotMet::default(), Machine::Recorded).is_good(),
                is_good_unlisted,
                "{ratio}"
            );
            assert_eq!(judge(goal, ratio, &listed, Machine::Recorded).is_good(), is_good_listed, "{ratio}");
        }
    }
}
