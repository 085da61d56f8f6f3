//! The API's handlers: ordinary axum code that has never heard of CORS.

use std::sync::{Arc, Mutex, PoisonError};

use axum::{
    Json, Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post, put},
};
use serde_json::{Value, json};

/// The name of the one user, which a `PUT` changes.
type Account = Arc<Mutex<String>>;

pub(crate) fn router() -> Router {
    Router::new()
        .route("/open", get(open))
        .route("/token", get(token))
        .route("/login", post(login))
        .route("/account", get(show_account).put(rename_account))
        .route("/items/{id}", get(show_item).patch(update_item).delete(delete_item))
        .route("/draft", put(save))
        .route("/vote", put(save))
        .route("/team", get(team))
        .route("/partners", get(partners))
        .route("/internal", get(internal))
        .route("/broken", get(broken))
        .with_state(Account::new(Mutex::new(String::from("Ada"))))
}

async fn open() -> Response {
    // The policy exposes the first of the two, so a page reads one and not the other.
    ([("x-total-count", "3"), ("x-served-by", "demo-1")], Json(json!(["red", "green", "blue"]))).into_response()
}

async fn token(headers: HeaderMap) -> Response {
    match headers.get(header::AUTHORIZATION) {
        Some(token) if token == "Bearer demo-token" => Json(json!({ "token": "accepted" })).into_response(),
        _ => (StatusCode::UNAUTHORIZED, Json(json!({ "error": "no valid token" }))).into_response(),
    }
}

async fn login() -> Response {
    // No password: whoever asks is Ada. What counts here is where the cookie goes afterwards.
    // `Domain` only because WebKitGTK keeps no other cookie for a name under `localhost`; in production leave it out.
    let cookie = [(header::SET_COOKIE, "session=ada; Domain=demo.localhost; Path=/; HttpOnly; SameSite=Lax")];
    (cookie, Json(json!({ "signed_in": true }))).into_response()
}

async fn show_account(State(account): State<Account>, headers: HeaderMap) -> Response {
    if !signed_in(&headers) {
        return please_sign_in();
    }
    let name = account.lock().unwrap_or_else(PoisonError::into_inner).clone();
    Json(json!({ "name": name })).into_response()
}

async fn rename_account(State(account): State<Account>, headers: HeaderMap, Json(body): Json<Value>) -> Response {
    if !signed_in(&headers) {
        return please_sign_in();
    }
    match body.get("name").and_then(Value::as_str) {
        Some(name) if (1..=100).contains(&name.len()) => {
            name.clone_into(&mut account.lock().unwrap_or_else(PoisonError::into_inner));
            Json(json!({ "name": name })).into_response()
        }
        _ => {
            (StatusCode::UNPROCESSABLE_ENTITY, Json(json!({ "error": "`name` takes 1 to 100 bytes" }))).into_response()
        }
    }
}

/// Browsers split cookies into several lines over HTTP/2, hence all of them are looked at.
fn signed_in(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(';')).any(|cookie| cookie.trim() == "session=ada")
}

fn please_sign_in() -> Response {
    (StatusCode::UNAUTHORIZED, Json(json!({ "error": "not signed in" }))).into_response()
}

async fn show_item(Path(id): Path<u64>) -> Json<Value> {
    Json(json!({ "id": id, "title": "A thing" }))
}

async fn update_item(Path(id): Path<u64>, Json(change): Json<Value>) -> Json<Value> {
    Json(json!({ "id": id, "changed": change }))
}

async fn delete_item(Path(id): Path<u64>) -> Json<Value> {
    Json(json!({ "id": id, "deleted": true }))
}

async fn save() -> Json<Value> {
    Json(json!({ "saved": true }))
}

async fn team() -> Json<Value> {
    Json(json!({ "members": ["Ada", "Grace"] }))
}

async fn partners() -> Json<Value> {
    Json(json!({ "prices": [3, 5, 8] }))
}

async fn internal() -> Response {
    // A header left over from an older set-up: the policy says `deny`, so it must not get out.
    ([(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")], Json(json!({ "secret": 42 }))).into_response()
}

async fn broken() -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "error": "the database is on fire" }))).into_response()
}
