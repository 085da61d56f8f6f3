//! Every server and every page, without a socket: what a browser's proxy answers, and what a model can be given as it is.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::body::Body;
use http::{Request, Response};
use tower::ServiceExt;

use super::{page, raw};
use crate::{
    cases::{Case, Recorded, Site},
    policies,
};

/// The hosts of all servers that pages call. Of those on the machine itself pages come too.
const SERVERS: [&str; 5] = ["api.example.com", "third.example.org", "localhost", "127.0.0.1", "[::1]"];

/// A request as it arrived, before any policy saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    method: String,
    pub(super) path: String,
    headers: Vec<(String, String)>,
}

impl Recorded for Seen {
    fn method(&self) -> &str {
        &self.method
    }

    fn header(&self, name: &str) -> Option<String> {
        if name == ":path" {
            return Some(self.path.clone());
        }
        let values: Vec<_> =
            self.headers.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }
}

impl Seen {
    pub(super) fn is_preflight(&self) -> bool {
        self.method == "OPTIONS" && self.header("access-control-request-method").is_some()
    }

    /// What CORS is about, for the report of a failure.
    #[must_use]
    pub fn summary(&self) -> String {
        let about = |(name, _): &&(String, String)| {
            name.starts_with("access-control-") || ["origin", "cookie", "authorization"].contains(&name.as_str())
        };
        let headers: Vec<_> =
            self.headers.iter().filter(about).map(|(name, value)| format!("{name}={value}")).collect();
        format!("{}[:path={};{}]", self.method, self.path, headers.join(";"))
    }
}

/// All that is behind the proxy, and a record of what was asked.
#[derive(Debug)]
pub struct World {
    cases: Arc<Vec<Case>>,
    log: Mutex<HashMap<String, Vec<Seen>>>,
}

impl World {
    /// A world in which nothing was asked yet.
    #[must_use]
    pub fn new(cases: Arc<Vec<Case>>) -> Self {
        Self { cases, log: Mutex::default() }
    }

    /// The requests of a case up to now.
    #[must_use]
    pub fn seen(&self, case: &str) -> Vec<Seen> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).get(case).cloned().unwrap_or_default()
    }

    /// What the server of a host answers.
    pub async fn answer(&self, host: &str, request: Request<Body>) -> Response<Body> {
        let case = case_of(&request).and_then(|name| self.cases.iter().find(|case| case.name == name));
        match case {
            Some(case) if SERVERS.contains(&host) => {
                let (seen, before) = self.record(case, &request);
                match &case.site {
                    Site::Raw(places) => raw::answer(case, places, &seen, before),
                    Site::Policies => policies::service().oneshot(request).await.unwrap(),
                }
            }
            _ => page::answer(request.uri().path()),
        }
    }

    /// Keeps the request, and counts those of the same kind that came before.
    fn record(&self, case: &Case, request: &Request<Body>) -> (Seen, usize) {
        let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let seen = Seen {
            method: request.method().to_string(),
            path: request.uri().path().to_owned(),
            headers: request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        };
        let mut log = self.log.lock().unwrap_or_else(PoisonError::into_inner);
        let all = log.entry(case.name.clone()).or_default();
        let before =
            all.iter().filter(|other| other.path == seen.path && other.is_preflight() == seen.is_preflight()).count();
        all.push(seen.clone());
        (seen, before)
    }
}

/// Each request of a case has its name in the query, also because browsers remember preflights by address.
fn case_of(request: &Request<Body>) -> Option<&str> {
    request.uri().query()?.split('&').find_map(|pair| pair.strip_prefix("case="))
}
