//! The files that are read and written, all of them in the repository.

use std::{fs, path::PathBuf};

use crate::{
    Fallible,
    figures::{Figures, Numbers},
    goals::NotMet,
    page, plot,
};

const NUMBERS: &str = "benches/numbers.toml";
const NOT_MET: &str = "benches/not-met.toml";
const PAGE: &str = "docs/performance.md";
const README: &str = "README.md";

fn path(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

fn read(file: &str) -> Fallible<String> {
    fs::read_to_string(path(file)).map_err(|error| format!("{file}: {error}").into())
}

fn write(file: &str, text: &str) -> Fallible {
    println!("writing {file}");
    fs::write(path(file), text).map_err(|error| format!("{file}: {error}").into())
}

pub(crate) fn read_numbers() -> Fallible<Numbers> {
    Numbers::from_toml(&read(NUMBERS)?)
}

pub(crate) fn write_numbers(numbers: &Numbers) -> Fallible {
    write(NUMBERS, &numbers.to_toml())
}

pub(crate) fn read_not_met() -> Fallible<NotMet> {
    NotMet::from_toml(&read(NOT_MET)?)
}

pub(crate) fn write_not_met(not_met: &NotMet) -> Fallible {
    write(NOT_MET, &not_met.to_toml())
}

/// Everything on the page that is a figure, and the plots.
pub(crate) fn write_page(numbers: &Numbers, not_met: &NotMet, nanoseconds: &Figures) -> Fallible {
    let mut text = page::counted(&read(PAGE)?, numbers, not_met)?;
    text = page::timed(&text, nanoseconds)?;
    write(PAGE, &text)?;
    write(README, &page::short(&read(README)?, numbers)?)?;
    for (file, svg) in plot::all(numbers) {
        write(file, &svg)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_and_the_plots_show_what_is_recorded() {
        let numbers = read_numbers().unwrap();
        let text = read(PAGE).unwrap();
        let shown = page::counted(&text, &numbers, &read_not_met().unwrap()).unwrap();
        assert!(shown == text, "{PAGE} shows other figures than {NUMBERS}: run `./benches/run --write`");
        let readme = read(README).unwrap();
        let shown = page::short(&readme, &numbers).unwrap();
        assert!(shown == readme, "{README} shows other figures than {NUMBERS}: run `./benches/run --write`");
        for (file, svg) in plot::all(&numbers) {
            assert!(
                read(file).unwrap() == svg,
                "{file} shows other figures than {NUMBERS}: run `./benches/run --write`"
            );
        }
    }
}
