//! What a page does.

/// The page of most cases.
pub const APP: &str = "http://app.example.com";
/// The server of most raw cases: another origin of the same site.
pub const API: &str = "http://api.example.com/";
/// Where redirects leave to: another site.
pub const THIRD: &str = "http://third.example.org/";

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Where it was loaded from.
    pub origin: &'static str,
    /// Whether it acts in a sandboxed frame, whose own origin is opaque and sent as `null`.
    pub sandboxed: bool,
}

/// What a page asks with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// `fetch`.
    Fetch,
    /// An `XMLHttpRequest`.
    Xhr,
    /// One that listens to the progress of its upload, so that the browser always asks first.
    WatchedXhr,
    /// An `<img>`.
    Image,
}

/// A request of a page.
#[derive(Clone, Debug)]
pub struct Step {
    /// Whose script it is.
    pub page: Page,
    /// How long it waits before it asks, in seconds.
    pub after: u64,
    /// How long it waits for the response, in seconds.
    pub patience: u64,
    /// What it asks with.
    pub tool: Tool,
    /// What it asks for. The case's name is added to the query.
    pub url: &'static str,
    /// `fetch`'s option of that name, and so are the next ones.
    pub method: &'static str,
    /// Pairs; the script sets them in this order.
    pub headers: Vec<(&'static str, String)>,
    /// `same-origin`, if nothing is said.
    pub credentials: &'static str,
    /// `default`, if nothing is said.
    pub cache: &'static str,
    /// `cors`, if nothing is said.
    pub mode: &'static str,
    /// `follow`, if nothing is said.
    pub redirect: &'static str,
    /// A string, whose content type is `text/plain` unless a header says otherwise.
    pub body: Option<&'static str>,
}

impl Step {
    /// `fetch(url, { method })` by a page of [`APP`].
    #[must_use]
    pub fn new(method: &'static str, url: &'static str) -> Self {
        Self {
            page: Page { origin: APP, sandboxed: false },
            after: 0,
            patience: 6,
            tool: Tool::Fetch,
            url,
            method,
            headers: Vec::new(),
            credentials: "same-origin",
            cache: "default",
            mode: "cors",
            redirect: "follow",
            body: None,
        }
    }

    /// With another page.
    #[must_use]
    pub fn from(mut self, origin: &'static str) -> Self {
        self.page.origin = origin;
        self
    }

    /// Some seconds later.
    #[must_use]
    pub fn after(mut self, seconds: u64) -> Self {
        self.after = seconds;
        self
    }

    /// Waits only so many seconds for the response.
    #[must_use]
    pub fn patience(mut self, seconds: u64) -> Self {
        self.patience = seconds;
        self
    }

    /// With another tool than `fetch`.
    #[must_use]
    pub fn with(mut self, tool: Tool) -> Self {
        self.tool = tool;
        self
    }

    /// In a sandboxed frame.
    #[must_use]
    pub fn sandboxed(mut self) -> Self {
        self.page.sandboxed = true;
        self
    }

    /// With cookies.
    #[must_use]
    pub fn include(self) -> Self {
        self.credentials("include")
    }

    /// With a credentials mode.
    #[must_use]
    pub fn credentials(mut self, mode: &'static str) -> Self {
        self.credentials = mode;
        self
    }

    /// With a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// With a body.
    #[must_use]
    pub fn body(mut self, body: &'static str) -> Self {
        self.body = Some(body);
        self
    }

    /// With a body of JSON.
    #[must_use]
    pub fn json(self) -> Self {
        self.header("Content-Type", "application/json").body("{}")
    }

    /// With a cache mode.
    #[must_use]
    pub fn cache(mut self, mode: &'static str) -> Self {
        self.cache = mode;
        self
    }

    /// With a redirect mode.
    #[must_use]
    pub fn redirect(mut self, mode: &'static str) -> Self {
        self.redirect = mode;
        self
    }

    /// Without CORS: the script may not read what comes.
    #[must_use]
    pub fn no_cors(mut self) -> Self {
        self.mode = "no-cors";
        self
    }
}

impl Tool {
    /// Its name in the page's script, which is also the one in Chromium's console.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fetch => "fetch",
            Self::Xhr | Self::WatchedXhr => "XMLHttpRequest",
            Self::Image => "image",
        }
    }
}

impl From<Step> for Vec<Step> {
    fn from(step: Step) -> Self {
        vec![step]
    }
}

/// A request of a raw case by its method.
pub(super) fn ask(method: &'static str) -> Step {
    Step::new(method, API)
}

/// An `<img>` of a raw case.
pub(super) fn image() -> Step {
    Step { tool: Tool::Image, mode: "no-cors", credentials: "include", ..ask("GET") }
}
