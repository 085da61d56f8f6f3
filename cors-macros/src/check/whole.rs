//! A policy as a whole: what its clauses do to each other.

use std::rc::Rc;

use cors_rules::{
    Rule, Severity,
    policy::{self, Clause, Outline},
    wildcard,
};

use super::{
    elements,
    findings::{Findings, Owner, Subject, nearest_allow},
};
use crate::{
    ast::{Allow, Body, Entry, MaxAge, Name, Names, Origin, OriginValue, Origins},
    resolve::Effective,
    tokens::Range,
};

pub(super) fn check<'a>(body: &'a Body, effective: &Effective<'a>, place: Range, findings: &mut Findings<'a, '_>) {
    for (violation, clauses) in policy::check(&outline(body, effective)) {
        let (own, inherited): (Vec<_>, Vec<_>) = clauses.into_iter().partition(|clause| is_own(*clause, body));
        if body.base.is_some() && own.is_empty() && violation.rule.severity() == Severity::Error {
            // It was reported where it stands.
            continue;
        }
        let is_inherited = own.is_empty();
        // The whole text goes to what this very policy says.
        let clauses = [own, inherited].concat();
        let (mut ranges, mut scopes) = (Vec::new(), Vec::new());
        for clause in &clauses {
            let (range, allows) = written(*clause, effective).unwrap_or_else(|| (place, Vec::new()));
            ranges.push(range);
            scopes.extend(allows);
        }
        scopes.push(&body.front.allows);
        let range = ranges.first().copied().unwrap_or(place);
        let text = clauses.first().map_or("policy", |clause| clause.key()).trim_matches('`');
        let rule = violation.rule;
        // The rule about names beside `*` says all that is to be written, unless it is allowed.
        let is_beside = rule == Rule::WildcardWithoutAuthorization
            && effective.headers.is_some_and(|entry| wildcard::check_headers(&entry.value.texts()).is_some())
            && nearest_allow(Rule::HeaderWildcardInList, &scopes).is_none();
        if is_beside {
            continue;
        }
        let subject = Subject { owner: Owner::Policy(body), text, gates: &[], range, scopes: &scopes };
        if findings.report(violation, &subject) {
            for (other, range) in clauses.iter().zip(ranges).skip(1) {
                let message = format!("this {} is the other half of the contradiction", other.key());
                findings.diagnostics.other_half(range, rule, &message);
            }
            if is_inherited {
                elements::inherited(body, rule, findings);
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

/// Where a clause is written, and the `#[allow]`s in front of it, the nearest first.
fn written<'a>(clause: Clause, effective: &Effective<'a>) -> Option<(Range, Vec<&'a [Rc<Allow>]>)> {
    fn entry<T>(entry: &Entry<T>) -> (Range, Vec<&[Rc<Allow>]>) {
        (Range::from(entry.key.span()).to(entry.range), vec![&entry.allows])
    }
    fn names(entry: &Entry<Names>) -> (Range, Vec<&[Rc<Allow>]>) {
        match &entry.value.star {
            Some(star) => (star.range, vec![&star.allows, &entry.allows]),
            None => (entry.range, vec![&entry.allows]),
        }
    }
    Some(match clause {
        Clause::Origins => entry(effective.origins?),
        Clause::Null => {
            let null = null(effective)?;
            (null.range, vec![&null.attributes.allows, &effective.origins?.allows])
        }
        Clause::Credentials => entry(effective.credentials?),
        Clause::Methods => names(effective.methods?),
        Clause::Headers => names(effective.headers?),
        Clause::Exposed => names(effective.exposed?),
        Clause::MaxAge => entry(effective.max_age?),
        Clause::ForbidOtherOrigins => entry(effective.forbid_other_origins?),
        Clause::OwnOrigins => entry(effective.own_origins?),
    })
}

fn outline(body: &Body, effective: &Effective<'_>) -> Outline {
    let (any_origin, elements) = match effective.origins.map(|entry| &entry.value) {
        Some(Origins::Any) => (true, [].as_slice()),
        Some(Origins::List(list)) => (false, list.as_slice()),
        None => (false, [].as_slice()),
    };
    let has_star = |entry: Option<&Entry<Names>>| entry.is_some_and(|entry| entry.value.star.is_some());
    Outline {
        has_origins: effective.origins.is_some(),
        // Whoever writes `*` in a list means everybody, and should read at once what is wrong with that.
        any_origin: any_origin || elements.iter().any(|element| element.value.text() == "*"),
        origins: elements.len() + effective.unread_origins,
        null: elements.iter().any(|element| matches!(element.value, OriginValue::Null)),
        credentials: effective.credentialed(),
        inherited: body.origins.is_some() != body.credentials.is_some(),
        any_method: has_star(effective.methods),
        only_safelisted: effective.methods.is_some_and(|entry| {
            entry.value.star.is_none()
                && !entry.value.unread
                && entry.value.names.iter().all(|name| policy::is_safelisted(&name.text.value))
        }),
        any_header: has_star(effective.headers),
        without_authorization: effective.headers.is_some_and(|entry| {
            // One behind a gate leaves a bare `*` in the other builds.
            let is_authorization =
                |name: &Name| name.attributes.gates.is_empty() && name.text.value.eq_ignore_ascii_case("authorization");
            entry.value.star.is_some() && !entry.value.unread && !entry.value.names.iter().any(is_authorization)
        }),
        headers: effective.headers.is_some_and(|entry| entry.value.star.is_some() || !entry.value.names.is_empty()),
        any_exposed: has_star(effective.exposed),
        cached: effective.max_age.is_some_and(|entry| matches!(entry.value, MaxAge::Seconds(seconds) if seconds > 0)),
        forbid_other_origins: effective.forbids(),
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
