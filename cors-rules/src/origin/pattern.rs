//! Patterns: one `*` in a literal, and which origins it stands for.

use super::{Origin, host};

/// One `*` in a literal of `allow_origins`.
///
/// Plain data that a macro can write as a `const`. The scheme is always fixed (it is part of the origin, RFC 6454,
/// section 4), and so is the end of the host: a pattern that lets it vary lets in `evil-example.com`.
///
/// ```
/// use cors_rules::origin::{HostPattern, Origin, Pattern, PortPattern};
///
/// const TENANTS: Pattern<'_> =
///     Pattern { scheme: "https", host: HostPattern::Subdomains(".example.com"), port: PortPattern::Default };
///
/// let matches = |text: &'static str| Origin::parse(text.as_bytes()).is_some_and(|origin| TENANTS.matches(&origin));
/// assert!(matches("https://a.example.com") && matches("https://a.b.example.com"));
/// assert!(!matches("https://example.com") && !matches("https://evilexample.com"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern<'a> {
    /// The scheme, in lower case.
    pub scheme: &'a str,
    /// The hosts.
    pub host: HostPattern<'a>,
    /// The ports.
    pub port: PortPattern,
}

/// The hosts of a [`Pattern`] (URL, "host").
///
/// ```
/// use cors_rules::origin::HostPattern;
///
/// // `https://proj-*-team.vercel.app`
/// let previews = HostPattern::Label { prefix: "proj-", suffix: "-team", parent: ".vercel.app" };
/// assert_ne!(previews, HostPattern::Subdomains(".vercel.app"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostPattern<'a> {
    /// This host, an IPv6 address with its brackets.
    Exact(&'a str),
    /// One or more whole labels in front of this text, which begins with a dot. Never the domain itself.
    Subdomains(&'a str),
    /// One label in front of `parent`, with one or more of `a`-`z`, `0`-`9` and `-` where the `*` stood.
    Label {
        /// What the label begins with.
        prefix: &'a str,
        /// What the label ends with.
        suffix: &'a str,
        /// The rest of the host; begins with a dot.
        parent: &'a str,
    },
}

/// The ports of a [`Pattern`] (URL, "port").
///
/// ```
/// use cors_rules::origin::PortPattern;
///
/// assert_ne!(PortPattern::Number(8080), PortPattern::Default);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PortPattern {
    /// No port in the text: the scheme's default.
    Default,
    /// This port.
    Number(u16),
    /// Every port, the default included.
    Any,
}

