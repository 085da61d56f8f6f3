//! What arbitrary input must not do: one function per target, each of which takes bytes and panics at a broken promise.
//!
//! The fuzzer in `fuzz` runs them without end, `tests/random.rs` for a bounded time, `tests/replay.rs` with the seeds and
//! with every input that once broke a promise.

#![allow(clippy::missing_panics_doc, clippy::panic, reason = "a panic is what a target says when it found something")]

mod doors;
mod expansion;
mod head;
mod language;
mod list;
mod literal;
mod oracle;
mod origin;
mod path;
mod request;
mod work;
mod zoo;

pub use self::{
    head::head,
    language::language,
    list::list,
    literal::literal,
    origin::origin,
    path::{path, path_by_any_program},
};

/// A target's name, which is also that of its folders of seeds and regressions, and its function.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 6] =
    [("origin", origin), ("head", head), ("path", path), ("language", language), ("literal", literal), ("list", list)];
