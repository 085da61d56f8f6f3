//! The lines of a route table.

use cors_rules::{Violation, method, path::Template};
use proc_macro2::{Group, Ident, Spacing, TokenTree};

use super::{
    attributes,
    keys::Key,
    place::{is_underscore, no_path, place, reversed},
    separators, string, syntax,
    target::{Reader, target},
};
use crate::{
    ast::{Front, RouteLine},
    diagnostics::Diagnostics,
    tokens::{Range, Tokens, stream},
};

/// `front` is that of the table.
pub(super) fn lines(braces: &Group, front: &Front, diagnostics: &mut Diagnostics) -> Vec<RouteLine> {
    let mut lines = Vec::new();
    for part in parts(separators::inside(braces, diagnostics)) {
        let mut rest = Some(part);
        while let Some(part) = rest {
            rest = line(part, front, &mut lines, diagnostics);
        }
    }
    lines
}

/// The lines. Methods with commas between them are one line with the path behind them.
pub(super) fn parts(tokens: Tokens) -> Vec<Tokens> {
    let mut parts: Vec<Tokens> = Vec::new();
    // From where on nothing but methods was read.
    let mut methods = 0;
    for part in tokens.split_commas() {
        let names_methods = is_methods(&part);
        let has_path =
            matches!(split(part.clone()), (place, Some(_)) if place.rest().iter().any(|tree| string(tree).is_some()));
        if matches!(part.peek(), Some(TokenTree::Ident(_))) && has_path && methods < parts.len() {
            let mut whole: Option<Tokens> = None;
            for before in parts.split_off(methods) {
                match &mut whole {
                    Some(whole) => whole.push_with_comma(&before),
                    None => whole = Some(before),
                }
            }
            if let Some(mut whole) = whole {
                whole.push_with_comma(&part);
                parts.push(whole);
            }
        } else {
            parts.push(part);
        }
        if !names_methods {
            methods = parts.len();
        }
    }
    parts
}

/// Whether registered methods stand there and nothing else.
fn is_methods(part: &Tokens) -> bool {
    let mut trees = part.rest();
    while let [TokenTree::Punct(hash), TokenTree::Group(_), rest @ ..] = trees
        && hash.as_char() == '#'
    {
        trees = rest;
    }
    !trees.is_empty()
        && trees.iter().all(|tree| match tree {
            TokenTree::Ident(name) => method::is_registered(&name.to_string()),
            TokenTree::Punct(bar) => bar.as_char() == '|',
            _ => false,
        })
}

/// Reads one line, and returns what stands behind it in spite of the missing comma.
fn line(mut part: Tokens, front: &Front, lines: &mut Vec<RouteLine>, diagnostics: &mut Diagnostics) -> Option<Tokens> {
    let attributes = attributes::of_part(&mut part, diagnostics);
    if part.is_empty() {
        diagnostics.error(part.span(), no_line());
        return None;
    }
    let (before, Some(mut rest)) = split(part.clone()) else {
        without_arrow(&part, Reader::Table, diagnostics);
        return None;
    };
    if let Some(violation) = reversed(&before, &rest) {
        diagnostics.error(part.range(), violation);
        return None;
    }
    let place = place(before, diagnostics);
    let range = place.as_ref().map_or_else(|| part.range(), |(_, _, place)| *place);
    let target = target(&mut rest, range, front.clone().with(&attributes), Reader::Table, diagnostics);
    if let (Some((methods, path, place)), Some((target, target_range))) = (place, target) {
        lines.push(RouteLine { attributes, methods, path, place, target, target_range });
    }
    if rest.is_empty() {
        return None;
    }
    diagnostics.error(rest.span(), syntax("expected `,` in front of this").help("write `,` behind the line before it"));
    split(rest.clone()).1.map(|_| rest)
}

pub(super) fn no_line() -> Violation {
    syntax("expected a line").help("delete this comma, or write a line in front of it")
}

