//! The page and the tests: the same flaws under the same names, and every test that the page points to is there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

const PAGE: &str = include_str!("../../cors-runtime/src/docs/security.md");

/// A row of the tables: what the flaw is called, the row, and the test's name.
struct Row {
    flaw: String,
    text: &'static str,
    test: &'static str,
}

fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rows() -> Vec<Row> {
    let (_, tables) = PAGE.split_once("# Flaws of other libraries\n").unwrap();
    let rows = tables.lines().filter(|line| line.starts_with("| ") && line.ends_with("` |"));
    let row = |text: &'static str| {
        let cells: Vec<_> = text.trim_matches('|').split(" | ").map(str::trim).collect();
        assert_eq!(cells.len(), 4, "{text}");
        Row { flaw: without_links(cells[0]), text, test: cells[3].trim_matches('`') }
    };
    rows.map(row).collect()
}

/// `[text](address)` is its text.
fn without_links(cell: &str) -> String {
    let mut text = String::new();
    let mut rest = cell;
    while let Some((before, link)) = rest.split_once('[') {
        let (label, after) = link.split_once("](").unwrap();
        text.extend([before, label]);
        rest = after.split_once(')').unwrap().1;
    }
    text + rest
}

/// The name that a test of this flaw begins with.
fn name_of(flaw: &str) -> String {
    let words = flaw.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_")
}

/// The tests of this folder with their bodies.
fn tests() -> BTreeMap<String, String> {
    let mut tests = BTreeMap::new();
    for entry in fs::read_dir(workspace().join("tests/published_flaws")).unwrap() {
        let file = entry.unwrap().path();
        if file.file_stem().unwrap() == "page" {
            continue;
        }
        let source = fs::read_to_string(&file).unwrap();
        for test in source.split("#[test]\nfn ").skip(1) {
            let (name, body) = test.split_once("()").unwrap();
            let twice = tests.insert(name.to_owned(), body.to_owned());
            assert!(twice.is_none(), "{name} is there twice");
        }
    }
    tests
}

#[test]
fn the_page_and_the_tests_have_the_same_flaws() {
    let rows = rows();
    let on_the_page: BTreeSet<_> = rows.iter().map(|row| row.test.to_owned()).collect();
    assert_eq!(on_the_page.len(), rows.len(), "a test has two rows");
    let tests: BTreeSet<_> = tests().into_keys().collect();
    let (untested, unlisted): (Vec<_>, Vec<_>) =
        (on_the_page.difference(&tests).collect(), tests.difference(&on_the_page).collect());
    assert!(untested.is_empty() && unlisted.is_empty(), "without a test: {untested:?}, without a row: {unlisted:?}");
    assert!(rows.len() > 60, "{}", rows.len());
}

#[test]
fn a_test_is_called_after_its_flaw() {
    for row in rows() {
        let name = name_of(&row.flaw);
        let rest = row.test.strip_prefix(&name).unwrap_or_else(|| panic!("{}: {name}", row.test));
        assert!(rest.is_empty() || rest.starts_with('_'), "{}: {name}", row.test);
    }
}

/// Rules that a row names are asked for by its test.
#[test]
fn a_row_and_its_test_name_the_same_rules() {
    let codes = |text: &str| -> BTreeSet<String> {
        text.split("CORS")
            .skip(1)
            .filter_map(|rest| rest.get(..4))
            .filter(|code| is_code(code))
            .map(str::to_owned)
            .collect()
    };
    let tests = tests();
    let named = rows().into_iter().map(|row| (row.test, codes(row.text), codes(&tests[row.test])));
    let differ: Vec<_> = named.filter(|(_, on_the_page, in_the_test)| on_the_page != in_the_test).collect();
    assert!(differ.is_empty(), "{differ:#?}");
}

fn is_code(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn what_the_page_points_to_exists() {
    let mut count = 0;
    for paragraph in PAGE.split("\n\n").filter(|text| text.starts_with("Shown by ")) {
        let mut source = String::new();
        for word in paragraph.split('`').skip(1).step_by(2) {
            count += 1;
            if word.contains('/') {
                let file = workspace().join(word);
                source = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{word}: {error}"));
            } else {
                assert!(source.contains(&format!("fn {word}(")), "`{word}` in {paragraph}");
            }
        }
    }
    assert!(count > 50, "{count}");
}

/// Every promise is shown.
#[test]
fn every_promise_has_a_test() {
    let (_, promises) = PAGE.split_once("# Promises\n").unwrap();
    let (promises, _) = promises.split_once("\n# ").unwrap();
    let paragraphs: Vec<_> = promises.trim().split("\n\n").collect();
    let count = paragraphs.iter().filter(|text| text.starts_with("**")).count();
    assert_eq!(count, 8);
    for pair in paragraphs[1..].chunks(2) {
        assert!(pair[0].starts_with("**") && pair[1].starts_with("Shown by `"), "{}", pair[0]);
    }
}
