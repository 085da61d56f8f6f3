//! Flaws that were published of other CORS libraries, each with a test that they cannot be here.
//!
//! The policy is what a user of that library would have written, the judge is the browser model or the headers that go out;
//! where the policy must not compile, the test points to the case in a `ui` folder that proves it. The table that people
//! read is in `cors-runtime/src/docs/security.md`, and has the same names.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

mod published_flaws {
    mod browse;
    mod configuration;
    mod credentials;
    mod origins;
    mod page;

    mod paths;
    mod preflights;
    mod request_headers;
    mod vary;
    mod wildcards;
}
