//! The strict reader: what a browser serializes, and nothing else.

use super::{host, host::Kind, port, scheme};

/// A canonical origin: what a browser serializes (Fetch, "byte-serializing a request origin"). Never `null`.
///
/// The scheme and the host are lower case, the port is absent where it is the scheme's default, and an address has the
/// one form that the URL standard's serializer gives it. Underscores, hyphens at a label's edge and one final dot are
/// part of hosts that browsers do send, so they are accepted.
///
/// ```
/// use cors_rules::origin::Origin;
///
/// let origin = Origin::parse(b"https://app.example.com:8443").ok_or("not canonical")?;
/// assert_eq!((origin.scheme(), origin.host(), origin.port()), ("https", "app.example.com", Some(8443)));
/// assert_eq!(Origin::parse(b"https://App.example.com"), None);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin<'a> {
    text: &'a str,
    scheme: &'a str,
    host: &'a str,
    kind: Kind,
    port: Option<u16>,
}

impl<'a> Origin<'a> {
    /// Longest origin: a scheme of 64 bytes, `://`, a host of 254 and a port of 6, rounded up.
    ///
    /// No name that resolves is longer (RFC 1034, section 3.1), so longer input is not worth reading.
    pub const MAX_LEN: usize = 330;

    /// Reads a canonical origin; `None` for anything that no browser would send, `null` included.
    ///
    /// Nothing is trimmed, folded or decoded (RFC 6454, section 6.2, has no such step), nothing is allocated, and the
    /// work is bounded however long the input is.
    ///
    /// ```
    /// use cors_rules::origin::Origin;
    ///
    /// assert!(Origin::parse(b"http://[::1]:3000").is_some());
    /// for odd in ["null", "https://a.example/", "https://a.example:443", "http://127.1", "http://[0::1]"] {
    ///     assert_eq!(Origin::parse(odd.as_bytes()), None, "{odd}");
    /// }
    /// ```
    #[must_use]
    pub fn parse(text: &'a [u8]) -> Option<Self> {
        if text.len() > Self::MAX_LEN {
            return None;
        }
        let scheme_end = scheme_end(text)?;
        let host_start = scheme_end + "://".len();
        let (host_len, kind) = host::canonical_start(text.get(host_start..)?)?;
        let host_end = host_start + host_len;
        // What the port may be is seen below; all else is ASCII by now.
        let text = core::str::from_utf8(text).ok()?;
        let (scheme, host) = (text.get(..scheme_end)?, text.get(host_start..host_end)?);
        let port = match text.get(host_end..)? {
            "" => None,
            rest => {
                let port = port::canonical(rest.strip_prefix(':')?)?;
                // Browsers never write it.
                if scheme::default_port(scheme) == Some(port) {
                    return None;
                }
                Some(port)
            }
        };
        Some(Self { text, scheme, host, kind, port })
    }

    /// The whole origin, byte for byte as it was read (Fetch, "byte-serializing a request origin").
    ///
    /// ```
    /// # use cors_rules::origin::Origin;
    /// assert_eq!(Origin::parse(b"http://a.example").map(|origin| origin.as_str()), Some("http://a.example"));
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &'a str {
        self.text
    }

    /// The scheme, without `://` (URL, "scheme").
    ///
    /// ```
    /// # use cors_rules::origin::Origin;
    /// assert_eq!(Origin::parse(b"tauri://localhost").map(|origin| origin.scheme()), Some("tauri"));
    /// ```
    #[must_use]
    pub fn scheme(&self) -> &'a str {
        self.scheme
    }

    /// The host, an IPv6 address with its brackets (URL, "host serializer").
    ///
    /// ```
    /// # use cors_rules::origin::Origin;
    /// assert_eq!(Origin::parse(b"http://[::1]:3000").map(|origin| origin.host()), Some("[::1]"));
    /// ```
    #[must_use]
    pub fn host(&self) -> &'a str {
        self.host
    }

    /// The port; `None` means the scheme's default (URL, "port state").
    ///
    /// ```
    /// # use cors_rules::origin::Origin;
    /// assert_eq!(Origin::parse(b"http://a.example:8080").map(|origin| origin.port()), Some(Some(8080)));
    /// assert_eq!(Origin::parse(b"http://a.example").map(|origin| origin.port()), Some(None));
    /// ```
    #[must_use]
    pub fn port(&self) -> Option<u16> {
        self.port
    }

    /// Whether the page comes from the user's own machine over http or https: `localhost`, `*.localhost`,
    /// `127.0.0.0/8` and `[::1]` (Secure Contexts, "Is origin potentially trustworthy?"; RFC 6761, section 6.3).
    ///
    /// As there, `localhost.` and `*.localhost.` count too. `tauri://localhost` does not: the host of a custom scheme
    /// is only a word that an app chose.
    ///
    /// ```
    /// # use cors_rules::origin::Origin;
    /// let is_loopback = |text: &'static str| Origin::parse(text.as_bytes()).is_some_and(|o| o.is_loopback());
    /// assert!(is_loopback("http://app.localhost:3000") && is_loopback("http://[::1]"));
    /// assert!(!is_loopback("http://localhost.example.com") && !is_loopback("tauri://localhost"));
    /// ```
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        matches!(self.scheme, "http" | "https") && host::is_loopback(self.host)
    }

    /// Whether nobody on the network can answer in the page's name: https, or http from the user's own machine (Secure
    /// Contexts, "Is origin potentially trustworthy?").
    ///
    /// ```
    /// # use cors_rules::origin::Origin;
    /// let is_secure = |text: &'static str| Origin::parse(text.as_bytes()).is_some_and(|o| o.is_secure());
    /// assert!(is_secure("https://a.example") && is_secure("http://localhost:3000"));
    /// assert!(!is_secure("http://a.example") && !is_secure("tauri://localhost"));
    /// ```
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.scheme == "https" || self.is_loopback()
    }

    /// A wildcard stands for labels, and only names have labels.
    pub(super) fn has_labels(&self) -> bool {
        self.kind == Kind::Domain
    }
}

/// Nearly every origin is `https`, so that is looked for before anything is searched.
fn scheme_end(text: &[u8]) -> Option<usize> {
    if text.starts_with(b"https://") {
        return Some("https".len());
    }
    let end = text.iter().position(|b| *b == b':')?;
    let (scheme, rest) = text.split_at_checked(end)?;
    (rest.starts_with(b"://") && scheme::is_canonical(scheme)).then_some(end)
}
