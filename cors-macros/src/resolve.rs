//! A policy with its bases: which entry counts for each key.

use cors_rules::{Rule, Violation};
use proc_macro2::{Ident, TokenStream};

use crate::{
    ast::{Block, Body, Entry, Item, Kind, MaxAge, Names, Origin, Origins},
    diagnostics::Diagnostics,
    nearest::nearest,
};

/// The policies of one `cors!`, by name.
pub(crate) struct Scope<'a> {
    block: &'a Block,
}

/// For each key the entry that counts: the body's own, or that of the nearest base that has one.
pub(crate) struct Effective<'a> {
    pub(crate) origins: Option<&'a Entry<Origins>>,
    /// The policy that the origins were written in, which may have `#[allow]`s of its own.
    pub(crate) origins_owner: &'a Body,
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
}

impl<'a> Scope<'a> {
    pub(crate) fn new(block: &'a Block) -> Self {
        Self { block }
    }

    fn policies(&self) -> impl Iterator<Item = (&'a Item, &'a Body)> {
        self.block.items.iter().filter_map(|item| match &item.kind {
            Kind::Policy(body) => Some((item, body)),
            Kind::Routes(_) => None,
        })
    }

    /// Whether a path is the bare name of one of these policies.
    pub(crate) fn declares(&self, path: &TokenStream) -> bool {
        self.declared(path).is_some()
    }

    /// The body of the policy that a path names, if it is one of these.
    pub(crate) fn declared(&self, path: &TokenStream) -> Option<&'a Body> {
        let text = path.to_string();
        self.policies().find(|(item, _)| item.name == text).map(|(_, body)| body)
    }

    fn policy(&self, name: &Ident) -> Option<&'a Body> {
        self.policies().find(|(item, _)| item.name == *name).map(|(_, body)| body)
    }

    /// The body and its bases, nearest first. A chain that does not end is cut where it would repeat itself.
    fn chain(&self, body: &'a Body) -> Vec<&'a Body> {
        let mut chain = vec![body];
        let mut next = body.base.as_ref();
        while let Some(base) = next.and_then(|name| self.policy(name)) {
            if chain.iter().any(|seen| std::ptr::eq(*seen, base)) {
                break;
            }
            chain.push(base);
            next = base.base.as_ref();
        }
        chain
    }

    pub(crate) fn effective(&self, body: &'a Body) -> Effective<'a> {
        let chain = self.chain(body);
        macro_rules! nearest_entry {
            ($field:ident) => {
                chain.iter().find_map(|body| body.$field.as_ref())
            };
        }
        Effective {
            origins: nearest_entry!(origins),
            origins_owner: chain.iter().copied().find(|body| body.origins.is_some()).unwrap_or(body),
            credentials: nearest_entry!(credentials),
            methods: nearest_entry!(methods),
            headers: nearest_entry!(headers),
            exposed: nearest_entry!(exposed),
            max_age: nearest_entry!(max_age),
            forbid_other_origins: nearest_entry!(forbid_other_origins),
            own_origins: nearest_entry!(own_origins),
            unread_origins: chain.iter().map(|body| body.unread_origins).sum(),
        }
    }

    /// `..BASE` must lead to a policy of this block, and not back to itself.
    pub(crate) fn check_base(&self, body: &'a Body, diagnostics: &mut Diagnostics) -> bool {
        let Some(base) = &body.base else { return true };
        if self.policy(base).is_none() {
            let violation = Violation::new(Rule::UnknownPolicy, format!("this `cors!` has no policy `{base}`"));
            let names: Vec<_> = self.policies().map(|(item, _)| item.name.to_string()).collect();
            let violation = match nearest(&base.to_string(), names.iter().map(String::as_str)) {
                Some(near) => violation.help(format!("write `..{near}`")),
                None => {
                    violation.help("extend a policy of the same block; a policy of another one cannot be read here")
                }
            };
            diagnostics.error(base.span(), &violation);
            return false;
        }
        if self.policy(base).is_some_and(|found| std::ptr::eq(found, body)) {
            let violation = Violation::new(Rule::MisplacedBase, format!("`..{base}` is this policy itself"))
                .help("delete it, or name another policy");
            diagnostics.error(base.span(), &violation);
            return false;
        }
        let mut seen: Vec<&Ident> = vec![base];
        let mut next = self.policy(base).and_then(|body| body.base.as_ref());
        while let Some(name) = next {
            let leads_back = self.policy(name).is_some_and(|found| std::ptr::eq(found, body));
            if leads_back {
                let violation = Violation::new(Rule::MisplacedBase, format!("`..{base}` leads back to this policy"))
                    .help("let one policy of the circle give all its keys itself");
                diagnostics.error(base.span(), &violation);
                return false;
            }
            if seen.contains(&name) {
                // A circle further up, which is reported there.
                return false;
            }
            seen.push(name);
            next = self.policy(name).and_then(|body| body.base.as_ref());
        }
        true
    }
}
