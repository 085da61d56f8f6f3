//! Lists of methods or header names, bare or quoted.

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Ident, TokenTree};

use super::{attributes, string, syntax};
use crate::{
    ast::{Name, Names},
    diagnostics::Diagnostics,
    tokens::{Spanned, Tokens},
};

pub(super) fn names(mut part: Tokens, key: &Ident, diagnostics: &mut Diagnostics) -> Option<Names> {
    let whole = part.clone();
    if let Some(star) = part.eat_punct("*").filter(|_| part.is_empty()) {
        return Some(Names { star: Some(star), ..Names::default() });
    }
    let Some(list) = part.eat_group(Delimiter::Bracket).filter(|_| part.is_empty()) else {
        diagnostics.error(whole.range(), &no_list(key, &whole));
        return None;
    };
    let mut names = Names::default();
    for mut element in Tokens::inside(&list).split_commas() {
        let attributes = attributes::of_part(&mut element, diagnostics);
        let range = element.range();
        if element.is_empty() {
            diagnostics.error(range, &syntax("expected a name").help("delete the comma"));
        } else if let [TokenTree::Punct(star)] = element.rest()
            && star.as_char() == '*'
        {
            names.star = Some(range);
        } else {
            match name(&element) {
                Ok(text) => names.names.push(Name { attributes, text: Spanned::new(text, range) }),
                Err(violation) => diagnostics.error(range, &violation),
            }
        }
    }
    Some(names)
}

/// A string literal, or tokens that touch: `X-Request-Id` is five tokens, and `if` is none that rustc calls a name.
pub(super) fn name(element: &Tokens) -> Result<String, Violation> {
    if let [tree] = element.rest()
        && let Some(text) = string(tree)
    {
        return Ok(text);
    }
    let mut text = String::new();
    let mut end = None;
    for tree in element.rest() {
        if matches!(tree, TokenTree::Group(_)) {
            return Err(runtime_value());
        }
        let (start, stop) = (tree.span().start(), tree.span().end());
        if end.is_some_and(|end| end != start) {
            text.push(' ');
        }
        text.push_str(&tree.to_string());
        end = Some(stop);
    }
    if text.contains("::") { Err(runtime_value()) } else { Ok(text) }
}

fn runtime_value() -> Violation {
    Violation::new(Rule::RuntimeValue, "a name is written out, since the header is complete when the program is built")
        .help("write the name itself, bare or in quotes")
}

fn no_list(key: &Ident, value: &Tokens) -> Violation {
    let violation = Violation::new(Rule::InvalidValue, format!("`{key}` is `*` or a list in brackets"));
    let text = match value.rest() {
        [tree] if string(tree).as_deref() == Some("*") => return violation.help(format!("write `{key}: *`")),
        _ => name(value),
    };
    match text {
        Ok(text) if text.chars().all(|c| c.is_ascii_alphanumeric() || "-_, ".contains(c)) && !text.is_empty() => {
            let list: Vec<_> = text.split([',', ' ']).filter(|name| !name.is_empty()).collect();
            violation.help(format!("write `{key}: [{}]`", list.join(", ")))
        }
        Ok(_) => violation.help(format!("write `{key}: *`, or the names: `{key}: [...]`")),
        Err(violation) => violation,
    }
}
