//! The two ways into the library: the tower layer, and the byte door with what a server would write around it.

use std::{
    convert::Infallible,
    fmt,
    future::{Ready, ready},
    pin::pin,
    task::{Context, Poll, Waker},
};

use cors_runtime::{
    ByteDecision,
    testing::browser::{Fields, WireRequest, WireResponse},
    tower::Cors,
};
use http::{HeaderName, HeaderValue, Request, Response};
use tower_service::Service;

use crate::{described::Guard, trace};

/// Header lines, names in lower case.
pub type Lines = Vec<(String, Vec<u8>)>;

/// The only six names that browsers read (Fetch, "HTTP responses").
pub const NAMES: [&str; 6] = [
    "access-control-allow-origin",
    "access-control-allow-credentials",
    "access-control-allow-methods",
    "access-control-allow-headers",
    "access-control-expose-headers",
    "access-control-max-age",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Tower,
    /// The layer around the layer.
    TowerTwice,
    Bytes,
}

/// A request as any client may send it, browsers or not.
#[derive(Clone)]
pub struct Raw {
    pub method: String,
    pub path: String,
    pub headers: Lines,
}

/// What came back.
#[derive(Clone, PartialEq, Eq)]
pub struct Served {
    pub status: u16,
    pub headers: Lines,
    /// Whether the application saw the request.
    pub reached: bool,
}

impl fmt::Debug for Raw {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "> {} {}{}", self.method, self.path, told(&self.headers, "\n> "))
    }
}

impl fmt::Debug for Served {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let from = if self.reached { "" } else { ", the application saw nothing" };
        write!(out, "< {}{from}{}", self.status, told(&self.headers, "\n< "))
    }
}

/// Each line with the same in front, and nothing that a terminal would take for a command.
fn told(lines: &Lines, before: &str) -> String {
    let readable = |value: &[u8]| value.escape_ascii().to_string().replace("\\\"", "\"");
    lines.iter().flat_map(|(name, value)| [before, name, ": ", &readable(value)].map(str::to_owned)).collect()
}

impl Served {
    pub fn lines<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s [u8]> + 's {
        lines(&self.headers, name)
    }

    pub fn text(&self, name: &str) -> Option<String> {
        let lines: Vec<_> = self.lines(name).map(String::from_utf8_lossy).collect();
        (!lines.is_empty()).then(|| lines.join(", "))
    }

    /// Its CORS headers, sorted, so that two responses can be compared.
    pub fn cors(&self) -> Vec<String> {
        let lines = self.headers.iter().filter(|(name, _)| NAMES.contains(&name.as_str()));
        let mut lines: Vec<_> = lines.map(|(name, value)| format!("{name}: {}", value.escape_ascii())).collect();
        lines.sort();
        lines
    }

    pub fn wire(&self) -> WireResponse {
        let response = WireResponse { body_length: 2, ..WireResponse::new(self.status) };
        self.headers.iter().fold(response, |response, (name, value)| response.header(name, value))
    }
}

pub fn lines<'l>(headers: &'l Lines, name: &'l str) -> impl Iterator<Item = &'l [u8]> + 'l {
    headers.iter().filter(move |(other, _)| other == name).map(|(_, value)| value.as_slice())
}

/// What a browser sends, as a server sees it.
pub fn raw(request: &WireRequest) -> Raw {
    let bytes = |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    Raw {
        method: request.method.clone(),
        path: path_of(&request.url).to_owned(),
        headers: headers_of(&request.headers).map(|(name, value)| (name.to_ascii_lowercase(), bytes(value))).collect(),
    }
}

fn headers_of(fields: &Fields) -> impl Iterator<Item = (&str, &str)> {
    fields.iter()
}

/// The path of a URL, with its query.
pub fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("/", |at| &rest[at..])
}

/// The application, which answers at once.
#[derive(Clone, Copy)]
struct App<'a>(&'a dyn Fn(&Raw) -> (u16, Lines), &'a Raw, &'a std::cell::Cell<bool>);

