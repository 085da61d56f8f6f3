//! Asks the rules about everything that was read. Nothing is changed here, and no rule is written here.

mod elements;
mod findings;
mod items;
mod lists;
mod table;
mod whole;

use self::findings::Findings;
pub(crate) use self::findings::{Allowed, Owner};
use crate::{
    ast::{Block, Body, Kind, RouteLine, Target},
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
            Kind::Routes(lines) => {
                table::check(lines, &item.attributes.allows, &scope, &mut findings);
                for line in lines {
                    if let RouteLine { target: Target::Inline(body), target_range, .. } = line {
                        self::body(body, *target_range, &scope, &mut findings);
                    }
                }
            }
        }
    }
    // What cannot be read, or means nothing, is left out of other rules, and may be what an `#[allow]` is for.
    if !findings.diagnostics.is_broken() {
        items::check_allows(block, &mut findings);
    }
    findings.allowed
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
