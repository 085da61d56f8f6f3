use cors_runtime::{cors, cross_origin, router};

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET] };
}

#[cross_origin(READ)]
async fn show() {}

fn main() {
    let (router, api) = router! {
        "/account" => show,
        "/x" => { GET: show },
    };
    let _ = api.wrap::<axum::Router>(router);
}
