//! The body of a policy: `key: value` pairs and `..BASE`.

use cors_rules::{Rule, Violation};
use proc_macro2::{Group, Ident, Span, TokenTree};

use super::{attributes, keys::Key, max_age, names, origins, syntax};
pub(super) use crate::ast::Body;
use crate::{
    ast::{Allow, Entry},
    diagnostics::Diagnostics,
    tokens::{Range, Tokens},
};

/// `allows` are those in front of the whole item or line.
pub(super) fn body(braces: &Group, allows: &[Allow], diagnostics: &mut Diagnostics) -> Body {
    let mut body = Body { allows: allows.to_vec(), ..Body::default() };
    let mut seen = Vec::new();
    for mut part in Tokens::inside(braces).split_commas() {
        if let Some(dots) = body.base.as_ref().map(Ident::span) {
            let violation = Violation::new(Rule::MisplacedBase, "`..BASE` is not the last thing in the body")
                .help("move `..BASE` to the end: what stands before it replaces what BASE says");
            diagnostics.error(dots, &violation);
        }
        let attributes = attributes::of_part(&mut part, diagnostics);
        let gated = !attributes.gates.is_empty();
        let range = part.range();
        if let Some(dots) = part.eat_punct("..") {
            body.base = base(part, dots, diagnostics).or(body.base);
            if gated {
                diagnostics.error(range, &gated_key("`..BASE`"));
            }
            continue;
        }
        let Some(name) = part.eat_ident() else {
            let violation = syntax("expected a key").help("write `key: value`, such as `allow_origins: *`");
            diagnostics.error(range, &violation);
            continue;
        };
        if gated {
            diagnostics.error(name.span(), &gated_key(&format!("`{name}`")));
        }
        entry(&mut body, attributes.allows, &name, part, &mut seen, diagnostics);
    }
    body
}

fn base(mut part: Tokens, dots: Range, diagnostics: &mut Diagnostics) -> Option<Ident> {
    let name = part.eat_ident();
    if name.is_none() || !part.is_empty() {
        let range = if part.is_empty() { dots } else { part.range() };
        let violation = Violation::new(Rule::MisplacedBase, "`..` needs the name of a policy of the same `cors!`")
            .help("write `..BASE` with the name alone; a policy of another block cannot be extended");
        diagnostics.error(range, &violation);
        return None;
    }
    name
}

fn gated_key(what: &str) -> Violation {
    Violation::new(Rule::GatedKey, format!("`#[cfg]` cannot switch {what} on and off"))
        .help("put `#[cfg(...)]` in front of an element of the list, or in front of the whole policy")
}

fn entry(
    body: &mut Body,
    allows: Vec<Allow>,
    key: &Ident,
    mut part: Tokens,
    seen: &mut Vec<(Key, Span)>,
    diagnostics: &mut Diagnostics,
) {
    let known = match Key::of(key) {
        Ok(known) => known,
        Err((violation, meant)) => {
            body.unread_origins += usize::from(meant == Some(Key::AllowOrigins));
            return diagnostics.error(key.span(), &violation);
        }
    };
    if let Some((_, first)) = seen.iter().find(|(earlier, _)| *earlier == known) {
        let violation = Violation::new(Rule::DuplicateKey, format!("`{key}` is given twice"))
            .help("keep one of the two; nothing is merged and no value is the last to win");
        diagnostics.error(key.span(), &violation);
        diagnostics.other_half(*first, Rule::DuplicateKey, &format!("`{key}` is given here first"));
        return;
    }
    seen.push((known, key.span()));
    if part.eat_punct(":").is_none() {
        body.unread_origins += usize::from(known == Key::AllowOrigins);
        let violation = syntax(format!("expected `:` after `{key}`")).help(format!("write `{key}: value`"));
        return diagnostics.error(key.span(), &violation);
    }
    let range = part.range();
    if part.is_empty() {
        body.unread_origins += usize::from(known == Key::AllowOrigins);
        let violation = syntax(format!("`{key}` has no value")).help(example(known));
        return diagnostics.error(key.span(), &violation);
    }
    let at = |allows| (allows, key.clone(), range);
    match known {
        Key::AllowOrigins => {
            body.origins =
                origins::origins(part, &mut body.unread_origins, diagnostics).map(|value| made(at(allows), value));
        }
        Key::OwnOrigins => body.own_origins = origins::own(part, diagnostics).map(|value| made(at(allows), value)),
        Key::AllowCredentials => {
            body.credentials = credentials(&part, diagnostics).map(|value| made(at(allows), value));
        }
        Key::ForbidOtherOrigins => {
            body.forbid_other_origins = forbid(&part, diagnostics).map(|value| made(at(allows), value));
        }
        Key::AllowMethods => body.methods = names::names(part, key, diagnostics).map(|value| made(at(allows), value)),
        Key::AllowHeaders => body.headers = names::names(part, key, diagnostics).map(|value| made(at(allows), value)),
        Key::ExposeHeaders => body.exposed = names::names(part, key, diagnostics).map(|value| made(at(allows), value)),
        Key::MaxAge => {
            body.max_age = max_age::max_age(&part, &allows, diagnostics).map(|value| made(at(allows), value));
        }
    }
}

fn made<T>((allows, key, range): (Vec<Allow>, Ident, Range), value: T) -> Entry<T> {
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

/// The header has one value, `true`, compared case-sensitively (Fetch, "CORS check").
fn credentials(part: &Tokens, diagnostics: &mut Diagnostics) -> Option<bool> {
    let value = boolean(part);
    if value.is_none() {
        let violation = Violation::new(Rule::InvalidCredentials, "`allow_credentials` is `true` or `false`")
            .help("write `allow_credentials: true`, or `false` to send no header");
        diagnostics.error(part.range(), &violation);
    }
    value
}

fn forbid(part: &Tokens, diagnostics: &mut Diagnostics) -> Option<bool> {
    let value = boolean(part);
    if value.is_none() {
        let violation = Violation::new(Rule::InvalidValue, "`forbid_other_origins` is `true` or `false`")
            .help("write `forbid_other_origins: true`");
        diagnostics.error(part.range(), &violation);
    }
    value
}
