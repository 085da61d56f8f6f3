//! The figures on the page. Words are written by hand; figures stand between markers, and are written by the program.

mod blocks;
mod goals;

use crate::{
    Fallible,
    figures::{Figures, Numbers},
    goals::NotMet,
    machine,
};

/// The text with everything in place that is counted.
pub(crate) fn counted(text: &str, numbers: &Numbers, not_met: &NotMet) -> Fallible<String> {
    let mut text = text.to_owned();
    for (name, block) in [
        ("short", blocks::short(numbers)),
        ("versions", blocks::versions(numbers)),
        ("one answer", blocks::answers(numbers)),
        ("many origins", blocks::origins(numbers)),
        ("preflights", blocks::preflights(numbers)),
        ("axum", blocks::axum(numbers)),
        ("bytes", blocks::bytes(numbers)),
        ("routes", blocks::routes(numbers)),
        ("memory", blocks::memory(numbers)),
        ("actix", blocks::actix(numbers)),
        ("goals", goals::table(numbers, not_met)),
    ] {
        text = replaced(&text, name, &block)?;
    }
    Ok(text)
}

/// The README with its table in place.
pub(crate) fn short(text: &str, numbers: &Numbers) -> Fallible<String> {
    replaced(text, "short", &blocks::short(numbers))
}

/// The text with the clock's figures in place, and with the machine that they are of.
pub(crate) fn timed(text: &str, nanoseconds: &Figures) -> Fallible<String> {
    let block = format!("On {}:\n\n{}", machine::name(), blocks::time(nanoseconds));
    replaced(text, "time", &block)
}

fn replaced(text: &str, name: &str, block: &str) -> Fallible<String> {
    let (begin, end) = (format!("<!-- figures: {name} -->\n"), "<!-- end -->");
    let missing = || format!("there is no `{}` with an `{end}` behind it", begin.trim());
    let (before, rest) = text.split_once(&begin).ok_or_else(missing)?;
    let (_, after) = rest.split_once(end).ok_or_else(missing)?;
    Ok(format!("{before}{begin}{block}{end}{after}"))
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn only_what_is_between_the_markers_changes() {
        let text = "a\n<!-- figures: x -->\n1\n<!-- end -->\nb\n<!-- figures: y -->\n2\n<!-- end -->\nc\n";
        let changed = replaced(text, "y", "3\n").unwrap();
        assert_eq!(changed, text.replace('2', "3"));
        assert!(replaced(text, "z", "").is_err());
    }
}
