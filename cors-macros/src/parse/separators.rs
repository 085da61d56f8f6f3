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
    let parts = missing_brackets(parts);
    parts.into_iter().flat_map(|part| missing_commas(part, diagnostics)).collect()
}

/// `allow_methods: GET, POST` is one entry without the brackets of its list: what follows has no key.
fn missing_brackets(parts: Vec<Tokens>) -> Vec<Tokens> {
    let mut entries: Vec<Tokens> = Vec::new();
    for part in parts {
        let is_bare = |entry: &Tokens| {
            let trees = entry.rest();
            let value = sign(trees).and_then(|at| trees.get(at + 1..)).unwrap_or_default();
            !value.is_empty() && !value.iter().any(|tree| matches!(tree, TokenTree::Group(_)))
        };
        let is_value = !part.is_empty() && sign(part.rest()).is_none() && part.rest().iter().all(is_name_part);
        match entries.last_mut().filter(|entry| is_value && is_bare(entry)) {
            Some(entry) => entry.push_with_comma(&part),
            None => entries.push(part),
        }
    }
    entries
}

/// What a name or a literal consists of.
fn is_name_part(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Ident(_) | TokenTree::Literal(_) => true,
        TokenTree::Punct(sign) => sign.as_char() == '-',
        TokenTree::Group(_) => false,
    }
}

/// Where the sign between the key and the value stands, `=` taken for `:`.
fn sign(trees: &[TokenTree]) -> Option<usize> {
    (0..trees.len()).find(|at| is_colon(trees, *at) || is_equals(trees, *at))
}

fn is(trees: &[TokenTree], at: usize, wanted: char) -> bool {
    matches!(trees.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == wanted)
}

fn is_colon(trees: &[TokenTree], at: usize) -> bool {
    is(trees, at, ':') && !is(trees, at + 1, ':') && !(at > 0 && is(trees, at - 1, ':'))
}

fn is_equals(trees: &[TokenTree], at: usize) -> bool {
    let before = |sign| at > 0 && is(trees, at - 1, sign);
    is(trees, at, '=') && !is(trees, at + 1, '=') && !before('=') && !before('!')
}

/// No value holds `key:`, `key =` or `..`, so in front of a second one a comma is missing.
pub(super) fn missing_commas(part: Tokens, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
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
    let first = sign(trees)?;
    let (at, what) = (first + 2..trees.len()).find_map(|at| match trees.get(at)? {
        TokenTree::Ident(key) if is_colon(trees, at + 1) || is_equals(trees, at + 1) => Some((at, format!("`{key}`"))),
        TokenTree::Punct(_) if is(trees, at, '.') && is(trees, at + 1, '.') => Some((at, "`..`".to_owned())),
        _ => None,
    })?;
    let is_attribute = |at: usize| {
        is(trees, at, '#')
            && matches!(trees.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket)
    };
    let attributes = (0..at / 2).take_while(|count| is_attribute(at - 2 * (count + 1))).count();
    Some((at - 2 * attributes, what))
}
