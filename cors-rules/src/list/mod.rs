//! Rules about the elements of one list: which of them say what another one says.

mod length;
mod names;
mod origins;

use alloc::{format, string::String, vec, vec::Vec};

pub use length::{MAX_LEN, check_length};
pub use names::{check_exposed, check_headers, check_methods};
pub use origins::check_origins;

use crate::{Rule, Violation, sorted::Sorted};

/// An element of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element<'a> {
    /// As written, a literal without its quotes; for a source its path. Paths are equal where their texts are.
    pub text: &'a str,
    /// What it is.
    pub kind: Kind,
    /// Its `#[cfg]`s as text. It is there in builds in which all of them hold.
    pub gates: Vec<String>,
}

/// What an element is. Names are literals, quoted or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A name, or an origin or pattern.
    #[default]
    Literal,
    /// `null` among origins.
    Null,
    /// A path to an origin source.
    Source,
}

/// A violation of an element, and the other element that makes it one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub violation: Violation,
    /// The element that says nothing more.
    pub at: usize,
    /// The element that says it all.
    pub other: usize,
}

/// Whether `other` is there in every build in which `element` is. Gates are compared as they are written.
fn is_always_beside(other: &Element<'_>, element: &Element<'_>) -> bool {
    other.gates.iter().all(|gate| element.gates.contains(gate))
}

/// What an element breaks whose text another one has too.
fn listed_twice(rule: Rule, element: &Element<'_>, other: &Element<'_>) -> Violation {
    let text = element.text;
    let message = if is_always_beside(element, other) {
        format!("`{text}` is listed twice")
    } else {
        format!("`{text}` is listed without this gate too, so the gate does nothing")
    };
    Violation::new(rule, message).help(one_too_many(element, other))
}

/// Which of two elements that say the same to delete. Without the gated one nothing changes, so it goes unless it is the
/// one that was meant.
fn one_too_many(element: &Element<'_>, other: &Element<'_>) -> &'static str {
    if is_always_beside(element, other) {
        "delete one of the two"
    } else {
        "delete this one, or the one without the gate if the gate is meant"
    }
}

/// An element and its place, where there is one.
type Other<'e> = Option<(usize, &'e Element<'e>)>;

/// For each element the other one that says the same in every build that has it. `keys` are numbered like the elements:
/// equal for those that say the same, and left out for those that are not compared.
fn repeated<'e>(elements: &'e [Element<'e>], keys: &Sorted<'_>) -> Vec<Other<'e>> {
    let mut repeated = vec![None; elements.len()];
    for group in keys.groups() {
        add_repeated(elements, group, &mut repeated);
    }
    repeated
}

/// Of two with the same gates the later one is too many; otherwise the one with more gates, wherever it stands.
fn add_repeated<'e>(elements: &'e [Element<'e>], group: &[(&str, usize)], repeated: &mut [Other<'e>]) {
    // The first with each set of gates; another with the same set can only repeat it.
    let mut firsts: Vec<(usize, &Element<'_>)> = Vec::new();
    for &(_, at) in group {
        let (Some(element), Some(other)) = (elements.get(at), repeated.get_mut(at)) else { continue };
        let is_same = |first: &Element<'_>| is_always_beside(first, element) && is_always_beside(element, first);
        match firsts.iter().find(|(_, first)| is_same(first)) {
            Some(first) => *other = Some(*first),
            None => firsts.push((at, element)),
        }
    }
    for (at, element) in &firsts {
        let wider = firsts.iter().find(|(other_at, other)| other_at != at && is_always_beside(other, element));
        if let (Some(wider), Some(other)) = (wider, repeated.get_mut(*at)) {
            *other = Some(*wider);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Element, Sorted, repeated};
    use alloc::{string::ToString, vec::Vec};

    /// `"text"`, or `"text gate gate"`.
    pub(super) fn elements<'a>(texts: &[&'a str]) -> Vec<Element<'a>> {
        let element = |text: &&'a str| {
            let mut words = text.split(' ');
            let text = words.next().unwrap_or_default();
            Element { text, gates: words.map(ToString::to_string).collect(), ..Element::default() }
        };
        texts.iter().map(element).collect()
    }

    fn pairs(list: &[Element<'_>]) -> Vec<(usize, usize)> {
        let keys: Vec<&str> = list.iter().map(|element| element.text).collect();
        let repeated = repeated(list, &Sorted::of(&keys)).into_iter().enumerate();
        repeated.filter_map(|(at, other)| Some((at, other?.0))).collect()
    }

    #[test]
    fn what_is_too_many() {
        for (list, expected) in [
            (&["a", "b"][..], &[][..]),
            (&["a", "a"], &[(1, 0)]),
            (&["a", "b", "a", "a"], &[(2, 0), (3, 0)]),
            // The gate does nothing, whichever comes first.
            (&["a", "a x"], &[(1, 0)]),
            (&["a x", "a"], &[(0, 1)]),
            (&["a x", "a x"], &[(1, 0)]),
            (&["a x y", "a y x"], &[(1, 0)]),
            (&["a x y", "a y"], &[(0, 1)]),
            (&["a x x", "a x"], &[(1, 0)]),
            // In some build only one of them is there.
            (&["a x", "a y"], &[]),
            (&["a x y", "a y z"], &[]),
            (&["a x", "a y", "a"], &[(0, 2), (1, 2)]),
            (&["a x", "a x", "a"], &[(0, 2), (1, 0)]),
        ] {
            assert_eq!(pairs(&elements(list)), expected, "{list:?}");
        }
        let list = elements(&["a", "a"]);
        assert_eq!(repeated(&list, &Sorted::of(&[])), [None; 2]);
    }

    #[test]
    fn many_elements() {
        let list: Vec<Element<'_>> = (0..10_000).map(|_| Element { text: "a", ..Element::default() }).collect();
        assert_eq!(pairs(&list).len(), 9_999);
    }
}
