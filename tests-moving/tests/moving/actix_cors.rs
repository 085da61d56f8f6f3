//! actix-cors 0.7.

use std::rc::Rc;

use actix_cors::Cors;
use actix_web::{
    App, HttpRequest, HttpResponse,
    http::header::{HeaderName, HeaderValue},
    rt::System,
    test::{TestRequest, call_service, init_service},
    web,
};

use self::differences::DIFFERENCES;
use crate::{
    answer::{Answer, FROM_APPLICATION},
    application,
    compare::{Library, Shape, compare},
    grid::{ADMIN, APP, Ask},
    policies::{DEFAULTS, GUARDED, ONE, OPEN, PATTERN, READ, TWO, nothing, ours},
};

pub(crate) mod differences;

/// What the differences need to know of a configuration.
#[derive(Clone, Default)]
pub(crate) struct Traits {
    nobody: bool,
    no_methods: bool,
    /// Everybody is allowed, by `*` or by an echo.
    everybody: bool,
    any_method: bool,
    any_header: bool,
    exposes_any: bool,
    function: bool,
    blocks: bool,
    no_vary: bool,
    /// The same configuration, but for `disable_preflight`.
    answering: Option<Rc<Library>>,
    with_credentials: bool,
}

fn request(ask: &Ask) -> TestRequest {
    let mut request = TestRequest::with_uri(ask.path).method(ask.method.parse().unwrap());
    for (name, value) in ask.headers() {
        request = request.append_header((HeaderName::from_static(name), HeaderValue::from_static(value)));
    }
    request
}

async fn handle(request: HttpRequest) -> HttpResponse {
    let (status, headers) = application::answer(request.path());
    let mut response = HttpResponse::build(status.try_into().unwrap());
    response.insert_header((FROM_APPLICATION, "yes"));
    for header in headers {
        response.append_header(*header);
    }
    response.finish()
}

fn theirs(cors: fn() -> Cors) -> Library {
    let system = System::new();
    let app = App::new().wrap(cors()).default_service(web::to(handle));
    let service = system.block_on(init_service(app));
    Box::new(move |ask| {
        let response = system.block_on(call_service(&service, request(ask).to_request()));
        let headers = response.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
        Answer::new(response.status().as_u16(), headers)
    })
}

fn one() -> Cors {
    Cors::default()
        .allowed_origin(APP)
        .supports_credentials()
        .allowed_methods(["GET", "PUT"])
        .allowed_headers(["content-type", "authorization"])
        .expose_headers(["etag", "x-total-count"])
        .max_age(600)
}

fn two() -> Cors {
    one().allowed_origin(ADMIN)
}

fn shapes() -> Vec<Shape<Traits>> {
    let plain = Traits::default;
    let everybody = || Traits { everybody: true, ..plain() };
    let any = || Traits { any_method: true, any_header: true, exposes_any: true, ..everybody() };
    let mut shapes = Vec::new();
    let mut shape = |name, theirs: fn() -> Cors, ours, traits, differences| {
        shapes.push(Shape { name, theirs: self::theirs(theirs), ours, traits, differences });
    };
    shape(
        "default",
        Cors::default,
        nothing(),
        Traits { nobody: true, ..plain() },
        &["preflight-without-origin", "vary-line-lost", "vary-members"],
    );
    shape(
        "one origin",
        one,
        ours(&ONE),
        plain(),
        &[
            "head-beside-get",
            "headers-without-grant",
            "judged-preflight",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
            "vary-twice",
        ],
    );
    shape(
        "two origins",
        two,
        ours(&TWO),
        plain(),
        &[
            "head-beside-get",
            "headers-without-grant",
            "judged-preflight",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
            "vary-twice",
        ],
    );
    shape(
        "no methods",
        || Cors::default().allowed_origin(APP),
        ours(&DEFAULTS),
        Traits { no_methods: true, ..plain() },
        &[
            "methods-left-out",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
            "vary-twice",
        ],
    );
    shape(
        "function",
        || {
            Cors::default().allowed_methods(["GET", "PUT"]).allowed_origin_fn(|origin, _| {
                origin.as_bytes().starts_with(b"https://") && origin.as_bytes().ends_with(b".tenant.example")
            })
        },
        ours(&PATTERN),
        Traits { function: true, ..plain() },
        &[
            "head-beside-get",
            "judged-preflight",
            "preflight-status",
            "preflight-without-origin",
            "unparsed-origins",
            "vary-line-lost",
            "vary-members",
            "vary-twice",
        ],
    );
    shape(
        "any origin",
        || Cors::default().allow_any_origin().allowed_methods(["GET", "POST"]).max_age(0),
        ours(&READ),
        everybody(),
        &[
            "echoed-origin",
            "head-beside-get",
            "judged-preflight",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
        ],
    );
    shape(
        "any origin, wildcard",
        || Cors::default().allow_any_origin().send_wildcard().allowed_methods(["GET", "POST"]).max_age(0),
        ours(&READ),
        everybody(),
        &[
            "echoed-origin",
            "head-beside-get",
            "judged-preflight",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
        ],
    );
    shape(
        "anything",
        || Cors::default().allow_any_origin().allow_any_method().allow_any_header().expose_any_header(),
        ours(&OPEN),
        any(),
        &[
            "echoed-origin",
            "exposed-names",
            "judged-preflight",
            "mirrored-headers",
            "nine-methods",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
        ],
    );
    shape(
        "permissive",
        || Cors::permissive().max_age(None),
        ours(&OPEN),
        Traits { with_credentials: true, ..any() },
        &[
            "echoed-origin",
            "everybody-with-credentials",
            "exposed-names",
            "judged-preflight",
            "mirrored-headers",
            "nine-methods",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
        ],
    );
    shape(
        "no vary",
        || two().disable_vary_header(),
        ours(&TWO),
        Traits { no_vary: true, ..plain() },
        &[
            "head-beside-get",
            "headers-without-grant",
            "judged-preflight",
            "no-vary",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
        ],
    );
    shape(
        "no preflight",
        || two().disable_preflight(),
        ours(&TWO),
        Traits { answering: Some(Rc::new(theirs(two))), ..plain() },
        &[
            "head-beside-get",
            "headers-without-grant",
            "judged-preflight",
            "preflight-not-answered",
            "preflight-status",
            "several-origins",
            "vary-line-lost",
            "vary-members",
            "vary-twice",
        ],
    );
    shape(
        "blocking",
        || one().block_on_origin_mismatch(true),
        ours(&GUARDED),
        Traits { blocks: true, ..plain() },
        &[
            "blocked-requests",
            "head-beside-get",
            "headers-without-grant",
            "judged-preflight",
            "preflight-status",
            "preflight-without-origin",
            "several-origins",
            "vary-line-lost",
            "vary-members",
            "vary-twice",
        ],
    );
    shapes
}

/// Differences that show in every shape.
const EVERYWHERE: [&str; 3] = ["application-headers", "no-method-no-preflight", "refused-preflight"];

#[test]
fn every_difference_is_known() {
    compare(&shapes(), &EVERYWHERE, DIFFERENCES);
}
