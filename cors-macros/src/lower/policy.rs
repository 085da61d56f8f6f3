//! One policy as a table.

use cors_rules::{
    Rule,
    origin::{self, Meaning, Pattern, Places},
    report::AllowedReport,
};
use proc_macro2::{Span, TokenStream};

use super::{
    allowed_in,
    names::{self, Gated, List},
};
use crate::{
    ast::{self, Body, OriginValue},
    check::{Allowed, Owner},
    resolve::{Effective, Scope},
};

/// Up to here comparing one after the other beats a search.
const FEW: usize = 8;

pub(crate) struct Policy<'a> {
    /// Its name, or the line whose policy it is.
    pub(crate) name: String,
    pub(crate) origins: Origins<'a>,
    pub(crate) credentials: bool,
    pub(crate) allow_methods: List<'a>,
    /// Whether the policy itself lists its methods, so that no table may add one.
    pub(crate) restricts_methods: bool,
    pub(crate) allow_headers: List<'a>,
    pub(crate) expose_headers: List<'a>,
    pub(crate) max_age: Option<u32>,
    pub(crate) forbid_all_but: Option<Own<'a>>,
    pub(crate) allowed: Vec<Gated<'a, AllowedReport>>,
}

/// The origins whose writes are not foreign.
pub(crate) struct Own<'a> {
    pub(crate) origins: Vec<Gated<'a, &'a str>>,
    /// Where rustc shows that `#[cfg]` left none.
    pub(crate) span: Span,
}

pub(crate) enum Origins<'a> {
    Any,
    Listed {
        exact: Exact<'a>,
        null: Vec<Gated<'a, ()>>,
        patterns: Vec<Gated<'a, Pattern<'a>>>,
        sources: Vec<Gated<'a, Source<'a>>>,
    },
}

/// A path to an origin source.
pub(crate) struct Source<'a> {
    pub(crate) path: &'a TokenStream,
    /// Whether its origins must have been judged: beside credentials, unless that is allowed.
    pub(crate) must_be_judged: bool,
}

/// Literal origins. Those behind a gate are always among the few: rustc could not compute the places of the others.
pub(crate) struct Exact<'a> {
    pub(crate) few: Vec<Gated<'a, &'a str>>,
    pub(crate) many: Option<Places<'a>>,
}

pub(super) fn lower<'a>(name: String, body: &'a Body, scope: &Scope<'a>, allowed: &[Allowed<'a>]) -> Policy<'a> {
    let effective = &scope.effective(body);
    let own = effective.own_origins;
    let allowed = allowed_in(Owner::Policy(body), allowed);
    Policy {
        name,
        origins: origins(effective, &allowed),
        credentials: effective.credentialed(),
        restricts_methods: effective.methods.is_some_and(|entry| entry.value.star.is_none()),
        allow_methods: names::methods(effective.methods.map(|entry| &entry.value)),
        allow_headers: effective.headers.map(|entry| names::headers(&entry.value)).unwrap_or_default(),
        expose_headers: effective.exposed.map(|entry| names::headers(&entry.value)).unwrap_or_default(),
        max_age: effective.max_age.and_then(|entry| match entry.value {
            ast::MaxAge::Seconds(seconds) => Some(seconds),
            ast::MaxAge::Default => None,
        }),
        forbid_all_but: effective.forbids().then(|| Own {
            origins: own.map_or(&[][..], |entry| entry.value.as_slice()).iter().filter_map(literal).collect(),
            span: own.map_or_else(Span::call_site, |entry| entry.key.span()),
        }),
        allowed,
    }
}

fn literal(element: &ast::Origin) -> Option<Gated<'_, &str>> {
    match &element.value {
        OriginValue::Literal(text) => Some(Gated { gates: &element.attributes.gates, value: text.as_str() }),
        OriginValue::Null | OriginValue::Star | OriginValue::Source(_) => None,
    }
}

fn origins<'a>(effective: &Effective<'a>, allowed: &[Gated<'a, AllowedReport>]) -> Origins<'a> {
    let list = match effective.origins.map(|entry| &entry.value) {
        Some(ast::Origins::Any) => return Origins::Any,
        Some(ast::Origins::List(list)) => list.as_slice(),
        None => &[],
    };
    let (mut literals, mut patterns, mut sources, mut null) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for element in list {
        let gates = element.attributes.gates.as_slice();
        match &element.value {
            OriginValue::Null => null.push(Gated { gates, value: () }),
            OriginValue::Source(path) => {
                let name = element.value.text();
                let is_unjudged = |Gated { value, .. }: &Gated<'_, AllowedReport>| {
                    value.rule == Rule::UnjudgedSourceWithCredentials && value.subject == name
                };
                let must_be_judged = effective.credentialed() && !allowed.iter().any(is_unjudged);
                sources.push(Gated { gates, value: Source { path, must_be_judged } });
            }
            OriginValue::Literal(text) => match origin::meaning_of(text) {
                Some(Meaning::Exact(text)) => literals.push(Gated { gates, value: text }),
                Some(Meaning::Pattern(pattern)) => patterns.push(Gated { gates, value: pattern }),
                // Reported by the check.
                None => {}
            },
            OriginValue::Star => {}
        }
    }
    Origins::Listed { exact: exact(literals), null, patterns, sources }
}

fn exact<'a>(literals: Vec<Gated<'a, &'a str>>) -> Exact<'a> {
    if literals.len() <= FEW {
        return Exact { few: literals, many: None };
    }
    let (mut few, mut plain) = (Vec::new(), Vec::new());
    for literal in literals {
        if literal.gates.is_empty() {
            plain.push(literal.value);
        } else {
            few.push(literal);
        }
    }
    let many = Places::of(plain.iter().copied());
    if many.is_none() {
        few.extend(plain.iter().map(|value| Gated { gates: &[], value: *value }));
    }
    Exact { few, many }
}
