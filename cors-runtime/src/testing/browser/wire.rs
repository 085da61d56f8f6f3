//! What goes over the wire, there and back.

use super::Fields;

/// A request as a server gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireRequest {
    /// Upper-cased where browsers do so.
    pub method: String,
    /// Absolute, without user name and fragment.
    pub url: String,
    /// What a script set, `Accept`, `Origin` and what caches add. `Host` and what a browser says of itself are not here.
    pub headers: Fields,
    /// Whether the browser adds what it knows of the user: cookies, a login, a certificate.
    pub credentials: bool,
    /// Whether the body that the script gave goes along.
    pub body: bool,
    /// Whether the browser asks by itself if the script's request may be sent.
    pub is_preflight: bool,
}

/// What a server answers.
///
/// ```
/// use cors_runtime::testing::browser::WireResponse;
///
/// let response = WireResponse::new(200).header("Vary", "Accept").header("vary", "Origin");
/// assert_eq!(response.headers.get("vary").as_deref(), Some("Accept, Origin"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireResponse {
    /// From 200 to 599. What comes before the response itself (1xx) is not seen here.
    pub status: u16,
    /// All lines.
    pub headers: Fields,
    /// How many bytes a script reads if it may read them.
    pub body_length: u64,
}

impl WireResponse {
    /// A response without headers and body.
    #[must_use]
    pub fn new(status: u16) -> Self {
        Self { status, headers: Fields::default(), body_length: 0 }
    }

    /// Adds a line.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        self.headers.push(name, value);
        self
    }
}
