//! One element of a list of origins, and the texts that are suggested instead of one.

use cors_rules::{Rule, Violation, origin::Verdict};
use proc_macro2::{Span, TokenTree};

use super::{has_group, routes, string, syntax};
use crate::{
    ast::OriginValue,
    tokens::{Tokens, stream},
};

pub(super) const IN_QUOTES: &str = "write a scheme, `://` and a host in quotes, as in `\"https://app.example.com\"`";

/// Where origins stand: what is suggested must be accepted there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Allowed,
    AllowedWithCredentials,
    Own,
}

impl Place {
    fn judge(self, text: &str) -> Verdict<'_> {
        match self {
            Self::Allowed => Verdict::of(text, false),
            Self::AllowedWithCredentials => Verdict::of(text, true),
            Self::Own => Verdict::of_own(text),
        }
    }
}

pub(super) fn value(element: &Tokens, place: Place) -> Result<OriginValue, Violation> {
    match element.rest() {
        [] => Err(syntax("expected an origin").help("delete the comma")),
        [tree] if string(tree).is_some() => Ok(OriginValue::Literal(string(tree).unwrap_or_default())),
        [TokenTree::Ident(null)] if null == "null" => Ok(OriginValue::Null),
        [TokenTree::Ident(word)]
            if ["none", "None", "nobody", "false", "any", "Any", "all", "true"]
                .contains(&word.to_string().as_str()) =>
        {
            let violation = Violation::new(Rule::InvalidValue, format!("`{word}` is no origin"));
            if place == Place::Own {
                return Err(violation.help(IN_QUOTES));
            }
            let everybody = if place == Place::Allowed {
                "everybody? write `allow_origins: *`, without brackets"
            } else {
                IN_QUOTES
            };
            Err(violation.help(everybody).help("nobody? use no policy: `\"/path\" => deny`"))
        }
        [TokenTree::Punct(star)] if star.as_char() == '*' => Ok(OriginValue::Star),
        trees if cut_address(trees) == trees.len() => Err(commented_out(trees)),
        trees if is_path(element) => Ok(OriginValue::Source(stream(trees))),
        trees if is_code(trees) => Err(if place == Place::Own { own_literal() } else { code(place) }),
        trees if has_group(trees) => {
            let violation =
                Violation::new(Rule::InvalidValue, "an element is an origin in quotes, and nothing around it");
            Err(match literals(trees).as_slice() {
                _ if place != Place::Own && is_read(trees) => runtime_value(),
                [] if place != Place::Own => runtime_value(),
                literals => violation.help(write(literals, place).unwrap_or_else(|| IN_QUOTES.to_owned())),
            })
        }
        [first, rest @ ..] if string(first).is_some() && rest.first().is_some_and(|next| string(next).is_some()) => {
            let list = write(&literals(element.rest()), place);
            let help = list.unwrap_or_else(|| "write `,` behind each of them".to_owned());
            Err(syntax("expected `,` between the origins").help(help))
        }
        trees => {
            let text: String = trees.iter().map(ToString::to_string).collect();
            let is_host = text.contains('.') && !text.contains('"');
            let violation = Violation::new(Rule::InvalidValue, format!("`{text}` is no origin"));
            Err(match quoted_list(&text, place).filter(|_| is_host) {
                Some(list) => violation.help(format!("write `{list}`")),
                None if is_host || place == Place::Own => violation.help(IN_QUOTES),
                None => violation.help("write an origin in quotes, `null`, or the path of an origin source"),
            })
        }
    }
}

/// How many tokens an address has of which a comment took the rest: `https:`, or `'https:` where it was in single quotes.
pub(super) fn cut_address(trees: &[TokenTree]) -> usize {
    let is =
        |at: usize, wanted: char| matches!(trees.get(at), Some(TokenTree::Punct(sign)) if sign.as_char() == wanted);
    let quotes = usize::from(is(0, '\''));
    match trees.get(quotes) {
        Some(TokenTree::Ident(scheme)) if is(quotes + 1, ':') && !is(quotes + 2, ':') => {
            let scheme = scheme.to_string().to_ascii_lowercase();
            if scheme == "https" || scheme == "http" { quotes + 2 } else { 0 }
        }
        _ => 0,
    }
}

fn commented_out(trees: &[TokenTree]) -> Violation {
    let left: String = trees.iter().map(ToString::to_string).collect();
    let message = format!("`//` begins a comment here, so `{left}` is all that is left of this address");
    Violation::new(Rule::InvalidValue, message)
        .help("put the origin in double quotes, as in `\"https://app.example.com\"`")
}

