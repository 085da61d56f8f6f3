//! The methods of a line, with `|` between them, and what is written between them instead.

use cors_rules::{method, path::Template};
use proc_macro2::{Delimiter, TokenTree};

use super::{names, syntax};
use crate::{
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

/// What stands between two methods in other languages.
const SIGNS: [char; 5] = ['|', ',', '+', '&', '/'];
const WORDS: [&str; 2] = ["or", "and"];

/// Tokens in front of a path.
enum Part {
    /// Those between two signs.
    Name(Vec<TokenTree>),
    Sign(String, Range),
}

/// `GET | PATCH`. What is certainly meant is read on with.
pub(super) fn methods(trees: &[TokenTree], path: &str, diagnostics: &mut Diagnostics) -> Option<Vec<Spanned<String>>> {
    let mut fault = None;
    let mut methods = Vec::new();
    let parts = parts(trees, &mut fault);
    for part in &parts {
        let Part::Name(name) = part else { continue };
        for word in names::touching(name) {
            let range = Range::of(&word)?;
            match names::name(&Tokens::of(word, range.end), names::Kind::Line) {
                Ok(text) if text == "*" => {
                    let violation =
                        syntax("a line for every method names none").help("delete what stands in front of the path");
                    diagnostics.error(range, violation);
                    return None;
                }
                Ok(text) => methods.push(Spanned::new(text, range)),
                Err(refusal) => {
                    diagnostics.error(range, refusal.violation);
                    return None;
                }
            }
        }
    }
    if let Some(Fault { message, range, is_clear }) = fault.or_else(|| fault_between(&parts)) {
        if methods.is_empty() {
            diagnostics.error(range, syntax("expected a method").help("delete what stands in front of the path"));
            return None;
        }
        let help = match written(&methods, Some(path)).filter(|_| is_clear) {
            Some(help) => help,
            None if is_clear => "write `|` between two methods, and the path behind the last one".to_owned(),
            None => "write a method there, or delete the `|`".to_owned(),
        };
        diagnostics.error(range, syntax(message).help(help));
    }
    Some(methods)
}

/// How the methods among `trees` are written, if they are certainly methods: a line of help.
pub(super) fn suggestion(trees: &[TokenTree], path: Option<&str>) -> Option<String> {
    let mut methods = Vec::new();
    for part in parts(trees, &mut None) {
        let Part::Name(name) = part else { continue };
        for word in names::touching(&name) {
            let range = Range::of(&word)?;
            methods.push(Spanned::new(names::name(&Tokens::of(word, range.end), names::Kind::Line).ok()?, range));
        }
    }
    written(&methods, path)
}

/// The methods that a group or tokens with signs between them name, if they are several.
pub(super) fn several(trees: &[TokenTree]) -> Option<Vec<Spanned<String>>> {
    let mut methods = Vec::new();
    for part in parts(trees, &mut None) {
        let Part::Name(name) = part else { continue };
        let range = Range::of(&name)?;
        methods.push(Spanned::new(names::name(&Tokens::of(name, range.end), names::Kind::Line).ok()?, range));
    }
    (methods.len() > 1).then_some(methods)
}

/// Tokens as they are written without spaces.
pub(super) fn text_of(trees: &[TokenTree]) -> String {
    let mut text = String::new();
    for tree in trees {
        text.push_str(&tree.to_string());
    }
    text.retain(|c| !c.is_whitespace());
    text
}

/// Nothing that a rule refuses is suggested, and no word that hardly is a method.
fn written(methods: &[Spanned<String>], path: Option<&str>) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for Spanned { value, .. } in methods {
        let name = match method::check(value) {
            None => value.clone(),
            Some(violation) => violation.suggestion?.into(),
        };
        if !name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'-') {
            return None;
        }
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let names = (!names.is_empty()).then(|| names.join(" | "))?;
    Some(match path.filter(|path| Template::parse(path).is_ok()) {
        Some(path) => format!("write `{names} \"{path}\"`"),
        None => format!("write `{names}`"),
    })
}

struct Fault {
    message: String,
    range: Range,
    /// Whether all methods are there.
    is_clear: bool,
}

impl Fault {
    fn new(message: impl Into<String>, range: impl Into<Range>) -> Self {
        Self { message: message.into(), range: range.into(), is_clear: true }
    }

    fn gap(range: Range) -> Self {
        Self { message: "expected a method on both sides of each `|`".to_owned(), range, is_clear: false }
    }
}

/// A list in brackets is a fault, and read as what stands in it.
fn parts(trees: &[TokenTree], fault: &mut Option<Fault>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut name = Vec::new();
    for (at, tree) in trees.iter().enumerate() {
        let is_beside_name = !name.is_empty();
        match tree {
            TokenTree::Group(list) if !is_beside_name && list.delimiter() != Delimiter::None => {
                fault.get_or_insert_with(|| Fault::new("the methods of a line stand without brackets", list.span()));
                parts.extend(self::parts(Tokens::inside(list).rest(), &mut None));
            }
            TokenTree::Punct(sign) if SIGNS.contains(&sign.as_char()) => {
                if !name.is_empty() {
                    parts.push(Part::Name(std::mem::take(&mut name)));
                }
                let range = Range::from(sign.span());
                match parts.last_mut() {
                    Some(Part::Sign(text, place)) if is_joint(trees, at) => {
                        text.push(sign.as_char());
                        *place = place.to(range);
                    }
                    _ => parts.push(Part::Sign(sign.as_char().to_string(), range)),
                }
            }
            TokenTree::Ident(word) if WORDS.contains(&word.to_string().as_str()) && is_beside_name => {
                parts.push(Part::Name(std::mem::take(&mut name)));
                parts.push(Part::Sign(word.to_string(), word.span().into()));
            }
            _ => name.push(tree.clone()),
        }
    }
    if !name.is_empty() {
        parts.push(Part::Name(name));
    }
    parts
}

/// Whether the sign before this one touches it.
fn is_joint(trees: &[TokenTree], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| trees.get(at));
    matches!(before, Some(TokenTree::Punct(sign)) if sign.spacing() == proc_macro2::Spacing::Joint)
}

/// The first place where no single `|` stands between two methods.
fn fault_between(parts: &[Part]) -> Option<Fault> {
    let mut is_name_before = false;
    let mut bar = None;
    for part in parts {
        match part {
            Part::Sign(sign, range) if sign != "|" => {
                return Some(Fault::new(format!("expected `|` between two methods, not `{sign}`"), *range));
            }
            Part::Sign(_, range) => {
                if !is_name_before {
                    return Some(Fault::gap(*range));
                }
                (is_name_before, bar) = (false, Some(*range));
            }
            Part::Name(name) => {
                if let [first, second, ..] = names::touching(name).as_slice() {
                    let range = Range::of(first)?.to(Range::of(second)?);
                    let message = format!("expected `|` between `{}` and `{}`", text_of(first), text_of(second));
                    return Some(Fault::new(message, range));
                }
                (is_name_before, bar) = (true, None);
            }
        }
    }
    bar.map(Fault::gap)
}
