//! The rules of CORS policies: what can never work, and what lets in someone it should not.
//!
//! `cors-macros` and `cors-runtime` both ask this crate, so a policy in the source and an origin that arrives at
//! start-up get the same verdict. It knows nothing of tokens, of HTTP types or of any framework, and has no feature
//! that could change a verdict. It is an implementation detail: depend on `cors-runtime`.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

mod browser;
mod catalogue;
pub mod header;
pub mod max_age;
pub mod method;
mod nearest;
pub mod origin;
pub mod path;
pub mod policy;
pub mod table;
mod token;
mod violation;
pub mod wildcard;

pub use catalogue::{Rule, Severity};
pub use nearest::nearest;
pub use violation::Violation;
