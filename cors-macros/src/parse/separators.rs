//! Where one part of a body or table ends and the next begins, even where the comma between them is missing.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

use super::syntax;
use crate::{diagnostics::Diagnostics, tokens::Tokens};

/// What stands in the braces, with a comma for each `;`: that slip is reported once and read as it was meant.
pub(super) fn inside(braces: &Group, diagnostics: &mut Diagnostics) -> Tokens {
    let mut reported = false;
    let commas = braces.stream().into_iter().map(|tree| match tree {
        TokenTree::Punct(semicolon) if semicolon.as_char() == ';' => {
            if !reported {
                let violation = syntax("expected `,`, since `;` ends the whole item").help("write `,`");
                diagnostics.error(semicolon.span(), &violation);
                reported = true;
            }
            let mut comma = Punct::new(',', Spacing::Alone);
            comma.set_span(semicolon.span());
            TokenTree::from(comma)
        }
        tree => tree,
    });
    Tokens::new(commas.collect::<TokenStream>(), braces.span_close())
}

/// The entries of a body.
pub(super) fn entries(braces: &Group, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let parts = inside(braces, diagnostics).split_commas();
    parts.into_iter().flat_map(|part| missing_commas(part, diagnostics)).collect()
}

/// No value holds `key:` or `..`, so in front of a second one a comma is missing.
fn missing_commas(part: Tokens, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let mut parts = Vec::new();
    let mut rest = part;
    while let Some((at, what)) = second_entry(rest.rest()) {
        let trees = rest.take_rest();
        let (first, second) = trees.split_at_checked(at).unwrap_or_default();
        let Some(start) = second.first().map(TokenTree::span) else { break };
        let violation = syntax(format!("expected `,` in front of {what}")).help("write `,` behind the value before it");
        diagnostics.error(start, &violation);
        parts.push(Tokens::new(first.iter().cloned().collect(), start));
        rest = Tokens::new(second.iter().cloned().collect(), rest.span());
    }
    parts.push(rest);
    parts
}

/// Where a second entry begins, with the attributes in front of it, and what it is.
fn second_entry(trees: &[TokenTree]) -> Option<(usize, String)> {
    let is = |at: usize, wanted: char| matches!(trees.get(at), Some(TokenTree::Punct(p)) if p.as_char() == wanted);
    let is_colon = |at: usize| is(at, ':') && !is(at + 1, ':') && !(at > 0 && is(at - 1, ':'));
    let colon = (0..trees.len()).find(|at| is_colon(*at))?;
    let (at, what) = (colon + 2..trees.len()).find_map(|at| match trees.get(at)? {
        TokenTree::Ident(key) if is_colon(at + 1) => Some((at, format!("`{key}`"))),
        TokenTree::Punct(_) if is(at, '.') && is(at + 1, '.') => Some((at, "`..`".to_owned())),
        _ => None,
    })?;
    let is_attribute = |at: usize| {
        is(at, '#')
            && matches!(trees.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket)
    };
    let attributes = (0..at / 2).take_while(|count| is_attribute(at - 2 * (count + 1))).count();
    Some((at - 2 * attributes, what))
}
