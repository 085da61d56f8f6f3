//! The lines of a route table.

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenTree};

use super::{attributes, body, keys::Key, names, separators, string, syntax};
use crate::{
    ast::{Front, RouteLine, Target},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens, stream},
};

const EXAMPLE: &str = "write `GET | PATCH \"/account/{id}\" => ACCOUNT`";

/// `front` is that of the table.
pub(super) fn lines(braces: &Group, front: &Front, diagnostics: &mut Diagnostics) -> Vec<RouteLine> {
    let mut lines = Vec::new();
    for part in separators::inside(braces, diagnostics).split_commas() {
        let mut rest = Some(part);
        while let Some(part) = rest {
            rest = line(part, front, &mut lines, diagnostics);
        }
    }
    lines
}

/// Reads one line, and returns what stands behind it in spite of the missing comma.
fn line(mut part: Tokens, front: &Front, lines: &mut Vec<RouteLine>, diagnostics: &mut Diagnostics) -> Option<Tokens> {
    let attributes = attributes::of_part(&mut part, diagnostics);
    if part.is_empty() {
        diagnostics.error(part.span(), syntax("expected a line").help(EXAMPLE));
        return None;
    }
    let (before, Some(mut rest)) = split(part.clone()) else {
        without_arrow(&part, diagnostics);
        return None;
    };
    let place = place(before, diagnostics);
    let range = place.as_ref().map_or_else(|| part.range(), |(_, _, place)| *place);
    let target = target(&mut rest, range, front.clone().with(&attributes), diagnostics);
    if let (Some((methods, path, place)), Some((target, target_range))) = (place, target) {
        lines.push(RouteLine { attributes, methods, path, place, target, target_range });
    }
    if rest.is_empty() {
        return None;
    }
    diagnostics.error(rest.span(), syntax("expected `,` in front of this").help("write `,` behind the line before it"));
    split(rest.clone()).1.map(|_| rest)
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

pub(super) fn without_arrow(part: &Tokens, diagnostics: &mut Diagnostics) {
    let range = part.range();
    let trees = part.rest();
    let is_place = |tree: &TokenTree| string(tree).is_some() || matches!(tree, TokenTree::Ident(name) if name == "_");
    let Some(path) = trees.iter().position(is_place) else {
        let key = trees.first().filter(|tree| Key::of(&tree.to_string()).is_ok());
        let violation = match key {
            Some(key) => syntax(format!("`{key}` stands in a table, but belongs in the body of a policy"))
                .help("write `\"/path\" => { allow_origins: * }`"),
            None => no_path(&text(trees)),
        };
        return diagnostics.error(range, violation);
    };
    let (place, rest) = trees.split_at_checked(path + 1).unwrap_or_default();
    let is_sign = |tree: &TokenTree| matches!(tree, TokenTree::Punct(sign) if "=:->".contains(sign.as_char()));
    let signs = rest.iter().position(|tree| !is_sign(tree)).unwrap_or(rest.len());
    let target = text(rest.get(signs..).unwrap_or_default());
    if target.is_empty() {
        return diagnostics.error(Range::of(place).unwrap_or(range), no_target());
    }
    let wrong = Range::of(rest.get(..signs.max(1)).unwrap_or_default()).unwrap_or(range);
    let violation = syntax(format!("expected `=>` behind `{}`", text(place)));
    diagnostics.error(wrong, violation.help(format!("write `{} => {target}`", text(place))));
}

/// Tokens as somebody would write them.
fn text(trees: &[TokenTree]) -> String {
    stream(trees).to_string()
}

fn no_path(before: &str) -> Violation {
    let unquoted: String = before.chars().filter(|c| !c.is_whitespace()).collect();
    if unquoted.starts_with('/') {
        syntax(format!("the path `{unquoted}` stands without quotes")).help(format!("write `\"{unquoted}\"`"))
    } else if unquoted.chars().all(|c| c.is_ascii_uppercase() || c == '|') && !unquoted.is_empty() {
        syntax(format!("expected a path in quotes behind `{before}`"))
            .help("write `|` between the methods of a line, and `,` behind the line")
            .help(EXAMPLE)
    } else {
        syntax("expected a path in quotes, or `_`").help(EXAMPLE)
    }
}

pub(super) type Place = (Vec<Spanned<String>>, Option<Spanned<String>>, Range);

/// `_`, `"/path"` or `GET | PATCH "/path"`.
pub(super) fn place(mut tokens: Tokens, diagnostics: &mut Diagnostics) -> Option<Place> {
    let range = tokens.range();
    let mut trees = tokens.take_rest();
    let is_underscore = |tree: &TokenTree| matches!(tree, TokenTree::Ident(name) if name == "_");
    if trees.iter().any(is_underscore) {
        if trees.len() > 1 {
            let violation = syntax("`_` stands alone: it is for every method of every path that no line matches");
            diagnostics.error(range, violation.help("write `_ => PUBLIC`"));
        }
        return Some((Vec::new(), None, range));
    }
    if let Some(path) = trees.iter().rposition(|tree| string(tree).is_some()).filter(|path| path + 1 < trees.len()) {
        let violation = syntax("the path is not the last thing before `=>`").help(EXAMPLE);
        let behind = trees.get(path + 1..).and_then(Range::of);
        diagnostics.error(behind.unwrap_or(range), violation);
        return None;
    }
    let path = trees.last().and_then(|tree| string(tree).map(|text| Spanned::new(text, tree.span())));
    let Some(path) = path else {
        diagnostics.error(range, no_path(&text(&trees)));
        return None;
    };
    trees.pop();
    let place = path.range;
    let methods = if trees.is_empty() { Vec::new() } else { methods(&trees, &path.value, diagnostics)? };
    Some((methods, Some(path), place))
}

fn methods(trees: &[TokenTree], path: &str, diagnostics: &mut Diagnostics) -> Option<Vec<Spanned<String>>> {
    let is_bar = |tree: &TokenTree| matches!(tree, TokenTree::Punct(bar) if bar.as_char() == '|');
    let mut methods = Vec::new();
    for part in trees.split(is_bar) {
        let Some(range) = Range::of(part) else {
            let bar = trees.iter().rfind(|tree| is_bar(tree)).map(TokenTree::span)?;
            diagnostics.error(bar, syntax("expected a method on both sides of each `|`").help(EXAMPLE));
            return None;
        };
        match names::name(&Tokens::of(part.to_vec(), range.end), names::Kind::Line) {
            Ok(text) if text == "*" => {
                let violation = syntax("a line for every method names none").help(format!("write `\"{path}\" => ...`"));
                diagnostics.error(range, violation);
                return None;
            }
            Ok(text) => methods.push(Spanned::new(text, range)),
            Err(refusal) => {
                diagnostics.error(range, refusal.violation);
                return None;
            }
        }
    }
    Some(methods)
}

/// Takes a policy off `tokens`.
pub(super) fn target(
    tokens: &mut Tokens,
    place: Range,
    front: Front,
    diagnostics: &mut Diagnostics,
) -> Option<(Target, Range)> {
    if tokens.is_empty() {
        diagnostics.error(place, no_target());
        return None;
    }
    let start = Range::from(tokens.span());
    if let Some(braces) = tokens.eat_group(Delimiter::Brace) {
        let body = body::body(&braces, front, diagnostics);
        return Some((Target::Inline(Box::new(body)), start));
    }
    let path = path(tokens);
    // The next line begins with a method or a path, perhaps with an attribute; whatever else follows belongs to this one.
    let ends_here = match (path.last(), tokens.peek()) {
        (Some(TokenTree::Ident(_)), None | Some(TokenTree::Ident(_))) => true,
        (Some(TokenTree::Ident(_)), Some(next)) => string(next).is_some() || tokens.at_punct("#"),
        _ => false,
    };
    match (path.as_slice(), Range::of(&path)) {
        ([TokenTree::Ident(deny)], Some(range)) if ends_here && deny == "deny" => Some((Target::Deny, range)),
        ([TokenTree::Ident(word)], Some(range)) if ends_here && is_like_deny(word) => {
            let violation = Violation::new(Rule::UnknownPolicy, format!("`{word}` is no policy"));
            diagnostics
                .error(range, violation.help("nobody? write `deny`").help("everybody? write `{ allow_origins: * }`"));
            Some((Target::Deny, range))
        }
        (path, Some(range)) if ends_here => Some((Target::Policy(stream(path)), range)),
        _ => {
            let rest = tokens.take_rest();
            let end = Range::of(&rest).or_else(|| Range::of(&path)).unwrap_or(start);
            let (range, violation) = torn_colons(&rest).unwrap_or_else(|| (start.to(end), no_policy(&rest)));
            diagnostics.error(range, violation);
            None
        }
    }
}

/// Words that are no `static`'s name but somebody's idea of the language.
fn is_like_deny(word: &Ident) -> bool {
    ["Deny", "denied", "none", "None", "nobody", "forbid", "block", "false", "allow", "any", "true"]
        .contains(&word.to_string().as_str())
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

fn no_target() -> Violation {
    syntax("this line names no policy").help(EXAMPLE).help("nobody? deny it: `\"/internal\" => deny`")
}

fn no_policy(found: &[TokenTree]) -> Violation {
    let message = "expected a policy: its name, its path, a body in braces, or `deny`";
    let violation = Violation::new(Rule::InvalidValue, message);
    let is_name = |text: &String| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_');
    match found {
        [tree] if string(tree).is_some_and(|text| is_name(&text)) => {
            violation.help(format!("write `{}`", string(tree).unwrap_or_default()))
        }
        [TokenTree::Punct(star)] if star.as_char() == '*' => violation.help("write `{ allow_origins: * }`"),
        _ => violation.help(EXAMPLE),
    }
}
