//! A browser for the tests of an app: a page asks the app itself, whatever serves it.

use std::fmt;

use http::{Request, Response};

use super::browser::{self, Cause, Model, Outcome, Page, Profile, Stage, Step, WireRequest, WireResponse};
use crate::Reason;

/// A browser with a page open, which asks an app.
///
/// What it keeps (preflights, responses) it keeps from one request to the next.
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
///     let mut browser = browser.page("https://app.example.com");
///     let request = Request::new("PUT", "https://api.example.com/account/7").header("Content-Type", "application/json");
///     let verdict = browser.fetch(&request, async |request| app.call(request).await.unwrap()).await;
///     // The policy does not list `Content-Type`.
///     verdict.assert_blocked();
///     assert!(verdict.to_string().contains("write `allow_headers: [Content-Type]`"));
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
        Self { name, model: Model::new(profile), page: None, now: 0 }
    }

    /// Opens a page, by its URL or its origin. Without one nothing can be fetched.
    #[must_use]
    pub fn page(self, url: &str) -> Self {
        Self { page: Page::at(url), ..self }
    }

    /// Puts the page into a sandboxed frame, whose requests carry `Origin: null`.
    #[must_use]
    pub fn sandboxed(self) -> Self {
        Self { page: self.page.map(Page::opaque), ..self }
    }

    /// Lets time go by, so that what it keeps gets older.
    #[must_use]
    pub fn after(self, seconds: u64) -> Self {
        Self { now: self.now.saturating_add(seconds), ..self }
    }

    /// Lets the page's script fetch, from an app that answers each request that goes over the wire. A body is not sent: what
    /// CORS says never depends on it.
    ///
    /// The URL of the request is absolute; the app gets its path. A [`tower`](crate::tower) service of this crate also tells
    /// which clause of the policy decided.
    pub async fn fetch<B>(
        &mut self,
        request: &browser::Request,
        mut app: impl AsyncFnMut(Request<Vec<u8>>) -> Response<B>,
    ) -> Verdict {
        let mut reasons = Vec::new();
        let Some(page) = &self.page else {
            return Verdict { browser: self.name, outcome: None, reasons };
        };
        let mut step = self.model.begin(page, request, self.now);
        let outcome = loop {
            match step {
                Step::Done(outcome) => break outcome,
                Step::Send(exchange) => {
                    let response = match request_of(exchange.request()) {
                        Ok(request) => {
                            let response = app(request).await;
                            reasons.extend(response.extensions().get::<Reason>().copied());
                            answer(&response)
                        }
                        // No `http` server could read it.
                        Err(_) => WireResponse::new(400),
                    };
                    step = exchange.answer(&mut self.model, response, self.now);
                }
            }
        };
        Verdict { browser: self.name, outcome: Some(outcome), reasons }
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
        self.fetch(request, async |request| {
            let ready = std::future::poll_fn(|cx| app.poll_ready(cx)).await;
            let response = match ready {
                Ok(()) => app.call(request.map(::axum::body::Body::from)).await,
                Err(never) => Err(never),
            };
            match response {
                Ok(response) => response,
                Err(never) => match never {},
            }
        })
        .await
    }
}

fn request_of(wire: &WireRequest) -> Result<Request<Vec<u8>>, http::Error> {
    let url: http::Uri = wire.url.parse().map_err(http::Error::from)?;
    let path = url.path_and_query().map_or("/", http::uri::PathAndQuery::as_str).to_owned();
    let mut builder = Request::builder().method(wire.method.as_str()).uri(path);
    if let Some(authority) = url.authority() {
        builder = builder.header(http::header::HOST, authority.as_str());
    }
    for (name, value) in wire.headers.iter() {
        builder = builder.header(name, value.chars().map(|c| c as u8).collect::<Vec<u8>>());
    }
    builder.body(Vec::new())
}

fn answer<B>(response: &Response<B>) -> WireResponse {
    let lines = response.headers().iter();
    lines.fold(WireResponse::new(response.status().as_u16()), |wire, (name, value)| {
        wire.header(name.as_str(), value.as_bytes())
    })
}

/// What became of a request, and why.
#[derive(Clone, Debug)]
#[must_use = "a verdict that nobody looks at tests nothing"]
pub struct Verdict {
    browser: &'static str,
    outcome: Option<Outcome>,
    reasons: Vec<Reason>,
}

impl Verdict {
    /// Whether the page's script gets the response.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.outcome.as_ref().is_some_and(Outcome::is_shared)
    }

    /// What went over the wire, and what the script sees; `None` without a page.
    #[must_use]
    pub const fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// How often the browser asked by itself.
    #[must_use]
    pub fn preflights(&self) -> usize {
        self.outcome.as_ref().map_or(0, Outcome::preflights)
    }

    /// A response header as the script sees it.
    #[must_use]
    pub fn visible(&self, name: &str) -> Option<String> {
        self.outcome.as_ref()?.shared()?.visible.get(name)
    }

    /// What the policy decided, request by request.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// Asserts that the script gets the response.
    ///
    /// # Panics
    ///
    /// Otherwise, with what each console would print and what to write.
    #[track_caller]
    pub fn assert_shared(&self) {
        assert!(self.is_shared(), "{self}");
    }

    /// Asserts that the script does not get the response.
    ///
    /// # Panics
    ///
    /// If it does.
    #[track_caller]
    pub fn assert_blocked(&self) {
        assert!(!self.is_shared(), "{self}");
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(outcome) = &self.outcome else {
            return f.write_str("no page is open: write `browser.page(\"https://app.example.com\")` with an origin that a page can have");
        };
        let Some(refusal) = outcome.refusal() else {
            return write!(f, "{} shows the page's script the response", self.browser);
        };
        writeln!(f, "{}: {refusal}", self.browser)?;
        for (engine, lines) in ["Chromium", "Firefox", "Safari"].iter().zip(refusal.console()) {
            for line in lines {
                writeln!(f, "  {engine} prints: {line}")?;
            }
        }
        if let Some(reason) = self.reasons.last() {
            writeln!(f, "  the policy: {reason}")?;
        }
        write!(f, "  help: {}", help(refusal))
    }
}

/// What to change, or where to look.
fn help(refusal: &browser::Refusal) -> String {
    match &refusal.cause {
        Cause::OriginMissing | Cause::AnotherOrigin { .. }
            if refusal.stage == Stage::Preflight && refusal.status != 403 =>
        {
            "put `API.wrap(...)` around everything: something in front of the policy answers preflights".to_owned()
        }
        Cause::OriginMissing | Cause::AnotherOrigin { .. } => {
            format!("list the page: `allow_origins: [\"{}\"]`, if it may read this", refusal.origin)
        }
        Cause::MethodNotAllowed { method } => {
            format!("write `allow_methods: [{method}]`, or a line `{method} \"/path\" => POLICY` in the table")
        }
        Cause::HeaderNotAllowed { name } => format!("write `allow_headers: [{name}]`"),
        Cause::CredentialsNotTrue { .. } => {
            "write `allow_credentials: true`, or let the script send no cookies".to_owned()
        }
        Cause::WildcardWithCredentials => {
            "list the sites instead of `*`, or let the script send no cookies: a token in `Authorization` is none"
                .to_owned()
        }
        Cause::SeveralOrigins { .. } | Cause::OriginTwice { .. } => {
            "let one place write the CORS headers: delete the other layer, or what the proxy adds".to_owned()
        }
        _ => "put `API.wrap(...)` around everything, and ask the app without a browser what it answers".to_owned(),
    }
}
