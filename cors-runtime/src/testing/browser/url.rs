//! URLs, as far as requests need them.
//!
//! This is the URL standard's parser for `http` and `https`. The few hosts that it would take and `cors-rules` does not
//! know how to mend, such as one with `%2e` for a dot, cannot be read here.

use std::fmt::Write as _;

use cors_rules::{
    Rule,
    origin::{Origin, advise, judge, mended},
};

/// An absolute URL of `http` or `https`, without its fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Url {
    scheme: String,
    /// As a browser serializes it.
    origin: String,
    port: u16,
    pub(super) has_userinfo: bool,
    path: String,
    query: Option<String>,
}

/// Why a text is no such URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BadUrl {
    Unreadable,
    OtherScheme,
}

impl Url {
    pub(super) fn parse(text: &str) -> Result<Self, BadUrl> {
        let text = cleaned(text);
        match split_scheme(&text) {
            Some((scheme, rest)) => Self::absolute(&scheme, rest),
            None => Err(BadUrl::Unreadable),
        }
    }

    /// What a `Location` means (Fetch, "location URL").
    pub(super) fn join(&self, reference: &str) -> Result<Self, BadUrl> {
        let reference = cleaned(reference);
        let rest = match split_scheme(&reference) {
            // `https:path` is relative where the base has the same scheme (URL, "special relative or authority state").
            Some((scheme, rest)) if scheme == self.scheme => rest,
            Some((scheme, rest)) => return Self::absolute(&scheme, rest),
            None => &reference,
        };
        if rest.strip_prefix(['/', '\\']).is_some_and(|rest| rest.starts_with(['/', '\\'])) {
            return Self::absolute(&self.scheme, rest);
        }
        let (path, query) = split_query(rest);
        let (path, query) = match (path, query) {
            ("", None) => (self.path.clone(), self.query.clone()),
            ("", query) => (self.path.clone(), query.map(encoded_query)),
            (path, query) if path.starts_with(['/', '\\']) => (normal_path(path), query.map(encoded_query)),
            (path, query) => {
                let folder = self.path.rsplit_once('/').map_or("", |(folder, _)| folder);
                (normal_path(&format!("{folder}/{path}")), query.map(encoded_query))
            }
        };
        Ok(Self { path, query, ..self.clone() })
    }

    /// `rest` is what follows the scheme's colon; any number of slashes may come first (URL, "special authority ignore
    /// slashes state").
    fn absolute(scheme: &str, rest: &str) -> Result<Self, BadUrl> {
        let default_port = match scheme {
            "http" => 80,
            "https" => 443,
            _ => return Err(BadUrl::OtherScheme),
        };
        let rest = rest.trim_start_matches(['/', '\\']);
        let (authority, rest) = rest.split_at(rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len()));
        let (userinfo, authority) = authority.rsplit_once('@').unwrap_or(("", authority));
        let end = if authority.starts_with('[') { authority.find(']').map_or(0, |end| end + 1) } else { 0 };
        let (host, port) = match authority.get(end..).and_then(|tail| tail.find(':')) {
            Some(colon) => (authority.get(..end + colon), authority.get(end + colon + 1..)),
            None => (Some(authority), None),
        };
        let port = match port {
            None | Some("") => default_port,
            Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                digits.parse().map_err(|_| BadUrl::Unreadable)?
            }
            Some(_) => return Err(BadUrl::Unreadable),
        };
        let mut origin = canonical_host(scheme, host.unwrap_or_default()).ok_or(BadUrl::Unreadable)?;
        if port != default_port {
            // Writing to a string cannot fail.
            let _ = write!(origin, ":{port}");
        }
        let (path, query) = split_query(rest);
        Ok(Self {
            scheme: scheme.to_owned(),
            origin,
            port,
            // `https://@host` and `https://:@host` have neither name nor password.
            has_userinfo: userinfo.bytes().any(|byte| byte != b':'),
            path: normal_path(path),
            query: query.map(encoded_query),
        })
    }

    /// As a browser serializes it, so that it can be compared.
    pub(super) fn origin(&self) -> &str {
        &self.origin
    }

    pub(super) fn is_same_origin(&self, other: &Self) -> bool {
        self.origin == other.origin
    }

    /// Fetch, "block bad port".
    pub(super) fn has_bad_port(&self) -> bool {
        let mut violations = Vec::new();
        advise(&format!("http://a.example:{}", self.port), &mut violations);
        self.port == 0 || violations.iter().any(|violation| violation.rule == Rule::BlockedPort)
    }

    /// As it goes over the wire.
    pub(super) fn text(&self) -> String {
        let Self { origin, path, query, .. } = self;
        match query {
            Some(query) => format!("{origin}{path}?{query}"),
            None => format!("{origin}{path}"),
        }
    }
}

