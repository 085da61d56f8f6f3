//! A handler's annotation: a type of its name that leads to the policy, whatever path leads to the handler.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::{
    borrowed,
    identity::{facts, unmarked},
    policy,
};
use crate::{ast::Target, lower::Policy, parse::Handler};

/// What an annotation names.
pub(crate) enum Named<'a> {
    Deny,
    Policy(&'a TokenStream),
    Inline(Box<Policy<'a>>),
}

impl<'a> Named<'a> {
    /// `None` for a body, which is lowered first.
    pub(crate) fn of(target: &'a Target) -> Option<Self> {
        match target {
            Target::Deny => Some(Self::Deny),
            Target::Policy(path) | Target::Handler(path) => Some(Self::Policy(path)),
            Target::Inline(_) => None,
        }
    }
}

/// `span` is where rustc says that the annotation is unused.
pub(crate) fn companion(handler: &Handler, named: &Named<'_>, span: Span) -> TokenStream {
    let Handler { visibility, name, shared } = handler;
    let runtime = quote!(::cors_runtime);
    let private = quote!(#runtime::__private);
    let mut marked = name.clone();
    marked.set_span(span);
    let (facts, policy) = match named {
        Named::Deny => {
            let facts = quote! {
                const ID: &'static str = "deny";
                const GUARD: (bool, #private::Openness) = (false, #private::Openness::Nobody);
            };
            (facts, quote!(&#private::DENY))
        }
        Named::Policy(path) => {
            let facts = quote! {
                const ID: &'static str = <#path as #private::Named>::ID;
                const ALLOW_METHODS: ::core::option::Option<&'static [&'static str]> = <#path as #private::Named>::ALLOW_METHODS;
                const GUARD: (bool, #private::Openness) = <#path as #private::Named>::GUARD;
                const FORBIDS: bool = <#path as #private::Named>::FORBIDS;
            };
            (facts, borrowed(path))
        }
        Named::Inline(table) => {
            let value = policy::expression(table);
            let policy = quote! {
                {
                    use #private as __cors;
                    static __POLICY: #runtime::Policy = { #value };
                    &__POLICY
                }
            };
            (facts(&unmarked(name), &runtime, Some(table)), policy)
        }
    };
    let visibility = located(visibility.clone(), span);
    let declared = quote_spanned! { span =>
        #shared
        #[doc(hidden)]
        #[allow(non_camel_case_types, missing_debug_implementations, missing_copy_implementations)]
        #visibility enum #marked {}
    };
    let name = unmarked(name);
    quote! {
        #declared
        // In front, so that rustc's first word about a misspelt name is about policies.
        #shared
        impl #private::Annotated for #name {
            const POLICY: &'static #runtime::Policy = #policy;
        }
        #shared
        impl #private::Named for #name {
            #facts
        }
    }
}

/// In another place, so that rustc underlines that alone. Names still lead to where they led.
fn located(stream: TokenStream, place: Span) -> TokenStream {
    let mut located = TokenStream::new();
    for mut tree in stream {
        if let TokenTree::Group(group) = &mut tree {
            *group = Group::new(group.delimiter(), self::located(group.stream(), place));
        }
        tree.set_span(tree.span().located_at(place));
        tree.to_tokens(&mut located);
    }
    located
}
