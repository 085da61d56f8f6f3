//! One method or header name, bare or quoted.

use cors_rules::{Rule, Violation, header, literal, method};
use proc_macro2::{Ident, TokenTree};

use crate::{
    parse::{has_group, string, syntax},
    tokens::Tokens,
};

/// What people put between two names, where it is no part of either.
const SEPARATORS: &[char] = &[',', ';', '|', '+', '&'];

/// What a name is, and so what stands between two of them and what may be written instead of one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::parse) enum Kind {
    Method,
    Request,
    Exposed,
    /// A method in front of a path.
    Line,
    /// A method in front of a handler.
    Handler,
}

/// What is wrong with a name.
pub(in crate::parse) struct Refusal {
    pub(in crate::parse) violation: Violation,
    /// The name that was meant, where that is evident: the other rules should see it.
    pub(in crate::parse) meant: Option<String>,
}

impl From<Violation> for Box<Refusal> {
    fn from(violation: Violation) -> Self {
        Self::new(Refusal { violation, meant: None })
    }
}

impl Kind {
    pub(in crate::parse) fn of(key: &Ident) -> Self {
        match key.to_string().as_str() {
            "allow_methods" => Self::Method,
            "allow_headers" => Self::Request,
            _ => Self::Exposed,
        }
    }

    fn separator(self) -> &'static str {
        match self {
            Self::Method | Self::Request | Self::Exposed => ", ",
            Self::Line => " | ",
            Self::Handler => ": ",
        }
    }

    fn is_header(self) -> bool {
        matches!(self, Self::Request | Self::Exposed)
    }

    fn is_known(self, name: &str) -> bool {
        match self {
            Self::Request => header::is_known_request(name),
            Self::Exposed => header::is_known_exposed(name),
            Self::Method | Self::Line | Self::Handler => method::is_registered(name),
        }
    }

    /// What may be written for a name: itself, or what its rule says to write; `None` if it is refused.
    pub(in crate::parse) fn offered(self, name: &str) -> Option<String> {
        let check = match self {
            Self::Method => method::check_listed,
            Self::Request => header::check_request,
            Self::Exposed => header::check_exposed,
            Self::Line | Self::Handler => method::check,
        };
        match literal::check(name).or_else(|| check(name)) {
            None => Some(name.to_owned()),
            Some(violation) => violation.suggestion.map(String::from),
        }
    }

    /// What may be written for several names; `None` if one of them is refused.
    pub(in crate::parse) fn list(self, names: &[String]) -> Option<Vec<String>> {
        let mut offered = Vec::new();
        for name in names {
            offered.push(self.offered(name)?);
        }
        Some(offered)
    }
}

/// A string literal, or tokens that touch: `X-Request-Id` is five tokens, and `if` is none that rustc calls a name.
pub(in crate::parse) fn name(element: &Tokens, kind: Kind) -> Result<String, Box<Refusal>> {
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
        let violation = Violation::new(Rule::InvalidValue, message);
        return Err(violation.help("write the name bare, or in plain double quotes").into());
    }
    match words.as_slice() {
        [] => Ok(String::new()),
        [one] if is_sign(one) && !one.contains("::") && !has_group(element.rest()) => Err(sign_alone(one).into()),
        [one] if !one.contains("::") && !has_group(element.rest()) => Ok(one.clone()),
        [one] => Err(runtime_value(constant(one).or_else(|| from_static(element)), kind)),
        _ if has_group(element.rest()) => Err(runtime_value(from_static(element), kind)),
        several if several.concat().matches("::").count() == 1 && several.iter().any(|word| is_half_path(word)) => {
            Err(runtime_value(constant(&several.concat()), kind))
        }
        several => Err(torn(several, kind).into()),
    }
}

/// A token of signs alone is legal (RFC 9110, section 5.6.2), but nobody means one who leaves its quotes out.
fn is_sign(word: &str) -> bool {
    !word.contains(|c: char| c.is_alphanumeric()) && word != "*"
}

fn sign_alone(sign: &str) -> Violation {
    syntax(format!("`{sign}` is no name")).help("delete it; a name that consists of signs alone is written in quotes")
}

