//! Policies that must not compile, with every word of what the compiler says, and some that must.
//!
//! One misuse per file; the folder is its class. `TRYBUILD=overwrite cargo test --test ui` accepts new output: read it
//! before it is committed, as somebody who meets the macro for the first time would.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::{fs, path::Path};

#[test]
fn refused() {
    let tests = trybuild::TestCases::new();
    let folders = fs::read_dir(Path::new("tests/ui")).expect("the folder with the tests");
    let mut classes: Vec<_> = folders.map(|entry| entry.expect("a folder").path()).collect();
    classes.retain(|class| !class.ends_with("pass"));
    classes.sort();
    for class in classes {
        tests.compile_fail(class.join("*.rs").to_str().expect("an ASCII path"));
    }
}

#[test]
fn accepted() {
    trybuild::TestCases::new().pass("tests/ui/pass/*.rs");
}

/// What only rustc can find out comes in its own frame.
#[test]
fn refused_by_rustc() {
    trybuild::TestCases::new().compile_fail("tests/ui_rustc/*.rs");
}
