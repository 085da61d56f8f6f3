use cors_runtime::{cors, cross_origin, router};

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET] };
}

#[cross_origin(READ)]
async fn show() {}

#[cross_origin(deny)]
async fn update() {}

fn main() {
    let (router, api) = router! {
        "/account" => { GET: show, HEAD: update },
    };
    let _ = api.wrap::<axum::Router>(router);
}
