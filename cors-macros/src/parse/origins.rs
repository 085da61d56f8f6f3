//! `*` or a list of origins.

use cors_rules::{Rule, Violation};
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

/// `own_origins` has no `*`: it names this very service.
pub(super) fn own(mut part: Tokens, diagnostics: &mut Diagnostics) -> Option<Vec<Origin>> {
    let range = part.range();
    match part.eat_group(Delimiter::Bracket).filter(|_| part.is_empty()) {
        Some(list) => Some(elements(Tokens::inside(&list), &mut 0, diagnostics)),
        None => {
            let violation = Violation::new(Rule::InvalidValue, "`own_origins` is a list in brackets")
                .help("write `own_origins: [\"https://api.example.com\"]`");
            diagnostics.error(range, &violation);
            None
        }
    }
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
                .help("or keep the list and delete the `*`"))
        }
        trees if is_path(element) => Ok(OriginValue::Source(trees.iter().cloned().collect::<TokenStream>())),
        trees if trees.iter().any(|tree| matches!(tree, TokenTree::Group(_))) => Err(Violation::new(
            Rule::RuntimeValue,
            "an origin in the list is a literal, known when the program is built",
        )
        .help(
            "for origins from the environment or a database write `static TENANTS: OriginSet = OriginSet::new();`, \
                     list `TENANTS` here, and fill it at start-up with `TENANTS.replace(OriginList::parse(...)?)`",
        )),
        trees => {
            let text: String = trees.iter().map(ToString::to_string).collect();
            Err(Violation::new(Rule::InvalidValue, format!("`{text}` is no origin"))
                .help("write an origin in quotes, `null`, or the path of an origin source"))
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
    match value.rest() {
        [tree] => match string(tree).as_deref() {
            Some("*") => violation.help("write `allow_origins: *`"),
            Some(text) => {
                let list: Vec<_> =
                    text.split([',', ' ']).filter(|part| !part.is_empty()).map(|part| format!("\"{part}\"")).collect();
                violation.help(format!("write `allow_origins: [{}]`", list.join(", ")))
            }
            None if is_path(value) => violation.help(format!("write `allow_origins: [{tree}]`")),
            None => violation.help("write `allow_origins: [\"https://app.example.com\"]`"),
        },
        _ => violation.help("write `allow_origins: [\"https://app.example.com\"]`"),
    }
}
