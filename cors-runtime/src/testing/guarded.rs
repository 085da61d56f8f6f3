//! What the policy or the table in front of an app says about a request, asked without the app.

use std::{
    any::Any,
    panic::{RefUnwindSafe, UnwindSafe},
    ptr,
};

use cors_rules::header::CORS_RESPONSE;
use http::{HeaderMap, Request, header};

use super::browser::{WireRequest, WireResponse};
use crate::{
    Decision, Policy, Reason, Routes,
    policy::{DENY, Origins},
    routes::{Line, Route},
    ruling::rule,
    tower::Guard,
};

/// A policy or a table, by its kind.
#[derive(Clone, Copy, Debug)]
pub(super) enum Guarded {
    Policy(&'static Policy),
    Table(&'static Routes),
}

/// Nothing here is changed, so a panic cannot leave it half done. `Verdict` is read inside of `catch_unwind` where
/// assertions are tested.
impl UnwindSafe for Guarded {}
impl RefUnwindSafe for Guarded {}

/// What an app behind it should answer, as far as CORS goes.
#[derive(Clone, Debug)]
pub(super) struct Expected {
    /// `None` where the app chooses.
    pub(super) status: Option<u16>,
    pub(super) headers: HeaderMap,
    pub(super) reason: Reason,
}

impl Guarded {
    /// There are no other guards, so it is never `None`.
    pub(super) fn of<G: Guard>(guard: &'static G) -> Option<Self> {
        let guard: &'static dyn Any = guard;
        let policy = guard.downcast_ref().map(Self::Policy);
        policy.or_else(|| guard.downcast_ref().map(Self::Table))
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Policy(policy) => policy.table().name,
            Self::Table(table) => table.table().name,
        }
    }

    /// `None`: everybody is denied.
    pub(super) fn policy(self, method: &str, path: &str) -> Option<&'static Policy> {
        // Without an `Origin` nothing is refused before the policy is known.
        let request = Request::builder().method(method).uri(path).body(()).ok()?;
        match self.decide(&request) {
            Decision::Forward(forward) => Some(forward.policy).filter(|policy| !ptr::eq(*policy, &raw const DENY)),
            Decision::Answer(_) => None,
        }
    }

    /// The route of the table that a path belongs to.
    pub(super) fn route(self, path: &str) -> Option<&'static Route> {
        let Self::Table(table) = self else { return None };
        let table = table.table();
        let exists = |number: u16| table.routes.get(usize::from(number)).is_some_and(|route| !route.lines.is_empty());
        table.tree.find(path.as_bytes(), exists).and_then(|number| table.routes.get(usize::from(number)))
    }

    /// Not logged: nobody acts on it.
    fn decide(self, request: &Request<()>) -> Decision {
        match self {
            Self::Policy(policy) => Decision::of(rule(policy, request)),
            Self::Table(table) => Decision::of(rule(table, request)),
        }
    }

    /// `None` for what no server could read.
    pub(super) fn expects(self, wire: &WireRequest) -> Option<Expected> {
        let mut builder = Request::builder().method(wire.method.as_str()).uri(path_of(&wire.url));
        for (name, value) in wire.headers.iter() {
            builder = builder.header(name, value.chars().map(|c| c as u8).collect::<Vec<u8>>());
        }
        let decision = self.decide(&builder.body(()).ok()?);
        let reason = decision.reason();
        let mut headers = HeaderMap::new();
        let status = match decision {
            Decision::Answer(answer) => {
                let status = answer.status().as_u16();
                answer.apply(&mut headers);
                Some(status)
            }
            Decision::Forward(forward) => {
                forward.apply(&mut headers);
                None
            }
        };
        Some(Expected { status, headers, reason })
    }
}

impl Expected {
    /// The names of the headers that are not as they should be.
    pub(super) fn differences(&self, response: &WireResponse) -> Vec<&'static str> {
        let differs = |name: &&&'static str| {
            let expected = self.headers.get_all(**name).iter().map(http::HeaderValue::as_bytes);
            !expected.eq(response.headers.lines(name).map(str::as_bytes))
        };
        let mut names: Vec<&'static str> = CORS_RESPONSE.iter().filter(differs).copied().collect();
        let lists_origin =
            |list: &str| list.split(',').any(|name| matches!(name.trim(), "*") || is_origin(name.trim()));
        let is_varied =
            self.headers.get_all(header::VARY).iter().filter_map(|line| line.to_str().ok()).any(lists_origin);
        if is_varied && !response.headers.lines("vary").any(lists_origin) {
            names.push("vary");
        }
        names
    }

    pub(super) fn is_met(&self, response: &WireResponse) -> bool {
        self.status.is_none_or(|status| status == response.status) && self.differences(response).is_empty()
    }
}

fn is_origin(name: &str) -> bool {
    name.eq_ignore_ascii_case("origin")
}

/// Path and query of an absolute URL.
pub(super) fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').and_then(|slash| rest.get(slash..)).unwrap_or("/")
}

/// The literals of `allow_origins`.
pub(super) fn literals(policy: &'static Policy) -> Vec<&'static str> {
    let Origins::Listed(listed) = &policy.table().origins else { return Vec::new() };
    listed.literals().collect()
}

/// What `allow_origins` names that is asked at run time.
pub(super) fn sources(policy: &'static Policy) -> Vec<&'static str> {
    let Origins::Listed(listed) = &policy.table().origins else { return Vec::new() };
    listed.sources.iter().map(|source| source.name).collect()
}

impl Route {
    /// The line that sends its policy's own methods, if there is one.
    pub(super) fn is_for_every_method(&self) -> bool {
        self.lines.iter().any(|line: &Line| line.methods.is_empty())
    }
}
