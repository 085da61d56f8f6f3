//! The body of a policy: `key: value` pairs and `..BASE`.

use cors_rules::{Rule, Violation, policy};
use proc_macro2::{Group, Ident, Span, TokenTree};

use super::{
    attributes,
    keys::{self, Key},
    max_age, names, origins, separators, syntax,
};
pub(super) use crate::ast::Body;
use crate::{
    ast::{Allows, Entry, Front},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

pub(super) fn body(braces: &Group, front: Front, diagnostics: &mut Diagnostics) -> Body {
    let mut body = Body { front, ..Body::default() };
    let mut seen = Vec::new();
    let mut misplaced = None;
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
        let allows = [attributes.allows.as_slice(), &body.front.allows].concat();
        body.allows_of_keys.extend(attributes.allows);
        entry(&mut body, allows, &name, part, credentialed, &mut seen, diagnostics);
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

fn entry(
    body: &mut Body,
    allows: Allows,
    key: &Spanned<String>,
    mut part: Tokens,
    credentialed: bool,
    seen: &mut Vec<(Key, Span)>,
    diagnostics: &mut Diagnostics,
) {
    let (known, is_ours) = match Key::of(&key.value) {
        Ok(known) => (known, true),
        Err((violation, meant)) => {
            diagnostics.error(key.range, violation);
            // Its value is read as that of the key that was meant. A key that nobody can guess may have been any.
            let Some(known) = meant else {
                body.unread_origins += 1;
                return;
            };
            (known, false)
        }
    };
    if !is_ours && part.is_empty() {
        body.unread_origins += usize::from(known == Key::AllowOrigins);
        return;
    }
    let key = &Ident::new(known.name(), key.range.start);
    if let Some((_, first)) = seen.iter().find(|(earlier, _)| *earlier == known) {
        if !is_ours {
            return;
        }
        let violation = Violation::new(Rule::DuplicateKey, format!("`{key}` is given twice"))
            .help("keep one of the two: lists are not merged, and the last value does not win");
        diagnostics.error(key.span(), violation);
        diagnostics.other_half(*first, Rule::DuplicateKey, &format!("`{key}` is given here first"));
        return;
    }
    seen.push((known, key.span()));
    if !part.is_empty() {
        colon(key, &mut part, diagnostics);
    }
    let range = part.range();
    if part.is_empty() {
        body.unread_origins += usize::from(known == Key::AllowOrigins);
        let violation = syntax(format!("`{key}` has no value")).help(example(known));
        return diagnostics.error(key.span(), violation);
    }
    let at = |allows| (allows, key.clone(), range);
    match known {
        Key::AllowOrigins => {
            body.origins = origins::origins(part, credentialed, &mut body.unread_origins, diagnostics)
                .map(|value| made(at(allows), value));
        }
        Key::OwnOrigins => body.own_origins = Some(made(at(allows), origins::own(part, diagnostics))),
        Key::AllowCredentials => {
            body.credentials = Some(made(at(allows), credentials(&part, diagnostics)));
        }
        Key::ForbidOtherOrigins => {
            body.forbid_other_origins = Some(made(at(allows), forbid(&part, diagnostics)));
        }
        Key::AllowMethods => {
            body.methods = names::names(part, key, credentialed, diagnostics).map(|value| made(at(allows), value));
        }
        Key::AllowHeaders => {
            body.headers = names::names(part, key, credentialed, diagnostics).map(|value| made(at(allows), value));
        }
        Key::ExposeHeaders => {
            body.exposed = names::names(part, key, credentialed, diagnostics).map(|value| made(at(allows), value));
        }
        Key::MaxAge => {
            body.max_age = max_age::max_age(&part, diagnostics).map(|value| made(at(allows), value));
        }
    }
}

/// Another sign in its place, or none, is reported, and the value is read all the same.
fn colon(key: &Ident, part: &mut Tokens, diagnostics: &mut Diagnostics) {
    if part.eat_punct(":").is_some() {
        return;
    }
    let next = part.span();
    let range = ["=>", "->", "="].into_iter().find_map(|sign| part.eat_punct(sign)).unwrap_or_else(|| next.into());
    diagnostics.error(range, syntax(format!("expected `:` behind `{key}`")).help(format!("write `{key}: ...`")));
}

fn made<T>((allows, key, range): (Allows, Ident, Range), value: T) -> Entry<T> {
    Entry { allows, key, value, range }
}

const fn example(key: Key) -> &'static str {
    match key {
        Key::AllowOrigins => "write `allow_origins: *` or `allow_origins: [\"https://app.example.com\"]`",
        Key::AllowCredentials => "write `allow_credentials: true`",
        Key::AllowMethods => "write `allow_methods: [GET, PUT]`",
        Key::AllowHeaders => "write `allow_headers: [Content-Type]`",
        Key::ExposeHeaders => "write `expose_headers: [ETag]`",
        Key::MaxAge => "write `max_age: 2h`",
        Key::ForbidOtherOrigins => "write `forbid_other_origins: true`",
        Key::OwnOrigins => "write `own_origins: [\"https://api.example.com\"]`",
    }
}

fn boolean(part: &Tokens) -> Option<bool> {
    match part.rest() {
        [TokenTree::Ident(value)] if value == "true" => Some(true),
        [TokenTree::Ident(value)] if value == "false" => Some(false),
        _ => None,
    }
}

/// What a value that is no boolean was meant as, so that the rules about the whole policy see it.
fn meant(part: &Tokens) -> bool {
    let text: String = part.rest().iter().map(ToString::to_string).collect();
    let text = text.trim_matches('"').to_ascii_lowercase();
    !matches!(text.as_str(), "" | "0" | "false" | "no" | "none" | "off" | "omit")
}

fn credentials(part: &Tokens, diagnostics: &mut Diagnostics) -> bool {
    let text: String = part.rest().iter().map(ToString::to_string).collect();
    policy::check_credentials(&text).unwrap_or_else(|violation| {
        diagnostics.error(part.range(), violation);
        meant(part)
    })
}

fn forbid(part: &Tokens, diagnostics: &mut Diagnostics) -> bool {
    boolean(part).unwrap_or_else(|| {
        let violation = Violation::new(Rule::InvalidValue, "`forbid_other_origins` is `true` or `false`")
            .help(format!("write `forbid_other_origins: {}`", meant(part)));
        diagnostics.error(part.range(), violation);
        meant(part)
    })
}
