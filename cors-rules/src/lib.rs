//! The rules of CORS policies: what can never work, and what lets in someone it should not.
//!
//! `cors-macros` and `cors-runtime` both ask this crate, so a policy in the source and an origin that arrives at
//! start-up get the same verdict. It knows nothing of tokens, of HTTP types or of any framework, and has no feature
//! that could change a verdict. It is an implementation detail: depend on `cors-runtime`.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod browser;
mod catalogue;
mod fix;
pub mod header;
mod invisible;
pub mod list;
pub mod literal;
pub mod max_age;
pub mod method;
#[cfg(test)]
mod mutated;
mod nearest;
pub mod origin;
mod page;
pub mod path;
pub mod policy;
pub mod public_suffix;
pub mod report;
mod slip;
mod sorted;
pub mod table;
mod token;
mod violation;
pub mod wildcard;

pub use catalogue::{Rule, Severity};
pub use nearest::nearest;
pub use sorted::Sorted;
pub use violation::Violation;
