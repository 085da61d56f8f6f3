use cors_runtime::{cors, cross_origin, router};

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET] };
}

#[cross_origin(deny)]
async fn hidden() {}

fn main() {
    let (router, api) = router! {
        "/x/{*rest}" => { GET: hidden },
        "/{page}" => READ,
    };
    let _ = api.wrap::<axum::Router>(router);
}
