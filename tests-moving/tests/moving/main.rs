//! Other CORS libraries and ours, asked the same: every difference in their answers is known, and stands in the pages
//! about moving over.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
#![allow(clippy::struct_excessive_bools, clippy::too_many_lines, reason = "tables of configurations")]

mod actix_cors;
mod answer;
mod application;
mod compare;
mod grid;
#[path = "../../../tests/support/log.rs"]
#[allow(unreachable_pub, dead_code, reason = "shared with other tests, each of which uses a part of it")]
mod log;
mod pages;
mod policies;
mod reporting;
mod tower_http;
