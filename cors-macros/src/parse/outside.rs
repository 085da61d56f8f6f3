//! What stands in a `cors!` where a policy or table is expected.

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Ident, TokenTree};

use super::{keys::Key, path_end, place, routes, syntax};
use crate::{
    diagnostics::Diagnostics,
    tokens::{Range, Tokens},
};

/// What other items of Rust begin with.
const ITEMS: [&str; 14] = [
    "async",
    "enum",
    "extern",
    "fn",
    "impl",
    "macro_rules",
    "mod",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
    "crate",
];

/// Takes `static`, or what was certainly meant as it. Anything else is reported and skipped.
pub(super) fn start(tokens: &mut Tokens, diagnostics: &mut Diagnostics) -> bool {
    if tokens.at_ident("static") {
        tokens.take();
        return true;
    }
    let place = tokens.span();
    if tokens.at_punct(";") {
        diagnostics.error(place, syntax("expected an item in front of this `;`").help("delete the `;`"));
        tokens.take();
        return false;
    }
    let word = tokens.clone().eat_ident();
    let is = |words: &[&str]| word.as_ref().is_some_and(|word| words.contains(&word.to_string().as_str()));
    if is(&["const", "let", "var"]) && !is_function(tokens) {
        diagnostics.error(place, syntax("a policy or table is a `static`").help("write `static`"));
        tokens.take();
        return true;
    }
    let violation = match &word {
        _ if is(&ITEMS) || is_function(tokens) => {
            let violation = syntax("only policies and tables stand in `cors!`").help("move this out of `cors!`");
            diagnostics.error(place, violation);
            skip_rust_item(tokens);
            return false;
        }
        Some(key) if Key::of(&key.to_string()).is_ok() => syntax(format!("`{key}` stands outside of a policy"))
            .help("write `static NAME: Policy = { ... };` around the keys"),
        Some(name) if routes::is_name(name) && is_typed(tokens) => {
            diagnostics.error(
                place,
                syntax(format!("expected `static` in front of `{name}`")).help(format!("write `static {name}`")),
            );
            return true;
        }
        _ if place::begins_line(tokens) => {
            syntax("a line stands outside of a table").help("write `static NAME: Routes = { ... };` around the lines")
        }
        _ => syntax("expected an item")
            .help("write `static NAME: Policy = { ... };` or `static NAME: Routes = { ... };`"),
    };
    diagnostics.error(place, violation);
    skip_to_item(tokens);
    false
}

/// `FEED: Policy` or `FEED =`.
fn is_typed(tokens: &Tokens) -> bool {
    let mut tokens = tokens.clone();
    tokens.take();
    tokens.at_punct("=") && !tokens.at_punct("=>") || tokens.at_punct(":") && !tokens.at_punct("::")
}

/// `const fn`, and `const unsafe fn`.
fn is_function(tokens: &Tokens) -> bool {
    match tokens.rest() {
        [TokenTree::Ident(first), TokenTree::Ident(second), ..] => {
            first == "const" && (second == "fn" || second == "unsafe" || second == "async" || second == "extern")
        }
        _ => false,
    }
}

/// To the `;` or the braces that end an item.
fn skip_rust_item(tokens: &mut Tokens) {
    let has_braces_within = tokens.at_ident("use");
    while let Some(tree) = tokens.take() {
        match tree {
            TokenTree::Punct(end) if end.as_char() == ';' => return,
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace && !has_braces_within => return,
            _ => {}
        }
    }
}

/// What cannot be read may well miss its `;`.
fn skip_to_item(tokens: &mut Tokens) {
    while let Some(tree) = tokens.take() {
        let is_end = matches!(tree, TokenTree::Punct(end) if end.as_char() == ';');
        if is_end || tokens.at_ident("static") || tokens.at_ident("pub") || tokens.at_punct("#") {
            return;
        }
    }
}

/// Whether the item has a type that is neither `Policy` nor `Routes`, and a value that is no body: then it is a `static` of
/// Rust, in the wrong place.
pub(super) fn other_type(name: &Ident, tokens: &Tokens) -> Option<(Range, Violation)> {
    let mut tokens = tokens.clone();
    tokens.eat_punct(":")?;
    let kind = path_end(&mut tokens)?;
    if kind == "Policy" || kind == "Routes" {
        return None;
    }
    while !tokens.is_empty() && !tokens.at_punct("=") && !tokens.at_punct(";") {
        tokens.take();
    }
    tokens.eat_punct("=")?;
    if tokens.eat_group(Delimiter::Brace).is_some() {
        return None;
    }
    let violation = Violation::new(Rule::InvalidSyntax, format!("`{name}` is neither a policy nor a table"))
        .help("move it out of `cors!`");
    Some((kind.span().into(), violation))
}
