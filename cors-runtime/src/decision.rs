//! What to do with a request, in the types of `http` 1.x.

use http::{HeaderMap, HeaderValue, Response, StatusCode};

use crate::{
    head::{Field, RequestHead},
    headers,
    matching::Match,
    policy::Policy,
    reason::Reason,
    routes::Routes,
    ruling::{Guard, Ruled, Ruling, rule},
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
    #[inline]
    pub(crate) fn of(Ruling { ruled, origin }: Ruling<&HeaderValue>) -> Self {
        match ruled {
            Ok((policy, matched)) => {
                let origin = headers::allow_origin(matched, origin);
                Self::Forward(Forward { policy, matched, origin })
            }
            Err(ruled) => Self::Answer(Answer::of(ruled, origin)),
        }
    }

    /// Which clause granted or refused access.
    #[must_use]
    pub fn reason(&self) -> Reason {
        match self {
            Self::Answer(answer) => answer.ruled.matched.into(),
            Self::Forward(forward) => forward.matched.into(),
        }
    }
}

/// A response that CORS alone determines.
#[derive(Clone, Debug)]
#[must_use = "an answer does nothing until it is sent"]
pub struct Answer {
    ruled: Ruled,
    /// The value of `Access-Control-Allow-Origin`.
    origin: Option<HeaderValue>,
}

impl Answer {
    pub(crate) fn of(ruled: Ruled, origin: Field<&HeaderValue>) -> Self {
        Self { ruled, origin: headers::allow_origin(ruled.matched, origin) }
    }

    /// 204 for an allowed preflight, 403 for anything refused.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        match self.ruled.granted {
            Some(_) => StatusCode::NO_CONTENT,
            None => StatusCode::FORBIDDEN,
        }
    }

    /// Puts the answer's headers into the map of a new response, and removes CORS headers that are there.
    ///
    /// For a response that has other headers as well; [`into_response`](Self::into_response) makes one that has not.
    ///
    /// ```
    /// use cors_runtime::{Decision, cors};
    /// use http::{Request, Response};
    ///
    /// cors! {
    ///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    /// }
    ///
    /// let preflight = Request::options("/")
    ///     .header("origin", "https://app.example.com")
    ///     .header("access-control-request-method", "POST")
    ///     .body(())?;
    /// let Decision::Answer(answer) = ACCOUNT.decide(&preflight) else { panic!("a preflight") };
    /// let mut response = Response::builder().status(answer.status()).header("x-request-id", "7").body(())?;
    /// answer.apply(response.headers_mut());
    /// assert_eq!(response.status(), 204);
    /// assert_eq!(response.headers()["access-control-allow-origin"], "https://app.example.com");
    /// assert_eq!(response.headers()["x-request-id"], "7");
    /// # Ok::<(), http::Error>(())
    /// ```
    pub fn apply(self, headers: &mut HeaderMap) {
        let has_vary = headers::strip(headers);
        if headers::add_vary(headers, self.ruled.vary, has_vary)
            && let Some((granted, origin)) = self.ruled.granted.zip(self.origin)
        {
            headers::put_answer(headers, granted, origin);
        }
    }

    /// The whole response. It has no body.
    ///
    /// ```
    /// use cors_runtime::{Decision, cors};
    /// use http::{Request, Response};
    ///
    /// cors! {
    ///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    /// }
    ///
    /// let preflight = Request::options("/")
    ///     .header("origin", "https://stranger.example")
    ///     .header("access-control-request-method", "POST")
    ///     .body(())?;
    /// let Decision::Answer(answer) = ACCOUNT.decide(&preflight) else { panic!("a preflight") };
    /// let response: Response<String> = answer.into_response();
    /// assert_eq!(response.status(), 403);
    /// assert_eq!(response.headers()["vary"], "Origin");
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn into_response<B: Default>(self) -> Response<B> {
        let mut response = Response::new(B::default());
        *response.status_mut() = self.status();
        let Ruled { granted, vary, .. } = self.ruled;
        let headers = response.headers_mut();
        match granted.zip(self.origin) {
            Some((granted, origin)) => *headers = granted.prepared().answer(granted, vary, origin),
            None => {
                headers::add_vary(headers, vary, false);
            }
        }
        response
    }
}

/// The headers that the application's response is to get.
#[derive(Clone, Debug)]
#[must_use = "without `apply` the response goes out without CORS headers"]
pub struct Forward {
    pub(crate) policy: &'static Policy,
    matched: Match,
    /// The value of `Access-Control-Allow-Origin`.
    origin: Option<HeaderValue>,
}

impl Forward {
    /// Removes every CORS header that the application wrote, and inserts the policy's.
    ///
    /// For errors, redirects and 304 as well: browsers hide a response without these headers, whatever its status.
    /// `Vary` is only added to (Fetch, "CORS protocol and HTTP caches").
    #[inline]
    pub fn apply(self, headers: &mut HeaderMap) {
        headers::put_actual(headers, self.policy, || self.origin);
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
fn decide(guard: &'static impl Guard, request: &impl RequestHead) -> Decision {
    let ruling = rule(guard, request);
    #[cfg(feature = "tracing")]
    crate::log::refused(request, &ruling.ruled);
    Decision::of(ruling)
}
