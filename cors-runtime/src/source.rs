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
}

impl<F> OriginSource for F
where
    F: Fn(&Origin<'_>) -> bool + Send + Sync,
{
    fn allows(&self, origin: &Origin<'_>) -> bool {
        self(origin)
    }
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
