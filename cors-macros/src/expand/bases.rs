//! `..BASE` as rustc sees it: the item that extends another one uses it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::ast::{Block, Body, Item, Kind, Target};

/// A policy that others extend is used by them, though its values are copied while the macro runs. Without this rustc
/// would report it as unused.
pub(super) fn used(item: &Item, block: &Block) -> TokenStream {
    match &item.kind {
        Kind::Policy(body) => used_by(body, &[], block),
        Kind::Routes(lines) => {
            let mut uses = TokenStream::new();
            for line in lines {
                if let Target::Inline(body) = &line.target {
                    uses.extend(used_by(body, &line.attributes.gates, block));
                }
            }
            uses
        }
    }
}

fn used_by(body: &Body, gates: &[TokenStream], block: &Block) -> TokenStream {
    match &body.base {
        Some(base) if is_there(base, body, block) => quote! { #(#gates)* let _ = &#base; },
        _ => TokenStream::new(),
    }
}

/// Whether the block has such a policy in every build that has the body: after an error it may have none, which has been
/// reported.
fn is_there(base: &Ident, body: &Body, block: &Block) -> bool {
    block.items.iter().any(|item| {
        let gates = item.attributes.gates_as_text();
        item.name == *base && gates.iter().all(|gate| body.front.gates.contains(gate))
    })
}
