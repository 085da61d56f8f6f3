use axum::{Router, routing::get};
use cors_runtime::cors;

cors! {
    static PUBLIC: Policy = { allow_origins: * };
}

#[allow(dead_code)]
fn app() -> Router {
    Router::new().route("/feed", get(async || "news")).layer(PUBLIC.layer())
}

fn main() {}
