//! The service behind a policy or a table, and its future.

#![expect(clippy::inline_always, reason = "measured: calls cost a tenth of what is added to a request")]

use std::{
    fmt,
    future::Future,
    pin::Pin,
    task::{Context, Poll},
};

use http::{HeaderValue, Request, Response};
use pin_project_lite::pin_project;
use tower_service::Service;

use super::Guard;
use crate::{
    Answer, Policy,
    head::Field,
    headers,
    note::Note,
    placement::Watch,
    ruling::{Ruled, Ruling, rule},
};

/// A service behind a policy or a route table.
#[derive(Debug)]
pub struct Cors<S, G: 'static> {
    pub(super) inner: S,
    pub(super) guard: &'static G,
}

impl<S, G> Cors<S, G> {
    /// The service behind the policy or the table.
    ///
    /// ```
    /// use cors_runtime::cors;
    ///
    /// cors! {
    ///     static PUBLIC: Policy = { allow_origins: * };
    /// }
    ///
    /// /// In place of a service of any kind.
    /// #[derive(Debug, PartialEq)]
    /// struct Shop {
    ///     is_open: bool,
    /// }
    ///
    /// let mut service = PUBLIC.wrap(Shop { is_open: false });
    /// assert!(!service.get_ref().is_open);
    /// service.get_mut().is_open = true;
    /// assert_eq!(service.into_inner(), Shop { is_open: true });
    /// ```
    pub const fn get_ref(&self) -> &S {
        &self.inner
    }

    /// The service behind the policy or the table, to be changed; see [`get_ref`](Self::get_ref).
    pub const fn get_mut(&mut self) -> &mut S {
        &mut self.inner
    }

    /// The service without the policy or the table: nothing that it answers has CORS headers; see
    /// [`get_ref`](Self::get_ref).
    pub fn into_inner(self) -> S {
        self.inner
    }
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
