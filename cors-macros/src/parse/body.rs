//! The body of a policy: `key: value` pairs and `..BASE`.

use cors_rules::{Rule, Violation};
use proc_macro2::{Group, TokenTree};

use super::{attributes, entry::entry, handlers::METHODS, keys, place, separators, syntax};
pub(super) use crate::ast::Body;
use crate::{
    ast::Front,
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

pub(super) fn body(braces: &Group, front: Front, diagnostics: &mut Diagnostics) -> Body {
    let mut body = Body { front, ..Body::default() };
    let mut seen = Vec::new();
    let mut misplaced = None;
    let mut has_lines = false;
    let parts = separators::entries(braces, diagnostics);
    let credentialed = may_bring_credentials(&parts);
    for mut part in parts {
        let attributes = attributes::of_part(&mut part, diagnostics);
        let gated = !attributes.gates.is_empty();
        let range = part.range();
        if let Some(dots) = part.eat_punct("..") {
            if gated {
                diagnostics.error(range, gated_key("`..BASE`"));
            }
            for allow in &attributes.allows {
                let violation = Violation::new(Rule::UselessAllow, "an `#[allow]` in front of `..BASE` allows nothing")
                    .help("put it in front of the whole policy");
                diagnostics.error(allow.range, violation);
            }
            body.front.allows.extend(attributes.allows);
            base(&mut body, part, dots, diagnostics);
            continue;
        }
        if place::begins_line(&part) {
            // What it stands for is known, so nothing else is missed in the body.
            if !has_lines {
                let violation = syntax("a line of a table stands in a policy")
                    .help("move it into a table: `static NAME: Routes = { ... };`");
                diagnostics.error(range, violation);
            }
            has_lines = true;
            body.unread_origins += 1;
            continue;
        }
        misplaced = misplaced.or_else(|| body.base.clone());
        let Some(name) = keys::written(&mut part) else {
            // It might have been any key, the one that is required too.
            body.unread_origins += 1;
            let help =
                if part.is_empty() { "delete the comma" } else { "write `key: value`, such as `allow_origins: *`" };
            diagnostics.error(range, syntax("expected a key").help(help));
            continue;
        };
        if gated {
            diagnostics.error(name.range, gated_key(&format!("`{}`", name.value)));
        }
        if let Some(violation) = no_key(&name, &part) {
            diagnostics.error(name.range, violation);
            body.unread_origins += 1;
            continue;
        }
        body.allows_of_keys.extend_from_slice(&attributes.allows);
        entry(&mut body, attributes.allows, &name, part, credentialed, &mut seen, diagnostics);
    }
    if let Some(base) = misplaced {
        let violation = Violation::new(Rule::MisplacedBase, format!("`..{base}` is not the last thing in the body"))
            .help(format!("move `..{base}` to the end: what stands in front of it replaces what `{base}` says"));
        diagnostics.error(base.span(), violation);
    }
    body
}

/// Whether the body has credentials for all that the parser knows: a base may have them, and a key may be misspelt. What is
/// suggested for the origins should be accepted beside them.
fn may_bring_credentials(parts: &[Tokens]) -> bool {
    for part in parts {
        let is_false = matches!(part.rest().last(), Some(TokenTree::Ident(value)) if value == "false");
        if part.at_punct("..") {
            return true;
        }
        for tree in part.rest() {
            if !is_false && !matches!(tree, TokenTree::Group(_)) && tree.to_string().contains("credential") {
                return true;
            }
        }
    }
    false
}

fn base(body: &mut Body, mut part: Tokens, dots: Range, diagnostics: &mut Diagnostics) {
    let range = if part.is_empty() { dots } else { part.range() };
    let name = part.eat_ident().filter(|_| part.is_empty());
    match (name, &body.base) {
        (Some(second), Some(first)) => {
            let violation =
                Violation::new(Rule::MisplacedBase, "a policy extends one other policy, and this is a second one")
                    .help(format!("delete `..{first}` or `..{second}`"));
            diagnostics.error(second.span(), violation);
            diagnostics.other_half(first.span(), Rule::MisplacedBase, "this is the first one");
        }
        (Some(name), None) => body.base = Some(name),
        (None, _) => {
            // What it would have brought is unknown.
            body.unread_origins += 1;
            let violation = Violation::new(Rule::MisplacedBase, "`..` needs the name of a policy of the same `cors!`")
                .help("write `..BASE` with the name alone; a policy of another block cannot be extended");
            diagnostics.error(range, violation);
        }
    }
}

fn gated_key(what: &str) -> Violation {
    Violation::new(Rule::GatedKey, format!("`#[cfg]` cannot switch {what} on and off"))
        .help("put `#[cfg(...)]` in front of an element of the list, or in front of the whole policy")
}

/// What is certainly meant as something else than a key.
fn no_key(name: &Spanned<String>, value: &Tokens) -> Option<Violation> {
    let name = name.value.as_str();
    let violation = Violation::new(Rule::UnknownKey, format!("there is no key `{name}`"));
    if METHODS.contains(&name) {
        return Some(violation.help("write the keys of a policy here: methods with handlers stand in a `router!`"));
    }
    match value.rest() {
        [TokenTree::Punct(_), TokenTree::Ident(base)] if keys::is_word_for_base(name) => {
            Some(violation.help(format!("write `..{base}` as the last thing in the body")))
        }
        _ => None,
    }
}
