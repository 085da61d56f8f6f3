//! A shop's API on axum, twice: with annotated handlers, and with a table written by hand. Both answer alike.

pub mod annotated;
pub mod table;

use axum::{
    extract::Request,
    http::{StatusCode, header::AUTHORIZATION},
    middleware::Next,
    response::{IntoResponse as _, Response},
};

/// The application's own state.
#[derive(Clone, Default)]
pub struct Shop {
    name: &'static str,
}

impl Shop {
    /// A shop of this name.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name }
    }
}

/// Refuses whoever brings no token. A preflight brings none, so it must not get here.
pub async fn authenticate(request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/account") && !request.headers().contains_key(AUTHORIZATION) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    next.run(request).await
}
