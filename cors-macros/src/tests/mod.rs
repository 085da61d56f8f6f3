//! What the compiler writes, pretty-printed, and that it never gives up on half-typed input.

mod expansion;
mod half_typed;
mod rules_page;
