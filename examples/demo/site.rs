//! The site's server: one page under four origins, the record of what the API saw, and what models of browsers say.

use std::{future::ready, sync::Arc};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{
        DefaultBodyLimit, Path, Request, State,
        rejection::{BytesRejection, PathRejection},
    },
    http::{HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use serde_json::{Map, Value, json};

use crate::{
    model::Question,
    observe::Log,
    report::REPORT,
    written::{self, SOURCE},
};

/// What the page offers; a script may send any.
const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/// Where everything is found, known once the ports are.
///
/// `app` and `admin` belong to the API's *site*, so cookies with `SameSite=Lax` reach it from there; those of `partner`
/// and `stranger` do not. Browsers look up every name under `localhost` on this machine, without any set-up.
#[derive(Clone)]
pub(crate) struct Addresses {
    pub(crate) api: String,
    pub(crate) app: String,
    pub(crate) admin: String,
    pub(crate) partner: String,
    pub(crate) stranger: String,
}

impl Addresses {
    pub(crate) fn new(api_port: u16, site_port: u16) -> Self {
        Self {
            api: format!("http://api.demo.localhost:{api_port}"),
            app: format!("http://app.demo.localhost:{site_port}"),
            admin: format!("http://admin.demo.localhost:{site_port}"),
            partner: format!("http://partner.localhost:{site_port}"),
            stranger: format!("http://stranger.localhost:{site_port}"),
        }
    }

    fn fill_in(&self, template: &str) -> String {
        template
            .replace("{{api}}", &self.api)
            .replace("{{app}}", &self.app)
            .replace("{{admin}}", &self.admin)
            .replace("{{partner}}", &self.partner)
            .replace("{{stranger}}", &self.stranger)
    }
}

/// What does not change while the program runs, made once.
struct Pages {
    addresses: Addresses,
    index: String,
    elsewhere: String,
    table: Value,
    log: Log,
    /// The names it answers to, without the port: a browser may reach it through a forwarded one.
    hosts: [&'static str; 4],
}

/// Everything comes from here, and scripts speak to the API only. The frame of `Origin: null` is the page's own.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; \
     connect-src 'self' {{api}}; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// `'self'` is nobody in an opaque origin, so the frame's script is named by its address.
const CONTENT_SECURITY_POLICY_OF_FRAME: &str = "default-src 'none'; script-src http://{{here}}; connect-src {{api}}; \
     base-uri 'none'; form-action 'none'; frame-ancestors http://{{here}}; sandbox allow-scripts";

/// Longer questions are nobody's.
const LONGEST_QUESTION: usize = 64 * 1024;

const SCRIPT: &str = "text/javascript; charset=utf-8";

pub(crate) fn router(addresses: &Addresses, log: Log) -> Router {
    let pages = Arc::new(Pages {
        addresses: addresses.clone(),
        index: addresses.fill_in(include_str!("site/index.html")),
        elsewhere: addresses.fill_in(include_str!("site/elsewhere.html")),
        table: table(),
        log,
        hosts: ["app.demo.localhost", "admin.demo.localhost", "partner.localhost", "stranger.localhost"],
    });
    Router::new()
        .route("/", get(index))
        .route("/frame", file("text/html; charset=utf-8", include_str!("site/frame.html")))
        .route("/style.css", file("text/css; charset=utf-8", include_str!("site/style.css")))
        .route("/parts.css", file("text/css; charset=utf-8", include_str!("site/parts.css")))
        .route("/demo.js", file(SCRIPT, include_str!("site/demo.js")))
        .route("/picks.js", file(SCRIPT, include_str!("site/picks.js")))
        .route("/policy.js", file(SCRIPT, include_str!("site/policy.js")))
        .route("/send.js", file(SCRIPT, include_str!("site/send.js")))
        .route("/course.js", file(SCRIPT, include_str!("site/course.js")))
        .route("/engines.js", file(SCRIPT, include_str!("site/engines.js")))
        .route("/elements.js", file(SCRIPT, include_str!("site/elements.js")))
        .route("/tries.js", file(SCRIPT, include_str!("site/tries.js")))
        .route("/all.js", file(SCRIPT, include_str!("site/all.js")))
        .route("/frame.js", file(SCRIPT, include_str!("site/frame.js")))
        .route("/policies.rs", file("text/plain; charset=utf-8", SOURCE))
        .route("/table", get(async |State(pages): State<Arc<Pages>>| Json(pages.table.clone())))
        .route("/observed/{id}", get(observed))
        .route("/model", post(model).layer(DefaultBodyLimit::max(LONGEST_QUESTION)))
        .layer(middleware::from_fn_with_state(Arc::clone(&pages), guard))
        .with_state(pages)
}

async fn index(State(pages): State<Arc<Pages>>) -> Html<String> {
    Html(pages.index.clone())
}

fn file(kind: &'static str, text: &'static str) -> MethodRouter<Arc<Pages>> {
    get(move || ready(([(header::CONTENT_TYPE, kind)], text)))
}

/// What the page picks from: paths with a request that fits, what guards each method there, and the policies.
fn table() -> Value {
    let guard = |method: &str, path: &str| {
        let guard = REPORT.guard(method, path);
        let lines: Vec<_> = guard.lines.iter().map(|line| line.text.as_str()).collect();
        json!({ "policy": guard.policy, "lines": lines, "reported": guard.reported })
    };
    let mut paths: Vec<Value> = Vec::new();
    for row in &REPORT.lines {
        let sample = row.sample();
        if paths.last().is_none_or(|path| path["sample"] != sample.as_str()) {
            let guards: Map<_, _> = METHODS.iter().map(|&name| (name.to_owned(), guard(name, &sample))).collect();
            paths.push(json!({ "path": row.path, "sample": sample, "guards": guards }));
        }
    }
    let policy = |name: &str| json!({ "source": written::policy(name), "report": REPORT.policy(name) });
    let policies: Map<_, _> = REPORT.lines.iter().map(|row| (row.policy.clone(), policy(&row.policy))).collect();
    json!({ "methods": METHODS, "paths": paths, "policies": policies })
}

async fn observed(State(pages): State<Arc<Pages>>, id: Result<Path<String>, PathRejection>) -> Response {
    match id.map_err(|error| error.body_text()).and_then(|Path(id)| pages.log.of(&id)) {
        Ok(exchanges) => Json(exchanges).into_response(),
        Err(sentence) => (StatusCode::BAD_REQUEST, sentence).into_response(),
    }
}

async fn model(State(pages): State<Arc<Pages>>, body: Result<Bytes, BytesRejection>) -> Response {
    match body.map_err(|error| error.body_text()).and_then(|body| Question::read(&body)) {
        Ok(question) => Json(question.answer(pages.addresses.api.clone()).await).into_response(),
        Err(sentence) => (StatusCode::BAD_REQUEST, sentence).into_response(),
    }
}

/// Sends a visitor of `127.0.0.1` to the names that the policies know, and keeps the pages out of caches and frames.
async fn guard(State(pages): State<Arc<Pages>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default().to_owned();
    let is_frame = request.uri().path() == "/frame";
    let is_ours = pages.answers_to(&host);
    let mut response = if is_ours {
        next.run(request).await
    } else {
        (StatusCode::MISDIRECTED_REQUEST, Html(pages.elsewhere.clone())).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    let policy = if is_frame && is_ours {
        CONTENT_SECURITY_POLICY_OF_FRAME.replace("{{here}}", &host)
    } else {
        CONTENT_SECURITY_POLICY.to_owned()
    };
    if let Ok(policy) = HeaderValue::from_str(&pages.addresses.fill_in(&policy)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

impl Pages {
    fn answers_to(&self, host: &str) -> bool {
        let name = host.split_once(':').map_or(host, |(name, _port)| name);
        self.hosts.contains(&name)
    }
}
