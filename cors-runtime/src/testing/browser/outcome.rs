//! What becomes of a script's request.

use std::fmt;

use super::{Fields, Page, Request, WireRequest};

/// What a script gets, and what went over the wire for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What the script gets.
    pub verdict: Verdict,
    /// What was sent, in order.
    pub sent: Vec<WireRequest>,
    /// Whether a `*` was taken for `Authorization`, which browsers intend to stop.
    pub relied_on_star_for_authorization: bool,
}

/// Whether a script gets a response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does, or it knows at least that there is one.
    Shared(Shared),
    /// It gets an error that does not say why.
    Refused(Refusal),
}

/// What a script sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// How much it sees.
    pub tainting: Tainting,
    /// 0 if it is opaque.
    pub status: u16,
    /// The lines that it sees.
    pub visible: Fields,
    /// 0 if it is opaque.
    pub body_length: u64,
}

/// How much a script sees of a response (Fetch, "response tainting", and the filtered responses).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tainting {
    /// Everything but cookies.
    Basic,
    /// What the other site exposes.
    Cors,
    /// Nothing.
    Opaque,
    /// Nothing but that it is a redirect.
    OpaqueRedirect,
}

/// Why a script gets an error instead of a response. It cannot find out itself; consoles say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// What went wrong.
    pub cause: Cause,
    /// What it went wrong with.
    pub stage: Stage,
    /// The page's origin, or `null`.
    pub origin: String,
    /// Where the last request went.
    pub url: String,
    /// Where the first one went, if that was elsewhere.
    pub redirected_from: Option<String>,
    /// The status of the response that was refused, or 0 where there was none.
    pub status: u16,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing more was sent.
    Request,
    /// The request itself was not sent.
    Preflight,
    /// The server has seen it, and may have done what it asks for.
    Response,
}

/// What can go wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The script asks for what no browser sends.
    Misused(Misuse),
    /// No browser connects to the port (Fetch, "bad port").
    BadPort,
    /// The script asked for its own origin only.
    AnotherSite,
    /// A request without CORS must follow redirects.
    RedirectWithoutCors,
    /// No `Access-Control-Allow-Origin`.
    OriginMissing,
    /// `Access-Control-Allow-Origin` is something else than this page's origin.
    AnotherOrigin {
        /// The value.
        value: String,
    },
    /// Several origins in one `Access-Control-Allow-Origin`.
    SeveralOrigins {
        /// The value.
        value: String,
    },
    /// Several lines of `Access-Control-Allow-Origin`.
    OriginTwice {
        /// All of them, joined.
        value: String,
    },
    /// `*` for a request with credentials.
    WildcardWithCredentials,
    /// `Access-Control-Allow-Credentials` is not `true`.
    CredentialsNotTrue {
        /// The value, or nothing.
        value: String,
    },
    /// The answer to the preflight is no success.
    PreflightFailed,
    /// The answer to the preflight is a redirect.
    PreflightRedirected,
    /// `Access-Control-Allow-Methods` does not have the method.
    MethodNotAllowed {
        /// The method as it would be sent.
        method: String,
    },
    /// `Access-Control-Allow-Methods` is no list of tokens.
    MethodsUnreadable(super::Unreadable),
    /// `Access-Control-Allow-Headers` does not have a header.
    HeaderNotAllowed {
        /// Its name as the script wrote it.
        name: String,
    },
    /// `Access-Control-Allow-Headers` is no list of names.
    HeadersUnreadable(super::Unreadable),
    /// The script wanted no redirect.
    Redirected,
    /// The `Location` is no URL of `http` or `https`.
    BadLocation {
        /// The value.
        value: String,
    },
    /// The `Location` has a user name or a password in it.
    UserinfoInLocation,
    /// More than 20 redirects.
    TooManyRedirects,
    /// A body that comes from a stream cannot be sent twice.
    StreamRedirected,
    /// 407, which only a proxy may answer.
    ProxyLogin,
}

/// What makes `fetch` throw before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// The URL cannot be read, or is not of `http` or `https`.
    BadUrl,
    /// The URL has a user name or a password in it.
    UserinfoInUrl,
    /// The method is no token.
    InvalidMethod,
    /// `CONNECT`, `TRACE` or `TRACK`.
    ForbiddenMethod,
    /// Without CORS there are `GET`, `HEAD` and `POST`.
    MethodWithoutCors,
    /// The header's name or value cannot be sent.
    InvalidHeader {
        /// Its name.
        name: String,
    },
    /// `GET` and `HEAD` have no body.
    BodyOfGet,
}

