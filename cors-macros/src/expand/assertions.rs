//! What only rustc can find out about a table, as constants that it evaluates: policies of other modules, and which gates
//! hold.

use cors_rules::{Violation, table};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::lower::{Guard, Line, Route, Subtree, Table};

pub(super) fn of(table: &Table<'_>) -> TokenStream {
    let mut assertions = TokenStream::new();
    for route in &table.routes {
        for line in &route.lines {
            assertions.extend(listed(route, line));
        }
        assertions.extend(separate_head(route).unwrap_or_default());
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

/// A policy of another module must list each method of the line, if it lists any.
fn listed(route: &Route<'_>, line: &Line<'_>) -> TokenStream {
    let mut assertions = TokenStream::new();
    let group = route.groups.get(line.group).filter(|group| !group.is_declared);
    let Some(path) = group.and_then(|group| group.target.path()) else { return assertions };
    for method in &line.methods {
        if *method != "HEAD" || !line.methods.contains(&"GET") {
            let holds = quote!(__cors::allows(<#path as __cors::Named>::ALLOW_METHODS, #method));
            assertions.extend(assertion(line.gates, &holds, &table::refused_method(method), line.span));
        }
    }
    assertions
}

/// `HEAD` and `GET` of one path have one policy, however it is spelled.
fn separate_head(route: &Route<'_>) -> Option<TokenStream> {
    let with = |method: &str| route.lines.iter().find(|line| line.methods.contains(&method));
    let get = with("GET")?;
    let head = route.lines.iter().find(|line| line.methods.contains(&"HEAD") && line.group != get.group)?;
    let path = |line: &Line<'_>| route.groups.get(line.group).and_then(|group| group.target.path());
    let ((get_path, head_path), true) = ((path(get)?, path(head)?), route.is_unsure) else { return None };
    let gates = [get.gates, head.gates].concat();
    let holds = quote! {
        __cors::group(1, &[<#get_path as __cors::Named>::ID, <#head_path as __cors::Named>::ID]) == 0
    };
    Some(assertion(&gates, &holds, &table::separate_head(), head.span))
}

/// Lines behind different gates may be for the same requests, as long as no build has both.
fn exclusive(route: &Route<'_>, first: &Line<'_>, second: &Line<'_>) -> Option<TokenStream> {
    let all = first.methods.is_empty() || second.methods.is_empty();
    // `HEAD` comes with `GET`, and has its own rule.
    let shared = first.methods.iter().find(|method| **method != "HEAD" && second.methods.contains(method));
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
