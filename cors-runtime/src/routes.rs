//! A route table: which policy guards which method of which path.

use std::{fmt, ptr};

use cors_rules::path::{Kept, Node, Normal, is_plain};
use http::HeaderValue;

use crate::{
    head::Head,
    matching::Match,
    policy::{Allowed, DENY, Policy},
    prepared::Prepared,
    ruling::{Guard, Selected, forbids},
};

/// Which policy guards which route. Only [`cors!`](crate::cors) makes one.
///
/// Paths have axum's syntax and precedence. The path is looked up first, then the method: `GET` covers `HEAD`, a method
/// that no line names gets the path's policy if all its lines share one, and `_` is for paths that no line matches.
/// Everything else is denied.
///
/// A path is looked up as it stands in the request. If a framework might take it for another one (it has an escaped
/// letter, an empty or a dot segment, a backslash), it is looked up in that form too, and denied unless both agree.
///
/// ```
/// use cors_runtime::{Decision, Reason, cors};
/// use http::Request;
///
/// cors! {
///     static PUBLIC: Policy = { allow_origins: * };
///     static API: Routes = {
///         GET "/feed/{*rest}" => PUBLIC,
///         "/internal"         => deny,
///     };
/// }
///
/// assert_eq!(API.decide(&Request::get("/feed/today").body(())?).reason(), Reason::AnyOrigin);
/// assert_eq!(API.decide(&Request::get("/internal").body(())?).reason(), Reason::Denied);
/// assert_eq!(API.decide(&Request::get("/elsewhere").body(())?).reason(), Reason::NoRoute);
/// # Ok::<(), http::Error>(())
/// ```
pub struct Routes(RouteTable);

impl Routes {
    pub(crate) const fn new(table: RouteTable) -> Self {
        Self(table)
    }

    pub(crate) fn table(&self) -> &RouteTable {
        &self.0
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Routes").field(&self.0.routes).field(&self.0.fallback).finish()
    }
}

/// What the macro writes for a route table.
pub struct RouteTable {
    /// What the table is called.
    pub name: &'static str,
    /// The paths.
    pub routes: &'static [Route],
    /// The tree over the paths; its numbers are places in `routes`.
    pub tree: Node<'static>,
    /// `_`.
    pub fallback: Option<&'static Policy>,
    /// Whether a line may forbid writes.
    pub forbids: bool,
    /// What it says in spite of a rule.
    pub allowed: &'static [Allowed],
}

/// A path and its lines.
#[derive(Debug)]
pub struct Route {
    /// As written.
    pub path: &'static str,
    /// None if `#[cfg]` switched all of them off: then the path is not in the table.
    pub lines: &'static [Line],
}

/// A line of the table.
#[derive(Debug)]
pub struct Line {
    /// The methods, with `HEAD` beside `GET`. Empty: every method.
    pub methods: &'static [&'static str],
    /// The policy.
    pub policy: &'static Policy,
    /// Equal for lines of one path that name the same policy.
    pub group: usize,
    /// The methods of the group.
    pub allow_methods: Option<&'static Methods>,
}

/// The methods of one policy on one path.
#[derive(Debug)]
pub struct Methods {
    /// Joined.
    pub value: HeaderValue,
    /// The answer to preflights for them.
    pub prepared: Prepared,
}

