//! The application: it answers at once. And the loop that asks it.

use std::{
    convert::Infallible,
    future::{Future, Ready, ready},
    hint::black_box,
    pin::pin,
    task::{Context, Poll, Waker},
};

use bytes::Bytes;
use http::{HeaderValue, Request, Response, header};
use tower_service::Service;

use crate::subject::Subject;

/// Answers 200 with two headers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Handler;

impl Service<Request<Bytes>> for Handler {
    type Response = Response<Bytes>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Bytes>, Infallible>>;

    #[inline]
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    #[inline]
    fn call(&mut self, _: Request<Bytes>) -> Self::Future {
        ready(Ok(handled()))
    }
}

/// Leaves room for four more headers: `http` makes a map for six.
#[inline]
pub(crate) fn handled() -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(b"hello"));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, const { HeaderValue::from_static("application/json") });
    headers.insert(header::CONTENT_LENGTH, const { HeaderValue::from_static("5") });
    response
}

/// Sends requests through a service, in turn.
pub(crate) fn through<S>(who: &'static str, mut service: S, requests: &[Request<Bytes>]) -> Subject
where
    S: Service<Request<Bytes>, Response = Response<Bytes>, Error = Infallible> + 'static,
{
    let requests = requests.to_vec();
    Subject::new(who, move |times| {
        let mut context = Context::from_waker(Waker::noop());
        for request in requests.iter().cycle().take(times) {
            let request = black_box(request).clone();
            let _ = service.poll_ready(&mut context);
            let response = pin!(service.call(request)).poll(&mut context);
            drop(black_box(response));
        }
    })
}

/// The requests alone: what preflights are compared with, since they do not reach the handler.
pub(crate) fn dropped(who: &'static str, requests: &[Request<Bytes>]) -> Subject {
    let requests = requests.to_vec();
    Subject::new(who, move |times| {
        for request in requests.iter().cycle().take(times) {
            drop(black_box(black_box(request).clone()));
        }
    })
}
