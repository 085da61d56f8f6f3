//! Subtrees whose bare path is answered by another line, where only rustc knows something about the two: the policy of
//! another module, or whether both gates hold.

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
    let mut subtrees = Vec::new();
    let outlines = outlines(lines);
    let mut bare_lines = table::bare_lines(&outlines);
    bare_lines.extend(table::bare_lines_behind_gates(&outlines));
    for Bare { subtree, path, line } in bare_lines {
        let can_meet = match (outlines.get(subtree), outlines.get(line)) {
            (Some(subtree), Some(answering)) => table::can_meet(subtree, answering),
            _ => false,
        };
        let (Some(subtree), Some(answering)) = (lines.get(subtree), lines.get(line)) else { continue };
        let is_allowed = |Gated { value, .. }: &Gated<'_, AllowedReport>| {
            value.rule == Rule::MoreOpenParent && value.subject == subtree.text()
        };
        let (Some(guard), Some(bare)) = (guard(subtree, scope), guard(answering, scope)) else { continue };
        let is_judged = can_meet && matches!((&guard, &bare), (Guard::Known { .. }, Guard::Known { .. }));
        if is_judged || allowed.iter().any(is_allowed) {
            continue;
        }
        let of = subtree.path.as_ref().map_or("_", |path| &path.value);
        let by = answering.path.as_ref().map_or("_", |path| &path.value);
        let violation = table::more_open(of, &path, by);
        let gates = [subtree.attributes.gates.as_slice(), &answering.attributes.gates];
        subtrees.push(Subtree { guard, bare, gates, violation, span: subtree.place.start });
    }
    subtrees
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
    let mut outlines = Vec::new();
    for line in lines {
        outlines.push(table::Line {
            path: line.path.as_ref().map(|path| path.value.as_str()),
            methods: line.method_names(),
            gate: line.attributes.gates_as_text().concat(),
            ..table::Line::default()
        });
    }
    outlines
}
