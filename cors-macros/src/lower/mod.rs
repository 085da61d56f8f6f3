//! Checked tree to tables: every list joined in its final order, every pattern taken apart, every path in the tree.

mod names;
mod policy;
mod routes;

pub(crate) use self::{
    names::{Gated, List},
    policy::{Exact, Origins, Policy},
    routes::{Group, Line, Route, Table, Target},
};
use crate::{
    ast::{Block, Item, Kind},
    resolve::Scope,
};

/// A policy or a table, with what the item looks like.
pub(crate) enum Lowered<'a> {
    Policy(Policy<'a>),
    Routes(Table<'a>),
}

/// Only for blocks without errors: what is missing here was reported before.
pub(crate) fn lower<'a>(block: &'a Block, scope: &Scope<'a>) -> Vec<(&'a Item, Lowered<'a>)> {
    block
        .items
        .iter()
        .map(|item| {
            let lowered = match &item.kind {
                Kind::Policy(body) => Lowered::Policy(policy::lower(&scope.effective(body))),
                Kind::Routes(lines) => Lowered::Routes(routes::lower(lines, scope)),
            };
            (item, lowered)
        })
        .collect()
}
