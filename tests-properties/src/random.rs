//! Numbers that look random and are the same in every run.

/// Sebastiano Vigna's `SplitMix64`: a line of code, and good enough for choices.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % u64::try_from(end.max(1)).unwrap_or(1)).unwrap_or_default()
    }

    /// True so many times in all.
    pub(crate) fn chance(&mut self, times: usize, all: usize) -> bool {
        self.below(all) < times
    }

    pub(crate) fn one<T: Copy + Default>(&mut self, items: &[T]) -> T {
        items.get(self.below(items.len())).copied().unwrap_or_default()
    }

    /// Up to so many different items, in any order.
    pub(crate) fn some<T: Copy + Default + PartialEq>(&mut self, items: &[T], most: usize) -> Vec<T> {
        let mut chosen = Vec::new();
        for _ in 0..=self.below(most.max(1)) {
            let item = self.one(items);
            if !chosen.contains(&item) {
                chosen.push(item);
            }
        }
        chosen
    }
}
