//! Why a request was granted or refused, named by the clause that decided.

use std::fmt;

use cors_rules::origin::Pattern;

use crate::matching::Match;

/// What decided about a request, for logs and tests; see [`Decision::reason`](crate::Decision::reason).
///
/// ```
/// use cors_runtime::{Reason, cors};
/// use http::Request;
///
/// cors! {
///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
/// }
///
/// let from = |origin: &str| Request::get("/").header("origin", origin).body(());
/// let reason = ACCOUNT.decide(&from("https://app.example.com")?).reason();
/// assert_eq!(reason, Reason::Listed("https://app.example.com"));
/// let reason = ACCOUNT.decide(&from("https://stranger.example")?).reason();
/// assert_eq!(reason, Reason::UnlistedOrigin);
/// assert_eq!(reason.to_string(), "the policy does not list the origin");
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Granted by `allow_origins: *`.
    AnyOrigin,
    /// Granted by this literal.
    Listed(&'static str),
    /// Granted by this pattern.
    Pattern(Pattern<'static>),
    /// Granted by the origin source of this name.
    Source(&'static str),
    /// Granted by a listed `null`.
    Null,
    /// One of `own_origins`: it needs no permission, and gets none.
    OwnOrigin,
    /// No `Origin` header: the policy's list was not asked.
    NoOrigin,
    /// Several `Origin` headers, or an empty one; browsers send one (Fetch, "append a request Origin header").
    InvalidOrigin,
    /// The origin is on no list of the policy.
    UnlistedOrigin,
    /// The origin is not in the form that browsers send, or too long for one.
    MalformedOrigin,
    /// `null`, which the policy does not list.
    UnlistedNull,
    /// Only an origin source could have allowed it; beside credentials those are asked about secure origins only.
    InsecureOrigin,
    /// The route's policy is `deny`.
    Denied,
    /// No line of the table is for this path, and there is no `_`.
    NoRoute,
    /// The lines of the path name other methods, under different policies.
    UnroutedMethod,
    /// Frameworks may take the path for another one, which another policy guards.
    AmbiguousPath,
    /// A line is for the path with one final `/` more or less, and none for this path, or that line forbids the write.
    OtherSlash,
}

impl Reason {
    /// Whether the origin was granted access to the response.
    ///
    /// Not to be granted it is no failure by itself: pages of the service itself and programs need no grant.
    ///
    /// ```
    /// use cors_runtime::Reason;
    ///
    /// assert!(Reason::AnyOrigin.is_granted());
    /// assert!(!Reason::UnlistedOrigin.is_granted() && !Reason::NoOrigin.is_granted());
    /// ```
    #[must_use]
    pub const fn is_granted(&self) -> bool {
        matches!(self, Self::AnyOrigin | Self::Listed(_) | Self::Pattern(_) | Self::Source(_) | Self::Null)
    }
}

impl From<Match> for Reason {
    fn from(matched: Match) -> Self {
        match matched {
            Match::Any => Self::AnyOrigin,
            Match::Few(value) => Self::Listed(std::str::from_utf8(value.as_bytes()).unwrap_or_default()),
            Match::Many(text) => Self::Listed(text),
            Match::Pattern(pattern) => Self::Pattern(*pattern),
            Match::Source(source) => Self::Source(source.name),
            Match::Null => Self::Null,
            Match::NoOrigin => Self::NoOrigin,
            Match::Own => Self::OwnOrigin,
            Match::Invalid => Self::InvalidOrigin,
            Match::Unlisted => Self::UnlistedOrigin,
            Match::Malformed => Self::MalformedOrigin,
            Match::UnlistedNull => Self::UnlistedNull,
            Match::Insecure => Self::InsecureOrigin,
            Match::Nobody => Self::Denied,
            Match::NoRoute => Self::NoRoute,
            Match::UnroutedMethod => Self::UnroutedMethod,
            Match::AmbiguousPath => Self::AmbiguousPath,
            Match::OtherSlash => Self::OtherSlash,
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AnyOrigin => f.write_str("the policy allows every origin"),
            Self::Listed(text) => write!(f, "the policy lists `{text}`"),
            Self::Pattern(pattern) => write!(f, "the origin matches `{pattern}`"),
            Self::Source(name) => write!(f, "the origin source `{name}` allows it"),
            Self::Null => f.write_str("the policy lists `null`"),
            Self::OwnOrigin => f.write_str("the origin is the service's own"),
            Self::NoOrigin => f.write_str("the request has no `Origin`"),
            Self::InvalidOrigin => f.write_str("the request has several `Origin` headers, or an empty one"),
            Self::UnlistedOrigin => f.write_str("the policy does not list the origin"),
            Self::MalformedOrigin => f.write_str("no browser sends such an `Origin`"),
            Self::UnlistedNull => f.write_str("the policy does not list `null`"),
            Self::InsecureOrigin => {
                f.write_str("beside credentials an origin source is asked about secure origins only")
            }
            Self::Denied => f.write_str("the route's policy is `deny`"),
            Self::NoRoute => f.write_str("no line of the table is for this path"),
            Self::UnroutedMethod => f.write_str("no line of the path is for this method"),
            Self::AmbiguousPath => f.write_str("the path may be routed to a handler under another policy"),
            Self::OtherSlash => f.write_str("the table has the path with one final `/` more or less"),
        }
    }
}
