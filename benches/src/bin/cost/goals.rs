//! What a request may cost at most, and which of these goals are not met yet.
//!
//! A goal is a ratio of two figures of one run, so it holds for any compiler and any allocator that treats both alike.

mod judging;
mod list;

use std::fmt;

use crate::figures::Numbers;

pub(crate) use self::{
    judging::{NotMet, check, still_not_met},
    list::{all, why_not},
};

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

    /// A ratio in the words of the goal: `1.31 x` or `1/4.92 of`.
    pub(crate) fn in_its_words(&self, ratio: f64) -> String {
        match self.limit {
            Limit::Times(_) => format!("{ratio:.2} x"),
            Limit::Part(_) if ratio > 0.0 => format!("1/{:.2} of", 1.0 / ratio),
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
    fn no_goal_is_there_twice() {
        let mut names: Vec<String> = all().iter().map(ToString::to_string).collect();
        let len = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), len);
    }
}