/// What a path leads to.
#[derive(Clone, Copy)]
enum Found {
    Route(&'static Route),
    Fallback(&'static Policy),
    Nothing(Match),
}

impl Guard for Routes {
    #[inline]
    fn select<'r, H: Head<'r>>(&'static self, head: H, method: impl FnOnce(H) -> Option<&'r [u8]>) -> Selected {
        let (path, method) = (head.path(), method(head));
        if is_plain(path) { self.find(path).select(method) } else { self.select_odd(path, method) }
    }

    #[inline]
    fn forbids(&'static self) -> bool {
        self.0.forbids
    }

    #[cold]
    fn refuses_elsewhere<'r, H: Head<'r>>(&'static self, asked: &'static Policy, head: H) -> bool {
        let origin = head.origin();
        if origin.is_absent() {
            return false;
        }
        let Some(suspects) = self.suspects(head.path(), head.method()) else { return true };
        suspects.into_iter().flatten().any(|policy| !ptr::eq(policy, asked) && forbids(policy, origin))
    }
}

impl Routes {
    /// The policies of all lines that a framework might take the path for; `None` if it might be any line.
    ///
    /// A final `/` is added or trimmed for the sake of a line, and none makes a path one that no line matches; so `_` is
    /// asked for the path itself only.
    fn suspects(&'static self, path: &[u8], method: &[u8]) -> Option<[Option<&'static Policy>; 4]> {
        let line = |route: Option<u16>| Some(self.0.routes.get(usize::from(route?))?.select(Some(method)).policy);
        let tree = &self.0.tree;
        let raw = line(tree.find(path, self.exists())).or(self.0.fallback);
        let other_slash = line(tree.find_with_other_slash(path, self.exists()));
        if is_plain(path) && path.starts_with(b"/") {
            return Some([raw, other_slash, None, None]);
        }
        let kept = Kept::of(path)?;
        let normal = Normal::new(path, &kept);
        Some([
            raw,
            other_slash,
            line(tree.find_normal(normal.clone(), self.exists())).or(self.0.fallback),
            line(tree.find_normal_with_other_slash(normal, self.exists())),
        ])
    }

    fn exists(&'static self) -> impl Fn(u16) -> bool + Copy {
        |route| self.0.routes.get(usize::from(route)).is_some_and(|route| !route.lines.is_empty())
    }

    fn find(&'static self, path: &[u8]) -> Found {
        let route = self.0.tree.find(path, self.exists());
        self.found(route, || self.0.tree.find_with_other_slash(path, self.exists()).is_some())
    }

    fn find_normal(&'static self, path: Normal<'_>) -> Found {
        let route = self.0.tree.find_normal(path.clone(), self.exists());
        self.found(route, || self.0.tree.find_normal_with_other_slash(path, self.exists()).is_some())
    }

    /// `_` does not stand for a path that a framework may trim, or complete, to one that a line guards.
    #[inline]
    fn found(&'static self, route: Option<u16>, other_slash: impl FnOnce() -> bool) -> Found {
        match (route.and_then(|route| self.0.routes.get(usize::from(route))), self.0.fallback) {
            (Some(route), _) => Found::Route(route),
            (None, None) => Found::Nothing(Match::NoRoute),
            (None, Some(_)) if other_slash() => Found::Nothing(Match::OtherSlash),
            (None, Some(policy)) => Found::Fallback(policy),
        }
    }

    #[cold]
    fn select_odd(&'static self, path: &[u8], method: Option<&[u8]>) -> Selected {
        let raw = self.find(path);
        let one = raw.select(method);
        let Some(kept) = Kept::of(path) else {
            // Of absurd length, or no path at all, such as an absolute URI.
            return Selected { by_method: one.by_method, ..denied(Match::AmbiguousPath) };
        };
        let normal = self.find_normal(Normal::new(path, &kept));
        let other = normal.select(method);
        let same_route = matches!((raw, normal), (Found::Route(a), Found::Route(b)) if ptr::eq(a, b));
        // Two routes that split their methods differently may license a method that the other one guards.
        let same_policy = ptr::eq(one.policy, other.policy) && !one.by_method && !other.by_method;
        if same_route || same_policy {
            one
        } else {
            Selected { by_method: one.by_method || other.by_method, ..denied(Match::AmbiguousPath) }
        }
    }
}

impl Found {
    #[inline]
    fn select(self, method: Option<&[u8]>) -> Selected {
        match self {
            Self::Route(route) => route.select(method),
            Self::Fallback(policy) => Selected { policy, allow_methods: None, by_method: false, refusal: None },
            Self::Nothing(refusal) => denied(refusal),
        }
    }
}

impl Route {
    #[inline]
    fn select(&'static self, method: Option<&[u8]>) -> Selected {
        let Some((first, others)) = self.lines.split_first() else {
            return denied(Match::NoRoute);
        };
        let by_method = others.iter().any(|line| line.group != first.group);
        let named = |line: &&Line| line.methods.iter().any(|name| Some(name.as_bytes()) == method);
        match self.lines.iter().find(named) {
            Some(line) => line.selected(by_method),
            None if !by_method => first.selected(false),
            None => Selected { by_method, ..denied(Match::UnroutedMethod) },
        }
    }
}

impl Line {
    #[inline]
    fn selected(&'static self, by_method: bool) -> Selected {
        let allow_methods = self.allow_methods;
        Selected { policy: self.policy, allow_methods, by_method, refusal: None }
    }
}

fn denied(refusal: Match) -> Selected {
    Selected { policy: &DENY, allow_methods: None, by_method: false, refusal: Some(refusal) }
}
