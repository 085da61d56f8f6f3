//! CORS policies that the compiler checks, for any Rust server.
//!
//! A policy is written beside the routes it guards. One that cannot work, or that lets in someone it should not, does not
//! compile; one that compiles is a table of constant headers. Per request no header is put together and nothing is
//! allocated.
//!
//! ```
//! use cors_runtime::cors;
//!
//! cors! {
//!     /// Read-only data, open to every site.
//!     pub static PUBLIC: Policy = {
//!         allow_origins: *,
//!         expose_headers: [ETag],
//!     };
//!
//!     /// The signed-in web app. Cookies travel.
//!     pub static ACCOUNT: Policy = {
//!         allow_origins: ["https://app.example.com"],
//!         allow_credentials: true,
//!         allow_headers: [Content-Type],
//!         max_age: 2h,
//!     };
//!
//!     /// Which policy guards which route.
//!     pub static API: Routes = {
//!         GET         "/feed/{*rest}" => PUBLIC,
//!         GET | PATCH "/account/{id}" => ACCOUNT,
//!     };
//! }
//! # fn main() {}
//! ```
//!
//! This one does not compile, and says why and what to write instead:
//!
//! ```compile_fail
//! cors_runtime::cors! {
//!     pub static ACCOUNT: Policy = {
//!         allow_origins: *,
//!         allow_credentials: true,
//!     };
//! }
//! ```
//!
//! # Using it
//!
//! - With `tower` (axum, hyper, tonic): `API.wrap(service)` or `API.layer()`, outermost. Feature `tower`; with feature
//!   `axum`, `axum::serve` takes `API.wrap(router)` as it is.
//! - With the types of `http` 1.x alone: [`Routes::decide`] gives a [`Decision`], one `match`.
//! - With anything else: [`Routes::decide_bytes`].
//!
//! The language is described at [`cors!`], the rules in [`rules`], the way from other libraries in [`moving`],
//! and what articles say about credentials and tokens, right and wrong, in [`claims`]. What is promised, and what
//! is not, stands in [`security`].
//!
//! # Features
//!
//! | feature | default | gives |
//! | --- | --- | --- |
//! | `macros` | yes | [`cors!`] |
//! | `origin-set` | yes | [`OriginSet`], [`OriginList`]: origins known at start-up |
//! | `tower` | no | `.layer()` and `.wrap()` on [`Policy`] and [`Routes`] |
//! | `axum` | no | `tower`, [`router!`], and `axum::serve` takes what `.wrap(router)` returns |
//! | `tracing` | no | [a log](#what-is-logged); with `tower`, `.report_only()` |
//! | `testing` | no | `testing`: a browser that asks your app; with `axum`, that table and router have the same routes |
//!
//! Where a method or a macro is used whose feature is off, the compiler names the feature. One case it cannot know: with
//! `tower` alone `axum::serve` does not take what `.wrap(router)` returns, and rustc says that ``the trait bound `Cors<Router,
//! Routes>: Service<IncomingStream<...>>` is not satisfied``. Switch on `axum`.
//!
//! # What is logged
//!
//! With feature `tracing` every event has the target `cors_runtime`, so `RUST_LOG=cors_runtime=debug` shows all of them:
//!
//! | level | what | which builds |
//! | --- | --- | --- |
//! | `warn`, `info`, `debug` | that a layer stands, or may stand, in the wrong place, and what to move where; each once | with debug assertions, feature `tower` |
//! | `info` | with `.report_only()`: what would change in an answer, and nothing else | all, feature `tower` |
//! | `debug` | `CORS access refused`, with `method`, `path`, `origin` and `reason`, and what it comes to: the preflight is answered 403; the request is answered 403, and the application does not get it; or the application gets it, and only the response stays hidden from the page | all |

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod bytes;
pub mod claims;
mod decision;
#[cfg(feature = "macros")]
#[doc(hidden)]
pub mod editor;
#[cfg_attr(not(feature = "tower"), expect(unreachable_pub, reason = "bounds of the layer name it"))]
mod head;
mod headers;
#[doc(hidden)]
pub mod joined;
#[cfg(feature = "tracing")]
mod log;
mod matching;
#[cfg(feature = "tower")]
mod note;
#[cfg(feature = "origin-set")]
mod origin_set;
#[cfg(feature = "tower")]
mod placement;
mod policy;
mod prepared;
mod reason;
mod report;
mod routes;
#[cfg_attr(not(feature = "tower"), expect(unreachable_pub, reason = "bounds of the layer name it"))]
mod ruling;
pub mod security;
mod source;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "macros")]
mod macros;
pub mod moving;
#[cfg(not(all(feature = "tower", feature = "tracing")))]
mod needs;
#[cfg(all(feature = "tower", feature = "tracing"))]
pub mod report_only;
pub mod rules;
#[cfg(feature = "testing")]
pub mod testing;
#[cfg(feature = "tower")]
pub mod tower;

pub use cors_rules::{
    Rule, Severity, Violation,
    origin::{HostPattern, Origin, Pattern, PortPattern},
};

#[cfg(feature = "macros")]
pub use self::macros::cross_origin;
#[cfg(feature = "origin-set")]
pub use self::origin_set::{ItemViolation, OriginList, OriginListBuilder, OriginSet, Violations};
pub use self::{
    bytes::{ByteAnswer, ByteDecision, ByteForward},
    decision::{Answer, Decision, Forward},
    head::RequestHead,
    policy::Policy,
    reason::Reason,
    routes::Routes,
    source::OriginSource,
};

// The README's programs are compiled and run as well; they need what a newcomer would switch on.
#[cfg(all(doctest, feature = "axum", feature = "macros", feature = "origin-set", feature = "testing"))]
#[doc = include_str!("../../README.md")]
struct Readme;
