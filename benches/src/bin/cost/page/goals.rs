//! The table of the goals, and why some are not met.

use crate::{
    figures::Numbers,
    goals::{self, Goal, Limit, NotMet, Unit},
    tables::{markdown, thousands},
};

/// Goals of one subject and limit are one row, which shows the one that is furthest from it.
pub(super) fn table(numbers: &Numbers, not_met: &NotMet) -> String {
    let mut rows: Vec<(String, Vec<Goal>)> = Vec::new();
    for goal in goals::all() {
        let label = format!("{} | {}", goal.subject, limit(&goal));
        match rows.iter_mut().find(|(other, _)| *other == label) {
            Some((_, goals)) => goals.push(goal),
            None => rows.push((label, vec![goal])),
        }
    }
    let row = |(label, goals): (String, Vec<Goal>)| {
        let ratios = goals.iter().filter_map(|goal| goal.ratio(numbers).map(|ratio| (goal, ratio)));
        let worst = ratios.max_by(|(_, a), (_, b)| a.total_cmp(b));
        let now = worst.as_ref().map_or_else(|| "–".to_owned(), |(goal, ratio)| reached(goal, *ratio));
        let beyond = worst.filter(|(goal, ratio)| !goal.is_met(*ratio));
        let beyond = beyond.map(|(goal, ratio)| format!("{:.0} %", ((ratio / goal.at_most() - 1.0) * 100.0).ceil()));
        let waiting = goals.iter().filter(|goal| not_met.has(goal)).count();
        let state = match waiting {
            0 => "met".to_owned(),
            _ if goals.len() == 1 => "**not yet**".to_owned(),
            _ => format!("**not yet**: {waiting} of {}", goals.len()),
        };
        let (subject, limit) = label.split_once(" | ").unwrap_or((&label, ""));
        vec![subject.to_owned(), limit.to_owned(), now, beyond.unwrap_or_default(), state]
    };
    let table = markdown(&["", "at most", "worst now", "beyond", ""], &rows.into_iter().map(row).collect::<Vec<_>>());
    format!("{table}\n{}", why(not_met))
}

/// The reasons, in the order of the table.
fn why(not_met: &NotMet) -> String {
    let mut missed: Vec<&str> = Vec::new();
    for goal in goals::all().iter().filter(|goal| not_met.has(goal)) {
        if !missed.contains(&goal.subject) {
            missed.push(goal.subject);
        }
    }
    let reasons = missed.into_iter().map(|subject| format!("- *{subject}*: {}\n", goals::why_not(subject)));
    reasons.collect()
}

fn limit(goal: &Goal) -> String {
    let of = match goal.of.rsplit('/').next() {
        Some("bare" | "stripping") => " by hand",
        Some("tower-http" | "tower-http-layer") => " tower-http",
        _ => "",
    };
    match goal.limit {
        Limit::Times(_) if goal.unit != Unit::Instructions || !goal.of.contains('/') => most(goal),
        Limit::Times(times) => format!("{times} ×{of}"),
        Limit::Part(part) => format!("1/{part} of{of}"),
    }
}

/// A goal that is a number of its own.
fn most(goal: &Goal) -> String {
    let of: f64 = goal.of.parse().unwrap_or(1.0);
    thousands(goal.at_most() * of)
}

fn reached(goal: &Goal, ratio: f64) -> String {
    match (goal.limit, goal.of.parse::<f64>()) {
        (Limit::Times(_), Ok(of)) => thousands(ratio * of),
        (Limit::Times(_), Err(_)) => format!("{ratio:.2}"),
        (Limit::Part(_), _) if ratio > 0.0 => format!("1/{:.2}", 1.0 / ratio),
        (Limit::Part(_), _) => "0".to_owned(),
    }
}
