//! Where the layer stands, proved with real axum routers: what it covers outermost, what it loses elsewhere, and what debug
//! builds say then.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

#[cfg(debug_assertions)]
mod misplaced;
mod positions;
mod preflights;
mod responses;
mod routers;
mod socket;
mod support;
