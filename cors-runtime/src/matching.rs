//! Is this origin allowed, and by which clause? The answer points into the policy and costs no memory.

#![expect(clippy::inline_always, reason = "measured: calls cost a tenth of what is added to a request")]

use std::ops::RangeInclusive;

use cors_rules::origin::{Origin, Pattern};
use http::HeaderValue;

use crate::{
    policy::{Listed, Many, Origins, Table},
    source::Source,
};

/// What a policy says of one request's origin, or why no policy was asked.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Match {
    Many(&'static &'static str),
    Pattern(&'static Pattern<'static>),
    Source(&'static Source),
    Few(&'static HeaderValue),
    Null,
    Any,
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
    /// Whether the request's own bytes are sent back: the policy does not hold them as a header's value.
    #[inline]
    pub(crate) const fn is_echoed(self) -> bool {
        matches!(self, Self::Many(_) | Self::Pattern(_) | Self::Source(_))
    }

    #[inline]
    pub(crate) const fn is_allowed(self) -> bool {
        matches!(self, Self::Any | Self::Few(_) | Self::Many(_) | Self::Null | Self::Pattern(_) | Self::Source(_))
    }
}

/// How long the origins are that are worth a fast comparison.
const USUAL_LEN: RangeInclusive<usize> = 8..=Origin::MAX_LEN;

impl Origins {
    /// Compares bytes with what the policy lists: no trimming, no folding, no URL parser.
    #[inline(always)]
    pub(crate) fn judge(&'static self, origin: &[u8], table: &'static Table) -> Match {
        match self {
            Self::Nobody => Match::Nobody,
            Self::Any => Match::Any,
            Self::Listed(listed) => listed.judge(origin, table),
        }
    }
}

impl Listed {
    #[inline(always)]
    pub(crate) fn judge(&'static self, origin: &[u8], table: &'static Table) -> Match {
        if !USUAL_LEN.contains(&origin.len()) {
            return self.judge_unusual(origin, table);
        }
        match self.few.iter().find(|value| is_same(value.as_bytes(), origin)) {
            Some(value) => Match::Few(value),
            None if self.has_only_few => Match::Unlisted,
            None => self.judge_others(origin, table),
        }
    }

    /// `null`, an app's `x://y`, or nothing that a browser sends.
    #[cold]
    fn judge_unusual(&'static self, origin: &[u8], table: &'static Table) -> Match {
        match origin {
            b"" => Match::Invalid,
            b"null" => {
                if self.null {
                    Match::Null
                } else {
                    Match::UnlistedNull
                }
            }
            _ if origin.len() > Origin::MAX_LEN => Match::Malformed,
            _ => match self.few.iter().find(|value| value.as_bytes() == origin) {
                Some(value) => Match::Few(value),
                None => self.judge_others(origin, table),
            },
        }
    }

    fn judge_others(&'static self, origin: &[u8], table: &'static Table) -> Match {
        if let Some(text) = self.many.as_ref().and_then(|many| many.find(origin)) {
            return Match::Many(text);
        }
        if self.patterns.is_empty()
            && let Some(matched) = self.judge_unread(origin, table.credentials)
        {
            return matched;
        }
        self.judge_parsed(origin, table.credentials)
    }

    /// The answer, if no source needs to have the origin read.
    fn judge_unread(&'static self, origin: &[u8], credentials: bool) -> Option<Match> {
        // Whether another scheme is secure depends on the host.
        if credentials && !origin.starts_with(b"https://") && !self.sources.is_empty() {
            return None;
        }
        for source in self.sources {
            if source.source.lists(origin)? {
                return Some(Match::Source(source));
            }
        }
        Some(Match::Unlisted)
    }

    /// Patterns and sources are asked about canonical origins only, so what is echoed was checked byte by byte.
    fn judge_parsed(&'static self, origin: &[u8], credentials: bool) -> Match {
        let Some(origin) = Origin::parse(origin) else {
            return Match::Malformed;
        };
        if let Some(pattern) = self.patterns.iter().find(|pattern| pattern.matches(&origin)) {
            return Match::Pattern(pattern);
        }
        if credentials && !origin.is_secure() && !self.sources.is_empty() {
            return Match::Insecure;
        }
        self.sources.iter().find(|source| source.source.allows(&origin)).map_or(Match::Unlisted, Match::Source)
    }
}

impl Many {
    fn find(&'static self, origin: &[u8]) -> Option<&'static &'static str> {
        let text = self.texts.get(self.index.place(origin, self.texts.len()))?;
        (text.as_bytes() == origin).then_some(text)
    }
}

/// Origins that differ mostly do so in length or at their ends, which is cheaper to see than to call for a comparison.
#[inline]
fn is_same(listed: &[u8], origin: &[u8]) -> bool {
    listed.len() == origin.len() && listed.last_chunk::<8>() == origin.last_chunk::<8>() && listed == origin
}
