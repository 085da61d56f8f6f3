//! The decision itself: a request's head in, what to do out. No header is written here.

use http::HeaderValue;

use crate::{
    head::{Field, Head},
    matching::Match,
    policy::{Origins, Policy},
};

/// What a response's CORS headers depend on besides the URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Vary {
    Nothing,
    Origin,
    Method,
    OriginAndMethod,
}

impl Vary {
    pub(crate) const fn text(self) -> Option<&'static str> {
        match self {
            Self::Nothing => None,
            Self::Origin => Some("Origin"),
            Self::Method => Some("Access-Control-Request-Method"),
            Self::OriginAndMethod => Some("Origin, Access-Control-Request-Method"),
        }
    }
}

/// The policy that guards a path and method.
#[derive(Clone, Copy)]
pub(crate) struct Selected {
    pub(crate) policy: &'static Policy,
    /// The methods of the policy's lines on this path, where a table gives them.
    pub(crate) allow_methods: Option<&'static HeaderValue>,
    /// Whether another method of the path may be guarded by another policy.
    pub(crate) by_method: bool,
    /// Why the policy is `deny`, where the table did not say so.
    pub(crate) refusal: Option<Match>,
    /// Whether no framework can take the path for that of another line.
    pub(crate) is_certain: bool,
}

/// A policy, or a table of them.
pub(crate) trait Guard {
    /// `method` is `None` if the request names none that can be looked up.
    fn select(&'static self, path: &[u8], method: Option<&[u8]>) -> Selected;

    /// The policies of all lines that a framework might take the path for.
    fn suspects(&'static self, path: &[u8], method: &[u8]) -> [Option<&'static Policy>; 4];
}

impl Guard for Policy {
    #[inline]
    fn select(&'static self, _path: &[u8], _method: Option<&[u8]>) -> Selected {
        Selected { policy: self, allow_methods: None, by_method: false, refusal: None, is_certain: true }
    }

    fn suspects(&'static self, _path: &[u8], _method: &[u8]) -> [Option<&'static Policy>; 4] {
        [None; 4]
    }
}

/// What to do with a request.
#[derive(Clone, Copy)]
pub(crate) enum Ruling {
    /// Answer a preflight with the policy's table.
    Preflight { policy: &'static Policy, allow_methods: Option<&'static HeaderValue>, matched: Match, vary: Vary },
    /// Answer 403 without a CORS header.
    Refuse { matched: Match, vary: Vary },
    /// Hand it to the application and put the policy's headers on its response.
    Forward { policy: &'static Policy, matched: Match },
}

#[cfg(feature = "tracing")]
impl Ruling {
    const fn matched(&self) -> Match {
        match self {
            Self::Preflight { matched, .. } | Self::Refuse { matched, .. } | Self::Forward { matched, .. } => *matched,
        }
    }
}

/// Classifies a request and asks its policy (Fetch, "CORS protocol").
#[inline]
pub(crate) fn rule<'r>(guard: &'static impl Guard, head: &impl Head<'r>) -> Ruling {
    let ruling = classify(guard, head);
    #[cfg(feature = "tracing")]
    crate::log::refusal(head, ruling.matched());
    ruling
}

#[inline]
fn classify<'r>(guard: &'static impl Guard, head: &impl Head<'r>) -> Ruling {
    if head.method() == b"OPTIONS" {
        let (origin, method) = (head.origin(), head.requested_method());
        // A preflight has both headers; any other OPTIONS is an ordinary request.
        if !origin.is_absent() && !method.is_absent() {
            return preflight(guard, head.path(), origin, method);
        }
    }
    let selected = guard.select(head.path(), Some(head.method()));
    let matched = selected.refusal.unwrap_or_else(|| judge(selected.policy, head));
    let forbids = selected.policy.table().forbid_all_but.is_some();
    if (forbids || !selected.is_certain) && may_change(head) {
        return write(guard, &selected, matched, head);
    }
    Ruling::Forward { policy: selected.policy, matched }
}

