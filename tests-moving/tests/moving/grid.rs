//! The requests that every library is asked.

pub(crate) const APP: &str = "https://app.example.com";
pub(crate) const ADMIN: &str = "https://admin.example.com";
const EVIL: &str = "https://evil.example";

const ORIGINS: [&[&str]; 11] = [
    &[],
    &[APP],
    &[ADMIN],
    &[EVIL],
    &["null"],
    &["https://one.tenant.example"],
    // Ends like a tenant's, and is no origin.
    &["https://evil.example/.tenant.example"],
    &["https://APP.example.com"],
    &[""],
    &[APP, EVIL],
    &[EVIL, APP],
];

/// What the application does with them is in `application.rs`.
const PATHS: [&str; 6] = ["/plain", "/missing", "/error", "/own", "/vary", "/varies"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) origins: &'static [&'static str],
    pub(crate) requested_method: Option<&'static str>,
    pub(crate) requested_headers: Option<&'static str>,
    pub(crate) private_network: bool,
}

impl Ask {
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let origins = self.origins.iter().map(|origin| ("origin", *origin));
        let method = self.requested_method.map(|method| ("access-control-request-method", method));
        let headers = self.requested_headers.map(|names| ("access-control-request-headers", names));
        let network = self.private_network.then_some(("access-control-request-private-network", "true"));
        origins.chain(method).chain(headers).chain(network)
    }

    /// Fetch, "CORS-preflight request".
    pub(crate) fn is_preflight(&self) -> bool {
        self.method == "OPTIONS" && self.requested_method.is_some() && !self.origins.is_empty()
    }

    /// The one origin, if the request has it in a form that a browser sends.
    pub(crate) fn origin(&self) -> Option<&'static str> {
        match self.origins {
            [""] => None,
            [origin] => Some(*origin),
            _ => None,
        }
    }
}

pub(crate) fn grid() -> Vec<Ask> {
    let mut grid = Vec::new();
    for origins in ORIGINS {
        for path in PATHS {
            let plain = Ask {
                method: "OPTIONS",
                path,
                origins,
                requested_method: None,
                requested_headers: None,
                private_network: false,
            };
            for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"] {
                grid.push(Ask { method, ..plain });
            }
            for requested_method in ["GET", "PUT", "DELETE", "patch", "GE T", ""] {
                let preflight = Ask { requested_method: Some(requested_method), ..plain };
                for names in [None, Some("content-type"), Some("content-type,x-unlisted"), Some("no name"), Some("")] {
                    grid.push(Ask { requested_headers: names, ..preflight });
                }
                grid.push(Ask { private_network: true, ..preflight });
            }
        }
    }
    grid
}
