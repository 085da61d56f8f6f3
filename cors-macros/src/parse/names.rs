//! Lists of methods or header names, bare or quoted.

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Ident, TokenTree};

use super::{attributes, has_group, string, syntax};
use crate::{
    ast::{Attributes, Name, Names, Star},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

pub(super) fn names(mut part: Tokens, key: &Ident, diagnostics: &mut Diagnostics) -> Option<Names> {
    let whole = part.clone();
    if let Some(star) = part.eat_punct("*").filter(|_| part.is_empty()) {
        let star = Some(Star { allows: Vec::new(), range: star });
        return Some(Names { star, ..Names::default() });
    }
    let Some(list) = part.eat_group(Delimiter::Bracket).filter(|_| part.is_empty()) else {
        let (violation, meant) = no_list(key, &whole);
        diagnostics.error(whole.range(), violation);
        return meant;
    };
    let mut names = Names::default();
    for mut element in Tokens::inside(&list).split_commas() {
        let attributes = attributes::of_part(&mut element, diagnostics);
        let range = element.range();
        if element.is_empty() {
            diagnostics.error(range, syntax("expected a name").help("delete the comma"));
        } else if let [TokenTree::Punct(star)] = element.rest()
            && star.as_char() == '*'
        {
            if !attributes.gates.is_empty() {
                let violation = Violation::new(Rule::GatedKey, "`#[cfg]` cannot switch `*` on and off")
                    .help("put `#[cfg(...)]` in front of the whole policy");
                diagnostics.error(range, violation);
            }
            if let Some(first) = &names.star {
                let violation = syntax("`*` stands twice in the list").help("delete one of the two");
                diagnostics.error(range, violation);
                diagnostics.other_half(first.range, Rule::InvalidSyntax, "it stands here first");
                continue;
            }
            names.star = Some(Star { allows: attributes.allows, range });
        } else {
            match name(&element, ", ") {
                Ok(text) if text == "*" => {
                    let violation =
                        Violation::new(Rule::InvalidValue, "`*` stands for every name, and `\"*\"` for none")
                            .help(format!("write {}", star(key)));
                    diagnostics.error(range, violation);
                    // The other rules should see what was meant.
                    names.star.get_or_insert(Star { allows: attributes.allows, range });
                    if key == "allow_headers" {
                        names.names.push(bare("Authorization", range));
                    }
                }
                Ok(text) => names.names.push(Name { attributes, text: Spanned::new(text, range) }),
                Err(violation) => diagnostics.error(range, violation),
            }
        }
    }
    Some(names)
}

/// A string literal, or tokens that touch: `X-Request-Id` is five tokens, and `if` is none that rustc calls a name.
///
/// `separator` is what stands between two names here.
pub(super) fn name(element: &Tokens, separator: &str) -> Result<String, Violation> {
    if let [tree] = element.rest()
        && let Some(text) = string(tree)
    {
        return Ok(text);
    }
    let words = words(element);
    let is_other_text = |tree: &TokenTree| {
        matches!(tree, TokenTree::Literal(literal) if literal.to_string().contains(['\'', '"']))
            && string(tree).is_none()
    };
    if element.rest().iter().any(is_other_text) {
        let message = format!("`{}` is no name", words.join(" "));
        return Err(Violation::new(Rule::InvalidValue, message).help("write the name bare, or in plain double quotes"));
    }
    if has_group(element.rest()) || words.concat().contains("::") {
        return Err(runtime_value(&words.concat()));
    }
    if let [word] = words.as_slice() {
        return if is_sign(word) { Err(sign_alone(word)) } else { Ok(word.clone()) };
    }
    let is_torn = |pair: &[String]| pair.iter().any(|word| word.starts_with('-') || word.ends_with('-'));
    if words.windows(2).all(is_torn) {
        return Err(syntax("a name has no spaces around its hyphens").help(format!("write `{}`", words.concat())));
    }
    let separator_name = separator.trim();
    // Another sign than the separator was meant as it, and not as a name.
    let named: Vec<&str> = words.iter().map(String::as_str).filter(|word| !is_sign(word)).collect();
    let message = match named.as_slice() {
        [first, second, ..] => format!("expected `{separator_name}` between `{first}` and `{second}`"),
        _ => return Err(sign_alone(words.iter().find(|word| is_sign(word)).map_or("", String::as_str))),
    };
    Err(syntax(message).help(format!("write `{}`", named.join(separator))))
}

/// A token of signs alone is legal (RFC 9110, section 5.6.2), but nobody means one who leaves its quotes out.
fn is_sign(word: &str) -> bool {
    !word.contains(|c: char| c.is_alphanumeric()) && word != "*"
}

fn sign_alone(sign: &str) -> Violation {
    syntax(format!("`{sign}` is no name")).help("delete it; a name that consists of signs alone is written in quotes")
}

/// Tokens that touch, as one text each.
fn words(element: &Tokens) -> Vec<String> {
    let mut words = Vec::new();
    for touching in runs(element.rest()) {
        words.push(touching.iter().map(ToString::to_string).collect());
    }
    words
}

/// Tokens that touch.
fn runs(trees: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    let mut runs: Vec<Vec<TokenTree>> = Vec::new();
    let mut end = None;
    for tree in trees {
        match runs.last_mut().filter(|_| end == Some(tree.span().start())) {
            Some(run) => run.push(tree.clone()),
            None => runs.push(vec![tree.clone()]),
        }
        end = Some(tree.span().end());
    }
    runs
}

/// The same, but that a hyphen belongs to the words beside it, whatever stands between them.
pub(super) fn touching(trees: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    let is_hyphen = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Punct(sign)) if sign.as_char() == '-');
    let mut words: Vec<Vec<TokenTree>> = Vec::new();
    for run in runs(trees) {
        let is_torn = |word: &&mut Vec<TokenTree>| is_hyphen(word.last()) || is_hyphen(run.first());
        match words.last_mut().filter(is_torn) {
            Some(word) => word.extend(run),
            None => words.push(run),
        }
    }
    words
}

