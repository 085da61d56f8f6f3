//! What the compiler writes, pretty-printed, and that it never gives up on half-typed input.

mod editor;
mod expansion;
mod half_typed;
mod parity;
mod rules_page;
