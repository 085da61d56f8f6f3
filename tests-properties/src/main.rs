//! Writes the policies that the properties are tested with. Run by hand; the result is checked in:
//!
//! ```text
//! cargo run -q -p cors-property-tests > tests-properties/tests/properties/policies.rs
//! ```
//!
//! Each policy is written twice: as text for `cors!`, and as plain data that says what the text allows. The tests compare
//! the compiled policy with the data, so they read nothing that the compiler made.

mod body;
mod origins;
mod random;
mod table;

use std::fmt::Write as _;

use body::Body;
use random::Random;

/// Another seed, other policies.
const SEED: u64 = 20_261_122;
const POLICIES: usize = 300;
const TABLES: usize = 60;

/// A policy or a table: its text, and the fields of the `Described` that says the same.
struct Entry {
    text: String,
    kind: &'static str,
    description: String,
}

fn main() {
    let mut random = Random::new(SEED);
    let mut entries = several(POLICIES, |at| policy(&mut random, at * 8 / POLICIES));
    entries.extend(several(TABLES, |at| table::table(&mut random, 2 + at * 8 / TABLES)));
    // A failing property shrinks to the first.
    entries.sort_by_key(|entry| entry.text.len());
    print!("{}", written(&entries));
}

/// No two of one text. There are few small policies, so that larger ones take their turns.
fn several(count: usize, mut next: impl FnMut(usize) -> Entry) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for at in 0..count {
        let is_new = |entry: &Entry, entries: &[Entry]| !entries.iter().any(|other| other.text == entry.text);
        let mut tries = (0..).map(|attempt| next((at + attempt).min(count)));
        entries.extend(tries.find(|entry| is_new(entry, &entries)));
    }
    entries
}

/// A third extends another one.
fn policy(random: &mut Random, size: usize) -> Entry {
    if !random.chance(1, 3) {
        let body = Body::random(random, size);
        let text = format!("pub static GUARD: Policy = {};", body.text());
        return Entry { text, kind: "Policy", description: alone(&body) };
    }
    let base = Body::random(random, size);
    let (child, text) = base.extended(random, size);
    let text = format!("pub static BASE: Policy = {};\n    pub static GUARD: Policy = {text};", base.text());
    Entry { text, kind: "Policy", description: alone(&child) }
}

fn alone(body: &Body) -> String {
    format!("lines: &[], otherwise: Some(&{})", body.facts())
}

fn written(entries: &[Entry]) -> String {
    let mut out = String::from(concat!(
        "// Written by `cargo run -q -p cors-property-tests > tests-properties/tests/properties/policies.rs`.\n",
        "// Do not edit: change the program, and run it again.\n\n",
        "use super::described::{Described, Facts, Guard, Line, Methods};\n\n",
        "/// All of them, the shortest first.\n",
        "pub static ALL: &[Described] = &[\n",
    ));
    for (at, Entry { text, kind, description }) in entries.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "    Described {{ text: r#\"{text}\"#, guard: Guard::{kind}(&e{at}::GUARD), {description} }},"
        );
    }
    out.push_str("];\n");
    for (at, Entry { text, .. }) in entries.iter().enumerate() {
        let uses = if text.contains("is_partner") { "use crate::described::is_partner;\n" } else { "" };
        let _ = write!(out, "\nmod e{at} {{\n{uses}cors_runtime::cors! {{\n    {text}\n}}\n}}\n");
    }
    out
}

/// `&["a", "b"]`
fn list(items: &[String]) -> String {
    format!("&{items:?}")
}
