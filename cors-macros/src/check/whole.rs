//! A policy as a whole: what its clauses do to each other.

use std::rc::Rc;

use cors_rules::{
    Rule, Severity,
    policy::{self, Clause, Outline},
};
use proc_macro2::Span;

use super::findings::{Findings, Owner, Subject};
use crate::{
    ast::{Allow, Body, Entry, MaxAge, Name, Names, Origin, OriginValue, Origins},
    resolve::Effective,
    tokens::Range,
};

pub(super) fn check<'a>(body: &'a Body, effective: &Effective<'a>, place: Range, findings: &mut Findings<'a, '_>) {
    for (violation, mut clauses) in policy::check(&outline(body, effective)) {
        let is_inherited = body.base.is_some() && !clauses.iter().any(|clause| is_own(*clause, body));
        if is_inherited && violation.rule.severity() == Severity::Error {
            // It was reported where it stands.
            continue;
        }
        // The whole text goes to what this very policy says.
        clauses.sort_by_key(|clause| !is_own(*clause, body));
        let (first, others) = match clauses.as_slice() {
            [first, others @ ..] => (Some(*first), others),
            [] => (None, [].as_slice()),
        };
        let of_clauses = clauses.iter().flat_map(|clause| allows(*clause, effective));
        let scopes: Vec<&[Rc<Allow>]> = of_clauses.chain([body.front.allows.as_slice()]).collect();
        let range = first.and_then(|clause| range(clause, effective)).unwrap_or(place);
        let text = first.map_or("policy", Clause::key).trim_matches('`');
        let rule = violation.rule;
        // The rule about names beside `*` says all that is to be written, unless it is allowed.
        let is_beside = rule == Rule::WildcardWithoutAuthorization
            && effective.headers.is_some_and(|entry| !entry.value.names.is_empty())
            && !scopes.iter().copied().flatten().any(|allow| allow.rule == Rule::HeaderWildcardInList);
        if is_beside {
            continue;
        }
        let subject = Subject { owner: Owner::Policy(body), text, gates: &[], range, scopes: &scopes };
        if findings.report(violation, &subject) {
            for other in others {
                let message = format!("this {} is the other half of the contradiction", other.key());
                let range = self::range(*other, effective).unwrap_or(place);
                findings.diagnostics.other_half(range, rule, &message);
            }
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
        Clause::MaxAge => body.max_age.is_some(),
        Clause::ForbidOtherOrigins => body.forbid_other_origins.is_some(),
        Clause::OwnOrigins => body.own_origins.is_some(),
    }
}

/// The `#[allow]`s in front of a clause, wherever it is written.
fn allows<'a>(clause: Clause, effective: &Effective<'a>) -> Vec<&'a [Rc<Allow>]> {
    fn of<T>(entry: Option<&Entry<T>>) -> Vec<&[Rc<Allow>]> {
        entry.map(|entry| entry.allows.as_slice()).into_iter().collect()
    }
    fn of_names(entry: Option<&Entry<Names>>) -> Vec<&[Rc<Allow>]> {
        let star = entry.and_then(|entry| entry.value.star.as_ref()).map(|star| star.allows.as_slice());
        star.into_iter().chain(of(entry)).collect()
    }
    match clause {
        Clause::Origins => of(effective.origins),
        Clause::Null => {
            let null = null(effective).map(|element| element.attributes.allows.as_slice());
            null.into_iter().chain(of(effective.origins)).collect()
        }
        Clause::Credentials => of(effective.credentials),
        Clause::Methods => of_names(effective.methods),
        Clause::Headers => of_names(effective.headers),
        Clause::Exposed => of_names(effective.exposed),
        Clause::MaxAge => of(effective.max_age),
        Clause::ForbidOtherOrigins => of(effective.forbid_other_origins),
        Clause::OwnOrigins => of(effective.own_origins),
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
        // Whoever writes `*` in a list means everybody, and should read at once what is wrong with that.
        any_origin: any_origin || elements.iter().any(|element| element.value.text() == "*"),
        origins: elements.len() + effective.unread_origins,
        null: elements.iter().any(|element| matches!(element.value, OriginValue::Null)),
        credentials: effective.credentialed(),
        inherited: body.origins.is_some() != body.credentials.is_some(),
        any_method: effective.methods.is_some_and(|entry| entry.value.star.is_some()),
        only_safelisted: effective.methods.is_some_and(|entry| {
            entry.value.star.is_none() && entry.value.names.iter().all(|name| policy::is_safelisted(&name.text.value))
        }),
        any_header: effective.headers.is_some_and(|entry| entry.value.star.is_some()),
        without_authorization: effective.headers.is_some_and(|entry| {
            let is_authorization = |name: &Name| name.text.value.eq_ignore_ascii_case("authorization");
            entry.value.star.is_some() && !entry.value.names.iter().any(is_authorization)
        }),
        headers: effective.headers.is_some_and(|entry| entry.value.star.is_some() || !entry.value.names.is_empty()),
        any_exposed: effective.exposed.is_some_and(|entry| entry.value.star.is_some()),
        cached: effective.max_age.is_some_and(|entry| matches!(entry.value, MaxAge::Seconds(seconds) if seconds > 0)),
        forbid_other_origins: effective.forbid_other_origins.is_some_and(|entry| entry.value),
        // An empty list was reported by the parser.
        own_origins: effective.own_origins.is_some(),
    }
}

fn null<'a>(effective: &Effective<'a>) -> Option<&'a Origin> {
    match effective.origins.map(|entry| &entry.value) {
        Some(Origins::List(list)) => list.iter().find(|element| matches!(element.value, OriginValue::Null)),
        Some(Origins::Any) | None => None,
    }
}

fn range(clause: Clause, effective: &Effective<'_>) -> Option<Range> {
    let key = |span: Span, value: Range| Range::from(span).to(value);
    match clause {
        Clause::Origins => effective.origins.map(|entry| key(entry.key.span(), entry.range)),
        Clause::Null => null(effective).map(|element| element.range),
        Clause::Credentials => effective.credentials.map(|entry| key(entry.key.span(), entry.range)),
        Clause::Methods => {
            effective.methods.map(|entry| entry.value.star.as_ref().map_or(entry.range, |star| star.range))
        }
        Clause::Headers => {
            effective.headers.map(|entry| entry.value.star.as_ref().map_or(entry.range, |star| star.range))
        }
        Clause::Exposed => {
            effective.exposed.map(|entry| entry.value.star.as_ref().map_or(entry.range, |star| star.range))
        }
        Clause::MaxAge => effective.max_age.map(|entry| key(entry.key.span(), entry.range)),
        Clause::ForbidOtherOrigins => effective.forbid_other_origins.map(|entry| key(entry.key.span(), entry.range)),
        Clause::OwnOrigins => effective.own_origins.map(|entry| key(entry.key.span(), entry.range)),
    }
}
