//! A list of origins that was judged as the macro judges literals.

use std::collections::HashSet;

use cors_rules::{
    Rule, Severity, Violation,
    origin::{self, HostPattern, Meaning, Origin, Pattern, PortPattern},
};

use super::violations::{ItemViolation, Violations};

/// Origins and patterns that broke no rule; see [`OriginSet`](crate::OriginSet).
///
/// ```
/// use cors_runtime::OriginList;
///
/// let from_environment = "https://app.example.com, https://*.tenant.example";
/// let list = OriginList::parse(from_environment.split(", "))?;
/// assert_eq!(list.len(), 2);
/// # Ok::<(), cors_runtime::Violations>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct OriginList {
    exact: HashSet<Box<str>>,
    patterns: Vec<OwnedPattern>,
    warnings: Vec<ItemViolation>,
}

impl OriginList {
    /// Judges each item by the rules for literals in `allow_origins`, and reports all violations at once.
    ///
    /// An empty list is accepted: it allows nobody. Nothing is trimmed or repaired.
    pub fn parse<I>(items: I) -> Result<Self, Violations>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        Self::builder().parse(items)
    }

    /// To opt out of a rule before parsing, as `#[allow(cors::name, reason = "...")]` does in the macro.
    #[must_use]
    pub fn builder() -> OriginListBuilder {
        OriginListBuilder::default()
    }

    /// The number of origins and patterns.
    #[must_use]
    pub fn len(&self) -> usize {
        self.exact.len() + self.patterns.len()
    }

    /// Whether the list allows nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What was accepted, but is worth a look.
    pub fn warnings(&self) -> impl Iterator<Item = &ItemViolation> {
        self.warnings.iter()
    }

    pub(super) fn contains(&self, origin: &Origin<'_>) -> bool {
        self.exact.contains(origin.as_str()) || self.patterns.iter().any(|pattern| pattern.borrow().matches(origin))
    }
}

/// Opts out of rules before a list is parsed; made by [`OriginList::builder`].
#[derive(Clone, Debug, Default)]
pub struct OriginListBuilder {
    allowed: Vec<(String, String)>,
}

impl OriginListBuilder {
    /// Accepts items that break this rule, given by name or code, for this reason.
    ///
    /// A rule that does not exist, or that has no opt-out, is reported by [`parse`](Self::parse).
    #[must_use]
    pub fn allow(mut self, rule: impl Into<String>, reason: impl Into<String>) -> Self {
        self.allowed.push((rule.into(), reason.into()));
        self
    }

    /// As [`OriginList::parse`], but for the rules that were allowed.
    pub fn parse<I>(self, items: I) -> Result<OriginList, Violations>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut refused = self.check_allowed();
        let mut list = OriginList::default();
        for (position, item) in items.into_iter().enumerate() {
            let input = item.as_ref();
            let mut found = Vec::new();
            let meaning = origin::judge(input, &mut found);
            // Where there is none, there is nothing to allow. `null` is such an item: no source is asked about it.
            let has_meaning = meaning.is_some();
            match meaning {
                Some(Meaning::Exact(text)) => {
                    list.exact.insert(text.into());
                }
                Some(Meaning::Pattern(pattern)) => list.patterns.push(OwnedPattern::of(&pattern)),
                None => {}
            }
            if has_meaning {
                origin::advise_with_credentials(input, &mut found);
            }
            for violation in found {
                let kept = if has_meaning && self.allows(violation.rule) {
                    continue;
                } else if violation.rule.severity() == Severity::Warning {
                    &mut list.warnings
                } else {
                    &mut refused
                };
                kept.push(ItemViolation {
                    position,
                    input: input.to_owned(),
                    violation: for_start_up(violation, has_meaning),
                });
            }
        }
        if refused.is_empty() { Ok(list) } else { Err(Violations(refused)) }
    }

    fn allows(&self, rule: Rule) -> bool {
        // A build with debug assertions is what `#[cfg(debug_assertions)]` excuses in the macro.
        let development = cfg!(debug_assertions) && rule == Rule::DevelopmentOriginWithCredentials;
        let allowed = || self.allowed.iter().any(|(name, _)| Rule::from_name(name) == Some(rule));
        rule.severity() != Severity::Error && (development || allowed())
    }

    fn check_allowed(&self) -> Vec<ItemViolation> {
        let judged = self.allowed.iter().enumerate().filter_map(|(position, (name, reason))| {
            let violation = match Rule::from_name(name).map(|rule| (rule, rule.severity())) {
                None => Violation::new(Rule::UnknownRule, format!("there is no rule `{}`", name.escape_debug())),
                Some((rule, Severity::Error)) => {
                    Violation::new(Rule::ImpossibleAllow, format!("`{}` has no opt-out", rule.name()))
                }
                Some((rule, Severity::DenyWithReason)) if reason.trim().is_empty() => {
                    Violation::new(Rule::MissingReason, format!("`{}` is allowed without a reason", rule.name()))
                }
                Some(_) => return None,
            };
            Some(ItemViolation { position, input: name.clone(), violation })
        });
        judged.collect()
    }
}

/// The opt-out is a call here, not an attribute.
fn for_start_up(mut violation: Violation, has_meaning: bool) -> Violation {
    violation.help.retain(|line| !line.contains("#["));
    if violation.rule.severity() == Severity::Error || !has_meaning {
        return violation;
    }
    let name = violation.rule.name();
    violation.help(format!("meant as it is? write `OriginList::builder().allow(\"{name}\", \"...\").parse(...)`"))
}

/// A pattern with its texts.
#[derive(Clone, Debug)]
struct OwnedPattern {
    scheme: Box<str>,
    host: OwnedHost,
    port: PortPattern,
}

#[derive(Clone, Debug)]
enum OwnedHost {
    Exact(Box<str>),
    Subdomains(Box<str>),
    Label { prefix: Box<str>, suffix: Box<str>, parent: Box<str> },
}

impl OwnedPattern {
    fn of(pattern: &Pattern<'_>) -> Self {
        let host = match pattern.host {
            HostPattern::Exact(host) => OwnedHost::Exact(host.into()),
            HostPattern::Subdomains(suffix) => OwnedHost::Subdomains(suffix.into()),
            HostPattern::Label { prefix, suffix, parent } => {
                OwnedHost::Label { prefix: prefix.into(), suffix: suffix.into(), parent: parent.into() }
            }
        };
        Self { scheme: pattern.scheme.into(), host, port: pattern.port }
    }

    fn borrow(&self) -> Pattern<'_> {
        let host = match &self.host {
            OwnedHost::Exact(host) => HostPattern::Exact(host),
            OwnedHost::Subdomains(suffix) => HostPattern::Subdomains(suffix),
            OwnedHost::Label { prefix, suffix, parent } => HostPattern::Label { prefix, suffix, parent },
        };
        Pattern { scheme: &self.scheme, host, port: self.port }
    }
}
