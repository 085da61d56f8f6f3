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
        "/account" => { [GET, PUT]: show },
        "/feed" => { GET + PURGE: show },
    };
    let _ = api.wrap::<axum::Router>(router);
}
