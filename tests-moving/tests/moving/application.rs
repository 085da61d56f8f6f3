//! The application behind the libraries, as a `tower` service; actix-web's is built from the same answers.

use std::{
    convert::Infallible,
    future::{Future, Ready, ready},
    pin::pin,
    task::{Context, Poll, Waker},
};

use http::{Request, Response};
use tower_service::Service;

use crate::{
    answer::{Answer, FROM_APPLICATION},
    grid::Ask,
};

/// Status and headers of the application's answer.
pub(crate) fn answer(path: &str) -> (u16, &'static [(&'static str, &'static str)]) {
    match path {
        "/missing" => (404, &[]),
        "/error" => (500, &[]),
        // A handler that speaks CORS by hand.
        "/own" => (
            200,
            &[
                ("access-control-allow-origin", "*"),
                ("access-control-allow-methods", "TRACE"),
                ("access-control-expose-headers", "x-internal"),
            ],
        ),
        "/vary" => (200, &[("vary", "Accept-Encoding"), ("vary", "Accept-Language")]),
        "/varies" => (200, &[("vary", "Origin")]),
        _ => (200, &[]),
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Application;

impl Service<Request<()>> for Application {
    type Response = Response<String>;
    type Error = Infallible;
    type Future = Ready<Result<Response<String>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<()>) -> Self::Future {
        let (status, headers) = answer(request.uri().path());
        let mut response = Response::builder().status(status).header(FROM_APPLICATION, "yes");
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        ready(Ok(response.body(String::new()).unwrap()))
    }
}

/// Asks a service that is always ready.
pub(crate) fn ask<S>(service: &mut S, ask: &Ask) -> Answer
where
    S: Service<Request<()>, Response = Response<String>, Error = Infallible>,
{
    let mut context = Context::from_waker(Waker::noop());
    assert!(service.poll_ready(&mut context).is_ready());
    let mut request = Request::builder().method(ask.method).uri(ask.path);
    for (name, value) in ask.headers() {
        request = request.header(name, value);
    }
    let Poll::Ready(Ok(response)) = pin!(service.call(request.body(()).unwrap())).poll(&mut context) else {
        panic!("the application is always ready");
    };
    let headers = response.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    Answer::new(response.status().as_u16(), headers)
}
