//! A type of the policy's name, so that a table can ask about a policy by the path that leads to it: is it the same as
//! another one, which methods does it list, whom does it let in?

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::gated;
use crate::{
    ast::Item,
    lower::{Origins, Policy},
};

pub(super) fn identity(item: &Item, runtime: &TokenStream, policy: Option<&Policy<'_>>) -> TokenStream {
    let Item { attributes, visibility, name, .. } = item;
    let gates = &attributes.gates;
    let unmarked = unmarked(name);
    let facts = facts(&unmarked, runtime, policy);
    quote! {
        #(#gates)*
        #[doc(hidden)]
        #[allow(non_camel_case_types)]
        #visibility enum #unmarked {}
        #(#gates)*
        impl #runtime::__private::Named for #unmarked {
            #facts
        }
    }
}

/// Without the user's span: editors would show the type beside what has its name.
pub(super) fn unmarked(name: &Ident) -> Ident {
    let mut unmarked = name.clone();
    unmarked.set_span(Span::call_site());
    unmarked
}

/// The constants of the type.
pub(super) fn facts(name: &Ident, runtime: &TokenStream, policy: Option<&Policy<'_>>) -> TokenStream {
    let text = format!("::{name}@");
    let credentials = policy.is_some_and(|policy| policy.credentials);
    let openness = match policy.map(|policy| &policy.origins) {
        Some(Origins::Any) => quote!(Anybody),
        Some(Origins::Listed { .. }) => quote!(Listed),
        None => quote!(Nobody),
    };
    let methods = policy.filter(|policy| policy.restricts_methods).map(|policy| {
        let members = gated(&policy.allow_methods.members, ToTokens::to_token_stream);
        quote! {
            const ALLOW_METHODS: ::core::option::Option<&'static [&'static str]> =
                ::core::option::Option::Some(&[#(#members),*]);
        }
    });
    let forbids =
        policy.filter(|policy| policy.forbid_all_but.is_some()).map(|_| quote! { const FORBIDS: bool = true; });
    quote! {
        const ID: &'static str = ::core::concat!(
            ::core::module_path!(), #text, ::core::file!(), ":", ::core::line!(), ":", ::core::column!()
        );
        #methods
        const GUARD: (bool, #runtime::__private::Openness) = (#credentials, #runtime::__private::Openness::#openness);
        #forbids
    }
}
