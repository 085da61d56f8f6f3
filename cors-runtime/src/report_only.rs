//! Report only: what a policy or a route table would change, before anybody depends on it.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
};

use http::{HeaderValue, Method, Request, Response, Uri, header};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use self::changes::changes;
use crate::{
    Decision, Policy, Routes,
    log::{TARGET, shown},
    ruling::rule,
    tower::Guard,
};

mod changes;

impl Policy {
    /// The policy as an observer; see [`Routes::report_only`].
    pub fn report_only(&'static self) -> ReportOnly<Self> {
        ReportOnly { guard: self }
    }
}

impl Routes {
    /// The table as an observer: it decides about each request and logs what it would change, but every request reaches
    /// the application, preflights too, and every answer goes out exactly as the application gave it.
    ///
    /// Put it around an application that still has its old CORS library, and read the log until nothing in it surprises
    /// you. Then take out both the old library and `.report_only()`.
    ///
    /// A request whose answer would be another one is logged once, at `info`, with target `cors_runtime` and the fields
    /// `method`, `path`, `origin` and `what`. `what` names the status, the CORS headers and the members of `Vary` that would change,
    /// and the reason of a refusal. All other requests are silent, and so are lists that only differ in order. An answer
    /// to a preflight would also lose its body and its other headers; that is not logged.
    ///
    /// ```
    /// use cors_runtime::{cors, report_only::Reported};
    ///
    /// cors! {
    ///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    ///     static API: Routes = { GET | PUT "/account" => ACCOUNT };
    /// }
    ///
    /// /// A service of any kind, such as a router with the layers that it has today.
    /// fn observed<S>(service: S) -> Reported<S, cors_runtime::Routes> {
    ///     API.report_only().wrap(service)
    /// }
    /// # let _ = observed(());
    /// ```
    ///
    /// A line of the log, where a router without CORS got a preflight:
    ///
    /// ```text
    /// INFO cors_runtime: CORS would change the answer method=OPTIONS path=/account origin=https://app.example.com
    ///   what=status 204 instead of 405; set access-control-allow-origin: https://app.example.com;
    ///   set access-control-allow-methods: GET,HEAD,PUT; add Origin to vary
    /// ```
    pub fn report_only(&'static self) -> ReportOnly<Self> {
        ReportOnly { guard: self }
    }
}

/// A [`Policy`] or [`Routes`] that only observes; made by [`Routes::report_only`].
#[derive(Debug)]
#[must_use = "it observes nothing until it is put around a service"]
pub struct ReportOnly<G: 'static> {
    guard: &'static G,
}

impl<G> Clone for ReportOnly<G> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<G> Copy for ReportOnly<G> {}

impl<G> ReportOnly<G> {
    /// A layer that observes a service. It must stand where the policy's own layer will: outermost.
    #[must_use]
    pub const fn layer(self) -> ReportOnlyLayer<G> {
        ReportOnlyLayer { guard: self.guard }
    }

    /// Observes a service, such as a whole router: `API.report_only().wrap(router)`.
    pub const fn wrap<S>(self, service: S) -> Reported<S, G> {
        Reported { inner: service, guard: self.guard }
    }
}

/// A [`Layer`] made by [`ReportOnly::layer`].
#[derive(Debug)]
pub struct ReportOnlyLayer<G: 'static> {
    guard: &'static G,
}

impl<G> Clone for ReportOnlyLayer<G> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<G> Copy for ReportOnlyLayer<G> {}

impl<S, G> Layer<S> for ReportOnlyLayer<G> {
    type Service = Reported<S, G>;

    fn layer(&self, inner: S) -> Self::Service {
        Reported { inner, guard: self.guard }
    }
}

/// A service that a policy or a route table observes.
#[derive(Debug)]
pub struct Reported<S, G: 'static> {
    inner: S,
    guard: &'static G,
}

#[cfg(feature = "axum")]
impl<S, G> Reported<S, G> {
    pub(crate) fn map_inner(self, change: impl FnOnce(S) -> S) -> Self {
        Self { inner: change(self.inner), guard: self.guard }
    }
}

impl<S: Clone, G> Clone for Reported<S, G> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), guard: self.guard }
    }
}

impl<S, G, ReqBody, ResBody> Service<Request<ReqBody>> for Reported<S, G>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>>,
    G: Guard,
{
    type Response = Response<ResBody>;
    type Error = S::Error;
    type Future = ReportedFuture<S::Future>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        let observed = tracing::enabled!(target: TARGET, tracing::Level::INFO).then(|| Observed {
            method: request.method().clone(),
            uri: request.uri().clone(),
            origin: origin(&request),
            decision: Decision::of(rule(self.guard, &request)),
        });
        ReportedFuture { response: self.inner.call(request), observed }
    }
}

fn origin<B>(request: &Request<B>) -> Option<HeaderValue> {
    let mut lines = request.headers().get_all(header::ORIGIN).iter();
    match (lines.next(), lines.next()) {
        (line, None) => line.cloned(),
        _ => Some(const { HeaderValue::from_static("(several)") }),
    }
}

/// What the log needs of a request when its response arrives.
struct Observed {
    method: Method,
    uri: Uri,
    origin: Option<HeaderValue>,
    decision: Decision,
}

impl Observed {
    fn report<B>(self, response: &Response<B>) {
        let what = changes(self.decision, response.status(), response.headers());
        if what.is_empty() {
            return;
        }
        let origin = self.origin.as_ref().map(|origin| tracing::field::display(shown(origin.as_bytes())));
        tracing::info!(
            target: TARGET,
            method = %shown(self.method.as_str().as_bytes()),
            path = %shown(self.uri.path().as_bytes()),
            origin,
            what,
            "CORS would change the answer"
        );
    }
}

pin_project! {
    /// The response of [`Reported`].
    #[must_use = "futures do nothing unless polled"]
    pub struct ReportedFuture<F> {
        #[pin]
        response: F,
        observed: Option<Observed>,
    }
}

impl<F> fmt::Debug for ReportedFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReportedFuture").finish_non_exhaustive()
    }
}

impl<F, B, E> Future for ReportedFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
{
    type Output = Result<Response<B>, E>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let response = ready!(this.response.poll(cx))?;
        if let Some(observed) = this.observed.take() {
            observed.report(&response);
        }
        Poll::Ready(Ok(response))
    }
}
