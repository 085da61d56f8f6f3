//! The router is axum's own, and the table stands beside it.

use axum::{
    Router,
    extract::{Path, State},
    middleware,
    routing::{get, post},
};
use cors_runtime::cors;

use crate::{Shop, authenticate};

cors! {
    /// The catalogue is for everybody.
    static PUBLIC: Policy = { allow_origins: *, expose_headers: [ETag] };

    /// The signed-in shop. Cookies travel.
    static ACCOUNT: Policy = {
        allow_origins: ["https://shop.example.com"],
        allow_credentials: true,
        allow_headers: [Authorization, Content-Type],
        max_age: 2h,
    };

    /// Deleting is for the back office.
    static OFFICE: Policy = { allow_origins: ["https://office.example.com"], ..ACCOUNT };

    /// Which policy guards which route.
    pub static API: Routes = {
        GET       "/articles"     => PUBLIC,
        GET | PUT "/account/{id}" => ACCOUNT,
        DELETE    "/account/{id}" => OFFICE,
        POST      "/report"       => { allow_origins: ["https://bi.example.com"], max_age: 10m },
        GET       "/metrics"      => deny,
    };
}

/// The router with all of its layers. [`API`] goes around it.
pub fn app(shop: Shop) -> Router {
    let account = Router::new().route("/{id}", get(show_account).put(update_account).delete(delete_account));
    Router::new()
        .route("/articles", get(articles))
        .nest("/account", account)
        .route("/report", post(async || "report"))
        .route("/metrics", get(async || "metrics"))
        .layer(middleware::from_fn(authenticate))
        .with_state(shop)
}

async fn articles(State(shop): State<Shop>) -> String {
    format!("articles of {}", shop.name)
}

async fn show_account(Path(id): Path<u64>) -> String {
    format!("account {id}")
}

async fn update_account(Path(id): Path<u64>, name: String) -> String {
    format!("account {id} of {name}")
}

async fn delete_account(Path(id): Path<u64>) -> String {
    format!("deleted {id}")
}
