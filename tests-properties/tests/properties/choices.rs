//! How a policy is chosen, so that a choice means the same tomorrow, and shrinks to the shortest.

use std::sync::LazyLock;

use proptest::{
    prelude::Rng,
    strategy::{NewTree, Strategy, ValueTree},
    test_runner::TestRunner,
};

use crate::described::{Described, all};

/// One of several, each with its text's hash.
#[derive(Clone, Debug)]
pub struct Choice(&'static [(u64, &'static Described)]);

/// One of all policies and tables.
pub fn described() -> Choice {
    static ALL: LazyLock<Vec<(u64, &Described)>> = LazyLock::new(|| those(|_| true));
    Choice(&ALL)
}

pub fn tables() -> Choice {
    static TABLES: LazyLock<Vec<(u64, &Described)>> = LazyLock::new(|| those(|it| !it.lines.is_empty()));
    Choice(&TABLES)
}

pub fn policies() -> Choice {
    static POLICIES: LazyLock<Vec<(u64, &Described)>> = LazyLock::new(|| those(|it| it.lines.is_empty()));
    Choice(&POLICIES)
}

/// A policy that inherits from another one.
pub fn heirs() -> Choice {
    static HEIRS: LazyLock<Vec<(u64, &Described)>> = LazyLock::new(|| those(|it| it.base.is_some()));
    Choice(&HEIRS)
}

fn those(is_one: impl Fn(&Described) -> bool) -> Vec<(u64, &'static Described)> {
    all().iter().filter(|described| is_one(described)).map(|described| (hash(described.text), described)).collect()
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn mixed(mut number: u64) -> u64 {
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

impl Choice {
    /// The number's favourite. Others may come and go: as long as it stays, most of its numbers choose it again, so what
    /// was kept of a failure still finds its policy (rendezvous hashing).
    fn at(&self, number: u64) -> usize {
        let score = |(_, (hash, _)): &(usize, &(u64, _))| mixed(hash ^ number);
        self.0.iter().enumerate().max_by_key(score).map_or(0, |(at, _)| at)
    }
}

impl Strategy for Choice {
    type Tree = Chosen;
    type Value = &'static Described;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let least = self.at(runner.rng().next_u64());
        Ok(Chosen { from: self.0, least, tried: 0, now: least, is_least: false })
    }
}

/// Shrinks to the first that breaks the property, which is the shortest: they are tried in turn, since whether one breaks
/// it says nothing about its neighbours.
pub struct Chosen {
    from: &'static [(u64, &'static Described)],
    /// Known to break it.
    least: usize,
    tried: usize,
    now: usize,
    is_least: bool,
}

impl ValueTree for Chosen {
    type Value = &'static Described;

    fn current(&self) -> Self::Value {
        self.from[self.now].1
    }

    fn simplify(&mut self) -> bool {
        // All that are shorter held.
        self.is_least |= self.now < self.least || self.tried >= self.least;
        self.least = self.now;
        if !self.is_least {
            self.now = self.tried;
        }
        !self.is_least
    }

    fn complicate(&mut self) -> bool {
        if self.now == self.least {
            return false;
        }
        self.tried += 1;
        self.now = self.tried.min(self.least);
        true
    }
}
