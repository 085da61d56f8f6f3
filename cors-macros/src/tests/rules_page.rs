//! The examples of the pages that messages link to: what is wrong breaks the rule of its page and no other, and what is
//! right breaks none. rustdoc runs them as well, but cannot tell why one does not compile.

use std::{collections::BTreeSet, fs, path::Path};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

/// What a path leads to is known to rustc only, so the macro alone has nothing to say.
const FOUND_BY_RUSTC: &[u16] = &[515];

struct Page {
    code: u16,
    wrong: Vec<String>,
    right: Vec<String>,
}

fn pages() -> Vec<Page> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../cors-runtime/src/docs/rules");
    let mut pages = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let Some(code) = name.strip_prefix("cors") else { continue };
        let text = fs::read_to_string(&path).unwrap();
        let code = code.parse().unwrap();
        pages.push(Page { code, wrong: blocks(&text, "```compile_fail"), right: blocks(&text, "```") });
    }
    pages
}

/// The programs of a page behind a fence, lines that rustdoc hides included.
fn blocks(text: &str, fence: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open: Option<(&str, String)> = None;
    for line in text.lines() {
        match &mut open {
            None if line.starts_with("```") => open = Some((line, String::new())),
            Some((start, block)) if line == "```" => {
                if *start == fence {
                    blocks.push(std::mem::take(block));
                }
                open = None;
            }
            Some((_, block)) => block.extend([line.strip_prefix("# ").unwrap_or(line), "\n"]),
            None => {}
        }
    }
    blocks
}

/// What the macros make of each `cors!` and each `#[cross_origin]` of a program, wherever it stands.
fn outputs(program: TokenStream) -> Vec<TokenStream> {
    let mut trees: Vec<_> = program.into_iter().collect();
    let mut outputs = Vec::new();
    while let Some(tree) = trees.first().cloned() {
        let (taken, output) = match trees.as_slice() {
            [TokenTree::Ident(name), TokenTree::Punct(mark), TokenTree::Group(group), ..]
                if name == "cors" && mark.as_char() == '!' =>
            {
                let body = group.stream();
                (3, vec![crate::compile::compile(quote!([::cors_runtime] #body))])
            }
            [TokenTree::Punct(hash), TokenTree::Group(attribute), rest @ ..] if hash.as_char() == '#' => {
                (2, annotation(attribute, rest).into_iter().collect())
            }
            _ => (1, if let TokenTree::Group(group) = tree { self::outputs(group.stream()) } else { Vec::new() }),
        };
        outputs.extend(output);
        trees.drain(..taken);
    }
    outputs
}

/// The item ends with its braces, as far as the pages go.
fn annotation(attribute: &Group, behind: &[TokenTree]) -> Option<TokenStream> {
    let mut inside = attribute.stream().into_iter();
    let (TokenTree::Ident(name), TokenTree::Group(arguments)) = (inside.next()?, inside.next()?) else { return None };
    let is_end = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let end = behind.iter().position(is_end)?;
    let item = behind[..=end].iter().cloned().collect();
    (name == "cross_origin").then(|| crate::compile::annotate(arguments.stream(), &item))
}

/// The codes of all errors and warnings in what the macros make of a program.
fn reported(program: &str) -> BTreeSet<u16> {
    let outputs = outputs(program.parse().unwrap());
    assert!(!outputs.is_empty(), "no `cors!` and no `#[cross_origin]` in {program}");
    outputs.into_iter().flat_map(codes).collect()
}

/// A message is a string behind `compile_error!` or `note =`.
fn codes(output: TokenStream) -> BTreeSet<u16> {
    let trees: Vec<_> = output.into_iter().collect();
    let mut found = BTreeSet::new();
    for (i, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let is_message = i.checked_sub(2).is_some_and(|before| trees[before].to_string() == "compile_error");
        let text = group.stream().to_string();
        if is_message {
            found.extend(code(&text));
        } else if let Some((_, note)) = text.split_once("note =").filter(|_| text.starts_with("deprecated")) {
            found.extend(code(note));
        } else {
            found.extend(codes(group.stream()));
        }
    }
    found
}

fn code(message: &str) -> Option<u16> {
    message.split_once("CORS")?.1.get(..4)?.parse().ok()
}

#[test]
fn a_page_has_one_example_of_each_kind() {
    let pages = pages();
    assert_eq!(pages.len(), cors_rules::Rule::ALL.len());
    for Page { code, wrong, right } in pages {
        assert_eq!((wrong.len(), right.len()), (1, 1), "CORS{code:04}");
    }
}

#[test]
fn what_is_right_breaks_no_rule() {
    for Page { code, right, .. } in pages() {
        for program in right {
            assert_eq!(reported(&program), BTreeSet::new(), "CORS{code:04}: {program}");
        }
    }
}

#[test]
fn what_is_wrong_breaks_the_rule_of_its_page_and_no_other() {
    for Page { code, wrong, .. } in pages() {
        for program in wrong {
            let found = reported(&program);
            let expected = if FOUND_BY_RUSTC.contains(&code) { BTreeSet::new() } else { [code].into() };
            assert_eq!(found, expected, "CORS{code:04}: {program}");
        }
    }
}
