//! `*` or a list of origins.

use cors_rules::{Rule, Violation, origin};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use super::{attributes, routes, string, syntax};
use crate::{
    ast::{Attributes, Origin, OriginValue, Origins},
    diagnostics::Diagnostics,
    tokens::Tokens,
};

/// `unread` counts what was meant as an origin but is none.
pub(super) fn origins(mut part: Tokens, unread: &mut usize, diagnostics: &mut Diagnostics) -> Option<Origins> {
    let whole = part.clone();
    if part.eat_punct("*").is_some() && part.is_empty() {
        return Some(Origins::Any);
    }
    let mut part = whole.clone();
    match part.eat_group(Delimiter::Bracket).filter(|_| part.is_empty()) {
        Some(list) => Some(Origins::List(elements(Tokens::inside(&list), unread, diagnostics))),
        None => {
            let (violation, meant) = no_list(&whole);
            diagnostics.error(whole.range(), &violation);
            *unread += usize::from(meant.is_none());
            meant
        }
    }
}

/// `own_origins` has no `*`: it names this very service. What cannot be read is reported and left out.
pub(super) fn own(mut part: Tokens, diagnostics: &mut Diagnostics) -> Vec<Origin> {
    let whole = part.clone();
    let list = part.eat_group(Delimiter::Bracket).filter(|group| part.is_empty() && !group.stream().is_empty());
    if let Some(list) = list {
        return elements(Tokens::inside(&list), &mut 0, diagnostics);
    }
    let violation =
        Violation::new(Rule::InvalidValue, "`own_origins` is a list of the service's own origins in brackets");
    let text = if let [tree] = whole.rest() { string(tree).filter(|text| text != "*") } else { None };
    let list = text.map_or_else(|| "\"https://api.example.com\"".to_owned(), |text| quoted_list(&text));
    diagnostics.error(whole.range(), &violation.help(format!("write `own_origins: [{list}]`")));
    Vec::new()
}

fn elements(list: Tokens, unread: &mut usize, diagnostics: &mut Diagnostics) -> Vec<Origin> {
    let mut origins = Vec::new();
    for mut element in list.split_commas() {
        let attributes = attributes::of_part(&mut element, diagnostics);
        let range = element.range();
        match value(&mut element) {
            Ok(value) => origins.push(Origin { attributes, value, range }),
            Err(violation) => {
                *unread += 1;
                diagnostics.error(range, &violation);
            }
        }
    }
    origins
}

fn value(element: &mut Tokens) -> Result<OriginValue, Violation> {
    match element.rest() {
        [] => Err(syntax("expected an origin").help("delete the comma")),
        [tree] if string(tree).is_some() => Ok(OriginValue::Literal(string(tree).unwrap_or_default())),
        [TokenTree::Ident(null)] if null == "null" => Ok(OriginValue::Null),
        [TokenTree::Ident(word)]
            if ["none", "None", "nobody", "false", "any", "Any", "all", "true"]
                .contains(&word.to_string().as_str()) =>
        {
            let violation = Violation::new(Rule::InvalidValue, format!("`{word}` is no origin"));
            Err(violation
                .help("everybody? write `allow_origins: *`, without brackets")
                .help("nobody? use no policy: `\"/path\" => deny`"))
        }
        [TokenTree::Punct(star)] if star.as_char() == '*' => Ok(OriginValue::Star),
        trees if is_path(element) => Ok(OriginValue::Source(trees.iter().cloned().collect::<TokenStream>())),
        trees if trees.iter().any(|tree| matches!(tree, TokenTree::Group(_))) => {
            let texts: Vec<_> = literals(trees).iter().map(|(text, _)| quoted_list(text)).collect();
            Err(if texts.is_empty() {
                runtime_value()
            } else {
                Violation::new(Rule::InvalidValue, "an element is an origin in quotes, and nothing around it")
                    .help(format!("write `{}`", texts.join(", ")))
            })
        }
        [first, rest @ ..] if string(first).is_some() && rest.first().is_some_and(|next| string(next).is_some()) => {
            let list: Vec<_> = element.rest().iter().map(ToString::to_string).collect();
            Err(syntax("expected `,` between the origins").help(format!("write `{}`", list.join(", "))))
        }
        trees => {
            let text: String = trees.iter().map(ToString::to_string).collect();
            let violation = Violation::new(Rule::InvalidValue, format!("`{text}` is no origin"));
            Err(if text.contains('.') && !text.contains('"') {
                violation.help(format!("write `{}`", quoted_list(&text)))
            } else {
                violation.help("write an origin in quotes, `null`, or the path of an origin source")
            })
        }
    }
}