impl Pattern<'_> {
    /// Whether the pattern stands for the origin.
    ///
    /// It relies on [`Origin::parse`] for the labels: none of them is empty, and none holds a comma or a space, both of
    /// which the host of a URL may contain (URL, "forbidden domain code point").
    ///
    /// ```
    /// use cors_rules::origin::{HostPattern, Origin, Pattern, PortPattern};
    ///
    /// let local = Pattern { scheme: "http", host: HostPattern::Exact("localhost"), port: PortPattern::Any };
    /// let matches = |text: &'static str| Origin::parse(text.as_bytes()).is_some_and(|origin| local.matches(&origin));
    /// assert!(matches("http://localhost") && matches("http://localhost:3000"));
    /// assert!(!matches("http://localhost.evil.example:3000") && !matches("https://localhost:3000"));
    /// ```
    #[must_use]
    pub fn matches(&self, origin: &Origin<'_>) -> bool {
        let port_matches = match self.port {
            PortPattern::Default => origin.port().is_none(),
            PortPattern::Number(port) => origin.port() == Some(port),
            PortPattern::Any => true,
        };
        let host = Host { text: origin.host(), has_labels: origin.has_labels() };
        port_matches && self.scheme == origin.scheme() && self.host.matches(host)
    }

    /// Whether the pattern stands for every origin that `other` stands for.
    ///
    /// The scheme and each port of an origin are compared by themselves (RFC 6454, section 5), so each part of `other`
    /// must lie within the same part of this pattern.
    ///
    /// ```
    /// use cors_rules::origin::{HostPattern, Pattern, PortPattern};
    ///
    /// let of = |parent| Pattern { scheme: "https", host: HostPattern::Subdomains(parent), port: PortPattern::Default };
    /// assert!(of(".example.com").covers(&of(".eu.example.com")));
    /// assert!(!of(".eu.example.com").covers(&of(".example.com")));
    /// ```
    #[must_use]
    pub fn covers(&self, other: &Pattern<'_>) -> bool {
        let port_covers = self.port == PortPattern::Any || self.port == other.port;
        port_covers && self.scheme == other.scheme && self.host.covers(&other.host)
    }

    /// Whether every origin of the pattern comes from the user's own machine, as [`Origin::is_loopback`] says of one
    /// (Secure Contexts, "Is origin potentially trustworthy?").
    ///
    /// ```
    /// use cors_rules::origin::{HostPattern, Pattern, PortPattern};
    ///
    /// let local = Pattern { scheme: "http", host: HostPattern::Subdomains(".localhost"), port: PortPattern::Any };
    /// assert!(local.is_loopback() && local.is_secure());
    /// ```
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        let fixed = match self.host {
            HostPattern::Exact(host) => host,
            HostPattern::Subdomains(parent) | HostPattern::Label { parent, .. } => {
                parent.strip_prefix('.').unwrap_or(parent)
            }
        };
        matches!(self.scheme, "http" | "https") && host::is_loopback(fixed)
    }

    /// Whether every origin of the pattern is https or loopback, as [`Origin::is_secure`] says of one.
    ///
    /// ```
    /// use cors_rules::origin::{HostPattern, Pattern, PortPattern};
    ///
    /// let plain = Pattern { scheme: "http", host: HostPattern::Subdomains(".a.example"), port: PortPattern::Default };
    /// assert!(!plain.is_secure());
    /// ```
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.scheme == "https" || self.is_loopback()
    }
}

impl HostPattern<'_> {
    fn matches(&self, host: Host<'_>) -> bool {
        match *self {
            Self::Exact(exact) => exact == host.text,
            Self::Subdomains(parent) => host.in_front_of(parent).is_some(),
            Self::Label { prefix, suffix, parent } => host
                .in_front_of(parent)
                .and_then(|label| label.strip_prefix(prefix)?.strip_suffix(suffix))
                .is_some_and(|middle| !middle.is_empty() && is_filler(middle)),
        }
    }

    fn covers(&self, other: &HostPattern<'_>) -> bool {
        match (*self, *other) {
            (_, HostPattern::Exact(text)) => {
                self.matches(Host { text, has_labels: host::canonical_kind(text) == Some(host::Kind::Domain) })
            }
            // Both begin with a dot, so where one ends with the other, it does so at a label's border.
            (Self::Subdomains(parent), HostPattern::Subdomains(other) | HostPattern::Label { parent: other, .. }) => {
                parent.starts_with('.') && other.ends_with(parent)
            }
            (
                Self::Label { prefix, suffix, parent },
                HostPattern::Label { prefix: before, suffix: after, parent: of },
            ) => {
                // What the other one has more of is part of what the `*` of this one stands for.
                let more = before.strip_prefix(prefix).zip(after.strip_suffix(suffix));
                parent == of && more.is_some_and(|(front, back)| is_filler(front) && is_filler(back))
            }
            (Self::Exact(_), _) | (Self::Label { .. }, HostPattern::Subdomains(_)) => false,
        }
    }
}

/// A host that an origin has.
#[derive(Clone, Copy)]
struct Host<'a> {
    text: &'a str,
    has_labels: bool,
}

impl<'a> Host<'a> {
    /// What stands in front of the parent domain, if that is whole labels.
    ///
    /// The dot is tested here, not trusted: a parent without one would let `evilexample.com` in.
    fn in_front_of(self, parent: &str) -> Option<&'a str> {
        let front = self.text.strip_suffix(parent)?;
        (parent.starts_with('.') && self.has_labels && !front.is_empty()).then_some(front)
    }
}

/// What a `*` inside a label stands for. Without a dot, so that it stays one label.
fn is_filler(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}
