//! The decision itself: a request's head in, what to do out. No header is written here.

#![expect(clippy::inline_always, reason = "measured: calls cost a tenth of what is added to a request")]

use cors_rules::path::is_plain;
use http::HeaderValue;

use crate::{
    head::{Field, Head, Value},
    matching::Match,
    policy::{Listed, Origins, Policy},
    prepared::Prepared,
    routes::Methods,
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
pub struct Selected {
    pub(crate) policy: &'static Policy,
    /// The methods of the policy's lines on this path, where a table gives them.
    pub(crate) allow_methods: Option<&'static Methods>,
    /// Whether another method of the path may be guarded by another policy.
    pub(crate) by_method: bool,
    /// Why the policy is `deny`, where the table did not say so.
    pub(crate) refusal: Option<Match>,
}

/// A policy, or a table of them.
pub trait Guard {
    /// `method` gives `None` if the request names none that can be looked up. A policy asks for neither path nor method,
    /// so neither is read for it.
    fn select<'r, H: Head<'r>>(&'static self, head: H, method: impl FnOnce(H) -> Option<&'r [u8]>) -> Selected;

    /// Whether it, or a line of it, forbids writes to some origins.
    fn forbids(&'static self) -> bool;

    /// Whether the request might reach a handler whose line forbids it, by a path that a framework decodes, merges or trims.
    /// `asked` has been asked already.
    fn refuses_elsewhere<'r, H: Head<'r>>(&'static self, asked: &'static Policy, head: H) -> bool;
}

impl Guard for Policy {
    #[inline]
    fn select<'r, H: Head<'r>>(&'static self, _: H, _: impl FnOnce(H) -> Option<&'r [u8]>) -> Selected {
        Selected { policy: self, allow_methods: None, by_method: false, refusal: None }
    }

    #[inline]
    fn forbids(&'static self) -> bool {
        self.table().forbid_all_but.is_some()
    }

    #[inline]
    fn refuses_elsewhere<'r, H: Head<'r>>(&'static self, _: &'static Policy, _: H) -> bool {
        false
    }
}

/// An answer that CORS alone determines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ruled {
    /// `None` for a 403.
    pub(crate) granted: Option<Granted>,
    pub(crate) matched: Match,
    pub(crate) vary: Vary,
}

/// A preflight that is answered with the policy's table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Granted {
    pub(crate) policy: &'static Policy,
    /// The methods of the policy's lines on this path, where a table gives them.
    pub(crate) line: Option<&'static Methods>,
}

impl Granted {
    pub(crate) fn allow_methods(self) -> Option<&'static HeaderValue> {
        self.line.map(|line| &line.value).or(self.policy.table().allow_methods.as_ref())
    }

    /// What is prepared for exactly this policy and these methods.
    ///
    /// `Vary` is the same for all that share it: a line stands on one path, and the path decides whether the method
    /// matters. A line without methods of its own is alone on its path, so there the method never does.
    pub(crate) fn prepared(self) -> &'static Prepared {
        self.line.map_or(self.policy.prepared(), |line| &line.prepared)
    }
}

impl Ruled {
    /// The answer to a foreign write.
    const fn refused(matched: Match) -> Self {
        Self { granted: None, matched, vary: Vary::Origin }
    }
}

