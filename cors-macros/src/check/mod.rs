//! Asks the rules about everything that was read. Nothing is changed here, and no rule is written here.

mod elements;
mod findings;
mod items;
mod lists;
mod table;
mod whole;

use std::rc::Rc;

use self::findings::Findings;
pub(crate) use self::findings::{Allowed, Owner};
use crate::{
    ast::{Allow, Block, Body, Kind, RouteLine, Target},
    diagnostics::Diagnostics,
    resolve::Scope,
    tokens::Range,
};

/// Returns what `#[allow]`s took back.
pub(crate) fn block<'a>(block: &'a Block, diagnostics: &mut Diagnostics) -> Vec<Allowed<'a>> {
    let scope = Scope::new(block);
    let mut findings = Findings::new(diagnostics);
    items::check_names(block, &mut findings);
    for item in &block.items {
        match &item.kind {
            Kind::Policy(body) => self::body(body, item.name.span().into(), &scope, &mut findings),
            Kind::Routes(lines) => self::lines(lines, &item.attributes.allows, &scope, &mut findings),
        }
    }
    findings.finish(&items::allows_in_block(block))
}

/// The same for a policy in an annotation.
pub(crate) fn annotation<'a>(
    body: &'a Body,
    place: Range,
    scope: &Scope<'a>,
    diagnostics: &mut Diagnostics,
) -> Vec<Allowed<'a>> {
    let mut findings = Findings::new(diagnostics);
    self::body(body, place, scope, &mut findings);
    findings.finish(&items::allows_in_body(body))
}

/// The same for the table of a router.
pub(crate) fn router<'a>(lines: &'a [RouteLine], scope: &Scope<'a>, diagnostics: &mut Diagnostics) -> Vec<Allowed<'a>> {
    let mut findings = Findings::new(diagnostics);
    self::lines(lines, &[], scope, &mut findings);
    findings.finish(&items::allows_in_lines(lines))
}

fn lines<'a>(lines: &'a [RouteLine], allows: &[Rc<Allow>], scope: &Scope<'a>, findings: &mut Findings<'a, '_>) {
    table::check(lines, allows, scope, findings);
    for line in lines {
        if let RouteLine { target: Target::Inline(body), target_range, .. } = line {
            self::body(body, *target_range, scope, findings);
        }
    }
}

/// `place` is where a violation of the body as a whole is shown.
fn body<'a>(body: &'a Body, place: Range, scope: &Scope<'a>, findings: &mut Findings<'a, '_>) {
    let knows_base = scope.check_base(body, findings.diagnostics);
    let effective = scope.effective(body);
    elements::check(body, &effective, findings);
    lists::check(body, &effective, findings);
    // What a missing base would have brought is unknown.
    if knows_base {
        whole::check(body, &effective, place, findings);
    }
}
