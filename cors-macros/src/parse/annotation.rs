//! `#[cross_origin(...)]`: what stands in its parentheses, and what it stands in front of.

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use super::{
    body,
    keys::Key,
    routes, string,
    target::{self, Reader},
    visibility,
};
use crate::{
    ast::{Front, Target},
    diagnostics::Diagnostics,
    tokens::{Range, Tokens, stream},
};

/// A function, as far as its annotation needs to know it. Its body is never read.
pub(crate) struct Handler {
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    /// The attributes that must also stand in front of what the annotation adds: `#[cfg]`, which decides whether there is a
    /// function, and what is said about lints.
    pub(crate) shared: TokenStream,
}

/// A policy's name or path, `deny`, or the keys of a policy, in braces or without.
pub(crate) fn target(arguments: TokenStream, diagnostics: &mut Diagnostics) -> Option<(Target, Range)> {
    let mut tokens = Tokens::new(arguments, Span::call_site());
    let range = tokens.range();
    if tokens.is_empty() {
        diagnostics.error(range, no_policy("the attribute names no policy"));
        return None;
    }
    if is_body(tokens.rest()) {
        let mut braces = Group::new(Delimiter::Brace, stream(&tokens.take_rest()));
        braces.set_span(range.end);
        return Some((inline(&braces, diagnostics), range));
    }
    let target = if let Some(braces) = tokens.eat_group(Delimiter::Brace) {
        inline(&braces, diagnostics)
    } else {
        let path = routes::path(&mut tokens);
        let Some(TokenTree::Ident(_)) = path.last() else {
            diagnostics.error(range, no_policy("expected a policy: its name, its path, its keys, or `deny`"));
            return None;
        };
        let mut path = Tokens::of(path, range.end);
        target::target(&mut path, range, Front::default(), Reader::Table, diagnostics)?.0
    };
    if !tokens.is_empty() {
        let violation = Violation::new(Rule::InvalidValue, "expected nothing behind the policy")
            .help("delete it; a policy that differs a little is written into `cors!`, with `..` and this one's name");
        let (range, violation) = routes::torn_colons(tokens.rest()).unwrap_or_else(|| (tokens.range(), violation));
        diagnostics.error(range, violation);
    }
    Some((target, range))
}

/// Whether keys stand there, and no name.
fn is_body(trees: &[TokenTree]) -> bool {
    let is = |at: usize, signs: &str| matches!(trees.get(at), Some(TokenTree::Punct(sign)) if signs.contains(sign.as_char()));
    match trees.first() {
        // An attribute in front of a key, or `..BASE`.
        Some(TokenTree::Punct(_)) => is(0, "#."),
        Some(TokenTree::Ident(_) | TokenTree::Literal(_)) if is(1, ":") && is(2, ":") => false,
        Some(TokenTree::Ident(key)) => is(1, ":=-") || Key::of(&key.to_string()).is_ok(),
        Some(TokenTree::Literal(_)) => is(1, ":="),
        _ => false,
    }
}

fn inline(braces: &Group, diagnostics: &mut Diagnostics) -> Target {
    let mut body = body::body(braces, Front::default(), diagnostics);
    if let Some(base) = body.base.take() {
        let violation = Violation::new(Rule::MisplacedBase, format!("`..{base}` cannot stand in an attribute"))
            .help("write a policy that extends it into `cors!`, and name that one here");
        diagnostics.error(base.span(), violation);
        body.unread_origins += 1;
    }
    Target::Inline(Box::new(body))
}

fn no_policy(message: &str) -> Violation {
    Violation::new(Rule::InvalidValue, message)
        .help("write `#[cross_origin(ACCOUNT)]`, `#[cross_origin(deny)]` or `#[cross_origin(allow_origins: [...])]`")
}

/// The function that the attribute stands in front of; anything else is reported.
pub(crate) fn handler(item: TokenStream, diagnostics: &mut Diagnostics) -> Option<Handler> {
    let mut tokens = Tokens::new(item, Span::call_site());
    let mut shared = TokenStream::new();
    while tokens.at_punct("#") {
        tokens.take();
        let Some(attribute) = tokens.eat_group(Delimiter::Bracket) else { break };
        check_attribute(&attribute, diagnostics)?;
        shared.extend(share(&attribute).unwrap_or_default());
    }
    let visibility = visibility(&mut tokens, diagnostics);
    let start = Range::from(tokens.span());
    let is_qualifier = |tree: &TokenTree| match tree {
        TokenTree::Ident(word) => ["async", "const", "unsafe", "extern"].contains(&word.to_string().as_str()),
        TokenTree::Literal(_) => true,
        _ => false,
    };
    while tokens.peek().is_some_and(is_qualifier) {
        tokens.take();
    }
    if !tokens.at_ident("fn") {
        let violation = Violation::new(Rule::MisplacedAttribute, "the attribute is for handlers: free functions")
            .help("put it in front of a function, or delete it");
        diagnostics.error(start, violation);
        return None;
    }
    tokens.take();
    let name = tokens.eat_ident()?;
    check_place(&name, tokens.rest(), diagnostics)?;
    Some(Handler { visibility, name, shared })
}

