//! A route table as an expression.

use cors_rules::path::{Branch, Tail};
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::{assertions, behind, borrowed, gated, joined, plain_text, policy};
use crate::lower::{Forbids, Gated, Group, Line, Route, Table, Target};

pub(super) fn expression(name: &Ident, table: &Table<'_>, runtime: &TokenStream) -> TokenStream {
    let mut statics = Statics { runtime, tokens: TokenStream::new(), policies: 0, methods: 0, ids: 0 };
    let mut routes = Vec::new();
    for entry in &table.routes {
        routes.push(route(entry, &mut statics));
    }
    let assertions = assertions::of(table);
    // Every path begins with `/`, so the place before it has one way out.
    let tree = node(match table.tree.children.as_slice() {
        [only] => only,
        _ => &table.tree,
    });
    let fallback = match table.fallbacks.as_slice() {
        [] => quote!(__cors::None),
        [only] if only.gates.is_empty() => {
            let policy = statics.policy(&only.value, only.gates);
            quote!(__cors::Some(#policy))
        }
        several => {
            let mut policies = Vec::new();
            for Gated { gates, value } in several {
                policies.push(behind(gates, &statics.policy(value, gates)));
            }
            quote!(__cors::first(&[#(#policies),*]))
        }
    };
    let statics = statics.tokens;
    let forbids = forbids(&table.forbids);
    let (name, allowed) = (name.to_string(), policy::allowed(&table.allowed));
    quote! {
        #statics
        #assertions
        static __ROUTES: &[__cors::Route] = &[#(#routes),*];
        __cors::routes(__cors::RouteTable {
            name: #name,
            routes: __ROUTES,
            tree: #tree,
            fallback: #fallback,
            forbids: #forbids,
            allowed: #allowed,
        })
    }
}

pub(super) fn empty(name: &Ident) -> TokenStream {
    let (name, tree) = (name.to_string(), node(&Branch::default()));
    quote! {
        __cors::routes(__cors::RouteTable {
            name: #name,
            routes: &[],
            tree: #tree,
            fallback: __cors::None,
            forbids: false,
            allowed: &[],
        })
    }
}

fn forbids(forbids: &Forbids<'_>) -> TokenStream {
    match forbids {
        Forbids::Known(forbids) => quote!(#forbids),
        Forbids::IfOneOf(policies) => {
            let facts = gated(policies, |path| quote!(<#path as __cors::Named>::FORBIDS));
            quote!(__cors::any(&[#(#facts),*]))
        }
    }
}

/// Policies in braces, and lists of methods: what the routes refer to by name.
struct Statics<'r> {
    runtime: &'r TokenStream,
    tokens: TokenStream,
    policies: usize,
    methods: usize,
    ids: usize,
}

impl Statics<'_> {
    fn policy(&mut self, target: &Target<'_>, gates: &[TokenStream]) -> TokenStream {
        match target {
            Target::Deny => quote!(&__cors::DENY),
            Target::Policy(path) => borrowed(path),
            Target::Handler(path) => quote!(<#path as __cors::Annotated>::POLICY),
            Target::Inline(inline) => {
                let name = format_ident!("__POLICY_{}", self.policies);
                self.policies += 1;
                let (runtime, value) = (self.runtime, policy::expression(inline));
                self.tokens.extend(quote! { #(#gates)* static #name: #runtime::Policy = { #value }; });
                quote!(&#name)
            }
        }
    }

    /// The policies of a path by identity, for a path where tokens do not tell them apart.
    fn ids(&mut self, route: &Route<'_>) -> Option<Ident> {
        if !route.is_unsure {
            return None;
        }
        let name = format_ident!("__POLICIES_{}", self.ids);
        self.ids += 1;
        let ids = route.groups.iter().enumerate().map(|(place, group)| id(place, group, route));
        let len = Literal::usize_unsuffixed(route.groups.len());
        self.tokens.extend(quote! { const #name: [&str; #len] = [#(#ids),*]; });
        Some(name)
    }

    fn methods(&mut self, place: usize, group: &Group<'_>, route: &Route<'_>, ids: Option<&Ident>) -> Option<Ident> {
        if group.methods.members.is_empty() {
            return None;
        }
        let name = format_ident!("__METHODS_{}", self.methods);
        self.methods += 1;
        let text = match (ids, plain_text(&group.methods)) {
            (Some(ids), _) => joined_by_policy(place, route, ids),
            (None, Some(text)) => quote!(#text),
            (None, None) => joined(&group.methods),
        };
        self.tokens.extend(quote! {
            static #name: __cors::Methods = __cors::Methods {
                value: __cors::HeaderValue::from_static(#text),
                prepared: __cors::Prepared::new(),
            };
        });
        Some(name)
    }
}

fn route(route: &Route<'_>, statics: &mut Statics<'_>) -> TokenStream {
    let ids = statics.ids(route);
    let mut groups = Vec::new();
    for (place, group) in route.groups.iter().enumerate() {
        let literal = Literal::usize_unsuffixed(place);
        let number = match &ids {
            Some(ids) => quote!(__cors::group(#literal, &#ids)),
            None => quote!(#literal),
        };
        // A body belongs to one line, and is there where the line is.
        let gates = route.lines.iter().find(|line| line.group == place).map_or(&[][..], |line| line.gates);
        let policy = statics.policy(&group.target, gates);
        groups.push((number, policy, statics.methods(place, group, route, ids.as_ref())));
    }
    let path = route.path;
    let lines = route.lines.iter().filter_map(|entry| Some(line(entry, groups.get(entry.group)?)));
    quote! { __cors::Route { path: #path, lines: &[#(#lines),*] } }
}

/// The methods of all groups that turn out to be the policy of the one at `wanted`.
fn joined_by_policy(wanted: usize, route: &Route<'_>, ids: &Ident) -> TokenStream {
    let wanted = Literal::usize_unsuffixed(wanted);
    let mut members = Vec::new();
    for (place, group) in route.groups.iter().enumerate() {
        let place = Literal::usize_unsuffixed(place);
        members.extend(gated(&group.methods.members, |member| quote!((#place, #member))));
    }
    quote! { __cors::joined![#wanted of #ids; #(#members),*] }
}

/// What tells the group's policy from others while rustc runs. Bodies and `deny` are groups of their own already. A path
/// may lead nowhere in a build that has none of its lines.
fn id(place: usize, group: &Group<'_>, route: &Route<'_>) -> TokenStream {
    let absent = format!("absent {place}");
    match (&group.target, present(place, route)) {
        (Target::Deny | Target::Inline(_), _) => {
            let key = &group.key;
            quote!(#key)
        }
        (Target::Policy(path) | Target::Handler(path), None) => quote!(<#path as __cors::Named>::ID),
        (Target::Policy(path) | Target::Handler(path), Some(present)) => {
            quote!(#[cfg(#present)] <#path as __cors::Named>::ID, #[cfg(not(#present))] #absent)
        }
    }
}

/// When a build has a line of the group; `None` for always.
fn present(place: usize, route: &Route<'_>) -> Option<TokenStream> {
    let mut gates = Vec::new();
    for line in route.lines.iter().filter(|line| line.group == place) {
        let predicates: Vec<_> = line.gates.iter().filter_map(predicate).collect();
        if predicates.is_empty() {
            return None;
        }
        gates.push(quote!(all(#(#predicates),*)));
    }
    Some(quote!(any(#(#gates),*)))
}

/// What stands in the parentheses of `#[cfg(...)]`.
fn predicate(gate: &TokenStream) -> Option<TokenStream> {
    let TokenTree::Group(attribute) = gate.clone().into_iter().nth(1)? else { return None };
    match attribute.stream().into_iter().nth(1)? {
        TokenTree::Group(predicate) => Some(predicate.stream()),
        _ => None,
    }
}

fn line(line: &Line<'_>, (group, policy, methods): &(TokenStream, TokenStream, Option<Ident>)) -> TokenStream {
    let (gates, names) = (line.gates, &line.methods);
    let allow_methods = match methods {
        Some(name) => quote!(__cors::Some(&#name)),
        None => quote!(__cors::None),
    };
    quote! {
        #(#gates)*
        __cors::Line { methods: &[#(#names),*], policy: #policy, group: #group, allow_methods: #allow_methods }
    }
}

fn node(branch: &Branch) -> TokenStream {
    let prefix = &branch.prefix;
    let children = branch.children.iter().map(node);
    let wildcard = match &branch.tail {
        Tail::None => quote!(None),
        Tail::Param(next) => {
            let next = node(next);
            quote!(Param(&#next))
        }
        Tail::CatchAll(route) => {
            let route = Literal::u16_unsuffixed(*route);
            quote!(CatchAll(#route))
        }
    };
    let route = match branch.route {
        Some(route) => {
            let route = Literal::u16_unsuffixed(route);
            quote!(__cors::Some(#route))
        }
        None => quote!(__cors::None),
    };
    quote! {
        __cors::Node {
            prefix: #prefix,
            children: &[#(#children),*],
            wildcard: __cors::Wildcard::#wildcard,
            route: #route,
        }
    }
}
