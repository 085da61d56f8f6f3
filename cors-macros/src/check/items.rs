//! The items of a block beside each other: their names, and the `#[allow]`s that turned out to allow nothing.

use cors_rules::{Rule, Violation};

use super::findings::Findings;
use crate::ast::{Allows, Block, Body, Entry, Kind, Origin, Origins, RouteLine, Target};

/// One name, one item. Behind different gates there may be two, of which a build has one.
pub(super) fn check_names(block: &Block, findings: &mut Findings<'_, '_>) {
    for (place, item) in block.items.iter().enumerate() {
        if let Some(earlier) = block.items.iter().take(place).find(|earlier| item.is_another(earlier)) {
            let violation = Violation::new(Rule::DuplicateName, format!("two items have the name `{}`", item.name))
                .help("give one of them another name, or delete it");
            findings.diagnostics.error(item.name.span(), violation);
            let message = format!("`{}` stands here first", item.name);
            findings.diagnostics.other_half(earlier.name.span(), Rule::DuplicateName, &message);
        }
    }
}

/// Every `#[allow]` in a block.
pub(super) fn allows_in_block(block: &Block) -> Allows {
    let mut allows = Vec::new();
    for item in &block.items {
        allows.extend_from_slice(&item.attributes.allows);
        match &item.kind {
            Kind::Policy(body) => in_body(body, &mut allows),
            Kind::Routes(lines) => allows.extend(allows_in_lines(lines)),
        }
    }
    allows
}

pub(super) fn allows_in_lines(lines: &[RouteLine]) -> Allows {
    let mut allows = Vec::new();
    for line in lines {
        allows.extend_from_slice(&line.attributes.allows);
        if let Target::Inline(body) = &line.target {
            in_body(body, &mut allows);
        }
    }
    allows
}

pub(super) fn allows_in_body(body: &Body) -> Allows {
    let mut allows = Vec::new();
    in_body(body, &mut allows);
    allows
}

fn in_body(body: &Body, allows: &mut Allows) {
    allows.extend_from_slice(&body.allows_of_keys);
    if let Some(Entry { value: Origins::List(list), .. }) = &body.origins {
        in_origins(list, allows);
    }
    if let Some(entry) = &body.own_origins {
        in_origins(&entry.value, allows);
    }
    for entry in [&body.methods, &body.headers, &body.exposed].into_iter().flatten() {
        for name in &entry.value.names {
            allows.extend_from_slice(&name.attributes.allows);
        }
        if let Some(star) = &entry.value.star {
            allows.extend_from_slice(&star.allows);
        }
    }
}

fn in_origins(list: &[Origin], allows: &mut Allows) {
    for element in list {
        allows.extend_from_slice(&element.attributes.allows);
    }
}
