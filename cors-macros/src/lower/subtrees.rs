//! Subtrees whose bare path is answered by another line, where only rustc knows the policies: one is of another module.

use cors_rules::{
    Rule, Violation,
    report::AllowedReport,
    table::{self, Bare, Openness},
};
use proc_macro2::{Span, TokenStream};

use super::Gated;
use crate::{
    ast::{RouteLine, Target},
    resolve::Scope,
};

/// Two lines, of which the second must not be more open.
pub(crate) struct Subtree<'a> {
    pub(crate) guard: Guard<'a>,
    pub(crate) bare: Guard<'a>,
    pub(crate) gates: [&'a [TokenStream]; 2],
    pub(crate) violation: Violation,
    pub(crate) span: Span,
}

/// What a line lets in.
pub(crate) enum Guard<'a> {
    Known { credentials: bool, openness: Openness },
    Policy(&'a TokenStream),
}

pub(super) fn lower<'a>(
    lines: &'a [RouteLine],
    scope: &Scope<'a>,
    allowed: &[Gated<'_, AllowedReport>],
) -> Vec<Subtree<'a>> {
    let pairs = table::bare_lines(&outlines(lines)).into_iter();
    let pairs = pairs.filter_map(|Bare { subtree, path, line }| {
        let (subtree, answering) = (lines.get(subtree)?, lines.get(line)?);
        let is_allowed = |Gated { value, .. }: &Gated<'_, AllowedReport>| {
            value.rule == Rule::MoreOpenParent && value.subject == subtree.text()
        };
        let guards = (guard(subtree, scope)?, guard(answering, scope)?);
        let (guard, bare) = match guards {
            // Judged by the check.
            (Guard::Known { .. }, Guard::Known { .. }) => return None,
            _ if allowed.iter().any(is_allowed) => return None,
            guards => guards,
        };
        let of = subtree.path.as_ref().map_or("_", |path| &path.value);
        let by = answering.path.as_ref().map_or("_", |path| &path.value);
        let violation = table::more_open(of, &path, by);
        let gates = [subtree.attributes.gates.as_slice(), &answering.attributes.gates];
        Some(Subtree { guard, bare, gates, violation, span: subtree.place.start })
    });
    pairs.collect()
}

fn guard<'a>(line: &'a RouteLine, scope: &Scope<'a>) -> Option<Guard<'a>> {
    if matches!(line.target, Target::Deny) {
        return Some(Guard::Known { credentials: false, openness: Openness::Nobody });
    }
    match scope.policy_of(line) {
        Some(policy) => Some(Guard::Known { credentials: policy.credentialed(), openness: policy.openness()? }),
        None => line.target.path().map(Guard::Policy),
    }
}

/// The lines as far as their places count.
fn outlines(lines: &[RouteLine]) -> Vec<table::Line<'_>> {
    let outline = |line| {
        let RouteLine { attributes, methods, path, .. }: &RouteLine = line;
        table::Line {
            path: path.as_ref().map(|path| path.value.as_str()),
            methods: methods.iter().map(|method| method.value.as_str()).collect(),
            gate: attributes.gates_as_text().concat(),
            ..table::Line::default()
        }
    };
    lines.iter().map(outline).collect()
}
