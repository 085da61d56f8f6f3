//! A request on its way: what the Fetch standard calls a request, with the bookkeeping around it.

use super::{
    Body, Cause, Credentials, Fields, Misuse, Mode, Page, Profile, Redirect, Request, Tainting, WireRequest,
    cache::Key, safelist::unsafe_names, url::Url,
};

#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "the standard's request has these flags, and they are independent")]
pub(super) struct Load {
    pub(super) page: Page,
    /// Where it went first.
    pub(super) first_url: String,
    pub(super) url: Url,
    pub(super) method: String,
    pub(super) headers: Fields,
    pub(super) has_body: bool,
    pub(super) has_stream: bool,
    pub(super) mode: Mode,
    pub(super) credentials: Credentials,
    pub(super) redirect: Redirect,
    /// Fetch, "use-CORS-preflight flag".
    pub(super) always_asks: bool,
    pub(super) tainting: Tainting,
    /// Fetch, "redirect-tainted".
    pub(super) is_tainted: bool,
    /// Preflights ask for an `Authorization` that the request does not have any more.
    pub(super) has_stale_authorization: bool,
    pub(super) redirects: u8,
    /// Whether a preflight was ever in question, sent or not.
    pub(super) needed_preflight: bool,
    pub(super) relied_on_star: bool,
    pub(super) sent: Vec<WireRequest>,
}

impl Load {
    /// What a browser makes of a script's request, or what it throws (Fetch, "new Request").
    pub(super) fn new(page: &Page, request: &Request) -> Result<Self, Misuse> {
        let url = Url::parse(&request.url).map_err(|_| Misuse::BadUrl)?;
        if url.has_userinfo {
            return Err(Misuse::UserinfoInUrl);
        }
        let has_stream = request.body == Some(Body::Stream);
        Ok(Self {
            page: page.clone(),
            first_url: url.text(),
            url,
            method: request.sent_method()?,
            headers: request.sent_headers()?,
            has_body: request.body.is_some(),
            has_stream,
            mode: request.mode,
            credentials: request.credentials,
            redirect: request.redirect,
            always_asks: request.watches_upload || has_stream,
            tainting: Tainting::Basic,
            is_tainted: false,
            has_stale_authorization: false,
            redirects: 0,
            needed_preflight: false,
            relied_on_star: false,
            sent: Vec::new(),
        })
    }

    /// Whether it may go to its URL at all, and what that means for the response (Fetch, "main fetch").
    ///
    /// The page's own origin comes first, but only until the request has been elsewhere.
    pub(super) fn admit(&mut self) -> Result<(), Cause> {
        if self.url.has_bad_port() {
            return Err(Cause::BadPort);
        }
        if self.page.is_origin_of(&self.url) && self.tainting == Tainting::Basic {
            return Ok(());
        }
        self.tainting = match self.mode {
            Mode::SameOrigin => return Err(Cause::AnotherSite),
            Mode::NoCors if self.redirect != Redirect::Follow => return Err(Cause::RedirectWithoutCors),
            Mode::NoCors => Tainting::Opaque,
            Mode::Cors => Tainting::Cors,
        };
        Ok(())
    }

    pub(super) fn includes_credentials(&self) -> bool {
        self.credentials == Credentials::Include
    }

    /// Fetch, "byte-serializing a request origin".
    pub(super) fn origin(&self) -> &str {
        if self.is_tainted { "null" } else { self.page.origin() }
    }

    /// What its preflight calls the origin.
    pub(super) fn preflight_origin(&self, profile: &Profile) -> &str {
        if profile.preflight_keeps_origin { self.page.origin() } else { self.origin() }
    }

    /// What answers to preflights are kept by.
    pub(super) fn key(&self, profile: &Profile) -> Key {
        Key {
            site: self.page.site().to_owned(),
            origin: self.preflight_origin(profile).to_owned(),
            url: self.url.text(),
            includes_credentials: self.includes_credentials(),
        }
    }

    /// Fetch, "CORS-safelisted method".
    pub(super) fn has_safelisted_method(&self) -> bool {
        matches!(self.method.as_str(), "GET" | "HEAD" | "POST")
    }

    pub(super) fn unsafe_names(&self, profile: &Profile) -> Vec<String> {
        unsafe_names(&self.headers, profile)
    }

    /// The request itself (Fetch, "HTTP-network-or-cache fetch").
    pub(super) fn wire(&self) -> WireRequest {
        let mut headers = Fields::default();
        // Fetch, "append a request `Origin` header".
        if self.tainting == Tainting::Cors || !matches!(self.method.as_str(), "GET" | "HEAD") {
            headers.push("Origin", self.origin());
        }
        if !self.headers.has("accept") {
            headers.push("Accept", "*/*");
        }
        for (name, value) in self.headers.iter() {
            if !(self.has_stale_authorization && name.eq_ignore_ascii_case("authorization")) {
                headers.push_text(name, value);
            }
        }
        let is_for_own_origin = self.credentials == Credentials::SameOrigin && self.tainting == Tainting::Basic;
        WireRequest {
            method: self.method.clone(),
            url: self.url.text(),
            headers,
            credentials: self.includes_credentials() || is_for_own_origin,
            body: self.has_body,
            is_preflight: false,
        }
    }
}
