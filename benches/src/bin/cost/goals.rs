//! What a request may cost at most, and which of these goals are not met yet.
//!
//! A goal is a ratio of two figures of one run, so it holds for any compiler and any allocator that treats both alike.

mod list;

use std::{collections::BTreeMap, fmt, fmt::Write as _};

use crate::{
    Fallible,
    figures::{Numbers, entry},
};

pub(crate) use self::list::all;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Unit {
    Instructions,
    Allocations,
    Bytes,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limit {
    /// So many times the other figure.
    Times(f64),
    /// One part of so many of it.
    Part(f64),
}

/// A figure, or a sum of figures: names with ` + ` and ` - ` between them. A number stands for itself.
pub(crate) struct Goal {
    pub(crate) subject: &'static str,
    pub(crate) unit: Unit,
    pub(crate) cost: String,
    pub(crate) limit: Limit,
    pub(crate) of: String,
}

impl Goal {
    /// How many times the other figure the cost is. Below the limit, the goal is met.
    pub(crate) fn ratio(&self, numbers: &Numbers) -> Option<f64> {
        let (cost, of) = (self.sum(&self.cost, numbers)?, self.sum(&self.of, numbers)?);
        if cost <= 0.0 { Some(0.0) } else { Some(cost / of) }
    }

    pub(crate) fn at_most(&self) -> f64 {
        match self.limit {
            Limit::Times(times) => times,
            Limit::Part(part) => 1.0 / part,
        }
    }

    /// Nothing is at most nothing, and one is more than that.
    pub(crate) fn is_met(&self, ratio: f64) -> bool {
        ratio <= self.at_most()
    }

    /// A ratio in the words of the goal: `1.31 x` or `1/4.9 of`.
    pub(crate) fn in_its_words(&self, ratio: f64) -> String {
        match self.limit {
            Limit::Times(_) => format!("{ratio:.2} x"),
            Limit::Part(_) if ratio > 0.0 => format!("1/{:.1} of", 1.0 / ratio),
            Limit::Part(_) => "nothing of".to_owned(),
        }
    }

    fn sum(&self, names: &str, numbers: &Numbers) -> Option<f64> {
        let figures = match self.unit {
            Unit::Instructions => &numbers.instructions,
            Unit::Allocations => &numbers.allocations,
            Unit::Bytes => &numbers.sizes,
        };
        let (mut sum, mut sign) = (0.0, 1.0);
        for word in names.split(' ') {
            match word {
                "+" => sign = 1.0,
                "-" => sign = -1.0,
                name => sum += sign * figures.get(name).or_else(|| name.parse().ok())?,
            }
        }
        Some(sum)
    }
}

/// The goal's name in `benches/not-met.toml`.
impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Instructions => "",
            Unit::Allocations => "allocations: ",
            Unit::Bytes => "bytes: ",
        };
        match (self.limit, self.of.parse::<f64>()) {
            (Limit::Times(times), Ok(of)) => write!(f, "{unit}{} <= {}", self.cost, times * of),
            (Limit::Times(times), Err(_)) => write!(f, "{unit}{} <= {times} x ({})", self.cost, self.of),
            (Limit::Part(part), _) => write!(f, "{unit}{} <= 1/{part} of ({})", self.cost, self.of),
        }
    }
}

/// Goals that are not met yet, with the ratio that they have come to.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct NotMet(BTreeMap<String, f64>);

const HEAD: &str = "\
# Goals that are not met yet, and how far we have come. `./benches/run --check` fails if a figure gets worse, if a goal
# that is not here is missed, and if one that is here is met. `./benches/run --write` lowers figures and takes goals off;
# it never adds one.

";

/// What others cost depends on a seed that is new in every process, by up to some percent.
const TOLERANCE: f64 = 1.03;

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

/// Prints how far from its goal everything is that is not there. `true` if that was known.
pub(crate) fn check(found: &Numbers, not_met: &NotMet) -> bool {
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
        match (goal.is_met(ratio), not_met.0.get(&goal.to_string())) {
            (true, None) => met += 1,
            (true, Some(_)) => {
                println!(
                    "goal met, and still in benches/not-met.toml: {goal}, it is {now}; run `./benches/run --write`"
                );
                is_good = false;
            }
            (false, Some(before)) if ratio > before * TOLERANCE => {
                println!("FURTHER FROM ITS GOAL: {goal}, it is {now}, it was {}", goal.in_its_words(*before));
                is_good = false;
            }
            (false, Some(_)) => waiting.push(format!("  {goal}, it is {now}")),
            (false, None) => {
                println!(
                    "GOAL MISSED: {goal}, it is {now}\n  in benches/not-met.toml that would be \"{goal}\" = {ratio:.5}"
                );
                is_good = false;
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

    fn goal(limit: Limit) -> Goal {
        Goal {
            subject: "",
            unit: Unit::Instructions,
            cost: "layer/a/ours - layer/b/ours".to_owned(),
            limit,
            of: "layer/a/bare".to_owned(),
        }
    }

    fn numbers(ours: f64) -> Numbers {
        let mut numbers = Numbers::default();
        numbers.instructions.insert("layer/a/ours".to_owned(), ours);
        numbers.instructions.insert("layer/b/ours".to_owned(), 50.0);
        numbers.instructions.insert("layer/a/bare".to_owned(), 100.0);
        numbers
    }

    #[test]
    fn a_limit_is_inclusive() {
        let goal = goal(Limit::Times(1.5));
        assert!(goal.is_met(goal.ratio(&numbers(200.0)).unwrap()));
        assert!(!goal.is_met(goal.ratio(&numbers(201.0)).unwrap()));
        assert_eq!(goal.to_string(), "layer/a/ours - layer/b/ours <= 1.5 x (layer/a/bare)");
    }

    #[test]
    fn what_costs_nothing_meets_any_goal() {
        let goal = goal(Limit::Part(5.0));
        assert_eq!(goal.ratio(&numbers(50.0)), Some(0.0));
        assert_eq!(goal.ratio(&numbers(20.0)), Some(0.0));
        assert_eq!(goal.ratio(&Numbers::default()), None);
    }

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
    fn no_goal_is_there_twice() {
        let mut names: Vec<String> = all().iter().map(ToString::to_string).collect();
        let len = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), len);
    }
}
