//! A route table: lines gathered by path, the methods of each policy on a path, and the tree.

use cors_rules::{
    Sorted,
    path::{Branch, Template, Tree},
    report::AllowedReport,
};
use proc_macro2::{Span, TokenStream};

use super::{
    allowed_in,
    names::{self, Gated, List},
    policy::{self, Policy},
    subtrees::{self, Subtree},
};
use crate::{
    ast::{self, RouteLine},
    check::{Allowed, Owner},
    resolve::Scope,
};

pub(crate) struct Table<'a> {
    pub(crate) routes: Vec<Route<'a>>,
    pub(crate) tree: Branch,
    /// `_`, and what it means in other builds.
    pub(crate) fallbacks: Vec<Gated<'a, Target<'a>>>,
    pub(crate) fallback_span: Span,
    pub(crate) forbids: Forbids<'a>,
    pub(crate) allowed: Vec<Gated<'a, AllowedReport>>,
    pub(crate) subtrees: Vec<Subtree<'a>>,
}

/// Whether a line may forbid writes. What a gate switches off counts: it makes the runtime look twice, and nothing else.
pub(crate) enum Forbids<'a> {
    Known(bool),
    /// If one of these policies of other modules does.
    IfOneOf(Vec<Gated<'a, &'a TokenStream>>),
}

pub(crate) struct Route<'a> {
    pub(crate) path: &'a str,
    pub(crate) lines: Vec<Line<'a>>,
    pub(crate) groups: Vec<Group<'a>>,
    /// Whether two of the groups may be one policy, spelled in two ways: a path may lead anywhere.
    pub(crate) is_unsure: bool,
}

/// The lines of one path that name one policy.
pub(crate) struct Group<'a> {
    /// Different for different spellings: `deny`, a path, or a body's number.
    pub(crate) key: String,
    pub(crate) target: Target<'a>,
    /// Empty for a line without methods, and for `deny`.
    pub(crate) methods: List<'a>,
    /// Whether the policy is one of this block, which the check knows.
    pub(crate) is_declared: bool,
    /// Whether the check knows which methods the policy lists in this build.
    pub(crate) has_known_methods: bool,
}

pub(crate) struct Line<'a> {
    pub(crate) gates: &'a [TokenStream],
    pub(crate) methods: Vec<&'a str>,
    /// The place of its group.
    pub(crate) group: usize,
    /// Where rustc shows what only it can find out about the line.
    pub(crate) span: Span,
}

#[allow(clippy::large_enum_variant, reason = "a table has a handful of bodies")]
pub(crate) enum Target<'a> {
    Deny,
    Policy(&'a TokenStream),
    Handler(&'a TokenStream),
    Inline(Policy<'a>),
}

impl<'a> Target<'a> {
    pub(crate) fn path(&self) -> Option<&'a TokenStream> {
        match self {
            Self::Policy(path) | Self::Handler(path) => Some(path),
            Self::Deny | Self::Inline(_) => None,
        }
    }
}

pub(super) fn lower<'a>(lines: &'a [RouteLine], scope: &Scope<'a>, allowed: &[Allowed<'a>]) -> Table<'a> {
    let mut paths = Vec::new();
    for line in lines {
        paths.push(line.path.as_ref().map_or("_", |path| &path.value));
    }
    let paths = Sorted::of(&paths);
    let mut by_path: Vec<Vec<&RouteLine>> = vec![Vec::new(); lines.len()];
    let mut fallbacks = Vec::new();
    let mut fallback_span = Span::call_site();
    for line in lines {
        let Some(path) = &line.path else {
            fallback_span = line.place.start;
            fallbacks.push(Gated { gates: &line.attributes.gates, value: target(line, scope, allowed) });
            continue;
        };
        // Where its path is named first.
        if let Some(lines) = paths.first(&path.value).and_then(|first| by_path.get_mut(first)) {
            lines.push(line);
        }
    }
    let mut tree = Tree::default();
    let mut routes = Vec::new();
    for lines in &by_path {
        let Some(path) = lines.first().and_then(|line| line.path.as_ref()) else { continue };
        if let (Ok(template), Ok(number)) = (Template::parse(&path.value), u16::try_from(routes.len())) {
            // A conflict was reported by the check.
            let _ = tree.insert(&template, number);
        }
        routes.push(route(&path.value, lines, scope, allowed));
    }
    let allowed = allowed_in(Owner::Table(lines), allowed);
    let subtrees = subtrees::lower(lines, scope, &allowed);
    let forbids = forbids(lines, scope);
    Table { routes, tree: tree.root().clone(), fallbacks, fallback_span, forbids, allowed, subtrees }
}

