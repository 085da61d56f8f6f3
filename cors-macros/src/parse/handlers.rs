//! What stands in the braces of a line of `router!`: methods and their handlers.

use cors_rules::{Rule, Violation, nearest};
use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::ToTokens;

use super::{
    attributes,
    calls::{self, handler_text},
    generics,
    methods::{self, text_of},
    names,
    router::{Route, Router, Served},
    routes, separators, syntax,
};
use crate::{
    ast::{Attributes, RouteLine, Target},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens, stream},
};

/// What axum's router tells apart.
pub(super) const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];

/// Without a path, after an error, they are read for their own errors only.
pub(super) fn handlers(
    braces: &Group,
    attributes: &Attributes,
    path: Option<&Spanned<String>>,
    router: &mut Router,
    diagnostics: &mut Diagnostics,
) {
    let parts = handler_parts(separators::inside(braces, diagnostics));
    if parts.is_empty() {
        diagnostics.error(
            braces.span(),
            syntax("no handler stands in the braces").help("write each method with its handler: `{ GET: ... }`"),
        );
    }
    let mut together = Vec::new();
    for mut part in separators::missing_commas(parts, diagnostics) {
        let own = attributes::of_part(&mut part, diagnostics);
        let Some((method, handler, range)) = handler(part, diagnostics) else { continue };
        let (true, Some(path)) = (check_method(&method, diagnostics), path) else { continue };
        let gates = [attributes.gates.as_slice(), &own.gates].concat();
        router.lines.push(RouteLine {
            attributes: Attributes {
                gates: gates.clone(),
                development: attributes.development || own.development,
                allows: [own.allows, attributes.allows.clone()].concat(),
                others: TokenStream::new(),
            },
            methods: vec![method],
            path: Some(path.clone()),
            place: path.range,
            target: Target::Handler(handler.annotation.clone()),
            target_range: range,
        });
        if own.gates.is_empty() {
            together.push(handler);
        } else {
            // axum adds up what it is told about one path.
            router.routes.push(Route { gates, path: path.clone(), handlers: vec![handler] });
        }
    }
    if let Some(path) = path {
        router.routes.push(Route { gates: attributes.gates.clone(), path: path.clone(), handlers: together });
    }
}

/// The parts of the braces. A comma between generic arguments parts nothing.
fn handler_parts(tokens: Tokens) -> Vec<Tokens> {
    let mut parts: Vec<Tokens> = Vec::new();
    for part in tokens.split_commas() {
        match parts.last_mut().filter(|last| separators::depth(last.rest()) > 0) {
            Some(last) => last.push_with_comma(&part),
            None => parts.push(part),
        }
    }
    parts
}

/// A method that the router does not know would be in the table, and not served.
fn check_method(method: &Spanned<String>, diagnostics: &mut Diagnostics) -> bool {
    let name = method.value.as_str();
    if METHODS.contains(&name) {
        return true;
    }
    let violation =
        Violation::new(Rule::InvalidValue, format!("axum's router does not tell `{name}` from other methods"));
    let upper = name.to_ascii_uppercase();
    let violation = match nearest(&upper, &METHODS) {
        _ if ["ANY", "ALL", "*"].contains(&upper.as_str()) => {
            violation.help("write each method with its handler: `GET: ..., POST: ...`")
        }
        _ if METHODS.contains(&upper.as_str()) => violation.help(format!("write `{upper}`")),
        Some(near) => violation.help(format!("write `{near}`")),
        None => violation.help("answer it in a fallback of the router, and write a table with `cors!`"),
    };
    diagnostics.error(method.range, violation);
    false
}

