//! `*` or a list of origins.

use cors_rules::{Rule, Violation, origin::Verdict};
use proc_macro2::{Delimiter, Span, TokenTree};

use super::{attributes, has_group, routes, string, syntax};
use crate::{
    ast::{Attributes, Origin, OriginValue, Origins},
    diagnostics::Diagnostics,
    tokens::{Tokens, stream},
};

const IN_QUOTES: &str = "write a scheme, `://` and a host in quotes, as in `\"https://app.example.com\"`";

/// Where origins stand: what is suggested must be accepted there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
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

/// `unread` counts what was meant as an origin but is none.
pub(super) fn origins(
    mut part: Tokens,
    credentialed: bool,
    unread: &mut usize,
    diagnostics: &mut Diagnostics,
) -> Option<Origins> {
    let place = if credentialed { Place::AllowedWithCredentials } else { Place::Allowed };
    let whole = part.clone();
    if part.eat_punct("*").is_some() && part.is_empty() {
        return Some(Origins::Any);
    }
    let mut part = whole.clone();
    match part.eat_group(Delimiter::Bracket).filter(|_| part.is_empty()) {
        Some(list) => Some(Origins::List(elements(Tokens::inside(&list), place, unread, diagnostics))),
        None => {
            let (violation, meant) = no_list(&whole, place);
            diagnostics.error(whole.range(), violation);
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
        return elements(Tokens::inside(&list), Place::Own, &mut 0, diagnostics);
    }
    let violation =
        Violation::new(Rule::InvalidValue, "`own_origins` is a list of the service's own origins in brackets");
    let text = if let [tree] = whole.rest() { string(tree).filter(|text| text != "*") } else { None };
    let list = text.and_then(|text| quoted_list(&text, Place::Own));
    let list = list.as_deref().unwrap_or("\"https://api.example.com\"");
    diagnostics.error(whole.range(), violation.help(format!("write `own_origins: [{list}]`")));
    Vec::new()
}

fn elements(list: Tokens, place: Place, unread: &mut usize, diagnostics: &mut Diagnostics) -> Vec<Origin> {
    let mut origins = Vec::new();
    for mut element in list.split_commas() {
        let attributes = attributes::of_part(&mut element, diagnostics);
        let range = element.range();
        if let Some((range, violation)) = routes::torn_colons(element.rest()) {
            *unread += 1;
            diagnostics.error(range, violation);
            continue;
        }
        match value(&element, place) {
            Ok(value) => origins.push(Origin { attributes, value, range }),
            Err(violation) => {
                *unread += 1;
                diagnostics.error(range, violation);
            }
        }
    }
    origins
}

fn value(element: &Tokens, place: Place) -> Result<OriginValue, Violation> {
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
        trees if is_path(element) => Ok(OriginValue::Source(stream(trees))),
        trees if has_group(trees) => {
            let violation =
                Violation::new(Rule::InvalidValue, "an element is an origin in quotes, and nothing around it");
            Err(match literals(trees).as_slice() {
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
fn no_list(value: &Tokens, place: Place) -> (Violation, Option<Origins>) {
    const ANY: &str = "write `allow_origins: *`";
    let violation = Violation::new(Rule::InvalidValue, "`allow_origins` is `*` or a list in brackets");
    let literals = literals(value.rest());
    let words = words(value.rest());
    let is = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if literals.iter().any(|(text, _)| text == "*") || literals.is_empty() && is(&["any", "all", "allowanyorigin"]) {
        // Beside credentials that is refused, which the rule about it says.
        let help = if place == Place::Allowed { ANY } else { "write the sites in a list: `allow_origins: [...]`" };
        return (violation.help(help), Some(Origins::Any));
    }
    if !literals.is_empty() {
        let (mut list, mut quoted) = (Vec::new(), Vec::new());
        let mut is_offered = true;
        for (text, span) in &literals {
            let offered = split(text, place);
            is_offered &= offered.is_some();
            // What cannot be mended is judged as it stands.
            let texts = offered.unwrap_or_else(|| vec![text.clone()]);
            for text in texts {
                quoted.push(format!("\"{text}\""));
                let (attributes, value) = (Attributes::default(), OriginValue::Literal(text));
                list.push(Origin { attributes, value, range: (*span).into() });
            }
        }
        let violation = violation.help(if is_offered {
            format!("write `allow_origins: [{}]`", quoted.join(", "))
        } else {
            "write `allow_origins: [...]`, with each origin in quotes".to_owned()
        });
        return (violation, Some(Origins::List(list)));
    }
    if is(&["none", "nobody", "false", "deny"]) {
        return (violation.help("nobody? use no policy: `\"/path\" => deny`"), None);
    }
    if is(&["mirrorrequest", "mirror", "reflect", "verypermissive", "allowedoriginfn"]) {
        let help = if place == Place::Allowed {
            "write `allow_origins: *`, or list the sites: no policy mirrors whoever asks"
        } else {
            "list the sites: no policy mirrors whoever asks"
        };
        return (violation.help(help), None);
    }
    let is_plain_path = is_path(value) && !is(&["true"]);
    if !is_plain_path && has_group(value.rest()) {
        return (runtime_value(), None);
    }
    let list: String = match value.rest() {
        trees if is_plain_path => trees.iter().map(ToString::to_string).collect(),
        _ => "\"https://app.example.com\"".to_owned(),
    };
    let violation = violation.help(format!("write `allow_origins: [{list}]`"));
    (if place == Place::Allowed { violation.help(format!("everybody? {ANY}")) } else { violation }, None)
}

/// The string literals in a value, and inside brackets those that may be origins: `env("NAME")` has none.
fn literals(trees: &[TokenTree]) -> Vec<(String, Span)> {
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
fn words(trees: &[TokenTree]) -> Vec<String> {
    let mut words = Vec::new();
    for tree in trees {
        if let TokenTree::Ident(name) = tree {
            words.push(name.to_string().to_ascii_lowercase().replace('_', ""));
        }
    }
    words
}

fn runtime_value() -> Violation {
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
fn quoted_list(text: &str, place: Place) -> Option<String> {
    let mut quoted = Vec::new();
    for text in split(text, place)? {
        quoted.push(format!("\"{text}\""));
    }
    Some(quoted.join(", "))
}

fn split(text: &str, place: Place) -> Option<Vec<String>> {
    let mut origins = Vec::new();
    for piece in text.split([',', ' ']).filter(|piece| !piece.is_empty()) {
        origins.push(place.judge(piece).offered(piece)?.to_owned());
    }
    (!origins.is_empty()).then_some(origins)
}
