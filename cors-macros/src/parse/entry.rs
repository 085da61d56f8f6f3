//! One `key: value` of a policy.

use cors_rules::{Rule, Violation, policy};
use proc_macro2::{Ident, Span, TokenTree};

use super::{body::Body, keys::Key, max_age, names, origins, syntax};
use crate::{
    ast::{Allows, Entry},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

pub(super) fn entry(
    body: &mut Body,
    allows: Allows,
    key: &Spanned<String>,
    mut part: Tokens,
    credentialed: bool,
    seen: &mut Vec<(Key, Span)>,
    diagnostics: &mut Diagnostics,
) {
    let (known, unknown) = match Key::of(&key.value) {
        Ok(known) => (known, None),
        // Its value is read as that of the key that was meant.
        Err((violation, Some(known))) => (known, Some(violation)),
        // A key that nobody can guess may have been any.
        Err((violation, None)) => {
            diagnostics.error(key.range, violation);
            body.unread_origins += 1;
            return;
        }
    };
    let place = key.range;
    if let (Some(violation), true) = (&unknown, part.is_empty()) {
        diagnostics.error(place, violation.clone());
        body.unread_origins += usize::from(known == Key::AllowOrigins);
        return;
    }
    let key = &Ident::new(known.name(), key.range.start);
    if let Some((_, first)) = seen.iter().find(|(earlier, _)| *earlier == known) {
        if let Some(violation) = unknown {
            return diagnostics.error(place, violation);
        }
        let violation = Violation::new(Rule::DuplicateKey, format!("`{key}` is given twice"))
            .help("keep one of the two: lists are not merged, and the last value does not win");
        diagnostics.error(key.span(), violation);
        diagnostics.other_half(*first, Rule::DuplicateKey, &format!("`{key}` is given here first"));
        return;
    }
    seen.push((known, key.span()));
    let no_colon = if part.is_empty() { None } else { colon(key, &mut part) };
    let range = part.range();
    if part.is_empty() {
        let before = [unknown.map(|violation| (place, violation)), no_colon];
        for (range, violation) in before.into_iter().flatten() {
            diagnostics.error(range, violation);
        }
        body.unread_origins += usize::from(known == Key::AllowOrigins);
        let violation = syntax(format!("`{key}` has no value")).help(example(known));
        return diagnostics.error(key.span(), violation);
    }
    let at = |allows| (allows, key.clone(), range);
    let mut of_value = Diagnostics::default();
    let found = &mut of_value;
    match known {
        Key::AllowOrigins => {
            body.origins = origins::origins(part, credentialed, &mut body.unread_origins, found)
                .map(|value| made(at(allows), value));
        }
        Key::OwnOrigins => body.own_origins = Some(made(at(allows), origins::own(part, found))),
        Key::AllowCredentials => {
            body.credentials = Some(made(at(allows), credentials(&part, found)));
        }
        Key::ForbidOtherOrigins => {
            body.forbid_other_origins = Some(made(at(allows), forbid(&part, found)));
        }
        Key::AllowMethods => {
            body.methods = names::names(part, key, credentialed, found).map(|value| made(at(allows), value));
        }
        Key::AllowHeaders => {
            body.headers = names::names(part, key, credentialed, found).map(|value| made(at(allows), value));
        }
        Key::ExposeHeaders => {
            body.exposed = names::names(part, key, credentialed, found).map(|value| made(at(allows), value));
        }
        Key::MaxAge => {
            body.max_age = max_age::max_age(&part, found).map(|value| made(at(allows), value));
        }
    }
    let help = of_value.only_help(&format!("write `{key}:"));
    match (unknown, no_colon, help) {
        // One message for each key, and the one that says all.
        (Some(violation), _, Some(help)) => diagnostics.error(place.to(range), advised(violation, vec![help])),
        (Some(violation), Some((_, colon)), None) => {
            diagnostics.error(place, advised(violation, colon.help));
            diagnostics.extend(of_value);
        }
        (unknown, no_colon, help) => {
            if let Some(violation) = unknown {
                diagnostics.error(place, violation);
            }
            if let (Some((range, violation)), None) = (no_colon, help) {
                diagnostics.error(range, violation);
            }
            diagnostics.extend(of_value);
        }
    }
}

fn advised(mut violation: Violation, help: Vec<String>) -> Violation {
    violation.help = help;
    violation
}

/// Takes the colon. Another sign in its place, or none, is returned with what to write, and the value is read all the same.
fn colon(key: &Ident, part: &mut Tokens) -> Option<(Range, Violation)> {
    if part.eat_punct(":").is_some() {
        return None;
    }
    let next = part.span();
    let range = ["=>", "->", "="].into_iter().find_map(|sign| part.eat_punct(sign)).unwrap_or_else(|| next.into());
    Some((range, syntax(format!("expected `:` behind `{key}`")).help(format!("write `{key}: ...`"))))
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
