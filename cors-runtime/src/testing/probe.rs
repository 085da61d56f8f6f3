//! Requests for every line of a table, and what an app answers them.

use std::{
    convert::Infallible,
    fmt::{self, Write as _},
    future::poll_fn,
    panic::{AssertUnwindSafe, Location, catch_unwind},
    pin::pin,
    ptr,
    task::Poll,
};

use axum::body::Body;
use cors_rules::{
    origin::{HostPattern, Pattern, PortPattern},
    path::{Piece, Template},
};
use http::{Request, Response};
use tower_service::Service;

use super::{
    browser::{Credentials, Request as Asked, WireResponse},
    front::answer,
    guarded::{Expected, Guarded},
};
use crate::{
    Policy, Routes,
    policy::{DENY, Origins},
    routes::{Line, Route},
};

/// Nobody's: what is asked never leaves the process.
pub(super) const HOST: &str = "https://api.example.com";

/// For policies that only a source can open.
pub(super) const STRANGER: &str = "https://page.example";

/// One request for a line.
#[derive(Clone, Debug)]
pub(super) struct Probe {
    /// As the table has it.
    pub(super) line: String,
    pub(super) method: String,
    pub(super) path: String,
    /// One that the policy allows, unless only a source could know one.
    pub(super) origin: String,
    pub(super) policy: &'static Policy,
}

impl Probe {
    fn new(line: &str, method: &str, path: &str, policy: &'static Policy) -> Self {
        let line = if line.is_empty() { "_".to_owned() } else { format!("{method} {line:?}") };
        Self {
            line: format!("{line} => {}", policy.table().name),
            method: method.to_owned(),
            path: path.to_owned(),
            origin: allowed_origin(policy).unwrap_or_else(|| STRANGER.to_owned()),
            policy,
        }
    }

    /// What a script asks for.
    pub(super) fn request(&self) -> Asked {
        let credentials = if self.policy.table().credentials { Credentials::Include } else { Credentials::SameOrigin };
        Asked::new(&self.method, &format!("{HOST}{}", self.path)).credentials(credentials)
    }
}

/// One for each method of each line that is not denied, and one for `_`.
pub(super) fn probes(table: &'static Routes) -> Vec<Probe> {
    let mut probes = Vec::new();
    for (number, route) in table.table().routes.iter().enumerate() {
        let path = sample(table, number, route);
        for line in route.lines.iter().filter(|line| !ptr::eq(line.policy, &raw const DENY)) {
            probes.extend(methods(line).into_iter().map(|method| Probe::new(route.path, method, &path, line.policy)));
        }
    }
    if let Some(policy) = table.table().fallback.filter(|policy| !ptr::eq(*policy, &raw const DENY)) {
        probes.push(Probe::new("", "GET", "/no-line-has-this-path", policy));
    }
    probes
}

fn methods(line: &'static Line) -> Vec<&'static str> {
    let own = || line.policy.table().allow_methods.as_ref().and_then(|list| list.to_str().ok()).unwrap_or_default();
    let mut methods: Vec<&'static str> = if line.methods.is_empty() {
        own().split(',').filter(|name| !matches!(*name, "" | "*")).collect()
    } else {
        line.methods.to_vec()
    };
    if methods.is_empty() {
        methods.push("GET");
    }
    // They share handlers and preflights.
    let has_get = methods.contains(&"GET");
    methods.retain(|method| *method != "HEAD" || !has_get);
    methods
}

/// A path that belongs to this route, where other routes have fixed text for some.
fn sample(table: &'static Routes, number: usize, route: &Route) -> String {
    let Ok(template) = Template::parse(route.path) else { return route.path.to_owned() };
    let filled = |text: &str| -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Param(_) | Piece::CatchAll(_) => text.to_owned(),
        };
        template.pieces().iter().map(piece).collect()
    };
    let is_here = |path: &String| {
        let found = Guarded::Table(table).route(path);
        found.is_some_and(|found| table.table().routes.get(number).is_some_and(|route| ptr::eq(route, found)))
    };
    ["1", "2", "a", "some-7"].into_iter().map(filled).find(is_here).unwrap_or_else(|| filled("1"))
}

