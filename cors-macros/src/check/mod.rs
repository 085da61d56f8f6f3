//! Asks the rules about everything that was read. Nothing is changed here, and no rule is written here.

mod elements;
mod table;

use cors_rules::{
    Severity, Violation,
    policy::{self, Clause, Outline},
};
use proc_macro2::Span;

use crate::{
    ast::{Allow, Block, Body, Kind, OriginValue, Origins, RouteLine, Target},
    diagnostics::Diagnostics,
    resolve::{Effective, Scope},
    tokens::Range,
};

pub(crate) fn block(block: &Block, diagnostics: &mut Diagnostics) {
    let scope = Scope::new(block);
    for item in &block.items {
        match &item.kind {
            Kind::Policy(body) => self::body(body, item.name.span().into(), &scope, diagnostics),
            Kind::Routes(lines) => {
                table::check(lines, &item.attributes.allows, &scope, diagnostics);
                for line in lines {
                    if let RouteLine { target: Target::Inline(body), target_range, .. } = line {
                        self::body(body, *target_range, &scope, diagnostics);
                    }
                }
            }
        }
    }
}

/// `place` is where a violation of the body as a whole is shown.
fn body<'a>(body: &'a Body, place: Range, scope: &Scope<'a>, diagnostics: &mut Diagnostics) {
    let knows_base = scope.check_base(body, diagnostics);
    let effective = scope.effective(body);
    elements::check(body, &effective, diagnostics);
    // What a missing base would have brought is unknown.
    if knows_base {
        whole(body, &effective, place, diagnostics);
    }
}

fn whole(body: &Body, effective: &Effective<'_>, place: Range, diagnostics: &mut Diagnostics) {
    for (violation, mut clauses) in policy::check(&outline(body, effective)) {
        if body.base.is_some() && !clauses.iter().any(|clause| is_own(*clause, body)) {
            // All of it is inherited, and was reported where it stands.
            continue;
        }
        // The whole text goes to what this very policy says.
        clauses.sort_by_key(|clause| !is_own(*clause, body));
        let (first, others) = match clauses.as_slice() {
            [first, others @ ..] => (range(*first, effective), others),
            [] => (None, [].as_slice()),
        };
        diagnostics.error(first.unwrap_or(place), &violation);
        for other in others {
            let message = format!("this {} is the other half of the contradiction", other.key());
            diagnostics.other_half(range(*other, effective).unwrap_or(place), violation.rule, &message);
        }
    }
}

/// Whether the body itself has the clause; otherwise a base has it, or nobody.
fn is_own(clause: Clause, body: &Body) -> bool {
    match clause {
        Clause::Origins | Clause::Null => body.origins.is_some(),
        Clause::Credentials => body.credentials.is_some(),
        Clause::Methods => body.methods.is_some(),
        Clause::Headers => body.headers.is_some(),
        Clause::Exposed => body.exposed.is_some(),
        Clause::ForbidOtherOrigins => body.forbid_other_origins.is_some(),
        Clause::OwnOrigins => body.own_origins.is_some(),
    }
}

fn outline(body: &Body, effective: &Effective<'_>) -> Outline {
    let (any_origin, elements) = match effective.origins.map(|entry| &entry.value) {
        Some(Origins::Any) => (true, [].as_slice()),
        Some(Origins::List(list)) => (false, list.as_slice()),
        None => (false, [].as_slice()),
    };
    Outline {
        has_origins: effective.origins.is_some(),
        any_origin,
        origins: elements.len() + effective.unread_origins,
        null: elements.iter().any(|element| matches!(element.value, OriginValue::Null)),
        credentials: effective.credentialed(),
        inherited: body.origins.is_some() != body.credentials.is_some(),
        any_method: effective.methods.is_some_and(|entry| entry.value.star.is_some()),
        any_header: effective.headers.is_some_and(|entry| entry.value.star.is_some()),
        any_exposed: effective.exposed.is_some_and(|entry| entry.value.star.is_some()),
        forbid_other_origins: effective.forbid_other_origins.is_some_and(|entry| entry.value),
        // An empty list was reported by the parser.
        own_origins: effective.own_origins.is_some(),
    }
}

fn range(clause: Clause, effective: &Effective<'_>) -> Option<Range> {
    let key = |span: Span, value: Range| Range::from(span).to(value);
    match clause {
        Clause::Origins => effective.origins.map(|entry| key(entry.key.span(), entry.range)),
        Clause::Null => effective.origins.and_then(|entry| match &entry.value {
            Origins::List(list) => {
                list.iter().find(|element| matches!(element.value, OriginValue::Null)).map(|element| element.range)
            }
            Origins::Any => None,
        }),
        Clause::Credentials => effective.credentials.map(|entry| key(entry.key.span(), entry.range)),
        Clause::Methods => effective.methods.map(|entry| entry.value.star.unwrap_or(entry.range)),
        Clause::Headers => effective.headers.map(|entry| entry.value.star.unwrap_or(entry.range)),
        Clause::Exposed => effective.exposed.map(|entry| entry.value.star.unwrap_or(entry.range)),
        Clause::ForbidOtherOrigins => effective.forbid_other_origins.map(|entry| key(entry.key.span(), entry.range)),
        Clause::OwnOrigins => effective.own_origins.map(|entry| key(entry.key.span(), entry.range)),
    }
}

/// Shows a violation, unless an `#[allow]` in force there takes it back.
fn report(violation: Violation, range: Range, scopes: &[&[Allow]], diagnostics: &mut Diagnostics) {
    let allowed = scopes.iter().any(|allows| allows.iter().any(|allow| allow.rule == violation.rule));
    match violation.rule.severity() {
        Severity::Error => diagnostics.error(range, &violation),
        _ if allowed => {}
        Severity::Warning => diagnostics.warning(range, violation),
        Severity::Deny | Severity::DenyWithReason => diagnostics.error(range, &with_opt_out(violation)),
    }
}

/// Whoever is refused something that can be allowed should read how.
fn with_opt_out(violation: Violation) -> Violation {
    let name = violation.rule.name();
    if violation.help.iter().any(|line| line.contains(&format!("cors::{name}"))) {
        return violation;
    }
    let reason = if violation.rule.severity() == Severity::DenyWithReason { ", reason = \"...\"" } else { "" };
    violation.help(format!("meant as it is? write `#[allow(cors::{name}{reason})]` in front of it"))
}
