//! A policy with its bases: which entry counts for each key.

use cors_rules::{Rule, Violation, nearest, table::Openness};
use proc_macro2::{Ident, TokenStream};

use crate::{
    ast::{Block, Body, Entry, Kind, MaxAge, Names, Origin, Origins, RouteLine, Target},
    diagnostics::Diagnostics,
};

/// The policies of one `cors!`, by name.
pub(crate) struct Scope<'a> {
    block: &'a Block,
}

/// For each key the entry that counts: the body's own, or that of the nearest base that has one.
#[derive(Default)]
pub(crate) struct Effective<'a> {
    pub(crate) origins: Option<&'a Entry<Origins>>,
    pub(crate) credentials: Option<&'a Entry<bool>>,
    pub(crate) methods: Option<&'a Entry<Names>>,
    pub(crate) headers: Option<&'a Entry<Names>>,
    pub(crate) exposed: Option<&'a Entry<Names>>,
    pub(crate) max_age: Option<&'a Entry<MaxAge>>,
    pub(crate) forbid_other_origins: Option<&'a Entry<bool>>,
    pub(crate) own_origins: Option<&'a Entry<Vec<Origin>>>,
    pub(crate) unread_origins: usize,
}

impl Effective<'_> {
    pub(crate) fn credentialed(&self) -> bool {
        self.credentials.is_some_and(|entry| entry.value)
    }

    /// Whether writes from other origins than its own and the listed ones are refused.
    pub(crate) fn forbids(&self) -> bool {
        self.forbid_other_origins.is_some_and(|entry| entry.value)
    }

    /// `None` where nothing says whom it lets in, which is reported.
    pub(crate) fn openness(&self) -> Option<Openness> {
        self.origins.map(|entry| match entry.value {
            Origins::Any => Openness::Anybody,
            Origins::List(_) => Openness::Listed,
        })
    }
}

impl<'a> Scope<'a> {
    pub(crate) fn new(block: &'a Block) -> Self {
        Self { block }
    }

    /// The policies of a name: there may be several, behind different gates.
    fn named(&self, name: &str) -> Vec<&'a Body> {
        let mut named = Vec::new();
        for item in &self.block.items {
            if let Kind::Policy(body) = &item.kind
                && item.name == name
            {
                named.push(body);
            }
        }
        named
    }

    /// Whether a path is the bare name of one of these policies.
    pub(crate) fn declares(&self, path: &TokenStream) -> bool {
        !self.named(&path.to_string()).is_empty()
    }

    /// The body of the policy that a path names, if it is one of these and the same in every build.
    pub(crate) fn declared(&self, path: &TokenStream) -> Option<&'a Body> {
        match self.named(&path.to_string()).as_slice() {
            [body] => Some(body),
            _ => None,
        }
    }

    /// The policy of a line; what is of another module, or stands on a handler, is not known here.
    pub(crate) fn policy_of(&self, line: &'a RouteLine) -> Option<Effective<'a>> {
        let body: &Body = match &line.target {
            Target::Inline(body) => body,
            Target::Policy(path) => self.declared(path)?,
            Target::Deny | Target::Handler(_) => return None,
        };
        Some(self.effective(body))
    }

    /// The policy that `..BASE` means: one that is there in every build in which the body itself is.
    fn base(&self, body: &Body) -> Option<&'a Body> {
        let named = self.named(&body.base.as_ref()?.to_string());
        let is_there = |base: &&Body| base.front.gates.iter().all(|gate| body.front.gates.contains(gate));
        named.into_iter().find(is_there)
    }

    /// The body and its bases, nearest first. A chain that does not end is cut where it would repeat itself.
    fn chain(&self, body: &'a Body) -> Vec<&'a Body> {
        let mut chain = vec![body];
        while let Some(base) = chain.last().and_then(|body| self.base(body)) {
            if chain.iter().any(|seen| std::ptr::eq(*seen, base)) {
                break;
            }
            chain.push(base);
        }
        chain
    }

    pub(crate) fn effective(&self, body: &'a Body) -> Effective<'a> {
        let mut effective = Effective::default();
        for body in self.chain(body) {
            effective.origins = effective.origins.or(body.origins.as_ref());
            effective.credentials = effective.credentials.or(body.credentials.as_ref());
            effective.methods = effective.methods.or(body.methods.as_ref());
            effective.headers = effective.headers.or(body.headers.as_ref());
            effective.exposed = effective.exposed.or(body.exposed.as_ref());
            effective.max_age = effective.max_age.or(body.max_age.as_ref());
            effective.forbid_other_origins = effective.forbid_other_origins.or(body.forbid_other_origins.as_ref());
            effective.own_origins = effective.own_origins.or(body.own_origins.as_ref());
            effective.unread_origins += body.unread_origins;
        }
        effective
    }

    /// `..BASE` must lead to a policy of this block, and not back to itself.
    pub(crate) fn check_base(&self, body: &'a Body, diagnostics: &mut Diagnostics) -> bool {
        let Some(name) = &body.base else { return true };
        let Some(base) = self.base(body) else {
            diagnostics.error(name.span(), self.no_base(name));
            return false;
        };
        if std::ptr::eq(base, body) {
            let violation = Violation::new(Rule::MisplacedBase, format!("`..{name}` is this policy itself"))
                .help("delete it, or name another policy");
            diagnostics.error(name.span(), violation);
            return false;
        }
        let mut seen = vec![base];
        while let Some(next) = seen.last().and_then(|body| self.base(body)) {
            if std::ptr::eq(next, body) {
                let violation = Violation::new(Rule::MisplacedBase, format!("`..{name}` leads back to this policy"))
                    .help("let one policy of the circle give all its keys itself");
                diagnostics.error(name.span(), violation);
                return false;
            }
            if seen.iter().any(|earlier| std::ptr::eq(*earlier, next)) {
                // A circle further up, which is reported there.
                return false;
            }
            seen.push(next);
        }
        true
    }

    fn no_base(&self, name: &Ident) -> Violation {
        if !self.named(&name.to_string()).is_empty() {
            let message = format!("`{name}` is behind a `#[cfg]` that this policy is not behind");
            return Violation::new(Rule::MisplacedBase, message)
                .help("put the same `#[cfg(...)]` in front of this policy")
                .help(format!("or gate the elements of `{name}` instead of the whole policy"));
        }
        if self.is_table(&name.to_string()) {
            let violation = Violation::new(Rule::UnknownPolicy, format!("`{name}` is a table, not a policy"));
            return violation.help("extend a policy");
        }
        let violation = Violation::new(Rule::UnknownPolicy, format!("this `cors!` has no policy `{name}`"));
        let mut names = Vec::new();
        for item in &self.block.items {
            if matches!(item.kind, Kind::Policy(_)) {
                names.push(item.name.to_string());
            }
        }
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        match nearest(&name.to_string(), &names) {
            Some(near) => violation.help(format!("write `..{near}`")),
            None => violation.help("extend a policy of the same block; a policy of another one cannot be read here"),
        }
    }

    /// Whether a route table has the name.
    pub(crate) fn is_table(&self, name: &str) -> bool {
        self.block.items.iter().any(|item| matches!(item.kind, Kind::Routes(_)) && item.name == name)
    }
}
