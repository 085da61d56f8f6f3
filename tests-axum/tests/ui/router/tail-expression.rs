#![deny(warnings)]

use cors_runtime::{cors, cross_origin, router};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

#[cross_origin(ACCOUNT)]
async fn show() {}

#[cross_origin(deny)]
async fn update() {}

fn app() -> (axum::Router, &'static cors_runtime::Routes) {
    router! {
        "/account" => { GET: show, PURGE: update },
    }
}

fn with_state<S: Clone + Send + Sync + 'static>() -> axum::Router<S> {
    router!("/account" => { GET: show, PUT: |n| n }).0
}

fn main() {
    let _ = (app(), with_state::<u8>());
}
