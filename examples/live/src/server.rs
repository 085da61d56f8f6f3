//! The server, asked over the network.

use std::time::Duration;

use cors_runtime::testing::browser::{WireRequest, WireResponse};
use ureq::{Agent, Body, http};

/// A server, with what it answered before.
pub(crate) struct Server {
    agent: Agent,
    may_change: bool,
    /// Three browsers ask almost the same, and a server need not do it three times.
    answered: Vec<(WireRequest, WireResponse)>,
}

/// Why there is no answer.
pub(crate) enum Stop {
    /// It might have changed something.
    NotSent(String),
    Broken(String),
}

impl Server {
    pub(crate) fn new(may_change: bool) -> Self {
        let agent = Agent::config_builder()
            // What comes back is judged, whatever it is.
            .http_status_as_error(false)
            .max_redirects(0)
            .allow_non_standard_methods(true)
            .timeout_global(Some(Duration::from_secs(30)))
            .build()
            .into();
        Self { agent, may_change, answered: Vec::new() }
    }

    pub(crate) fn answer(&mut self, request: &WireRequest) -> Result<WireResponse, Stop> {
        if let Some((_, response)) = self.answered.iter().find(|(asked, _)| asked == request) {
            return Ok(response.clone());
        }
        let is_safe = request.is_preflight || matches!(request.method.as_str(), "GET" | "HEAD");
        if !is_safe && !self.may_change {
            return Err(Stop::NotSent(request.method.clone()));
        }
        let response = self.ask(request).map_err(|error| Stop::Broken(format!("{}: {error}", request.url)))?;
        let status = response.status().as_u16();
        let response = response
            .headers()
            .iter()
            .fold(WireResponse::new(status), |wire, (name, value)| wire.header(name.as_str(), value.as_bytes()));
        self.answered.push((request.clone(), response.clone()));
        Ok(response)
    }

    fn ask(&self, request: &WireRequest) -> Result<http::Response<Body>, ureq::Error> {
        let mut builder = http::Request::builder().method(request.method.as_str()).uri(&request.url);
        for (name, value) in request.headers.iter() {
            // A value has one `char` for each byte.
            builder = builder.header(name, value.chars().map(|c| c as u8).collect::<Vec<u8>>());
        }
        if matches!(request.method.as_str(), "POST" | "PUT" | "PATCH") {
            self.agent.run(builder.body(Vec::new())?)
        } else {
            self.agent.run(builder.body(())?)
        }
    }
}
