//! A policy and a table as text that a reviewer reads: what they say, without how they say it.
//!
//! The macro writes it into the item's documentation, and the runtime gives it as `Display`, so both show the same.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt;

use crate::Rule;

/// What a policy comes to.
///
/// ```
/// use cors_rules::report::PolicyReport;
///
/// let report = PolicyReport { name: "PUBLIC".into(), origins: vec!["*".into()], ..PolicyReport::default() };
/// assert!(report.to_string().starts_with("PUBLIC\n  origins      *\n"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyReport {
    /// What the policy is called.
    pub name: String,
    /// Whom it allows, in its order; empty for nobody.
    pub origins: Vec<String>,
    /// Whether cookies travel.
    pub credentials: bool,
    /// The methods of its preflights; empty in a table where every line with the policy sends its own.
    pub methods: Vec<String>,
    /// The request headers of its preflights.
    pub headers: Vec<String>,
    /// The response headers that scripts may read.
    pub exposed: Vec<String>,
    /// For how many seconds browsers may keep a preflight's answer.
    pub max_age: Option<String>,
    /// The service's own origins, if foreign writes are refused.
    pub own_origins: Option<Vec<String>>,
    /// What it says in spite of a rule.
    pub allowed: Vec<AllowedReport>,
}

/// A rule that was opted out of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedReport {
    /// The rule.
    pub rule: Rule,
    /// What was allowed, as it is written.
    pub subject: String,
    /// Why, where that was said.
    pub reason: Option<String>,
}

/// What a table comes to.
///
/// ```
/// use cors_rules::report::{LineReport, RoutesReport};
///
/// let line = LineReport { methods: vec!["GET".into()], path: "/feed".into(), policy: "PUBLIC".into() };
/// let report = RoutesReport { name: "API".into(), lines: vec![line], ..RoutesReport::default() };
/// assert!(report.to_string().contains("  GET  /feed           PUBLIC\n"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoutesReport {
    /// What the table is called.
    pub name: String,
    /// Its lines, in their order.
    pub lines: Vec<LineReport>,
    /// The policy of `_`, `denied` without one.
    pub fallback: String,
    /// What it says in spite of a rule.
    pub allowed: Vec<AllowedReport>,
    /// The policies of its lines, each once.
    pub policies: Vec<PolicyReport>,
}

/// A line of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LineReport {
    /// The methods; empty for all.
    pub methods: Vec<String>,
    /// The path.
    pub path: String,
    /// What the policy is called; `denied` for none.
    pub policy: String,
}

/// Wide enough for the longest label.
const LABEL: usize = 11;

impl fmt::Display for PolicyReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.name)?;
        let nobody = ["nobody".to_string()];
        rows(f, "origins", if self.origins.is_empty() { &nobody } else { &self.origins })?;
        row(f, "credentials", if self.credentials { "yes" } else { "no" })?;
        list(f, "methods", &self.methods)?;
        list(f, "headers", &self.headers)?;
        list(f, "exposed", &self.exposed)?;
        if let Some(seconds) = &self.max_age {
            row(f, "max age", &format!("{seconds} s"))?;
        }
        if let Some(own) = &self.own_origins {
            rows(f, "forbids", &["writes and WebSockets from other origins, except its own:".to_string()])?;
            rows(f, "", own)?;
        }
        allowed(f, &self.allowed)
    }
}

impl fmt::Display for RoutesReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.name)?;
        let mut lines = Vec::new();
        for line in &self.lines {
            lines.push((methods(&line.methods), line.path.as_str(), line.policy.as_str()));
        }
        let fallback = if self.fallback.is_empty() { "denied" } else { &self.fallback };
        lines.push((String::new(), "any other path", fallback));
        let (mut method_width, mut path_width) = (0, 0);
        for (methods, path, _) in &lines {
            method_width = method_width.max(methods.chars().count());
            path_width = path_width.max(path.chars().count());
        }
        for (methods, path, policy) in &lines {
            // A table of `_` alone has no methods to show.
            if method_width > 0 {
                write!(f, "  {methods:method_width$}")?;
            }
            writeln!(f, "  {path:path_width$}  {policy}")?;
        }
        allowed(f, &self.allowed)?;
        for policy in &self.policies {
            write!(f, "\n{policy}")?;
        }
        Ok(())
    }
}

