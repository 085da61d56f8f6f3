//! Lists as a whole: what their elements say twice, what `*` says beside names, and how long they get.

use std::rc::Rc;

use cors_rules::{
    Violation,
    list::{self, Element, Finding, Kind},
    origin, wildcard,
};

use super::findings::{Findings, Owner, Subject};
use crate::{
    ast::{Allow, Attributes, Body, Entry, Name, Names, Origin, OriginValue, Origins},
    resolve::Effective,
    tokens::{Range, Spanned},
};

pub(super) fn check<'a>(body: &'a Body, effective: &Effective<'a>, findings: &mut Findings<'a, '_>) {
    if let Some(entry) = effective.origins {
        origins(entry, body, findings);
    }
    if let Some(entry) = effective.own_origins {
        own_origins(entry, body, findings);
    }
    let lists = [
        (effective.methods, list::check_methods as fn(&[Element<'_>]) -> Vec<Finding>),
        (effective.headers, list::check_headers),
        (effective.exposed, list::check_exposed),
    ];
    for (entry, check) in lists {
        if let Some(entry) = entry {
            names(entry, check, body, findings);
        }
    }
    let stars = [
        (effective.methods, wildcard::check_methods as fn(&[&str]) -> Option<Violation>),
        (effective.headers, wildcard::check_headers),
        (effective.exposed, wildcard::check_exposed),
    ];
    for (entry, check) in stars {
        if let Some(entry) = entry {
            star(entry, check, effective.credentialed(), body, findings);
            length(entry, body, findings);
        }
    }
}

/// An element, with what is needed to report it.
struct Listed<'a> {
    text: String,
    kind: Kind,
    attributes: &'a Attributes,
    range: Range,
}

fn origins<'a>(entry: &'a Entry<Origins>, body: &'a Body, findings: &mut Findings<'a, '_>) {
    if let Origins::List(list) = &entry.value {
        report(&listed(list), list::check_origins, &entry.allows, body, findings);
    }
}

fn own_origins<'a>(entry: &'a Entry<Vec<Origin>>, body: &'a Body, findings: &mut Findings<'a, '_>) {
    report(&listed(&entry.value), list::check_origins, &entry.allows, body, findings);
}

fn listed(list: &[Origin]) -> Vec<Listed<'_>> {
    let mut listed = Vec::new();
    for Origin { attributes, value, range } in list {
        let kind = match value {
            OriginValue::Literal(_) | OriginValue::Star => Kind::Literal,
            OriginValue::Null => Kind::Null,
            OriginValue::Source(_) => Kind::Source,
        };
        listed.push(Listed { text: meant(value), kind, attributes, range: *range });
    }
    listed
}

/// The origin, mended where it can be: two spellings of one are reported with the spellings.
fn meant(value: &OriginValue) -> String {
    let text = value.text();
    match value {
        OriginValue::Literal(_) => origin::Verdict::meant(&text).unwrap_or(text),
        _ => text,
    }
}

fn names<'a>(
    entry: &'a Entry<Names>,
    check: fn(&[Element<'_>]) -> Vec<Finding>,
    body: &'a Body,
    findings: &mut Findings<'a, '_>,
) {
    let mut listed = Vec::new();
    for Name { attributes, text: Spanned { value, range } } in &entry.value.names {
        listed.push(Listed { text: value.clone(), kind: Kind::Literal, attributes, range: *range });
    }
    report(&listed, check, &entry.allows, body, findings);
}

fn report<'a>(
    listed: &[Listed<'a>],
    check: fn(&[Element<'_>]) -> Vec<Finding>,
    of_list: &[Rc<Allow>],
    body: &'a Body,
    findings: &mut Findings<'a, '_>,
) {
    let mut elements = Vec::new();
    for Listed { text, kind, attributes, .. } in listed {
        elements.push(Element { text, kind: *kind, gates: attributes.gates_as_text() });
    }
    for Finding { violation, at, other } in check(&elements) {
        let (Some(element), Some(other)) = (listed.get(at), listed.get(other)) else { continue };
        let scopes = [element.attributes.allows.as_slice(), of_list, &body.front.allows];
        let rule = violation.rule;
        let subject = Subject {
            owner: Owner::Policy(body),
            text: &element.text,
            gates: &element.attributes.gates,
            range: element.range,
            scopes: &scopes,
        };
        if findings.report(violation, &subject) {
            findings.diagnostics.other_half(other.range, rule, &format!("this is the other one: `{}`", other.text));
        }
    }
}

fn star<'a>(
    entry: &'a Entry<Names>,
    check: fn(&[&str]) -> Option<Violation>,
    credentialed: bool,
    body: &'a Body,
    findings: &mut Findings<'a, '_>,
) {
    if let (Some(star), Some(violation)) = (&entry.value.star, check(&entry.value.texts())) {
        let scopes = [star.allows.as_slice(), &entry.allows, &body.front.allows];
        let key = entry.key.to_string();
        let violation = if credentialed { wildcard::withdraw(violation) } else { violation };
        findings.report(violation, &whole(&key, star.range, &scopes, body));
    }
}

fn length<'a>(entry: &'a Entry<Names>, body: &'a Body, findings: &mut Findings<'a, '_>) {
    let key = entry.key.to_string();
    if let Some(violation) = list::check_length(&key, &entry.value.texts()) {
        let scopes = [entry.allows.as_slice(), &body.front.allows];
        findings.report(violation, &whole(&key, entry.key.span().into(), &scopes, body));
    }
}

fn whole<'a, 's>(text: &'s str, range: Range, scopes: &'s [&'s [Rc<Allow>]], body: &'a Body) -> Subject<'a, 's> {
    Subject { owner: Owner::Policy(body), text, gates: &[], range, scopes }
}
