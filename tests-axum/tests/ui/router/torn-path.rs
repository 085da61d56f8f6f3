#![deny(warnings)]

use cors_runtime::{cors, cross_origin, router};

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

mod accounts {
    use super::*;

    #[cross_origin(ACCOUNT)]
    pub async fn show() {}
}

fn main() {
    let (router, api) = router! {
        "/account/{id}" => { GET: accounts: :show, PATCH: accounts::static, PUT: accounts::show: :<u8> },
    };
    let _ = api.wrap::<axum::Router>(router);
}
