//! What was wrong with a list of origins: every item, every rule.

use std::{error::Error, fmt};

use cors_rules::Violation;

/// A rule that one item of a list breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ItemViolation {
    /// The item's place in the list, from 0.
    pub position: usize,
    /// The item as it was given.
    pub input: String,
    /// The rule, what is wrong and what to write instead.
    pub violation: Violation,
}

impl ItemViolation {
    /// The rule's number: 103 for `CORS0103`.
    #[must_use]
    pub fn code(&self) -> u16 {
        self.violation.rule.code()
    }

    /// The item as it should have been given, where that can be computed.
    #[must_use]
    pub fn suggestion(&self) -> Option<&str> {
        self.violation.suggestion.as_deref()
    }
}

impl fmt::Display for ItemViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {} (`{}`): {:#}", self.position + 1, self.input.escape_debug(), self.violation)
    }
}

/// Why a list of origins was refused: all violations of all its items. Never empty.
///
/// ```
/// use cors_runtime::OriginList;
///
/// let violations = OriginList::parse(["https://a.example/", "b.example"]).unwrap_err();
/// let found: Vec<_> = violations.iter().map(|v| (v.position, v.code())).collect();
/// assert_eq!(found, [(0, 103), (1, 102)]);
/// assert_eq!(violations.iter().next().unwrap().suggestion(), Some("https://a.example"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(pub(super) Vec<ItemViolation>);

impl Violations {
    /// How many violations there are; at least one.
    #[must_use]
    #[allow(clippy::len_without_is_empty, reason = "it is never empty")]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The violations, in the order of the items.
    pub fn iter(&self) -> std::slice::Iter<'_, ItemViolation> {
        self.0.iter()
    }
}

impl IntoIterator for Violations {
    type Item = ItemViolation;
    type IntoIter = std::vec::IntoIter<ItemViolation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a ItemViolation;
    type IntoIter = std::slice::Iter<'a, ItemViolation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the list of origins breaks {} rule(s)", self.0.len())?;
        self.0.iter().try_for_each(|violation| write!(f, "\n\n{violation}"))
    }
}

impl Error for Violations {}
