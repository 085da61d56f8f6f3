//! Tables to items. What is written here is what a reader of the expansion sees, so it should read as if by hand.

mod annotation;
mod assertions;
mod bases;
mod identity;
mod policy;
mod report;
mod router;
mod routes;

use self::identity::identity;
pub(crate) use self::{
    annotation::{Named, companion},
    router::router,
};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use crate::{
    ast::{self, Block, Item, Kind, OriginValue, Target},
    lower::{Gated, List, Lowered},
};

/// The items, complete.
pub(crate) fn items(block: &Block, lowered: &[(&Item, Lowered<'_>)]) -> TokenStream {
    let runtime = &block.runtime;
    let mut items = TokenStream::new();
    for (item, lowered) in lowered {
        match lowered {
            Lowered::Policy(table) => {
                items.extend(declare(item, block, &report::of_policy(table), &policy::expression(table)));
                items.extend(identity(item, runtime, Some(table)));
            }
            Lowered::Routes(table) => {
                let documentation = report::of_routes(&item.name.to_string(), table);
                items.extend(declare(item, block, &documentation, &routes::expression(&item.name, table, runtime)));
            }
        }
    }
    items
}

/// After an error: items of the right types that allow nobody, so that everything else still compiles. The names that
/// the policies use are used here too, so that rustc neither warns that they are unused nor keeps quiet about wrong ones.
pub(crate) fn fallback(block: &Block) -> TokenStream {
    let undocumented = TokenStream::new();
    let mut items = TokenStream::new();
    for (place, item) in block.items.iter().enumerate() {
        // Of two items with one name, the first: rustc need not say it again.
        if block.items.iter().take(place).any(|other| item.is_another(other)) {
            continue;
        }
        match &item.kind {
            Kind::Policy(_) => {
                items.extend(declare(item, block, &undocumented, &policy::deny(&item.name)));
                items.extend(identity(item, &block.runtime, None));
            }
            Kind::Routes(_) => items.extend(declare(item, block, &undocumented, &routes::empty(&item.name))),
        }
    }
    for item in &block.items {
        items.extend(used_paths(item));
    }
    items
}

fn used_paths(item: &Item) -> TokenStream {
    let of_item = &item.attributes.gates;
    let mut used = TokenStream::new();
    let mut bodies = Vec::new();
    match &item.kind {
        Kind::Policy(body) => bodies.push(([].as_slice(), body)),
        Kind::Routes(lines) => {
            for line in lines {
                let gates = line.attributes.gates.as_slice();
                match &line.target {
                    Target::Policy(path) => used.extend(used_path(path, &[of_item, gates])),
                    Target::Inline(body) => bodies.push((gates, body.as_ref())),
                    Target::Deny | Target::Handler(_) => {}
                }
            }
        }
    }
    for (gates, body) in bodies {
        if let Some(ast::Origins::List(list)) = body.origins.as_ref().map(|entry| &entry.value) {
            for element in list {
                if let OriginValue::Source(path) = &element.value {
                    used.extend(used_path(path, &[of_item, gates, &element.attributes.gates]));
                }
            }
        }
    }
    used
}

fn used_path(path: &TokenStream, gates: &[&[TokenStream]]) -> TokenStream {
    let gates = gates.concat();
    quote! { #(#gates)* const _: fn() = || { let _ = &#path; }; }
}

fn declare(item: &Item, block: &Block, documentation: &TokenStream, value: &TokenStream) -> TokenStream {
    let Item { attributes, visibility, name, kind_name, .. } = item;
    let (gates, others) = (&attributes.gates, &attributes.others);
    let (runtime, bases) = (&block.runtime, bases::used(item, block));
    let span = kind_name.span();
    let kind = quote_spanned! { span => #runtime::#kind_name };
    let value = quote! { { use #runtime::__private as __cors; #bases #value } };
    // With the user's spans, rustc says of an unused item that it is unused. Editors take what has the name's span for the
    // name, so no other name has it.
    quote_spanned! { name.span() =>
        #(#gates)*
        #others
        #documentation
        #visibility static #name: #kind = #value;
    }
}

/// A reference to what the user's path leads to. If that has the wrong type, rustc says so under the path.
fn borrowed(path: &TokenStream) -> TokenStream {
    let span = path.clone().into_iter().next().map_or_else(Span::call_site, |tree| tree.span());
    quote_spanned! { span => &#path }
}

/// Elements for `[...]`, each behind its gates.
fn gated<T>(elements: &[Gated<'_, T>], value: impl Fn(&T) -> TokenStream) -> Vec<TokenStream> {
    let mut values = Vec::new();
    for element in elements {
        values.push(behind(element.gates, &value(&element.value)));
    }
    values
}

fn behind(gates: &[TokenStream], value: &TokenStream) -> TokenStream {
    quote! { #(#gates)* #value }
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
    let members = gated(&list.members, ToTokens::to_token_stream);
    quote! { __cors::joined![#(#members),*] }
}
