//! The examples of the pages that messages link to: what is wrong breaks the rule of its page and no other, and what is
//! right breaks none. rustdoc runs them as well, but cannot tell why one does not compile.

use std::{collections::BTreeSet, fs, path::Path};

use proc_macro2::{TokenStream, TokenTree};
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

/// What stands inside each `cors!` of a program.
fn inputs(program: &str) -> Vec<TokenStream> {
    let trees: Vec<_> = program.parse::<TokenStream>().unwrap().into_iter().collect();
    let inside = |window: &[TokenTree]| match window {
        [TokenTree::Ident(name), TokenTree::Punct(mark), TokenTree::Group(group)]
            if name == "cors" && mark.as_char() == '!' =>
        {
            let body = group.stream();
            Some(quote!([::cors_runtime] #body))
        }
        _ => None,
    };
    trees.windows(3).filter_map(inside).collect()
}

/// The codes of all errors and warnings in what the macro makes of a program.
fn reported(program: &str) -> BTreeSet<u16> {
    let inputs = inputs(program);
    assert!(!inputs.is_empty(), "no `cors!` in {program}");
    inputs.into_iter().flat_map(|input| codes(crate::compile::compile(input))).collect()
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
