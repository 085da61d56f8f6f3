//! The input of `router!`: lines of a table whose methods name their handlers.

use cors_rules::{Rule, Violation, path::Template};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;

use super::{
    attributes,
    calls::handler_text,
    handlers::{METHODS, handlers},
    keys::Key,
    place::{Place, place},
    routes, separators, string, syntax,
    target::{Reader, in_braces, target},
};
use crate::{
    ast::{Front, RouteLine, Target},
    diagnostics::Diagnostics,
    tokens::{Spanned, Tokens, stream},
};

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
        let violation = Violation::new(Rule::EmptyBlock, "this `router!` is empty")
            .help("write lines: `\"/account/{id}\" => { GET: ..., PATCH: ... }`, with a handler behind each method");
        diagnostics.error(Span::call_site(), violation);
    }
    let mut router = Router { runtime, routes: Vec::new(), lines: Vec::new() };
    let lines = Group::new(Delimiter::Brace, stream(&tokens.take_rest()));
    for part in routes::parts(separators::inside(&lines, diagnostics)) {
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
        diagnostics.error(part.span(), routes::no_line());
        return None;
    }
    let (before, Some(mut rest)) = routes::split(part.clone()) else {
        if part.rest().iter().any(|tree| string(tree).is_some()) {
            routes::without_arrow(&part, Reader::Router, diagnostics);
        } else {
            let violation =
                syntax("expected a path and `=>`").help("write the path in quotes and `=>` in front of this");
            diagnostics.error(part.range(), violation);
        }
        return None;
    };
    let place = place(before, diagnostics);
    if let Some(braces) = handlers_in(&rest, diagnostics) {
        rest.take();
        let path = place.and_then(|place| path_alone(place, diagnostics));
        handlers(&braces, &attributes, path.as_ref(), router, diagnostics);
    } else {
        let (methods, path, place) = place?;
        let front = Front::default().with(&attributes);
        let (target, target_range) = target(&mut rest, place, front, Reader::Router, diagnostics)?;
        if let Target::Policy(found) = &target
            && let Some(violation) = handler_as_policy(found, &methods, path.as_ref())
        {
            diagnostics.error(target_range, violation);
        } else {
            router.lines.push(RouteLine { attributes, methods, path, place, target, target_range });
        }
    }
    if rest.is_empty() {
        return None;
    }
    diagnostics.error(rest.span(), syntax("expected `,` in front of this").help("write `,` behind the line before it"));
    routes::split(rest.clone()).1.map(|_| rest)
}

/// The braces, if methods stand in them and not the keys of a policy. Parentheses are reported and read as braces.
fn handlers_in(rest: &Tokens, diagnostics: &mut Diagnostics) -> Option<Group> {
    let Some(TokenTree::Group(group)) = rest.peek() else { return None };
    let trees = Tokens::inside(group).rest().to_vec();
    if group.delimiter() != Delimiter::Brace {
        let is_handlers = matches!(trees.as_slice(), [TokenTree::Ident(method), TokenTree::Punct(_), ..] if is_method(&method.to_string()));
        if !is_handlers {
            return None;
        }
        let violation = syntax("handlers stand in braces");
        // As it was written, spaces and all.
        let text = group.stream().to_string();
        let is_short = text.len() <= 60 && !text.contains('\n');
        let help = if is_short { format!("write `{{ {text} }}`") } else { "write `{` and `}` around them".to_owned() };
        diagnostics.error(group.span(), violation.help(help));
        return Some(in_braces(group));
    }
    let first = trees.iter().find_map(|tree| match tree {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    });
    let is_key = first.is_some_and(|name| !is_method(&name) && matches!(Key::of(&name), Ok(_) | Err((_, Some(_)))));
    (!is_key).then(|| group.clone())
}

fn is_method(name: &str) -> bool {
    METHODS.contains(&name.to_ascii_uppercase().as_str())
}

/// A function's name where a policy is expected: no `static` is written in small letters.
fn handler_as_policy(
    found: &TokenStream,
    methods: &[Spanned<String>],
    path: Option<&Spanned<String>>,
) -> Option<Violation> {
    let trees = Tokens::new(found.clone(), Span::call_site()).take_rest();
    let name = trees.last().map(ToString::to_string)?;
    if name.contains(|c: char| c.is_uppercase()) {
        return None;
    }
    let handler = handler_text(&trees)?;
    let violation = Violation::new(
        Rule::InvalidValue,
        format!("`{handler}` looks like a handler, and stands where a policy is expected"),
    );
    let mut handlers = Vec::new();
    for method in methods {
        handlers.push(format!("{}: {handler}", method.value));
    }
    if handlers.is_empty() {
        handlers.push(format!("GET: {handler}"));
    }
    let is_written = methods.iter().all(|method| METHODS.contains(&method.value.as_str()));
    Some(match path {
        Some(Spanned { value, .. }) if is_written => {
            let braces = format!("{{ {} }}", handlers.join(", "));
            // What is wrong with the path is said once this is read.
            let line = if Template::parse(value).is_ok() { format!("\"{value}\" => {braces}") } else { braces };
            violation.help(format!("write `{line}`, with each method that it answers"))
        }
        Some(_) => violation.help("write each method that it answers in braces: `{ GET: ... }`"),
        None => violation.help("write `_ => deny` or the name of a policy, and give the router a fallback"),
    })
}

/// The path in front of handlers.
fn path_alone((methods, path, place): Place, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    if path.is_none() {
        let violation = syntax("`_` is for the table alone: no handler can stand behind it")
            .help("write `_ => deny` or the name of a policy behind `_ =>`, and give the router a fallback");
        diagnostics.error(place, violation);
    }
    let (Some(first), Some(last)) = (methods.first(), methods.last()) else { return path };
    let violation =
        syntax("the methods stand in the braces, each with its handler").help("delete these in front of the path");
    diagnostics.error(first.range.to(last.range), violation);
    None
}
