//! What an item comes to, for its documentation: the text of its `Display`, with the gates that a build decides.

use cors_rules::{
    Sorted,
    report::{AllowedReport, LineReport, PolicyReport, RoutesReport},
};
use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{Gated, Line, List, Origins, Policy, Route, Table, Target};

pub(super) fn of_policy(policy: &Policy<'_>) -> TokenStream {
    documentation("What it says, as `Display` prints it:", &report(policy).to_string())
}

pub(super) fn of_routes(name: &str, table: &Table<'_>) -> TokenStream {
    let bodies = table.routes.iter().flat_map(|route| {
        // Lines with methods send their own, not the policy's.
        let sends = |group| route.lines.iter().any(|line| line.group == group && line.methods.is_empty());
        route.groups.iter().enumerate().map(move |(number, group)| (&group.target, sends(number)))
    });
    let bodies = bodies.chain(table.fallbacks.iter().map(|fallback| (&fallback.value, true)));
    let fallbacks: Vec<_> =
        table.fallbacks.iter().map(|fallback| noted(fallback.gates, &target(&fallback.value))).collect();
    let report = RoutesReport {
        name: name.to_owned(),
        lines: table.routes.iter().flat_map(|route| route.lines.iter().map(|entry| line(route, entry))).collect(),
        fallback: fallbacks.join(", "),
        allowed: table.allowed.iter().map(allowed).collect(),
        policies: bodies
            .filter_map(|(target, sends_its_methods)| match target {
                Target::Inline(policy) if sends_its_methods => Some(report(policy)),
                Target::Inline(policy) => Some(PolicyReport { methods: Vec::new(), ..report(policy) }),
                Target::Policy(_) | Target::Handler(_) | Target::Deny => None,
            })
            .collect(),
    };
    documentation("What it says; `Display` prints the policies, too:", &report.to_string())
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
        own_origins: policy.forbid_all_but.as_ref().map(|own| texts(own, ToString::to_string)),
        allowed: policy.allowed.iter().map(allowed).collect(),
    }
}

fn origins(origins: &Origins<'_>) -> Vec<String> {
    let Origins::Listed { exact, null, patterns, sources } = origins else { return vec!["*".to_owned()] };
    let few = texts(&exact.few, ToString::to_string);
    let many = exact.many.iter().flat_map(|many| many.texts.iter().copied()).filter(|text| !text.is_empty());
    let many = Sorted::of(many).distinct().map(|(text, _)| text.to_owned()).collect();
    let null = texts(null, |()| "null".to_owned());
    let patterns = texts(patterns, ToString::to_string);
    let sources = texts(sources, |source| format!("{} (asked at run time)", source.path.to_string().replace(' ', "")));
    [few, many, null, patterns, sources].concat()
}

fn members(list: &List<'_>) -> Vec<String> {
    let mut members = texts(&list.members, Clone::clone);
    members.dedup();
    members
}

fn allowed(allowed: &Gated<'_, AllowedReport>) -> AllowedReport {
    let subject = noted(allowed.gates, &allowed.value.subject);
    AllowedReport { subject, ..allowed.value.clone() }
}

fn texts<T>(elements: &[Gated<'_, T>], text: impl Fn(&T) -> String) -> Vec<String> {
    elements.iter().map(|element| noted(element.gates, &text(&element.value))).collect()
}

/// With the attributes that decide whether a build has it.
fn noted(gates: &[TokenStream], text: &str) -> String {
    let gates: Vec<_> = gates.iter().map(|gate| gate.to_string().replace(' ', "")).collect();
    if gates.is_empty() { text.to_owned() } else { format!("{text} {}", gates.concat()) }
}
