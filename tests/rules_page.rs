//! The pages that messages link to: one for every rule, with the catalogue's words and the browsers', and the same
//! headings everywhere. Whether their examples are right is known to `cors-macros/src/tests/rules_page.rs` and rustdoc.
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

use cors_rules::{Rule, Severity, browser::Reaction};

const INDEX: &str = include_str!("../cors-runtime/src/docs/rules/index.md");
const MODULES: &str = include_str!("../cors-runtime/src/rules.rs");

const HEADINGS: [&str; 6] = ["What it finds", "Why it matters", "Wrong", "Right", "What browsers print", "Source"];
/// Behind the others, where there is a way out.
const OPT_OUT: &str = "Opting out";

/// Makes a warning an error in an example that must not compile; rustdoc hides it.
const DENIES_WARNINGS: &str = "# #![deny(deprecated)]";

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn pages() -> PathBuf {
    workspace().join("cors-runtime/src/docs/rules")
}

/// How a rule's page is called in links and in the source.
fn module(rule: Rule) -> String {
    format!("cors{:04}", rule.code())
}

fn page(rule: Rule) -> String {
    let file = pages().join(module(rule)).with_extension("md");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn words(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Deny => "denied unless allowed",
        Severity::DenyWithReason => "denied unless allowed with a reason",
        Severity::Warning => "warning",
    }
}

/// The first line, and what stands under each heading.
fn sections(text: &str) -> (String, Vec<(String, Vec<String>)>) {
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    let mut first = String::new();
    let mut is_code = false;
    for line in text.lines() {
        is_code ^= line.starts_with("```");
        match (line.strip_prefix("# "), sections.last_mut()) {
            (Some(heading), _) if !is_code => sections.push((heading.to_owned(), Vec::new())),
            (_, Some((_, lines))) => lines.push(line.to_owned()),
            (_, None) => first.push_str(line),
        }
    }
    (first, sections)
}

fn section(rule: Rule, heading: &str) -> Vec<String> {
    let (_, sections) = sections(&page(rule));
    let found = sections.into_iter().find(|(name, _)| name == heading);
    found.unwrap_or_else(|| panic!("{rule}: no `{heading}`")).1
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

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let rules: BTreeSet<_> = Rule::ALL.iter().map(|rule| module(*rule)).chain(["index".to_owned()]).collect();
    let pages = files(&pages(), ".md");
    let pages: BTreeSet<_> = pages.iter().map(|page| page.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    let missing: Vec<_> = rules.difference(&pages).collect();
    let orphans: Vec<_> = pages.difference(&rules).collect();
    assert!(missing.is_empty() && orphans.is_empty(), "missing: {missing:?}, orphans: {orphans:?}");
}

#[test]
fn every_page_is_published_once() {
    for rule in Rule::ALL {
        let module = module(*rule);
        let times = MODULES.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| *word == module).count();
        assert_eq!(times, 1, "{module} in rules.rs");
    }
}

#[test]
fn a_page_starts_with_what_the_catalogue_says() {
    for rule in Rule::ALL {
        let (first, _) = sections(&page(*rule));
        assert_eq!(first, format!("`{}` · {} · {}", rule.name(), words(rule.severity()), rule.title()), "{rule}");
    }
}

#[test]
fn all_pages_have_the_same_headings_and_something_below_each() {
    for rule in Rule::ALL {
        let (_, sections) = sections(&page(*rule));
        let mut expected = HEADINGS.to_vec();
        if rule.severity() != Severity::Error {
            expected.push(OPT_OUT);
        }
        let found: Vec<_> = sections.iter().map(|(heading, _)| heading.as_str()).collect();
        assert_eq!(found, expected, "{rule}");
        for (heading, lines) in &sections {
            assert!(lines.iter().any(|line| !line.is_empty()), "{rule}: nothing under `{heading}`");
        }
    }
}

