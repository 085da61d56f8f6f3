//! What both targets about the macros ask of an expansion.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

/// The input behind the runtime's path, which the `macro_rules` that users call puts there.
pub(crate) fn called(input: &TokenStream) -> TokenStream {
    quote! { [::cors_runtime] #input }
}

/// What is written is Rust: rustc's own words about it would be about something that nobody wrote.
pub(crate) fn parses<T: syn::parse::Parse>(what: &str, text: &str, written: &TokenStream) {
    if let Err(error) = syn::parse2::<T>(written.clone()) {
        panic!("{what} writes no Rust ({error}) for {text:?}: {written}");
    }
}

/// The text of each `compile_error!`, and its tokens.
pub(crate) fn messages(written: TokenStream) -> Vec<(String, Vec<TokenTree>)> {
    let mut messages = Vec::new();
    collect(written, &mut messages);
    messages
}

fn collect(stream: TokenStream, messages: &mut Vec<(String, Vec<TokenTree>)>) {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let front = trees.get(at.saturating_sub(2)..at).unwrap_or_default();
        let is_error = matches!(front, [TokenTree::Ident(name), TokenTree::Punct(_)] if name == "compile_error");
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        match inside.as_slice() {
            [TokenTree::Literal(literal)] if is_error => {
                let message = string(literal).unwrap_or_default();
                messages.push((message, [front, &inside].concat()));
            }
            _ => collect(group.stream(), messages),
        }
    }
}

fn string(literal: &Literal) -> Option<String> {
    match syn::Lit::new(literal.clone()) {
        syn::Lit::Str(text) => Some(text.value()),
        _ => None,
    }
}
