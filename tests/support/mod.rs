//! What the tests share: a request in one line, and all that goes out for it as lines of text.
#![allow(dead_code, unreachable_pub, reason = "every test file uses a part of this")]

pub mod ask;
pub mod classes;
pub mod door;
pub mod grid;
pub mod lines;
pub mod log;
pub mod odd;
pub mod site;

use self::{ask::Ask, door::Guard};

/// A request and everything that must go out for it.
#[derive(Clone, Debug)]
pub struct Case {
    pub guard: Guard,
    pub name: String,
    pub ask: Ask,
    pub expected: Vec<String>,
}
