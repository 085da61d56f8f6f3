//! The literals of a list.

use cors_rules::{
    Sorted,
    origin::{Index, Places},
};

/// Literals, so arranged that a look-up compares with one of them, or with a few.
#[derive(Clone, Debug)]
pub(super) struct Exact {
    texts: Box<[Box<str>]>,
    len: usize,
    /// Without one, the texts are in order.
    index: Option<(u64, Box<[u16]>)>,
}

impl Exact {
    pub(super) fn of(texts: &[&str]) -> Self {
        // Whoever wrote them may have chosen them to have no places.
        let Some(Places { seed, displacements, texts }) = Places::of(texts.iter().copied()) else {
            return Self::sorted(texts);
        };
        let len = texts.iter().filter(|text| !text.is_empty()).count();
        Self { texts: owned(&texts), len, index: Some((seed, displacements.into())) }
    }

    fn sorted(texts: &[&str]) -> Self {
        let texts = Sorted::of(texts).distinct();
        Self { texts: owned(&texts), len: texts.len(), index: None }
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// `text` is not empty: an empty place is.
    pub(super) fn contains(&self, text: &[u8]) -> bool {
        let Some((seed, displacements)) = &self.index else {
            return self.texts.binary_search_by(|listed| listed.as_bytes().cmp(text)).is_ok();
        };
        let index = Index { seed: *seed, displacements };
        self.texts.get(index.place(text, self.texts.len())).is_some_and(|listed| listed.as_bytes() == text)
    }
}

fn owned(texts: &[&str]) -> Box<[Box<str>]> {
    texts.iter().map(|text| Box::from(*text)).collect()
}

impl Default for Exact {
    fn default() -> Self {
        Self::sorted(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::Exact;

    #[test]
    fn both_arrangements_hold_the_same() {
        let texts: Vec<String> = (0..100).map(|n| format!("https://{n}.example")).collect();
        // One of them twice.
        let listed: Vec<&str> = texts.iter().map(String::as_str).chain(["https://7.example"]).collect();
        for exact in [Exact::of(&listed), Exact::sorted(&listed)] {
            assert_eq!(exact.len(), 100);
            assert!(texts.iter().all(|text| exact.contains(text.as_bytes())));
            assert!(!["https://100.example", "https://1.example."].iter().any(|text| exact.contains(text.as_bytes())));
        }
    }

    /// A service's tenants may choose names that collide; that must not keep it from starting.
    #[test]
    fn chosen_names_are_arranged_as_fast_as_others() {
        let heads = (0..2_000).map(|n| format!("{n:07}"));
        let pairs =
            heads.flat_map(|head| ["maaamaaama", "-aaa-aaa-a"].map(|tail| format!("https://{head}{tail}.example")));
        let texts: Vec<String> = pairs.collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert_eq!(Exact::of(&texts).len(), 4_000);
    }
}
