//! What a policy says, as plain data: what the tests know of it.

use std::{fmt, sync::LazyLock};

use cors_runtime::{Origin, OriginList, OriginSet, Policy, Routes};

use crate::policies;

/// A compiled policy or table, and what it says.
pub struct Described {
    /// What stands in `cors!`.
    pub text: &'static str,
    pub guard: Guard,
    /// The sets that it names, and what they are filled with at start-up.
    pub sets: &'static [(&'static OriginSet, &'static str, &'static [&'static str])],
    /// What it inherits from.
    pub base: Option<Base>,
    /// Of a table.
    pub lines: &'static [Line],
    /// Where no line matches; of a policy alone, everywhere.
    pub otherwise: Option<&'static Facts>,
}

#[derive(Clone, Copy, Debug)]
pub enum Guard {
    Policy(&'static Policy),
    Routes(&'static Routes),
}

#[derive(Clone, Copy, Debug)]
pub struct Base {
    pub policy: &'static Policy,
    pub facts: &'static Facts,
    /// Whether the child says itself who is allowed.
    pub rewrites_origins: bool,
    pub rewrites_credentials: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct Line {
    pub path: &'static str,
    /// Empty: all.
    pub methods: &'static [&'static str],
    /// Equal where the policy is the same.
    pub group: usize,
    /// `None`: denied.
    pub facts: Option<&'static Facts>,
}

/// What is behind a shut gate is not there, and what a set or a function allows is.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// As written; `*` alone is everybody.
    pub origins: &'static [&'static str],
    /// What the text names and yet does not allow: it is behind a shut gate, or a source is not asked about it.
    pub absent: &'static [&'static str],
    pub credentials: bool,
    pub methods: &'static [&'static str],
    pub headers: &'static [&'static str],
    pub exposed: &'static [&'static str],
    pub max_age: Option<u32>,
    /// Not empty where foreign writes are forbidden.
    pub own: &'static [&'static str],
}

/// As somebody writes it, so that it can be copied into a test.
impl fmt::Debug for Described {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (_, name, items) in self.sets {
            writeln!(out, "static {name}: OriginSet = OriginSet::new(); // then filled with {items:?}")?;
        }
        writeln!(out, "cors! {{")?;
        for line in self.text.lines() {
            writeln!(out, "    {line}")?;
        }
        out.write_str("}")
    }
}

/// All policies and tables, with their sets filled.
pub fn all() -> &'static [Described] {
    static ALL: LazyLock<&[Described]> = LazyLock::new(|| {
        for (set, _, items) in policies::ALL.iter().flat_map(|described| described.sets) {
            set.replace(at_start_up(items));
        }
        policies::ALL
    });
    &ALL
}

/// With the opt-outs that the policies have as well.
pub fn at_start_up(items: &[&str]) -> OriginList {
    let rules = ["insecure_origin_with_credentials", "development_origin_with_credentials"];
    rules
        .into_iter()
        .fold(OriginList::builder(), |builder, rule| builder.allow(rule, "written in the policies, too"))
        .parse(items)
        .unwrap_or_else(|violations| panic!("{items:?}: {violations}"))
}

/// Origin sources that are named in policies.
pub fn is_partner(origin: &Origin<'_>) -> bool {
    origin.scheme() == "https" && origin.host() == "partner.example" && origin.port().is_none()
}

/// See [`is_partner`].
pub fn is_app(origin: &Origin<'_>) -> bool {
    origin.as_str() == "tauri://app.example"
}
