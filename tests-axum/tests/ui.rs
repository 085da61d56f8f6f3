//! `router!`s that must not compile, with every word of what the compiler says, and some that must.
//!
//! `TRYBUILD=overwrite cargo test -p cors-axum-tests --test ui` accepts new output.
#![allow(missing_docs, reason = "tests")]

#[test]
fn refused() {
    trybuild::TestCases::new().compile_fail("tests/ui/router/*.rs");
}

#[test]
fn accepted() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

/// What only rustc can find out comes in its own frame.
#[test]
fn refused_by_rustc() {
    trybuild::TestCases::new().compile_fail("tests/ui/rustc/*.rs");
}
