//! What expansions of `cors!` name. Not for use by hand: it changes without notice.

pub use std::option::Option::{None, Some};

pub use cors_rules::{
    Rule,
    origin::{HostPattern, Index, Pattern, PortPattern},
    path::{Node, Wildcard},
    table::Openness,
};
pub use http::HeaderValue;

pub use crate::{
    __joined as joined,
    joined::{allows, group, header},
    policy::{Allowed, DENY, Listed, Many, Origins, Table},
    prepared::Prepared,
    routes::{Line, Methods, Route, RouteTable},
    source::{Source, judged},
};
use crate::{Policy, Routes};

/// Tells policies apart while rustc runs, whatever path leads to them: each policy has a hidden type of its name.
pub trait Named {
    /// Different for different policies.
    const ID: &'static str;
    /// The methods that the policy itself lists; `None` if it leaves them to tables, or allows all.
    const ALLOW_METHODS: Option<&'static [&'static str]> = None;
    /// Whether cookies travel, and whom it lets in.
    const GUARD: (bool, Openness);
    /// Whether it forbids writes to some origins.
    const FORBIDS: bool = false;
}

/// A handler's annotation: each annotated function has a hidden type of its name.
pub trait Annotated: Named {
    /// The policy that `#[cross_origin(...)]` names.
    const POLICY: &'static Policy;
}

/// Whether the policy that answers the bare path of a subtree lets in more than that of the subtree, which lets in nobody
/// or lets cookies travel.
#[must_use]
pub const fn is_more_open(bare: (bool, Openness), (credentials, openness): (bool, Openness)) -> bool {
    (credentials || matches!(openness, Openness::Nobody)) && bare.1 as u8 > openness as u8
}

/// Makes a policy of its table.
#[must_use]
pub const fn policy(table: Table) -> Policy {
    Policy::new(table)
}

/// Makes a route table of its lines.
#[must_use]
pub const fn routes(table: RouteTable) -> Routes {
    Routes::new(table)
}

/// The policy of the `_` line that `#[cfg]` leaves.
#[must_use]
pub const fn first(policies: &[&'static Policy]) -> Option<&'static Policy> {
    match policies {
        [first, ..] => Some(*first),
        [] => None,
    }
}

/// Whether one of them holds. `#[cfg]` may switch some of them off.
#[must_use]
pub const fn any(facts: &[bool]) -> bool {
    let mut rest = facts;
    while let [first, after @ ..] = rest {
        if *first {
            return true;
        }
        rest = after;
    }
    false
}

/// The length of a list whose elements may be switched off by `#[cfg]`.
#[must_use]
pub const fn count(elements: &[()]) -> usize {
    elements.len()
}

/// What expansions of `router!` name.
#[cfg(feature = "axum")]
pub mod axum {
    pub use ::axum::{Router, routing};
}

#[cfg(all(feature = "macros", feature = "axum"))]
pub use cors_macros::compile_router;

#[cfg(feature = "macros")]
pub use crate::editor::{self, compile};
