//! A browser to ask: whether it would show a page's script the response of a server, and if not, why.
//!
//! The model follows the Fetch standard, with a [`Profile`] for what each engine does otherwise. It does no input or
//! output and has no clock: [`Model::begin`] says what goes over the wire, [`Exchange::answer`] takes what came back, and
//! time is a number of seconds. So it runs over a service, over a socket, or over a table of responses. It was compared
//! with the engines case by case; `vectors` has the cases.
//!
//! It shares no list and no check with the rules of policies: a mistake in one should show as a difference. Only URLs are
//! read with their help.
//!
//! ```
//! use cors_runtime::testing::browser::{Cause, Model, Page, Profile, Request, WireResponse};
//!
//! let mut browser = Model::new(Profile::FIREFOX);
//! let page = Page::at("https://app.example.com").ok_or("no page")?;
//! let request = Request::new("PUT", "https://api.example.com/account/7");
//! let outcome = browser.fetch(&page, &request, 0, |request| {
//!     assert!(request.is_preflight);
//!     WireResponse::new(204)
//!         .header("access-control-allow-origin", "https://app.example.com")
//!         .header("access-control-allow-methods", "PATCH")
//! });
//! let refusal = outcome.refusal().ok_or("shared")?;
//! assert_eq!(refusal.cause, Cause::MethodNotAllowed { method: "PUT".to_owned() });
//! let [chromium, ..] = refusal.console();
//! assert!(chromium[0].contains("Method PUT is not allowed by Access-Control-Allow-Methods"));
//! # Ok::<(), &str>(())
//! ```
//!
//! Over a policy, without any server:
//!
//! ```
//! # #[cfg(feature = "macros")]
//! # fn main() -> Result<(), &'static str> {
//! use cors_runtime::{
//!     ByteDecision, cors,
//!     testing::browser::{Model, Page, Profile, Request, WireRequest, WireResponse},
//! };
//!
//! cors! {
//!     static ACCOUNT: Policy = {
//!         allow_origins: ["https://app.example.com"],
//!         allow_methods: [PUT],
//!     };
//! }
//!
//! let server = |request: &WireRequest| {
//!     let lines = |name| request.headers.lines(name).map(str::as_bytes);
//!     match ACCOUNT.decide_bytes(request.method.as_bytes(), b"/account/7", lines) {
//!         ByteDecision::Answer(answer) => answer
//!             .headers()
//!             .fold(WireResponse::new(answer.status()), |response, (name, value)| response.header(name, value)),
//!         ByteDecision::Forward(cors) => {
//!             cors.insert().fold(WireResponse::new(200), |response, (name, value)| response.header(name, value))
//!         }
//!     }
//! };
//! let request = Request::new("PUT", "https://api.example.com/account/7");
//! for profile in Profile::ENGINES {
//!     for (page, is_shared) in [("https://app.example.com", true), ("https://evil.example", false)] {
//!         let page = Page::at(page).ok_or("no page")?;
//!         assert_eq!(Model::new(profile).fetch(&page, &request, 0, server).is_shared(), is_shared);
//!     }
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "macros"))]
//! # fn main() {}
//! ```
//!
//! # What is left out
//!
//! Cookies, logins and certificates: a request says whether they go along, and no more. Mixed content, content security
//! policies, referrer policies, service workers, navigations, local network access, and what blocks responses without
//! CORS (`Cross-Origin-Resource-Policy`, opaque response blocking). Proxies: a 407 is a failure. The HTTP cache knows
//! `Cache-Control` and validators, no `Expires`, `Age` or guesses. Preflights have no cache but their own.

mod cache;
mod check;
mod console;
mod fetch;
mod fields;
mod filter;
mod http_cache;
mod load;
mod mime;
mod outcome;
mod page;
mod preflight;
mod profile;
mod redirect;
mod request;
mod safelist;
mod url;
#[cfg(test)]
mod vectors;
mod wire;

use self::{cache::PreflightCache, http_cache::HttpCache, load::Load};
pub use self::{
    fetch::{Exchange, Step},
    fields::{Fields, Unreadable},
    outcome::{Cause, Misuse, Outcome, Refusal, Shared, Stage, Tainting, Verdict},
    page::Page,
    profile::{InvalidAge, Profile},
    request::{Body, Credentials, Mode, Redirect, Request},
    wire::{WireRequest, WireResponse},
};

/// One browser: how it behaves, and what it has kept.
///
/// Two pages of one model share what a browser shares between them, so a test of caches asks one model several times, and
/// other tests take a new one.
#[derive(Clone, Debug)]
pub struct Model {
    profile: Profile,
    preflights: PreflightCache,
    responses: HttpCache,
}

impl Model {
    /// A browser that has kept nothing yet.
    #[must_use]
    pub fn new(profile: Profile) -> Self {
        Self { profile, preflights: PreflightCache::default(), responses: HttpCache::default() }
    }

    /// How it behaves.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Starts a request of a page's script, at a time in seconds.
    ///
    /// Whoever can send requests goes on from step to step, as [`fetch`](Self::fetch) does:
    ///
    /// ```
    /// use cors_runtime::testing::browser::{Model, Page, Profile, Request, Step, WireResponse};
    ///
    /// # let page = Page::at("https://app.example.com").ok_or("no page")?;
    /// # let request = Request::new("GET", "https://api.example.com/feed");
    /// let mut browser = Model::new(Profile::CHROMIUM);
    /// let mut step = browser.begin(&page, &request, 0);
    /// let outcome = loop {
    ///     match step {
    ///         Step::Done(outcome) => break outcome,
    ///         Step::Send(exchange) => {
    ///             assert_eq!(exchange.request().headers.get("origin").as_deref(), Some("https://app.example.com"));
    ///             // Here it may wait for a server.
    ///             let response = WireResponse::new(200).header("access-control-allow-origin", "*");
    ///             step = exchange.answer(&mut browser, response, 0);
    ///         }
    ///     }
    /// };
    /// assert!(outcome.is_shared());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn begin(&mut self, page: &Page, request: &Request, now: u64) -> Step {
        match Load::new(page, request) {
            Ok(load) => fetch::main_fetch(Box::new(load), self, now),
            Err(misuse) => Step::Done(Outcome::misused(page, request, misuse)),
        }
    }

    /// A request of a page's script from beginning to end, at a time in seconds. The server gets each request that goes
    /// over the wire; what a cache answers it never sees.
    pub fn fetch(
        &mut self,
        page: &Page,
        request: &Request,
        now: u64,
        mut server: impl FnMut(&WireRequest) -> WireResponse,
    ) -> Outcome {
        let mut step = self.begin(page, request, now);
        loop {
            match step {
                Step::Done(outcome) => return outcome,
                Step::Send(exchange) => {
                    let response = server(exchange.request());
                    step = exchange.answer(self, response, now);
                }
            }
        }
    }
}
