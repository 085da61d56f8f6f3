//! A route table: its methods one by one, then its lines together.

use cors_rules::{
    Rule, Violation, method,
    table::{self, Finding, Line, Place},
};

use super::report;
use crate::{
    ast::{Allow, Body, Entry, Names, RouteLine, Target},
    diagnostics::Diagnostics,
    resolve::Scope,
    tokens::Range,
};

/// `allows` are those in front of the table.
pub(super) fn check(lines: &[RouteLine], allows: &[Allow], scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for line in lines {
        check_table_as_policy(line, scope, diagnostics);
        for name in &line.methods {
            if let Some(violation) = method::check(&name.value) {
                report(violation, name.range, &[&line.attributes.allows, allows], diagnostics);
            }
        }
    }
    let outlines: Vec<_> = lines.iter().enumerate().map(|(number, line)| outline(number, line, scope)).collect();
    for Finding { violation, place, other } in table::check(&outlines) {
        let Some(range) = range(place, lines, scope) else { continue };
        diagnostics.error(range, &violation);
        if let Some((place, message)) = other
            && let Some(range) = self::range(place, lines, scope)
        {
            diagnostics.other_half(range, violation.rule, &message);
        }
    }
}

/// A table guards paths, and a line needs one policy.
fn check_table_as_policy(line: &RouteLine, scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let Target::Policy(path) = &line.target else { return };
    let text = path.to_string();
    if scope.tables().any(|table| *table == text) {
        let violation = Violation::new(Rule::UnknownPolicy, format!("`{text}` is a table, not a policy"))
            .help("name a policy, or write `deny`");
        diagnostics.error(line.target_range, &violation);
    }
}

fn outline<'a>(number: usize, line: &'a RouteLine, scope: &Scope<'a>) -> Line<'a> {
    let gates: Vec<_> = line.attributes.gates.iter().map(ToString::to_string).collect();
    let policy = match &line.target {
        Target::Deny => "deny".to_owned(),
        Target::Policy(path) => path.to_string(),
        // Bodies are different policies even if they say the same.
        Target::Inline(_) => number.to_string(),
    };
    Line {
        path: line.path.as_ref().map(|path| path.value.as_str()),
        methods: line.methods.iter().map(|name| name.value.as_str()).collect(),
        gate: gates.concat(),
        policy,
        is_certain: line.target.path().is_none_or(|path| scope.declares(path)),
        allow_methods: allow_methods(line, scope)
            .map(|list| list.value.names.iter().map(|name| name.text.value.as_str()).collect()),
    }
}

/// The list of methods that the line's policy gives. A policy of another module is not known here.
fn allow_methods<'a>(line: &'a RouteLine, scope: &Scope<'a>) -> Option<&'a Entry<Names>> {
    let body: &Body = match &line.target {
        Target::Inline(body) => body,
        Target::Policy(path) => scope.declared(path)?,
        Target::Deny => return None,
    };
    scope.effective(body).methods.filter(|list| list.value.star.is_none())
}

fn range(place: Place, lines: &[RouteLine], scope: &Scope<'_>) -> Option<Range> {
    match place {
        Place::Path(line) => lines.get(line).map(|line| line.place),
        Place::Method(line, method) => lines.get(line)?.methods.get(method).map(|name| name.range),
        Place::AllowMethods(line) => {
            let list = allow_methods(lines.get(line)?, scope)?;
            Some(Range::from(list.key.span()).to(list.range))
        }
    }
}
