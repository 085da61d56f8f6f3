//! The keys of a policy, and what other libraries call them.

use cors_rules::{Rule, Violation};
use proc_macro2::Ident;

use crate::nearest::nearest;

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
const ELSEWHERE: [(&str, &str); 39] = [
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
];

impl Key {
    /// An unknown key comes back with the key that was probably meant.
    pub(super) fn of(name: &Ident) -> Result<Self, (Violation, Option<Self>)> {
        let text = name.to_string();
        let known = |wanted: &str| KEYS.iter().find(|(name, _)| *name == wanted).map(|(_, key)| *key);
        if let Some(key) = known(&text) {
            return Ok(key);
        }
        let folded: String = text.chars().filter(|c| *c != '_').collect::<String>().to_ascii_lowercase();
        let elsewhere = ELSEWHERE.iter().find(|(theirs, _)| *theirs == folded).map(|(_, ours)| *ours);
        let violation = Violation::new(Rule::UnknownKey, format!("there is no key `{text}`"));
        Err(match elsewhere.or_else(|| nearest(&text, KEYS.map(|(known, _)| known))) {
            Some(ours) => (violation.help(format!("write `{ours}`")), known(ours)),
            None => {
                let keys = KEYS.map(|(known, _)| format!("`{known}`")).join(", ");
                (violation.help(format!("the keys are {keys}")), None)
            }
        })
    }
}
