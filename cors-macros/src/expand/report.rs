//! What an item comes to, for its documentation: the text of its `Display`, with the gates that a build decides.

use cors_rules::{
    origin::Places,
    report::{AllowedReport, LineReport, PolicyReport, RoutesReport},
};
use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{Gated, Line, List, Origins, Policy, Route, Table, Target};

pub(super) fn of_policy(policy: &Policy<'_>) -> TokenStream {
    documentation("What it says, as `Display` prints it:", &report(policy).to_string())
}

pub(super) fn of_routes(name: &str, table: &Table<'_>) -> TokenStream {
    let mut report = RoutesReport {
        name: name.to_owned(),
        lines: Vec::new(),
        fallback: texts(&table.fallbacks, target).join(", "),
        allowed: allowed(&table.allowed),
        policies: Vec::new(),
    };
    for route in &table.routes {
        for entry in &route.lines {
            report.lines.push(line(route, entry));
        }
        for (number, group) in route.groups.iter().enumerate() {
            // Lines with methods send their own, not the policy's.
            let sends_its_methods = route.lines.iter().any(|line| line.group == number && line.methods.is_empty());
            add_body(&group.target, sends_its_methods, &mut report.policies);
        }
    }
    for fallback in &table.fallbacks {
        add_body(&fallback.value, true, &mut report.policies);
    }
    documentation("What it says; `Display` prints the policies, too:", &report.to_string())
}

fn add_body(target: &Target<'_>, sends_its_methods: bool, policies: &mut Vec<PolicyReport>) {
    if let Target::Inline(policy) = target {
        let mut report = report(policy);
        if !sends_its_methods {
            report.methods.clear();
        }
        policies.push(report);
    }
}

fn documentation(title: &str, report: &str) -> TokenStream {
    // A line each, and a space in front, as in a comment.
    let text = format!("\n{title}\n\n```text\n{report}```");
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

fn line(route: &Route<'_>, line: &Line<'_>) -> LineReport {
    let policy = route.groups.get(line.group).map(|group| target(&group.target)).unwrap_or_default();
    LineReport {
        methods: line.methods.iter().map(ToString::to_string).collect(),
        path: route.path.to_owned(),
        policy: noted(line.gates, &policy),
    }
}

fn target(target: &Target<'_>) -> String {
    match target {
        Target::Deny => "denied".to_owned(),
        Target::Policy(path) | Target::Handler(path) => path.to_string().replace(' ', ""),
        Target::Inline(policy) => policy.name.clone(),
    }
}

fn report(policy: &Policy<'_>) -> PolicyReport {
    PolicyReport {
        name: policy.name.clone(),
        origins: origins(&policy.origins),
        credentials: policy.credentials,
        methods: members(&policy.allow_methods),
        headers: members(&policy.allow_headers),
        exposed: members(&policy.expose_headers),
        max_age: policy.max_age.map(|seconds| seconds.to_string()),
        own_origins: policy.forbid_all_but.as_ref().map(|own| texts(&own.origins, ToString::to_string)),
        allowed: allowed(&policy.allowed),
    }
}

fn origins(origins: &Origins<'_>) -> Vec<String> {
    let Origins::Listed { exact, null, patterns, sources } = origins else { return vec!["*".to_owned()] };
    let mut origins = texts(&exact.few, ToString::to_string);
    let mut many: Vec<String> = Vec::new();
    if let Some(Places { texts, .. }) = &exact.many {
        for text in texts.iter().filter(|text| !text.is_empty()) {
            let place = many.partition_point(|earlier| earlier.as_str() < *text);
            many.insert(place, text.to_string());
        }
    }
    origins.extend(many);
    origins.extend(texts(null, |()| "null".to_owned()));
    origins.extend(texts(patterns, ToString::to_string));
    origins
        .extend(texts(sources, |source| format!("{} (asked at run time)", source.path.to_string().replace(' ', ""))));
    origins
}

fn members(list: &List<'_>) -> Vec<String> {
    let mut members = texts(&list.members, Clone::clone);
    members.dedup();
    members
}

fn allowed(allowed: &[Gated<'_, AllowedReport>]) -> Vec<AllowedReport> {
    let mut reports = Vec::new();
    for Gated { gates, value } in allowed {
        reports.push(AllowedReport { subject: noted(gates, &value.subject), ..value.clone() });
    }
    reports
}

fn texts<T>(elements: &[Gated<'_, T>], text: impl Fn(&T) -> String) -> Vec<String> {
    let mut texts = Vec::new();
    for element in elements {
        texts.push(noted(element.gates, &text(&element.value)));
    }
    texts
}

/// With the attributes that decide whether a build has it.
fn noted(gates: &[TokenStream], text: &str) -> String {
    let mut noted = text.to_owned();
    if !gates.is_empty() {
        noted.push(' ');
    }
    for gate in gates {
        noted.push_str(&gate.to_string().replace(' ', ""));
    }
    noted
}
