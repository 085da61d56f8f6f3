//! axum's router and the table of its handlers' policies, as a pair.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::{routes, used_path};
use crate::{
    ast::Target,
    lower::Table,
    parse::{Route, Router, Served},
};

/// A block, so that what only rustc finds out is checked in items of its own. `table` is `None` after an error; then the
/// router is there, so that nothing else breaks, and its table denies everything.
pub(crate) fn router(router: &Router, table: Option<&Table<'_>>, messages: &TokenStream) -> TokenStream {
    let runtime = &router.runtime;
    let name = Ident::new("router", Span::call_site());
    let (value, used) = match table {
        Some(table) => (routes::expression(&name, table, runtime), TokenStream::new()),
        None => (routes::empty(&name), used(router)),
    };
    let served = router.routes.iter().map(|served| route(served, runtime));
    quote! {
        {
            #messages
            let router = #runtime::__private::axum::Router::new();
            #(#served)*
            // Behind the functions: rustc's first word about a misspelt name should be about those.
            (router, {
                static __TABLE: #runtime::Routes = {
                    use #runtime::__private as __cors;
                    #used
                    #value
                };
                &__TABLE
            })
        }
    }
}

/// What a table would have used, so that rustc neither warns that it is unused nor keeps quiet about wrong names.
fn used(router: &Router) -> TokenStream {
    let runtime = &router.runtime;
    let mut used = TokenStream::new();
    for Route { gates, handlers, .. } in &router.routes {
        for Served { annotation, .. } in handlers {
            used.extend(quote! {
                #(#gates)* const _: &#runtime::Policy = <#annotation as __cors::Annotated>::POLICY;
            });
        }
    }
    for line in &router.lines {
        if let Target::Policy(path) = &line.target {
            used.extend(used_path(path, &[&line.attributes.gates]));
        }
    }
    used
}

fn route(route: &Route, runtime: &TokenStream) -> TokenStream {
    let Route { gates, path, handlers } = route;
    let Some((first, others)) = handlers.split_first() else { return TokenStream::new() };
    let (first_method, first) = (filter(first), &first.function);
    let others = others.iter().map(|handler| {
        let (method, function) = (filter(handler), &handler.function);
        quote!(.on(#method, #function))
    });
    let mut path = proc_macro2::Literal::string(&path.value);
    path.set_span(route.path.range.start);
    quote! {
        #(#gates)*
        let router = {
            use #runtime::__private::axum::routing as __axum;
            router.route(#path, __axum::on(#first_method, #first) #(#others)*)
        };
    }
}

fn filter(handler: &Served) -> TokenStream {
    let method = format_ident!("{}", handler.method);
    quote!(__axum::MethodFilter::#method)
}
