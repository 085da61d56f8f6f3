//! actix-cors around an app, beside the same app without it. Read it as a scale: most of an app's work is actix's own.

use std::{
    future::Future,
    hint::black_box,
    pin::pin,
    task::{Context, Poll, Waker},
};

use actix_cors::Cors;
use actix_http::Request;
use actix_web::{
    App, HttpResponse,
    body::MessageBody,
    dev::{Service, ServiceResponse},
    http::Method,
    test::{TestRequest, init_service},
    web,
};

use crate::{
    policies::List,
    request::{near_misses, sample},
    subject::{Cases, Subject},
};

/// Method, and the fields beside those that each browser sends.
type Asked = (Method, Vec<(&'static str, String)>);

pub(super) fn add(cases: &mut Cases<'_>) {
    let from = |origin: &String| (Method::GET, vec![("origin", origin.clone())]);
    cases.case("any-no-origin", || {
        compared(|| Cors::default().allow_any_origin().send_wildcard(), &[(Method::GET, vec![])])
    });
    for list in [List::three(), List::thousand(), List::ten_thousand()] {
        let name = list.name;
        cases.case(&format!("{name}-hit"), || {
            compared(|| cors(list), &sample(list.origins).iter().map(from).collect::<Vec<_>>())
        });
        cases.case(&format!("{name}-miss"), || {
            compared(|| cors(list), &near_misses(list.origins).iter().map(from).collect::<Vec<_>>())
        });
    }
    let three = List::three();
    let preflight = |asked_headers: String| {
        let fields = [
            ("origin", "https://app.example.com".to_owned()),
            ("access-control-request-method", "PUT".to_owned()),
            ("access-control-request-headers", asked_headers),
        ];
        [(Method::OPTIONS, fields.into())]
    };
    cases.case("3-preflight", || compared(|| cors(three), &preflight("content-type".to_owned())));
    cases.case("3-preflight-8k-asked-headers", || {
        compared(|| cors(three), &preflight(vec!["content-type"; 8000 / 13].join(",")))
    });
}

fn cors(list: List) -> Cors {
    list.origins
        .iter()
        .fold(Cors::default(), |cors, origin| cors.allowed_origin(origin))
        .supports_credentials()
        .allowed_methods(["GET", "HEAD", "PUT", "DELETE"])
        .allowed_headers(["authorization", "content-type", "x-request-id", "x-tenant", "x-trace-id"])
        .max_age(600)
}

fn compared(cors: impl FnOnce() -> Cors, requests: &[Asked]) -> Vec<Subject> {
    let route = || web::get().to(HttpResponse::Ok);
    vec![
        asked("none", ready(init_service(App::new().route("/", route()))), requests),
        asked("actix-cors", ready(init_service(App::new().wrap(cors()).route("/", route()))), requests),
    ]
}

/// Nothing here waits, so it is done after a few polls.
fn ready<F: Future>(future: F) -> F::Output {
    let mut context = Context::from_waker(Waker::noop());
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
    }
}

fn asked<S, B, E>(who: &'static str, app: S, requests: &[Asked]) -> Subject
where
    S: Service<Request, Response = ServiceResponse<B>, Error = E> + 'static,
    B: MessageBody,
{
    let requests = requests.to_vec();
    Subject::new(who, move |times| {
        for (method, fields) in requests.iter().cycle().take(times) {
            let mut request = TestRequest::default().method(method.clone());
            for field in fields {
                request = request.insert_header((field.0, field.1.as_str()));
            }
            drop(black_box(ready(app.call(request.to_request()))));
        }
    })
}