impl Outcome {
    pub(super) fn misused(page: &Page, request: &Request, misuse: Misuse) -> Self {
        let refusal = Refusal {
            cause: Cause::Misused(misuse),
            stage: Stage::Request,
            origin: page.origin().to_owned(),
            url: request.url().to_owned(),
            redirected_from: None,
            status: 0,
        };
        Self { verdict: Verdict::Refused(refusal), sent: Vec::new(), relied_on_star_for_authorization: false }
    }

    /// Whether the script gets a response.
    #[must_use]
    pub const fn is_shared(&self) -> bool {
        matches!(self.verdict, Verdict::Shared(_))
    }

    /// What the script sees.
    #[must_use]
    pub const fn shared(&self) -> Option<&Shared> {
        match &self.verdict {
            Verdict::Shared(shared) => Some(shared),
            Verdict::Refused(_) => None,
        }
    }

    /// Why the script sees nothing.
    #[must_use]
    pub const fn refusal(&self) -> Option<&Refusal> {
        match &self.verdict {
            Verdict::Shared(_) => None,
            Verdict::Refused(refusal) => Some(refusal),
        }
    }

    /// How often the browser asked by itself.
    #[must_use]
    pub fn preflights(&self) -> usize {
        self.sent.iter().filter(|request| request.is_preflight).count()
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stage = match self.stage {
            Stage::Request => "the request",
            Stage::Preflight => "the answer to the preflight",
            Stage::Response => "the response",
        };
        write!(out, "{stage} for {} is refused to {}: {}", self.url, self.origin, self.cause)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Misused(misuse) => misuse.fmt(out),
            Self::BadPort => out.write_str("browsers never connect to its port"),
            Self::AnotherSite => out.write_str("the script asked for its own origin only"),
            Self::RedirectWithoutCors => out.write_str("without CORS, redirects must be followed"),
            Self::OriginMissing => out.write_str("it has no `Access-Control-Allow-Origin`"),
            Self::AnotherOrigin { value } => write!(out, "its `Access-Control-Allow-Origin` is `{value}`"),
            Self::SeveralOrigins { value } => {
                write!(out, "its `Access-Control-Allow-Origin` has several origins: `{value}`")
            }
            Self::OriginTwice { value } => {
                write!(out, "it has several lines of `Access-Control-Allow-Origin`: `{value}`")
            }
            Self::WildcardWithCredentials => {
                out.write_str("its `Access-Control-Allow-Origin` is `*`, and the request is one with credentials")
            }
            Self::CredentialsNotTrue { value } => {
                write!(out, "its `Access-Control-Allow-Credentials` is `{value}`, not `true`")
            }
            Self::PreflightFailed => out.write_str("its status is not from 200 to 299"),
            Self::PreflightRedirected => out.write_str("it is a redirect"),
            Self::MethodNotAllowed { method } => write!(out, "its `Access-Control-Allow-Methods` lacks `{method}`"),
            Self::MethodsUnreadable(found) => {
                write!(out, "its `Access-Control-Allow-Methods` has `{}`, which is no method", found.item)
            }
            Self::HeaderNotAllowed { name } => write!(out, "its `Access-Control-Allow-Headers` lacks `{name}`"),
            Self::HeadersUnreadable(found) => {
                write!(out, "its `Access-Control-Allow-Headers` has `{}`, which is no name", found.item)
            }
            Self::Redirected => out.write_str("it is a redirect, and the script wanted none"),
            Self::BadLocation { value } => write!(out, "its `Location` cannot be followed: `{value}`"),
            Self::UserinfoInLocation => out.write_str("its `Location` has a user name in it"),
            Self::TooManyRedirects => out.write_str("it is one redirect too many"),
            Self::StreamRedirected => out.write_str("a body that comes from a stream cannot be sent again"),
            Self::ProxyLogin => out.write_str("its status is 407, which only a proxy may answer"),
        }
    }
}

impl fmt::Display for Misuse {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadUrl => out.write_str("its URL is no absolute URL of `http` or `https`"),
            Self::UserinfoInUrl => out.write_str("its URL has a user name in it"),
            Self::InvalidMethod => out.write_str("its method is no token"),
            Self::ForbiddenMethod => out.write_str("no browser lets a script send its method"),
            Self::MethodWithoutCors => out.write_str("without CORS, only `GET`, `HEAD` and `POST` are sent"),
            Self::InvalidHeader { name } => write!(out, "`{}` cannot be sent", name.escape_debug()),
            Self::BodyOfGet => out.write_str("`GET` and `HEAD` have no body"),
        }
    }
}
