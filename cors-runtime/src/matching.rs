//! Is this origin allowed, and by which clause? The answer points into the policy and costs no memory.

use cors_rules::origin::{Origin, Pattern};
use http::HeaderValue;

use crate::{
    policy::{Listed, Origins},
    source::Source,
};

/// What a policy says of one request's origin, or why no policy was asked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Match {
    Any,
    Few(&'static HeaderValue),
    Many(&'static str),
    Null,
    Pattern(&'static Pattern<'static>),
    Source(&'static Source),
    /// The policy allows nobody.
    Nobody,
    /// `null`, and the policy does not list it.
    UnlistedNull,
    /// No origin that a browser sends.
    Malformed,
    /// A plain `http` origin that only a source could have allowed, beside credentials.
    Insecure,
    Unlisted,
    NoOrigin,
    /// One of the service's own, which needs no permission.
    Own,
    /// Several `Origin` lines, or an empty one.
    Invalid,
    NoRoute,
    UnroutedMethod,
    AmbiguousPath,
    OtherSlash,
}

impl Match {
    /// Whether the request's own bytes are sent back, since the policy does not hold them.
    #[inline]
    pub(crate) const fn is_echoed(self) -> bool {
        matches!(self, Self::Pattern(_) | Self::Source(_))
    }

    #[inline]
    pub(crate) const fn is_allowed(self) -> bool {
        matches!(self, Self::Any | Self::Few(_) | Self::Many(_) | Self::Null | Self::Pattern(_) | Self::Source(_))
    }
}

impl Origins {
    /// Compares bytes with what the policy lists: no trimming, no folding, no URL parser.
    #[inline]
    pub(crate) fn judge(&'static self, origin: &[u8], credentials: bool) -> Match {
        match self {
            Self::Nobody => Match::Nobody,
            Self::Any => Match::Any,
            Self::Listed(listed) => listed.judge(origin, credentials),
        }
    }
}

impl Listed {
    #[inline]
    fn judge(&'static self, origin: &[u8], credentials: bool) -> Match {
        if origin.len() > Origin::MAX_LEN {
            return Match::Malformed;
        }
        if let Some(value) = self.few.iter().find(|value| value.as_bytes() == origin) {
            return Match::Few(value);
        }
        if let Ok(at) = self.many.binary_search_by(|listed| listed.as_bytes().cmp(origin)) {
            return self.many.get(at).map_or(Match::Unlisted, |text| Match::Many(text));
        }
        if origin == b"null" {
            return if self.null { Match::Null } else { Match::UnlistedNull };
        }
        if self.patterns.is_empty() && self.sources.is_empty() {
            return Match::Unlisted;
        }
        self.judge_parsed(origin, credentials)
    }

    /// Patterns and sources are asked about canonical origins only, so what is echoed was checked byte by byte.
    fn judge_parsed(&'static self, origin: &[u8], credentials: bool) -> Match {
        let Some(origin) = Origin::parse(origin) else {
            return Match::Malformed;
        };
        if let Some(pattern) = self.patterns.iter().find(|pattern| pattern.matches(&origin)) {
            return Match::Pattern(pattern);
        }
        if self.sources.is_empty() {
            return Match::Unlisted;
        }
        if credentials && !origin.is_secure() {
            return Match::Insecure;
        }
        self.sources.iter().find(|source| source.source.allows(&origin)).map_or(Match::Unlisted, Match::Source)
    }
}
