use cors_runtime::{cors, cross_origin, router};

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET] };
}

struct Account;

impl Account {
    async fn show() {}
}

#[cross_origin(deny)]
async fn list() {}

fn main() {
    let _ = &READ;
    let (router, api) = router! {
        "/account" => { GET: Account::show, POST: list },
    };
    let _ = api.wrap::<axum::Router>(router);
}
