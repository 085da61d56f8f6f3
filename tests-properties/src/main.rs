//! Writes the policies that the properties are tested with. Run by hand; the result is checked in:
//!
//! ```text
//! cargo run -q -p cors-property-tests > policies.rs && mv policies.rs tests-properties/tests/properties/
//! ```
//!
//! Each policy is written twice: as text for `cors!`, and as plain data that says what the text allows. The tests compare
//! the compiled policy with the data, so they read nothing that the compiler made.

mod body;
mod gate;
mod names;
mod origins;
mod random;
mod table;
mod written;

use std::fmt::Write as _;

use body::Body;
use gate::Gate;
use origins::Sets;
use random::Random;

/// Another seed, other policies.
const SEED: u64 = 20_261_122;
const POLICIES: usize = 300;
const TABLES: usize = 60;

/// A policy or a table: its text, and the fields of the `Described` that says the same.
struct Entry {
    text: String,
    kind: &'static str,
    /// The sets that it names, and the origins in each.
    sets: Vec<(&'static str, Vec<String>)>,
    base: String,
    description: String,
}

fn main() {
    let mut random = Random::new(SEED);
    let mut entries = several(POLICIES, |at| policy(&mut random, at * 9 / POLICIES));
    entries.extend(several(TABLES, |at| table::table(&mut random, 1 + at * 8 / TABLES)));
    // A failing property shrinks to the first that breaks it.
    entries.sort_by_key(|entry| entry.text.len() + entry.sets.iter().map(|(_, items)| items.len() * 30).sum::<usize>());
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

/// A third extends another one, and some of those a third one.
fn policy(random: &mut Random, size: usize) -> Entry {
    let sets = Sets::random(random, size);
    let body = Body::random(random, size, &sets);
    let gate = if random.chance(1, 8) { Gate::random_open(random) } else { Gate::default() };
    let (mut text, mut guard, mut base) = (String::new(), body.clone(), "None".to_owned());
    if random.chance(1, 3) {
        text.push_str(&item(gate, "BASE", &body.text()));
        let mut name = "BASE";
        if random.chance(1, 5) {
            let between = guard.extended(random, size, &sets);
            text.push_str(&item(gate, "BETWEEN", &between.text(name)));
            (guard, name) = (between.body, "BETWEEN");
        }
        let child = guard.extended(random, size, &sets);
        text.push_str(&item(gate, "GUARD", &child.text(name)));
        base = format!(
            "Some(Base {{ policy: &MODULE::{name}, facts: &{}, rewrites_origins: {}, rewrites_credentials: {} }})",
            guard.facts(),
            child.rewrites_origins,
            child.rewrites_credentials,
        );
        guard = child.body;
    } else if random.chance(1, 15) {
        // The other build's policy, of which this one must have nothing.
        let other = Body::random(random, size, &sets);
        text.push_str(&item(Gate::shut(random), "GUARD", &other.text()));
        text.push_str(&item(Gate::random_open(random), "GUARD", &body.text()));
    } else {
        text.push_str(&item(gate, "GUARD", &body.text()));
    }
    entry(text, "Policy", &sets, base, format!("lines: &[], otherwise: Some(&{})", guard.facts()))
}

fn item(gate: Gate, name: &str, body: &str) -> String {
    let gate = gate.text();
    let before = if gate.is_empty() { String::new() } else { format!("{}\n", gate.trim_end()) };
    format!("{before}pub static {name}: Policy = {body};\n")
}

fn entry(text: String, kind: &'static str, sets: &Sets, base: String, description: String) -> Entry {
    let sets = sets.used(&text).cloned().collect();
    Entry { text, kind, sets, base, description }
}

fn written(entries: &[Entry]) -> String {
    let mut out = String::from(concat!(
        "// Written by `cargo run -q -p cors-property-tests`. Do not edit: change the program, and run it again.\n\n",
        "use super::described::{Base, Described, Facts, Guard, Line};\n\n",
        "/// All of them, the shortest first.\n",
        "pub static ALL: &[Described] = &[\n",
    ));
    for (at, Entry { text, kind, sets, base, description }) in entries.iter().enumerate() {
        let sets: Vec<String> =
            sets.iter().map(|(name, items)| format!("(&e{at}::{name}, {name:?}, {})", list(items))).collect();
        let (sets, base) = (sets.join(", "), base.replace("MODULE", &format!("e{at}")));
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "    Described {{ text: r#\"{}\"#, guard: Guard::{kind}(&e{at}::GUARD), sets: &[{sets}], base: {base}, {description} }},",
            text.trim_end(),
        );
    }
    out.push_str("];\n");
    for (at, Entry { text, sets, .. }) in entries.iter().enumerate() {
        let functions = ["is_partner", "is_app"].into_iter().filter(|name| text.contains(name));
        let uses = functions.map(|name| format!("    use crate::described::{name};\n"));
        let set = |name| format!("    pub static {name}: cors_runtime::OriginSet = cors_runtime::OriginSet::new();\n");
        let uses: String = uses.chain(sets.iter().map(|(name, _)| set(name))).collect();
        let text = written::indented(&written::indented(text));
        let _ = write!(out, "\nmod e{at} {{\n{uses}    cors_runtime::cors! {{\n{text}\n    }}\n}}\n");
    }
    out
}

/// `&["a", "b"]`
fn list(items: &[String]) -> String {
    format!("&{items:?}")
}
