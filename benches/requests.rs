//! Sends one request many times through one implementation of CORS. `./count` runs it under valgrind and compares.

use std::{
    future::{Future, Ready, ready},
    hint::black_box,
    pin::pin,
    process::ExitCode,
    task::{Context, Poll, Waker},
};

use cors_runtime::cors;
use http::{HeaderMap, HeaderValue, Method, Request, Response, header};
use tower_http::cors::{AllowOrigin, CorsLayer};
use tower_layer::Layer;
use tower_service::Service;

cors! {
    static OPEN: Policy = { allow_origins: * };

    static LISTED: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com", "https://beta.example.com"],
        allow_credentials: true,
        allow_methods: [GET, PUT, DELETE],
        allow_headers: [Authorization, Content-Type, X-Request-Id],
        max_age: 10m,
    };
}

/// Answers 200 with two headers, as a small handler does.
#[derive(Clone)]
struct Handler;

impl Service<Request<()>> for Handler {
    type Response = Response<()>;
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Response<()>, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        ready(Ok(handled()))
    }
}

fn handled() -> Response<()> {
    let mut response = Response::new(());
    let headers = response.headers_mut();
    headers.reserve(8);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("2"));
    response
}

/// What somebody would write by hand who trusts the rest of the program: the headers, nothing read, nothing removed.
fn bare(case: &str, headers: &mut HeaderMap) {
    match case {
        "open" => {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
        "hit" => {
            headers.insert(
                header::ACCESS_CONTROL_ALLOW_ORIGIN,
                const { HeaderValue::from_static("https://admin.example.com") },
            );
            headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, const { HeaderValue::from_static("true") });
            headers.append(header::VARY, const { HeaderValue::from_static("Origin") });
        }
        _ => {
            headers.append(header::VARY, const { HeaderValue::from_static("Origin") });
        }
    }
}

/// The same after one look for headers that the application set itself.
fn stripping(case: &str, headers: &mut HeaderMap) {
    if headers.keys().any(|name| name.as_str().starts_with("access-control-")) {
        headers.clear();
    }
    bare(case, headers);
}

struct ByHand<'c> {
    inner: Handler,
    insert: fn(&str, &mut HeaderMap),
    case: &'c str,
}

impl Service<Request<()>> for ByHand<'_> {
    type Response = Response<()>;
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Response<()>, Self::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<()>) -> Self::Future {
        let mut response = self.inner.call(request).into_inner();
        if let Ok(response) = &mut response {
            (self.insert)(self.case, response.headers_mut());
        }
        ready(response)
    }
}

fn request(case: &str) -> Request<()> {
    let mut request = Request::new(());
    let headers = request.headers_mut();
    for (name, value) in [
        (header::HOST, "api.example.com"),
        (header::USER_AGENT, "Mozilla/5.0"),
        (header::ACCEPT, "*/*"),
        (header::ACCEPT_LANGUAGE, "en"),
        (header::REFERER, "https://admin.example.com/"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    let origin = match case {
        "miss" | "denied" => Some("https://other.example.org"),
        "none" => None,
        _ => Some("https://admin.example.com"),
    };
    if let Some(origin) = origin {
        headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
    }
    if matches!(case, "preflight" | "denied") {
        headers.insert(header::ACCESS_CONTROL_REQUEST_METHOD, HeaderValue::from_static("PUT"));
        headers.insert(header::ACCESS_CONTROL_REQUEST_HEADERS, HeaderValue::from_static("content-type"));
        *request.method_mut() = Method::OPTIONS;
    }
    request
}

fn drive<S: Service<Request<()>, Response = Response<()>>>(mut service: S, request: &Request<()>, times: u32) {
    let mut context = Context::from_waker(Waker::noop());
    for _ in 0..times {
        let request = clone(request);
        let response = pin!(service.call(request)).poll(&mut context);
        black_box(response.is_ready());
    }
}

fn clone(request: &Request<()>) -> Request<()> {
    let mut copy = Request::new(());
    copy.method_mut().clone_from(request.method());
    copy.headers_mut().clone_from(request.headers());
    copy
}

fn theirs(case: &str) -> CorsLayer {
    if case == "open" {
        return CorsLayer::new().allow_origin(tower_http::cors::Any);
    }
    let origins = ["https://app.example.com", "https://admin.example.com", "https://beta.example.com"];
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins.map(HeaderValue::from_static)))
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::PUT, Method::DELETE])
        .allow_headers([header::AUTHORIZATION, header::CONTENT_TYPE])
        .max_age(std::time::Duration::from_secs(600))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [implementation, case, times] = arguments.as_slice() else {
        eprintln!("usage: requests none|bare|stripping|ours|tower-http open|hit|miss|none|preflight|denied TIMES");
        return ExitCode::FAILURE;
    };
    let Ok(times) = times.parse() else {
        eprintln!("`{times}` is no number");
        return ExitCode::FAILURE;
    };
    let request = request(case);
    match implementation.as_str() {
        "none" => drive(Handler, &request, times),
        "ours" if case == "open" => drive(OPEN.wrap(Handler), &request, times),
        "ours" => drive(LISTED.wrap(Handler), &request, times),
        "tower-http" => drive(theirs(case).layer(Handler), &request, times),
        "bare" => drive(ByHand { inner: Handler, insert: bare, case }, &request, times),
        _ => drive(ByHand { inner: Handler, insert: stripping, case }, &request, times),
    }
    ExitCode::SUCCESS
}
