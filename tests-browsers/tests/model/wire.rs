//! From the table's words to the model's, and from the model to the servers.

use axum::body::{Body, HttpBody};
use cors_browser_tests::{
    cases::{Case, Step, Tool},
    server::World,
};
use cors_runtime::testing::browser::{self, Credentials, Mode, Page, Redirect, WireRequest, WireResponse};
use http::{Request, Response, Uri};

pub(super) fn page(step: &Step) -> Option<Page> {
    let page = Page::at(step.page.origin)?;
    Some(if step.page.sandboxed { page.opaque() } else { page })
}

pub(super) fn request(step: &Step, case: &Case) -> Option<browser::Request> {
    let url = case.url_of(step);
    if step.tool == Tool::Image {
        return Some(browser::Request::element(&url));
    }
    // A script's own choice of a cache mode is not modelled.
    if step.cache != "default" {
        return None;
    }
    let mut request = browser::Request::new(step.method, &url)
        .mode(match step.mode {
            "cors" => Mode::Cors,
            "no-cors" => Mode::NoCors,
            "same-origin" => Mode::SameOrigin,
            _ => return None,
        })
        .credentials(match step.credentials {
            "omit" => Credentials::Omit,
            "same-origin" => Credentials::SameOrigin,
            "include" => Credentials::Include,
            _ => return None,
        })
        .redirect(match step.redirect {
            "follow" => Redirect::Follow,
            "error" => Redirect::Error,
            "manual" => Redirect::Manual,
            _ => return None,
        });
    for (name, value) in &step.headers {
        request = request.header(name, value);
    }
    if step.tool == Tool::WatchedXhr {
        request = request.watch_upload();
    }
    Some(if step.body.is_some() { request.body(browser::Body::Text) } else { request })
}

/// What is between a browser and a server, and not the model's: `Host`, cookies, and a body's length.
pub(super) async fn answer(world: &World, step: &Step, request: &WireRequest) -> WireResponse {
    let uri: Uri = request.url.parse().unwrap();
    let host = uri.host().unwrap().to_owned();
    let mut sent = Request::builder().method(request.method.as_str()).uri(&uri).header("host", &host);
    for (name, value) in request.headers.iter() {
        sent = sent.header(name, value);
    }
    // Pages of this site were given the cookie; to another site's requests it does not go.
    let of_site = |host: &str| host.ends_with(".example.com");
    let page: Uri = Page::at(step.page.origin).unwrap().origin().parse().unwrap();
    if request.credentials && of_site(&host) && page.host().is_some_and(of_site) {
        sent = sent.header("cookie", "session=1");
    }
    received(&world.answer(&host, sent.body(Body::empty()).unwrap()).await)
}

fn received(response: &Response<Body>) -> WireResponse {
    let mut received = WireResponse::new(response.status().as_u16());
    for (name, value) in response.headers() {
        received = received.header(name.as_str(), value.as_bytes());
    }
    received.body_length = response.body().size_hint().exact().unwrap();
    let has_length = received.headers.has("content-length") || matches!(received.status, 204 | 304);
    if has_length { received } else { with_length(received) }
}

fn with_length(response: WireResponse) -> WireResponse {
    let length = response.body_length.to_string();
    response.header("content-length", length)
}
