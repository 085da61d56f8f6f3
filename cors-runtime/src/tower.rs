//! Policies and route tables around a `tower` service.
#![expect(clippy::inline_always, reason = "measured: calls cost a tenth of what is added to a request")]

use std::{
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use http::{HeaderValue, Request, Response};
use pin_project_lite::pin_project;
use tower_layer::Layer;
use tower_service::Service;

use crate::{
    Answer, Policy, Routes,
    head::Field,
    headers,
    note::Note,
    placement::{Placed, Watch},
    ruling::{self, Ruled, Ruling, rule},
};

/// A [`Policy`] or [`Routes`].
pub trait Guard: ruling::Guard + Placed + fmt::Debug + 'static {}

impl Guard for Policy {}
impl Guard for Routes {}

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

    #[inline(always)]
    fn call(&mut self, request: Request<ReqBody>) -> Self::Future {
        let watch = Watch::request(self.guard, &request);
        let Ruling { ruled, origin } = rule(self.guard, &request);
        #[cfg(feature = "tracing")]
        crate::log::refused(&request, &ruled);
        let (policy, matched) = match ruled {
            Ok(forwarded) => forwarded,
            Err(ruled) => {
                watch.decided(&request, None);
                return CorsFuture::answer(ruled, origin);
            }
        };
        watch.decided(&request, Some((policy, matched)));
        let note = Note::of(matched);
        if matched.is_echoed() {
            let origin = headers::allow_origin(matched, origin);
            CorsFuture { state: State::Echo { response: self.inner.call(request), policy, origin, watch, note } }
        } else {
            let origin = headers::listed(matched);
            CorsFuture { state: State::Forward { response: self.inner.call(request), policy, origin, watch, note } }
        }
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
        Answer { answer: Option<Answer>, note: Note },
        Forward { #[pin] response: F, policy: &'static Policy, origin: Option<&'static HeaderValue>, watch: Watch, note: Note },
        // The request's own value travels along where the policy does not hold it.
        Echo { #[pin] response: F, policy: &'static Policy, origin: Option<HeaderValue>, watch: Watch, note: Note },
    }
}

impl<F> CorsFuture<F> {
    #[cold]
    fn answer(ruled: Ruled, origin: Field<&HeaderValue>) -> Self {
        Self { state: State::Answer { answer: Some(Answer::of(ruled, origin)), note: Note::of(ruled.matched) } }
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

    #[inline(always)]
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match self.project().state.project() {
            StateProjection::Answer { answer, note } => answered(answer.take(), *note),
            StateProjection::Forward { response, policy, origin, watch, note } => {
                let mut polled = response.poll(cx);
                // In place: a response is large, and each unwrapping would move it.
                if let Poll::Ready(Ok(response)) = &mut polled {
                    watch.response(response.headers());
                    headers::put_actual(response.headers_mut(), policy, || origin.cloned());
                    note.leave_in(response);
                }
                polled
            }
            StateProjection::Echo { response, policy, origin, watch, note } => {
                let mut polled = response.poll(cx);
                if let Poll::Ready(Ok(response)) = &mut polled {
                    watch.response(response.headers());
                    headers::put_echo(response.headers_mut(), policy, origin.take());
                    note.leave_in(response);
                }
                polled
            }
        }
    }
}

#[cold]
fn answered<B: Default, E>(answer: Option<Answer>, note: Note) -> Poll<Result<Response<B>, E>> {
    // Polled again after it was ready, which the contract of `Future` forbids.
    let Some(answer) = answer else { return Poll::Pending };
    let mut response = answer.into_response();
    note.leave_in(&mut response);
    Poll::Ready(Ok(response))
}
