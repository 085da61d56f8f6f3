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
        "/account" => get(show),
        "/feed" => get(show).put(update),
        "/news" => axum::routing::get(|| async {}),
        "/other" => { get(show) },
        "/any" => any(show),
        "/every" => { ANY: show, *: show },
    };
    let _ = api.wrap::<axum::Router>(router);
}
