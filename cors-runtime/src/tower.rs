//! Policies and route tables around a `tower` service.

use std::{
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll, ready},
};

use http::{Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use crate::{
    Answer, Decision, Forward, Policy, Routes,
    decision::decide,
    placement::{Placed, Watch},
};

/// A [`Policy`] or [`Routes`].
pub trait Guard: sealed::Sealed + Placed + fmt::Debug + 'static {
    #[doc(hidden)]
    fn decide_request<B>(&'static self, request: &Request<B>) -> Decision;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for crate::Policy {}
    impl Sealed for crate::Routes {}
}

impl Guard for Policy {
    fn decide_request<B>(&'static self, request: &Request<B>) -> Decision {
        decide(self, request)
    }
}

impl Guard for Routes {
    fn decide_request<B>(&'static self, request: &Request<B>) -> Decision {
        decide(self, request)
    }
}

impl Policy {
    /// A layer that puts this policy in front of a service.
    ///
    /// It must be the outermost one: a preflight carries no credentials and has no route, so authentication, rate limits
    /// and routers would refuse it. With feature `tracing`, builds with debug assertions log once if it seems to stand
    /// elsewhere.
    #[must_use]
    pub fn layer(&'static self) -> CorsLayer<Self> {
        CorsLayer { guard: self }
    }

    /// Puts this policy in front of a service: `ACCOUNT.wrap(service)`.
    pub fn wrap<S>(&'static self, service: S) -> Cors<S, Self> {
        Cors { inner: service, guard: self }
    }
}

impl Routes {
    /// A layer that puts this table in front of a service.
    ///
    /// It must be the outermost one: a preflight carries no credentials and has no route, so authentication, rate limits
    /// and routers would refuse it. It must see the whole path, so it cannot stand inside a nested router.
    ///
    /// With feature `tracing`, builds with debug assertions look for signs that it stands elsewhere, and log once what to
    /// move where. Not every wrong place leaves a sign.
    #[must_use]
    pub fn layer(&'static self) -> CorsLayer<Self> {
        CorsLayer { guard: self }
    }

    /// Puts this table in front of a service, such as a whole router: `API.wrap(router)`.
    pub fn wrap<S>(&'static self, service: S) -> Cors<S, Self> {
        Cors { inner: service, guard: self }
    }
}

/// A [`Layer`] made by [`Policy::layer`] or [`Routes::layer`].
#[derive(Debug)]
pub struct CorsLayer<G: 'static> {
    guard: &'static G,
}

impl<G> Clone for CorsLayer<G> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<G> Copy for CorsLayer<G> {}

impl<S, G> Layer<S> for CorsLayer<G> {
    type Service = Cors<S, G>;

    fn layer(&self, inner: S) -> Self::Service {
        Cors { inner, guard: self.guard }
    }
}

/// A service behind a policy or a route table.
#[derive(Debug)]
pub struct Cors<S, G: 'static> {
    inner: S,
    guard: &'static G,
}

#[cfg(feature = "axum")]
impl<S, G> Cors<S, G> {
    pub(crate) fn map_inner(self, change: impl FnOnce(S) -> S) -> Self {
        Self { inner: change(self.inner), guard: self.guard }
    }
}

impl<S: Clone, G> Clone for Cors<S, G> {
    fn clone(&self) -> Self {
        Self { inner: self.inner.clone(), guard: self.guard }
    }
}

impl<S, G, ReqBody, ResBody> Service<Request<ReqBody>> for Cors<S, G>
where
    S: Service<Request<ReqBody>, Response = Response<ResBody>>,
    G: Guard,
    ResBody: Default,
{
    type Response = Response<ResBody>;
    type Error = S::Error;
    type Future = CorsFuture<S::Future>;

    #[inline]
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.inner.poll_ready(cx)
    }

    #[inline]
    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        let decision = self.guard.decide_request(&request);
        let watch = Watch::request(self.guard, &request, &decision);
        let state = match decision {
            Decision::Answer(answer) => State::Answer { answer: Some(answer) },
            Decision::Forward(cors) => State::Forward { response: self.inner.call(request), cors, watch },
        };
        CorsFuture { state }
    }
}

pin_project! {
    /// The response of [`Cors`].
    #[must_use = "futures do nothing unless polled"]
    pub struct CorsFuture<F> {
        #[pin]
        state: State<F>,
    }
}

pin_project! {
    #[project = StateProjection]
    enum State<F> {
        Answer { answer: Option<Answer> },
        Forward { #[pin] response: F, cors: Forward, watch: Watch },
    }
}

impl<F> fmt::Debug for CorsFuture<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CorsFuture").finish_non_exhaustive()
    }
}

impl<F, B, E> Future for CorsFuture<F>
where
    F: Future<Output = Result<Response<B>, E>>,
    B: Default,
{
    type Output = Result<Response<B>, E>;

    #[inline]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().state.project() {
            StateProjection::Answer { answer } => match answer.take() {
                Some(answer) => {
                    #[cfg(feature = "testing")]
                    let reason = answer.matched.into();
                    let response = answer.into_response();
                    #[cfg(feature = "testing")]
                    let response = crate::testing::noted(response, reason);
                    Poll::Ready(Ok(response))
                }
                // Polled again after it was ready, which the contract of `Future` forbids.
                None => Poll::Pending,
            },
            StateProjection::Forward { response, cors, watch } => {
                let mut response = ready!(response.poll(cx))?;
                watch.response(response.headers());
                #[cfg(feature = "testing")]
                let reason = cors.matched.into();
                cors.apply_once(response.headers_mut());
                #[cfg(feature = "testing")]
                let response = crate::testing::noted(response, reason);
                Poll::Ready(Ok(response))
            }
        }
    }
}
