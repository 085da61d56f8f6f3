//! The compiler behind `cors!` as functions, so that a fuzzer can call it: the very source files of `cors-macros`.

#[path = "../../../cors-macros/src/ast.rs"]
mod ast;
#[path = "../../../cors-macros/src/check/mod.rs"]
mod check;
#[path = "../../../cors-macros/src/compile.rs"]
mod compile;
#[path = "../../../cors-macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../../cors-macros/src/editor.rs"]
mod editor;
#[path = "../../../cors-macros/src/expand/mod.rs"]
mod expand;
#[path = "../../../cors-macros/src/lower/mod.rs"]
mod lower;
#[path = "../../../cors-macros/src/parse/mod.rs"]
mod parse;
#[path = "../../../cors-macros/src/resolve.rs"]
mod resolve;
#[path = "../../../cors-macros/src/tokens.rs"]
mod tokens;

use proc_macro2::TokenStream;

/// The expansion of `cors! { input }`.
#[must_use]
pub fn cors(input: TokenStream) -> TokenStream {
    compile::compile(input)
}

/// What `#[cross_origin(arguments)]` makes of the item below it.
#[must_use]
pub fn cross_origin(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    compile::annotate(arguments, item)
}

/// The expansion of `router! { input }`.
#[must_use]
pub fn router(input: TokenStream) -> TokenStream {
    compile::router(input)
}

/// What an editor is told about `cors! { input }`.
#[must_use]
pub fn words(input: TokenStream) -> TokenStream {
    editor::words(input)
}