fn forbids<'a>(lines: &'a [RouteLine], scope: &Scope<'a>) -> Forbids<'a> {
    let mut others: Vec<Gated<'a, &'a TokenStream>> = Vec::new();
    let mut known = Vec::new();
    for line in lines {
        match (scope.policy_of(line), line.target.path()) {
            (Some(policy), _) if policy.forbids() => return Forbids::Known(true),
            (None, Some(path)) => {
                // One mention is enough, if it is there in each build that has another one.
                let key = (path.to_string(), line.attributes.gates_as_text());
                let is_always_there = |(path, gates): &(String, Vec<String>)| *path == key.0 && gates.is_empty();
                if !known.contains(&key) && !known.iter().any(is_always_there) {
                    known.push(key);
                    others.push(Gated { gates: &line.attributes.gates, value: path });
                }
            }
            _ => {}
        }
    }
    if others.is_empty() { Forbids::Known(false) } else { Forbids::IfOneOf(others) }
}

fn route<'a>(path: &'a str, lines: &[&'a RouteLine], scope: &Scope<'a>, allowed: &[Allowed<'a>]) -> Route<'a> {
    let is_head = |line: &&&RouteLine| line.methods.iter().any(|method| method.value == "HEAD");
    let names_head = lines.iter().filter(is_head).any(|line| line.attributes.gates.is_empty());
    let mut route = Route { path, lines: Vec::new(), groups: Vec::new(), is_unsure: false };
    for (number, line) in lines.iter().enumerate() {
        let key = match &line.target {
            ast::Target::Deny => "deny".to_owned(),
            ast::Target::Policy(path) | ast::Target::Handler(path) => path.to_string(),
            ast::Target::Inline(_) => number.to_string(),
        };
        let group = route.groups.iter().position(|group| group.key == key).unwrap_or_else(|| {
            let is_declared = line.target.path().is_none_or(|path| scope.declares(path));
            let listed = scope.policy_of(line).and_then(|policy| policy.methods);
            let is_gated = |name: &ast::Name| !name.attributes.gates.is_empty();
            let has_gates = listed.is_some_and(|entry| entry.value.names.iter().any(is_gated));
            route.groups.push(Group {
                key,
                target: target(line, scope, allowed),
                methods: List::default(),
                is_declared,
                has_known_methods: is_declared && !has_gates,
            });
            route.groups.len() - 1
        });
        let mut methods = line.method_names();
        // `GET` covers `HEAD`, unless a line of its own does in every build.
        if let Some(get) = methods.iter().position(|method| *method == "GET")
            && !names_head
            && !methods.contains(&"HEAD")
        {
            methods.insert(get + 1, "HEAD");
        }
        let span = match (&line.target, line.methods.first()) {
            (ast::Target::Handler(_), Some(method)) => method.range.start,
            _ => line.place.start,
        };
        route.lines.push(Line { gates: &line.attributes.gates, methods, group, span });
    }
    let paths = route.groups.iter().filter(|group| group.target.path().is_some()).count();
    route.is_unsure = paths > 1 && route.groups.iter().any(|group| !group.is_declared);
    for (number, group) in route.groups.iter_mut().enumerate() {
        if matches!(group.target, Target::Deny) {
            continue;
        }
        let mut names = Vec::new();
        for line in route.lines.iter().filter(|line| line.group == number) {
            for method in &line.methods {
                names.push((line.gates, *method));
            }
        }
        group.methods = names::joined(&names);
    }
    route
}

fn target<'a>(line: &'a RouteLine, scope: &Scope<'a>, allowed: &[Allowed<'a>]) -> Target<'a> {
    match &line.target {
        ast::Target::Deny => Target::Deny,
        ast::Target::Policy(path) => Target::Policy(path),
        ast::Target::Handler(path) => Target::Handler(path),
        ast::Target::Inline(body) => {
            Target::Inline(policy::lower(format!("policy of {}", line.text()), body, scope, allowed))
        }
    }
}
