//! What is printed, and the tables of the page.

use std::fmt::Write as _;

use crate::figures::{Figures, Numbers};

/// The subjects of a case, `none` first, then the cheapest.
fn subjects<'f>(case: &str, figures: &'f Figures) -> Vec<(&'f str, f64)> {
    let named = |(name, figure): (&'f str, f64)| {
        name.rsplit_once('/').filter(|(of, _)| *of == case).map(|(_, who)| (who, figure))
    };
    let mut subjects: Vec<_> = figures.iter().filter_map(named).collect();
    subjects.sort_by(|(a, cost), (b, other)| (*a != "none").cmp(&(*b != "none")).then(cost.total_cmp(other)));
    subjects
}

pub(crate) fn print(case: &str, numbers: &Numbers, nanoseconds: &Figures) {
    let by = if numbers.instructions.is_empty() { nanoseconds } else { &numbers.instructions };
    println!("\n{case:<34} {:>14} {:>12} {:>8} {:>9}", "instructions", "allocations", "bytes", "ns");
    for (who, _) in subjects(case, by) {
        let name = format!("{case}/{who}");
        let shown = |figures: &Figures, places: usize| match figures.get(&name) {
            Some(figure) if who == "none" => format!("{figure:.places$}"),
            Some(figure) => format!("{figure:+.places$}"),
            None => "-".to_owned(),
        };
        let ratio = match (who, by.get(&name), by.get(&format!("{case}/ours"))) {
            ("none" | "ours", ..) | (_, _, None) => String::new(),
            (_, Some(figure), Some(ours)) => format!("  {:.2} x ours", figure / ours),
            _ => String::new(),
        };
        println!(
            "  {who:<32} {:>14} {:>12} {:>8} {:>9}{ratio}",
            shown(&numbers.instructions, 0),
            shown(&numbers.allocations, 0),
            shown(&numbers.allocated_bytes, 0),
            shown(nanoseconds, 1),
        );
    }
}

/// `1234567` as `1,234,567`
pub(crate) fn thousands(figure: f64) -> String {
    let digits = format!("{:.0}", figure.abs());
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if figure < 0.0 && digits != "0" { format!("−{text}") } else { text }
}

/// A table of Markdown: all but the first column are figures.
pub(crate) fn markdown(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut text = format!("| {} |\n| --- |{}\n", head.join(" | "), " --: |".repeat(head.len().saturating_sub(1)));
    for row in rows {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::thousands;

    #[test]
    fn digits_are_grouped() {
        for (figure, text) in [(0.0, "0"), (-0.4, "0"), (999.0, "999"), (1000.0, "1,000"), (-1_234_567.0, "−1,234,567")]
        {
            assert_eq!(thousands(figure), text);
        }
    }
}
