//! The compiler behind `cors_runtime::cors!`: parse, check, lower, expand.
//!
//! An implementation detail: depend on `cors-runtime`, which re-exports the macro and documents the language.
//!
//! Every user's clean build waits for this crate, compiled without optimization. There a chain of iterators with a closure
//! of its own is some five hundred lines for LLVM, and a sort of a new type three thousand; a loop is a few dozen. Hence
//! the loops.

#![forbid(unsafe_code)]

mod ast;
mod check;
mod compile;
mod diagnostics;
mod editor;
mod expand;
mod lower;
mod parse;
mod resolve;
#[cfg(test)]
mod tests;
mod tokens;

use proc_macro::TokenStream;

/// Compiles policies and route tables; called by `cors_runtime::cors!`, which puts the runtime's path in front.
#[doc(hidden)]
#[proc_macro]
pub fn compile(input: TokenStream) -> TokenStream {
    compile::compile(input.into()).into()
}

/// The same for rust-analyzer, which is also told what each word means.
#[doc(hidden)]
#[proc_macro]
pub fn compile_for_editors(input: TokenStream) -> TokenStream {
    let words = editor::words(input.clone().into());
    let items = compile::compile(input.into());
    // The words in front, so that no message moves them while something is typed.
    quote::quote!(#words #items).into()
}

/// Ties a policy to a handler.
///
/// Documented where `cors_runtime` re-exports it.
#[proc_macro_attribute]
pub fn cross_origin(arguments: TokenStream, item: TokenStream) -> TokenStream {
    compile::annotate(arguments.into(), &item.into()).into()
}

/// Compiles a router and its table; called by `cors_runtime::router!`, which puts the runtime's path in front.
#[doc(hidden)]
#[proc_macro]
pub fn compile_router(input: TokenStream) -> TokenStream {
    compile::router(input.into()).into()
}
