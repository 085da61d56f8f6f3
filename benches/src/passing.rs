//! A layer that changes nothing: what any layer costs here, beside a service without one.
//!
//! The handler is inlined whole into the loop that asks it, and so are the inserts by hand. A layer has a future of its
//! own, in which the handler's is put away and taken out again, and the response is looked at when it is there.

use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tower_service::Service;

use crate::by_hand;

/// Calls the service inside, and hands its response on.
#[derive(Clone, Copy)]
pub(crate) struct Passing<S>(pub(crate) S);

impl<S, B, C> Service<Request<B>> for Passing<S>
where
    S: Service<Request<B>, Response = Response<C>>,
{
    type Response = Response<C>;
    type Error = S::Error;
    type Future = PassingFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        PassingFuture { response: self.0.call(request) }
    }
}

pin_project! {
    pub(crate) struct PassingFuture<F> {
        #[pin]
        response: F,
    }
}

impl<F, B, E> Future for PassingFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
{
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let mut polled = self.project().response.poll(cx);
        if let Poll::Ready(Ok(response)) = &mut polled {
            by_hand::nothing(response.headers_mut());
        }
        polled
    }
}