impl Service<Request<()>> for App<'_> {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Ready<Result<Response<()>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        let Self(app, request, reached) = self;
        reached.set(true);
        let (status, headers) = app(request);
        let mut response = Response::builder().status(status).body(()).unwrap();
        for (name, value) in headers {
            response.headers_mut().append(HeaderName::try_from(name).unwrap(), HeaderValue::try_from(value).unwrap());
        }
        ready(Ok(response))
    }
}

/// Serves a request. The application may write names in any case.
pub fn serve(guard: Guard, door: Door, request: &Raw, app: &dyn Fn(&Raw) -> (u16, Lines)) -> Served {
    let reached = std::cell::Cell::new(false);
    let app = |request: &Raw| {
        let (status, headers) = app(request);
        trace::add(|| format!("the application:\n~ {status}{}", told(&headers, "\n~ ")));
        (status, headers)
    };
    let inner = App(&app, request, &reached);
    trace::add(|| format!("{request:?}"));
    let served = match (guard, door) {
        (Guard::Policy(policy), Door::Tower) => call(policy.wrap(inner), request, &reached),
        (Guard::Policy(policy), Door::TowerTwice) => call(policy.wrap(policy.wrap(inner)), request, &reached),
        (Guard::Routes(routes), Door::Tower) => call(routes.wrap(inner), request, &reached),
        (Guard::Routes(routes), Door::TowerTwice) => call(routes.wrap(routes.wrap(inner)), request, &reached),
        (guard, Door::Bytes) => by_bytes(guard, request, &app),
    };
    trace::add(|| format!("{served:?}"));
    served
}

fn call<S, G>(mut service: Cors<S, G>, request: &Raw, reached: &std::cell::Cell<bool>) -> Served
where
    Cors<S, G>: Service<Request<()>, Response = Response<()>, Error = Infallible>,
{
    let mut built = Request::builder().method(request.method.as_str()).uri(&request.path);
    for (name, value) in &request.headers {
        built = built.header(name, HeaderValue::from_bytes(value).unwrap());
    }
    let mut context = Context::from_waker(Waker::noop());
    let Poll::Ready(Ok(response)) = pin!(service.call(built.body(()).unwrap())).poll(&mut context) else {
        panic!("the application answers at once");
    };
    let headers = response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), value.as_bytes().to_vec()));
    Served { status: response.status().as_u16(), headers: headers.collect(), reached: reached.get() }
}

/// As a server does that follows the documentation of the byte door.
fn by_bytes(guard: Guard, request: &Raw, app: &dyn Fn(&Raw) -> (u16, Lines)) -> Served {
    let find = |name: &'static str| lines(&request.headers, name);
    let (method, path) = (request.method.as_bytes(), request.path.as_bytes());
    let decision = match guard {
        Guard::Policy(policy) => policy.decide_bytes(method, path, find),
        Guard::Routes(routes) => routes.decide_bytes(method, path, find),
    };
    let own = |(name, value): (&str, &[u8])| (name.to_owned(), value.to_vec());
    match decision {
        ByteDecision::Answer(answer) => {
            Served { status: answer.status(), headers: answer.headers().map(own).collect(), reached: false }
        }
        ByteDecision::Forward(cors) => {
            let (status, mut headers) = app(request);
            for (name, _) in &mut headers {
                name.make_ascii_lowercase();
            }
            headers.retain(|(name, _)| !cors.remove().contains(&name.as_str()));
            headers.extend(cors.insert().map(own));
            let has = |member: &str| {
                let members = lines(&headers, "vary").flat_map(|line| line.split(|byte| *byte == b','));
                members
                    .map(<[u8]>::trim_ascii)
                    .any(|other| other == b"*" || other.eq_ignore_ascii_case(member.as_bytes()))
            };
            if let Some(member) = cors.vary().filter(|member| !has(member)) {
                headers.push(("vary".to_owned(), member.into()));
            }
            Served { status, headers, reached: true }
        }
    }
}
