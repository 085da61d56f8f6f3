//! The compiler: parse, check, lower, expand. Ordinary code over `proc_macro2`, so that tests can run it.

use proc_macro2::TokenStream;

use crate::{check, diagnostics::Diagnostics, expand, lower, parse, resolve::Scope};

/// Compiles the input of `cors!`.
pub(crate) fn compile(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let block = parse::block(input, &mut diagnostics);
    let allowed = check::block(&block, &mut diagnostics);
    let items = if diagnostics.has_errors() {
        expand::fallback(&block)
    } else {
        expand::items(&block, &lower::lower(&block, &Scope::new(&block), &allowed))
    };
    let messages = diagnostics.into_tokens();
    quote::quote! { #items #messages }
}
