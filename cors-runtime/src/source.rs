//! Origins that are known at run time only.

use std::fmt;

use cors_rules::origin::Origin;

/// Says at run time whether an origin is allowed: a path in `allow_origins` leads to one.
///
/// It is implemented for [`OriginSet`](crate::OriginSet) and for functions. It is asked only about canonical origins
/// other than `null` (RFC 6454, section 6.2), and beside `allow_credentials: true` only about `https` origins and loopback
/// hosts; so it compares, and need not parse. It runs once per cross-origin request and must not block.
///
/// ```
/// use cors_runtime::{Origin, cors};
/// use http::HeaderValue;
///
/// fn is_tenant(origin: &Origin<'_>) -> bool {
///     origin.scheme() == "https" && matches!(origin.host(), "shop.example" | "blog.example")
/// }
///
/// cors! {
///     static TENANT: Policy = { allow_origins: ["https://app.example.com", is_tenant] };
/// }
///
/// assert!(TENANT.allows_origin(&HeaderValue::from_static("https://shop.example")));
/// assert!(!TENANT.allows_origin(&HeaderValue::from_static("http://shop.example")));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no origin source",
    label = "allows no origins",
    note = "write a literal such as `\"https://app.example.com\"`, or the path of a `static` of type `OriginSet`, or of a \
            function `fn(&Origin<'_>) -> bool`"
)]
pub trait OriginSource: Send + Sync {
    /// Whether `origin` is allowed now.
    fn allows(&self, origin: &Origin<'_>) -> bool;

    /// The answer for a text that has not been read as an origin, if the source knows it at once: a list of canonical
    /// origins need only compare bytes.
    #[doc(hidden)]
    fn lists(&self, text: &[u8]) -> Option<bool> {
        let _ = text;
        None
    }
}

impl<F> OriginSource for F
where
    F: Fn(&Origin<'_>) -> bool + Send + Sync,
{
    fn allows(&self, origin: &Origin<'_>) -> bool {
        self(origin)
    }
}

/// A source that judged its origins by the rules, as with credentials, before it answers for them.
///
/// Any other one may say yes to everybody, and beside credentials that is every site acting with the visitors' cookies
/// (CVE-2018-20744 and CVE-2026-54290 are libraries that did).
#[diagnostic::on_unimplemented(
    message = "CORS0515 unjudged_source_with_credentials: nobody judged the origins of `{Self}`, and beside \
               `allow_credentials: true` each of them acts with the visitors' cookies",
    label = "is no `OriginSet`",
    note = "help: name a `static` of type `OriginSet`, and fill it at start-up: its origins are judged by the rules",
    note = "help: sure of every origin? write `#[allow(cors::unjudged_source_with_credentials, reason = \"...\")]` in front of it",
    note = "see: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0515/index.html"
)]
pub trait JudgedSource {}

#[cfg(feature = "origin-set")]
impl JudgedSource for crate::OriginSet {}

/// What is a source at all, asked so that rustc stops at a no: to ask further whether an `&str` was judged would send its
/// author after a reason for something that no policy can list.
///
/// Of a trait with one implementation rustc takes for granted that it fits, and goes on. Of two it tries both first.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no origin source",
    label = "allows no origins",
    note = "write a literal such as `\"https://app.example.com\"`, or the path of a `static` of type `OriginSet`, or of a \
            function `fn(&Origin<'_>) -> bool`",
    note = "it cannot be `async`: fill an `OriginSet` beside the requests"
)]
pub trait KnownSource<Kind>: OriginSource {
    /// The source itself, if it is one.
    type Source: ?Sized;
}

/// All sources.
#[derive(Debug)]
pub struct AnySource;

impl<S: OriginSource> KnownSource<AnySource> for S {
    type Source = S;
}

/// No source.
#[derive(Debug)]
pub struct NoSource;

/// Implemented by nothing.
pub trait Nothing {}

impl<S: OriginSource + Nothing> KnownSource<NoSource> for S {
    type Source = S;
}

/// Takes only a source that may stand beside credentials.
#[must_use]
pub const fn judged<S, Kind>(source: &'static S) -> &'static dyn OriginSource
where
    S: KnownSource<Kind, Source: JudgedSource> + 'static,
{
    source
}

/// A source and the path that names it in the policy.
pub struct Source {
    /// As written in the policy.
    pub name: &'static str,
    /// Where it leads to.
    pub source: &'static dyn OriginSource,
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
