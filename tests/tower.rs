//! The layer around a service: what reaches the service, and what comes out.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::{
    future::{Future, Ready, ready},
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, Waker},
};

use http::{Request, Response, StatusCode};
use tower_layer::Layer;
use tower_service::Service;

use support::{
    ask::{Ask, ask, preflight},
    classes::{CREDENTIALS, LISTED, OPEN, PATTERNS, SOURCES},
    site::{APP, EVIL, SITE},
};

/// Counts what reaches it, and answers what the request's path says: a status, or an error.
#[derive(Clone, Default)]
struct Application {
    calls: Arc<AtomicUsize>,
    polls: Arc<AtomicUsize>,
}

impl Service<Request<()>> for Application {
    type Response = Response<String>;
    type Error = &'static str;
    type Future = Ready<Result<Response<String>, &'static str>>;

    /// Pending, then broken, then ready: each once.
    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        match self.polls.fetch_add(1, Ordering::Relaxed) {
            0 => Poll::Pending,
            1 => Poll::Ready(Err("broken")),
            _ => Poll::Ready(Ok(())),
        }
    }

    fn call(&mut self, request: Request<()>) -> Self::Future {
        self.calls.fetch_add(1, Ordering::Relaxed);
        let Ok(status) = request.uri().path().trim_start_matches('/').parse::<u16>() else {
            return ready(Err("no status"));
        };
        let response =
            Response::builder().status(status).header("access-control-allow-origin", "*").header("x-own", "1");
        ready(Ok(response.body(format!("{} {status}", request.method())).unwrap()))
    }
}

impl Application {
    fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }
}

/// Polls a future that never waits.
fn finish<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("the future waits"),
    }
}

fn send<S: Service<Request<()>>>(service: &mut S, ask: &Ask) -> Result<S::Response, S::Error> {
    finish(service.call(ask.http()))
}

fn header<'r>(response: &'r Response<String>, name: &str) -> Vec<&'r str> {
    response.headers().get_all(name).iter().map(|line| line.to_str().unwrap()).collect()
}

#[test]
fn a_preflight_never_reaches_the_application() {
    let application = Application::default();
    let (mut policy, mut site) = (LISTED.wrap(application.clone()), SITE.wrap(application.clone()));
    for (request, status) in [
        (preflight("PUT /200", APP), StatusCode::NO_CONTENT),
        (preflight("PUT /error", EVIL), StatusCode::FORBIDDEN),
        (preflight("PUT /404", APP).origin(APP), StatusCode::FORBIDDEN),
    ] {
        let response = send(&mut policy, &request).unwrap();
        assert_eq!((response.status(), response.body().as_str()), (status, ""), "{request:?}");
        assert_eq!(header(&response, "x-own"), [] as [&str; 0]);
        assert_eq!(header(&response, "content-length"), [] as [&str; 0]);
    }
    for path in ["/account/7", "/internal", "/nowhere", "/x/../internal"] {
        send(&mut site, &preflight(&format!("PATCH {path}"), APP)).unwrap();
    }
    assert_eq!(application.calls(), 0);
}

#[test]
fn every_other_request_reaches_the_application() {
    let application = Application::default();
    let mut service = LISTED.wrap(application.clone());
    let options = || ask("OPTIONS /200");
    let requests = [ask("GET /200"), ask("DELETE /200").origin(EVIL), options().origin(APP), options().asks_for("PUT")];
    for (number, request) in requests.iter().enumerate() {
        let response = send(&mut service, request).unwrap();
        assert_eq!(application.calls(), number + 1, "{request:?}");
        assert_eq!(response.body(), &format!("{} 200", request.method));
    }
}

#[test]
fn every_status_carries_the_headers_of_the_policy() {
    let mut service = CREDENTIALS.wrap(Application::default());
    for status in [200, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 405, 413, 429, 500, 503, 599] {
        let response = send(&mut service, &ask(&format!("GET /{status}")).origin(APP)).unwrap();
        assert_eq!(response.status(), status);
        assert_eq!(header(&response, "access-control-allow-origin"), [APP], "{status}");
        assert_eq!(header(&response, "access-control-allow-credentials"), ["true"], "{status}");
        assert_eq!(header(&response, "vary"), ["Origin"], "{status}");
        assert_eq!(header(&response, "x-own"), ["1"], "{status}");
        let response = send(&mut service, &ask(&format!("GET /{status}")).origin(EVIL)).unwrap();
        assert_eq!(header(&response, "access-control-allow-origin"), [] as [&str; 0], "{status}");
        assert_eq!(header(&response, "vary"), ["Origin"], "{status}");
    }
}

