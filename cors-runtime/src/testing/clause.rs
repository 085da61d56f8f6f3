//! The clause of a policy behind a verdict, and what to write in its source.

use cors_rules::Severity;
use cors_rules::origin::{Origin, Verdict as Judged};

use super::{
    browser::Page,
    guarded::{Guarded, literals, path_of, sources},
};
use crate::{Policy, Reason, routes::Route};

/// Names of what decides about a request; words where they are not known.
pub(super) struct Clause<'a> {
    guard: Option<Guarded>,
    policy: Option<&'static Policy>,
    route: Option<&'static Route>,
    method: String,
    url: &'a str,
    path: &'a str,
    origin: String,
    page: Option<&'a Page>,
}

impl<'a> Clause<'a> {
    pub(super) fn new(
        guard: Option<Guarded>,
        method: String,
        url: &'a str,
        origin: String,
        page: Option<&'a Page>,
    ) -> Self {
        let whole = path_of(url);
        let path = whole.split('?').next().unwrap_or(whole);
        let policy = guard.and_then(|guard| guard.policy(&method, whole));
        let route = guard.and_then(|guard| guard.route(path));
        Self { guard, policy, route, method, url, path, origin, page }
    }

    /// What the app is behind.
    pub(super) fn guard(&self) -> String {
        match self.guard {
            Some(_) if self.is_gathered() => "`router!`".to_owned(),
            Some(guard) => format!("`{}`", guard.name()),
            None => "the policy".to_owned(),
        }
    }

    /// Whether the table is what `router!` made of annotations: it has no name of its own.
    fn is_gathered(&self) -> bool {
        self.guard.is_some_and(|guard| guard.name() == "router")
    }

    pub(super) fn policy(&self) -> String {
        self.policy.map_or_else(|| "the policy".to_owned(), |policy| format!("`{}`", policy.table().name))
    }

    pub(super) fn wrap(&self) -> String {
        let name = self.guard.filter(|_| !self.is_gathered()).map_or("API", Guarded::name);
        format!("{name}.wrap(...)")
    }

    fn add_line(&self, method: &str, path: &str, policy: &str) -> String {
        if self.is_gathered() {
            format!(
                "add `{method}: handler` for `{path}` to `router!`, and `#[cross_origin({policy})]` above the handler"
            )
        } else {
            format!("add a line `{method} {path} => {policy}` to {}", self.guard())
        }
    }

    pub(super) fn sends_credentials(&self) -> bool {
        self.policy.is_some_and(|policy| policy.table().credentials)
    }

    /// As the table has it, or as it was asked for.
    fn line(&self) -> String {
        format!("{:?}", self.route.map_or(self.path, |route| route.path))
    }

    pub(super) fn text(&self, reason: Reason) -> String {
        let (policy, guard, origin) = (self.policy(), self.guard(), &self.origin);
        let text = match reason {
            Reason::UnlistedOrigin => {
                let near =
                    self.near_miss().map(|(literal, what)| format!(", only `{literal}`, which has another {what}"));
                format!("{policy} does not list `{origin}`{}", near.unwrap_or_default())
            }
            Reason::NoRoute => format!("no line of {guard} is for `{}`", self.path),
            Reason::UnroutedMethod => format!("no line for `{}` names `{}`", self.line(), self.method),
            reason => reason.to_string().replacen("the policy", &policy, 1).replacen("the table", &guard, 1),
        };
        if matches!(reason, Reason::NoRoute | Reason::OtherSlash) { text } else { self.with_line(text) }
    }

    pub(super) fn with_line(&self, text: String) -> String {
        match self.route {
            Some(_) => format!("{text} ({}, line `{}`)", self.guard(), self.line()),
            None => text,
        }
    }

    /// People take two origins for one if their host is the same.
    fn near_miss(&self) -> Option<(&'static str, &'static str)> {
        let origin = Origin::parse(self.origin.as_bytes())?;
        let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
        literals(self.policy?).into_iter().find_map(|literal| {
            let listed = Origin::parse(literal.as_bytes())?;
            let what = match () {
                () if bare(listed.host()) != bare(origin.host()) => return None,
                () if listed.host() != origin.host() => "host",
                () if listed.scheme() != origin.scheme() => "scheme",
                () => "port",
            };
            Some((literal, what))
        })
    }

