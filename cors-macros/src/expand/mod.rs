//! Tables to items. What is written here is what a reader of the expansion sees, so it should read as if by hand.

mod assertions;
mod policy;
mod routes;

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};

use crate::{
    ast::{Block, Item, Kind, OriginValue, Origins, Target},
    lower::{Gated, List, Lowered},
};

/// The items, complete.
pub(crate) fn items(block: &Block, lowered: &[(&Item, Lowered<'_>)]) -> TokenStream {
    let runtime = &block.runtime;
    lowered
        .iter()
        .map(|(item, lowered)| match lowered {
            Lowered::Policy(table) => {
                let identity = identity(item, runtime, table.restricts_methods.then_some(&table.allow_methods));
                let declared = declare(item, runtime, &policy::expression(table));
                quote!(#declared #identity)
            }
            Lowered::Routes(table) => declare(item, runtime, &routes::expression(table, runtime)),
        })
        .collect()
}

/// After an error: items of the right types that allow nobody, so that everything else still compiles. The names that
/// the policies use are used here too, so that rustc neither warns that they are unused nor keeps quiet about wrong ones.
pub(crate) fn fallback(block: &Block) -> TokenStream {
    let runtime = &block.runtime;
    let items = block.items.iter().map(|item| match &item.kind {
        Kind::Policy(_) => {
            let (declared, identity) = (declare(item, runtime, &policy::deny()), identity(item, runtime, None));
            quote!(#declared #identity)
        }
        Kind::Routes(_) => declare(item, runtime, &routes::empty()),
    });
    let used = block.items.iter().flat_map(used_paths);
    quote! {
        #(#items)*
        #(#used)*
    }
}

fn used_paths(item: &Item) -> Vec<TokenStream> {
    let mut bodies = Vec::new();
    let mut used = Vec::new();
    match &item.kind {
        Kind::Policy(body) => bodies.push(([].as_slice(), body)),
        Kind::Routes(lines) => {
            for line in lines {
                let gates = line.attributes.gates.as_slice();
                match &line.target {
                    Target::Policy(path) => used.push((gates, [].as_slice(), path)),
                    Target::Inline(body) => bodies.push((gates, body.as_ref())),
                    Target::Deny => {}
                }
            }
        }
    }
    for (gates, body) in bodies {
        if let Some(Origins::List(list)) = body.origins.as_ref().map(|entry| &entry.value) {
            used.extend(list.iter().filter_map(|element| match &element.value {
                OriginValue::Source(path) => Some((gates, element.attributes.gates.as_slice(), path)),
                _ => None,
            }));
        }
    }
    let gates = &item.attributes.gates;
    let paths = used.into_iter();
    paths
        .map(|(line, own, path)| quote! { #(#gates)* #(#line)* #(#own)* const _: fn() = || { let _ = &#path; }; })
        .collect()
}

fn declare(item: &Item, runtime: &TokenStream, value: &TokenStream) -> TokenStream {
    let Item { attributes, visibility, name, kind_name, .. } = item;
    let (gates, others) = (&attributes.gates, &attributes.others);
    let span = kind_name.span();
    let kind = quote_spanned! { span => #runtime::#kind_name };
    quote! {
        #(#gates)*
        #others
        #visibility static #name: #kind = {
            use #runtime::__private as __cors;
            #value
        };
    }
}

/// A type of the policy's name, so that a table can ask about a policy by the path that leads to it: is it the same as
/// another one, and which methods does it list?
fn identity(item: &Item, runtime: &TokenStream, methods: Option<&List<'_>>) -> TokenStream {
    let Item { attributes, visibility, name, .. } = item;
    let gates = &attributes.gates;
    let text = format!("::{name}@");
    let methods = methods.map(|list| {
        let members = gated(&list.members, |member| quote!(#member));
        quote! { const ALLOW_METHODS: &'static [&'static str] = &[#(#members),*]; }
    });
    quote! {
        #(#gates)*
        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        #visibility enum #name {}
        #(#gates)*
        impl #runtime::__private::Named for #name {
            const ID: &'static str = ::core::concat!(
                ::core::module_path!(), #text, ::core::file!(), ":", ::core::line!(), ":", ::core::column!()
            );
            #methods
        }
    }
}

/// A reference to what the user's path leads to. If that has the wrong type, rustc says so under the path.
fn borrowed(path: &TokenStream) -> TokenStream {
    let span = path.clone().into_iter().next().map_or_else(Span::call_site, |tree| tree.span());
    quote_spanned! { span => &#path }
}

/// Elements for `[...]`, each behind its gates.
fn gated<'g, T: 'g>(elements: &'g [Gated<'_, T>], value: impl Fn(&'g T) -> TokenStream) -> Vec<TokenStream> {
    elements
        .iter()
        .map(|element| {
            let (gates, value) = (element.gates, value(&element.value));
            quote! { #(#gates)* #value }
        })
        .collect()
}

/// The text of a list if no `#[cfg]` has a say in it.
fn plain_text(list: &List<'_>) -> Option<String> {
    if list.members.iter().any(|member| !member.gates.is_empty()) {
        return None;
    }
    let mut members: Vec<&str> = Vec::new();
    for member in &list.members {
        if !members.contains(&member.value.as_str()) {
            members.push(&member.value);
        }
    }
    Some(members.join(","))
}

/// A call that joins the elements that `#[cfg]` leaves.
fn joined(list: &List<'_>) -> TokenStream {
    let members = gated(&list.members, |member| quote!(#member));
    quote! { __cors::joined![#(#members),*] }
}
