//! `..BASE` as rustc sees it: the item that extends another one uses it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ast::{Block, Body, Item, Kind, Target};

/// A policy that others extend is used by them, though its values are copied while the macro runs. Without this rustc
/// would report it as unused.
pub(super) fn used(item: &Item, block: &Block) -> TokenStream {
    let bodies: Vec<(&[TokenStream], &Body)> = match &item.kind {
        Kind::Policy(body) => vec![(&[], body)],
        Kind::Routes(lines) => {
            let inline = lines.iter().filter_map(|line| match &line.target {
                Target::Inline(body) => Some((line.attributes.gates.as_slice(), &**body)),
                Target::Deny | Target::Policy(_) | Target::Handler(_) => None,
            });
            inline.collect()
        }
    };
    let uses = bodies.into_iter().filter_map(|(gates, body)| {
        let base = body.base.as_ref().filter(|base| is_there(base, body, block))?;
        Some(quote! { #(#gates)* let _ = &#base; })
    });
    uses.collect()
}

/// Whether the block has such a policy in every build that has the body: after an error it may have none, which has been
/// reported.
fn is_there(base: &Ident, body: &Body, block: &Block) -> bool {
    block.items.iter().any(|item| {
        let gates = item.attributes.gates_as_text();
        item.name == *base && gates.iter().all(|gate| body.front.gates.contains(gate))
    })
}
