//! `#[cfg]` in front of things: some are there in the tests, some are not.

use crate::random::Random;

const OPEN: [&str; 3] = ["all()", "not(any())", "test"];
const SHUT: [&str; 3] = ["any()", "not(all())", "not(test)"];

/// What stands in front of an element, a line or an item.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Gate {
    condition: Option<&'static str>,
    is_shut: bool,
}

impl Gate {
    /// The one that excuses a development origin.
    pub(crate) const TEST: Self = Self { condition: Some("test"), is_shut: false };

    /// Mostly none. `size` goes from 0 to 9: small policies have no gates, but for a few that have little else.
    pub(crate) fn random(random: &mut Random, size: usize) -> Self {
        match random.below(30) {
            0 => Self::shut(random),
            1 => Self::random_open(random),
            2 if size > 3 => Self::shut(random),
            _ => Self::default(),
        }
    }

    pub(crate) fn random_open(random: &mut Random) -> Self {
        Self { condition: Some(random.one(&OPEN)), is_shut: false }
    }

    pub(crate) fn shut(random: &mut Random) -> Self {
        Self { condition: Some(random.one(&SHUT)), is_shut: true }
    }

    pub(crate) fn is_open(self) -> bool {
        !self.is_shut
    }

    /// With a space behind it.
    pub(crate) fn text(self) -> String {
        self.condition.map(|condition| format!("#[cfg({condition})] ")).unwrap_or_default()
    }
}
