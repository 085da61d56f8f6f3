//! A browser for the tests of an app: a page asks the app itself, whatever serves it.

use http::{Request, Response};

use super::{
    browser::{self, Model, Page, Profile, Step, WireRequest, WireResponse},
    guarded::{Guarded, path_of},
    verdict::{Exchanged, Verdict},
};
use crate::{Reason, tower::Guard};

/// A browser with a page open, which asks an app.
///
/// What it keeps (preflights, responses) it keeps from one request to the next, and from one page to the next.
///
/// ```
/// use cors_runtime::{cors, testing::{Browser, browser::Request}};
/// use http::Response;
/// use tower_service::Service;
///
/// cors! {
///     static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_methods: [PUT] };
/// }
///
/// # #[derive(Clone)]
/// # struct App;
/// # impl Service<http::Request<Vec<u8>>> for App {
/// #     type Response = Response<Vec<u8>>;
/// #     type Error = std::convert::Infallible;
/// #     type Future = std::future::Ready<Result<Self::Response, Self::Error>>;
/// #     fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
/// #         std::task::Poll::Ready(Ok(()))
/// #     }
/// #     fn call(&mut self, _: http::Request<Vec<u8>>) -> Self::Future {
/// #         std::future::ready(Ok(Response::new(Vec::new())))
/// #     }
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let mut app = ACCOUNT.wrap(App);
/// for browser in Browser::engines() {
///     let mut browser = browser.page("https://app.example.com").guard(&ACCOUNT);
///     let request = Request::new("PUT", "https://api.example.com/account/7").header("Content-Type", "application/json");
///     let verdict = browser.fetch(&request, async |request| app.call(request).await.unwrap()).await;
///     // The policy does not list `Content-Type`.
///     verdict.assert_blocked();
///     assert!(verdict.to_string().contains("add `Content-Type` to `allow_headers` of `ACCOUNT`"));
///
///     let request = Request::new("PUT", "https://api.example.com/account/7");
///     browser.fetch(&request, async |request| app.call(request).await.unwrap()).await.assert_shared();
/// }
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Browser {
    name: &'static str,
    model: Model,
    page: Option<Page>,
    guard: Option<Guarded>,
    now: u64,
}

impl Browser {
    /// Chromium.
    #[must_use]
    pub fn chromium() -> Self {
        Self::of("Chromium", Profile::CHROMIUM)
    }

    /// Firefox.
    #[must_use]
    pub fn firefox() -> Self {
        Self::of("Firefox", Profile::FIREFOX)
    }

    /// `WebKit`, the engine of Safari.
    #[must_use]
    pub fn webkit() -> Self {
        Self::of("WebKit", Profile::WEBKIT)
    }

    /// One of each engine.
    #[must_use]
    pub fn engines() -> [Self; 3] {
        [Self::chromium(), Self::firefox(), Self::webkit()]
    }

    fn of(name: &'static str, profile: Profile) -> Self {
        Self { name, model: Model::new(profile), page: None, guard: None, now: 0 }
    }

    /// What it is called.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Opens a page, by its URL or its origin. Without one nothing can be fetched.
    ///
    /// Pages from `file:` and `data:` have an origin that equals no other: their requests carry `Origin: null`.
    ///
    /// ```
    /// # use cors_runtime::testing::{Browser, browser::{Request, WireRequest, WireResponse}};
    /// let mut browser = Browser::firefox().page("file:///home/ada/page.html");
    /// let server = |request: &WireRequest| {
    ///     assert_eq!(request.headers.get("origin").as_deref(), Some("null"));
    ///     Ok::<_, ()>(WireResponse::new(200))
    /// };
    /// browser.fetch_over(&Request::new("GET", "https://api.example.com/feed"), server)?.assert_blocked();
    /// # Ok::<(), ()>(())
    /// ```
    #[must_use]
    pub fn page(self, url: &str) -> Self {
        Self { page: Page::at(url), ..self }
    }

    /// Puts the page into a sandboxed frame, whose requests carry `Origin: null`.
    #[must_use]
    pub fn sandboxed(self) -> Self {
        Self { page: self.page.map(Page::opaque), ..self }
    }

    /// Says which policy or table the app is behind, so that a failed test can name what to change in it, and can tell a
    /// policy that says no from one that was never asked.
    #[must_use]
    pub fn guard<G: Guard>(self, guard: &'static G) -> Self {
        Self { guard: Guarded::of(guard), ..self }
    }

    /// Lets time go by, so that what it keeps gets older.
    #[must_use]
    pub fn after(self, seconds: u64) -> Self {
        Self { now: self.now.saturating_add(seconds), ..self }
    }

