//! Lists of methods or header names, bare or quoted.

mod name;

use cors_rules::{Rule, Violation};
use proc_macro2::{Delimiter, Ident, TokenTree};

pub(super) use self::name::{Kind, name, touching};
use self::name::{Refusal, words};
use super::{attributes, elements, string, syntax};
use crate::{
    ast::{Attributes, Name, Names, Star},
    diagnostics::Diagnostics,
    tokens::{Range, Spanned, Tokens},
};

/// What is suggested should be accepted beside credentials, where there may be some.
pub(super) fn names(mut part: Tokens, key: &Ident, credentialed: bool, diagnostics: &mut Diagnostics) -> Option<Names> {
    let whole = part.clone();
    if let Some(star) = part.eat_punct("*").filter(|_| part.is_empty()) {
        let star = Some(Star { allows: Vec::new(), range: star });
        return Some(Names { star, ..Names::default() });
    }
    let Some(list) = part.eat_group(Delimiter::Bracket).filter(|_| part.is_empty()) else {
        let (violation, meant) = no_list(key, &whole, credentialed);
        diagnostics.error(whole.range(), violation);
        return meant;
    };
    let mut names = Names::default();
    for mut element in elements::elements(Tokens::inside(&list), |_| 0, diagnostics) {
        let has_attributes = !element.is_empty() && element.at_punct("#");
        let attributes = attributes::of_part(&mut element, diagnostics);
        let range = element.range();
        if has_attributes && element.is_empty() {
            diagnostics.error(range, elements::nothing_behind_attributes());
        } else if element.is_empty() {
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
            match name(&element, Kind::of(key)) {
                Ok(text) if text == "*" => {
                    let violation = Violation::new(Rule::InvalidValue, "`\"*\"` in quotes stands for no name");
                    diagnostics.error(range, violation.help(star(key, credentialed)));
                    // The other rules should see what was meant.
                    names.star.get_or_insert(Star { allows: attributes.allows, range });
                    if key == "allow_headers" {
                        names.names.push(bare("Authorization", range));
                    }
                }
                Ok(text) => names.names.push(Name { attributes, text: Spanned::new(text, range) }),
                Err(refusal) => {
                    let Refusal { violation, meant } = *refusal;
                    diagnostics.error(range, violation);
                    names.unread |= meant.is_none();
                    // The other rules should see what was meant.
                    names.names.extend(meant.map(|text| Name { attributes, text: Spanned::new(text, range) }));
                }
            }
        }
    }
    Some(names)
}

fn bare(name: &str, range: Range) -> Name {
    Name { attributes: Attributes::default(), text: Spanned::new(name.to_owned(), range) }
}

/// How every name is written for a key. Among request headers `*` never covers `Authorization`, and beside credentials it
/// is refused.
fn star(key: &Ident, credentialed: bool) -> String {
    match Kind::of(key) {
        Kind::Request if !credentialed => format!("write `{key}: [*, Authorization]`"),
        _ if !credentialed => format!("write `{key}: *`"),
        _ => format!("list the names, as in `{key}: {}`", example(key)),
    }
}

fn example(key: &Ident) -> &'static str {
    match Kind::of(key) {
        Kind::Request => "[Content-Type]",
        Kind::Exposed => "[ETag]",
        _ => "[GET, PUT]",
    }
}

/// What is wrong with a value that is no list, and what it was meant as, so that the other rules see it.
fn no_list(key: &Ident, value: &Tokens, credentialed: bool) -> (Violation, Option<Names>) {
    let violation = Violation::new(Rule::InvalidValue, format!("`{key}` is `*` or a list in brackets"));
    let kind = Kind::of(key);
    let text = match value.rest() {
        [tree] => string(tree).unwrap_or_else(|| tree.to_string()),
        _ => words(value).join(" "),
    };
    let mut names = Names::default();
    if text == "*" || is_every(value) || matches!(text.as_str(), "any" | "Any" | "ANY" | "all" | "All" | "ALL" | "true")
    {
        let violation = violation.help(star(key, credentialed));
        // With `Authorization`, as the advice has it.
        names.star = Some(Star { allows: Vec::new(), range: value.range() });
        if key == "allow_headers" {
            names.names.push(bare("Authorization", value.range()));
        }
        return (violation, Some(names));
    }
    let texts = listed(value, kind, 2).unwrap_or_else(|| {
        let pieces = text.split([',', '|', '"', ' ']).filter(|name| !name.is_empty());
        pieces.map(str::to_owned).collect()
    });
    let is_name = |name: &String| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !texts.is_empty() && texts.iter().all(is_name) {
        let offered = kind.list(&texts);
        let help = match &offered {
            Some(list) => format!("write `{key}: [{}]`", list.join(", ")),
            None => format!("write the names in brackets, as in `{key}: {}`", example(key)),
        };
        // What cannot be mended is judged as it stands.
        for name in offered.unwrap_or(texts) {
            names.names.push(bare(&name, value.range()));
        }
        return (violation.help(help), Some(names));
    }
    let is_mirror = |word: &String| word.to_ascii_lowercase().contains("mirror");
    let violation = if words(value).iter().any(is_mirror) {
        violation.help(format!("list the names, since no policy mirrors what is asked for: `{key}: {}`", example(key)))
    } else {
        violation.help(format!("write the names in brackets, as in `{key}: {}`", example(key)))
    };
    let every = format!("every one? {}", star(key, credentialed));
    (if credentialed { violation } else { violation.help(every) }, None)
}

/// `cors::Any` or `AllowHeaders::any()`.
fn is_every(value: &Tokens) -> bool {
    let mut last = None;
    for tree in value.rest() {
        match tree {
            TokenTree::Ident(word) => last = Some(word.to_string().to_ascii_lowercase()),
            TokenTree::Punct(sign) if sign.as_char() == ':' => {}
            TokenTree::Group(group) if group.stream().is_empty() => {}
            _ => return false,
        }
    }
    value.rest().len() > 1 && matches!(last.as_deref(), Some("any" | "all"))
}

/// The names in another kind of list: `(GET, PUT)`, `vec![GET, PUT]`, `&["GET"]` or `AllowMethods::list([GET])`.
fn listed(value: &Tokens, kind: Kind, depth: usize) -> Option<Vec<String>> {
    let (TokenTree::Group(group), front) = value.rest().split_last()? else { return None };
    let is_in_front = |tree: &TokenTree| match tree {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(sign) => matches!(sign.as_char(), '&' | '!' | ':'),
        _ => false,
    };
    if depth == 0 || !front.iter().all(is_in_front) {
        return None;
    }
    let parts = Tokens::inside(group).split_commas();
    let mut names = Vec::new();
    for mut part in parts {
        part.eat_punct("&");
        match name(&part, kind).or_else(|refusal| refusal.meant.ok_or(())) {
            Ok(text) if text != "*" && !text.is_empty() => names.push(text),
            _ => return listed(&part, kind, depth - 1).filter(|_| names.is_empty()),
        }
    }
    (!names.is_empty()).then_some(names)
}
