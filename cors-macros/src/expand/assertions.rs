//! What only rustc can find out, as constants that it evaluates: policies of other modules, and which gates hold.

use cors_rules::{Violation, policy, table};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use super::gated;
use crate::lower::{Group, Guard, Line, Own, Route, Subtree, Table, Target};

/// Of the service's own origins `#[cfg]` must leave one.
pub(super) fn own_origins(own: &Own<'_>) -> Option<TokenStream> {
    let is_gated = !own.origins.is_empty() && own.origins.iter().all(|origin| !origin.gates.is_empty());
    let there = gated(&own.origins, |_| quote!(()));
    let holds = quote!(__cors::count(&[#(#there),*]) > 0);
    is_gated.then(|| assertion(&[], &holds, &policy::missing_own_origins(), own.span))
}

pub(super) fn of(table: &Table<'_>) -> TokenStream {
    let mut assertions = TokenStream::new();
    for route in &table.routes {
        for line in &route.lines {
            assertions.extend(listed(route, line));
        }
        assertions.extend(separate_head(route));
        let mut lines = route.lines.iter();
        while let Some(first) = lines.next() {
            for second in lines.as_slice() {
                assertions.extend(exclusive(route, first, second).unwrap_or_default());
            }
        }
    }
    let mut fallbacks = table.fallbacks.iter();
    while let Some(first) = fallbacks.next() {
        for second in fallbacks.as_slice() {
            assertions.extend(not_both(first.gates, second.gates, "_", table.fallback_span));
        }
    }
    for subtree in &table.subtrees {
        assertions.extend(bare_path(subtree));
    }
    assertions
}

/// What answers the bare path of a guarded subtree must not be more open.
fn bare_path(subtree: &Subtree<'_>) -> TokenStream {
    let guard = |guard: &Guard<'_>| match guard {
        Guard::Known { credentials, openness } => {
            let openness = format_ident!("{openness:?}");
            quote!((#credentials, __cors::Openness::#openness))
        }
        Guard::Policy(path) => quote!(<#path as __cors::Named>::GUARD),
    };
    let (subtree_guard, bare) = (guard(&subtree.guard), guard(&subtree.bare));
    let holds = quote!(!__cors::is_more_open(#bare, #subtree_guard));
    assertion(&subtree.gates.concat(), &holds, &subtree.violation, subtree.span)
}

/// A policy must list each method of the line, if it lists any: what only rustc knows is one of another module, and which
/// methods of a list `#[cfg]` leaves.
fn listed(route: &Route<'_>, line: &Line<'_>) -> TokenStream {
    let mut assertions = TokenStream::new();
    let Some(list) = route.groups.get(line.group).and_then(unjudged_methods) else { return assertions };
    for method in &line.methods {
        if *method != "HEAD" || !line.methods.contains(&"GET") {
            let holds = quote!(__cors::allows(#list, #method));
            assertions.extend(assertion(line.gates, &holds, &table::refused_method(method), line.span));
        }
    }
    assertions
}

fn unjudged_methods(group: &Group<'_>) -> Option<TokenStream> {
    match &group.target {
        Target::Inline(policy) => {
            let members = &policy.allow_methods.members;
            let is_gated = members.iter().any(|member| !member.gates.is_empty());
            let members = gated(members, ToTokens::to_token_stream);
            (policy.restricts_methods && is_gated).then(|| quote!(__cors::Some(&[#(#members),*])))
        }
        _ if group.has_known_methods => None,
        target => target.path().map(|path| quote!(<#path as __cors::Named>::ALLOW_METHODS)),
    }
}

/// `HEAD` and `GET` of one path have one policy, however it is spelled; lines behind different gates may have two, as long
/// as no build has both.
fn separate_head(route: &Route<'_>) -> TokenStream {
    let has = |line: &&Line<'_>, method: &str| line.methods.contains(&method);
    let mut assertions = TokenStream::new();
    for get in route.lines.iter().filter(|line| has(line, "GET")) {
        let is_other = |head: &&Line<'_>| head.group != get.group && has(head, "HEAD") && !has(head, "GET");
        for head in route.lines.iter().filter(is_other) {
            let holds = match (id(route, get), id(route, head)) {
                (Some(get), Some(head)) if route.is_unsure => quote!(__cors::group(1, &[#get, #head]) == 0),
                _ => quote!(false),
            };
            let gates = [get.gates, head.gates].concat();
            assertions.extend(assertion(&gates, &holds, &table::separate_head(), head.span));
        }
    }
    assertions
}

/// What tells the line's policy from others while rustc runs; a body is like no other.
fn id(route: &Route<'_>, line: &Line<'_>) -> Option<TokenStream> {
    match &route.groups.get(line.group)?.target {
        Target::Deny => Some(quote!("deny")),
        Target::Inline(_) => None,
        Target::Policy(path) | Target::Handler(path) => Some(quote!(<#path as __cors::Named>::ID)),
    }
}

/// Lines behind different gates may be for the same requests, as long as no build has both.
fn exclusive(route: &Route<'_>, first: &Line<'_>, second: &Line<'_>) -> Option<TokenStream> {
    let all = first.methods.is_empty() || second.methods.is_empty();
    // `HEAD` comes with `GET`, and has its own rule then.
    let is_of_get = |method: &str| method == "HEAD" && [first, second].iter().any(|line| line.methods.contains(&"GET"));
    let shared = first.methods.iter().find(|method| !is_of_get(method) && second.methods.contains(method));
    let what = match shared {
        Some(method) => format!("{method} {}", route.path),
        None if all => route.path.to_owned(),
        None => return None,
    };
    Some(not_both(first.gates, second.gates, &what, second.span))
}

fn not_both(first: &[TokenStream], second: &[TokenStream], what: &str, span: Span) -> TokenStream {
    let holds = quote!(__cors::count(&[#(#first)* (), #(#second)* ()]) < 2);
    assertion(&[], &holds, &table::both_there(what), span)
}

fn assertion(gates: &[TokenStream], holds: &TokenStream, violation: &Violation, span: Span) -> TokenStream {
    let message = violation.to_string();
    quote_spanned! { span => #(#gates)* const _: () = ::core::assert!(#holds, "{}", #message); }
}
