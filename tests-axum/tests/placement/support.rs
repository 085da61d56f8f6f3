//! The site, the two right ways to put the table in front of it, and a client.

use std::convert::Infallible;

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderMap, StatusCode, request::Builder},
    response::Response,
};
use cors_runtime::cors;
use http_body_util::BodyExt;
use tower::{Service, ServiceExt, util::BoxCloneSyncService};

cors! {
    pub static PUBLIC: Policy = { allow_origins: *, expose_headers: [ETag] };

    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_headers: [Authorization, Content-Type],
        max_age: 2h,
    };

    pub static CHAT: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    pub static API: Routes = {
        GET          "/feed/{*rest}"           => PUBLIC,
        GET | PATCH  "/account/{id}"           => ACCOUNT,
        POST         "/account"                => ACCOUNT,
        GET          "/account/{id}/{part}"    => ACCOUNT,
        GET          "/chat"                   => CHAT,
        "/internal"                            => deny,
    };
}

pub const APP: &str = "https://app.example.com";
pub const EVIL: &str = "https://evil.example";

pub type App = BoxCloneSyncService<Request, Response, Infallible>;

pub fn app<S>(service: S) -> App
where
    S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + Sync + 'static,
    S::Future: Send + 'static,
{
    BoxCloneSyncService::new(service)
}

/// Around the router, and as the router's last layer: what holds for one must hold for the other.
pub fn both(router: Router) -> [(&'static str, App); 2] {
    [("layer", app(router.clone().layer(API.layer()))), ("wrap", app(API.wrap(router)))]
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.headers.get_all(name).iter();
        let line = lines.next()?;
        assert!(lines.next().is_none(), "`{name}` stands there twice");
        Some(line.to_str().unwrap())
    }

    /// Whether `APP` may read it under `ACCOUNT`, cookies included.
    pub fn is_shared(&self) -> bool {
        self.header("access-control-allow-origin") == Some(APP)
            && self.header("access-control-allow-credentials") == Some("true")
            && self.varies_by_origin()
    }

    pub fn varies_by_origin(&self) -> bool {
        let lines = self.headers.get_all("vary").iter().map(|line| line.to_str().unwrap());
        lines.flat_map(|line| line.split(',')).any(|member| member.trim().eq_ignore_ascii_case("origin"))
    }

    pub fn has_no_cors_header(&self) -> bool {
        !self.headers.keys().any(|name| name.as_str().starts_with("access-control-"))
    }
}

pub async fn respond(app: &App, request: Request) -> Response {
    match app.clone().oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

pub async fn send(app: &App, request: Request) -> Answer {
    let (parts, body) = respond(app, request).await.into_parts();
    let body = body.collect().await.unwrap().to_bytes().to_vec();
    Answer { status: parts.status, headers: parts.headers, body }
}

/// `ask("PATCH /account/7")`: the head of a request from a page of the app.
pub fn ask(line: &str) -> Builder {
    from(line, APP)
}

pub fn from(line: &str, origin: &str) -> Builder {
    without_origin(line).header("origin", origin)
}

pub fn without_origin(line: &str) -> Builder {
    let (method, path) = line.split_once(' ').expect("a method and a path");
    Request::builder().method(method).uri(path).header("host", "api.example.com")
}

pub fn empty(builder: Builder) -> Request {
    builder.body(Body::empty()).unwrap()
}

/// What a browser sends before the request of this line: it carries no credentials and no body.
pub fn preflight(line: &str, origin: &str) -> Request {
    let (method, path) = line.split_once(' ').expect("a method and a path");
    let asked = from(&format!("OPTIONS {path}"), origin).header("access-control-request-method", method);
    empty(asked.header("access-control-request-headers", "authorization,content-type"))
}

/// Sends the preflight for `PATCH /account/7` from the app, and wants the whole answer of the policy.
pub async fn assert_preflight(name: &str, app: &App) {
    let answer = send(app, preflight("PATCH /account/7", APP)).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT, "{name}");
    assert!(answer.is_shared(), "{name}");
    assert_eq!(answer.header("access-control-allow-methods"), Some("GET,HEAD,PATCH"), "{name}");
    assert_eq!(answer.header("access-control-allow-headers"), Some("authorization,content-type"), "{name}");
    assert_eq!(answer.header("access-control-max-age"), Some("7200"), "{name}");
    assert_eq!(answer.body, b"", "{name}");
}
