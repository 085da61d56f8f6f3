//! Paths of a route table: axum's grammar and precedence, and a look-up that allocates nothing.
//!
//! The macro parses and judges templates and builds the tree; what it writes into the expansion is a [`Node`], which the
//! runtime walks for every request.

mod cursor;
mod node;
mod normal;
mod template;
mod tree;

pub use node::{Node, Wildcard};
pub use normal::{Kept, Normal, is_plain};
pub use template::{Piece, Template};
pub use tree::{Branch, Conflict, Tail, Tree};
