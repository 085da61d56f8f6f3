//! The input of `router!`: lines of a table whose methods name their handlers.

use cors_rules::{Rule, Violation, nearest};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::{attributes, generics, keys::Key, names, routes, separators, string, syntax};
use crate::{
    ast::{Attributes, Front, RouteLine, Target},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens, stream},
};

const EXAMPLE: &str = "write `\"/account/{id}\" => { GET: show_account, PATCH: update_account }`";

/// What axum's router tells apart.
const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];

/// A whole `router!`.
pub(crate) struct Router {
    /// The path of the runtime crate.
    pub(crate) runtime: TokenStream,
    pub(crate) routes: Vec<Route>,
    /// The table: a line for each handler, and those without handlers.
    pub(crate) lines: Vec<RouteLine>,
}

/// A path that is served.
pub(crate) struct Route {
    pub(crate) gates: Vec<TokenStream>,
    pub(crate) path: Spanned<String>,
    pub(crate) handlers: Vec<Served>,
}

/// A handler and the method that it answers.
pub(crate) struct Served {
    /// As axum's router calls it.
    pub(crate) method: String,
    /// The expression that answers.
    pub(crate) function: TokenStream,
    /// The same path without generic arguments: the annotation is the same for all of them.
    pub(crate) annotation: TokenStream,
}

pub(crate) fn router(input: TokenStream, diagnostics: &mut Diagnostics) -> Router {
    let mut tokens = Tokens::new(input, Span::call_site());
    let runtime = match tokens.eat_group(Delimiter::Bracket) {
        Some(path) => path.stream(),
        None => quote!(::cors_runtime),
    };
    if tokens.is_empty() {
        let violation = Violation::new(Rule::EmptyBlock, "this `router!` is empty").help(EXAMPLE);
        diagnostics.error(Span::call_site(), violation);
    }
    let mut router = Router { runtime, routes: Vec::new(), lines: Vec::new() };
    let lines = Group::new(Delimiter::Brace, stream(&tokens.take_rest()));
    for part in separators::inside(&lines, diagnostics).split_commas() {
        let mut rest = Some(part);
        while let Some(part) = rest {
            rest = line(part, &mut router, diagnostics);
        }
    }
    router
}

/// Reads one line, and returns what stands behind it in spite of the missing comma.
fn line(mut part: Tokens, router: &mut Router, diagnostics: &mut Diagnostics) -> Option<Tokens> {
    let attributes = attributes::of_part(&mut part, diagnostics);
    if part.is_empty() {
        diagnostics.error(part.span(), syntax("expected a line").help(EXAMPLE));
        return None;
    }
    let (before, Some(mut rest)) = routes::split(part.clone()) else {
        if part.rest().iter().any(|tree| string(tree).is_some()) {
            routes::without_arrow(&part, diagnostics);
        } else {
            diagnostics.error(part.range(), syntax("expected a path and `=>`").help(EXAMPLE));
        }
        return None;
    };
    let place = routes::place(before, diagnostics);
    if let Some(braces) = handlers_in(&rest) {
        rest.take();
        let path = place.and_then(|place| path_alone(place, diagnostics));
        handlers(&braces, &attributes, path.as_ref(), router, diagnostics);
    } else {
        let (methods, path, place) = place?;
        let front = Front::default().with(&attributes);
        let (target, target_range) = routes::target(&mut rest, place, front, diagnostics)?;
        router.lines.push(RouteLine { attributes, methods, path, place, target, target_range });
    }
    if rest.is_empty() {
        return None;
    }
    diagnostics.error(rest.span(), syntax("expected `,` in front of this").help("write `,` behind the line before it"));
    routes::split(rest.clone()).1.map(|_| rest)
}

/// The braces, if methods stand in them and not the keys of a policy.
fn handlers_in(rest: &Tokens) -> Option<Group> {
    let braces = rest.clone().eat_group(Delimiter::Brace)?;
    let first = Tokens::inside(&braces).rest().iter().find_map(|tree| match tree {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    });
    let is_key = first.is_some_and(|name| {
        let is_method = METHODS.contains(&name.to_ascii_uppercase().as_str());
        !is_method && matches!(Key::of(&name), Ok(_) | Err((_, Some(_))))
    });
    (!is_key).then_some(braces)
}

/// The path in front of handlers.
fn path_alone((methods, path, place): routes::Place, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    if path.is_none() {
        let violation = syntax("`_` is for the table alone: no handler can stand behind it")
            .help("write `_ => deny` or `_ => POLICY`, and give the router a fallback");
        diagnostics.error(place, violation);
    }
    let (Some(first), Some(last)) = (methods.first(), methods.last()) else { return path };
    let violation = syntax("the methods stand in the braces, each with its handler").help(EXAMPLE);
    diagnostics.error(first.range.to(last.range), violation);
    None
}

/// Without a path, after an error, they are read for their own errors only.
fn handlers(
    braces: &Group,
    attributes: &Attributes,
    path: Option<&Spanned<String>>,
    router: &mut Router,
    diagnostics: &mut Diagnostics,
) {
    let parts = handler_parts(separators::inside(braces, diagnostics));
    if parts.is_empty() {
        diagnostics.error(braces.span(), syntax("no handler stands in the braces").help(EXAMPLE));
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
        _ if METHODS.contains(&upper.as_str()) => violation.help(format!("write `{upper}`")),
        Some(near) => violation.help(format!("write `{near}`")),
        None => violation.help("answer it in a fallback of the router, and write a table with `cors!`"),
    };
    diagnostics.error(method.range, violation);
    false
}

/// `GET: accounts::show`
fn handler(mut part: Tokens, diagnostics: &mut Diagnostics) -> Option<(Spanned<String>, Served, Range)> {
    let whole = part.range();
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
        diagnostics.error(whole, syntax("expected a method and its handler").help(EXAMPLE));
        return None;
    };
    if name.iter().any(|tree| matches!(tree, TokenTree::Punct(bar) if bar.as_char() == '|')) {
        let violation =
            syntax("each method has a handler of its own").help("write `GET: show_account, POST: show_account`");
        diagnostics.error(range, violation);
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
        diagnostics.error(sign, violation.help(format!("write `{}: show_account`", method.value)));
    }
    if part.is_empty() {
        diagnostics.error(method.range, syntax(format!("`{}` has no handler", method.value)).help(EXAMPLE));
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

fn no_handler() -> Violation {
    Violation::new(Rule::InvalidValue, "a handler is the name of a function, or a path to one")
        .help("write the function's name, and `#[cross_origin(...)]` in front of the function")
}

fn no_arguments() -> Violation {
    syntax("expected types, lifetimes or constants between `<` and `>`, and `,` between them")
        .help("write `show::<Postgres>`; give what is longer a name with `type` or `const`, and write that")
}

/// Names with `::` between them, and perhaps generic arguments. An error is the place among these, if it is there.
fn path_without_generics(mut tokens: Tokens) -> Result<TokenStream, Option<Span>> {
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
