//! What to do with a request, in the types of `http` 1.x.

use http::{HeaderMap, HeaderValue, Response, StatusCode, header};

use crate::{
    head::{HttpHead, RequestHead},
    headers,
    matching::Match,
    policy::{Origins, Policy},
    reason::Reason,
    routes::Routes,
    ruling::{Guard, Ruling, Vary, rule},
};

/// What a policy or a route table says about a request.
///
/// ```
/// use cors_runtime::{Decision, cors};
/// use http::{Request, Response};
///
/// cors! {
///     static ACCOUNT: Policy = {
///         allow_origins: ["https://app.example.com"],
///         allow_credentials: true,
///     };
/// }
///
/// fn serve(request: Request<()>) -> Response<String> {
///     match ACCOUNT.decide(&request) {
///         Decision::Answer(answer) => answer.into_response(),
///         Decision::Forward(cors) => {
///             let mut response = Response::new("hello".to_owned());
///             cors.apply(response.headers_mut());
///             response
///         }
///     }
/// }
///
/// let request = Request::get("/").header("origin", "https://app.example.com").body(())?;
/// assert_eq!(serve(request).headers()["access-control-allow-origin"], "https://app.example.com");
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request whose decision is dropped is served without CORS headers"]
pub enum Decision {
    /// The response, complete: the application must not see the request.
    ///
    /// A preflight's 204 or 403 (Fetch, "CORS-preflight request"), or the 403 of a foreign write where the policy has
    /// `forbid_other_origins`.
    Answer(Answer),
    /// The application answers; then [`Forward::apply`] puts the policy's headers on its response, whatever the status.
    Forward(Forward),
}

impl Decision {
    /// Which clause granted or refused access.
    #[must_use]
    pub fn reason(&self) -> Reason {
        match self {
            Self::Answer(answer) => answer.matched.into(),
            Self::Forward(forward) => forward.matched.into(),
        }
    }
}

/// A response that CORS alone determines.
#[derive(Clone, Debug)]
#[must_use = "an answer does nothing until it is sent"]
pub struct Answer {
    /// The policy and its methods on this path; `None` for a 403.
    granted: Option<(&'static Policy, Option<&'static HeaderValue>)>,
    pub(crate) matched: Match,
    echo: Option<HeaderValue>,
    vary: Vary,
}

impl Answer {
    /// 204 for an allowed preflight, 403 for anything refused.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self.granted {
            Some(_) => StatusCode::NO_CONTENT,
            None => StatusCode::FORBIDDEN,
        }
    }

    /// Puts the answer's headers into the map of a new response, and removes CORS headers that are there.
    pub fn apply(self, headers: &mut HeaderMap) {
        headers::strip(headers);
        if !headers::add_vary(headers, self.vary) {
            return;
        }
        if let Some((policy, allow_methods)) = self.granted
            && let Some(origin) = headers::allow_origin(self.matched, self.echo)
        {
            headers::insert_preflight(headers, policy.table(), allow_methods, origin);
        }
    }

    /// The whole response. It has no body.
    #[must_use]
    pub fn into_response<B: Default>(self) -> Response<B> {
        let mut response = Response::new(B::default());
        *response.status_mut() = self.status();
        self.apply(response.headers_mut());
        response
    }
}

/// The headers that the application's response is to get.
#[derive(Clone, Debug)]
#[must_use = "without `apply` the response goes out without CORS headers"]
pub struct Forward {
    pub(crate) policy: &'static Policy,
    pub(crate) matched: Match,
    echo: Option<HeaderValue>,
}

impl Forward {
    /// Removes every CORS header that the application wrote, and inserts the policy's.
    ///
    /// For errors, redirects and 304 as well: browsers hide a response without these headers, whatever its status.
    /// `Vary` is only added to (Fetch, "CORS protocol and HTTP caches").
    #[inline]
    pub fn apply(mut self, headers: &mut HeaderMap) {
        self.apply_once(headers);
    }

    /// As [`apply`](Self::apply), from a place that cannot give itself away.
    #[inline]
    pub(crate) fn apply_once(&mut self, headers: &mut HeaderMap) {
        headers::strip(headers);
        let table = self.policy.table();
        if matches!(table.origins, Origins::Listed(_)) && !headers::add_vary(headers, Vary::Origin) {
            return;
        }
        if let Some(origin) = headers::allow_origin(self.matched, self.echo.take()) {
            headers::insert_actual(headers, table, origin);
        }
    }
}

impl Policy {
    /// Decides about a request: [`http::request::Parts`] or an [`http::Request`].
    ///
    /// The policy guards whatever it is asked about; for a choice by path and method, use [`Routes`].
    #[inline]
    pub fn decide(&'static self, request: &impl RequestHead) -> Decision {
        decide(self, request)
    }
}

impl Routes {
    /// Decides about a request by the policy of its path and method: [`http::request::Parts`] or an [`http::Request`].
    #[inline]
    pub fn decide(&'static self, request: &impl RequestHead) -> Decision {
        decide(self, request)
    }
}

#[inline]
pub(crate) fn decide(guard: &'static impl Guard, request: &impl RequestHead) -> Decision {
    let headers = request.headers();
    let echo = |matched: Match| matched.is_echoed().then(|| headers.get(header::ORIGIN).cloned()).flatten();
    match rule(guard, &HttpHead { method: request.method(), uri: request.uri(), headers }) {
        Ruling::Forward { policy, matched } => Decision::Forward(Forward { policy, matched, echo: echo(matched) }),
        Ruling::Preflight { policy, allow_methods, matched, vary } => {
            Decision::Answer(Answer { granted: Some((policy, allow_methods)), matched, echo: echo(matched), vary })
        }
        Ruling::Refuse { matched, vary } => Decision::Answer(Answer { granted: None, matched, echo: None, vary }),
    }
}