/// `GET: accounts::show`
fn handler(mut part: Tokens, diagnostics: &mut Diagnostics) -> Option<(Spanned<String>, Served, Range)> {
    let whole = part.clone();
    let mut name = Vec::new();
    while !part.at_punct(":")
        && !part.at_punct("=")
        && let Some(tree) = part.take()
    {
        name.push(tree);
    }
    let range = Range::of(&name);
    let colon = part.eat_punct(":");
    let sign = colon.or_else(|| part.eat_punct("=>")).or_else(|| part.eat_punct("="));
    let (Some(range), Some(sign)) = (range, sign) else {
        diagnostics.error(whole.range(), no_pair(whole.rest()));
        return None;
    };
    if let Some(methods) = methods::several(&name) {
        diagnostics.error(range, several_methods(&methods, part.rest()));
        return None;
    }
    let method = match names::name(&Tokens::of(name, range.end), names::Kind::Handler) {
        Ok(method) => Spanned::new(method, range),
        Err(refusal) => {
            diagnostics.error(range, refusal.violation);
            return None;
        }
    };
    if colon.is_none() {
        let violation = syntax(format!("expected `:` behind `{}`", method.value));
        let help = match handler_text(part.rest()).filter(|_| METHODS.contains(&method.value.as_str())) {
            Some(handler) => format!("write `{}: {handler}`", method.value),
            None => "write `:`".to_owned(),
        };
        diagnostics.error(sign, violation.help(help));
    }
    if part.is_empty() {
        let violation = syntax(format!("`{}` has no handler", method.value));
        diagnostics.error(method.range, violation.help("write the handler's name behind the colon"));
        return None;
    }
    let place = part.range();
    let function = stream(part.rest());
    let (range, violation) = match path_without_generics(part.clone()) {
        Ok(annotation) => return Some((method.clone(), Served { method: method.value, function, annotation }, place)),
        Err(in_generics) => match (routes::torn_colons(part.rest()), in_generics) {
            (Some(torn), _) => torn,
            (None, Some(span)) => (span.into(), no_arguments()),
            (None, None) => (place, no_handler()),
        },
    };
    diagnostics.error(range, violation);
    None
}

/// A part of the braces that is no method with a handler.
fn no_pair(found: &[TokenTree]) -> Violation {
    let violation = syntax("expected a method and its handler");
    let name = text_of(found);
    let upper = name.to_ascii_uppercase();
    if found.is_empty() {
        return violation.help("delete the comma");
    }
    if let Some(handlers) = calls::of_routing(found).and_then(|calls| calls.suggestion()) {
        return violation.help(format!("write `{handlers}`"));
    }
    if METHODS.contains(&upper.as_str()) {
        return violation.help(format!("write `:` and a handler behind it: `{upper}: ...`"));
    }
    violation.help("write a method and `:` in front of the handler: `GET: ...`")
}

fn several_methods(methods: &[Spanned<String>], handler: &[TokenTree]) -> Violation {
    let violation = syntax("each method has a handler of its own");
    let mut handlers = Vec::new();
    if let Some(handler) = handler_text(handler) {
        for method in methods.iter().filter(|method| METHODS.contains(&method.value.as_str())) {
            handlers.push(format!("{}: {handler}", method.value));
        }
    }
    violation.help(if handlers.len() == methods.len() {
        format!("write `{}`", handlers.join(", "))
    } else {
        "write each method with its handler: `GET: ..., POST: ...`".to_owned()
    })
}

fn no_handler() -> Violation {
    Violation::new(Rule::InvalidValue, "a handler is the name of a function, or a path to one")
        .help("write the function's name, and `#[cross_origin(...)]` in front of the function")
}

fn no_arguments() -> Violation {
    syntax("expected types, lifetimes or constants between `<` and `>`, and `,` between them")
        .help("write `show::<Postgres>`; give what is longer a name with `type` or `const`, and write that")
}

/// Names with `::` between them, and perhaps generic arguments. An error is the place among these, if it is there.
pub(super) fn path_without_generics(mut tokens: Tokens) -> Result<TokenStream, Option<Span>> {
    let mut path = TokenStream::new();
    loop {
        if let Some(colons) = tokens.take_punct("::").map(stream) {
            if tokens.at_punct("<") && !path.is_empty() {
                generics::arguments(&mut tokens).map_err(Some)?;
                if tokens.is_empty() {
                    return Ok(path);
                }
                continue;
            }
            path.extend(colons);
        } else if !path.is_empty() {
            return Err(None);
        }
        routes::name(&mut tokens).ok_or(None)?.to_tokens(&mut path);
        if tokens.is_empty() {
            return Ok(path);
        }
    }
}