/// Tokens that touch, as one text each.
pub(super) fn words(element: &Tokens) -> Vec<String> {
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
pub(in crate::parse) fn touching(trees: &[TokenTree]) -> Vec<Vec<TokenTree>> {
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

/// `header ::` is one name with what follows it.
fn is_half_path(word: &str) -> bool {
    word.starts_with("::") || word.ends_with("::")
}

/// What is wrong with several words in the place of a name.
fn torn(words: &[String], kind: Kind) -> Violation {
    let is_torn = |pair: &[String]| pair.iter().any(|word| word.starts_with('-') || word.ends_with('-'));
    if words.windows(2).all(is_torn) {
        return syntax("a name has no spaces around its hyphens").help(format!("write `{}`", words.concat()));
    }
    let groups = between_separators(words);
    let names = groups.concat();
    if let Some(violation) = field_line(words, kind) {
        return violation;
    }
    let [first, second, ..] = names.as_slice() else {
        let violation = syntax("expected a name and nothing else");
        return match kind.list(&names).as_deref() {
            Some([name]) => violation.help(format!("write `{name}`")),
            _ => violation.help("write names with `,` between them"),
        };
    };
    let joined = names.join("-");
    let is_quoted = words.iter().all(|word| word.starts_with('"'));
    let is_whole = |name: &String| is_quoted || name.contains(['-', '_']) || kind.is_known(name);
    let is_separated = words.iter().any(|word| word.trim_matches(SEPARATORS) != word);
    let is_one = |names: &[String]| {
        let is_initial = names.first().is_some_and(|first| first.len() == 1) && !names.iter().any(is_whole);
        kind.is_known(&names.join("-")) || kind.is_header() && is_initial
    };
    let separator = kind.separator().trim();
    if !is_separated
        && is_one(&names)
        && let Some(one) = kind.offered(&joined)
    {
        return syntax("a name has no spaces in it").help(format!("write `{one}`"));
    }
    let violation = syntax(match groups.first() {
        Some(group) if group.len() > 1 && is_separated => format!("expected `{separator}` between the names"),
        _ => format!("expected `{separator}` between `{first}` and `{second}`"),
    });
    // What stands between two signs may itself be torn.
    let mut whole = Vec::new();
    let mut is_certain = is_separated || !kind.is_header() || names.iter().all(is_whole);
    for group in groups {
        if group.len() > 1 && is_one(&group) {
            whole.push(group.join("-"));
        } else {
            is_certain &= group.len() < 2 || !kind.is_header() || group.iter().all(is_whole);
            whole.extend(group);
        }
    }
    match kind.list(&whole).map(|names| names.join(kind.separator())) {
        Some(several) if is_certain => violation.help(format!("write `{several}`")),
        Some(several) if !is_separated && !names.iter().any(is_whole) => match kind.offered(&joined) {
            Some(one) => violation.help(format!("write `{one}` if that is one name, or `{several}`")),
            None => violation.help(format!("write `{several}`")),
        },
        _ if kind.is_header() => violation.help("write `,` between two names, and `-` inside one"),
        _ => violation.help(format!("write `{separator}` between two names")),
    }
}

/// The words, as the signs between them group them.
fn between_separators(words: &[String]) -> Vec<Vec<String>> {
    let mut groups: Vec<Vec<String>> = vec![Vec::new()];
    for word in words {
        let bare = word.trim_matches(SEPARATORS).trim_matches('"');
        let text = constant(bare).unwrap_or_else(|| bare.to_owned());
        let is_name = !text.is_empty() && !is_sign(&text);
        if word.starts_with(SEPARATORS) || !is_name {
            groups.push(Vec::new());
        }
        if let (Some(group), true) = (groups.last_mut(), is_name) {
            group.push(text);
        }
        if word.ends_with(SEPARATORS) {
            groups.push(Vec::new());
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// `Content-Type: application/json` is what a request has, not what a list has.
fn field_line(words: &[String], kind: Kind) -> Option<Violation> {
    const SIGNS: &[char] = &[':', '='];
    let (first, second) = (words.first()?, words.get(1)?);
    if !kind.is_header() || !first.ends_with(SIGNS) && !second.starts_with(SIGNS) {
        return None;
    }
    let violation = Violation::new(Rule::InvalidValue, "a list holds names, without their values");
    let name = kind.offered(first.trim_end_matches(SIGNS).trim_matches('"'));
    Some(match name {
        Some(name) => violation.help(format!("list the name only: `{name}`")),
        None => violation.help("list the name only"),
    })
}

/// `header::CONTENT_TYPE` was meant as `Content-Type`, and `Method::PUT` as `PUT`.
fn constant(text: &str) -> Option<String> {
    let (_, name) = text.rsplit_once("::")?;
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return None;
    }
    let mut parts = Vec::new();
    for part in name.split('_') {
        let (first, rest) = part.split_at_checked(1).unwrap_or_default();
        parts.push(format!("{first}{}", rest.to_ascii_lowercase()));
    }
    Some(if parts.len() == 1 { name.to_owned() } else { parts.join("-") })
}

/// `HeaderName::from_static("x-id")` was meant as `x-id`.
fn from_static(element: &Tokens) -> Option<String> {
    let [.., TokenTree::Ident(function), TokenTree::Group(group)] = element.rest() else { return None };
    match Tokens::inside(group).rest() {
        [text] if function == "from_static" => string(text),
        _ => None,
    }
}

fn runtime_value(meant: Option<String>, kind: Kind) -> Box<Refusal> {
    let message = "a name is written out, since the header is complete when the program is built";
    let violation = Violation::new(Rule::RuntimeValue, message);
    let violation = match meant.as_deref().and_then(|name| kind.offered(name)) {
        Some(name) => violation.help(format!("write `{name}`")),
        None => violation.help("write the name itself, bare or in quotes"),
    };
    Box::new(Refusal { violation, meant })
}
