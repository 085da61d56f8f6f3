//! The keys of a policy, and what other libraries call them.

use cors_rules::{Rule, Violation, nearest};

use super::string;
use crate::tokens::{Range, Spanned, Tokens};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    AllowOrigins,
    AllowCredentials,
    AllowMethods,
    AllowHeaders,
    ExposeHeaders,
    MaxAge,
    ForbidOtherOrigins,
    OwnOrigins,
}

const KEYS: [(&str, Key); 8] = [
    ("allow_origins", Key::AllowOrigins),
    ("allow_credentials", Key::AllowCredentials),
    ("allow_methods", Key::AllowMethods),
    ("allow_headers", Key::AllowHeaders),
    ("expose_headers", Key::ExposeHeaders),
    ("max_age", Key::MaxAge),
    ("forbid_other_origins", Key::ForbidOtherOrigins),
    ("own_origins", Key::OwnOrigins),
];

/// Names from the header itself, tower-http, actix-cors, express, Spring, ASP.NET, rs/cors and jub0bs/cors, without
/// `_` and case.
const ELSEWHERE: [(&str, &str); 45] = [
    ("accesscontrolalloworigin", "allow_origins"),
    ("accesscontrolallowcredentials", "allow_credentials"),
    ("accesscontrolallowmethods", "allow_methods"),
    ("accesscontrolallowheaders", "allow_headers"),
    ("accesscontrolexposeheaders", "expose_headers"),
    ("accesscontrolmaxage", "max_age"),
    ("origin", "allow_origins"),
    ("origins", "allow_origins"),
    ("alloworigin", "allow_origins"),
    ("alloworigins", "allow_origins"),
    ("allowedorigin", "allow_origins"),
    ("allowedorigins", "allow_origins"),
    ("allowedoriginpatterns", "allow_origins"),
    ("withorigins", "allow_origins"),
    ("whitelist", "allow_origins"),
    ("allowlist", "allow_origins"),
    ("hosts", "allow_origins"),
    ("domains", "allow_origins"),
    ("sites", "allow_origins"),
    ("credentials", "allow_credentials"),
    ("credentialed", "allow_credentials"),
    ("supportscredentials", "allow_credentials"),
    ("allowcredential", "allow_credentials"),
    ("withcredentials", "allow_credentials"),
    ("method", "allow_methods"),
    ("methods", "allow_methods"),
    ("allowmethod", "allow_methods"),
    ("allowedmethods", "allow_methods"),
    ("withmethods", "allow_methods"),
    ("headers", "allow_headers"),
    ("requestheaders", "allow_headers"),
    ("allowheader", "allow_headers"),
    ("allowedheader", "allow_headers"),
    ("allowedheaders", "allow_headers"),
    ("withheaders", "allow_headers"),
    ("expose", "expose_headers"),
    ("exposeheader", "expose_headers"),
    ("exposedheaders", "expose_headers"),
    ("responseheaders", "expose_headers"),
    ("withexposedheaders", "expose_headers"),
    ("maxageinseconds", "max_age"),
    ("preflightmaxage", "max_age"),
    ("setpreflightmaxage", "max_age"),
    ("enforce", "forbid_other_origins"),
    ("blockonoriginmismatch", "forbid_other_origins"),
];

/// Keys of other libraries for which nothing is written here, in the same form.
const NEEDLESS: [(&str, &str); 7] = [
    ("vary", "delete it: `Vary` is added where it is needed"),
    ("varyheader", "delete it: `Vary` is added where it is needed"),
    ("disablevaryheader", "delete it: `Vary` is added where it is needed"),
    ("sendwildcard", "delete it: `*` is sent where `allow_origins: *` stands"),
    ("alwayssend", "delete it: the headers are sent where they are needed"),
    ("optionssuccessstatus", "delete it: a preflight is answered 204, or 403 if it is denied"),
    ("preflightcontinue", "delete it: a preflight never reaches the application"),
];

/// What the header that Private Network Access needed is called anywhere, in the same form.
const PRIVATE_NETWORK: [&str; 5] = [
    "privatenetwork",
    "allowprivatenetwork",
    "accesscontrolallowprivatenetwork",
    "privatenetworkaccess",
    "privatenetworkaccessinnocorsmodeonly",
];

/// What brings in the keys of another policy elsewhere; here that is `..BASE`.
pub(super) fn is_word_for_base(text: &str) -> bool {
    ["extends", "extend", "inherits", "inherit", "base", "parent", "include"]
        .contains(&text.to_ascii_lowercase().as_str())
}

/// A key as somebody wrote it: a name, several with hyphens between them as in the header, or either in quotes.
pub(super) fn written(part: &mut Tokens) -> Option<Spanned<String>> {
    let whole = part.range();
    let text = part.peek().filter(|tree| string(tree).is_some()).map(ToString::to_string);
    if let Some(text) = text {
        part.take();
        return Some(Spanned::new(text, whole.start));
    }
    let first = part.eat_ident()?;
    let (mut text, mut range) = (first.to_string(), Range::from(first.span()));
    while part.at_punct("-") && !part.at_punct("->") {
        part.take();
        let Some(next) = part.eat_ident() else { break };
        text = format!("{text}-{next}");
        range = range.to(next.span().into());
    }
    Some(Spanned::new(text, range))
}

/// Private Network Access never shipped as a whole. What came instead is a permission that the user grants (WICG, "Local
/// Network Access"), and no header of a server has a say in it.
fn private_network(text: &str) -> Violation {
    Violation::new(Rule::PrivateNetworkKey, format!("`{text}` is for Private Network Access, which browsers gave up"))
        .help("delete it: a browser asks its user before a page may reach the local network")
}

fn value_of<T: Copy>(name: &str, pairs: &[(&str, T)]) -> Option<T> {
    pairs.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
}

fn names_of<T>(pairs: &[(&'static str, T)]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for (name, _) in pairs {
        names.push(*name);
    }
    names
}

impl Key {
    pub(super) fn name(self) -> &'static str {
        KEYS.iter().find(|(_, key)| *key == self).map_or("allow_origins", |(name, _)| *name)
    }

    /// An unknown key comes back with the key that was probably meant.
    pub(super) fn of(text: &str) -> Result<Self, (Violation, Option<Self>)> {
        if let Some(key) = value_of(text, &KEYS) {
            return Ok(key);
        }
        let folded: String = text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
        if PRIVATE_NETWORK.contains(&folded.as_str()) {
            return Err((private_network(text), None));
        }
        let violation = Violation::new(Rule::UnknownKey, format!("there is no key `{text}`"));
        if let Some(advice) = value_of(&folded, &NEEDLESS) {
            return Err((violation.help(advice), None));
        }
        let keys = names_of(&KEYS);
        // A key that is still being typed.
        let mut longer = keys.iter().copied().filter(|known| known.starts_with(text));
        let completed = longer.next().filter(|_| longer.next().is_none());
        let close = || nearest(text.trim_matches('"'), &keys);
        let close_elsewhere = || value_of(nearest(&folded, &names_of(&ELSEWHERE))?, &ELSEWHERE);
        Err(match value_of(&folded, &ELSEWHERE).or(completed).or_else(close).or_else(close_elsewhere) {
            Some(ours) => (violation.help(format!("write `{ours}`")), value_of(ours, &KEYS)),
            None => (violation.help(format!("the keys are `{}`", keys.join("`, `"))), None),
        })
    }
}