/// URL, "basic URL parser", steps 1 to 3. A fragment never leaves the browser.
fn cleaned(text: &str) -> String {
    let text = text.trim_matches(|c: char| c <= ' ');
    let text = text.split('#').next().unwrap_or_default();
    text.chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect()
}

fn split_scheme(text: &str) -> Option<(String, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then(|| (scheme.to_ascii_lowercase(), rest))
}

fn split_query(text: &str) -> (&str, Option<&str>) {
    text.split_once('?').map_or((text, None), |(path, query)| (path, Some(query)))
}

/// The origin of a host at the default port. Other forms of addresses and names are what browsers take for granted.
fn canonical_host(scheme: &str, host: &str) -> Option<String> {
    let text = format!("{scheme}://{}", host.to_ascii_lowercase());
    if Origin::parse(text.as_bytes()).is_some() {
        return Some(text);
    }
    let mut violations = Vec::new();
    judge(&text, &mut violations);
    let is_another_form = violations
        .iter()
        .all(|found| matches!(found.rule, Rule::NonCanonicalIpv4 | Rule::NonCanonicalIpv6 | Rule::NonAsciiHost));
    let mended = mended(&violations).filter(|_| is_another_form)?;
    Origin::parse(mended.as_bytes()).map(|origin| origin.as_str().to_owned())
}

/// URL, "path state".
fn normal_path(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut parts = path.strip_prefix(['/', '\\']).unwrap_or(path).split(['/', '\\']).peekable();
    while let Some(part) = parts.next() {
        let is_last = parts.peek().is_none();
        match part.to_ascii_lowercase().replace("%2e", ".").as_str() {
            ".." => drop(segments.pop()),
            "." => {}
            _ => {
                segments.push(part);
                continue;
            }
        }
        if is_last {
            segments.push("");
        }
    }
    encoded(&format!("/{}", segments.join("/")), " \"#<>?^`{}")
}

fn encoded_query(query: &str) -> String {
    encoded(query, " \"#<>'")
}

/// URL, "UTF-8 percent-encode".
fn encoded(text: &str, reserved: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        let c = char::from(byte);
        if (' '..='~').contains(&c) && !reserved.contains(c) {
            encoded.push(c);
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::{BadUrl, Url};

    fn parsed(text: &str) -> Result<String, BadUrl> {
        Url::parse(text).map(|url| url.text())
    }

    #[test]
    fn a_url_has_one_form() {
        for (text, form) in [
            ("http://a.example", "http://a.example/"),
            (" HTTPS:\\\\A.Example:443\\x y\t?q='\u{e4}#f ", "https://a.example/x%20y?q=%27%C3%A4"),
            ("http:a.example:0080/a/./b/../%2E%2e/c/.", "http://a.example/c/"),
            ("http://u:p@a.example:8080/..", "http://a.example:8080/"),
            ("http://[::1]:3000?", "http://[::1]:3000/?"),
            ("http://foo_bar.localhost.", "http://foo_bar.localhost./"),
        ] {
            assert_eq!(parsed(text).as_deref(), Ok(form), "{text}");
        }
        for text in [
            "",
            "a.example",
            "/x",
            "http://",
            "http://a:b",
            "http://a:65536",
            "http://a b",
            "http://[::1",
            "http://:80",
        ] {
            assert_eq!(parsed(text), Err(BadUrl::Unreadable), "{text}");
        }
        assert_eq!(parsed("data:,x"), Err(BadUrl::OtherScheme));
    }

    #[test]
    fn a_location_is_relative_to_where_it_comes_from() {
        let base = Url::parse("https://a.example/b/c?d").unwrap();
        for (reference, form) in [
            ("", "https://a.example/b/c?d"),
            ("?e", "https://a.example/b/c?e"),
            ("e", "https://a.example/b/e"),
            ("https:e", "https://a.example/b/e"),
            ("https:/e", "https://a.example/e"),
            ("https://e", "https://e/"),
            ("../../e?", "https://a.example/e?"),
            ("/e", "https://a.example/e"),
            ("//x.example/e", "https://x.example/e"),
            ("http://x.example", "http://x.example/"),
        ] {
            assert_eq!(base.join(reference).map(|url| url.text()).as_deref(), Ok(form), "{reference}");
        }
        assert_eq!(base.join("ftp://a.example/").map(|url| url.text()), Err(BadUrl::OtherScheme));
    }

    #[test]
    fn user_names_and_bad_ports_are_noticed() {
        for (text, has_userinfo) in
            [("http://u@a", true), ("http://:p@a", true), ("http://:@a", false), ("http://a/@", false)]
        {
            assert_eq!(Url::parse(text).map(|url| url.has_userinfo), Ok(has_userinfo), "{text}");
        }
        for (text, is_bad) in
            [("http://a", false), ("http://a:8080", false), ("http://a:0", true), ("https://a:6000", true)]
        {
            assert_eq!(Url::parse(text).map(|url| url.has_bad_port()), Ok(is_bad), "{text}");
        }
    }
}
