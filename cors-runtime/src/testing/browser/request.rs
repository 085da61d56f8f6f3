//! What a script asks for, and what of it a browser takes.

use super::{Fields, Misuse, fields::is_token, safelist::is_safelisted_without_cors};

/// A script's request, as `fetch` or `XMLHttpRequest` takes it, or one that an element makes.
///
/// ```
/// use cors_runtime::testing::browser::{Body, Credentials, Request};
///
/// let request = Request::new("PUT", "https://api.example.com/account/7")
///     .header("Content-Type", "application/json")
///     .body(Body::Text)
///     .credentials(Credentials::Include);
/// assert_eq!(request.url(), "https://api.example.com/account/7");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<Body>,
    pub(super) mode: Mode,
    pub(super) credentials: Credentials,
    pub(super) redirect: Redirect,
    pub(super) watches_upload: bool,
}

/// What kind of body a script gives. Its length and content make no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// A string: `text/plain;charset=UTF-8`, unless the script says otherwise.
    Text,
    /// A `URLSearchParams`.
    UrlEncoded,
    /// A `FormData`.
    FormData,
    /// Bytes without a type.
    Bytes,
    /// A `ReadableStream`: always asks first, and cannot be sent again.
    Stream,
}

/// What a script may do with another site's response (Fetch, "mode").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Read it, if that site agrees.
    Cors,
    /// Cause it, and not read it.
    NoCors,
    /// Nothing: the request fails.
    SameOrigin,
}

/// Whether cookies and logins go along (Fetch, "credentials mode").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// Never.
    Omit,
    /// To the page's own origin.
    SameOrigin,
    /// Always.
    Include,
}

/// What becomes of a redirect (Fetch, "redirect mode").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {
    /// It is followed.
    Follow,
    /// The request fails.
    Error,
    /// The script learns that there was one.
    Manual,
}

impl Request {
    /// What `fetch(url, { method })` asks for. The URL is absolute.
    #[must_use]
    pub fn new(method: &str, url: &str) -> Self {
        Self {
            method: method.to_owned(),
            url: url.to_owned(),
            headers: Vec::new(),
            body: None,
            mode: Mode::Cors,
            credentials: Credentials::SameOrigin,
            redirect: Redirect::Follow,
            watches_upload: false,
        }
    }

    /// What `<img>` asks for, as other elements do that have no `crossorigin` attribute.
    #[must_use]
    pub fn element(url: &str) -> Self {
        Self { mode: Mode::NoCors, credentials: Credentials::Include, ..Self::new("GET", url) }
    }

    /// Sets a header, or adds a value to it.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Gives it a body.
    #[must_use]
    pub fn body(self, body: Body) -> Self {
        Self { body: Some(body), ..self }
    }

    /// `mode`, or what takes its place.
    #[must_use]
    pub fn mode(self, mode: Mode) -> Self {
        Self { mode, ..self }
    }

    /// `credentials`; `withCredentials` is [`Credentials::Include`].
    #[must_use]
    pub fn credentials(self, credentials: Credentials) -> Self {
        Self { credentials, ..self }
    }

    /// `redirect`.
    #[must_use]
    pub fn redirect(self, redirect: Redirect) -> Self {
        Self { redirect, ..self }
    }

    /// Listens to `XMLHttpRequest.upload`, so that the browser always asks first.
    #[must_use]
    pub fn watch_upload(self) -> Self {
        Self { watches_upload: true, ..self }
    }

    /// Where it goes.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The method that is sent (Fetch, "method", "forbidden method", "normalize a method"; "new Request").
    pub(super) fn sent_method(&self) -> Result<String, Misuse> {
        let is_one_of = |methods: &[&str]| methods.iter().any(|method| method.eq_ignore_ascii_case(&self.method));
        if !is_token(&self.method) {
            return Err(Misuse::InvalidMethod);
        }
        if is_one_of(&["CONNECT", "TRACE", "TRACK"]) {
            return Err(Misuse::ForbiddenMethod);
        }
        let method = if is_one_of(&["DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"]) {
            self.method.to_ascii_uppercase()
        } else {
            self.method.clone()
        };
        if self.mode == Mode::NoCors && !matches!(method.as_str(), "GET" | "HEAD" | "POST") {
            return Err(Misuse::MethodWithoutCors);
        }
        if self.body.is_some() && matches!(method.as_str(), "GET" | "HEAD") {
            return Err(Misuse::BodyOfGet);
        }
        Ok(method)
    }

    /// The headers that are sent: what a script may not set disappears without a word (Fetch, "append" of a `Headers`
    /// object, "extract a body").
    pub(super) fn sent_headers(&self) -> Result<Fields, Misuse> {
        let mut headers = Fields::default();
        for (name, value) in &self.headers {
            let value = value.trim_matches([' ', '\t', '\r', '\n']);
            let is_value = value.chars().all(|c| u32::from(c) <= 0xff && !matches!(c, '\0' | '\r' | '\n'));
            if !is_token(name) || !is_value {
                return Err(Misuse::InvalidHeader { name: name.clone() });
            }
            // What is added counts with what is there.
            let joined = headers.get(name).map_or_else(|| value.to_owned(), |before| format!("{before}, {value}"));
            let is_dropped = self.mode == Mode::NoCors && !is_safelisted_without_cors(name, &joined);
            if !is_forbidden(name, value) && !is_dropped {
                headers.append(name, value);
            }
        }
        let kind = match self.body {
            Some(Body::Text) => Some("text/plain;charset=UTF-8"),
            Some(Body::UrlEncoded) => Some("application/x-www-form-urlencoded;charset=UTF-8"),
            Some(Body::FormData) => Some("multipart/form-data; boundary=----boundary"),
            Some(Body::Bytes | Body::Stream) | None => None,
        };
        if let Some(kind) = kind.filter(|_| !headers.has("content-type")) {
            headers.append("Content-Type", kind);
        }
        Ok(headers)
    }
}

/// Fetch, "forbidden request-header".
fn is_forbidden(name: &str, value: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let overrides = || {
        value.split(',').any(|method| {
            ["CONNECT", "TRACE", "TRACK"]
                .iter()
                .any(|other| other.eq_ignore_ascii_case(method.trim_matches([' ', '\t'])))
        })
    };
    match name.as_str() {
        "accept-charset"
        | "accept-encoding"
        | "access-control-request-headers"
        | "access-control-request-method"
        | "connection"
        | "content-length"
        | "cookie"
        | "cookie2"
        | "date"
        | "dnt"
        | "expect"
        | "host"
        | "keep-alive"
        | "origin"
        | "referer"
        | "set-cookie"
        | "te"
        | "trailer"
        | "transfer-encoding"
        | "upgrade"
        | "via" => true,
        "x-http-method" | "x-http-method-override" | "x-method-override" => overrides(),
        _ => name.starts_with("proxy-") || name.starts_with("sec-"),
    }
}
