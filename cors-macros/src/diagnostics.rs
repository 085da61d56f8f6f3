//! The one place that errors and warnings go to. Every stage pushes and goes on, so a build shows all of them.

use cors_rules::{Rule, Severity, Violation};
use proc_macro2::{Ident, LineColumn, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use crate::tokens::Range;

#[derive(Debug, Default)]
pub(crate) struct Diagnostics {
    /// In the order of the source, as a reader goes through it, whichever stage found them.
    errors: Vec<Finding>,
    /// The place of the error that was found last.
    latest: usize,
    warnings: Vec<(Range, Violation)>,
    /// Whether a rule without an opt-out is broken.
    broken: bool,
}

impl Diagnostics {
    pub(crate) fn error(&mut self, range: impl Into<Range>, violation: Violation) {
        self.new_error(range.into(), violation);
    }

    /// Returns whether it is new: an inherited element is judged in each policy that has it.
    pub(crate) fn new_error(&mut self, range: Range, violation: Violation) -> bool {
        self.broken |= violation.rule.severity() == Severity::Error;
        let finding = Finding { range, violation, other_halves: Vec::new() };
        let is_new = !self.errors.iter().any(|earlier| earlier.is_same(&finding));
        if is_new {
            self.latest = self.errors.partition_point(|earlier| earlier.start() <= finding.start());
            self.errors.insert(self.latest, finding);
        }
        is_new
    }

    /// The other half of the contradiction that was just reported: stable Rust cannot attach a label elsewhere, so it
    /// is an error of its own.
    pub(crate) fn other_half(&mut self, range: impl Into<Range>, rule: Rule, message: &str) {
        if let Some(finding) = self.errors.get_mut(self.latest) {
            let message = Violation::new(rule, message).brief();
            finding.other_halves.push((range.into(), message));
        }
    }

    /// Takes over what another sink found.
    pub(crate) fn extend(&mut self, other: Self) {
        for Finding { range, violation, other_halves } in other.errors {
            if self.new_error(range, violation)
                && let Some(finding) = self.errors.get_mut(self.latest)
            {
                finding.other_halves = other_halves;
            }
        }
        for (range, violation) in other.warnings {
            self.warning(range, violation);
        }
    }

    /// The advice of the only error, if it begins so.
    pub(crate) fn only_help(&self, start: &str) -> Option<String> {
        let [Finding { violation, .. }] = self.errors.as_slice() else { return None };
        violation.help.iter().find(|line| line.starts_with(start)).cloned()
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
    pub(crate) fn into_tokens(self) -> TokenStream {
        let mut messages = TokenStream::new();
        for finding in &self.errors {
            messages.extend(error(finding.range, &finding.violation.to_string()));
            for (range, message) in &finding.other_halves {
                messages.extend(error(*range, message));
            }
        }
        for (range, violation) in &self.warnings {
            messages.extend(warning(range.start, violation));
        }
        messages
    }
}

#[derive(Debug)]
struct Finding {
    range: Range,
    violation: Violation,
    other_halves: Vec<(Range, String)>,
}

impl Finding {
    fn start(&self) -> LineColumn {
        self.range.start.start()
    }

    fn is_same(&self, other: &Self) -> bool {
        self.start() == other.start() && self.violation.to_string() == other.violation.to_string()
    }
}

fn error(range: Range, message: &str) -> TokenStream {
    let (start, end) = (Ident::new("_", range.start), Ident::new("_", range.end));
    syn::Error::new_spanned(quote!(#start #end), message).into_compile_error()
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
