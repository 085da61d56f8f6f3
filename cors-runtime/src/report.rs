//! What a policy or a table comes to, as text: for a reviewer, and for a snapshot test that shows drift in review.

use std::{fmt, ptr};

use cors_rules::report::{AllowedReport, LineReport, PolicyReport, RoutesReport};
use http::HeaderValue;

use crate::{
    Policy, Routes,
    policy::{Allowed, DENY, Origins, Table},
    routes::Line,
};

/// Origins, credentials, methods, headers, and what was allowed in spite of a rule.
///
/// It changes with the policy only, so a test can keep it:
///
/// ```
/// use cors_runtime::cors;
///
/// cors! {
///     static ACCOUNT: Policy = {
///         allow_origins: ["https://app.example.com"],
///         allow_credentials: true,
///         max_age: 2h,
///     };
/// }
///
/// assert_eq!(ACCOUNT.to_string(), "\
/// ACCOUNT
///   origins      https://app.example.com
///   credentials  yes
///   methods      GET, HEAD, POST
///   max age      7200 s
/// ");
/// ```
impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        policy(self.table(), self.table().name.to_owned()).fmt(f)
    }
}

/// The lines in the order of the source, then their policies. The methods of a line are those of its preflights' answers; a policy's own
/// are shown where a line without methods, or `_`, sends them.
///
/// ```
/// use cors_runtime::cors;
///
/// cors! {
///     static PUBLIC: Policy = { allow_origins: * };
///     static API: Routes = { GET "/feed" => PUBLIC, "/internal" => deny };
/// }
///
/// assert_eq!(API.to_string(), "\
/// API
///   GET, HEAD     /feed           PUBLIC
///   every method  /internal       denied
///                 any other path  denied
///
/// PUBLIC
///   origins      *
///   credentials  no
/// ");
/// ```
impl fmt::Display for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = self.table();
        let lines = || table.routes.iter().flat_map(|route| route.lines.iter().map(move |line| (route.path, line)));
        let mut policies: Vec<&Policy> = Vec::new();
        for policy in lines().map(|(_, line)| line.policy).chain(table.fallback) {
            if !ptr::eq(policy, &raw const DENY) && !policies.iter().any(|known| ptr::eq(*known, policy)) {
                policies.push(policy);
            }
        }
        let name = |wanted: &Policy| name(wanted.table(), &policies);
        // Lines with methods send their own, not the policy's.
        let sends_its_methods = |wanted: &Policy| {
            let lines = lines().filter(|(_, line)| line.methods.is_empty()).map(|(_, line)| line.policy);
            lines.chain(table.fallback).any(|policy| ptr::eq(policy, wanted))
        };
        let section = |one: &&Policy| {
            let mut report = policy(one.table(), name(one));
            if !sends_its_methods(one) {
                report.methods.clear();
            }
            report
        };
        let line = |(path, line): (&str, &Line)| LineReport {
            methods: line.methods.iter().map(ToString::to_string).collect(),
            path: path.to_owned(),
            policy: name(line.policy),
        };
        let report = RoutesReport {
            name: table.name.to_owned(),
            lines: lines().map(line).collect(),
            fallback: table.fallback.map(name).unwrap_or_default(),
            allowed: table.allowed.iter().map(allowed).collect(),
            policies: policies.iter().map(section).collect(),
        };
        report.fmt(f)
    }
}

/// The module goes in front where policies of two modules have one name.
fn name(table: &Table, policies: &[&Policy]) -> String {
    let namesakes = policies.iter().filter(|policy| policy.table().name == table.name).count();
    if namesakes > 1 { format!("{}::{}", table.module, table.name) } else { table.name.to_owned() }
}

fn policy(table: &Table, name: String) -> PolicyReport {
    PolicyReport {
        name,
        origins: origins(&table.origins),
        credentials: table.credentials,
        methods: members(table.allow_methods.as_ref()),
        headers: members(table.allow_headers.as_ref()),
        exposed: members(table.expose_headers.as_ref()),
        max_age: table.max_age.as_ref().map(text),
        own_origins: table.forbid_all_but.map(|own| own.iter().map(ToString::to_string).collect()),
        allowed: table.allowed.iter().map(allowed).collect(),
    }
}

fn origins(origins: &Origins) -> Vec<String> {
    let listed = match origins {
        Origins::Nobody => return Vec::new(),
        Origins::Any => return vec!["*".to_owned()],
        Origins::Listed(listed) => listed,
    };
    let literals = listed.literals().map(ToOwned::to_owned);
    let null = listed.null.then(|| "null".to_owned());
    let patterns = listed.patterns.iter().map(ToString::to_string);
    let sources = listed.sources.iter().map(|source| format!("{} (asked at run time)", source.name));
    literals.chain(null).chain(patterns).chain(sources).collect()
}

fn allowed(allowed: &Allowed) -> AllowedReport {
    let Allowed { rule, subject, reason } = *allowed;
    AllowedReport { rule, subject: subject.to_owned(), reason: reason.map(ToOwned::to_owned) }
}

fn members(list: Option<&HeaderValue>) -> Vec<String> {
    list.map(|list| text(list).split(',').map(ToOwned::to_owned).collect()).unwrap_or_default()
}

/// Every value of a table was written by the macro, in ASCII.
fn text(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}
