//! The compiler behind `cors_runtime::cors!`: parse, check, lower, expand.
//!
//! An implementation detail: depend on `cors-runtime`, which re-exports the macro and documents the language.

#![forbid(unsafe_code)]

mod ast;
mod check;
mod compile;
mod diagnostics;
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
