//! A route table: its methods one by one, then its lines together.

use cors_rules::{
    Rule, Severity, Violation, literal, method,
    table::{self, Finding, Guard, Line, Place},
};

use std::rc::Rc;

use super::findings::{Findings, Owner, Subject, nearest_allow};
use crate::{
    ast::{Allow, Entry, Name, Names, RouteLine, Target},
    diagnostics::Diagnostics,
    resolve::Scope,
    tokens::Range,
};

/// `allows` are those in front of the table.
pub(super) fn check<'a>(
    lines: &'a [RouteLine],
    allows: &[Rc<Allow>],
    scope: &Scope<'a>,
    findings: &mut Findings<'a, '_>,
) {
    let owner = Owner::Table(lines);
    for line in lines {
        check_table_as_policy(line, scope, findings.diagnostics);
        let scopes = [line.attributes.allows.as_slice(), allows];
        if line.target.path().is_some_and(|path| scope.declared(path).is_none()) {
            findings.excuse(&scopes);
        }
        for name in &line.methods {
            let is_alone = line.methods.len() == 1;
            let judged = literal::check(&name.value).or_else(|| method::check_routed(&name.value, is_alone));
            if let Some(violation) = judged {
                let gates = line.attributes.gates.as_slice();
                let subject = Subject { owner, text: &name.value, gates, range: name.range, scopes: &scopes };
                findings.report(violation, &subject);
            }
        }
    }
    let mut names = Vec::new();
    for line in lines {
        names.push((headers_of(line, scope), methods_of(line, scope)));
    }
    let mut outlines = Vec::new();
    for (number, (line, (headers, methods))) in lines.iter().zip(&names).enumerate() {
        outlines.push(outline(number, line, headers, methods.as_deref(), scope));
    }
    let is_unknown = |at: usize| outlines.get(at).is_some_and(|line| line.guard.is_none());
    let mut unjudged = table::bare_lines(&outlines);
    unjudged.retain(|bare| is_unknown(bare.subtree) || is_unknown(bare.line));
    unjudged.extend(table::bare_lines_behind_gates(&outlines));
    for bare in unjudged {
        // Only rustc knows a policy of another module, and which gates hold. It is asked unless this is allowed.
        if let Some(line) = lines.get(bare.subtree) {
            let scopes = [line.attributes.allows.as_slice(), allows];
            let (text, gates) = (line.text(), line.attributes.gates.as_slice());
            findings.allows(
                Rule::MoreOpenParent,
                &Subject { owner, text: &text, gates, range: line.place, scopes: &scopes },
            );
        }
    }
    for Finding { violation, place, other } in table::check(&outlines) {
        let (Some(line), Some(range)) = (lines.get(place.line()), range(place, lines, scope)) else { continue };
        let (rule, text) = (violation.rule, line.text());
        let scopes = [line.attributes.allows.as_slice(), allows];
        let subject = Subject { owner, text: &text, gates: &line.attributes.gates, range, scopes: &scopes };
        if findings.report(violation, &subject)
            && let Some((place, message)) = other
            && let Some(range) = self::range(place, lines, scope)
        {
            findings.diagnostics.other_half(range, rule, &message);
        }
    }
}

/// A table guards paths, and a line needs one policy.
fn check_table_as_policy(line: &RouteLine, scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let Target::Policy(path) = &line.target else { return };
    let text = path.to_string();
    if scope.is_table(&text) && !scope.declares(path) {
        let violation = Violation::new(Rule::UnknownPolicy, format!("`{text}` is a table, not a policy"))
            .help("name a policy, or write `deny`");
        diagnostics.error(line.target_range, violation);
    }
}

fn outline<'a>(
    number: usize,
    line: &'a RouteLine,
    headers: &'a [String],
    methods: Option<&'a [String]>,
    scope: &Scope<'a>,
) -> Line<'a> {
    let policy = match &line.target {
        Target::Deny => "deny".to_owned(),
        Target::Policy(path) | Target::Handler(path) => path.to_string(),
        // Bodies are different policies even if they say the same.
        Target::Inline(_) => number.to_string(),
    };
    Line {
        path: line.path.as_ref().map(|path| path.value.as_str()),
        methods: line.method_names(),
        gate: line.attributes.gates_as_text().concat(),
        policy,
        is_certain: line.target.path().is_none_or(|path| scope.declares(path)),
        allow_methods: methods.map(|methods| methods.iter().map(String::as_str).collect()),
        guard: guard(line, headers, scope),
    }
}

/// The list of methods that the line's policy gives.
fn allow_methods<'a>(line: &'a RouteLine, scope: &Scope<'a>) -> Option<&'a Entry<Names>> {
    scope.policy_of(line)?.methods.filter(|list| list.value.star.is_none())
}

/// The methods that the line's policy allows, and those that were meant by what is refused there; `None` where a list is
/// not known as a whole, and so not what is wrong with the line.
fn methods_of(line: &RouteLine, scope: &Scope<'_>) -> Option<Vec<String>> {
    let entry = allow_methods(line, scope).filter(|entry| !entry.value.unread)?;
    let mut methods = Vec::new();
    for Name { attributes, text } in &entry.value.names {
        match method::check_listed(&text.value).filter(|violation| violation.rule.severity() != Severity::Warning) {
            Some(violation) if nearest_allow(violation.rule, &[&attributes.allows, &entry.allows]).is_none() => {
                methods.push(violation.suggestion?.into());
            }
            _ => methods.push(text.value.clone()),
        }
    }
    Some(methods)
}

/// The request headers that the line's policy allows, in lower case.
fn headers_of(line: &RouteLine, scope: &Scope<'_>) -> Vec<String> {
    let Some(Names { star, names, .. }) = scope.policy_of(line).and_then(|it| it.headers).map(|entry| &entry.value)
    else {
        return Vec::new();
    };
    let mut headers = Vec::new();
    if star.is_some() {
        headers.push("*".to_owned());
    }
    for name in names {
        headers.push(name.text.value.to_ascii_lowercase());
    }
    headers
}

fn guard<'a>(line: &'a RouteLine, headers: &'a [String], scope: &Scope<'a>) -> Option<Guard<'a>> {
    if matches!(line.target, Target::Deny) {
        return Some(Guard::default());
    }
    let policy = scope.policy_of(line).filter(|policy| !policy.headers.is_some_and(|entry| entry.value.unread))?;
    Some(Guard {
        credentials: policy.credentialed(),
        openness: policy.openness()?,
        headers: headers.iter().map(String::as_str).collect(),
    })
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