/// An origin that the policy allows, and that can be named without asking anybody.
pub(super) fn allowed_origin(policy: &Policy) -> Option<String> {
    let listed = match &policy.table().origins {
        Origins::Nobody => return None,
        Origins::Any => return Some(STRANGER.to_owned()),
        Origins::Listed(listed) => listed,
    };
    let literals = listed.literals().map(ToOwned::to_owned);
    literals.chain(listed.patterns.iter().map(example)).next()
}

fn example(pattern: &Pattern<'static>) -> String {
    let host = match pattern.host {
        HostPattern::Exact(host) => host.to_owned(),
        HostPattern::Subdomains(parent) => format!("a{parent}"),
        HostPattern::Label { prefix, suffix, parent } => format!("{prefix}a{suffix}{parent}"),
    };
    match pattern.port {
        PortPattern::Default => format!("{}://{host}", pattern.scheme),
        PortPattern::Number(port) => format!("{}://{host}:{port}", pattern.scheme),
        PortPattern::Any => format!("{}://{host}:3000", pattern.scheme),
    }
}

/// What came back.
pub(super) enum Answered {
    With(WireResponse),
    /// Nobody caught the panic, so a server would close the connection.
    Panicked,
}

pub(super) async fn served_by<S>(app: &mut S, request: Request<Body>) -> Response<Body>
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
{
    let ready = poll_fn(|cx| app.poll_ready(cx)).await;
    let response = match ready {
        Ok(()) => app.call(request).await,
        Err(never) => Err(never),
    };
    match response {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// As a server does it: a panic ends one request, not the test.
pub(super) async fn answered_by<S>(app: &mut S, request: Request<Body>) -> Answered
where
    S: Service<Request<Body>, Response = Response<Body>, Error = Infallible>,
{
    let mut response = pin!(served_by(app, request));
    poll_fn(|cx| match catch_unwind(AssertUnwindSafe(|| response.as_mut().poll(cx))) {
        Ok(Poll::Ready(response)) => Poll::Ready(Answered::With(answer(&response))),
        Ok(Poll::Pending) => Poll::Pending,
        Err(_) => Poll::Ready(Answered::Panicked),
    })
    .await
}

/// Lines of one failure, below the line of the table.
pub(super) fn differences(expected: &Expected, response: &WireResponse) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    if let Some(status) = expected.status.filter(|status| *status != response.status) {
        let _ = writeln!(text, "  status: {} instead of {status}", response.status);
    }
    let written = |value: Option<String>| value.map_or_else(|| "nothing".to_owned(), |value| format!("`{value}`"));
    for name in expected.differences(response) {
        let lines: Vec<String> = expected
            .headers
            .get_all(name)
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect();
        let wanted = (!lines.is_empty()).then(|| lines.join(", "));
        let _ = writeln!(text, "  {name}: {} instead of {}", written(response.headers.get(name)), written(wanted));
    }
    text
}

/// All failures at once; the first ones in full.
pub(super) struct Failures {
    /// Where the assertion stands: an `async` function cannot pass it on to the panic.
    pub(super) caller: &'static Location<'static>,
    pub(super) title: String,
    pub(super) each: Vec<(String, String)>,
}

impl Failures {
    const IN_FULL: usize = 3;

    #[allow(clippy::panic, reason = "that is how a test fails")]
    pub(super) fn assert_none(&self) {
        assert!(self.each.is_empty(), "{self}");
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} ({})", self.title, self.caller)?;
        for (line, why) in self.each.iter().take(Self::IN_FULL) {
            write!(f, "\n{line}\n{}\n", why.trim_end())?;
        }
        let others: Vec<&str> = self.each.iter().skip(Self::IN_FULL).map(|(line, _)| line.as_str()).collect();
        if others.is_empty() { Ok(()) } else { write!(f, "\nand so: {}\n", others.join(", ")) }
    }
}
