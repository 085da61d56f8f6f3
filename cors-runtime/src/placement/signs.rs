//! The signs of a wrong place, and what is said about them.

use std::time::Duration;

use cors_rules::header::CORS_RESPONSE;
use http::{
    HeaderMap, HeaderName, Method, Request,
    header::{AUTHORIZATION, CONTENT_TYPE, HOST, ORIGIN},
};

use super::notes::{LayerId, Topic};
use crate::{
    Policy, Routes,
    log::{TARGET, shown},
    matching::Match,
    tower::Guard,
};

/// What can stand in a place.
pub trait Placed {
    /// What it is called in `cors!`.
    fn name(&'static self) -> &'static str;

    /// Whether the path decides anything: a policy guards whatever it is asked about.
    #[cfg(feature = "axum")]
    fn reads_paths(&'static self) -> bool;
}

impl Placed for Policy {
    fn name(&'static self) -> &'static str {
        self.table().name
    }

    #[cfg(feature = "axum")]
    fn reads_paths(&'static self) -> bool {
        false
    }
}

impl Placed for Routes {
    fn name(&'static self) -> &'static str {
        self.table().name
    }

    #[cfg(feature = "axum")]
    fn reads_paths(&'static self) -> bool {
        true
    }
}

/// Follows one request through a layer.
#[derive(Clone, Copy)]
pub(crate) struct Watch {
    layer: LayerId,
}

impl Watch {
    #[cfg_attr(not(feature = "axum"), expect(unused_variables, reason = "only axum tells what it did to a request"))]
    pub(crate) fn request<G: Guard, B>(guard: &'static G, request: &Request<B>) -> Self {
        let watch = Self { layer: LayerId::of(guard) };
        #[cfg(feature = "axum")]
        watch.check_cut_path(guard, request);
        watch
    }

    /// `forwarded` is what an application is asked about that gets the request.
    pub(crate) fn decided<B>(self, request: &Request<B>, forwarded: Option<(&Policy, Match)>) {
        match forwarded {
            Some((policy, matched)) => self.check_missing_preflight(request, policy, matched),
            None if request.method() == Method::OPTIONS => self.layer.note_preflight(),
            None => {}
        }
        #[cfg(feature = "axum")]
        self.check_inside_router(request);
    }

    /// `headers` are those of the application's response, before the policy's are put on it.
    pub(crate) fn response(self, headers: &HeaderMap) {
        self.check_second_writer(headers);
    }

    /// axum cuts the prefix off the path inside `nest`, and keeps the whole in `OriginalUri`. A table looks up what it
    /// sees.
    #[cfg(feature = "axum")]
    fn check_cut_path<G: Guard, B>(self, guard: &'static G, request: &Request<B>) {
        let Some(axum::extract::OriginalUri(whole)) = request.extensions().get() else { return };
        let (whole, seen) = (whole.path(), request.uri().path());
        if whole != seen && guard.reads_paths() && self.layer.is_news(Topic::Place) {
            tracing::warn!(
                target: TARGET,
                "`{name}` looks up `{}` where the client asked for `{}`: it stands inside `nest`, or behind a layer that \
                 changes paths, so lines with whole paths never match; move it out of the nested router: write \
                 `{name}.wrap(router)` around everything",
                shown(seen.as_bytes()),
                shown(whole.as_bytes()),
                name = self.layer.name(),
            );
        }
    }

    /// axum sets `OriginalUri` for each request of a router. Where `.layer` is the last call this works, and nothing tells
    /// it from a call before the routes, which pass such a layer by; so it is a hint.
    #[cfg(feature = "axum")]
    fn check_inside_router<B>(self, request: &Request<B>) {
        let is_inside = request.extensions().get::<axum::extract::OriginalUri>().is_some();
        if is_inside && self.layer.is_news(Topic::PlaceHint) {
            tracing::info!(
                target: TARGET,
                "`{name}` stands inside a router, which is right only where `.layer({name}.layer())` is the router's last \
                 call: routes that are added after it are not covered, and layers that are added after it, such as \
                 authentication, answer preflights and errors without CORS headers; write `{name}.wrap(router)` around \
                 everything",
                name = self.layer.name(),
            );
        }
    }

    /// A request that a browser sends only after a preflight (Fetch, "HTTP fetch", step for CORS-preflight fetch), and
    /// there was none: something in front answered it. A browser may keep an answer for `max_age`, over a restart too.
    fn check_missing_preflight<B>(self, request: &Request<B>, policy: &Policy, matched: Match) {
        if !matched.is_allowed() || !needs_preflight(request) || self.layer.has_seen_preflight() {
            return;
        }
        let (method, name) = (shown(request.method().as_str().as_bytes()), self.layer.name());
        let max_age = policy.table().max_age.as_ref().and_then(|seconds| seconds.to_str().ok()?.parse().ok());
        if self.layer.age() < Duration::from_secs(max_age.unwrap_or(0)) {
            if self.layer.is_news(Topic::MissingPreflight) {
                tracing::debug!(
                    target: TARGET,
                    "`{name}` got a `{method}` from another site, and no preflight yet: the browser kept its answer from \
                     before the restart, or something in front of `{name}` answers `OPTIONS`"
                );
            }
        } else if self.layer.is_news(Topic::Place) {
            tracing::warn!(
                target: TARGET,
                "`{name}` got a `{method}` from another site, but never a preflight, which browsers send first: something \
                 in front of it seems to answer `OPTIONS` (another CORS layer, a proxy, authentication, a method router \
                 under `route_layer`); write `{name}.wrap(...)` around everything, and delete the other CORS layer"
            );
        }
    }

    /// They are removed, as a response with two answers to one question fails in every browser.
    fn check_second_writer(self, headers: &HeaderMap) {
        let Some(written) = headers.keys().map(HeaderName::as_str).find(|name| CORS_RESPONSE.contains(name)) else {
            return;
        };
        if self.layer.is_news(Topic::SecondWriter) {
            tracing::warn!(
                target: TARGET,
                "a response inside `{name}` already had `{written}`: its CORS headers were removed, since `{name}` alone \
                 decides about them; delete the other CORS layer, or the code that writes them",
                name = self.layer.name(),
            );
        }
    }
}

/// Whether a page of another origin sends what no form can send (Fetch, "CORS-safelisted method" and
/// "CORS-safelisted request-header"; of the headers, the two that applications use most).
fn needs_preflight<B>(request: &Request<B>) -> bool {
    let headers = request.headers();
    let is_safelisted = matches!(*request.method(), Method::GET | Method::HEAD | Method::POST)
        && !headers.contains_key(AUTHORIZATION)
        && headers.get(CONTENT_TYPE).is_none_or(|value| is_form(value.as_bytes()));
    // HTTP/2 opens WebSockets with `CONNECT`, which no script can ask for otherwise.
    !is_safelisted && *request.method() != Method::CONNECT && is_foreign(request)
}

fn is_form(content_type: &[u8]) -> bool {
    let essence = content_type.split(|&byte| byte == b';').next().unwrap_or_default().trim_ascii();
    [&b"application/x-www-form-urlencoded"[..], b"multipart/form-data", b"text/plain"]
        .iter()
        .any(|form| essence.eq_ignore_ascii_case(form))
}

/// Pages of the service itself send `Origin` as well, but no preflight. Browsers say whose page it is in
/// `Sec-Fetch-Site`, to secure hosts; elsewhere hosts are compared.
fn is_foreign<B>(request: &Request<B>) -> bool {
    let headers = request.headers();
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if text("sec-fetch-mode").is_some_and(|mode| mode != "cors") {
        return false;
    }
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "cross-site" | "same-site");
    }
    let Some(origin) = text(ORIGIN.as_str()) else { return false };
    let host = request.uri().authority().map(http::uri::Authority::as_str).or_else(|| text(HOST.as_str()));
    origin.split_once("://").map(|(_, host)| host) != host
}
