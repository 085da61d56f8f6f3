use cors_runtime::{cors, cross_origin, router};

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET] };
}

#[cross_origin(READ)]
#[allow(non_snake_case)]
async fn Show() {}

fn main() {
    let (router, api) = router! {
        "/account" => Show,
        "/x" => { GET: Show },
    };
    let _ = api.wrap::<axum::Router>(router);
}
