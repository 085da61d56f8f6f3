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

macro_rules! served_as_it_is {
    ($wrapper:ident) => {
        impl<G: Guard, L: Listener> Service<IncomingStream<'_, L>> for $wrapper<Router, G> {
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
    };
}

served_as_it_is!(Cors);
#[cfg(feature = "tracing")]
served_as_it_is!(Reported);