    /// Lets the page's script fetch, from an app that answers each request that goes over the wire. A body is not sent: what
    /// CORS says never depends on it.
    ///
    /// The URL of the request is absolute; the app gets its path, and its host in `Host`. A [`tower`](crate::tower) service
    /// of this crate also tells which clause of the policy decided.
    pub async fn fetch<B>(
        &mut self,
        request: &browser::Request,
        mut app: impl AsyncFnMut(Request<Vec<u8>>) -> Response<B>,
    ) -> Verdict {
        let mut verdict = Verdict::new(self.name, self.page.clone(), self.guard);
        let Some(page) = &self.page else { return verdict };
        let mut step = self.model.begin(page, request, self.now);
        verdict.outcome = loop {
            match step {
                Step::Done(outcome) => break Some(outcome),
                Step::Send(exchange) => {
                    let (response, reason) = match request_of(exchange.request()) {
                        Ok(request) => {
                            let response = app(request).await;
                            (answer(&response), response.extensions().get::<Reason>().copied())
                        }
                        // No `http` server could read it.
                        Err(_) => (WireResponse::new(400), None),
                    };
                    verdict.note(Exchanged { request: exchange.request().clone(), response: response.clone(), reason });
                    step = exchange.answer(&mut self.model, response, self.now);
                }
            }
        };
        verdict
    }

    /// As [`fetch`](Self::fetch), from a server that runs elsewhere: `send` gets each request with its whole URL, and answers
    /// it or gives up.
    ///
    /// ```
    /// # use cors_runtime::testing::{Browser, browser::{Request, WireRequest, WireResponse}};
    /// let mut browser = Browser::chromium().page("https://app.example.com");
    /// let send = |request: &WireRequest| {
    ///     if request.is_preflight {
    ///         Ok(WireResponse::new(204).header("access-control-allow-origin", "*").header("access-control-allow-methods", "PUT"))
    ///     } else {
    ///         Err(format!("{} {} is not sent", request.method, request.url))
    ///     }
    /// };
    /// let verdict = browser.fetch_over(&Request::new("PUT", "https://api.example.com/x"), send);
    /// assert_eq!(verdict.unwrap_err(), "PUT https://api.example.com/x is not sent");
    /// ```
    pub fn fetch_over<E>(
        &mut self,
        request: &browser::Request,
        mut send: impl FnMut(&WireRequest) -> Result<WireResponse, E>,
    ) -> Result<Verdict, E> {
        let mut verdict = Verdict::new(self.name, self.page.clone(), self.guard);
        verdict.is_elsewhere = true;
        let Some(page) = &self.page else { return Ok(verdict) };
        let mut step = self.model.begin(page, request, self.now);
        loop {
            match step {
                Step::Done(outcome) => {
                    verdict.outcome = Some(outcome);
                    return Ok(verdict);
                }
                Step::Send(exchange) => {
                    let response = send(exchange.request())?;
                    let (request, reason) = (exchange.request().clone(), None);
                    verdict.note(Exchanged { request, response: response.clone(), reason });
                    step = exchange.answer(&mut self.model, response, self.now);
                }
            }
        }
    }

    /// As [`fetch`](Self::fetch), from an axum router behind a policy or a table: `API.wrap(router)`.
    #[cfg(feature = "axum")]
    pub async fn fetch_from<S>(&mut self, request: &browser::Request, app: &mut S) -> Verdict
    where
        S: tower_service::Service<
                Request<::axum::body::Body>,
                Response = Response<::axum::body::Body>,
                Error = std::convert::Infallible,
            >,
    {
        self.fetch(request, async |request| super::served_by(app, request.map(::axum::body::Body::from)).await).await
    }
}

pub(super) fn request_of(wire: &WireRequest) -> Result<Request<Vec<u8>>, http::Error> {
    let url: http::Uri = wire.url.parse().map_err(http::Error::from)?;
    let mut builder = Request::builder().method(wire.method.as_str()).uri(path_of(&wire.url));
    if let Some(authority) = url.authority() {
        builder = builder.header(http::header::HOST, authority.as_str());
    }
    for (name, value) in wire.headers.iter() {
        builder = builder.header(name, value.chars().map(|c| c as u8).collect::<Vec<u8>>());
    }
    builder.body(Vec::new())
}

pub(super) fn answer<B>(response: &Response<B>) -> WireResponse {
    let lines = response.headers().iter();
    lines.fold(WireResponse::new(response.status().as_u16()), |wire, (name, value)| {
        wire.header(name.as_str(), value.as_bytes())
    })
}