    /// For a policy that was asked and said no.
    pub(super) fn help(&self, reason: Reason) -> Vec<String> {
        let (policy, guard) = (self.policy(), self.guard());
        let help = match reason {
            Reason::UnlistedOrigin if self.origin == "null" => return self.help_null(),
            Reason::UnlistedOrigin => return self.help_origin(),
            Reason::UnlistedNull => return self.help_null(),
            Reason::InsecureOrigin => format!("serve the page over `https`: {policy} sends credentials to nobody else"),
            Reason::Denied if self.route.is_some() => {
                format!("write a policy instead of `deny` for `{}` in {guard}, if other sites may call it", self.line())
            }
            Reason::Denied | Reason::NoRoute => self.add_line(&self.method, &format!("{:?}", self.path), "POLICY"),
            Reason::UnroutedMethod => self.add_line(&self.method, &self.line(), "POLICY"),
            Reason::AmbiguousPath => {
                "write the path plainly in the request: without `//`, `..`, `%2F` and escaped letters".to_owned()
            }
            // A line of its own does not help where another one forbids the write.
            Reason::OtherSlash if self.route.is_some() => {
                format!("let `{}` into the policy of that path, or keep one of the two lines", self.origin)
            }
            Reason::OtherSlash => "add or remove the final `/` in the request, or add a line for this path".to_owned(),
            Reason::NoOrigin => format!("let `Origin` through: something in front of {guard} drops it from requests"),
            Reason::InvalidOrigin | Reason::MalformedOrigin => {
                format!("let `Origin` through as it is: something in front of {guard} changes it")
            }
            Reason::OwnOrigin => {
                format!("add `\"{}\"` to `allow_origins` of {policy}: `own_origins` grants nothing", self.origin)
            }
            Reason::AnyOrigin | Reason::Listed(_) | Reason::Pattern(_) | Reason::Source(_) | Reason::Null => {
                return Vec::new();
            }
        };
        vec![help]
    }

    fn help_origin(&self) -> Vec<String> {
        let suggested = suggested(&self.origin, self.sends_credentials(), &self.policy());
        let list = match self.near_miss() {
            Some((literal, _)) => format!("open the page at `{literal}`, or {suggested}"),
            None => suggested,
        };
        let sources = self.policy.map(sources).unwrap_or_default();
        let source =
            sources.first().map(|source| format!("let `{source}` allow it instead: a test has to fill it first"));
        [list].into_iter().chain(source).collect()
    }

    /// To list `null` is to list everybody, so it is not suggested.
    fn help_null(&self) -> Vec<String> {
        let was_redirected = self.page.is_some_and(|page| page.origin() != "null");
        vec![if was_redirected {
            format!(
                "let the script fetch `{}` itself: behind a redirect from one other site to another, a request is anybody's",
                self.url
            )
        } else {
            "give the page an origin: serve it over `http://localhost:3000` instead of `file:`, or add `allow-same-origin` to the frame's `sandbox`"
                .to_owned()
        }]
    }

    pub(super) fn help_method(&self, method: &str) -> Vec<String> {
        let policy = self.policy();
        let upper = method.to_ascii_uppercase();
        let allowed =
            self.policy.and_then(|policy| policy.table().allow_methods.as_ref()).and_then(|list| list.to_str().ok());
        let is_named =
            self.route.is_some_and(|route| route.lines.iter().any(|line| line.methods.contains(&upper.as_str())));
        let is_listed = allowed.is_some_and(|list| list.split(',').any(|name| name == upper));
        if upper != method && (is_named || is_listed) {
            return vec![format!(
                "write `{upper}` in the request: methods have a case, and browsers leave `{method}` as it is"
            )];
        }
        vec![match (self.guard, self.route) {
            (Some(Guarded::Table(_)), Some(route)) if !route.is_for_every_method() => {
                self.add_line(method, &self.line(), self.policy.map_or("POLICY", |policy| policy.table().name))
            }
            (Some(_), _) => format!("add `{method}` to `allow_methods` of {policy}"),
            (None, _) => format!(
                "add `{method}` to `allow_methods` of the policy, or a line `{method} {:?} => POLICY` to the table",
                self.path
            ),
        }]
    }

