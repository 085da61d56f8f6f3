//! A feature that somebody forgot: the compiler names it, and says nothing else.
//!
//! trybuild gives these programs the features of this package alone, whatever else is built beside it.
//! `TRYBUILD=overwrite cargo test -p cors-feature-tests` accepts new output.
#![allow(missing_docs, reason = "tests")]

#[test]
fn refused() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