/// Names with `::` between them.
fn is_path(element: &Tokens) -> bool {
    let mut rest = element.clone();
    rest.eat_punct("::");
    loop {
        if routes::name(&mut rest).is_none() {
            return false;
        }
        if rest.is_empty() {
            return true;
        }
        if rest.eat_punct("::").is_none() {
            return false;
        }
    }
}

/// What is wrong with a value that is no list, and what it was meant as, so that the other rules see it.
fn no_list(value: &Tokens) -> (Violation, Option<Origins>) {
    const ANY: &str = "write `allow_origins: *`";
    let violation = Violation::new(Rule::InvalidValue, "`allow_origins` is `*` or a list in brackets");
    let literals = literals(value.rest());
    let words = words(value.rest());
    let is = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if literals.iter().any(|(text, _)| text == "*") || literals.is_empty() && is(&["any", "all", "allowanyorigin"]) {
        return (violation.help(ANY), Some(Origins::Any));
    }
    if !literals.is_empty() {
        let texts: Vec<_> = literals.iter().flat_map(|(text, span)| split(text).map(|text| (text, *span))).collect();
        let list: Vec<_> = texts.iter().map(|(text, _)| format!("\"{text}\"")).collect();
        let origin = |(text, span): &(String, Span)| Origin {
            attributes: Attributes::default(),
            value: OriginValue::Literal(text.clone()),
            range: (*span).into(),
        };
        let violation = violation.help(format!("write `allow_origins: [{}]`", list.join(", ")));
        return (violation, Some(Origins::List(texts.iter().map(origin).collect())));
    }
    if is(&["none", "nobody", "false", "deny"]) {
        return (violation.help("nobody? use no policy: `\"/path\" => deny`"), None);
    }
    if is(&["mirrorrequest", "mirror", "reflect", "verypermissive", "allowedoriginfn"]) {
        let violation = violation.help("write `allow_origins: *`, or list the sites: no policy mirrors whoever asks");
        return (violation, None);
    }
    let is_plain_path = is_path(value) && !is(&["true"]);
    if !is_plain_path && value.rest().iter().any(|tree| matches!(tree, TokenTree::Group(_))) {
        return (runtime_value(), None);
    }
    let list: String = match value.rest() {
        trees if is_plain_path => trees.iter().map(ToString::to_string).collect(),
        _ => "\"https://app.example.com\"".to_owned(),
    };
    (violation.help(format!("write `allow_origins: [{list}]`")).help(format!("everybody? {ANY}")), None)
}

/// The string literals in a value, and inside brackets those that may be origins: `env("NAME")` has none.
fn literals(trees: &[TokenTree]) -> Vec<(String, Span)> {
    let is_origin = |(text, _): &(String, Span)| text == "*" || text.contains(['.', ':']) || text.contains("localhost");
    let of = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => {
            let inside = literals(&group.stream().into_iter().collect::<Vec<_>>());
            inside.into_iter().filter(is_origin).collect::<Vec<_>>()
        }
        tree => string(tree).map(|text| (text, tree.span())).into_iter().collect(),
    };
    trees.iter().flat_map(of).collect()
}

/// The names in a value, in lower case and without `_`.
fn words(trees: &[TokenTree]) -> Vec<String> {
    let word = |tree: &TokenTree| match tree {
        TokenTree::Ident(name) => Some(name.to_string().to_ascii_lowercase().replace('_', "")),
        _ => None,
    };
    trees.iter().filter_map(word).collect()
}

fn runtime_value() -> Violation {
    Violation::new(Rule::RuntimeValue, "an origin in the list is a literal, known when the program is built")
        .help("origins from the environment or a database? write `static TENANTS: OriginSet = OriginSet::new();`")
        .help("list `TENANTS` here, and at start-up write `TENANTS.replace(OriginList::parse(origins)?)`")
}

/// The origins in a text as elements of a list, mended where they need it.
fn quoted_list(text: &str) -> String {
    split(text).map(|text| format!("\"{text}\"")).collect::<Vec<_>>().join(", ")
}

fn split(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
    parts.map(|part| {
        let mut refused = Vec::new();
        origin::judge(part, &mut refused);
        origin::mended(&refused).unwrap_or(part).to_owned()
    })
}
