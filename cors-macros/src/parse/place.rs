//! What stands in front of `=>`: `_`, or methods and a path.

use cors_rules::{Violation, path::Template};
use proc_macro2::TokenTree;

use super::{
    methods::{self, text_of},
    routes, string, syntax,
};
use crate::{
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

/// Methods, the path (`None` for `_`), and where the path or `_` stands.
pub(super) type Place = (Vec<Spanned<String>>, Option<Spanned<String>>, Range);

/// What other languages and libraries call the line for everything else.
const FALLBACKS: [&str; 8] = ["*", "default", "else", "otherwise", "fallback", "rest", "any", "all"];

/// `_`, `"/path"` or `GET | PATCH "/path"`.
pub(super) fn place(mut tokens: Tokens, diagnostics: &mut Diagnostics) -> Option<Place> {
    let range = tokens.range();
    let mut trees = tokens.take_rest();
    if trees.iter().any(is_underscore) {
        return beside_underscore(&trees, range, diagnostics);
    }
    if let Some(violation) = several_paths(&trees) {
        diagnostics.error(range, violation);
        return None;
    }
    let Some(at) = trees.iter().rposition(|tree| string(tree).is_some()) else {
        diagnostics.error(range, no_path(&trees));
        return None;
    };
    let behind = trees.split_off(at + 1);
    let path = trees.pop().and_then(|tree| string(&tree).map(|text| Spanned::new(text, tree.span())))?;
    if let Some(wrong) = Range::of(&behind) {
        trees.extend(behind);
        let violation = syntax("the path is not the last thing before `=>`");
        let help = methods::suggestion(&trees, Some(&path.value))
            .unwrap_or_else(|| "write the methods in front of the path, and nothing behind it".to_owned());
        diagnostics.error(wrong, violation.help(help));
        return None;
    }
    let place = path.range;
    let methods = if trees.is_empty() { Vec::new() } else { methods::methods(&trees, &path.value, diagnostics)? };
    Some((methods, Some(path), place))
}

/// Whether a whole line stands there: `"/feed" =>`, `GET "/feed" =>` or `_ =>`.
pub(super) fn begins_line(tokens: &Tokens) -> bool {
    let (place, rest) = routes::split(tokens.clone());
    rest.is_some() && place.rest().last().is_some_and(|last| is_path(last) || is_underscore(last))
}

pub(super) fn is_underscore(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Ident(name) if name == "_")
}

/// A method may be in quotes, too, but never begins with `/`.
fn is_path(tree: &TokenTree) -> bool {
    string(tree).is_some_and(|text| text.starts_with('/'))
}

/// Several paths, or one in brackets.
fn several_paths(trees: &[TokenTree]) -> Option<Violation> {
    let several = || syntax("a line has one path").help("write a line for each path, with the same policy");
    let mut is_path_before = false;
    for tree in trees {
        if is_path_before && string(tree).is_some() {
            return Some(several());
        }
        is_path_before |= is_path(tree);
        let TokenTree::Group(list) = tree else { continue };
        match Tokens::inside(list).rest() {
            [path] if is_path(path) => {
                return Some(syntax("a path stands without brackets").help("delete the brackets around the path"));
            }
            inside if inside.iter().any(is_path) => return Some(several()),
            _ => {}
        }
    }
    None
}

/// `_`, and what must not stand beside it.
fn beside_underscore(trees: &[TokenTree], range: Range, diagnostics: &mut Diagnostics) -> Option<Place> {
    if trees.len() > 1 {
        let violation = syntax("`_` stands alone: it is for every method of every path that no line matches");
        let (path, others): (Vec<_>, Vec<_>) =
            trees.iter().filter(|tree| !is_underscore(tree)).cloned().partition(|tree| string(tree).is_some());
        if let ([path], []) = (path.as_slice(), others.as_slice()) {
            let help = "delete `_`: a line without a method is for every method of its path";
            diagnostics.error(range, violation.help(help));
            let path = string(path).map(|text| Spanned::new(text, path.span()))?;
            return Some((Vec::new(), Some(path.clone()), path.range));
        }
        let violation = violation.help("every method? write `_` alone");
        diagnostics
            .error(range, violation.help("some of them? write a path in the place of `_`, such as `\"/{*rest}\"`"));
    }
    Some((Vec::new(), None, range))
}

/// `FEED => "/feed"`: the policy stands where the path belongs.
pub(super) fn reversed(before: &Tokens, behind: &Tokens) -> Option<Violation> {
    let ([TokenTree::Ident(_), ..], [path]) = (before.rest(), behind.rest()) else { return None };
    if !is_path(path) || before.rest().iter().any(|tree| string(tree).is_some()) {
        return None;
    }
    let violation = syntax("the path stands in front of `=>`, and the policy behind it");
    let mut name = before.clone();
    let is_policy = matches!(routes::path(&mut name).last(), Some(TokenTree::Ident(_))) && name.is_empty();
    let path = string(path).filter(|path| is_policy && Template::parse(path).is_ok());
    Some(violation.help(match path {
        Some(path) => format!("write `\"{path}\" => {}`", text_of(before.rest())),
        None => "write the path in front, and the policy behind".to_owned(),
    }))
}

/// What is wrong with a place that has no literal.
pub(super) fn no_path(trees: &[TokenTree]) -> Violation {
    let text = text_of(trees);
    if FALLBACKS.contains(&text.to_ascii_lowercase().as_str()) {
        return syntax(format!("`{text}` is no path"))
            .help("write `_`: it is for every path that no other line matches");
    }
    let slash = trees.iter().position(|tree| matches!(tree, TokenTree::Punct(slash) if slash.as_char() == '/'));
    if let Some((before, path)) = slash.and_then(|at| trees.split_at_checked(at)) {
        let path = text_of(path);
        let violation = syntax(format!("the path `{path}` stands without quotes"));
        let fixed = match Template::parse(&path) {
            Ok(_) => Some(path),
            Err(refused) => refused.suggestion.map(Into::into),
        };
        let help = match fixed {
            Some(fixed) if before.is_empty() => Some(format!("write `\"{fixed}\"`")),
            Some(fixed) => methods::suggestion(before, Some(&fixed)),
            None => None,
        };
        return violation.help(help.unwrap_or_else(|| "write the path in quotes".to_owned()));
    }
    if methods::suggestion(trees, None).is_some() {
        return syntax(format!("expected a path in quotes behind `{text}`"))
            .help("write `|` between the methods of a line, and the path behind the last one");
    }
    syntax("expected a path in quotes, or `_`")
        .help("write the path in quotes, from its first `/` on, such as `\"/account/{id}\"`")
        .help("every path that no other line matches? write `_`")
}
