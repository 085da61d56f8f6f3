//! What is measured: the same requests through services that differ in their CORS alone.
//!
//! The programs around it measure: `requests` under callgrind and by the clock, `allocations` with an allocator that
//! counts. `cost` runs both and compares.

#[cfg(test)]
mod answers;
mod by_hand;
pub mod groups;
mod handler;
pub mod heap;
mod passing;
mod policies;
mod request;
pub mod sizes;
pub mod subject;
mod theirs;
