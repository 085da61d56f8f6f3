//! A list of origins that was judged as the macro judges literals.

use cors_rules::{
    Rule, Severity, Violation,
    list::{self, Element, Finding},
    origin::{HostPattern, Meaning, Origin, Pattern, PortPattern, Verdict},
};

use super::{
    advice::{for_start_up, for_text, in_source, is_never_allowed},
    exact::Exact,
    insecure::note_credentials,
    violations::{ItemViolation, Violations},
};

#[doc = include_str!("../docs/origin_list.md")]
#[derive(Clone, Debug, Default)]
pub struct OriginList {
    exact: Exact,
    patterns: Vec<OwnedPattern>,
    warnings: Vec<ItemViolation>,
}

impl OriginList {
    /// [Judges](Self#what-it-is-judged-by) each item as beside credentials, and reports all violations at once.
    ///
    /// An empty list is accepted: it allows nobody. Nothing is trimmed or repaired. What the list says twice is only a
    /// warning: two rows of a database may well hold one origin.
    ///
    /// ```
    /// use cors_runtime::OriginList;
    ///
    /// struct Tenant {
    ///     origin: String,
    /// }
    ///
    /// let rows = [Tenant { origin: "https://shop.example".into() }, Tenant { origin: "https://blog.example/".into() }];
    /// let violations = OriginList::parse(rows.iter().map(|tenant| &tenant.origin)).unwrap_err();
    /// assert_eq!(violations.iter().map(|found| (found.position, found.code())).collect::<Vec<_>>(), [(1, 103)]);
    /// ```
    pub fn parse<I>(items: I) -> Result<Self, Violations>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        Self::builder().parse(items)
    }

    /// Reads origins with commas, white space or line ends between them: the value of an environment variable, or what
    /// stands in a file. An empty text is an empty list, which allows nobody.
    ///
    /// ```no_run
    /// use cors_runtime::{OriginList, OriginSet};
    ///
    /// static TENANTS: OriginSet = OriginSet::new();
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// TENANTS.replace(OriginList::parse_text(&std::env::var("ALLOWED_ORIGINS")?)?);
    /// TENANTS.replace(OriginList::parse_text(&std::fs::read_to_string("origins.txt")?)?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn parse_text(text: &str) -> Result<Self, Violations> {
        Self::builder().parse_text(text)
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
    ///
    /// ```
    /// use cors_runtime::OriginList;
    ///
    /// let list = OriginList::parse(["https://shop.example", "https://*.tenant.example"])?;
    /// assert_eq!(list.warnings().map(|warning| (warning.position, warning.code())).collect::<Vec<_>>(), [(1, 506)]);
    /// # Ok::<(), cors_runtime::Violations>(())
    /// ```
    pub fn warnings(&self) -> impl Iterator<Item = &ItemViolation> {
        self.warnings.iter()
    }

    /// Whether the list has this text as a literal; `None` if only a pattern could tell.
    pub(super) fn lists(&self, text: &[u8]) -> Option<bool> {
        if self.exact.contains(text) {
            return Some(true);
        }
        self.patterns.is_empty().then_some(false)
    }

    pub(super) fn contains(&self, origin: &Origin<'_>) -> bool {
        self.exact.contains(origin.as_str().as_bytes())
            || self.patterns.iter().any(|pattern| pattern.borrow().matches(origin))
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
    /// A rule that does not exist, or that has no opt-out, is reported by [`parse`](Self::parse). Neither `null` nor a
    /// pattern over a public suffix can be allowed here: whoever may change the environment could let in everybody. They
    /// belong into `cors!`, behind an `#[allow(...)]`.
    ///
    /// ```
    /// # use cors_runtime::{OriginList, OriginSet, cors};
    /// static INTRANET: OriginSet = OriginSet::new();
    ///
    /// cors! {
    ///     static FEED: Policy = { allow_origins: [INTRANET] };
    ///     static ACCOUNT: Policy = { allow_origins: [INTRANET], allow_credentials: true };
    /// }
    ///
    /// let builder = OriginList::builder().allow("insecure_origin_with_credentials", "it has no certificates");
    /// INTRANET.replace(builder.parse(["http://intra.example.com"])?);
    /// let origin = http::HeaderValue::from_static("http://intra.example.com");
    /// assert!(FEED.allows_origin(&origin) && !ACCOUNT.allows_origin(&origin));
    /// # Ok::<(), cors_runtime::Violations>(())
    /// ```
    ///
    /// As there, no opt-out has an effect beside `allow_credentials: true` where the origin is neither `https` nor loopback: a
    /// set is not asked about it. Write such an origin into `cors!`, as a literal.
    #[must_use]
    pub fn allow(mut self, rule: impl Into<String>, reason: impl Into<String>) -> Self {
        self.allowed.push((rule.into(), reason.into()));
        self
    }

    /// As [`OriginList::parse_text`], but for the rules that were allowed.
    pub fn parse_text(self, text: &str) -> Result<OriginList, Violations> {
        // What separates the elements of a list in JSON does not separate items: one remark says what is wrong with it.
        let whole = text.trim();
        let is_json = whole.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['"', '\'']));
        let parsed = if is_json {
            self.parse([whole])
        } else {
            // Other white space is part of an item, and so found.
            let is_separator = |c: char| c == ',' || c.is_ascii_whitespace();
            self.parse(text.split(is_separator).filter(|item| !item.is_empty()))
        };
        parsed.map_err(for_text)
    }

    /// As [`OriginList::parse`], but for the rules that were allowed.
    pub fn parse<I>(self, items: I) -> Result<OriginList, Violations>
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut refused = self.check_allowed();
        let (mut list, mut exact) = (OriginList::default(), Vec::new());
        let items: Vec<I::Item> = items.into_iter().collect();
        for (position, item) in items.iter().enumerate() {
            let input = item.as_ref();
            let verdict = Verdict::of(input, true);
            // Where there is no meaning, there is nothing to allow. `null` is such an item: no source is asked about it.
            let item = |violation| ItemViolation { position, input: input.to_owned(), violation };
            refused.extend(verdict.refused.into_iter().map(|violation| item(for_start_up(violation, false))));
            match verdict.meaning {
                Some(Meaning::Exact(text)) => {
                    exact.push(text);
                }
                Some(Meaning::Pattern(pattern)) => list.patterns.push(OwnedPattern::of(&pattern)),
                None => {}
            }
            for violation in verdict.advice.into_iter().filter(|violation| !self.allows(violation.rule)) {
                let is_warning = violation.rule.severity() == Severity::Warning;
                let kept = if is_warning { &mut list.warnings } else { &mut refused };
                kept.push(item(note_credentials(for_start_up(violation, true))));
            }
        }
        if !refused.is_empty() {
            return Err(Violations(refused));
        }
        list.exact = Exact::of(&exact);
        list.warnings.extend(self.said_twice(&items));
        list.warnings.sort_by_key(|warning| warning.position);
        Ok(list)
    }

    fn said_twice<T: AsRef<str>>(&self, items: &[T]) -> Vec<ItemViolation> {
        let elements: Vec<_> = items.iter().map(|item| Element { text: item.as_ref(), ..Element::default() }).collect();
        let found = list::check_origins(&elements).into_iter().filter(|found| !self.allows(found.violation.rule));
        let warning = |Finding { violation, at, .. }| {
            let input = elements.get(at).map(|element| element.text.to_owned()).unwrap_or_default();
            ItemViolation { position: at, input, violation: for_start_up(violation, true) }
        };
        found.map(warning).collect()
    }

    fn allows(&self, rule: Rule) -> bool {
        // A build with debug assertions is what `#[cfg(debug_assertions)]` excuses in the macro.
        let development = cfg!(debug_assertions) && rule == Rule::DevelopmentOriginWithCredentials;
        let allowed = || self.allowed.iter().any(|(name, _)| Rule::from_name(name) == Some(rule));
        rule.severity() != Severity::Error && !is_never_allowed(rule) && (development || allowed())
    }

    fn check_allowed(&self) -> Vec<ItemViolation> {
        let judged = self.allowed.iter().enumerate().filter_map(|(position, (name, reason))| {
            let violation = match Rule::from_name(name).map(|rule| (rule, rule.severity())) {
                None => Violation::new(Rule::UnknownRule, format!("there is no rule `{}`", name.escape_debug())),
                Some((rule, Severity::Error)) => {
                    Violation::new(Rule::ImpossibleAllow, format!("`{}` has no opt-out", rule.name()))
                        .help("delete this `allow`, and correct the items that break the rule")
                }
                Some((rule, _)) if is_never_allowed(rule) => {
                    Violation::new(Rule::ImpossibleAllow, format!("`{}` has no opt-out at start-up", rule.name()))
                        .help(in_source(rule))
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
