//! A route table as an expression.

use cors_rules::path::{Branch, Tail};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{joined, plain_text, policy};
use crate::lower::{Group, Line, Route, Table, Target};

pub(super) fn expression(table: &Table<'_>, runtime: &TokenStream) -> TokenStream {
    let mut statics = Statics { runtime, tokens: TokenStream::new(), policies: 0, methods: 0 };
    let routes: Vec<_> = table.routes.iter().map(|entry| route(entry, &mut statics)).collect();
    // Every path begins with `/`, so the place before it has one way out.
    let tree = node(match table.tree.children.as_slice() {
        [only] => only,
        _ => &table.tree,
    });
    let fallback = match table.fallbacks.as_slice() {
        [] => quote!(__cors::None),
        [only] if only.gates.is_empty() => {
            let policy = statics.policy(&only.value);
            quote!(__cors::Some(#policy))
        }
        several => {
            let policies = several.iter().map(|fallback| {
                let (gates, policy) = (fallback.gates, statics.policy(&fallback.value));
                quote!(#(#gates)* #policy)
            });
            let policies: Vec<_> = policies.collect();
            quote!(__cors::first(&[#(#policies),*]))
        }
    };
    let statics = statics.tokens;
    quote! {
        #statics
        static __ROUTES: &[__cors::Route] = &[#(#routes),*];
        __cors::routes(__cors::RouteTable { routes: __ROUTES, tree: #tree, fallback: #fallback })
    }
}

pub(super) fn empty() -> TokenStream {
    let tree = node(&Branch::default());
    quote! { __cors::routes(__cors::RouteTable { routes: &[], tree: #tree, fallback: __cors::None }) }
}

/// Policies in braces, and lists of methods: what the routes refer to by name.
struct Statics<'r> {
    runtime: &'r TokenStream,
    tokens: TokenStream,
    policies: usize,
    methods: usize,
}

impl Statics<'_> {
    fn policy(&mut self, target: &Target<'_>) -> TokenStream {
        match target {
            Target::Deny => quote!(&__cors::DENY),
            Target::Policy(path) => quote!(&#path),
            Target::Inline(inline) => {
                let name = format_ident!("__POLICY_{}", self.policies);
                self.policies += 1;
                let (runtime, value) = (self.runtime, policy::expression(inline));
                self.tokens.extend(quote! { static #name: #runtime::Policy = { #value }; });
                quote!(&#name)
            }
        }
    }

    fn methods(&mut self, group: &Group<'_>) -> Option<Ident> {
        if group.methods.members.is_empty() {
            return None;
        }
        let name = format_ident!("__METHODS_{}", self.methods);
        self.methods += 1;
        let text = match plain_text(&group.methods) {
            Some(text) => quote!(#text),
            None => joined(&group.methods),
        };
        self.tokens.extend(quote! { static #name: __cors::HeaderValue = __cors::HeaderValue::from_static(#text); });
        Some(name)
    }
}

fn route(route: &Route<'_>, statics: &mut Statics<'_>) -> TokenStream {
    let groups: Vec<_> =
        route.groups.iter().map(|group| (statics.policy(&group.target), statics.methods(group))).collect();
    let path = route.path;
    let lines = route.lines.iter().filter_map(|entry| Some(line(entry, groups.get(entry.group)?)));
    quote! { __cors::Route { path: #path, lines: &[#(#lines),*] } }
}

fn line(line: &Line<'_>, (policy, methods): &(TokenStream, Option<Ident>)) -> TokenStream {
    let (gates, names) = (line.gates, &line.methods);
    let group = Literal::usize_unsuffixed(line.group);
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
    let children: Vec<_> = branch.children.iter().map(node).collect();
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
