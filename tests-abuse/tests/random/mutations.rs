//! Small changes to bytes that mean something.

use proptest::{collection::vec, prelude::*, sample::Index};

/// One change at one place.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Delete(Index, u8),
    Insert(Index, Vec<u8>),
    Replace(Index, u8),
    Copy(Index, Index, u8),
}

/// A few changes, some of which put in one of the target's own words.
pub(crate) fn changes(words: &'static [&'static str]) -> impl Strategy<Value = Vec<Change>> {
    let word = prop::sample::select(words).prop_map(|word| word.as_bytes().to_vec());
    let bytes = prop_oneof![4 => word, 1 => vec(any::<u8>(), 1..4)];
    let change = prop_oneof![
        (any::<Index>(), 1_u8..6).prop_map(|(at, len)| Change::Delete(at, len)),
        (any::<Index>(), bytes).prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (any::<Index>(), any::<u8>()).prop_map(|(at, byte)| Change::Replace(at, byte)),
        (any::<Index>(), any::<Index>(), 1_u8..24).prop_map(|(from, to, len)| Change::Copy(from, to, len)),
    ];
    vec(change, 0..5)
}

/// The bytes with the changes made one after the other.
pub(crate) fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for change in changes {
        let len = bytes.len();
        match change {
            Change::Delete(at, count) if len > 0 => {
                let at = at.index(len);
                bytes.drain(at..(at + usize::from(*count)).min(len));
            }
            Change::Insert(at, more) => {
                let at = at.index(len + 1);
                bytes.splice(at..at, more.iter().copied());
            }
            Change::Replace(at, byte) if len > 0 => bytes[at.index(len)] = *byte,
            Change::Copy(from, to, count) if len > 0 => {
                let from = from.index(len);
                let part = bytes[from..(from + usize::from(*count)).min(len)].to_vec();
                let to = to.index(len);
                bytes.splice(to..to, part);
            }
            _ => {}
        }
    }
    bytes
}
