//! An application that answers as it likes, with CORS headers of its own.

use proptest::{collection::vec, prelude::*, sample::select};

use crate::door::{Lines, Raw, lines};

/// What the application answers a request with.
#[derive(Clone, Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(&'static str, &'static str)>,
    /// Whether its own `Access-Control-Allow-Origin` is whatever was asked with.
    pub mirrors: bool,
}

impl Reply {
    pub fn to(&self, request: &Raw) -> (u16, Lines) {
        let mut headers: Lines =
            self.headers.iter().map(|(name, value)| ((*name).to_owned(), value.as_bytes().to_vec())).collect();
        if self.mirrors {
            for origin in lines(&request.headers, "origin") {
                headers.push(("access-control-allow-origin".to_owned(), origin.to_vec()));
                headers.push(("access-control-allow-credentials".to_owned(), b"true".to_vec()));
            }
        }
        (self.status, headers)
    }
}

fn own_cors() -> impl Strategy<Value = (&'static str, &'static str)> {
    select(vec![
        ("access-control-allow-origin", "*"),
        ("access-control-allow-origin", "https://evil.example"),
        ("access-control-allow-origin", "null"),
        ("access-control-allow-origin", "\u{e4}"),
        ("access-control-allow-credentials", "true"),
        ("access-control-allow-credentials", "false"),
        ("access-control-allow-methods", "*, PUT, DELETE"),
        ("access-control-allow-headers", "*, authorization, x-a"),
        ("access-control-expose-headers", "*, x-secret"),
        ("access-control-max-age", "86400"),
        ("Access-Control-Allow-Origin", "*"),
        ("ACCESS-CONTROL-ALLOW-CREDENTIALS", "true"),
        ("Access-control-Expose-Headers", "Set-Cookie,*"),
    ])
}

fn own_vary() -> impl Strategy<Value = (&'static str, &'static str)> {
    let name = select(vec!["vary", "Vary", "VARY"]);
    let members = select(vec![
        "Accept",
        "accept-encoding ,Origin",
        "*",
        "ORIGIN",
        "X-A,,  Cookie",
        "Originally",
        "Accept, *",
        "",
    ]);
    (name, members)
}

fn other() -> impl Strategy<Value = (&'static str, &'static str)> {
    select(vec![
        ("etag", "\"1\""),
        ("content-type", "application/json"),
        ("x-secret", "1"),
        ("x-total-count", "3"),
        ("x-c", "4"),
        ("link", "</>"),
        ("set-cookie", "id=1"),
        ("retry-after", "1"),
        ("cache-control", "no-store"),
        ("www-authenticate", "Basic"),
        ("timing-allow-origin", "*"),
        ("access-control-allow-private-network", "true"),
        ("cross-origin-resource-policy", "same-site"),
    ])
}

pub fn headers() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    (vec(own_cors(), 0..4), vec(own_vary(), 0..3), vec(other(), 0..4))
        .prop_map(|(cors, vary, other)| [cors, vary, other].concat())
}

/// Any status that is a response by itself and no redirect; 407 is for proxies.
pub fn reply() -> impl Strategy<Value = Reply> {
    let status = select(vec![200, 201, 204, 206, 226, 304, 400, 401, 403, 404, 405, 418, 429, 451, 500, 503, 599]);
    (status, headers(), any::<bool>()).prop_map(|(status, headers, mirrors)| Reply { status, headers, mirrors })
}

/// Redirects, too, within the site and to another one.
pub fn wandering_reply() -> impl Strategy<Value = Reply> {
    let location =
        select(vec!["/a/7", "/", "/e/x/y", "https://other.example/a/fixed", "https://other.example/", "//["]);
    let redirect = (select(vec![301, 302, 303, 307, 308]), location, reply()).prop_map(|(status, location, reply)| {
        let mut headers = reply.headers;
        headers.push(("location", location));
        Reply { status, headers, ..reply }
    });
    prop_oneof![3 => reply(), 1 => redirect]
}