/// `header::CONTENT_TYPE` was meant as `Content-Type`, and `Method::PUT` as `PUT`.
fn runtime_value(text: &str) -> Violation {
    let message = "a name is written out, since the header is complete when the program is built";
    let violation = Violation::new(Rule::RuntimeValue, message);
    match text.rsplit("::").next() {
        Some(name) if text.contains("::") && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => {
            let mut parts = Vec::new();
            for part in name.split('_') {
                let (first, rest) = part.split_at_checked(1).unwrap_or_default();
                parts.push(format!("{first}{}", rest.to_ascii_lowercase()));
            }
            let written = if parts.len() == 1 { name.to_owned() } else { parts.join("-") };
            violation.help(format!("write `{written}`"))
        }
        _ => violation.help("write the name itself, bare or in quotes"),
    }
}

fn bare(name: &str, range: Range) -> Name {
    Name { attributes: Attributes::default(), text: Spanned::new(name.to_owned(), range) }
}

/// How `*` is written for a key. Among request headers it never covers `Authorization`.
fn star(key: &Ident) -> String {
    if key == "allow_headers" { format!("`{key}: [*, Authorization]`") } else { format!("`{key}: *`") }
}

/// What is wrong with a value that is no list, and what it was meant as, so that the other rules see it.
fn no_list(key: &Ident, value: &Tokens) -> (Violation, Option<Names>) {
    let violation = Violation::new(Rule::InvalidValue, format!("`{key}` is `*` or a list in brackets"));
    let text = match value.rest() {
        [tree] => string(tree).unwrap_or_else(|| tree.to_string()),
        _ => words(value).join(" "),
    };
    let mut names = Names::default();
    if matches!(text.as_str(), "*" | "any" | "Any" | "ANY" | "all" | "All" | "ALL" | "true") {
        let violation = violation.help(format!("write {}", star(key)));
        // With `Authorization`, as the advice has it.
        names.star = Some(Star { allows: Vec::new(), range: value.range() });
        if key == "allow_headers" {
            names.names.push(bare("Authorization", value.range()));
        }
        return (violation, Some(names));
    }
    for name in text.split([',', '|', '"', ' ']).filter(|name| !name.is_empty()) {
        names.names.push(bare(name, value.range()));
    }
    let is_name = |name: &&str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let list = names.texts();
    if list.is_empty() || !list.iter().all(is_name) {
        return (violation.help(format!("write `{key}: *`, or the names: `{key}: [...]`")), None);
    }
    (violation.help(format!("write `{key}: [{}]`", list.join(", "))), Some(names))
}
