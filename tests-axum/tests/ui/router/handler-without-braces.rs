#![deny(warnings)]

use cors_runtime::{cors, cross_origin, router};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

#[cross_origin(ACCOUNT)]
async fn show() {}

#[cross_origin(deny)]
async fn update() {}

fn main() {
    let (router, api) = router! {
        "/account" => show,
        GET | PUT "/feed" => crate::show,
        _ => show,
    };
    let _ = api.wrap::<axum::Router>(router);
}