/// A closure, or a call of what takes one in other libraries. What stands in it may be what is forbidden.
pub(super) fn is_code(trees: &[TokenTree]) -> bool {
    const CALLS: [&str; 5] = ["predicate", "asyncpredicate", "alloworiginfn", "allowedoriginfn", "originfn"];
    let in_group =
        |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if is_closure(Tokens::inside(group).rest()));
    is_closure(trees) || trees.iter().any(in_group) || words(trees).iter().any(|word| CALLS.contains(&word.as_str()))
}

fn is_closure(trees: &[TokenTree]) -> bool {
    let is_word = |tree: &TokenTree| matches!(tree, TokenTree::Ident(word) if word == "move" || word == "async");
    let first = trees.iter().find(|tree| !is_word(tree));
    matches!(first, Some(TokenTree::Punct(sign)) if sign.as_char() == '|')
}

pub(super) fn code(place: Place) -> Violation {
    let violation = Violation::new(Rule::RuntimeValue, "a list names a function, and holds no code itself");
    let set = "list a `static` of type `OriginSet`, if the origins are known at start-up";
    let function = "write `fn is_ours(origin: &Origin<'_>) -> bool { ... }`, and list `is_ours`";
    if place == Place::Allowed {
        return violation.help(function).help(set);
    }
    // Its origins are judged, and those of a function are not.
    violation.help(set).help(format!(
        "{function}; beside credentials with `#[allow(cors::unjudged_source_with_credentials, reason = \"...\")]` in front of it"
    ))
}

fn own_literal() -> Violation {
    Violation::new(Rule::InvalidValue, "an own origin is a literal").help(IN_QUOTES)
}

/// Names with `::` between them.
pub(super) fn is_path(element: &Tokens) -> bool {
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

/// The string literals in a value, and inside brackets those that may be origins: `env("NAME")` has none.
pub(super) fn literals(trees: &[TokenTree]) -> Vec<(String, Span)> {
    let is_origin = |(text, _): &(String, Span)| text == "*" || text.contains(['.', ':']) || text.contains("localhost");
    let mut found = Vec::new();
    for tree in trees {
        if let TokenTree::Group(group) = tree {
            let mut inside = literals(Tokens::inside(group).rest());
            inside.retain(is_origin);
            found.append(&mut inside);
        } else if let Some(text) = string(tree) {
            found.push((text, tree.span()));
        }
    }
    found
}

/// The names in a value, in lower case and without `_`.
pub(super) fn words(trees: &[TokenTree]) -> Vec<String> {
    let mut words = Vec::new();
    for tree in trees {
        if let TokenTree::Ident(name) = tree {
            words.push(name.to_string().to_ascii_lowercase().replace('_', ""));
        }
    }
    words
}

/// Whether the text is put together or read elsewhere, so that a literal in it is not what was meant.
pub(super) fn is_read(trees: &[TokenTree]) -> bool {
    words(trees).iter().any(|word| ["env", "optionenv", "var", "format", "concat"].contains(&word.as_str()))
}

pub(super) fn runtime_value() -> Violation {
    Violation::new(Rule::RuntimeValue, "an origin in the list is a literal, known when the program is built")
        .help("origins from the environment or a database? write `static TENANTS: OriginSet = OriginSet::new();`")
        .help("list `TENANTS` here, and at start-up write `TENANTS.replace(OriginList::parse(origins)?)`")
}

/// To write these texts, mended where they need it; `None` if there are none, or a rule refuses one of them.
fn write(literals: &[(String, Span)], place: Place) -> Option<String> {
    let mut lists = Vec::new();
    for (text, _) in literals {
        lists.push(quoted_list(text, place)?);
    }
    (!lists.is_empty()).then(|| format!("write `{}`", lists.join(", ")))
}

/// The origins in a text as elements of a list.
pub(super) fn quoted_list(text: &str, place: Place) -> Option<String> {
    let mut quoted = Vec::new();
    for text in split(text, place)? {
        quoted.push(format!("\"{text}\""));
    }
    Some(quoted.join(", "))
}

pub(super) fn split(text: &str, place: Place) -> Option<Vec<String>> {
    let mut origins = Vec::new();
    for piece in text.split([',', ' ']).filter(|piece| !piece.is_empty()) {
        origins.push(place.judge(piece).offered(piece)?.to_owned());
    }
    (!origins.is_empty()).then_some(origins)
}
