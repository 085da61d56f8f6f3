//! What a policy says, as plain data: what the tests know of it.

use std::fmt;

use cors_runtime::{Origin, Policy, Routes};

/// A compiled policy or table, and what it says.
pub struct Described {
    /// What stands in `cors!`.
    pub text: &'static str,
    pub guard: Guard,
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
pub struct Line {
    pub path: &'static str,
    /// Empty: all.
    pub methods: &'static [&'static str],
    /// Equal where the policy is the same.
    pub group: usize,
    /// `None`: denied.
    pub facts: Option<&'static Facts>,
}

#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// As written; `*` alone is everybody.
    pub origins: &'static [&'static str],
    pub credentials: bool,
    pub methods: Methods,
    pub headers: &'static [&'static str],
    pub exposed: &'static [&'static str],
    pub max_age: Option<u32>,
    /// Not empty where foreign writes are forbidden.
    pub own: &'static [&'static str],
}

#[derive(Clone, Copy, Debug)]
pub enum Methods {
    Any,
    Named(&'static [&'static str]),
}

/// The text says the rest, and can be copied into a test.
impl fmt::Debug for Described {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "cors! {{\n    {}\n}}", self.text)
    }
}

/// An origin source that is named in policies.
pub fn is_partner(origin: &Origin<'_>) -> bool {
    origin.scheme() == "https" && origin.host() == "partner.example" && origin.port().is_none()
}
