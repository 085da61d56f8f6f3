//! Chromium, Firefox and `WebKit` against real policies.
//!
//! [`cases`] is a table: what a page asks, what the server answers, and what the Fetch standard says of it. Where an
//! engine differs from the standard, the table says so, and the difference is asserted as exactly as the rest. Nothing in
//! there knows of a browser, so a model of one can be tested with the same table.
//!
//! A test of a model builds a [`World`](server::World), gives it each step's requests, whose query ends with
//! `case=NAME`, asks it what was [seen](server::World::seen), and compares with [`Expected::is`](cases::Expected::is).
//! Deviations that are only due to [automation](cases::Deviation::automated) are not its business.
//!
//! [`server`] answers for every host name there is: each browser uses it as its proxy. So origins are those that people
//! write, `https://app.example.com` without a port, and no name is ever resolved. [`driver`] starts the engines, [`run`]
//! runs the table in one and says what is not as expected.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "all of it is a test"
)]

pub mod cases;
pub mod driver;
pub mod policies;
mod report;
pub mod run;
pub mod server;
