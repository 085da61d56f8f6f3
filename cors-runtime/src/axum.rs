//! `axum::serve` takes a wrapped router as it is.

use std::{
    convert::Infallible,
    future::{Ready, ready},
    task::{Context, Poll},
};

use axum::{
    Router,
    serve::{IncomingStream, Listener},
};
use tower_service::Service;

#[cfg(feature = "tracing")]
use crate::report_only::Reported;
use crate::tower::{Cors, Guard};

impl<G: Guard, L: Listener> Service<IncomingStream<'_, L>> for Cors<Router, G> {
    type Response = Self;
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: IncomingStream<'_, L>) -> Self::Future {
        // Without a state axum would turn handlers into routes again for every request.
        ready(Ok(self.clone().map_inner(|router| router.with_state(()))))
    }
}

#[cfg(feature = "tracing")]
impl<G: Guard, L: Listener> Service<IncomingStream<'_, L>> for Reported<Router, G> {
    type Response = Self;
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: IncomingStream<'_, L>) -> Self::Future {
        // As above.
        ready(Ok(self.clone().map_inner(|router| router.with_state(()))))
    }
}
