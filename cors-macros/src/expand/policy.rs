//! A policy's table as an expression.

use cors_rules::{
    origin::{HostPattern, Pattern, Places, PortPattern},
    report::AllowedReport,
};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{assertions, borrowed, gated, joined, plain_text};
use crate::lower::{Exact, Gated, List, Origins, Policy, Source};

pub(super) fn expression(policy: &Policy<'_>) -> TokenStream {
    let (statics, origins) = origins(&policy.origins);
    let credentials = policy.credentials;
    let allow_methods = header(&policy.allow_methods);
    let allow_headers = header(&policy.allow_headers);
    let expose_headers = header(&policy.expose_headers);
    let max_age = match policy.max_age {
        Some(seconds) => some_value(&seconds.to_string()),
        None => quote!(__cors::None),
    };
    let forbid_all_but = match &policy.forbid_all_but {
        Some(own) => {
            let own = gated(&own.origins, ToTokens::to_token_stream);
            quote!(__cors::Some(&[#(#own),*]))
        }
        None => quote!(__cors::None),
    };
    let assertion = policy.forbid_all_but.as_ref().and_then(assertions::own_origins);
    let (name, allowed) = (&policy.name, allowed(&policy.allowed));
    quote! {
        #statics
        #assertion
        __cors::policy(__cors::Table {
            name: #name,
            module: ::core::module_path!(),
            origins: #origins,
            credentials: #credentials,
            allow_methods: #allow_methods,
            allow_headers: #allow_headers,
            expose_headers: #expose_headers,
            max_age: #max_age,
            forbid_all_but: #forbid_all_but,
            allowed: #allowed,
        })
    }
}

/// What an item says in spite of a rule.
pub(super) fn allowed(allowed: &[Gated<'_, AllowedReport>]) -> TokenStream {
    let allowed = gated(allowed, |AllowedReport { rule, subject, reason }| {
        let rule = format_ident!("{rule:?}");
        let reason = match reason {
            Some(reason) => quote!(__cors::Some(#reason)),
            None => quote!(__cors::None),
        };
        quote!(__cors::Allowed { rule: __cors::Rule::#rule, subject: #subject, reason: #reason })
    });
    quote!(&[#(#allowed),*])
}

pub(super) fn deny(name: &Ident) -> TokenStream {
    let name = name.to_string();
    quote! {
        __cors::policy(__cors::Table {
            name: #name,
            module: ::core::module_path!(),
            origins: __cors::Origins::Nobody,
            credentials: false,
            allow_methods: __cors::None,
            allow_headers: __cors::None,
            expose_headers: __cors::None,
            max_age: __cors::None,
            forbid_all_but: __cors::None,
            allowed: &[],
        })
    }
}

/// The arrays that need a name of their own, since a `HeaderValue` cannot be behind an unnamed reference, and the list.
fn origins(origins: &Origins<'_>) -> (TokenStream, TokenStream) {
    let Origins::Listed { exact, null, patterns, sources } = origins else {
        return (TokenStream::new(), quote!(__cors::Origins::Any));
    };
    let has_only_few = exact.many.is_none() && null.is_empty() && patterns.is_empty() && sources.is_empty();
    let (few, statics) = few(exact);
    let many = many(exact);
    let null = if null.iter().all(|null| !null.gates.is_empty()) && !null.is_empty() {
        let units = gated(null, |()| quote!(()));
        quote!(__cors::count(&[#(#units),*]) > 0)
    } else {
        let is_listed = !null.is_empty();
        quote!(#is_listed)
    };
    let patterns = gated(patterns, pattern);
    let sources = gated(sources, |Source { path, must_be_judged }| {
        let name = path.to_string().replace(' ', "");
        let source = borrowed(path);
        let source = if *must_be_judged { quote!(__cors::judged(#source)) } else { source };
        quote!(__cors::Source { name: #name, source: #source })
    });
    let listed = quote! {
        __cors::Origins::Listed(__cors::Listed {
            few: #few,
            has_only_few: #has_only_few,
            many: #many,
            null: #null,
            patterns: &[#(#patterns),*],
            sources: &[#(#sources),*],
        })
    };
    (statics, listed)
}

fn few(exact: &Exact<'_>) -> (TokenStream, TokenStream) {
    if exact.few.is_empty() {
        return (quote!(&[]), TokenStream::new());
    }
    let values = gated(&exact.few, |text| quote!(__cors::HeaderValue::from_static(#text)));
    let len = if exact.few.iter().all(|literal| literal.gates.is_empty()) {
        let len = Literal::usize_unsuffixed(values.len());
        quote!(#len)
    } else {
        let units = gated(&exact.few, |_| quote!(()));
        quote!(__cors::count(&[#(#units),*]))
    };
    (quote!(&__FEW), quote! { static __FEW: [__cors::HeaderValue; #len] = [#(#values),*]; })
}

fn many(exact: &Exact<'_>) -> TokenStream {
    let Some(Places { seed, displacements, texts }) = &exact.many else {
        return quote!(__cors::None);
    };
    let seed = Literal::u64_unsuffixed(*seed);
    let displacements = displacements.iter().map(|displacement| Literal::u16_unsuffixed(*displacement));
    quote! {
        __cors::Some(__cors::Many {
            index: __cors::Index { seed: #seed, displacements: &[#(#displacements),*] },
            texts: &[#(#texts),*],
        })
    }
}

fn pattern(pattern: &Pattern<'_>) -> TokenStream {
    let scheme = pattern.scheme;
    let host = match pattern.host {
        HostPattern::Exact(host) => quote!(Exact(#host)),
        HostPattern::Subdomains(suffix) => quote!(Subdomains(#suffix)),
        HostPattern::Label { prefix, suffix, parent } => {
            quote!(Label { prefix: #prefix, suffix: #suffix, parent: #parent })
        }
    };
    let port = match pattern.port {
        PortPattern::Default => quote!(Default),
        PortPattern::Any => quote!(Any),
        PortPattern::Number(number) => {
            let number = Literal::u16_unsuffixed(number);
            quote!(Number(#number))
        }
    };
    quote! { __cors::Pattern { scheme: #scheme, host: __cors::HostPattern::#host, port: __cors::PortPattern::#port } }
}

/// The value of a header that is left out where the list is empty.
fn header(list: &List<'_>) -> TokenStream {
    match plain_text(list) {
        Some(text) if text.is_empty() => quote!(__cors::None),
        Some(text) => some_value(&text),
        None => {
            let joined = joined(list);
            quote!(__cors::header(#joined))
        }
    }
}

fn some_value(text: &str) -> TokenStream {
    quote!(__cors::Some(__cors::HeaderValue::from_static(#text)))
}
