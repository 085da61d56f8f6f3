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

/// Every `#[allow]` in a block.
pub(super) fn allows_in_block(block: &Block) -> Vec<Rc<Allow>> {
    let mut allows = Vec::new();
    for item in &block.items {
        of(&item.attributes, &mut allows);
        match &item.kind {
            Kind::Policy(body) => in_body(body, &mut allows),
            Kind::Routes(lines) => allows.extend(allows_in_lines(lines)),
        }
    }
    allows
}

pub(super) fn allows_in_lines(lines: &[RouteLine]) -> Vec<Rc<Allow>> {
    let mut allows = Vec::new();
    for line in lines {
        of(&line.attributes, &mut allows);
        if let Target::Inline(body) = &line.target {
            in_body(body, &mut allows);
        }
    }
    allows
}

pub(super) fn allows_in_body(body: &Body) -> Vec<Rc<Allow>> {
    let mut allows = Vec::new();
    in_body(body, &mut allows);
    allows
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
