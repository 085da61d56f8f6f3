//! Every prefix of a policy, as an editor sends it while it is typed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::{compile::compile, editor::words};

/// The input cut off behind each of its tokens, with the groups that are open there closed.
fn prefixes(input: &TokenStream) -> Vec<TokenStream> {
    let mut prefixes = vec![TokenStream::new()];
    let mut before: Vec<TokenTree> = Vec::new();
    for tree in input.clone() {
        if let TokenTree::Group(group) = &tree {
            for inner in self::prefixes(&group.stream()) {
                let cut = TokenTree::from(Group::new(group.delimiter(), inner));
                prefixes.push(before.iter().cloned().chain([cut]).collect());
            }
        }
        before.push(tree);
        prefixes.push(before.iter().cloned().collect());
    }
    prefixes
}

#[test]
fn each_prefix_gives_items_or_errors() {
    let input: TokenStream = include_str!("language.input.rs").parse().expect("tokens");
    let prefixes = prefixes(&input);
    assert!(prefixes.len() > 150, "only {} prefixes", prefixes.len());
    for prefix in prefixes {
        words(prefix.clone());
        let written = compile(prefix.clone());
        assert!(!written.is_empty(), "nothing was written for {prefix}");
        assert!(syn::parse2::<syn::File>(written).is_ok(), "no items were written for {prefix}");
    }
}

#[test]
fn any_tokens_in_any_place() {
    let input: TokenStream = include_str!("language.input.rs").parse().expect("tokens");
    let odd: Vec<TokenStream> =
        ["*", "=>", "..", "#", "::", "\"\"", "7", "'x'", "b\"\"", "{}", "[]", "()", "static", "_", ",", ";", "!"]
            .iter()
            .map(|odd| odd.parse().expect("tokens"))
            .collect();
    for prefix in prefixes(&input) {
        for odd in &odd {
            let mut trees: Vec<TokenTree> = prefix.clone().into_iter().collect();
            push_deep(&mut trees, odd);
            let input: TokenStream = trees.into_iter().collect();
            words(input.clone());
            compile(input);
        }
    }
}

/// Puts `odd` behind the last token of the innermost open group.
fn push_deep(trees: &mut Vec<TokenTree>, odd: &TokenStream) {
    match trees.pop() {
        Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::None => {
            let mut inner: Vec<TokenTree> = group.stream().into_iter().collect();
            push_deep(&mut inner, odd);
            trees.push(Group::new(group.delimiter(), inner.into_iter().collect()).into());
        }
        last => {
            trees.extend(last);
            trees.extend(odd.clone());
        }
    }
}
