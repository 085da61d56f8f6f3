//! The lines of a route table: paths, methods, and lines that say the same thing twice.

use cors_rules::{
    Rule, Violation, method,
    path::{Template, Tree},
};

use super::report;
use crate::{
    ast::{Allow, RouteLine, Target},
    diagnostics::Diagnostics,
    resolve::Scope,
    tokens::{Range, Spanned},
};

pub(super) fn check(lines: &[RouteLine], allows: &[Allow], scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for line in lines {
        check_refused_methods(line, scope, diagnostics);
        for name in &line.methods {
            if let Some(violation) = method::check(&name.value) {
                report(violation, name.range, &[&line.attributes.allows, allows], diagnostics);
            }
        }
    }
    check_duplicates(lines, diagnostics);
    check_head(lines, diagnostics);
    check_paths(lines, diagnostics);
}

/// A line's methods are those that its preflights allow, so a policy that lists others contradicts the line. A policy of
/// another module is not known here.
fn check_refused_methods(line: &RouteLine, scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let body = match &line.target {
        Target::Inline(body) => Some(body.as_ref()),
        Target::Policy(path) => scope.declared(path),
        Target::Deny => None,
    };
    let Some(list) = body.and_then(|body| scope.effective(body).methods).filter(|list| list.value.star.is_none())
    else {
        return;
    };
    let lists = |method: &str| list.value.names.iter().any(|name| name.text.value == method);
    let has = |method: &str| lists(method) || method == "HEAD" && lists("GET");
    for name in &line.methods {
        let method = name.value.as_str();
        if !has(method) {
            let message = format!("`{method}` is routed to a policy whose `allow_methods` refuses it");
            let violation = Violation::new(Rule::RefusedMethod, message)
                .help(format!("add `{method}` to `allow_methods`"))
                .help("in a table `allow_methods` can be left out: the lines say the methods");
            diagnostics.error(name.range, &violation);
            let list = Range::from(list.key.span()).to(list.range);
            diagnostics.other_half(list, Rule::RefusedMethod, &format!("this list does not have `{method}`"));
        }
    }
}

/// A request has one policy. Lines under different gates are for different builds.
fn check_duplicates(lines: &[RouteLine], diagnostics: &mut Diagnostics) {
    for (i, second) in lines.iter().enumerate() {
        let mut earlier = lines.iter().take(i).filter(|first| same_path(first, second) && may_coexist(first, second));
        if let Some(Overlap { what, help, ranges: (there, here) }) = earlier.find_map(|first| overlap(first, second)) {
            let violation = Violation::new(Rule::DuplicateRoute, format!("a second line for {what}")).help(help);
            diagnostics.error(here, &violation);
            diagnostics.other_half(there, Rule::DuplicateRoute, &format!("this is the first line for {what}"));
        }
        let twice = second
            .methods
            .iter()
            .enumerate()
            .find(|(at, name)| second.methods.iter().take(*at).any(|other| other.value == name.value));
        if let Some((_, name)) = twice {
            let violation = Violation::new(Rule::DuplicateRoute, format!("`{}` stands twice in this line", name.value))
                .help("delete one of the two");
            diagnostics.error(name.range, &violation);
        }
    }
}

/// HEAD shares cache entries with GET (RFC 9110, section 9.3.2), so both have one policy.
fn check_head(lines: &[RouteLine], diagnostics: &mut Diagnostics) {
    let lines_with = |name: &'static str| {
        let find = move |line: &'_ RouteLine| {
            line.methods.iter().find(|method| method.value == name).map(|method| method.range)
        };
        lines.iter().filter_map(move |line| Some((line, find(line)?)))
    };
    for (head, range) in lines_with("HEAD") {
        let get = lines_with("GET").find(|(line, _)| same_path(line, head) && may_coexist(line, head));
        if let Some((_, there)) = get.filter(|(get, _)| target_text(get) != target_text(head)) {
            let violation = Violation::new(Rule::SeparateHead, "`HEAD` has another policy than `GET` of the same path")
                .help("delete it: `GET` covers `HEAD`");
            diagnostics.error(range, &violation);
            diagnostics.other_half(there, Rule::SeparateHead, "this line has the policy of `GET`");
        }
    }
}

