//! What rust-analyzer is told, and that it can complete what is not there yet.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

use crate::{compile::compile, editor::words};

const MARKER: &str = "rust_analyzer_was_here";

/// Each token as text, so that two streams can be compared place by place.
fn flat(tokens: TokenStream, texts: &mut Vec<String>) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let delimiter = format!("{:?}", group.delimiter());
                texts.push(format!("open {delimiter}"));
                flat(group.stream(), texts);
                texts.push(format!("close {delimiter}"));
            }
            tree => texts.push(tree.to_string()),
        }
    }
}

fn texts(tokens: TokenStream) -> Vec<String> {
    let mut texts = Vec::new();
    flat(tokens, &mut texts);
    texts
}

/// The input with a name at each place where one may be typed: between two tokens, and behind the letters of a name.
/// Nobody begins one between a key and its colon, or between an arrow and its body.
fn typed(input: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = input.clone().into_iter().collect();
    let with = |place: usize, removed: usize, tree: TokenTree| -> TokenStream {
        let (before, behind) = (&trees[..place], &trees[place + removed..]);
        before.iter().cloned().chain([tree]).chain(behind.iter().cloned()).collect()
    };
    let marker = |before: &str| TokenTree::from(Ident::new(&format!("{before}{MARKER}"), Span::call_site()));
    let may_begin = |place: &usize| match trees.get(*place) {
        Some(TokenTree::Punct(punct)) => punct.as_char() != ':',
        Some(TokenTree::Group(group)) => group.delimiter() != Delimiter::Brace,
        _ => true,
    };
    let places = (0..=trees.len()).filter(may_begin);
    let mut all: Vec<_> = places.map(|place| with(place, 0, marker(""))).collect();
    for (place, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(name) => all.push(with(place, 1, marker(&name.to_string()))),
            TokenTree::Group(group) => {
                let inside = typed(&group.stream()).into_iter();
                all.extend(inside.map(|inner| with(place, 1, Group::new(group.delimiter(), inner).into())));
            }
            _ => {}
        }
    }
    all
}

/// Whether a name that is being typed has a place in what was written without it: everything up to it is the same, and
/// something stands where it would.
fn has_a_place(before: &[String], after: &[String]) -> Option<bool> {
    let place = after.iter().position(|text| text.contains(MARKER))?;
    Some(place < before.len() && before[..place] == after[..place])
}

#[test]
fn a_name_that_is_typed_has_a_place_in_what_stands_there() {
    let input: TokenStream = include_str!("language.input.rs").parse().expect("tokens");
    let before = texts(words(input.clone()));
    let mut seen = 0;
    for after in typed(&input) {
        let text = after.to_string();
        if let Some(has_a_place) = has_a_place(&before, &texts(words(after))) {
            assert!(has_a_place, "no place for the name in {text}");
            seen += 1;
        }
    }
    assert!(seen > 60, "only {seen} places");
}

#[test]
fn a_name_in_a_policy_that_has_just_begun() {
    for (before, after) in [
        ("static A: Policy = { };", "static A: Policy = { X };"),
        ("static A: Policy = { max };", "static A: Policy = { maxX };"),
        ("static A: Policy = { allow_origins: * ma };", "static A: Policy = { allow_origins: * maX };"),
        ("static A: Policy = { max_age: 2h, };", "static A: Policy = { max_age: 2h, X };"),
        ("static A: Policy = { max_age: , };", "static A: Policy = { max_age: X, };"),
        ("static A: Policy = { max_age: };", "static A: Policy = { max_age: X };"),
        ("static A: Policy = { max_age: allow_origins: * };", "static A: Policy = { max_age: X allow_origins: * };"),
        ("static A: Policy = { allow_credentials: };", "static A: Policy = { allow_credentials: X };"),
        ("static A: Policy = { max_age: d };", "static A: Policy = { max_age: dX };"),
        ("static A: Policy = { allow_credentials: t };", "static A: Policy = { allow_credentials: tX };"),
        ("static A: Policy = { allow_methods: [] };", "static A: Policy = { allow_methods: [X] };"),
        ("static A: Policy = { allow_methods: [GET, ] };", "static A: Policy = { allow_methods: [GET, X] };"),
        ("static A: Policy = { allow_origins: [] };", "static A: Policy = { allow_origins: [X] };"),
        ("static A: Policy = { allow_origins: [crate::] };", "static A: Policy = { allow_origins: [crate::X] };"),
        ("static A: Policy = { allow_origins: [#[cfg(a)]] };", "static A: Policy = { allow_origins: [#[cfg(a)] X] };"),
        ("static A: Policy = { allow_methods: [#[cfg(a)]] };", "static A: Policy = { allow_methods: [#[cfg(a)] X] };"),
        ("static A: Policy = { .. };", "static A: Policy = { ..X };"),
        ("static A: Policy = { max_age: 2h, ..B };", "static A: Policy = { max_age: 2h, ..BX };"),
        ("static A: P", "static A: PX"),
        ("static A: Routes = { };", "static A: Routes = { X };"),
        ("static A: Routes = { GE };", "static A: Routes = { GEX };"),
        ("static A: Routes = { GET | };", "static A: Routes = { GET | X };"),
        ("static A: Routes = { \"/\" => };", "static A: Routes = { \"/\" => X };"),
        ("static A: Routes = { \"/\" => B::, _ => C };", "static A: Routes = { \"/\" => B::X, _ => C };"),
        ("static A: Routes = { \"/\" => { al } };", "static A: Routes = { \"/\" => { alX } };"),
    ] {
        let after = after.replace('X', MARKER);
        let [before, after] = [before, &after].map(|input| texts(words(input.parse().expect("tokens"))));
        assert_eq!(has_a_place(&before, &after), Some(true), "{after:?}");
    }
}

/// What the runtime documents is what the parser knows.
#[test]
fn each_key_is_documented() {
    let runtime = include_str!("../../../cors-runtime/src/editor.rs");
    let (_, keys) = runtime.split_once("pub mod keys {").expect("a module of keys");
    let (keys, _) = keys.split_once("\n}").expect("its end");
    let documented: BTreeSet<&str> = keys
        .lines()
        .filter_map(|line| line.trim().strip_prefix("pub const ")?.split_once(':'))
        .map(|(name, _)| name)
        .collect();

    let unknown = compile("static A: Policy = { zzzzzzzz: 1 };".parse().expect("tokens")).to_string();
    let (_, listed) = unknown.split_once("the keys are ").expect("a list of the keys");
    let (listed, _) = listed.split_once("\\n").expect("its end");
    let known: BTreeSet<&str> = listed.split(", ").map(|key| key.trim_matches('`')).collect();

    assert_eq!(documented, known);
}
