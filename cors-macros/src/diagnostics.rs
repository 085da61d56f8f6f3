//! The one place that errors and warnings go to. Every stage pushes and goes on, so a build shows all of them.

use cors_rules::{Rule, Severity, Violation};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};

use crate::tokens::Range;

#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    errors: Vec<Finding>,
    warnings: Vec<(Range, Violation)>,
    /// Whether a rule without an opt-out is broken.
    broken: bool,
}

impl Diagnostics {
    pub(crate) fn error(&mut self, range: impl Into<Range>, violation: &Violation) {
        self.new_error(range, violation);
    }

    /// Returns whether it is new: an inherited element is judged in each policy that has it.
    pub(crate) fn new_error(&mut self, range: impl Into<Range>, violation: &Violation) -> bool {
        self.broken |= violation.rule.severity() == Severity::Error;
        let finding = Finding { range: range.into(), message: violation.to_string(), other_halves: Vec::new() };
        let is_new = !self.errors.iter().any(|earlier| earlier.is_same(&finding));
        if is_new {
            self.errors.push(finding);
        }
        is_new
    }

    /// The other half of the contradiction that was just reported: stable Rust cannot attach a label elsewhere, so it
    /// is an error of its own.
    pub(crate) fn other_half(&mut self, range: impl Into<Range>, rule: Rule, message: &str) {
        if let Some(finding) = self.errors.last_mut() {
            let message = Violation::new(rule, message).brief();
            finding.other_halves.push((range.into(), message));
        }
    }

    pub(crate) fn warning(&mut self, range: impl Into<Range>, violation: Violation) {
        let range = range.into();
        let same =
            |(earlier, of): &(Range, Violation)| *of == violation && earlier.start.start() == range.start.start();
        if !self.warnings.iter().any(same) {
            self.warnings.push((range, violation));
        }
    }

    pub(crate) fn is_broken(&self) -> bool {
        self.broken
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// `compile_error!`s, and a deprecated constant for each warning: the only one that stable Rust lets a macro give.
    ///
    /// Errors come in the order of the source, as a reader goes through it, whichever stage found them.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        self.errors.sort_by_key(|finding| {
            let start = finding.range.start.start();
            (start.line, start.column)
        });
        let errors = self.errors.into_iter().flat_map(Finding::into_messages).map(|(range, message)| {
            let ends: TokenStream =
                [range.start, range.end].map(|span| TokenTree::from(Ident::new("_", span))).into_iter().collect();
            syn::Error::new_spanned(ends, message).into_compile_error()
        });
        let warnings = self.warnings.into_iter().map(|(range, violation)| warning(range.start, &violation));
        quote! { #(#errors)* #(#warnings)* }
    }
}

#[derive(Debug)]
struct Finding {
    range: Range,
    message: String,
    other_halves: Vec<(Range, String)>,
}

impl Finding {
    fn is_same(&self, other: &Self) -> bool {
        self.message == other.message && self.range.start.start() == other.range.start.start()
    }

    fn into_messages(self) -> impl Iterator<Item = (Range, String)> {
        [(self.range, self.message)].into_iter().chain(self.other_halves)
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
