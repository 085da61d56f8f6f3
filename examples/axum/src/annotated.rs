//! The policy stands on the handler, and `router!` gathers what the handlers say.

use axum::{
    Json, Router,
    extract::{Path, State},
    middleware,
};
use cors_runtime::{Routes, cors, cross_origin, router};
use serde::{Deserialize, Serialize};

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
}

/// What a visitor may change.
#[derive(Deserialize, Serialize)]
pub struct Account {
    id: u64,
    name: String,
}

#[cross_origin(PUBLIC)]
async fn articles(State(shop): State<Shop>) -> String {
    format!("articles of {}", shop.name)
}

#[cross_origin(ACCOUNT)]
async fn show_account(Path(id): Path<u64>) -> Json<Account> {
    Json(Account { id, name: "Ada".into() })
}

#[cross_origin(ACCOUNT)]
async fn update_account(Path(id): Path<u64>, Json(account): Json<Account>) -> Json<Account> {
    Json(Account { id, ..account })
}

#[cross_origin(OFFICE)]
async fn delete_account(Path(id): Path<u64>) -> String {
    format!("deleted {id}")
}

#[cross_origin(allow_origins: ["https://bi.example.com"], max_age: 10m)]
async fn report() -> &'static str {
    "report"
}

#[cross_origin(deny)]
async fn metrics() -> &'static str {
    "metrics"
}

/// The router with all of its layers, and the table that goes around it.
pub fn app(shop: Shop) -> (Router, &'static Routes) {
    let (router, api) = router! {
        "/articles"     => { GET: articles },
        "/account/{id}" => { GET: show_account, PUT: update_account, DELETE: delete_account },
        "/report"       => { POST: report },
        "/metrics"      => { GET: metrics },
    };
    (router.layer(middleware::from_fn(authenticate)).with_state(shop), api)
}
