//! The site's server: one page under three origins, and the record of what the API saw.

use std::{future::ready, sync::Arc};

use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode, header},
    middleware::{self, Next},
    response::{Html, IntoResponse, Response},
    routing::{MethodRouter, get},
};

use crate::observe::Log;

/// Where everything is found, known once the ports are.
///
/// `app` and `admin` belong to the API's *site*, so cookies with `SameSite=Lax` reach it from there; `stranger` does
/// not. Browsers look up every name under `localhost` on this machine, without any set-up.
#[derive(Clone)]
pub(crate) struct Addresses {
    pub(crate) api: String,
    pub(crate) app: String,
    pub(crate) admin: String,
    pub(crate) stranger: String,
}

impl Addresses {
    pub(crate) fn new(api_port: u16, site_port: u16) -> Self {
        Self {
            api: format!("http://api.demo.localhost:{api_port}"),
            app: format!("http://app.demo.localhost:{site_port}"),
            admin: format!("http://admin.demo.localhost:{site_port}"),
            stranger: format!("http://stranger.localhost:{site_port}"),
        }
    }

    fn fill_in(&self, template: &str) -> String {
        template
            .replace("{{api}}", &self.api)
            .replace("{{app}}", &self.app)
            .replace("{{admin}}", &self.admin)
            .replace("{{stranger}}", &self.stranger)
    }
}

/// What does not change while the program runs, made once.
struct Pages {
    index: String,
    elsewhere: String,
    content_security_policy: String,
    /// The names it answers to, without the port: a browser may reach it through a forwarded one.
    hosts: [&'static str; 3],
}

pub(crate) fn router(addresses: &Addresses, log: Log) -> Router {
    let pages = Arc::new(Pages {
        index: addresses.fill_in(include_str!("site/index.html")),
        elsewhere: addresses.fill_in(include_str!("site/elsewhere.html")),
        content_security_policy: addresses.fill_in(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self' {{api}}; \
             base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
        hosts: ["app.demo.localhost", "admin.demo.localhost", "stranger.localhost"],
    });
    Router::new()
        .route("/", get(index))
        .route("/style.css", file("text/css; charset=utf-8", include_str!("site/style.css")))
        .route("/demo.js", file("text/javascript; charset=utf-8", include_str!("site/demo.js")))
        .route("/tries.js", file("text/javascript; charset=utf-8", include_str!("site/tries.js")))
        .route("/view.js", file("text/javascript; charset=utf-8", include_str!("site/view.js")))
        .route("/policies.rs", file("text/plain; charset=utf-8", include_str!("policies.rs")))
        .route("/observed/{id}", get(observed).with_state(log))
        .layer(middleware::from_fn_with_state(Arc::clone(&pages), guard))
        .with_state(pages)
}

async fn index(State(pages): State<Arc<Pages>>) -> Html<String> {
    Html(pages.index.clone())
}

fn file(kind: &'static str, text: &'static str) -> MethodRouter<Arc<Pages>> {
    get(move || ready(([(header::CONTENT_TYPE, kind)], text)))
}

async fn observed(State(log): State<Log>, Path(id): Path<String>) -> Response {
    axum::Json(log.of(&id)).into_response()
}

/// Sends a visitor of `127.0.0.1` to the names that the policies know, and keeps the pages out of caches and frames.
async fn guard(State(pages): State<Arc<Pages>>, request: Request, next: Next) -> Response {
    let mut response = if pages.answers_to(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::MISDIRECTED_REQUEST, Html(pages.elsewhere.clone())).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    if let Ok(policy) = header::HeaderValue::from_str(&pages.content_security_policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

impl Pages {
    fn answers_to(&self, headers: &HeaderMap) -> bool {
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        let name = host.split_once(':').map_or(host, |(name, _port)| name);
        self.hosts.contains(&name)
    }
}
