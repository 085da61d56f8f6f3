//! Finds one text among many with one comparison, however many there are.
//!
//! This is a perfect hash (hash, displace and compress): the texts are known before anything is looked up, so a place for
//! each can be chosen that no other text has. What is looked up costs the same whatever it is. The texts themselves may
//! come from many hands, such as a service's tenants, so somebody may choose them to collide: then there is no index, and
//! that is found out soon.

use alloc::{vec, vec::Vec};

use crate::Sorted;

/// Odd, with its bits well mixed: the golden ratio's fraction.
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Small buckets find room fast, large ones need fewer displacements.
const PER_BUCKET: usize = 4;

/// More texts in a bucket are there by intent, and finding room for them would take long.
const LARGEST_BUCKET: usize = 24;

/// Room is found long before.
const DISPLACEMENTS: u16 = 4096;

/// One seed in a thousand fails by chance, so these fail by intent only.
const SEEDS: u64 = 8;

/// Where a text is, if it is among those that the index was made for.
///
/// Plain data, so that a macro can write it as a `const`.
///
/// ```
/// use cors_rules::origin::{Index, Places};
///
/// let texts = ["https://a.example", "https://b.example", "https://c.example"];
/// let Places { seed, displacements, texts: places } = Places::of(texts).ok_or("chosen to collide")?;
/// let index = Index { seed, displacements: &displacements };
///
/// let find = |text: &str| places.get(index.place(text.as_bytes(), places.len())).is_some_and(|found| *found == text);
/// assert!(texts.into_iter().all(find));
/// assert!(!find("https://d.example"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Index<'a> {
    /// What makes all texts of a bucket differ.
    pub seed: u64,
    /// How far the texts of each bucket are moved.
    pub displacements: &'a [u16],
}

impl Index<'_> {
    /// The one place of `places` where `text` can be. The work depends on the length of `text` only.
    #[must_use]
    #[inline]
    pub fn place(&self, text: &[u8], places: usize) -> usize {
        let hash = hash(text, self.seed);
        let displacement = self.displacements.get(bucket(hash, self.displacements.len())).copied().unwrap_or_default();
        slot(hash, displacement, places)
    }
}

/// Texts in the order in which an [`Index`] finds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places<'t> {
    /// See [`Index::seed`].
    pub seed: u64,
    /// See [`Index::displacements`].
    pub displacements: Vec<u16>,
    /// Each text once, with empty ones between them.
    pub texts: Vec<&'t str>,
}

type Bucket<'t> = Vec<(u64, &'t str)>;

impl<'t> Places<'t> {
    /// Finds a place for each text; one that occurs twice gets one. `None` if the texts were chosen to have no such places.
    #[must_use]
    pub fn of(texts: impl IntoIterator<Item = &'t str>) -> Option<Self> {
        let texts: Vec<&str> = texts.into_iter().collect();
        let texts = Sorted::of(&texts).distinct();
        (0..SEEDS).find_map(|seed| Self::with_seed(seed, &texts))
    }

