//! Where one part of a body or table ends and the next begins, even where the comma between them is missing.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

use super::{has_group, origin::cut_address, syntax};
use crate::{diagnostics::Diagnostics, tokens::Tokens};

/// What stands in the braces, with a comma for each `;`: that slip is reported once and read as it was meant.
pub(super) fn inside(braces: &Group, diagnostics: &mut Diagnostics) -> Tokens {
    let mut reported = false;
    let mut commas = TokenStream::new();
    for mut tree in braces.stream() {
        if let TokenTree::Punct(sign) = &mut tree
            && sign.as_char() == ';'
        {
            if !reported {
                let violation = syntax("expected `,`, since `;` ends the whole item").help("write `,`");
                diagnostics.error(sign.span(), violation);
                reported = true;
            }
            let span = sign.span();
            *sign = Punct::new(',', Spacing::Alone);
            sign.set_span(span);
        }
        tree.to_tokens(&mut commas);
    }
    Tokens::new(commas, braces.span_close())
}

/// The entries of a body.
pub(super) fn entries(braces: &Group, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let parts = inside(braces, diagnostics).split_commas();
    missing_commas(missing_brackets(parts), diagnostics)
}

/// `allow_methods: GET, POST` is one entry without the brackets of its list: what follows has no key.
fn missing_brackets(parts: Vec<Tokens>) -> Vec<Tokens> {
    let mut entries: Vec<Tokens> = Vec::new();
    for part in parts {
        let is_bare = |entry: &Tokens| {
            let trees = entry.rest();
            let value = sign(trees).and_then(|at| trees.get(at + 1..)).unwrap_or_default();
            !value.is_empty() && !has_group(value)
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
pub(super) fn missing_commas(parts: Vec<Tokens>, diagnostics: &mut Diagnostics) -> Vec<Tokens> {
    let mut entries = Vec::new();
    for mut rest in parts {
        while let Some((at, what)) = second_entry(rest.rest()) {
            let trees = rest.take_rest();
            let (first, second) = trees.split_at_checked(at).unwrap_or_default();
            let Some(start) = second.first().map(TokenTree::span) else { break };
            // The comma is in the comment that took the rest of the address.
            if !ends_in_cut_address(first) {
                let violation =
                    syntax(format!("expected `,` in front of {what}")).help("write `,` behind the value before it");
                diagnostics.error(start, violation);
            }
            entries.push(Tokens::of(first.to_vec(), start));
            rest = Tokens::of(second.to_vec(), rest.span());
        }
        entries.push(rest);
    }
    entries
}

fn ends_in_cut_address(entry: &[TokenTree]) -> bool {
    let value = sign(entry).and_then(|at| entry.get(at + 1..)).unwrap_or_default();
    !value.is_empty() && cut_address(value) == value.len()
}

/// Where a second entry begins, with the attributes in front of it, and what it is.
fn second_entry(trees: &[TokenTree]) -> Option<(usize, String)> {
    let is_attribute = |at: usize| {
        is(trees, at, '#')
            && matches!(trees.get(at + 1), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket)
    };
    for at in sign(trees)? + 2..trees.len() {
        let what = match trees.get(at)? {
            TokenTree::Ident(key) if is_colon(trees, at + 1) || is_equals(trees, at + 1) => {
                // `Item = u8` among the generic arguments of a handler is none, and neither is `https:` in single quotes.
                if depth(trees.get(..at).unwrap_or_default()) > 0 || is(trees, at - 1, '\'') {
                    continue;
                }
                format!("`{key}`")
            }
            TokenTree::Punct(_) if is(trees, at, '.') && is(trees, at + 1, '.') => "`..`".to_owned(),
            _ => continue,
        };
        let mut start = at;
        while start >= 2 && is_attribute(start - 2) {
            start -= 2;
        }
        return Some((start, what));
    }
    None
}

/// How many `<` are open at the end. The sign in `=>` and `->` closes none.
pub(super) fn depth(trees: &[TokenTree]) -> usize {
    let mut depth: usize = 0;
    let mut before = ' ';
    for tree in trees {
        let sign = if let TokenTree::Punct(sign) = tree { sign.as_char() } else { ' ' };
        match sign {
            '<' => depth += 1,
            '>' if before != '-' && before != '=' => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = sign;
    }
    depth
}
