//! The floor: what the best hand-written service costs that knows the answer in advance.
//!
//! It reads nothing of the request. `bare` trusts the application not to send CORS headers of its own, `stripping` looks.

use std::{
    convert::Infallible,
    future::{Ready, ready},
    task::{Context, Poll},
};

use bytes::Bytes;
use cors_runtime::{Decision, Policy};
use http::{
    HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode,
    header::{
        ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
        ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, VARY,
    },
};
use tower_service::Service;

use crate::handler::Handler;

const ALL: [HeaderName; 6] = [
    ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_ALLOW_CREDENTIALS,
    ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_HEADERS,
    ACCESS_CONTROL_EXPOSE_HEADERS,
    ACCESS_CONTROL_MAX_AGE,
];

macro_rules! constant {
    ($text:literal) => {
        const { HeaderValue::from_static($text) }
    };
}

/// Calls the handler and changes its response's headers.
#[derive(Clone, Copy)]
pub(crate) struct ByHand<W>(pub(crate) W);

impl<W: FnMut(&mut HeaderMap)> Service<Request<Bytes>> for ByHand<W> {
    type Response = Response<Bytes>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Bytes>, Infallible>>;

    #[inline]
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Handler.poll_ready(cx)
    }

    #[inline]
    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        let Ok(mut response) = Handler.call(request).into_inner();
        (self.0)(response.headers_mut());
        ready(Ok(response))
    }
}

/// `*`
#[inline]
pub(crate) fn any(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, constant!("*"));
}

/// A listed origin, with credentials.
#[inline]
pub(crate) fn hit(headers: &mut HeaderMap) {
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, constant!("https://app.example.com"));
    headers.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, constant!("true"));
    headers.append(VARY, constant!("Origin"));
}

/// An origin that is not listed, or none.
#[inline]
pub(crate) fn miss(headers: &mut HeaderMap) {
    headers.append(VARY, constant!("Origin"));
}

/// Nobody, whatever is asked.
#[inline]
pub(crate) fn nothing(_: &mut HeaderMap) {}

/// Removes what the application set, then writes.
#[inline]
pub(crate) fn stripping(write: impl Fn(&mut HeaderMap) + Copy) -> impl Fn(&mut HeaderMap) + Copy {
    #[inline]
    move |headers: &mut HeaderMap| {
        // Comparing the names' numbers is a few instructions cheaper than looking at their letters.
        if headers.keys().any(|name| ALL.contains(name)) {
            strip(headers);
        }
        write(headers);
    }
}

#[cold]
fn strip(headers: &mut HeaderMap) {
    for name in ALL {
        headers.remove(name);
    }
}

/// Answers without calling the handler.
#[derive(Clone, Copy)]
pub(crate) struct Answering<A>(pub(crate) A);

impl<A: FnMut() -> Response<Bytes>> Service<Request<Bytes>> for Answering<A> {
    type Response = Response<Bytes>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Bytes>, Infallible>>;

    #[inline]
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    #[inline]
    fn call(&mut self, _: Request<Bytes>) -> Self::Future {
        ready(Ok((self.0)()))
    }
}

/// The answer to a preflight, in a map made for it.
#[inline]
pub(crate) fn six_inserts() -> Response<Bytes> {
    let mut headers = HeaderMap::with_capacity(6);
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, constant!("https://app.example.com"));
    headers.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, constant!("true"));
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, constant!("GET,HEAD,PUT,DELETE"));
    headers
        .insert(ACCESS_CONTROL_ALLOW_HEADERS, constant!("authorization,content-type,x-request-id,x-tenant,x-trace-id"));
    headers.insert(ACCESS_CONTROL_MAX_AGE, constant!("600"));
    headers.insert(VARY, constant!("Origin"));
    answer(StatusCode::NO_CONTENT, headers)
}

/// The refusal of a preflight.
#[inline]
pub(crate) fn one_insert() -> Response<Bytes> {
    let mut headers = HeaderMap::with_capacity(1);
    headers.insert(VARY, constant!("Origin"));
    answer(StatusCode::FORBIDDEN, headers)
}

fn answer(status: StatusCode, headers: HeaderMap) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

/// Our policy without our layer: `decide`, then `apply`, as the documentation shows it.
#[derive(Clone, Copy)]
pub(crate) struct Deciding(pub(crate) &'static Policy);

impl Service<Request<Bytes>> for Deciding {
    type Response = Response<Bytes>;
    type Error = Infallible;
    type Future = Ready<Result<Response<Bytes>, Infallible>>;

    #[inline]
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Handler.poll_ready(cx)
    }

    #[inline]
    fn call(&mut self, request: Request<Bytes>) -> Self::Future {
        match self.0.decide(&request) {
            Decision::Answer(answer) => ready(Ok(answer.into_response())),
            Decision::Forward(cors) => {
                let Ok(mut response) = Handler.call(request).into_inner();
                cors.apply(response.headers_mut());
                ready(Ok(response))
            }
        }
    }
}
