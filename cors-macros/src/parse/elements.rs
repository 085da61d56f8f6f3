//! The elements of a list, even where the comma between two of them is missing.

use cors_rules::Violation;
use proc_macro2::{Delimiter, TokenTree};

use super::syntax;
use crate::{
    diagnostics::Diagnostics,
    tokens::{Range, Tokens},
};

/// What the commas divide, and what attributes divide where a comma is missing: an attribute would be lost, or be part of
/// another element. `cut` says how many tokens at the start are an element of their own, as no comma followed them.
pub(super) fn elements(list: Tokens, cut: fn(&[TokenTree]) -> usize, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let mut elements = Vec::new();
    for mut part in list.split_commas() {
        while let Some(at) = end_of_first(part.rest(), cut) {
            let trees = part.take_rest();
            let end = part.span();
            let (first, rest) = trees.split_at_checked(at).unwrap_or_default();
            let (Some(next), is_cut) = (rest.first(), cut(without_attributes(first)) > 0) else { break };
            if !is_cut && without_attributes(rest).is_empty() {
                diagnostics.error(attribute(rest), misplaced_attribute(rest));
                part = Tokens::of([rest, first].concat(), end);
                break;
            }
            if !is_cut {
                let violation = syntax(format!("expected `,` in front of {}", name_of(rest)));
                diagnostics.error(attribute(rest), violation.help("write `,` behind the element before it"));
            }
            elements.push(Tokens::of(first.to_vec(), next.span()));
            part = Tokens::of(rest.to_vec(), end);
        }
        elements.push(part);
    }
    elements
}

/// An attribute in front of nothing.
pub(super) fn nothing_behind_attributes() -> Violation {
    syntax("expected an element behind the attribute").help("write one, or delete the attribute")
}

/// Where the first of several elements ends.
fn end_of_first(trees: &[TokenTree], cut: fn(&[TokenTree]) -> usize) -> Option<usize> {
    let element = without_attributes(trees);
    let start = trees.len() - element.len();
    let len = match cut(element) {
        0 => (1..element.len()).find(|at| {
            let rest = element.get(*at..).unwrap_or_default();
            is_attribute(rest) || cut(rest) > 0
        })?,
        len => len,
    };
    (len < element.len()).then_some(start + len)
}

fn is_attribute(trees: &[TokenTree]) -> bool {
    matches!(trees, [TokenTree::Punct(hash), TokenTree::Group(group), ..]
        if hash.as_char() == '#' && group.delimiter() == Delimiter::Bracket)
}

fn without_attributes(mut trees: &[TokenTree]) -> &[TokenTree] {
    while let ([_, _, rest @ ..], true) = (trees, is_attribute(trees)) {
        trees = rest;
    }
    trees
}

/// The place of the first attribute.
fn attribute(trees: &[TokenTree]) -> Range {
    let first = trees.get(..2).unwrap_or(trees);
    Range::of(first).unwrap_or_else(|| proc_macro2::Span::call_site().into())
}

fn name_of(trees: &[TokenTree]) -> String {
    let Some(TokenTree::Group(group)) = trees.get(1) else { return "the next element".to_owned() };
    match Tokens::inside(group).rest() {
        [TokenTree::Ident(name), TokenTree::Group(_), ..] => format!("`#[{name}(...)]`"),
        [TokenTree::Ident(name), ..] => format!("`#[{name}]`"),
        _ => "the attribute".to_owned(),
    }
}

fn misplaced_attribute(trees: &[TokenTree]) -> Violation {
    syntax("an attribute stands in front of its element, not behind it")
        .help(format!("write {} in front of the element", name_of(trees)))
}
