//! An origin set that changes all the time, and what it may have held between two moments.

use std::{
    ops::{Range, RangeInclusive},
    sync::{
        OnceLock,
        atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst},
    },
};

use cors_runtime::{OriginList, OriginSet};

use crate::random::Random;

/// How many different origins there are; a list holds a stretch of them.
pub(crate) const ORIGINS: usize = 20_000;
const SIZES: [usize; 12] = [0, 0, 1, 3, 10, 10, 100, 100, 1_000, 1_000, 3_000, 10_000];
/// One in so many is held as a pattern over its subdomains.
const PATTERN: usize = 97;
/// A request that takes longer than so many replacements proves nothing.
const REMEMBERED: usize = 1 << 11;

/// A set, and which list it held when. Each replacement has a number, counting from 1; at 0 nothing was put in yet.
pub(crate) struct Moving {
    name: &'static str,
    set: &'static OriginSet,
    begun: AtomicU64,
    done: AtomicU64,
    held: [AtomicUsize; REMEMBERED],
    lists: OnceLock<Vec<(Range<usize>, OriginList)>>,
}

/// What a set says about an origin between two moments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Membership {
    Always,
    Never,
    /// It was replaced in between: either answer is right.
    Sometimes,
}

impl Moving {
    pub(crate) const fn new(name: &'static str, set: &'static OriginSet) -> Self {
        Self {
            name,
            set,
            begun: AtomicU64::new(0),
            done: AtomicU64::new(0),
            held: [const { AtomicUsize::new(0) }; REMEMBERED],
            lists: OnceLock::new(),
        }
    }

    fn lists(&self) -> &[(Range<usize>, OriginList)] {
        self.lists.get_or_init(|| {
            let stretch = |(at, size): (usize, usize)| at * ORIGINS / SIZES.len()..at * ORIGINS / SIZES.len() + size;
            SIZES.into_iter().enumerate().map(stretch).map(|range| (range.clone(), self.parse(range))).collect()
        })
    }

    fn parse(&self, range: Range<usize>) -> OriginList {
        let items = range.map(|number| self.item(number % ORIGINS));
        OriginList::builder().allow("subdomain_wildcard_with_credentials", "a test").parse(items).unwrap()
    }

    fn item(&self, number: usize) -> String {
        let star = if number.is_multiple_of(PATTERN) { "*." } else { "" };
        format!("https://{star}t{number}.{}.example", self.name)
    }

    /// The origin that a page of this number has.
    pub(crate) fn origin(&self, number: usize) -> String {
        self.item(number).replace('*', "shop")
    }

    /// Puts another list in. Only one thread may call it.
    pub(crate) fn replace(&self, random: &mut Random) {
        self.put(random.below(SIZES.len()), random.one_in(4));
    }

    /// Leaves the set without an origin.
    pub(crate) fn clear(&self) {
        self.put(0, false);
    }

    fn put(&self, at: usize, is_parsed_again: bool) {
        let (range, list) = &self.lists()[at];
        let is_small = range.len() <= 100;
        let list = if is_parsed_again && is_small { self.parse(range.clone()) } else { list.clone() };
        let number = self.begun.load(SeqCst) + 1;
        self.held[place(number)].store(at, SeqCst);
        // From here on a request may see it, and once it is done, no request sees another.
        self.begun.store(number, SeqCst);
        self.set.replace(list);
        self.done.store(number, SeqCst);
    }

    /// To be kept before a request is sent.
    pub(crate) fn moment(&self) -> u64 {
        self.done.load(SeqCst)
    }

    pub(crate) fn replacements(&self) -> u64 {
        self.moment()
    }

    /// What the set said from `moment` until now.
    pub(crate) fn since(&self, moment: u64, number: usize) -> Membership {
        let replacements: RangeInclusive<u64> = moment..=self.begun.load(SeqCst);
        if replacements.end() - replacements.start() >= REMEMBERED as u64 {
            return Membership::Sometimes;
        }
        let mut answers = replacements.map(|at| self.held_at(at, number));
        let first = answers.next().unwrap_or(false);
        match answers.all(|answer| answer == first) {
            true if first => Membership::Always,
            true => Membership::Never,
            false => Membership::Sometimes,
        }
    }

    fn held_at(&self, replacement: u64, number: usize) -> bool {
        let (range, _) = &self.lists()[self.held[place(replacement)].load(SeqCst)];
        range.contains(&number) || range.contains(&(number + ORIGINS))
    }

    /// The number of an origin that is in the set just now, more often than chance would have it.
    pub(crate) fn near(&self, random: &mut Random) -> usize {
        let (range, _) = &self.lists()[self.held[place(self.moment())].load(SeqCst)];
        if range.is_empty() || random.one_in(2) {
            return random.below(ORIGINS);
        }
        (range.start + random.below(range.len())) % ORIGINS
    }
}

fn place(replacement: u64) -> usize {
    usize::try_from(replacement % REMEMBERED as u64).unwrap_or_default()
}
