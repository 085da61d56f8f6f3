//! The layer's future: it waits for the application and for nothing else, is small, and can be sent.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod support;

use std::{
    future::{Future, Ready, ready},
    mem::{size_of, size_of_val},
    pin::{Pin, pin},
    task::{Context, Poll, Waker},
};

use http::{Request, Response, StatusCode};
use tower_service::Service;

use support::{
    ask::{ask, preflight},
    classes::{LISTED, OPEN},
    site::{APP, SITE},
};

/// Waits as often as it is told to, then answers.
struct Slow(u8);

impl Future for Slow {
    type Output = Result<Response<String>, &'static str>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        match self.0 {
            0 => Poll::Ready(Ok(Response::default())),
            _ => {
                self.0 -= 1;
                Poll::Pending
            }
        }
    }
}

struct Sleeper;

impl Service<Request<()>> for Sleeper {
    type Response = Response<String>;
    type Error = &'static str;
    type Future = Slow;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Slow {
        Slow(2)
    }
}

#[test]
fn the_application_may_wait_and_a_preflight_does_not() {
    let mut cx = Context::from_waker(Waker::noop());
    let mut response = pin!(LISTED.wrap(Sleeper).call(ask("GET /").origin(APP).http()));
    assert!(response.as_mut().poll(&mut cx).is_pending());
    assert!(response.as_mut().poll(&mut cx).is_pending());
    let Poll::Ready(Ok(response)) = response.poll(&mut cx) else { panic!("the third time it is there") };
    assert_eq!(response.headers()["access-control-allow-origin"], APP);
    let answer = pin!(LISTED.wrap(Sleeper).call(preflight("PUT /", APP).http()));
    let Poll::Ready(Ok(answer)) = answer.poll(&mut cx) else { panic!("it is there at once") };
    assert_eq!(answer.status(), StatusCode::NO_CONTENT);
}

/// An inner future of a size that a real handler has.
struct Large;

impl Service<Request<()>> for Large {
    type Response = Response<String>;
    type Error = &'static str;
    type Future = Pin<Box<dyn Future<Output = Result<Response<String>, &'static str>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        Box::pin(ready(Ok(Response::default())))
    }
}

/// And one of a size that a service has whose answer is there at once.
struct Small;

impl Service<Request<()>> for Small {
    type Response = Response<String>;
    type Error = &'static str;
    type Future = Ready<Result<Response<String>, &'static str>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        ready(Ok(Response::default()))
    }
}

fn future_size<S: Service<Request<()>>>(_: &S) -> usize {
    size_of::<S::Future>()
}

#[test]
fn the_layer_is_a_pointer_and_the_future_is_not_boxed() {
    let pointer = size_of::<usize>();
    assert_eq!(size_of_val(&LISTED.layer()), pointer);
    assert_eq!(size_of_val(&SITE.layer()), pointer);
    assert_eq!(size_of_val(&SITE.wrap(())), pointer);
    let added = |wrapped: usize, inner: usize| wrapped - inner;
    assert!(added(future_size(&SITE.wrap(Sleeper)), future_size(&Sleeper)) <= 96);
    assert!(added(future_size(&SITE.wrap(Large)), future_size(&Large)) <= 96);
    assert!(added(future_size(&SITE.wrap(Small)), future_size(&Small)) <= 96);
}

#[test]
fn layers_are_copied_and_futures_are_sent() {
    fn copied<T: Copy + Send + Sync + 'static>(_: T) {}
    fn sent<T: Send + 'static>(_: T) {}
    copied(SITE.layer());
    copied(OPEN.layer());
    sent(SITE.wrap(Sleeper));
    sent(SITE.wrap(Sleeper).call(ask("GET /").http()));
}
