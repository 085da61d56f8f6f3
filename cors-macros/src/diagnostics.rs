//! The one place that errors and warnings go to. Every stage pushes and goes on, so a build shows all of them.

use cors_rules::{Rule, Violation};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

use crate::tokens::Range;

#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    errors: Vec<(Range, String)>,
    warnings: Vec<(Range, Violation)>,
}

impl Diagnostics {
    pub(crate) fn error(&mut self, range: impl Into<Range>, violation: &Violation) {
        self.errors.push((range.into(), violation.to_string()));
    }

    /// The other half of a contradiction: stable Rust cannot attach a label elsewhere, so it is an error of its own.
    pub(crate) fn other_half(&mut self, range: impl Into<Range>, rule: Rule, message: &str) {
        self.errors.push((range.into(), format!("CORS{:04} {}: {message}", rule.code(), rule.name())));
    }

    pub(crate) fn warning(&mut self, range: impl Into<Range>, violation: Violation) {
        self.warnings.push((range.into(), violation));
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// `compile_error!`s, and a deprecated constant for each warning: the only one that stable Rust lets a macro give.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let errors = self.errors.into_iter().map(|(range, message)| {
            let ends: TokenStream =
                [range.start, range.end].map(|span| TokenTree::from(Ident::new("_", span))).into_iter().collect();
            syn::Error::new_spanned(ends, message).into_compile_error()
        });
        let warnings = self.warnings.into_iter().map(|(range, violation)| warning(range.start, &violation));
        quote! { #(#errors)* #(#warnings)* }
    }
}

fn warning(span: Span, violation: &Violation) -> TokenStream {
    let name = format_ident!("{}", violation.rule.name().to_uppercase(), span = span);
    let note = violation.to_string();
    let usage = quote_spanned! { span => #name };
    quote! {
        const _: () = {
            #[deprecated(note = #note)]
            #[allow(non_upper_case_globals)]
            const #name: () = ();
            #usage
        };
    }
}
