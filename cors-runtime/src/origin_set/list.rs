//! A list of origins that broke no rule, in the form in which it is searched.

use cors_rules::origin::{HostPattern, Origin, Pattern, PortPattern};

use super::{
    builder::OriginListBuilder,
    exact::Exact,
    violations::{ItemViolation, Violations},
};

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
///
/// # What it is judged by
///
/// Each item is judged by the rules for literals in `allow_origins`, as beside `allow_credentials: true`, whatever the
/// policies are: a set may stand in several of them, and is filled where none is in sight. So it is not all as in `cors!`:
///
/// | | in `cors!` | at start-up |
/// | --- | --- | --- |
/// | an `http` origin that is not loopback | refused beside credentials, [unless allowed](crate::rules::cors0505) | refused, unless allowed; beside credentials never in force |
/// | an app's origin, `capacitor://localhost`, or an extension's | [a warning](crate::rules::cors0120) or nothing | the same; beside credentials never in force |
/// | a wildcard over subdomains | [a warning](crate::rules::cors0506) beside credentials | a warning |
/// | a wildcard for the port, off loopback | [refused](crate::rules::cors0508) beside credentials; else [unless allowed](crate::rules::cors0130) | refused |
/// | a pattern over a public suffix | refused, [unless allowed](crate::rules::cors0129) | refused |
/// | `null` | [refused](crate::rules::cors0504) beside credentials; else [unless allowed](crate::rules::cors0117) | refused |
/// | a loopback origin in a release build | refused, [unless allowed](crate::rules::cors0512) or behind `#[cfg(debug_assertions)]` | refused, unless allowed; accepted in builds with debug assertions |
/// | an item that another one repeats or covers | refused, [unless allowed](crate::rules::cors0132) | a warning |
/// | an empty list | [refused](crate::rules::cors0101) | accepted: it allows nobody |
/// | an opt-out that allows nothing | [refused](crate::rules::cors0808) | accepted |
///
/// "Never in force": beside `allow_credentials: true` a source is asked about `https` origins and loopback hosts only. What
/// must be allowed there all the same belongs into `cors!` as a literal.
#[derive(Clone, Debug, Default)]
pub struct OriginList {
    pub(super) exact: Exact,
    pub(super) patterns: Vec<OwnedPattern>,
    pub(super) warnings: Vec<ItemViolation>,
}

impl OriginList {
    /// [Judges](Self#what-it-is-judged-by) each item by the rules for literals in `allow_origins`, as beside credentials, and
    /// reports all violations at once.
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
    /// for warning in list.warnings() {
    ///     eprintln!("TENANTS: {warning}");
    /// }
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

/// A pattern with its texts.
#[derive(Clone, Debug)]
pub(super) struct OwnedPattern {
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
    pub(super) fn of(pattern: &Pattern<'_>) -> Self {
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
