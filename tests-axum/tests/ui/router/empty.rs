#![deny(warnings)]

use cors_runtime::router;

fn main() {
    let (router, api) = router! {};
    let _ = api.wrap::<axum::Router>(router);
}
