//! What has been seen of each layer, and what has been said about it.

use std::{
    collections::{BTreeMap, BTreeSet},
    ptr,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use super::Placed;

/// A number, so that what a response carries along stays small. Layers of one policy or table are one: their copies,
/// which frameworks make for every request, cannot be told apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct LayerId(usize);

/// What is said at most once.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topic {
    /// It stands in the wrong place.
    Place,
    /// It may stand in the wrong place.
    PlaceHint,
    /// It should have got a preflight, if browsers had not kept an answer.
    MissingPreflight,
    /// Something inside writes CORS headers.
    SecondWriter,
}

struct Notes {
    name: &'static str,
    since: Instant,
    has_seen_preflight: bool,
    told: BTreeSet<Topic>,
}

/// Not in the layer itself: that would make it larger in builds that look than in those that do not.
static NOTES: Mutex<BTreeMap<LayerId, Notes>> = Mutex::new(BTreeMap::new());

impl LayerId {
    pub(super) fn of(guard: &'static impl Placed) -> Self {
        let layer = Self(ptr::from_ref(guard).addr());
        let mut all = NOTES.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(layer).or_insert_with(|| Notes {
            name: guard.name(),
            since: Instant::now(),
            has_seen_preflight: false,
            told: BTreeSet::new(),
        });
        layer
    }

    fn notes<T: Default>(self, read: impl FnOnce(&mut Notes) -> T) -> T {
        let mut all = NOTES.lock().unwrap_or_else(PoisonError::into_inner);
        all.get_mut(&self).map(read).unwrap_or_default()
    }

    pub(super) fn name(self) -> &'static str {
        self.notes(|notes| notes.name)
    }

    pub(super) fn note_preflight(self) {
        self.notes(|notes| notes.has_seen_preflight = true);
    }

    pub(super) fn has_seen_preflight(self) -> bool {
        self.notes(|notes| notes.has_seen_preflight)
    }

    /// How long ago its first request came.
    pub(super) fn age(self) -> Duration {
        self.notes(|notes| notes.since.elapsed())
    }

    /// Whether to speak: once about each topic, and no hint after what it hints at.
    pub(super) fn is_news(self, topic: Topic) -> bool {
        self.notes(|notes| {
            let is_said = topic == Topic::PlaceHint && notes.told.contains(&Topic::Place);
            !is_said && notes.told.insert(topic)
        })
    }
}
