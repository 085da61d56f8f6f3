#![deny(warnings)]

use cors_runtime::{cors, cross_origin, router};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

#[cross_origin(ACCOUNT)]
async fn show<const N: usize>() {}

fn main() {
    let (router, api) = router! {
        "/account/{id}" => { GET: show::<, 7>, PATCH: show::<7> },
        "/report" => { GET: show::<Postgres static>, PUT: show::<{ 3 + 4 }>, POST: show::<7 },
        "/feed" => { GET: show::<Vec<dyn>> },
    };
    let _ = api.wrap::<axum::Router>(router);
}
