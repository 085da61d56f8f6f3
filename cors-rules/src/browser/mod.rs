//! What browsers make of a policy that breaks a rule: the words of three consoles, and which rule leads to which.

mod console;
mod reaction;

pub use console::{Blanks, Console};
pub use reaction::Reaction;
