//! Tokens to tree. What cannot be read is reported and left out, and reading goes on behind the next comma or semicolon.

mod annotation;
mod attributes;
mod body;
mod calls;
mod elements;
mod entry;
mod generics;
mod handlers;
mod keys;
mod max_age;
mod methods;
mod names;
mod origin;
mod origins;
mod outside;
mod place;
mod router;
mod routes;
mod separators;
mod target;

pub(crate) use self::{
    annotation::{Handler, handler, target},
    router::{Route, Router, Served, router},
};

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::{
    ast::{Block, Front, Item, Kind},
    diagnostics::Diagnostics,
    tokens::Tokens,
};

const EXAMPLE: &str = "static PUBLIC: Policy = { allow_origins: * };";

/// Reads the whole input of `cors!`: the runtime's path in brackets, then the items.
pub(crate) fn block(input: TokenStream, diagnostics: &mut Diagnostics) -> Block {
    let mut tokens = Tokens::new(input, Span::call_site());
    let runtime = match tokens.eat_group(Delimiter::Bracket) {
        Some(path) => path.stream(),
        None => quote!(::cors_runtime),
    };
    if tokens.is_empty() {
        let violation = Violation::new(Rule::EmptyBlock, "this `cors!` is empty").help(format!("write `{EXAMPLE}`"));
        diagnostics.error(Span::call_site(), violation);
    }
    let mut items = Vec::new();
    while !tokens.is_empty() {
        items.extend(item(&mut tokens, diagnostics));
    }
    Block { runtime, items }
}

/// `None` if so little is left of an item that not even its name is known.
fn item(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> Option<Item> {
    let attributes = attributes::of_item(tokens, diagnostics);
    let visibility = visibility(tokens, diagnostics);
    if !outside::start(tokens, diagnostics) {
        return None;
    }
    if tokens.at_ident("mut") {
        diagnostics.error(tokens.span(), syntax("a policy or table never changes").help("delete `mut`"));
        tokens.take();
    }
    let Some(name) = name(tokens, diagnostics) else {
        tokens.skip_item();
        return None;
    };
    if let Some((place, violation)) = outside::other_type(&name, tokens) {
        diagnostics.error(place, violation);
        tokens.skip_item();
        return None;
    }
    let kind_name = kind_name(&name, tokens, diagnostics);
    let is_table = kind_name == "Routes";
    let empty = if is_table {
        Kind::Routes(Vec::new())
    } else {
        // A body that cannot be read may well have origins.
        Kind::Policy(body::Body { unread_origins: 1, ..body::Body::default() })
    };
    let mut item = Item { attributes, visibility, name, kind_name, kind: empty };
    let equals = tokens.eat_punct("=");
    let Some(braces) = tokens.eat_group(Delimiter::Brace) else {
        let violation = syntax(format!("`{}` needs a body in braces", item.name))
            .help(format!("write `static {}: {} = {{ ... }};`", item.name, item.kind_name));
        diagnostics.error(tokens.span(), violation);
        tokens.skip_item();
        return Some(item);
    };
    if equals.is_none() {
        let violation = syntax("expected `=` in front of the body");
        let help = format!("write `static {}: {} = {{ ... }};`", item.name, item.kind_name);
        diagnostics.error(braces.span_open(), violation.help(help));
    }
    let front = Front::default().with(&item.attributes);
    item.kind = if is_table {
        Kind::Routes(routes::lines(&braces, &front, diagnostics))
    } else {
        Kind::Policy(body::body(&braces, front, diagnostics))
    };
    if tokens.eat_punct(";").is_none() {
        diagnostics.error(braces.span_close(), syntax("expected `;` behind this `}`").help("write `};`"));
        tokens.eat_punct(",");
    }
    Some(item)
}

/// `: Policy` or `: Routes`. Where neither stands there, the body shows which one is meant: only tables have arrows.
fn kind_name(name: &Ident, tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> Ident {
    let written = tokens.eat_punct(":").and_then(|_| path_end(tokens));
    let range = match written {
        Some(kind) if kind == "Policy" || kind == "Routes" => return kind,
        Some(other) => other.span(),
        None => tokens.span(),
    };
    while !tokens.is_empty() && !tokens.at_punct("=") && !tokens.at_punct(";") {
        tokens.take();
    }
    let has_arrow = tokens.rest().iter().take(2).any(|tree| match tree {
        TokenTree::Group(body) => body.stream().to_string().contains("=>"),
        _ => false,
    });
    let kind = if has_arrow { "Routes" } else { "Policy" };
    let violation = syntax(format!("`{name}` needs the type `Policy` or `Routes`"));
    diagnostics.error(range, violation.help(format!("write `static {name}: {kind} = {{ ... }};`")));
    Ident::new(kind, name.span())
}

/// The name of an item. A keyword is reported, and read as the name that was meant.
fn name(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let Some(name) = tokens.eat_ident() else {
        diagnostics.error(
            tokens.span(),
            syntax("expected the name of a policy or table").help("write a name behind `static`"),
        );
        return None;
    };
    if routes::is_name(&name) {
        return Some(name);
    }
    let text = name.to_string();
    let violation = syntax(format!("`{text}` is a word of Rust, and no name"));
    // Rust has no raw form of these.
    let is_bare = ["_", "self", "Self", "super", "crate"].contains(&text.as_str());
    let help = if is_bare { "write another name".to_owned() } else { format!("write another name, or `r#{text}`") };
    diagnostics.error(name.span(), violation.help(help));
    (!is_bare).then(|| Ident::new_raw(&text, name.span()))
}

/// `pub`, `pub(crate)`, `pub(in path)` or nothing.
fn visibility(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> TokenStream {
    let mut visibility = TokenStream::new();
    if !tokens.at_ident("pub") {
        return visibility;
    }
    visibility.extend(tokens.take());
    let Some(group) = tokens.eat_group(Delimiter::Parenthesis) else { return visibility };
    let mut inside = Tokens::inside(&group);
    let is_root = inside.at_ident("self") || inside.at_ident("super") || inside.at_ident("crate");
    let is_path = inside.at_ident("in");
    inside.take();
    if is_path && matches!(routes::path(&mut inside).last(), Some(TokenTree::Ident(_))) && inside.is_empty()
        || is_root && inside.is_empty()
    {
        visibility.extend([TokenTree::from(group)]);
    } else {
        let violation = syntax("expected `crate`, `super`, or `in` and the path of a module")
            .help("write `pub(crate)`, `pub(super)` or `pub(in crate::module)`");
        diagnostics.error(group.span(), violation);
    }
    visibility
}

/// The last name of a path such as `cors_runtime::Policy`.
fn path_end(tokens: &mut Tokens) -> Option<Ident> {
    tokens.eat_punct("::");
    loop {
        let name = tokens.eat_ident()?;
        if tokens.eat_punct("::").is_none() {
            return Some(name);
        }
    }
}

fn syntax(message: impl Into<String>) -> Violation {
    Violation::new(Rule::InvalidSyntax, message)
}

fn has_group(trees: &[TokenTree]) -> bool {
    trees.iter().any(|tree| matches!(tree, TokenTree::Group(_)))
}

/// The value of a string literal; `None` for any other token.
fn string(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Literal(literal) => match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
