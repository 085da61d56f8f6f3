//! Figures by name, and the file that they are recorded in.

use std::{collections::BTreeMap, fmt::Write as _};

use crate::{Fallible, machine::Versions};

/// Figures for each `group/case/who`.
///
/// `none` is the figure itself, all others are what they add to that of their case.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Figures(BTreeMap<String, f64>);

impl Figures {
    pub(crate) fn get(&self, name: &str) -> Option<f64> {
        self.0.get(name).copied()
    }

    pub(crate) fn insert(&mut self, name: String, figure: f64) {
        self.0.insert(name, figure);
    }

    /// Adds the subjects of a case, whose first is `none`.
    pub(crate) fn add_case(&mut self, case: &str, subjects: &[(String, f64)]) {
        let base = subjects.iter().find(|(who, _)| who == "none").map_or(0.0, |(_, figure)| *figure);
        for (who, figure) in subjects {
            self.insert(format!("{case}/{who}"), if who == "none" { *figure } else { figure - base });
        }
    }

    pub(crate) fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, f64)> {
        self.0.iter().map(|(name, figure)| (name.as_str(), *figure))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Everything that is the same whenever it is measured.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Numbers {
    pub(crate) versions: Versions,
    pub(crate) instructions: Figures,
    pub(crate) allocations: Figures,
    pub(crate) allocated_bytes: Figures,
    pub(crate) sizes: Figures,
}

const HEAD: &str = "\
# What `./benches/run --write` measured, and what `./benches/run --check` compares with.
# Each figure is for one request: `none` as it is, the others beyond the `none` of their case.
";

impl Numbers {
    /// As TOML, one figure a line, so that a change of one is a line of a diff.
    pub(crate) fn to_toml(&self) -> String {
        let mut text = format!("{HEAD}\n[versions]\n");
        for (name, version) in self.versions.iter() {
            let _ = writeln!(text, "\"{name}\" = \"{version}\"");
        }
        for (section, figures) in self.sections() {
            let _ = writeln!(text, "\n[{section}]");
            for (name, figure) in figures.iter() {
                let _ = writeln!(text, "\"{name}\" = {figure}");
            }
        }
        text
    }

    fn sections(&self) -> [(&'static str, &Figures); 4] {
        [
            ("instructions", &self.instructions),
            ("allocations", &self.allocations),
            ("allocated_bytes", &self.allocated_bytes),
            ("sizes", &self.sizes),
        ]
    }

    /// Reads what [`to_toml`](Self::to_toml) wrote, and no other TOML.
    pub(crate) fn from_toml(text: &str) -> Fallible<Self> {
        let mut numbers = Self::default();
        let mut section = "";
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                section = name;
                continue;
            }
            let (name, value) = entry(line)?;
            match section {
                "versions" => numbers.versions.insert(name, value.trim_matches('"')),
                "instructions" => numbers.instructions.insert(name.to_owned(), value.parse()?),
                "allocations" => numbers.allocations.insert(name.to_owned(), value.parse()?),
                "allocated_bytes" => numbers.allocated_bytes.insert(name.to_owned(), value.parse()?),
                "sizes" => numbers.sizes.insert(name.to_owned(), value.parse()?),
                _ => return Err(format!("benches/numbers.toml has no section `{section}`").into()),
            }
        }
        Ok(numbers)
    }
}

/// `"name" = value`
pub(crate) fn entry(line: &str) -> Fallible<(&str, &str)> {
    let (name, value) = line.rsplit_once(" = ").ok_or_else(|| format!("`{line}` is no entry"))?;
    Ok((name.trim_matches('"'), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_they_are_written() {
        let mut numbers = Numbers::default();
        numbers.versions.insert("rustc", "1.95.0");
        numbers.instructions.add_case("layer/any-hit", &[("none".to_owned(), 2000.0), ("ours".to_owned(), 2311.0)]);
        numbers.allocations.add_case("layer/any-hit", &[("none".to_owned(), 2.5), ("ours".to_owned(), 2.5)]);
        numbers.sizes.insert("layer/any/ours".to_owned(), 8.0);
        assert_eq!(numbers.instructions.get("layer/any-hit/ours"), Some(311.0));
        assert_eq!(Numbers::from_toml(&numbers.to_toml()).unwrap(), numbers);
    }

    #[test]
    fn what_is_no_entry_is_refused() {
        for text in ["[instructions]\nx", "[instructions]\n\"a\" = b", "[other]\n\"a\" = 1", "\"a\" = 1"] {
            assert!(Numbers::from_toml(text).is_err(), "{text}");
        }
    }
}