/// What stands before `=>` and behind it; `None` without an arrow.
pub(super) fn split(mut part: Tokens) -> (Tokens, Option<Tokens>) {
    let mut place = Vec::new();
    loop {
        let end = part.span();
        if part.eat_punct("=>").is_some() {
            return (Tokens::of(place, end), Some(part));
        }
        match part.take() {
            Some(tree) => place.push(tree),
            None => return (Tokens::of(place, end), None),
        }
    }
}

pub(super) fn without_arrow(part: &Tokens, reader: Reader, diagnostics: &mut Diagnostics) {
    let range = part.range();
    let trees = part.rest();
    let is_place = |tree: &TokenTree| string(tree).is_some() || is_underscore(tree);
    let Some(path) = trees.iter().position(is_place) else {
        let key = trees.first().filter(|tree| Key::of(&tree.to_string()).is_ok());
        let violation = match key {
            Some(key) => syntax(format!("`{key}` stands in a table, but belongs in the body of a policy"))
                .help("write it into the braces of a line: `\"/path\" => { ... }`"),
            None => match trees {
                [TokenTree::Ident(name)] if !method::is_registered(&name.to_string()) => {
                    syntax(format!("`{name}` alone is no line"))
                        .help("delete it, or write a path and `=>` in front of it")
                }
                _ => no_path(trees),
            },
        };
        return diagnostics.error(range, violation);
    };
    let (place, rest) = trees.split_at_checked(path + 1).unwrap_or_default();
    let is_sign = |tree: &TokenTree| matches!(tree, TokenTree::Punct(sign) if "=:->".contains(sign.as_char()));
    let signs = rest.iter().position(|tree| !is_sign(tree)).unwrap_or(rest.len());
    let target = text(rest.get(signs..).unwrap_or_default());
    if target.is_empty() {
        return diagnostics.error(Range::of(place).unwrap_or(range), reader.no_target());
    }
    let wrong = Range::of(rest.get(..signs.max(1)).unwrap_or_default()).unwrap_or(range);
    let violation = syntax(format!("expected `=>` behind `{}`", text(place)));
    // What is wrong with the path is said once this is read.
    let is_accepted = place.last().and_then(string).is_none_or(|path| Template::parse(&path).is_ok());
    let help = if is_accepted { format!("write `{} => {target}`", text(place)) } else { "write `=>`".to_owned() };
    diagnostics.error(wrong, violation.help(help));
}

/// Tokens as somebody would write them.
fn text(trees: &[TokenTree]) -> String {
    stream(trees).to_string()
}

/// A name, or several with `::` between them.
pub(super) fn path(tokens: &mut Tokens) -> Vec<TokenTree> {
    let mut path = Vec::new();
    loop {
        if let Some(colons) = tokens.take_punct("::") {
            path.extend_from_slice(colons);
        } else if !path.is_empty() {
            return path;
        }
        match name(tokens) {
            Some(name) => path.push(name.into()),
            None => return path,
        }
    }
}

/// A name that a path may have: no keyword, for which rustc would have words of its own.
pub(super) fn name(tokens: &mut Tokens) -> Option<Ident> {
    let next = tokens.clone().eat_ident()?;
    let is_root = ["self", "super", "crate"].contains(&next.to_string().as_str());
    (is_root || is_name(&next)).then(|| tokens.eat_ident())?
}

/// Whether a word is no keyword.
pub(super) fn is_name(word: &Ident) -> bool {
    syn::parse2::<Ident>(TokenTree::from(word.clone()).into()).is_ok()
}

/// Two colons that do not touch, where a path was meant.
pub(super) fn torn_colons(trees: &[TokenTree]) -> Option<(Range, Violation)> {
    for pair in trees.windows(2) {
        if let [TokenTree::Punct(first), TokenTree::Punct(second)] = pair
            && (first.as_char(), second.as_char(), first.spacing()) == (':', ':', Spacing::Alone)
        {
            let violation = syntax("`::` has no space in it").help("write `::`");
            return Some((Range { start: first.span(), end: second.span() }, violation));
        }
    }
    None
}
