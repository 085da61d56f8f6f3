//! The page that compile errors link to: a section for every rule that can be broken, with the catalogue's words.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use cors_rules::{Rule, Severity};

const PAGE: &str = include_str!("../cors-runtime/src/docs/rules.md");

/// A section of the page: the code of its heading, and its lines.
struct Section {
    heading: String,
    lines: Vec<&'static str>,
}

fn sections() -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut open = false;
    for line in PAGE.lines() {
        if line.starts_with('#') {
            let heading = line.trim_start_matches('#').trim();
            open = heading.starts_with("CORS");
            if open {
                sections.push(Section { heading: heading.to_owned(), lines: Vec::new() });
            }
        } else if open && !line.is_empty() {
            sections.last_mut().unwrap().lines.push(line);
        }
    }
    sections
}

fn words(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Deny => "denied unless allowed",
        Severity::DenyWithReason => "denied unless allowed with a reason",
        Severity::Warning => "warning",
    }
}

fn heading(rule: Rule) -> String {
    format!("CORS{:04}", rule.code())
}

fn headings() -> BTreeSet<String> {
    sections().into_iter().map(|section| section.heading).collect()
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path, ending));
        } else if path.to_str().unwrap().ends_with(ending) {
            files.push(path);
        }
    }
    files
}

/// The codes that messages link to.
fn linked(text: &str) -> impl Iterator<Item = String> {
    text.split("/rules/index.html#cors").skip(1).filter_map(|rest| Some(format!("CORS{}", rest.get(..4)?)))
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn a_section_says_what_the_catalogue_says() {
    for section in sections() {
        let rule = Rule::from_name(&section.heading).unwrap_or_else(|| panic!("{} is no code", section.heading));
        let expected = format!("`{}` · {} · {}", rule.name(), words(rule.severity()), rule.title());
        assert_eq!(section.lines[0], expected, "the first line of {}", section.heading);
    }
}

#[test]
fn sections_stand_in_the_order_of_their_codes() {
    let order: Vec<_> = sections().into_iter().map(|section| section.heading).collect();
    let sorted: Vec<_> = headings().into_iter().collect();
    assert_eq!(order, sorted);
}

#[test]
fn a_section_explains_and_shows_what_to_write() {
    for Section { heading, lines } in sections() {
        assert!(!lines[1].starts_with("```") && !lines[1].starts_with('>'), "{heading} explains nothing");
        for start in ["wrong   ", "right   "] {
            assert_eq!(lines.iter().filter(|line| line.starts_with(start)).count(), 1, "`{start}` in {heading}");
        }
    }
}

/// The rest of the catalogue waits for its checks.
#[test]
fn every_rule_that_the_source_names_has_a_section_and_no_other() {
    let mut named = BTreeSet::new();
    for folder in ["cors-rules/src", "cors-macros/src"] {
        for file in files(&workspace().join(folder), ".rs") {
            // These two name every rule.
            if file.ends_with("catalogue.rs") || file.ends_with("browser.rs") {
                continue;
            }
            for rest in fs::read_to_string(&file).unwrap().split("Rule::").skip(1) {
                let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
                named.extend(
                    Rule::ALL.iter().filter(|rule| format!("{rule:?}") == rest[..end]).map(|rule| heading(*rule)),
                );
            }
        }
    }
    assert_eq!(headings(), named);
}

#[test]
fn every_link_in_a_message_leads_to_a_section() {
    let headings = headings();
    for file in files(&workspace().join("tests/ui"), ".stderr") {
        for code in linked(&fs::read_to_string(&file).unwrap()) {
            assert!(headings.contains(&code), "{code} has no section, but {} links to it", file.display());
        }
    }
}

#[test]
fn links_lead_to_the_sections() {
    for rule in Rule::ALL.iter().filter(|rule| headings().contains(&heading(**rule))) {
        let page = rule.page();
        let (address, anchor) = page.split_once('#').expect("a link to a section");
        assert!(address.ends_with("/cors_runtime/rules/index.html"), "{page}");
        // rustdoc makes the anchor of a heading by writing it in lower case.
        assert_eq!(anchor, heading(*rule).to_ascii_lowercase());
    }
}
