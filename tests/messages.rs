//! What every message of the macro has in common, checked over all that `tests/ui` expects.
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

use cors_rules::Rule;

/// The rules that `cors!` can report, each of them with a test in `tests/ui` that shows its message.
#[rustfmt::skip]
const REPORTED: &[u16] = &[
    101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121,
    122, 123, 124, 125, 126, 127, 128, 129, 130, 132, 133, 134, 136, 137, 138, 140, 142, 143,
    201, 202, 203, 204, 205, 206, 207, 209, 210, 212,
    301, 302, 303, 304, 305, 306, 307, 308, 312, 314, 316, 318,
    401, 402, 403, 404, 405, 406, 407, 408, 411, 412, 413,
    501, 504, 505, 506, 507, 508, 509, 512,
    601, 602, 605, 606, 607, 608,
    701, 702, 704, 706, 707, 708, 717, 719, 720, 722, 726, 728, 729, 730, 732,
    801, 802, 803, 804, 805, 806, 807, 808, 809, 810, 811, 812, 814, 815, 816, 817,
];

/// A message is read in a terminal, among other messages.
const MAX_LINES: usize = 14;
const MAX_LINE_LEN: usize = 240;

/// The one mistake that is nowhere: rustc shows the whole macro for it, and says why.
const WITHOUT_A_PLACE: [&str; 2] = ["syntax/empty-block", "router/empty"];

fn has_no_place(file: &Path) -> bool {
    WITHOUT_A_PLACE.iter().any(|known| file.ends_with(known))
}

/// One `error:` of a `.stderr`.
struct Message {
    file: PathBuf,
    code: u16,
    name: String,
    /// What follows the code and the name in the first line.
    what: String,
    /// The other lines, up to the place.
    advice: Vec<String>,
    /// Line and column, from 1.
    place: (usize, usize),
}

impl Message {
    fn is_other_half(&self) -> bool {
        self.advice.len() == 1
    }

    fn lines(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.what).chain(&self.advice).map(String::as_str)
    }
}

/// The folders of programs that must not compile; those for `router!` are where axum is.
fn classes() -> Vec<PathBuf> {
    let folders = fs::read_dir("tests/ui").expect("the folder with the tests");
    let folders = folders.map(|class| class.expect("a folder").path()).filter(|class| !class.ends_with("pass"));
    folders.chain([PathBuf::from("tests-axum/tests/ui/router")]).collect()
}

/// Files of all classes with an extension, without it.
fn files(extension: &str) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for class in classes() {
        for file in fs::read_dir(&class).expect("a folder with tests") {
            let file = file.expect("a file").path();
            if file.extension().is_some_and(|found| found == extension) {
                found.insert(file.with_extension(""));
            }
        }
    }
    found
}

fn messages() -> Vec<Message> {
    let mut messages = Vec::new();
    for file in files("stderr") {
        let text = fs::read_to_string(file.with_extension("stderr")).expect("readable text");
        for block in text.split("\n\n").filter(|block| !block.trim().is_empty()) {
            messages.push(message(&file, block));
        }
    }
    messages
}

fn message(file: &Path, block: &str) -> Message {
    let file = file.to_owned();
    let mut lines = block.lines();
    let first = lines.next().unwrap_or_default();
    let text = first.strip_prefix("error: ").unwrap_or_else(|| panic!("{}: not ours: {first}", file.display()));
    // rustc's prefix of a warning that the test has made an error.
    let text = text
        .strip_prefix("use of deprecated constant `_::")
        .map_or(text, |rest| rest.split_once("`: ").unwrap_or_else(|| panic!("{}: {first}", file.display())).1);
    let (head, what) = text.split_once(": ").unwrap_or_else(|| panic!("{}: no code: {first}", file.display()));
    let (code, name) = head.split_once(' ').unwrap_or_else(|| panic!("{}: no name: {first}", file.display()));
    let digits = code.strip_prefix("CORS").filter(|digits| digits.len() == 4);
    let code = digits.and_then(|digits| digits.parse().ok());
    let code = code.unwrap_or_else(|| panic!("{}: no code: {first}", file.display()));
    let (name, what) = (name.to_owned(), what.to_owned());
    let advice: Vec<_> =
        lines.by_ref().take_while(|line| line.starts_with("       ")).map(|line| line.trim().to_owned()).collect();
    let arrow = block.lines().find_map(|line| line.trim_start().strip_prefix("--> ")).expect("a place");
    let mut numbers = arrow.rsplit(':').map(|number| number.parse().expect("a line and a column"));
    let (column, line) = (numbers.next().expect("a column"), numbers.next().expect("a line"));
    Message { file, code, name, what, advice, place: (line, column) }
}