/// A request that may change something, where a line may forbid it.
#[cold]
fn write<'r>(guard: &'static impl Guard, selected: &Selected, matched: Match, head: &impl Head<'r>) -> Ruling {
    let policy = selected.policy;
    let writer = policy.table().forbid_all_but.and_then(|own| writer(own, matched, head.origin()));
    match writer {
        Some(Writer::Foreign) => Ruling::Refuse { matched, vary: Vary::Origin },
        Some(Writer::Own) => Ruling::Forward { policy, matched: Match::Own },
        None if !selected.is_certain && is_refused_elsewhere(guard, head) => {
            Ruling::Refuse { matched, vary: Vary::Origin }
        }
        None => Ruling::Forward { policy, matched },
    }
}

/// A constant answer must not pay for reading the request.
#[inline]
fn judge<'r>(policy: &'static Policy, head: &impl Head<'r>) -> Match {
    match policy.table().origins {
        Origins::Any => Match::Any,
        Origins::Nobody => Match::Nobody,
        Origins::Listed(_) => judge_field(policy, head.origin()),
    }
}

fn judge_field(policy: &'static Policy, origin: Field<'_>) -> Match {
    match (&policy.table().origins, origin) {
        (Origins::Nobody, _) => Match::Nobody,
        (_, Field::Absent) => Match::NoOrigin,
        // No browser sends that, so it is refused even where `*` would allow any origin.
        (_, Field::Several | Field::One(b"")) => Match::Invalid,
        (origins, Field::One(origin)) => origins.judge(origin, policy.table().credentials),
    }
}

/// The answer does not depend on which headers are asked for, and on the method only where the path has several
/// policies: the browser compares the lists and names the culprit (Fetch allows such a static answer).
fn preflight(guard: &'static impl Guard, path: &[u8], origin: Field<'_>, method: Field<'_>) -> Ruling {
    let method = match method {
        Field::One(method) if !method.is_empty() => Some(method),
        _ => None,
    };
    let Selected { policy, allow_methods, by_method, refusal, .. } = guard.select(path, method);
    let vary = match (&policy.table().origins, by_method) {
        (Origins::Listed(_), true) => Vary::OriginAndMethod,
        (Origins::Listed(_), false) => Vary::Origin,
        (_, true) => Vary::Method,
        (_, false) => Vary::Nothing,
    };
    let matched = refusal.unwrap_or_else(|| judge_field(policy, origin));
    if matched.is_allowed() {
        Ruling::Preflight { policy, allow_methods, matched, vary }
    } else {
        Ruling::Refuse { matched, vary }
    }
}

/// Who sends a write that no policy allows.
enum Writer {
    /// A page of the service itself.
    Own,
    /// A page that is neither allowed nor the service's own.
    Foreign,
}

/// CORS alone would let a foreign write through, and only hide the response. Requests without `Origin` come from no page
/// of another site.
fn writer(own: &[&str], matched: Match, origin: Field<'_>) -> Option<Writer> {
    if matched.is_allowed() {
        return None;
    }
    match origin {
        Field::Absent => None,
        Field::One(origin) if own.iter().any(|own| own.as_bytes() == origin) => Some(Writer::Own),
        Field::One(_) | Field::Several => Some(Writer::Foreign),
    }
}

#[inline]
fn may_change<'r>(head: &impl Head<'r>) -> bool {
    !matches!(head.method(), b"GET" | b"HEAD" | b"OPTIONS") || head.opens_websocket()
}

/// Whether the request might reach a handler whose line forbids it, by a path that a framework decodes, merges or trims.
fn is_refused_elsewhere<'r>(guard: &'static impl Guard, head: &impl Head<'r>) -> bool {
    guard.suspects(head.path(), head.method()).into_iter().flatten().any(|policy| {
        let forbids = policy.table().forbid_all_but;
        forbids.is_some_and(|own| {
            matches!(writer(own, judge_field(policy, head.origin()), head.origin()), Some(Writer::Foreign))
        })
    })
}