/// What no literal holds is the request's own, and travels with it.
#[test]
fn an_origin_that_a_pattern_or_a_source_allows_is_sent_back() {
    for (policy, origin) in [(&PATTERNS, "https://a.example.com"), (&SOURCES, "https://partner.example")] {
        let mut service = policy.wrap(Application::default());
        for (asking, sent_back) in [(origin, vec![origin]), (EVIL, vec![])] {
            let response = send(&mut service, &ask("GET /200").origin(asking)).unwrap();
            assert_eq!(header(&response, "access-control-allow-origin"), sent_back, "{asking}");
            assert_eq!(header(&response, "vary"), ["Origin"], "{asking}");
        }
    }
}

#[test]
fn an_error_passes_through() {
    for request in [ask("GET /error"), ask("GET /error").origin(APP)] {
        assert_eq!(send(&mut LISTED.wrap(Application::default()), &request).unwrap_err(), "no status");
    }
}

#[test]
fn readiness_is_that_of_the_application() {
    let mut service = OPEN.wrap(Application::default());
    let mut cx = Context::from_waker(Waker::noop());
    assert_eq!(service.poll_ready(&mut cx), Poll::Pending);
    assert_eq!(service.poll_ready(&mut cx), Poll::Ready(Err("broken")));
    assert_eq!(service.poll_ready(&mut cx), Poll::Ready(Ok(())));
    let mut reported = OPEN.report_only().wrap(Application::default());
    assert_eq!(reported.poll_ready(&mut cx), Poll::Pending);
    assert_eq!(reported.poll_ready(&mut cx), Poll::Ready(Err("broken")));
    assert_eq!(reported.poll_ready(&mut cx), Poll::Ready(Ok(())));
}

#[test]
fn futures_have_names() {
    let (mut service, mut reported) =
        (OPEN.wrap(Application::default()), OPEN.report_only().wrap(Application::default()));
    assert_eq!(format!("{:?}", service.call(ask("GET /200").http())), "CorsFuture { .. }");
    assert_eq!(format!("{:?}", reported.call(ask("GET /200").http())), "ReportedFuture { .. }");
}

#[test]
fn a_clone_is_the_same_service() {
    let application = Application::default();
    let service = LISTED.wrap(application.clone());
    let mut clone = service.clone();
    drop(service);
    let response = send(&mut clone, &ask("GET /200").origin(APP)).unwrap();
    assert_eq!(header(&response, "access-control-allow-origin"), [APP]);
    assert_eq!(application.calls(), 1);
}

/// The two ways to put a table in front of a service are one.
#[test]
fn a_layer_wraps() {
    let request = ask("GET /200").origin(APP);
    let layered = send(&mut LISTED.layer().layer(Application::default()), &request).unwrap();
    let wrapped = send(&mut LISTED.wrap(Application::default()), &request).unwrap();
    assert_eq!(layered.headers(), wrapped.headers());
    assert_eq!(layered.headers()["access-control-allow-origin"], APP);
}

/// A layer around a layer: the outer one has the last word, and nothing stands there twice.
#[test]
fn wrapped_twice() {
    let mut service = OPEN.wrap(LISTED.wrap(Application::default()));
    let response = send(&mut service, &ask("GET /200").origin(APP)).unwrap();
    assert_eq!(header(&response, "access-control-allow-origin"), ["*"]);
    assert_eq!(header(&response, "access-control-expose-headers"), [] as [&str; 0]);
    let mut service = LISTED.wrap(LISTED.wrap(Application::default()));
    let response = send(&mut service, &ask("GET /200").origin(APP)).unwrap();
    assert_eq!(header(&response, "access-control-allow-origin"), [APP]);
    assert_eq!(header(&response, "vary"), ["Origin"]);
}

/// As tower's own middlewares have it.
#[test]
fn the_application_is_within_reach() {
    let application = Application::default();
    let mut service = LISTED.wrap(application.clone());
    send(&mut service, &ask("GET /200").origin(APP)).unwrap();
    assert_eq!(service.get_ref().calls(), 1);
    let other = Application::default();
    *service.get_mut() = other.clone();
    send(&mut service, &ask("GET /200").origin(APP)).unwrap();
    assert_eq!((application.calls(), other.calls()), (1, 1));
    // Whoever takes it out of its guard asks it without one.
    let response = send(&mut service.into_inner(), &preflight("PUT /200", APP)).unwrap();
    assert_eq!((response.body().as_str(), other.calls()), ("OPTIONS 200", 2));
}