#[test]
fn examples_are_marked_as_what_they_are() {
    for rule in Rule::ALL {
        for (heading, fence) in [("Wrong", "```compile_fail"), ("Right", "```")] {
            let lines = section(*rule, heading);
            let fences: Vec<_> = lines.iter().filter(|line| line.starts_with("```")).collect();
            assert_eq!(fences, [fence, "```"], "{rule}: {heading}");
        }
        let denies_warnings = section(*rule, "Wrong").iter().any(|line| line == DENIES_WARNINGS);
        assert_eq!(denies_warnings, rule.severity() == Severity::Warning, "{rule}: `{DENIES_WARNINGS}`");
    }
}

#[test]
fn what_browsers_print_is_quoted_word_for_word() {
    for rule in Rule::ALL {
        let found = section(*rule, "What browsers print");
        let found: Vec<_> = found.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
        let expected = match rule.reaction() {
            Reaction::Print(console) => {
                let [chromium, firefox, webkit] = console.words(&rule.blanks());
                vec![
                    format!("- Chromium: `{chromium}`"),
                    format!("- Firefox: `{firefox}`"),
                    format!("- Safari: `{webkit}`"),
                ]
            }
            Reaction::Ignore(words) => vec![format!("Nothing: {words}.")],
            Reaction::Work(words) => vec![format!("It works, {words}.")],
            Reaction::Unseen(words) => {
                let (first, rest) = words.split_at(1);
                vec![format!("{}{rest}.", first.to_uppercase())]
            }
        };
        assert_eq!(found[..expected.len().min(found.len())], expected, "{rule}");
    }
}

#[test]
fn the_way_out_is_written_as_it_must_be() {
    for rule in Rule::ALL {
        let attribute = match rule.severity() {
            Severity::Error => continue,
            Severity::DenyWithReason => format!("`#[allow(cors::{}, reason = \"...\")]`", rule.name()),
            Severity::Deny | Severity::Warning => format!("`#[allow(cors::{})]`", rule.name()),
        };
        assert!(section(*rule, OPT_OUT).join(" ").contains(&attribute), "{rule}: no {attribute}");
    }
}

#[test]
fn the_index_lists_every_rule_in_the_order_of_the_codes() {
    let found: Vec<_> = INDEX.lines().filter(|line| line.starts_with("| [CORS")).map(str::to_owned).collect();
    let expected: Vec<_> = Rule::ALL
        .iter()
        .map(|rule| {
            let (code, module) = (format!("CORS{:04}", rule.code()), module(*rule));
            format!("| [{code}]({module}) | `{}` | {} | {} |", rule.name(), words(rule.severity()), rule.title())
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn links_lead_to_the_pages() {
    for rule in Rule::ALL {
        let address = rule.page();
        let end = format!("/cors_runtime/rules/{}/index.html", module(*rule));
        assert!(address.ends_with(&end), "{address}");
    }
}

#[test]
fn every_link_in_a_message_leads_to_a_page() {
    let addresses: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.page()).collect();
    for file in ["tests/ui", "tests/ui_rustc"].iter().flat_map(|folder| files(&workspace().join(folder), ".stderr")) {
        let text = fs::read_to_string(&file).unwrap();
        for address in text.lines().filter_map(|line| line.trim().strip_prefix("see: ")) {
            assert!(addresses.contains(address), "{}: no page at {address}", file.display());
        }
    }
}

/// A rule that only its own catalogue knows finds nothing.
#[test]
fn every_rule_is_reported_somewhere() {
    let mut named = BTreeSet::new();
    for file in ["cors-rules/src", "cors-macros/src"].iter().flat_map(|folder| files(&workspace().join(folder), ".rs"))
    {
        let path = file.strip_prefix(workspace()).unwrap().to_str().unwrap();
        if path.contains("catalogue") || path.contains("browser") || path.contains("tests") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for rest in line.split("Rule::").skip(1) {
                named.insert(rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_owned());
            }
        }
    }
    let silent: Vec<_> = Rule::ALL.iter().filter(|rule| !named.contains(&format!("{rule:?}"))).collect();
    assert!(silent.is_empty(), "nothing reports {silent:?}");
}
