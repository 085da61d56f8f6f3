//! What stands behind `=>`: the policy of a line, and what is written in its place.

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::{
    body, calls,
    keys::Key,
    methods::text_of,
    routes::{path, torn_colons},
    string, syntax,
};
use crate::{
    ast::{Front, Target},
    diagnostics::Diagnostics,
    tokens::{Range, Tokens, stream},
};

/// Whose line is read: that decides what can be meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// A table in `cors!`, or `#[cross_origin]`.
    Table,
    /// `router!`, where handlers stand.
    Router,
}

/// Takes a policy off `tokens`.
pub(super) fn target(
    tokens: &mut Tokens,
    place: Range,
    front: Front,
    reader: Reader,
    diagnostics: &mut Diagnostics,
) -> Option<(Target, Range)> {
    if tokens.is_empty() {
        diagnostics.error(place, reader.no_target());
        return None;
    }
    let start = Range::from(tokens.span());
    let all = tokens.rest().to_vec();
    if let Some(braces) = tokens.eat_group(Delimiter::Brace).or_else(|| body_in_brackets(tokens, diagnostics)) {
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
            let end = Range::of(&all).unwrap_or(start);
            let (range, violation) = torn_colons(&rest).unwrap_or_else(|| (end, reader.no_policy(&all)));
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

/// The keys of a policy in parentheses or brackets, read as if those were braces.
fn body_in_brackets(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> Option<Group> {
    let Some(TokenTree::Group(group)) = tokens.peek().cloned() else { return None };
    if !begins_with_key(Tokens::inside(&group).rest()) {
        return None;
    }
    tokens.take();
    let violation = syntax("a policy's keys stand in braces").help("write `{` and `}` around them");
    diagnostics.error(group.span(), violation);
    Some(in_braces(&group))
}

/// The same tokens between `{` and `}`.
pub(super) fn in_braces(group: &Group) -> Group {
    let mut braces = Group::new(Delimiter::Brace, group.stream());
    braces.set_span(group.span());
    braces
}

fn begins_with_key(trees: &[TokenTree]) -> bool {
    match trees {
        [TokenTree::Ident(key), TokenTree::Punct(sign), ..] => {
            [':', '='].contains(&sign.as_char()) && matches!(Key::of(&key.to_string()), Ok(_) | Err((_, Some(_))))
        }
        _ => false,
    }
}

impl Reader {
    pub(super) fn no_target(self) -> Violation {
        let violation = syntax("this line names no policy");
        match self {
            Self::Table => violation.help("write a policy behind the path: `=> NAME`, or its keys in `=> { ... }`"),
            Self::Router => violation.help("write handlers behind the path, `=> { GET: ... }`, or a policy, `=> NAME`"),
        }
        .help("nobody? write `=> deny`")
    }

    /// `found` is what stands in the policy's place.
    fn no_policy(self, found: &[TokenTree]) -> Violation {
        let message = "expected a policy: its name, its path, a body in braces, or `deny`";
        let violation = Violation::new(Rule::InvalidValue, message);
        if let Some(name) = name_in(found) {
            return violation.help(format!("write `{name}`"));
        }
        if let Some(calls) = calls::of_routing(found) {
            return match self {
                Self::Table => violation
                    .help("write the policy's name: the routes to handlers stand in the router, or in a `router!`"),
                Self::Router => violation.help(match calls.suggestion() {
                    Some(handlers) => format!("write `{{ {handlers} }}`"),
                    None => "write each method with its handler in braces: `{ GET: ... }`".to_owned(),
                }),
            };
        }
        let has = |signs: [char; 3]| {
            found.iter().any(|tree| matches!(tree, TokenTree::Punct(sign) if signs.contains(&sign.as_char())))
        };
        match found {
            [TokenTree::Punct(star)] if star.as_char() == '*' => violation.help("write `{ allow_origins: * }`"),
            [TokenTree::Ident(name), TokenTree::Group(_)] if name == "Policy" => violation.help("delete `Policy`"),
            trees if begins_with_key(trees) => violation.help("write `{` and `}` around the keys"),
            [TokenTree::Ident(_), ..] if has(['|', '+', '&']) => violation
                .help("keep one of the names: a line has one policy")
                .help("both? write a policy of its own into `cors!`, with all that is allowed"),
            _ if self == Self::Router => violation
                .help("write handlers in braces, `{ GET: ... }`, or the name of a policy alone, or its keys in braces"),
            _ => violation.help("write the name of a policy alone, or its keys in braces: `{ ... }`"),
        }
    }
}

/// The name that was certainly meant: `&FEED`, `"FEED"`, `deny()`, `policies:FEED`.
fn name_in(found: &[TokenTree]) -> Option<String> {
    let is = |tree: &TokenTree, wanted: char| matches!(tree, TokenTree::Punct(sign) if sign.as_char() == wanted);
    match found {
        [reference, name @ ..] if is(reference, '&') => is_whole_path(name).then(|| text_of(name)),
        [TokenTree::Ident(deny), rest @ ..] if deny == "deny" => {
            let is_call = |tree: &TokenTree| {
                is(tree, '!') || matches!(tree, TokenTree::Group(group) if group.stream().is_empty())
            };
            rest.iter().all(is_call).then(|| "deny".to_owned())
        }
        [TokenTree::Ident(first), colon, name @ ..] if is(colon, ':') && is_whole_path(name) => {
            Key::of(&first.to_string()).is_err().then(|| format!("{first}::{}", text_of(name)))
        }
        [tree] => string(tree).filter(|text| {
            text.starts_with(|c: char| c.is_alphabetic() || c == '_')
                && text.chars().all(|c| c.is_alphanumeric() || c == '_')
        }),
        _ => None,
    }
}

fn is_whole_path(trees: &[TokenTree]) -> bool {
    let Some(range) = Range::of(trees) else { return false };
    let mut tokens = Tokens::of(trees.to_vec(), range.end);
    matches!(path(&mut tokens).last(), Some(TokenTree::Ident(_))) && tokens.is_empty()
}
