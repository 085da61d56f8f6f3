//! A literal in the source and an item at start-up get the same verdict: every origin vector goes through both.

use std::collections::BTreeSet;

use cors_rules::Rule;
use cors_runtime::OriginList;
use proc_macro2::{Literal, TokenStream, TokenTree};

use crate::compile::compile;

const VECTORS: &str = include_str!("../../../cors-rules/tests/vectors/origins.txt");

fn literals() -> Vec<String> {
    let lines = VECTORS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let literal = |line: &str| {
        let column = line.split('\t').nth(1).expect("a literal in the second column");
        // The escapes of the vectors are Rust's; quotes stand there as they are.
        let quoted = format!("\"{}\"", column.replace('"', "\\\""));
        syn::parse_str::<syn::LitStr>(&quoted).unwrap_or_else(|error| panic!("{line}: {error}")).value()
    };
    lines.map(literal).collect()
}

/// The codes in the messages of a policy with credentials that lists the literal alone: errors, and warnings.
fn in_the_source(literal: &str) -> [BTreeSet<u16>; 2] {
    let literal = TokenTree::from(Literal::string(literal));
    let input = quote::quote! {
        static POLICY: Policy = { allow_origins: [#literal], allow_credentials: true };
    };
    let mut codes = [BTreeSet::new(), BTreeSet::new()];
    messages(compile(input), &mut |text| {
        if let Some(code) = text.strip_prefix("CORS").and_then(|rest| rest.get(..4)?.parse().ok()) {
            let rule = Rule::ALL.iter().find(|rule| rule.code() == code).expect("a rule of the catalogue");
            codes[usize::from(rule.severity() == cors_rules::Severity::Warning)].insert(code);
        }
    });
    codes
}

/// Every string literal of the expansion.
fn messages(tokens: TokenStream, each: &mut impl FnMut(&str)) {
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => messages(group.stream(), each),
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal) {
                    each(&text.value());
                }
            }
            _ => {}
        }
    }
}

fn at_start_up(literal: &str) -> [BTreeSet<u16>; 2] {
    match OriginList::parse([literal]) {
        Ok(list) => [BTreeSet::new(), list.warnings().map(cors_runtime::ItemViolation::code).collect()],
        Err(violations) => [violations.iter().map(cors_runtime::ItemViolation::code).collect(), BTreeSet::new()],
    }
}

#[test]
fn both_agree_on_every_vector() {
    let literals = literals();
    assert!(literals.len() > 400, "only {} vectors were read", literals.len());
    for literal in literals {
        let [mut errors, warnings] = in_the_source(&literal);
        let start_up = at_start_up(&literal);
        // About the whole policy, which a `"*"` is read as.
        errors.remove(&Rule::WildcardWithCredentials.code());
        if cfg!(debug_assertions) {
            // Which is what a gate in front of the literal says.
            errors.remove(&Rule::DevelopmentOriginWithCredentials.code());
        }
        assert_eq!(start_up[0], errors, "{literal:?}");
        // A list that is refused has no warnings.
        if errors.is_empty() {
            assert_eq!(start_up[1], warnings, "{literal:?}");
        }
    }
}
