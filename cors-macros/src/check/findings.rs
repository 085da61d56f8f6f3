//! Where the rules' findings go: to the user, or to the `#[allow]` that takes them back.

use std::rc::Rc;

use cors_rules::{Rule, Severity, Violation};
use proc_macro2::TokenStream;

use crate::{
    ast::{Allow, Body, RouteLine},
    diagnostics::Diagnostics,
    tokens::Range,
};

/// A finding that an `#[allow]` took back: part of what a report of the policy or table says.
pub(crate) struct Allowed<'a> {
    owner: Owner<'a>,
    pub(crate) allow: Rc<Allow>,
    /// What was allowed, as it is written in the policy.
    pub(crate) subject: String,
    pub(crate) gates: &'a [TokenStream],
}

impl Allowed<'_> {
    pub(crate) fn is_of(&self, owner: Owner<'_>) -> bool {
        match (self.owner, owner) {
            (Owner::Policy(body), Owner::Policy(other)) => std::ptr::eq(body, other),
            (Owner::Table(lines), Owner::Table(other)) => std::ptr::eq(lines, other),
            _ => false,
        }
    }
}

/// Whose finding it is. A policy that inherits a doubtful element has the finding, too.
#[derive(Clone, Copy)]
pub(crate) enum Owner<'a> {
    Policy(&'a Body),
    Table(&'a [RouteLine]),
}

/// What a finding is about.
#[derive(Clone)]
pub(super) struct Subject<'a, 's> {
    pub(super) owner: Owner<'a>,
    pub(super) text: &'s str,
    pub(super) gates: &'a [TokenStream],
    pub(super) range: Range,
    /// The `#[allow]`s in force, the nearest first.
    pub(super) scopes: &'s [&'s [Rc<Allow>]],
}

pub(super) struct Findings<'a, 'd> {
    pub(super) diagnostics: &'d mut Diagnostics,
    allowed: Vec<Allowed<'a>>,
    /// Those that stand in front of something wrong: nobody can say what they would have allowed.
    excused: Vec<Rc<Allow>>,
}

impl<'a, 'd> Findings<'a, 'd> {
    pub(super) fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, allowed: Vec::new(), excused: Vec::new() }
    }

    /// Shows a violation, unless an `#[allow]` in force there takes it back. Returns whether it is an error that was not
    /// shown before, so that its other half can follow.
    pub(super) fn report(&mut self, violation: Violation, subject: &Subject<'a, '_>) -> bool {
        match violation.rule.severity() {
            Severity::Error => self.error(violation, subject),
            _ if self.allows(violation.rule, subject) => false,
            Severity::Warning => {
                self.diagnostics.warning(subject.range, with_opt_out(violation, subject.text));
                false
            }
            Severity::Deny | Severity::DenyWithReason => self.error(with_opt_out(violation, subject.text), subject),
        }
    }

    /// Whether an `#[allow]` in force there takes back what the rule says.
    pub(super) fn allows(&mut self, rule: Rule, subject: &Subject<'a, '_>) -> bool {
        let Subject { owner, text, gates, scopes, .. } = *subject;
        let Some(allow) = nearest_allow(rule, scopes) else { return false };
        self.allowed.push(Allowed { owner, allow: Rc::clone(allow), subject: text.to_owned(), gates });
        true
    }

    pub(super) fn error(&mut self, violation: Violation, subject: &Subject<'_, '_>) -> bool {
        self.excuse(subject.scopes);
        self.diagnostics.new_error(subject.range, violation)
    }

    /// What these `#[allow]`s would have allowed is unknown.
    pub(super) fn excuse(&mut self, scopes: &[&[Rc<Allow>]]) {
        for allows in scopes {
            self.excused.extend_from_slice(allows);
        }
    }

    /// What `#[allow]`s took back, once each of them was asked what it allowed.
    pub(super) fn finish(mut self, allows: &[Rc<Allow>]) -> Vec<Allowed<'a>> {
        // What cannot be read, or means nothing, is left out of other rules, and may be what an `#[allow]` is for.
        if !self.diagnostics.is_broken() {
            for allow in allows {
                self.check_useless_allow(allow);
            }
        }
        self.allowed
    }

    /// Each suppression must earn its place: one that is no longer needed would hide the next mistake.
    fn check_useless_allow(&mut self, allow: &Rc<Allow>) {
        let is_used = self.allowed.iter().any(|allowed| Rc::ptr_eq(&allowed.allow, allow));
        if is_used || self.excused.iter().any(|excused| Rc::ptr_eq(excused, allow)) {
            return;
        }
        let name = allow.rule.name();
        let is_allowed = self.allowed.iter().any(|allowed| allowed.allow.rule == allow.rule);
        let message = if is_allowed {
            format!("nothing here breaks `{name}`, or another `#[allow]` allows it already")
        } else {
            format!("nothing here breaks `{name}`")
        };
        let violation = Violation::new(Rule::UselessAllow, message).help("delete it from the `#[allow(...)]`");
        self.diagnostics.error(allow.range, violation);
    }
}

/// The `#[allow]` that takes back what the rule says.
pub(super) fn nearest_allow<'a>(rule: Rule, scopes: &[&'a [Rc<Allow>]]) -> Option<&'a Rc<Allow>> {
    scopes.iter().find_map(|allows| allows.iter().find(|allow| allow.rule == rule))
}

/// Whoever is refused something that can be allowed should read how.
fn with_opt_out(violation: Violation, subject: &str) -> Violation {
    let name = violation.rule.name();
    if violation.help.iter().any(|line| line.contains(&format!("cors::{name}"))) {
        return violation;
    }
    let reason = if violation.rule.severity() == Severity::DenyWithReason { ", reason = \"...\"" } else { "" };
    // An attribute cannot stand in front of a key's value.
    let is_key = ["allow_", "expose_", "max_age", "forbid_", "own_"].iter().any(|start| subject.starts_with(start));
    let place = if is_key { format!("`{subject}`") } else { "it".to_owned() };
    violation.help(format!("meant as it is? write `#[allow(cors::{name}{reason})]` in front of {place}"))
}
