use cors_runtime::{cors, cross_origin, router};

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [GET] };
}

#[cross_origin(READ)]
fn show(_: u8, _: u8) {}

fn main() {
    let (router, api) = router! {
        "/account" => { GET: show },
    };
    let _ = api.wrap::<axum::Router>(router);
}
