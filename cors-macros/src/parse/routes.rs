//! The lines of a route table.

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::{attributes, body, names, string, syntax};
use crate::{
    ast::{Allow, RouteLine, Target},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

const EXAMPLE: &str = "write `GET | PATCH \"/account/{id}\" => ACCOUNT`";

pub(super) fn lines(braces: &Group, diagnostics: &mut Diagnostics) -> Vec<RouteLine> {
    let mut lines = Vec::new();
    for mut part in Tokens::inside(braces).split_commas() {
        let attributes = attributes::of_part(&mut part, diagnostics);
        if part.is_empty() {
            diagnostics.error(part.span(), &syntax("expected a line").help(EXAMPLE));
            continue;
        }
        let (place, target) = split(part);
        let Some(place_and_methods) = self::place(place, diagnostics) else { continue };
        let (methods, path, place) = place_and_methods;
        let Some((target, target_range)) = self::target(target, place, &attributes.allows, diagnostics) else {
            continue;
        };
        lines.push(RouteLine { attributes, methods, path, place, target, target_range });
    }
    lines
}

/// What stands before `=>` and behind it; `None` without an arrow.
fn split(mut part: Tokens) -> (Tokens, Option<Tokens>) {
    let mut place = Vec::new();
    while !part.is_empty() {
        let arrow = part.span();
        if part.eat_punct("=>").is_some() {
            return (Tokens::new(place.into_iter().collect(), arrow), Some(part));
        }
        place.extend(part.take());
    }
    let end = part.span();
    (Tokens::new(place.into_iter().collect(), end), None)
}

type Place = (Vec<Spanned<String>>, Option<Spanned<String>>, Range);

/// `_`, `"/path"` or `GET | PATCH "/path"`.
fn place(mut tokens: Tokens, diagnostics: &mut Diagnostics) -> Option<Place> {
    let range = tokens.range();
    if tokens.at_ident("_") {
        let underscore = tokens.span();
        tokens.take();
        if !tokens.is_empty() {
            diagnostics.error(tokens.range(), &syntax("`_` stands alone: it is for every path that no line matches"));
            return None;
        }
        return Some((Vec::new(), None, underscore.into()));
    }
    let mut trees = tokens.take_rest();
    let path = trees.pop().and_then(|tree| string(&tree).map(|text| Spanned::new(text, tree.span())));
    let Some(path) = path else {
        diagnostics.error(range, &syntax("expected a path in quotes, or `_`").help(EXAMPLE));
        return None;
    };
    let place = path.range;
    let methods = if trees.is_empty() { Vec::new() } else { methods(&trees, range, diagnostics)? };
    Some((methods, Some(path), place))
}

fn methods(trees: &[TokenTree], range: Range, diagnostics: &mut Diagnostics) -> Option<Vec<Spanned<String>>> {
    let is_bar = |tree: &TokenTree| matches!(tree, TokenTree::Punct(bar) if bar.as_char() == '|');
    let mut methods = Vec::new();
    for part in trees.split(is_bar) {
        let part = Tokens::new(part.iter().cloned().collect::<TokenStream>(), range.start);
        if part.is_empty() {
            diagnostics.error(range, &syntax("expected a method between the bars").help(EXAMPLE));
            return None;
        }
        match names::name(&part) {
            Ok(text) => methods.push(Spanned::new(text, part.range())),
            Err(violation) => {
                diagnostics.error(part.range(), &violation);
                return None;
            }
        }
    }
    Some(methods)
}

fn target(
    tokens: Option<Tokens>,
    place: Range,
    allows: &[Allow],
    diagnostics: &mut Diagnostics,
) -> Option<(Target, Range)> {
    let Some(mut tokens) = tokens.filter(|tokens| !tokens.is_empty()) else {
        diagnostics.error(
            place,
            &syntax("this line names no policy").help(EXAMPLE).help("or deny it: `\"/internal\" => deny`"),
        );
        return None;
    };
    let range = tokens.range();
    if let Some(braces) = tokens.eat_group(Delimiter::Brace) {
        if !tokens.is_empty() {
            diagnostics.error(tokens.range(), &syntax("expected `,` after the body"));
        }
        let body = body::body(&braces, allows, diagnostics);
        return Some((Target::Inline(Box::new(body)), range));
    }
    let trees = tokens.take_rest();
    if let [TokenTree::Ident(deny)] = trees.as_slice()
        && deny == "deny"
    {
        return Some((Target::Deny, range));
    }
    let is_path = trees.iter().all(|tree| match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        _ => false,
    });
    if is_path {
        return Some((Target::Policy(trees.into_iter().collect()), range));
    }
    let violation =
        Violation::new(Rule::InvalidValue, "expected a policy: its name, its path, a body in braces, or `deny`")
            .help(EXAMPLE);
    diagnostics.error(range, &violation);
    None
}
