//! Moving over from another library: every option and its spelling here, and every answer that will be another one.
//!
//! Put the new table around the server as it is, old library included, with `API.report_only().wrap(service)` (features
//! `tower` and `tracing`). Nothing changes but the log, which names each answer that would. When nothing in it surprises you,
//! take the old library and `.report_only()` out together. With actix-web, compare
//! [`decide_bytes`](crate::Routes::decide_bytes) with what goes out.
//!
//! Tests ask both libraries thousands of equal requests for each kind of configuration. They fail on a difference that
//! is not on these pages.

#[doc = include_str!("docs/moving/actix_cors.md")]
pub mod actix_cors {}

#[doc = include_str!("docs/moving/tower_http.md")]
pub mod tower_http {}