#[test]
fn each_starts_with_its_code_and_name() {
    for message in messages() {
        let rule = Rule::ALL.iter().find(|rule| rule.code() == message.code);
        let name = rule.map(|rule| rule.name());
        assert_eq!(name, Some(message.name.as_str()), "{}: CORS{:04}", message.file.display(), message.code);
    }
}

#[test]
fn sentences_start_small_and_end_without_a_stop() {
    for message in messages() {
        for line in message.lines().filter(|line| !line.starts_with("see: ")) {
            let start = line.strip_prefix("help: ").unwrap_or(line);
            let starts_small = start.starts_with(|c: char| c.is_ascii_lowercase() || c == '`');
            assert!(starts_small, "{}: {line}", message.file.display());
            assert!(!line.ends_with('.'), "{}: {line}", message.file.display());
        }
    }
}

#[test]
fn each_ends_with_the_address_of_its_page() {
    for message in messages() {
        let page = Rule::from_name(&message.name).expect("a rule").page();
        assert_eq!(message.advice.last(), Some(&format!("see: {page}")), "{}", message.file.display());
    }
}

/// Stable Rust has no labels elsewhere, so the second place of a contradiction is an error of one line.
#[test]
fn other_halves_follow_the_whole_text() {
    let messages = messages();
    let mut whole: Option<&Message> = None;
    for message in &messages {
        if message.is_other_half() {
            let first = whole.filter(|first| first.file == message.file && first.code == message.code);
            assert!(first.is_some(), "{}: no whole text before `{}`", message.file.display(), message.what);
        } else {
            whole = Some(message);
        }
    }
}

/// "Delete it" is advice, too; a message that leaves its reader without any is half a message.
#[test]
fn each_says_what_to_write() {
    for message in messages() {
        let advises = message.advice.iter().any(|line| line.starts_with("help: "));
        assert!(advises || message.is_other_half(), "{}: {}", message.file.display(), message.what);
    }
}

#[test]
fn none_is_a_wall_of_text() {
    for message in messages() {
        let lines = message.lines().count();
        assert!(lines <= MAX_LINES, "{}: {lines} lines", message.file.display());
        for line in message.lines() {
            assert!(line.chars().count() <= MAX_LINE_LEN, "{}: {line}", message.file.display());
        }
    }
}

#[test]
fn each_points_into_the_policy() {
    for message in messages().iter().filter(|message| !has_no_place(&message.file)) {
        let source = fs::read_to_string(message.file.with_extension("rs")).expect("readable text");
        let (line, column) = message.place;
        let line = source.lines().nth(line - 1).expect("the line that the message points at");
        let place: String = line.chars().skip(column - 1).collect();
        let is_whole = place.starts_with("cors!") || place.starts_with("router!");
        assert!(!is_whole, "{}: at the whole macro: {}", message.file.display(), message.what);
    }
}

/// An error of rustc's behind ours is an echo, and a warning a distraction.
#[test]
fn nothing_but_our_errors_is_shown() {
    for file in files("stderr") {
        let text = fs::read_to_string(file.with_extension("stderr")).expect("readable text");
        for noise in ["error[E", "warning:", "originates in the macro", "aborting due to", "panicked"] {
            let is_known = noise == "originates in the macro" && has_no_place(&file);
            assert!(!text.contains(noise) || is_known, "{}: {noise}", file.display());
        }
    }
}

#[test]
fn the_list_of_rules_is_complete() {
    let shown: BTreeSet<u16> = messages().iter().map(|message| message.code).collect();
    let listed: BTreeSet<u16> = REPORTED.iter().copied().collect();
    assert_eq!(REPORTED.len(), listed.len(), "a code is listed twice");
    let unlisted: Vec<_> = shown.difference(&listed).collect();
    let untested: Vec<_> = listed.difference(&shown).collect();
    assert!(unlisted.is_empty(), "add to the list what `tests/ui` shows now: {unlisted:?}");
    assert!(untested.is_empty(), "no test shows {untested:?}");
}

#[test]
fn each_policy_has_its_messages_and_each_message_its_policy() {
    let (policies, messages) = (files("rs"), files("stderr"));
    let missing: Vec<_> = policies.difference(&messages).collect();
    let stale: Vec<_> = messages.difference(&policies).collect();
    assert!(missing.is_empty(), "no .stderr: {missing:?}");
    assert!(stale.is_empty(), "no .rs: {stale:?}");
    for file in policies {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let is_kebab = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        assert!(is_kebab, "{}: the name of a test is in kebab-case", file.display());
    }
}
