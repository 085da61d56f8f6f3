//! The items of a block beside each other: their names, and the `#[allow]`s that turned out to allow nothing.

use std::rc::Rc;

use cors_rules::{Rule, Violation};

use super::findings::Findings;
use crate::ast::{Allow, Attributes, Block, Body, Kind, Origins, RouteLine, Target};

/// One name, one item. Behind different gates there may be two, of which a build has one.
pub(super) fn check_names(block: &Block, findings: &mut Findings<'_, '_>) {
    for (place, item) in block.items.iter().enumerate() {
        if let Some(earlier) = block.items.iter().take(place).find(|earlier| item.is_another(earlier)) {
            let violation = Violation::new(Rule::DuplicateName, format!("two items have the name `{}`", item.name))
                .help("give one of them another name, or delete it");
            findings.diagnostics.error(item.name.span(), &violation);
            let message = format!("`{}` stands here first", item.name);
            findings.diagnostics.other_half(earlier.name.span(), Rule::DuplicateName, &message);
        }
    }
}

/// Asks of every `#[allow]` in the block what it allowed.
pub(super) fn check_allows(block: &Block, findings: &mut Findings<'_, '_>) {
    let mut allows = Vec::new();
    for item in &block.items {
        of(&item.attributes, &mut allows);
        match &item.kind {
            Kind::Policy(body) => in_body(body, &mut allows),
            Kind::Routes(lines) => in_lines(lines, &mut allows),
        }
    }
    check_each(&allows, findings);
}

/// The same for a body without an item around it.
pub(super) fn check_allows_in_body(body: &Body, findings: &mut Findings<'_, '_>) {
    let mut allows = Vec::new();
    in_body(body, &mut allows);
    check_each(&allows, findings);
}

/// The same for lines without an item around them.
pub(super) fn check_allows_in_lines(lines: &[RouteLine], findings: &mut Findings<'_, '_>) {
    let mut allows = Vec::new();
    in_lines(lines, &mut allows);
    check_each(&allows, findings);
}

fn check_each(allows: &[Rc<Allow>], findings: &mut Findings<'_, '_>) {
    for allow in allows {
        findings.check_useless_allow(allow);
    }
}

fn in_lines(lines: &[RouteLine], allows: &mut Vec<Rc<Allow>>) {
    for line in lines {
        of(&line.attributes, allows);
        if let Target::Inline(body) = &line.target {
            in_body(body, allows);
        }
    }
}

fn of(attributes: &Attributes, allows: &mut Vec<Rc<Allow>>) {
    allows.extend(attributes.allows.iter().cloned());
}

fn in_body(body: &Body, allows: &mut Vec<Rc<Allow>>) {
    allows.extend(body.allows_of_keys.iter().cloned());
    let listed = body.origins.as_ref().map(|entry| match &entry.value {
        Origins::List(list) => list.as_slice(),
        Origins::Any => &[],
    });
    let own = body.own_origins.as_ref().map(|entry| entry.value.as_slice());
    for element in [listed, own].into_iter().flatten().flatten() {
        of(&element.attributes, allows);
    }
    for entry in [&body.methods, &body.headers, &body.exposed].into_iter().flatten() {
        for name in &entry.value.names {
            of(&name.attributes, allows);
        }
        allows.extend(entry.value.star.iter().flat_map(|star| &star.allows).cloned());
    }
}
