//! `*` or a list of origins.

use cors_rules::{Rule, Violation, origin::is_name};
use proc_macro2::Delimiter;

use super::{
    attributes, elements, has_group,
    origin::{
        Place, code, cut_address, is_code, is_path, is_read, literals, quoted_list, runtime_value, split, value, words,
    },
    routes, string,
};
use crate::{
    ast::{Attributes, Origin, OriginValue, Origins},
    diagnostics::Diagnostics,
    tokens::Tokens,
};

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
        Some(list) => Some(Origins::List(origins_in(Tokens::inside(&list), place, unread, diagnostics))),
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
        return origins_in(Tokens::inside(&list), Place::Own, &mut 0, diagnostics);
    }
    let violation =
        Violation::new(Rule::InvalidValue, "`own_origins` is a list of the service's own origins in brackets");
    let text = if let [tree] = whole.rest() { string(tree).filter(|text| text != "*") } else { None };
    let list = text.and_then(|text| quoted_list(&text, Place::Own));
    let list = list.as_deref().unwrap_or("\"https://api.example.com\"");
    diagnostics.error(whole.range(), violation.help(format!("write `own_origins: [{list}]`")));
    Vec::new()
}

fn origins_in(list: Tokens, place: Place, unread: &mut usize, diagnostics: &mut Diagnostics) -> Vec<Origin> {
    let mut origins = Vec::new();
    for mut element in elements::elements(list, cut_address, diagnostics) {
        let has_attributes = !element.is_empty() && element.at_punct("#");
        let attributes = attributes::of_part(&mut element, diagnostics);
        let range = element.range();
        if has_attributes && element.is_empty() {
            *unread += 1;
            diagnostics.error(range, elements::nothing_behind_attributes());
            continue;
        }
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

/// What is wrong with a value that is no list, and what it was meant as, so that the other rules see it.
fn no_list(value: &Tokens, place: Place) -> (Violation, Option<Origins>) {
    const ANY: &str = "write `allow_origins: *`";
    let violation = Violation::new(Rule::InvalidValue, "`allow_origins` is `*` or a list in brackets");
    if cut_address(value.rest()) > 0 {
        let violation =
            Violation::new(Rule::InvalidValue, "`//` begins a comment here, so most of the address is missing");
        return (
            violation.help("write `allow_origins: [\"https://app.example.com\"]`, with each origin in double quotes"),
            None,
        );
    }
    if is_code(value.rest()) {
        return (code(place), None);
    }
    if is_read(value.rest()) {
        return (runtime_value(), None);
    }
    let literals = literals(value.rest());
    let words = words(value.rest());
    let is = |wanted: &[&str]| words.iter().any(|word| wanted.contains(&word.as_str()));
    if literals.iter().any(|(text, _)| text == "*") || literals.is_empty() && is(&["any", "all", "allowanyorigin"]) {
        // Beside credentials that is refused, which the rule about it says.
        let help = if place == Place::Allowed { ANY } else { "write the sites in a list: `allow_origins: [...]`" };
        return (violation.help(help), Some(Origins::Any));
    }
    if let [(name, _)] = literals.as_slice()
        && is_name(name)
        && name != "NULL"
    {
        let help = format!("write `allow_origins: [{name}]`, without quotes, if that names an origin source");
        return (violation.help(help), None);
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
    if is(&["mirrorrequest", "mirror", "reflect", "verypermissive"]) {
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
