use cors_runtime::{cors, cross_origin, router};

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET] };
}

#[cross_origin(READ)]
async fn show() {}

async fn update() {}

mod accounts {
    pub async fn delete() {}
}

fn main() {
    let (router, api) = router! {
        "/account" => { GET: show, PUT: update, DELETE: accounts::delete },
    };
    let _ = api.wrap::<axum::Router>(router);
}