/// A function of a type or a trait: what stands beside it is no module, so there is no place for the annotation's type, and
/// no path that leads to both. `signature` is what follows the name, with the body.
fn check_place(name: &Ident, signature: &[TokenTree], diagnostics: &mut Diagnostics) -> Option<()> {
    let has_receiver = signature.iter().any(|tree| match tree {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis && starts_with_self(group),
        _ => false,
    });
    let names_self = |tree: &TokenTree| names_self_type(tree);
    let message = match signature.split_last() {
        _ if has_receiver => "a method of a type cannot be annotated: its name is no path of its own",
        Some((TokenTree::Group(_), signature)) if signature.iter().any(names_self) => {
            "a function of a type cannot be annotated: its name is no path of its own"
        }
        Some((TokenTree::Punct(_), _)) => "a function without a body is no handler",
        _ => return Some(()),
    };
    diagnostics.error(name.span(), misplaced(message));
    None
}

/// `self`, `&self`, `&'a mut self` or `self: Box<Self>`, and not a pattern or a type that begins with `self::`.
fn starts_with_self(parameters: &Group) -> bool {
    let mut tokens = Tokens::inside(parameters);
    while tokens.at_punct("#") {
        tokens.take();
        tokens.take();
    }
    if tokens.eat_punct("&").is_some() && tokens.eat_punct("'").is_some() {
        tokens.take();
    }
    if tokens.at_ident("mut") {
        tokens.take();
    }
    if !tokens.at_ident("self") {
        return false;
    }
    tokens.take();
    !tokens.at_punct("::")
}

/// Whether `Self` is named, which only functions of a type or a trait can do.
fn names_self_type(tree: &TokenTree) -> bool {
    match tree {
        TokenTree::Ident(word) => word == "Self",
        TokenTree::Group(group) => group.stream().into_iter().any(|tree| names_self_type(&tree)),
        _ => false,
    }
}

/// Some attributes move the function out of reach, and a second annotation would contradict this one.
fn check_attribute(attribute: &Group, diagnostics: &mut Diagnostics) -> Option<()> {
    const ROUTING: [&str; 10] =
        ["get", "post", "put", "delete", "patch", "head", "options", "connect", "trace", "route"];
    let Some(last) = path_of(attribute).pop() else { return Some(()) };
    if last == "cross_origin" {
        let violation = Violation::new(Rule::DuplicateAttribute, "a handler has one policy, and this is a second one")
            .help("keep one of the two attributes");
        diagnostics.error(last.span(), violation);
        return None;
    }
    // The path comes first there. Other attributes have such names, too: `#[fastrace::trace(name = "...")]`.
    let is_routing = ROUTING.contains(&last.to_string().as_str())
        && arguments_of(attribute).is_some_and(|arguments| {
            let mut tokens = Tokens::inside(&arguments);
            tokens.eat_ident();
            tokens.peek().and_then(string).is_some()
        });
    if is_routing {
        let message =
            format!("`#[{last}(...)]` makes something else of the function, which the annotation would not reach");
        diagnostics.error(last.span(), misplaced(&message));
        return None;
    }
    Some(())
}

/// What must be said about the annotation's type as well. An expectation that the function meets is not met twice.
fn share(attribute: &Group) -> Option<TokenStream> {
    let [name] = path_of(attribute).try_into().ok()?;
    let arguments = arguments_of(attribute)?;
    match name.to_string().as_str() {
        "cfg" => Some(quote!(# #attribute)),
        "allow" | "expect" => Some(quote!(#[allow #arguments])),
        _ => None,
    }
}

/// The names of an attribute's path.
fn path_of(attribute: &Group) -> Vec<Ident> {
    let mut names = Vec::new();
    for tree in routes::path(&mut Tokens::inside(attribute)) {
        if let TokenTree::Ident(name) = tree {
            names.push(name);
        }
    }
    names
}

fn arguments_of(attribute: &Group) -> Option<Group> {
    match Tokens::inside(attribute).take_rest().pop()? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => Some(group),
        _ => None,
    }
}

fn misplaced(message: &str) -> Violation {
    Violation::new(Rule::MisplacedAttribute, message)
        .help("write a table: `cors! { static API: Routes = { GET \"/path\" => POLICY }; }`")
}
