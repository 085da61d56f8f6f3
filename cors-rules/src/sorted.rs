//! Texts in order, to find equal ones.
//!
//! Whatever the rules sort or group is brought into one of two types first. Each type that the standard library sorts, and
//! each kind of map, is machine code of its own: every program that uses the rules would wait for it in every clean build.

use alloc::{collections::BinaryHeap, vec::Vec};

/// Texts in order, each with its number.
///
/// ```
/// let texts = cors_rules::Sorted::of(&["b", "a", "b"]);
/// assert_eq!(texts.distinct(), ["a", "b"]);
/// assert_eq!(texts.first("b"), Some(0));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sorted<'t>(Vec<(&'t str, usize)>);

impl<'t> Sorted<'t> {
    /// Texts, numbered from 0.
    #[must_use]
    pub fn of(texts: &[&'t str]) -> Self {
        let mut numbered = Vec::new();
        for (number, text) in texts.iter().enumerate() {
            numbered.push((*text, number));
        }
        Self::numbered(numbered)
    }

    pub(crate) fn numbered(mut texts: Vec<(&'t str, usize)>) -> Self {
        texts.sort_unstable();
        Self(texts)
    }

    /// The equal ones, in the order of their numbers.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &[(&'t str, usize)]> {
        self.0.chunk_by(|(one, _), (other, _)| one == other)
    }

    /// Each text once.
    #[must_use]
    pub fn distinct(&self) -> Vec<&'t str> {
        let mut texts = Vec::new();
        for (text, _) in self.groups().filter_map(<[_]>::first) {
            texts.push(*text);
        }
        texts
    }

    /// The least number of a text.
    #[must_use]
    pub fn first(&self, text: &str) -> Option<usize> {
        let place = self.0.partition_point(|(other, _)| *other < text);
        self.0.get(place).filter(|(found, _)| *found == text).map(|(_, number)| *number)
    }
}

/// Sorts by a number that each item has; those with one number keep their order.
pub(crate) fn sort_by_number<T>(items: &mut [T], number: impl Fn(&T) -> usize) {
    let mut order = Vec::new();
    for (place, item) in items.iter().enumerate() {
        order.push((number(item), place));
    }
    // A heap sorts more slowly than a slice's own sort, with a sixth of the machine code.
    let order = BinaryHeap::from(order).into_sorted_vec();
    for place in 0..order.len() {
        let mut from = place;
        while let Some(&(_, origin)) = order.get(from) {
            from = origin;
            if from >= place {
                break;
            }
            // An item has its place already there, and this one went where that item came from.
        }
        items.swap(place, from);
    }
}

#[cfg(test)]
mod tests {
    use super::{Sorted, sort_by_number};
    use alloc::{vec, vec::Vec};

    #[test]
    fn equal_texts() {
        let texts = Sorted::of(&["b", "a", "", "b", "c", "b"]);
        let groups: Vec<Vec<usize>> = texts.groups().map(|group| group.iter().map(|(_, at)| *at).collect()).collect();
        assert_eq!(groups, [vec![2], vec![1], vec![0, 3, 5], vec![4]]);
        assert_eq!(["b", "", "bb", "d", "A"].map(|text| texts.first(text)), [Some(0), Some(2), None, None, None]);
        assert_eq!(Sorted::of(&[]).first(""), None);
    }

    #[test]
    fn every_order_of_five_items() {
        for digits in 0..5_usize.pow(5) {
            let mut items: Vec<(usize, usize)> = (0..5).map(|at| (digits / 5_usize.pow(at) % 5, at as usize)).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|(number, _)| *number);
            sort_by_number(&mut items, |(number, _)| *number);
            assert_eq!(items, expected);
        }
    }
}
