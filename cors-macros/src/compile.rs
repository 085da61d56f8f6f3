//! The compiler: parse, check, lower, expand. Ordinary code over `proc_macro2`, so that tests can run it.

use proc_macro2::{Span, TokenStream};

use crate::{
    ast::{Block, Target},
    check,
    diagnostics::Diagnostics,
    expand, lower, parse,
    resolve::Scope,
};

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

/// Compiles `#[cross_origin(...)]`. The item comes out as it went in, whatever is wrong.
pub(crate) fn annotate(arguments: TokenStream, item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let span = arguments.clone().into_iter().next().map_or_else(Span::call_site, |tree| tree.span());
    let Some(handler) = parse::handler(item.clone(), &mut diagnostics) else {
        let messages = diagnostics.into_tokens();
        return quote::quote! { #item #messages };
    };
    let target = parse::target(arguments, &mut diagnostics);
    let block = Block { runtime: quote::quote!(::cors_runtime), items: Vec::new() };
    let scope = Scope::new(&block);
    let allowed = match &target {
        Some((Target::Inline(body), place)) => check::annotation(body, *place, &scope, &mut diagnostics),
        _ => Vec::new(),
    };
    let named = match &target {
        Some((Target::Inline(_), _)) if diagnostics.has_errors() => Some(expand::Named::Deny),
        Some((Target::Inline(body), _)) => {
            let name = format!("policy of {}", handler.name);
            Some(expand::Named::Inline(Box::new(lower::annotation(name, body, &scope, &allowed))))
        }
        Some((target, _)) => expand::Named::of(target),
        None => None,
    };
    let companion = expand::companion(&handler, &named.unwrap_or(expand::Named::Deny), span);
    let messages = diagnostics.into_tokens();
    quote::quote! { #item #companion #messages }
}

/// Compiles the input of `router!` to an expression.
pub(crate) fn router(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let router = parse::router(input, &mut diagnostics);
    let block = Block { runtime: router.runtime.clone(), items: Vec::new() };
    let scope = Scope::new(&block);
    let allowed = check::router(&router.lines, &scope, &mut diagnostics);
    let has_errors = diagnostics.has_errors();
    let table = (!has_errors).then(|| lower::router(&router.lines, &scope, &allowed));
    expand::router(&router, table.as_ref(), &diagnostics.into_tokens())
}
