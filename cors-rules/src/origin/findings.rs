//! What was found in one literal so far.

use alloc::vec::Vec;

use super::text::range_of;
use crate::Violation;

/// Collects violations of one literal, each rule at most once: the first place says enough.
pub(super) struct Findings<'a> {
    literal: &'a str,
    list: Vec<Violation>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(literal: &'a str) -> Self {
        Self { literal, list: Vec::new() }
    }

    /// Adds a violation at a part of the literal.
    pub(super) fn add(&mut self, part: &str, violation: Violation) {
        if self.list.iter().any(|known| known.rule == violation.rule) {
            return;
        }
        let start = |violation: &Violation| violation.range.as_ref().map(|range| range.start);
        let violation = violation.at(range_of(self.literal, part));
        let place = self.list.partition_point(|known| start(known) <= start(&violation));
        self.list.insert(place, violation);
    }

    /// Where a part of the literal starts in it, in bytes.
    pub(super) fn offset_of(&self, part: &str) -> usize {
        range_of(self.literal, part).start
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The violations in the order of their places.
    pub(super) fn into_vec(self) -> Vec<Violation> {
        self.list
    }
}
