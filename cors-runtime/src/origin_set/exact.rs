//! The literals of a list.

use std::collections::HashSet;

use cors_rules::origin::{Index, Places};

/// Literals, so arranged that a look-up compares with one of them, or with a few.
#[derive(Clone, Debug)]
pub(super) enum Exact {
    Placed {
        places: Places<Box<str>>,
        len: usize,
    },
    /// Whoever wrote them chose them to have no places; see [`Places::of`].
    Sorted(Box<[Box<str>]>),
}

impl Exact {
    pub(super) fn of(texts: HashSet<Box<str>>) -> Self {
        match Places::of(texts.iter().cloned()) {
            Some(places) => Self::Placed { places, len: texts.len() },
            None => Self::sorted(texts),
        }
    }

    fn sorted(texts: HashSet<Box<str>>) -> Self {
        let mut sorted: Box<[Box<str>]> = texts.into_iter().collect();
        sorted.sort_unstable();
        Self::Sorted(sorted)
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::Placed { len, .. } => *len,
            Self::Sorted(texts) => texts.len(),
        }
    }

    pub(super) fn contains(&self, text: &[u8]) -> bool {
        match self {
            Self::Placed { places: Places { seed, displacements, texts }, .. } => {
                let index = Index { seed: *seed, displacements };
                texts.get(index.place(text, texts.len())).is_some_and(|listed| listed.as_bytes() == text)
            }
            Self::Sorted(texts) => texts.binary_search_by(|listed| listed.as_bytes().cmp(text)).is_ok(),
        }
    }
}

impl Default for Exact {
    fn default() -> Self {
        Self::Sorted(Box::default())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Exact;

    #[test]
    fn both_arrangements_hold_the_same() {
        let texts: HashSet<Box<str>> = (0..100).map(|n| format!("https://{n}.example").into()).collect();
        for exact in [Exact::of(texts.clone()), Exact::sorted(texts.clone())] {
            assert_eq!(exact.len(), 100);
            assert!(texts.iter().all(|text| exact.contains(text.as_bytes())));
            assert!(
                !["", "https://100.example", "https://1.example."].iter().any(|text| exact.contains(text.as_bytes()))
            );
        }
    }

    /// A service's tenants may choose names that collide; that must not keep it from starting.
    #[test]
    fn chosen_names_are_arranged_as_fast_as_others() {
        let heads = (0..2_000).map(|n| format!("{n:07}"));
        let pairs =
            heads.flat_map(|head| ["maaamaaama", "-aaa-aaa-a"].map(|tail| format!("https://{head}{tail}.example")));
        let texts: HashSet<Box<str>> = pairs.map(Into::into).collect();
        assert_eq!(Exact::of(texts).len(), 4_000);
    }
}
