//! Checked tree to tables: every list joined in its final order, every pattern taken apart, every path in the tree.

mod names;
mod policy;
mod routes;
mod subtrees;

use cors_rules::report::AllowedReport;

pub(crate) use self::{
    names::{Gated, List},
    policy::{Exact, Origins, Own, Policy, Source},
    routes::{Forbids, Group, Line, Route, Table, Target},
    subtrees::{Guard, Subtree},
};
use crate::{
    ast::{Block, Body, Item, Kind, RouteLine},
    check::{Allowed, Owner},
    resolve::Scope,
};

/// A policy or a table, with what the item looks like.
pub(crate) enum Lowered<'a> {
    Policy(Policy<'a>),
    Routes(Table<'a>),
}

/// Only for blocks without errors: what is missing here was reported before.
pub(crate) fn lower<'a>(block: &'a Block, scope: &Scope<'a>, allowed: &[Allowed<'a>]) -> Vec<(&'a Item, Lowered<'a>)> {
    let mut items = Vec::new();
    for item in &block.items {
        let lowered = match &item.kind {
            Kind::Policy(body) => Lowered::Policy(policy::lower(item.name.to_string(), body, scope, allowed)),
            Kind::Routes(lines) => Lowered::Routes(routes::lower(lines, scope, allowed)),
        };
        items.push((item, lowered));
    }
    items
}

/// A policy in an annotation.
pub(crate) fn annotation<'a>(name: String, body: &'a Body, scope: &Scope<'a>, allowed: &[Allowed<'a>]) -> Policy<'a> {
    policy::lower(name, body, scope, allowed)
}

/// The table of a router.
pub(crate) fn router<'a>(lines: &'a [RouteLine], scope: &Scope<'a>, allowed: &[Allowed<'a>]) -> Table<'a> {
    routes::lower(lines, scope, allowed)
}

/// What was allowed in a policy or a table, each thing once.
fn allowed_in<'a>(owner: Owner<'_>, allowed: &[Allowed<'a>]) -> Vec<Gated<'a, AllowedReport>> {
    let mut reports: Vec<Gated<'a, AllowedReport>> = Vec::new();
    for Allowed { allow, subject, gates, .. } in allowed.iter().filter(|allowed| allowed.is_of(owner)) {
        let value = AllowedReport { rule: allow.rule, subject: subject.clone(), reason: allow.reason.clone() };
        if !reports.iter().any(|known| known.value == value) {
            reports.push(Gated { gates, value });
        }
    }
    reports
}
