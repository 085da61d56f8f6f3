//! Tables to items. What is written here is what a reader of the expansion sees, so it should read as if by hand.

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
            Lowered::Policy(table) => declare(item, runtime, &policy::expression(table)),
            Lowered::Routes(table) => declare(item, runtime, &routes::expression(table, runtime)),
        })
        .collect()
}

/// After an error: items of the right types that allow nobody, so that everything else still compiles. The names that
/// the policies use are used here too, so that rustc neither warns that they are unused nor keeps quiet about wrong ones.
pub(crate) fn fallback(block: &Block) -> TokenStream {
    let runtime = &block.runtime;
    let items = block.items.iter().map(|item| {
        let empty = match &item.kind {
            Kind::Policy(_) => policy::deny(),
            Kind::Routes(_) => routes::empty(),
        };
        declare(item, runtime, &empty)
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
        Kind::Policy(body) => bodies.push(body),
        Kind::Routes(lines) => {
            for line in lines {
                match &line.target {
                    Target::Policy(path) => used.push((line.attributes.gates.as_slice(), path)),
                    Target::Inline(body) => bodies.push(body),
                    Target::Deny => {}
                }
            }
        }
    }
    for body in bodies {
        if let Some(Origins::List(list)) = body.origins.as_ref().map(|entry| &entry.value) {
            used.extend(list.iter().filter_map(|element| match &element.value {
                OriginValue::Source(path) => Some((element.attributes.gates.as_slice(), path)),
                _ => None,
            }));
        }
    }
    let gates = &item.attributes.gates;
    let paths = used.into_iter();
    paths.map(|(own, path)| quote! { #(#gates)* #(#own)* const _: fn() = || { let _ = &#path; }; }).collect()
}

fn declare(item: &Item, runtime: &TokenStream, value: &TokenStream) -> TokenStream {
    let Item { attributes, visibility, name, kind_name, .. } = item;
    let (gates, others) = (&attributes.gates, &attributes.others);
    let span = kind_name.span();
    let kind = quote_spanned! { span => #runtime::#kind_name };
    let named = match item.kind {
        Kind::Policy(_) => identity(item, runtime),
        Kind::Routes(_) => TokenStream::new(),
    };
    quote! {
        #(#gates)*
        #others
        #visibility static #name: #kind = {
            use #runtime::__private as __cors;
            #value
        };
        #named
    }
}

/// A type of the policy's name, so that a table can tell two policies apart by the paths that lead to them.
fn identity(item: &Item, runtime: &TokenStream) -> TokenStream {
    let Item { attributes, visibility, name, .. } = item;
    let gates = &attributes.gates;
    let text = format!("::{name}@");
    quote! {
        #(#gates)*
        #[doc(hidden)]
        #[allow(dead_code, non_camel_case_types)]
        #visibility enum #name {}
        #(#gates)*
        impl #runtime::__private::Named for #name {
            const ID: &'static str = ::core::concat!(::core::module_path!(), #text, ::core::line!(), ":", ::core::column!());
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