impl fmt::Display for AllowedReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for {}", self.rule, self.subject)?;
        match &self.reason {
            Some(reason) => write!(f, ": {reason}"),
            None => Ok(()),
        }
    }
}

fn methods(methods: &[String]) -> String {
    if methods.is_empty() { "every method".to_string() } else { methods.join(", ") }
}

fn row(f: &mut fmt::Formatter<'_>, label: &str, value: &str) -> fmt::Result {
    writeln!(f, "  {label:LABEL$}  {value}")
}

/// One value a line, the label in front of the first.
fn rows(f: &mut fmt::Formatter<'_>, label: &str, values: &[String]) -> fmt::Result {
    for (at, value) in values.iter().enumerate() {
        row(f, if at == 0 { label } else { "" }, value)?;
    }
    Ok(())
}

fn list(f: &mut fmt::Formatter<'_>, label: &str, values: &[String]) -> fmt::Result {
    if values.is_empty() { Ok(()) } else { row(f, label, &values.join(", ")) }
}

fn allowed(f: &mut fmt::Formatter<'_>, allowed: &[AllowedReport]) -> fmt::Result {
    for (at, line) in allowed.iter().enumerate() {
        row(f, if at == 0 { "allowed" } else { "" }, &line.to_string())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use alloc::{
        string::{String, ToString},
        vec,
    };

    use super::{AllowedReport, LineReport, PolicyReport, RoutesReport};
    use crate::Rule;

    fn account() -> PolicyReport {
        let allowed = |subject: &str, reason: Option<&str>| AllowedReport {
            rule: Rule::SubdomainWildcardWithCredentials,
            subject: subject.into(),
            reason: reason.map(Into::into),
        };
        PolicyReport {
            name: "ACCOUNT".into(),
            origins: vec!["https://app.example.com".into(), "https://*.tenant.example.com".into()],
            credentials: true,
            methods: vec!["GET".into(), "HEAD".into()],
            headers: vec!["authorization".into()],
            exposed: vec![],
            max_age: Some("7200".into()),
            own_origins: Some(vec!["https://api.example.com".into()]),
            allowed: vec![allowed("https://*.tenant.example.com", None), allowed("all", Some("they are ours"))],
        }
    }

    #[test]
    fn a_policy() {
        let expected = "\
ACCOUNT
  origins      https://app.example.com
               https://*.tenant.example.com
  credentials  yes
  methods      GET, HEAD
  headers      authorization
  max age      7200 s
  forbids      writes and WebSockets from other origins, except its own:
               https://api.example.com
  allowed      CORS0506 subdomain_wildcard_with_credentials for https://*.tenant.example.com
               CORS0506 subdomain_wildcard_with_credentials for all: they are ours
";
        assert_eq!(account().to_string(), expected);
        let nobody = PolicyReport { name: "N".into(), ..PolicyReport::default() }.to_string();
        assert_eq!(nobody, "N\n  origins      nobody\n  credentials  no\n");
    }

    #[test]
    fn a_table() {
        let line = |methods: &[&str], path: &str, policy: &str| LineReport {
            methods: methods.iter().map(ToString::to_string).collect(),
            path: path.into(),
            policy: policy.into(),
        };
        let report = RoutesReport {
            name: "API".into(),
            lines: vec![line(&["GET", "HEAD"], "/account/{id}", "ACCOUNT"), line(&[], "/internal", "denied")],
            fallback: String::new(),
            allowed: vec![],
            policies: vec![PolicyReport { name: "ACCOUNT".into(), ..PolicyReport::default() }],
        };
        let expected = "\
API
  GET, HEAD     /account/{id}   ACCOUNT
  every method  /internal       denied
                any other path  denied

ACCOUNT
  origins      nobody
  credentials  no
";
        assert_eq!(report.to_string(), expected);
    }

    #[test]
    fn a_table_without_methods_has_no_column_for_them() {
        let table = RoutesReport { name: "API".into(), fallback: "PUBLIC".into(), ..RoutesReport::default() };
        assert_eq!(table.to_string(), "API\n  any other path  PUBLIC\n");
        let line = LineReport { path: "/feed".into(), policy: "PUBLIC".into(), ..LineReport::default() };
        let table = RoutesReport { lines: vec![line], ..table };
        let expected = "\
API
  every method  /feed           PUBLIC
                any other path  PUBLIC
";
        assert_eq!(table.to_string(), expected);
    }
}
