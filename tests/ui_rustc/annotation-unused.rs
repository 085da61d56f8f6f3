#![deny(dead_code)]

use cors_runtime::{cors, cross_origin};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
}

// Used, but by no table.
#[cross_origin(ACCOUNT)]
fn show() {}

#[cross_origin(allow_origins: *)]
fn list() {}

// Not used at all.
#[cross_origin(deny)]
fn metrics() {}

#[cross_origin(deny)]
#[allow(dead_code, reason = "the annotation is meant, too")]
fn silent() {}

fn main() {
    let _ = (show, list);
}