/// What is to be done with a request.
pub(crate) struct Ruling<V> {
    /// The policy whose headers the application's response is to get, and what it says of the origin; or the answer that
    /// the request gets instead.
    pub(crate) ruled: Result<(&'static Policy, Match), Ruled>,
    /// The request's `Origin`, if it mattered.
    pub(crate) origin: Field<V>,
}

#[inline(always)]
pub(crate) fn rule<'r, H: Head<'r>>(guard: &'static impl Guard, head: H) -> Ruling<H::Value> {
    if head.is_options() {
        let origin = head.origin();
        if let Some(answer) = preflight(guard, head, origin) {
            return Ruling { ruled: Err(answer), origin };
        }
    }
    forward(guard, head)
}

/// Asks the policy about an ordinary request (Fetch, "CORS check").
#[inline(always)]
fn forward<'r, H: Head<'r>>(guard: &'static impl Guard, head: H) -> Ruling<H::Value> {
    let selected = guard.select(head, |head| Some(head.method()));
    let policy = selected.policy;
    // A constant answer must not pay for reading the request.
    let (matched, origin) = match &policy.table().origins {
        Origins::Any => (Match::Any, Field::Absent),
        Origins::Nobody => (selected.refusal.unwrap_or(Match::Nobody), Field::Absent),
        Origins::Listed(listed) => {
            let origin = head.origin();
            (judge_listed(policy, listed, origin), origin)
        }
    };
    let forwarded =
        if guard.forbids() && may_change(head) { write(guard, policy, matched, head) } else { Ok((policy, matched)) };
    Ruling { ruled: forwarded.map_err(Ruled::refused), origin }
}

/// A request that may change something, where a line may forbid it.
#[cold]
fn write<'r>(
    guard: &'static impl Guard,
    policy: &'static Policy,
    matched: Match,
    head: impl Head<'r>,
) -> Result<(&'static Policy, Match), Match> {
    let own = policy.table().forbid_all_but;
    let matched = match own.and_then(|own| writer(own, matched, head.origin())) {
        Some(Writer::Foreign) => return Err(matched),
        Some(Writer::Own) => Match::Own,
        None => matched,
    };
    if !guard.refuses_elsewhere(policy, head) {
        return Ok((policy, matched));
    }
    // Of a plain path, only the final `/` can be another one.
    Err(if is_plain(head.path()) { Match::OtherSlash } else { Match::AmbiguousPath })
}

/// No browser sends several origins, or an empty one, so they are refused even where `*` would allow any.
#[inline(always)]
fn judge<'r>(policy: &'static Policy, origin: Field<impl Value<'r>>) -> Match {
    match (&policy.table().origins, origin) {
        (Origins::Nobody, _) => Match::Nobody,
        (Origins::Any, Field::Absent) => Match::NoOrigin,
        (Origins::Any, Field::One(origin)) if !origin.bytes().is_empty() => Match::Any,
        (Origins::Any, Field::One(_) | Field::Several) => Match::Invalid,
        (Origins::Listed(listed), origin) => judge_listed(policy, listed, origin),
    }
}

#[inline(always)]
fn judge_listed<'r>(policy: &'static Policy, listed: &'static Listed, origin: Field<impl Value<'r>>) -> Match {
    match origin {
        Field::Absent => Match::NoOrigin,
        Field::Several => Match::Invalid,
        Field::One(origin) => listed.judge(origin.bytes(), policy.table()),
    }
}

/// The answer does not depend on which headers are asked for, and on the method only where the path has several
/// policies: the browser compares the lists and names the culprit (Fetch allows such a static answer).
///
/// `None` if it is no preflight: that has both headers; any other `OPTIONS` is an ordinary request.
#[cold]
fn preflight<'r, H: Head<'r>>(guard: &'static impl Guard, head: H, origin: Field<H::Value>) -> Option<Ruled> {
    let method = head.requested_method();
    if origin.is_absent() || method.is_absent() {
        return None;
    }
    let Selected { policy, allow_methods, by_method, refusal, .. } = guard.select(head, |_| match method {
        Field::One(method) if !method.bytes().is_empty() => Some(method.bytes()),
        _ => None,
    });
    let vary = match (&policy.table().origins, by_method) {
        (Origins::Listed(_), true) => Vary::OriginAndMethod,
        (Origins::Listed(_), false) => Vary::Origin,
        (_, true) => Vary::Method,
        (_, false) => Vary::Nothing,
    };
    let matched = refusal.unwrap_or_else(|| judge(policy, origin));
    let granted = matched.is_allowed().then_some(Granted { policy, line: allow_methods });
    Some(Ruled { granted, matched, vary })
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
fn writer<'r>(own: &[&str], matched: Match, origin: Field<impl Value<'r>>) -> Option<Writer> {
    if matched.is_allowed() {
        return None;
    }
    match origin {
        Field::Absent => None,
        Field::One(origin) if own.iter().any(|own| own.as_bytes() == origin.bytes()) => Some(Writer::Own),
        Field::One(_) | Field::Several => Some(Writer::Foreign),
    }
}

#[inline]
fn may_change<'r>(head: impl Head<'r>) -> bool {
    !matches!(head.method(), b"GET" | b"HEAD" | b"OPTIONS") || head.opens_websocket()
}

/// Whether the policy forbids a write from this origin.
pub(crate) fn forbids<'r>(policy: &'static Policy, origin: Field<impl Value<'r>>) -> bool {
    let own = policy.table().forbid_all_but;
    own.is_some_and(|own| matches!(writer(own, judge(policy, origin), origin), Some(Writer::Foreign)))
}