    pub(super) fn help_header(&self, name: &str) -> Vec<String> {
        vec![
            format!("add {} to `allow_headers` of {}", header_name(name), self.policy()),
            "leave it out of the request instead".to_owned(),
        ]
    }

    pub(super) fn help_credentials(&self) -> Vec<String> {
        let table = self.policy.map(Policy::table);
        let lists = table.map(|table| [&table.allow_methods, &table.allow_headers, &table.expose_headers]);
        let has_star =
            lists.is_some_and(|lists| lists.into_iter().flatten().any(|list| list.as_bytes().starts_with(b"*")));
        let beside = if has_star { ", and name what its lists have `*` for" } else { "" };
        vec![
            format!("add `allow_credentials: true` to {}{beside}", self.policy()),
            "leave the credentials out of the request instead: a token in `Authorization` needs none".to_owned(),
        ]
    }

    pub(super) fn help_wildcard(&self) -> Vec<String> {
        vec![
            "leave the credentials out of the request: a token in `Authorization` needs none".to_owned(),
            format!(
                "write, where cookies are needed, `allow_origins: [\"{}\"]` and `allow_credentials: true` in {}",
                self.origin,
                self.policy()
            ),
        ]
    }

    pub(super) fn help_to_block(&self, reason: Reason) -> String {
        let policy = self.policy();
        match reason {
            Reason::AnyOrigin => format!("list the sites instead of `*` in `allow_origins` of {policy}"),
            Reason::Listed(text) => format!("delete `\"{text}\"` from `allow_origins` of {policy}"),
            Reason::Pattern(pattern) => {
                format!("delete `\"{pattern}\"` from `allow_origins` of {policy}, or make it narrower")
            }
            Reason::Source(name) => format!("let `{name}` refuse `{}`", self.origin),
            Reason::Null => format!("delete `null` from `allow_origins` of {policy}"),
            _ => "delete what else writes `Access-Control-Allow-Origin`".to_owned(),
        }
    }
}

/// Only what compiles there is suggested.
fn suggested(origin: &str, credentials: bool, policy: &str) -> String {
    let refusing = |origin: &str| {
        let judged = Judged::of(origin, credentials);
        let names = judged
            .advice
            .iter()
            .filter(|found| found.rule.severity() != Severity::Warning)
            .map(|found| found.rule.name());
        judged.refused.is_empty().then(|| names.collect::<Vec<_>>())
    };
    let is_loopback = Origin::parse(origin.as_bytes()).is_some_and(|origin| origin.is_loopback());
    let secure = origin.strip_prefix("http://").map(|host| format!("https://{host}"));
    match (refusing(origin), secure) {
        (None, _) => format!("open the page at an address that can be listed: `{origin}` cannot"),
        (Some(_), _) if is_loopback => {
            format!("add `#[cfg(debug_assertions)] \"{origin}\"` to `allow_origins` of {policy}, for development")
        }
        (Some(rules), _) if rules.is_empty() => {
            format!("add `\"{origin}\"` to `allow_origins` of {policy}, if that page may read this")
        }
        (_, Some(secure)) if refusing(&secure).is_some_and(|rules| rules.is_empty()) => {
            format!("serve the page over `https`, and add `\"{secure}\"` to `allow_origins` of {policy}")
        }
        (Some(rules), _) => {
            let allows: Vec<String> =
                rules.iter().map(|rule| format!("#[allow(cors::{rule}, reason = \"...\")] ")).collect();
            format!("add `{}\"{origin}\"` to `allow_origins` of {policy}, if that page may read this", allows.concat())
        }
    }
}

/// As the language takes it: a part that starts with a digit needs quotes.
pub(super) fn header_name(name: &str) -> String {
    let is_word = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    if name.split('-').all(is_word) { format!("`{name}`") } else { format!("`\"{name}\"`") }
}
