//! Who asks: the page that a script runs in.

use cors_rules::{origin::Origin, public_suffix::is_public_suffix};

use super::url::Url;

/// A page whose script sends requests.
///
/// ```
/// use cors_runtime::testing::browser::Page;
///
/// let page = Page::at("https://APP.example.com:443/login").ok_or("no page")?;
/// assert_eq!(page.origin(), "https://app.example.com");
/// // A sandboxed frame, a file and a `data:` URL have an origin that equals no other.
/// assert_eq!(page.opaque().origin(), "null");
/// assert_eq!(Page::at("file:///home/ada/page.html").ok_or("no page")?.origin(), "null");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// `None`: opaque.
    origin: Option<String>,
    /// The site of the outermost page: caches are kept by it.
    site: String,
}

impl Page {
    /// A page in a window of its own, by its URL or its origin. `None` if no browser shows a page there.
    #[must_use]
    pub fn at(url: &str) -> Option<Self> {
        if is_opaque(url) {
            return Some(Self { origin: None, site: url.to_owned() });
        }
        // Apps have schemes of their own, and then nothing but an origin to go by.
        let origin = match Url::parse(url) {
            Ok(url) if url.has_bad_port() => None,
            Ok(url) => Some(url.origin().to_owned()),
            Err(_) => Origin::parse(url.as_bytes()).map(|origin| origin.as_str().to_owned()),
        }?;
        let site = site_of(&origin);
        Some(Self { origin: Some(origin), site })
    }

    /// The same page in a sandboxed frame, or a frame of it with a `data:` URL (HTML, "opaque origin").
    #[must_use]
    pub fn opaque(self) -> Self {
        Self { origin: None, ..self }
    }

    /// The same page in a frame of another.
    #[must_use]
    pub fn inside(self, outer: &Self) -> Self {
        Self { site: outer.site.clone(), ..self }
    }

    /// What its requests carry as `Origin` (Fetch, "byte-serializing a request origin").
    #[must_use]
    pub fn origin(&self) -> &str {
        self.origin.as_deref().unwrap_or("null")
    }

    pub(super) const fn is_opaque(&self) -> bool {
        self.origin.is_none()
    }

    /// An opaque origin is nobody's, not even its own page's.
    pub(super) fn is_origin_of(&self, url: &Url) -> bool {
        self.origin.as_deref() == Some(url.origin())
    }

    pub(super) fn site(&self) -> &str {
        &self.site
    }
}

/// HTML, "determining navigables' origin", and URL, "origin": engines give each file an origin of its own, as the standard
/// advises. Nothing else is known of such a page than its URL, so that stands for its site.
fn is_opaque(url: &str) -> bool {
    let scheme = url.trim_start().split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| ["file", "data"].iter().any(|opaque| opaque.eq_ignore_ascii_case(scheme)))
}

/// HTML, "obtain a site": the scheme, and the name that somebody registered. A port makes no difference.
fn site_of(origin: &str) -> String {
    let Some(origin) = Origin::parse(origin.as_bytes()) else { return origin.to_owned() };
    let host = origin.host();
    let is_address = host.starts_with('[') || host.ends_with(|c: char| c.is_ascii_digit());
    let mut registered = host;
    while let Some((_, parent)) = registered.split_once('.').filter(|_| !is_address) {
        if parent.is_empty() || is_public_suffix(parent.trim_end_matches('.')) {
            break;
        }
        registered = parent;
    }
    format!("{}://{registered}", origin.scheme())
}

#[cfg(test)]
mod tests {
    use super::{Page, site_of};

    #[test]
    fn an_origin_is_sent_in_one_form() {
        for (url, origin) in [
            ("http://foo_bar.localhost", "http://foo_bar.localhost"),
            ("http://localhost.:3000", "http://localhost.:3000"),
            ("http://[::ffff:127.0.0.1]", "http://[::ffff:7f00:1]"),
            ("http://127.1", "http://127.0.0.1"),
            ("http://LOCALHOST", "http://localhost"),
            ("http://ex\u{e4}mple.localhost", "http://xn--exmple-cua.localhost"),
            ("tauri://localhost", "tauri://localhost"),
            ("FILE:///C:/page.html", "null"),
            ("data:text/html,x", "null"),
        ] {
            assert_eq!(Page::at(url).as_ref().map(Page::origin), Some(origin), "{url}");
        }
        for url in ["", "null", "app.example.com", "http://a.example:0", "http://a.example:6000", "blob:x"] {
            assert_eq!(Page::at(url), None, "{url}");
        }
    }

    #[test]
    fn a_site_is_what_somebody_registered() {
        for (origin, site) in [
            ("https://app.example.com:8443", "https://example.com"),
            ("https://a.b.someone.github.io", "https://someone.github.io"),
            ("https://com", "https://com"),
            ("http://127.0.0.1:80", "http://127.0.0.1:80"),
            ("http://127.0.0.1:3000", "http://127.0.0.1"),
            ("http://[::1]:3000", "http://[::1]"),
            ("http://app.example.com.", "http://example.com."),
        ] {
            assert_eq!(site_of(origin), site, "{origin}");
        }
    }
}
