//! Takes the known differences out of another library's answers; what is left must be ours.

use std::collections::BTreeSet;

use crate::{
    answer::Answer,
    grid::{Ask, grid},
};

/// A configured library.
pub(crate) type Library = Box<dyn Fn(&Ask) -> Answer>;

/// One configuration, there and here.
pub(crate) struct Shape<T> {
    pub(crate) name: &'static str,
    pub(crate) theirs: Library,
    pub(crate) ours: Library,
    /// What the differences need to know of the configuration.
    pub(crate) traits: T,
    /// The differences that show in this shape, besides those that show in all.
    pub(crate) differences: &'static [&'static str],
}

/// One reason for which the answers differ.
pub(crate) struct Difference<T> {
    /// As in the table of the page.
    pub(crate) id: &'static str,
    /// Makes of their answer what it would be without the difference.
    pub(crate) undo: fn(&Case<'_, T>, &mut Answer),
}

pub(crate) struct Case<'c, T> {
    pub(crate) ask: &'c Ask,
    pub(crate) traits: &'c T,
    theirs: &'c Library,
}

impl<T> Case<'_, T> {
    /// What they answer to another request.
    pub(crate) fn theirs(&self, ask: Ask) -> Answer {
        (self.theirs)(&ask)
    }
}

/// Every answer must be explained, and each shape must show exactly the differences that are named for it.
pub(crate) fn compare<T>(shapes: &[Shape<T>], in_all: &[&'static str], differences: &[Difference<T>]) {
    let mut everywhere = BTreeSet::new();
    let mut findings = Vec::new();
    for shape in shapes {
        let mut seen = BTreeSet::new();
        let mut unexplained = Vec::new();
        for ask in grid() {
            let (theirs, ours) = ((shape.theirs)(&ask), (shape.ours)(&ask));
            let case = Case { ask: &ask, traits: &shape.traits, theirs: &shape.theirs };
            let mut undone = theirs.clone();
            let mut used = Vec::new();
            for difference in differences {
                let before = undone.clone();
                (difference.undo)(&case, &mut undone);
                if undone != before {
                    used.push(difference.id);
                }
            }
            if undone != ours {
                unexplained.push(format!(
                    "{ask:?}\n  theirs {theirs:?}\n  undone {undone:?}\n  ours   {ours:?}\n  used {used:?}"
                ));
            }
            seen.extend(used);
        }
        let count = unexplained.len();
        if count > 0 {
            unexplained.truncate(2);
            let examples = unexplained.join("\n");
            findings.push(format!("{}: {count} answers differ for no known reason:\n{examples}", shape.name));
        }
        let named: BTreeSet<_> = shape.differences.iter().chain(in_all).copied().collect();
        if seen != named {
            findings.push(format!("{}: shows {seen:?}, but {named:?} are named", shape.name));
        }
        everywhere.extend(seen);
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let known: BTreeSet<_> = differences.iter().map(|difference| difference.id).collect();
    assert_eq!(everywhere, known, "differences that show in some shape, and all that are known");
}