    fn with_seed(seed: u64, texts: &[&'t str]) -> Option<Self> {
        let mut buckets: Vec<Bucket<'t>> = vec![Vec::new(); texts.len().div_ceil(PER_BUCKET)];
        let count = buckets.len();
        for text in texts {
            let hash = hash(text.as_bytes(), seed);
            buckets.get_mut(bucket(hash, count))?.push((hash, text));
        }
        if buckets.iter().any(|bucket| bucket.len() > LARGEST_BUCKET || has_twins(bucket)) {
            return None;
        }
        // Some room to spare, or the last buckets are tried in vain for long.
        let mut taken = vec![None; texts.len() + texts.len() / 4];
        let mut displacements = vec![0; count];
        // The largest first, while there is room.
        for len in (1..=LARGEST_BUCKET).rev() {
            let of_len = buckets.iter().zip(&mut displacements).filter(|(bucket, _)| bucket.len() == len);
            for (bucket, displacement) in of_len {
                *displacement = (0..DISPLACEMENTS).find(|&displacement| has_room(bucket, displacement, &taken))?;
                for (hash, text) in bucket {
                    let place = slot(*hash, *displacement, taken.len());
                    *taken.get_mut(place)? = Some(*text);
                }
            }
        }
        let texts = taken.into_iter().map(Option::unwrap_or_default).collect();
        Some(Self { seed, displacements, texts })
    }
}

/// No displacement parts texts with one hash.
fn has_twins(bucket: &[(u64, &str)]) -> bool {
    bucket.iter().enumerate().any(|(at, (hash, _))| bucket.iter().take(at).any(|(other, _)| other == hash))
}

fn has_room(bucket: &[(u64, &str)], displacement: u16, taken: &[Option<&str>]) -> bool {
    let place = |hash: u64| slot(hash, displacement, taken.len());
    bucket.iter().enumerate().all(|(at, (hash, _))| {
        let mut earlier = bucket.iter().take(at);
        matches!(taken.get(place(*hash)), Some(None)) && earlier.all(|(other, _)| place(*other) != place(*hash))
    })
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the halves are folded")]
fn hash(text: &[u8], seed: u64) -> u64 {
    // Both halves of the product, or a difference in the highest bits would reach no others.
    let mix = |hash: u64, word: u64| {
        let product = u128::from(hash ^ word) * u128::from(MULTIPLIER);
        (product ^ (product >> 64)) as u64
    };
    let (words, rest) = text.as_chunks::<8>();
    let start = words.iter().fold(seed ^ text.len() as u64, |hash, word| mix(hash, u64::from_le_bytes(*word)));
    match text.last_chunk::<8>() {
        // Overlaps the last whole word, which is faster than byte by byte.
        Some(word) => mix(start, u64::from_le_bytes(*word)),
        None => rest.iter().fold(start, |hash, byte| mix(hash, u64::from(*byte))),
    }
}

#[inline]
fn bucket(hash: u64, buckets: usize) -> usize {
    scale(hash >> 32, buckets)
}

#[inline]
fn slot(hash: u64, displacement: u16, slots: usize) -> usize {
    let moved = (hash ^ u64::from(displacement)).wrapping_mul(MULTIPLIER);
    scale(moved >> 32, slots)
}

/// From 32 bits to less than `below`, without a division.
#[inline]
fn scale(bits: u64, below: usize) -> usize {
    ((bits * (below as u64 & 0xffff_ffff)) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String, vec::Vec};

    use super::{Index, Places, hash};

    fn finds(places: &Places<'_>, text: &str) -> bool {
        let index = Index { seed: places.seed, displacements: &places.displacements };
        places.texts.get(index.place(text.as_bytes(), places.texts.len())).is_some_and(|found| *found == text)
    }

    #[test]
    fn finds_all_and_nothing_else() -> Result<(), &'static str> {
        for count in [0, 1, 2, 3, 8, 9, 10, 100, 1_000, 10_000] {
            let texts: Vec<_> = (0..count).map(|n| format!("https://tenant-{n}.example.com")).collect();
            let places = Places::of(texts.iter().map(String::as_str)).ok_or("no places")?;
            assert!(texts.iter().all(|text| finds(&places, text)), "{count}");
            assert!(!finds(&places, "https://tenant-10001.example.com"), "{count}");
            assert!(!finds(&places, "https://tenant-1.example.co"), "{count}");
            assert!(places.texts.len() <= count + count / 4, "{count}");
            assert_eq!(places.texts.iter().filter(|text| !text.is_empty()).count(), count);
        }
        Ok(())
    }

    #[test]
    fn texts_of_every_length() -> Result<(), &'static str> {
        let texts: Vec<_> = (0..64).map(|len| "x".repeat(len)).collect();
        let places = Places::of(texts.iter().map(String::as_str)).ok_or("no places")?;
        assert!(texts.iter().skip(1).all(|text| finds(&places, text)));
        assert!(!finds(&places, &"x".repeat(64)));
        Ok(())
    }

    #[test]
    fn a_text_that_is_there_twice_has_one_place() -> Result<(), &'static str> {
        let places = Places::of(["https://a.example", "https://a.example"]).ok_or("no places")?;
        assert_eq!(places.texts.iter().filter(|text| !text.is_empty()).count(), 1);
        assert!(finds(&places, "https://a.example"));
        Ok(())
    }

    #[test]
    fn the_same_texts_have_the_same_places_in_any_order() {
        let texts: Vec<_> = (0..50).map(|n| format!("https://{n}.example")).collect();
        assert_eq!(Places::of(texts.iter().map(String::as_str)), Places::of(texts.iter().rev().map(String::as_str)));
    }

    /// Many pairs that differ in the same bits of three words once had one hash under every second seed.
    #[test]
    fn differences_that_once_cancelled_are_told_apart() {
        for head in ["abcdefg", "qwertyu", "zxcvbnm"] {
            // The second pair needs only two words, where the upper half of a product is dropped.
            for tails in [["maaamaaama", "-aaa-aaa-a"], ["maaaaaaama", "-aaaaaaa-a"]] {
                let pair = tails.map(|tail| format!("https://{head}{tail}.evil.example"));
                let [one, other] = pair.each_ref().map(|text| (0..8).map(|seed| hash(text.as_bytes(), seed)));
                assert!(one.zip(other).all(|(one, other)| one != other), "{pair:?}");
            }
        }
    }

    #[test]
    fn texts_with_one_hash_have_no_places() {
        assert!(Places::with_seed(0, &["https://a.example"]).is_some());
        assert_eq!(Places::with_seed(0, &["https://a.example"; 2]), None);
    }
}
