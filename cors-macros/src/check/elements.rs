//! Every literal and name by itself.

use std::rc::Rc;

use cors_rules::{Rule, Violation, header, literal, max_age, method, origin, wildcard};

use super::findings::{Findings, Owner, Subject};
use crate::{
    ast::{Allow, Body, Entry, MaxAge, Name, Names, Origin, OriginValue, Origins},
    resolve::Effective,
};

/// What is inherited is judged again in each policy that inherits it: credentials may have been added there, and it may
/// be allowed there.
pub(super) fn check<'a>(body: &'a Body, effective: &Effective<'a>, findings: &mut Findings<'a, '_>) {
    if let Some(Entry { value: Origins::List(list), allows, .. }) = effective.origins {
        for element in list {
            origin(element, allows, body, effective.credentialed(), findings);
        }
    }
    if let Some(entry) = effective.own_origins {
        for element in &entry.value {
            own_origin(element, &entry.allows, body, findings);
        }
    }
    let credentialed = effective.credentialed();
    names(effective.methods, method::check_listed, credentialed, body, body.methods.is_some(), findings);
    names(effective.headers, header::check_request, credentialed, body, body.headers.is_some(), findings);
    names(effective.exposed, header::check_exposed, credentialed, body, body.exposed.is_some(), findings);
    if let Some(Entry { value: MaxAge::Seconds(seconds), range, allows, .. }) = effective.max_age
        && let Some(violation) = max_age::check_cap(*seconds)
    {
        let scopes = [allows.as_slice(), &body.front.allows];
        let subject =
            Subject { owner: Owner::Policy(body), text: "max_age", gates: &[], range: *range, scopes: &scopes };
        findings.report(violation, &subject);
    }
}

fn origin<'a>(
    element: &'a Origin,
    of_list: &[Rc<Allow>],
    body: &'a Body,
    credentialed: bool,
    findings: &mut Findings<'a, '_>,
) {
    let scopes = [element.attributes.allows.as_slice(), of_list, &body.front.allows];
    let text = element.value.text();
    let subject = subject(element, &text, &scopes, body);
    let mut found = Vec::new();
    match &element.value {
        OriginValue::Star => found.push(origin::listed_star(credentialed)),
        OriginValue::Literal(text) => {
            found = advice(origin::Verdict::of(text, credentialed), &subject, findings);
        }
        // Beside credentials a rule about the whole policy says more.
        OriginValue::Null if !credentialed => found.push(origin::check_listed_null()),
        // Only rustc knows what a path leads to. It is asked unless this is allowed.
        OriginValue::Source(_) if credentialed => {
            findings.allows(Rule::UnjudgedSourceWithCredentials, &subject);
        }
        OriginValue::Null | OriginValue::Source(_) => {}
    }
    report(found, element, &subject, body, body.origins.is_some(), findings);
}

/// The service's own origins are compared by bytes only, and trusted as with credentials.
fn own_origin<'a>(element: &'a Origin, of_list: &[Rc<Allow>], body: &'a Body, findings: &mut Findings<'a, '_>) {
    let scopes = [element.attributes.allows.as_slice(), of_list, &body.front.allows];
    let text = element.value.text();
    let subject = subject(element, &text, &scopes, body);
    let found = if let OriginValue::Literal(text) = &element.value {
        advice(origin::Verdict::of_own(text), &subject, findings)
    } else {
        let violation = Violation::new(Rule::InvalidValue, "an own origin is a literal")
            .help("write where the service is served, such as `\"https://api.example.com\"`");
        vec![violation]
    };
    report(found, element, &subject, body, body.own_origins.is_some(), findings);
}

/// Reports what cannot be allowed, and returns the rest.
fn advice<'a>(
    verdict: origin::Verdict<'_>,
    subject: &Subject<'a, '_>,
    findings: &mut Findings<'a, '_>,
) -> Vec<Violation> {
    for violation in verdict.refused {
        findings.error(violation, subject);
    }
    verdict.advice
}

fn subject<'a, 's>(
    element: &'a Origin,
    text: &'s str,
    scopes: &'s [&'s [Rc<Allow>]],
    body: &'a Body,
) -> Subject<'a, 's> {
    Subject { owner: Owner::Policy(body), text, gates: &element.attributes.gates, range: element.range, scopes }
}

/// A gate that leaves release builds out excuses a development origin, in front of it or of the whole policy.
fn report<'a>(
    found: Vec<Violation>,
    element: &Origin,
    subject: &Subject<'a, '_>,
    body: &Body,
    is_own: bool,
    findings: &mut Findings<'a, '_>,
) {
    let is_excused = element.attributes.development || body.front.development;
    for violation in found {
        let is_development = matches!(violation.rule, Rule::DevelopmentOrigin | Rule::DevelopmentOriginWithCredentials);
        let rule = violation.rule;
        if !(is_development && is_excused) && findings.report(violation, subject) && !is_own {
            inherited(body, rule, findings);
        }
    }
}

/// What is inherited may be fine where it stands, or be allowed there for the whole policy.
pub(super) fn inherited(body: &Body, rule: Rule, findings: &mut Findings<'_, '_>) {
    if let Some(base) = &body.base {
        findings.diagnostics.other_half(base.span(), rule, &format!("`..{base}` inherits it here"));
    }
}

fn names<'a>(
    entry: Option<&'a Entry<Names>>,
    check: fn(&str) -> Option<Violation>,
    credentialed: bool,
    body: &'a Body,
    is_own: bool,
    findings: &mut Findings<'a, '_>,
) {
    let Some(entry) = entry else { return };
    for Name { attributes, text } in &entry.value.names {
        if let Some(violation) = literal::check(&text.value).or_else(|| check(&text.value)) {
            let violation = if credentialed { wildcard::withdraw(violation) } else { violation };
            let scopes = [attributes.allows.as_slice(), &entry.allows, &body.front.allows];
            let gates = attributes.gates.as_slice();
            let subject =
                Subject { owner: Owner::Policy(body), text: &text.value, gates, range: text.range, scopes: &scopes };
            let rule = violation.rule;
            if findings.report(violation, &subject) && !is_own {
                inherited(body, rule, findings);
            }
        }
    }
}