/// Bodies are different policies even if they say the same.
fn target_text(line: &RouteLine) -> String {
    match &line.target {
        Target::Deny => "deny".to_owned(),
        Target::Policy(path) => path.to_string(),
        Target::Inline(_) => format!("{:p}", &raw const *line),
    }
}

fn same_path(first: &RouteLine, second: &RouteLine) -> bool {
    path(first) == path(second)
}

fn path(line: &RouteLine) -> Option<&str> {
    line.path.as_ref().map(|path| path.value.as_str())
}

fn may_coexist(first: &RouteLine, second: &RouteLine) -> bool {
    let gates = |line: &RouteLine| line.attributes.gates.iter().map(ToString::to_string).collect::<Vec<_>>();
    let (first, second) = (gates(first), gates(second));
    first == second || first.is_empty() || second.is_empty()
}

/// What two lines both claim, and where the first and the second do so.
struct Overlap {
    what: String,
    help: &'static str,
    ranges: (Range, Range),
}

fn overlap(first: &RouteLine, second: &RouteLine) -> Option<Overlap> {
    let places = (first.place, second.place);
    let Some(path) = path(second) else {
        return Some(Overlap { what: "`_`".to_owned(), help: "keep one of the two lines", ranges: places });
    };
    if first.methods.is_empty() || second.methods.is_empty() {
        let what = format!("`{path}`, where one is for every method");
        return Some(Overlap { what, help: "write methods in front of both paths, or keep one line", ranges: places });
    }
    let same = |name: &&Spanned<String>| first.methods.iter().find(|other| other.value == name.value);
    let (there, here) = second.methods.iter().find_map(|name| Some((same(&name)?, name)))?;
    let what = format!("`{} {path}`", here.value);
    Some(Overlap { what, help: "keep one of the two", ranges: (there.range, here.range) })
}

/// Each path by itself, and all of them in one tree, as axum's router would hold them.
fn check_paths(lines: &[RouteLine], diagnostics: &mut Diagnostics) {
    let mut paths: Vec<&Spanned<String>> = Vec::new();
    let mut tree = Tree::default();
    for path in lines.iter().filter_map(|line| line.path.as_ref()) {
        if paths.iter().any(|seen| seen.value == path.value) {
            continue;
        }
        let number = u16::try_from(paths.len()).unwrap_or(u16::MAX);
        paths.push(path);
        match Template::parse(&path.value) {
            Err(violation) => diagnostics.error(path.range, &violation),
            Ok(template) => {
                if let Err(conflict) = tree.insert(&template, number)
                    && let Some(first) = paths.get(usize::from(conflict.first))
                {
                    ambiguous(first, path, diagnostics);
                }
            }
        }
    }
    if paths.len() > usize::from(u16::MAX) {
        let range = paths.last().map_or_else(|| Range::from(proc_macro2::Span::call_site()), |path| path.range);
        diagnostics.error(range, &Violation::new(Rule::InvalidSyntax, "a table has at most 65535 paths"));
    }
}

/// Which of the two paths a request means is undefined, and axum's router would refuse them too (CVE-2024-6839 is a
/// library that guessed).
fn ambiguous(first: &Spanned<String>, second: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let message = format!("`{}` and `{}` match the same paths, and none is more specific", first.value, second.value);
    let violation = Violation::new(Rule::AmbiguousRoutes, message)
        .help("give a parameter one name in all paths, and a parameter and a catch-all different places");
    diagnostics.error(second.range, &violation);
    diagnostics.other_half(first.range, Rule::AmbiguousRoutes, "this is the other path");
}
