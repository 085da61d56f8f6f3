//! `*` or a list of origins.

use cors_rules::{Rule, Violation, origin};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::{attributes, string, syntax};
use crate::{
    ast::{Origin, OriginValue, Origins},
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
            *unread += 1;
            diagnostics.error(whole.range(), &no_list(&whole));
            None
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
        [TokenTree::Punct(star)] if star.as_char() == '*' => {
            Err(Violation::new(Rule::WildcardInList, "`*` stands in a list, where it means nothing")
                .help("write `allow_origins: *` to allow every site")
                .help("delete the `*` if only the listed sites may read the responses"))
        }
        trees if is_path(element) => Ok(OriginValue::Source(trees.iter().cloned().collect::<TokenStream>())),
        trees if trees.iter().any(|tree| matches!(tree, TokenTree::Group(_))) => Err(runtime_value()),
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
        if rest.eat_ident().is_none() {
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

fn no_list(value: &Tokens) -> Violation {
    let violation = Violation::new(Rule::InvalidValue, "`allow_origins` is `*` or a list in brackets");
    let list = match value.rest() {
        [TokenTree::Group(group)] => group.stream().to_string(),
        [tree] => match string(tree) {
            Some(text) if text == "*" => return violation.help("write `allow_origins: *`"),
            Some(text) => quoted_list(&text),
            None if ["any", "Any", "all"].contains(&tree.to_string().as_str()) => {
                return violation.help("write `allow_origins: *`");
            }
            None if is_path(value) && tree.to_string() != "true" => tree.to_string(),
            None => "\"https://app.example.com\"".to_owned(),
        },
        trees if trees.iter().any(|tree| matches!(tree, TokenTree::Group(_))) => return runtime_value(),
        trees if is_path(value) => trees.iter().map(ToString::to_string).collect(),
        _ => "\"https://app.example.com\"".to_owned(),
    };
    violation.help(format!("write `allow_origins: [{list}]`")).help("everybody? write `allow_origins: *`")
}

fn runtime_value() -> Violation {
    Violation::new(Rule::RuntimeValue, "an origin in the list is a literal, known when the program is built")
        .help("origins from the environment or a database? write `static TENANTS: OriginSet = OriginSet::new();`")
        .help("list `TENANTS` here, and at start-up write `TENANTS.replace(OriginList::parse(origins)?)`")
}

/// The origins in a text as elements of a list, mended where they need it.
fn quoted_list(text: &str) -> String {
    let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
    let quoted: Vec<_> = parts
        .map(|part| {
            let mut violations = Vec::new();
            origin::judge(part, &mut violations);
            let mended = violations.into_iter().find_map(|violation| violation.suggestion);
            format!("\"{}\"", mended.as_deref().unwrap_or(part))
        })
        .collect();
    quoted.join(", ")
}
