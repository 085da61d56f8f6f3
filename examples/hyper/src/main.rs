//! CORS on hyper, without a framework.
//!
//! `API.decide(&request)` and one `match` are all there is to it. A preflight is answered there; everything else is
//! answered by the program, and gets its headers on the way out: errors and the 404 too.
//!
//! ```text
//! cargo run -p example-hyper
//! ```
//!
//! What a browser asks before a page may say hello, and what it sends then:
//!
//! ```text
//! curl -i -X OPTIONS http://127.0.0.1:3000/greetings \
//!     -H 'Origin: https://app.example.com' -H 'Access-Control-Request-Method: PUT'
//! curl -i -X PUT http://127.0.0.1:3000/greetings -H 'Origin: https://app.example.com' -d 'Ada'
//! ```
//!
//! Another `Origin` gets a 403 for the first, and for the second a response that no browser shows to the page.

use std::{convert::Infallible, env, io};

use cors_runtime::{Decision, cors};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::{
    Request, Response, StatusCode,
    body::Incoming,
    header::{ALLOW, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

cors! {
    /// News, open to every site.
    static PUBLIC: Policy = { allow_origins: * };

    /// The web app.
    static APP: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[cfg(debug_assertions)] "http://localhost:*",
        ],
        allow_headers: [Content-Type],
        max_age: 2h,
    };

    /// Which policy guards which route.
    static API: Routes = {
        GET       "/feed"      => PUBLIC,
        GET | PUT "/greetings" => APP,
        // So that a page can read the 404.
        _                      => PUBLIC,
    };
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        tokio::spawn(async move {
            let mut http = http1::Builder::new();
            let connection = http.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service_fn(serve));
            if let Err(error) = connection.await {
                eprintln!("a connection broke: {error}");
            }
        });
    }
}

async fn serve(request: Request<Incoming>) -> Result<Response<String>, Infallible> {
    Ok(match API.decide(&request) {
        // A preflight's 204 or 403: nothing below sees it.
        Decision::Answer(answer) => answer.into_response(),
        Decision::Forward(cors) => {
            let mut response = route(request).await;
            cors.apply(response.headers_mut());
            response
        }
    })
}

async fn route(request: Request<Incoming>) -> Response<String> {
    match (request.method().as_str(), request.uri().path()) {
        ("GET" | "HEAD", "/feed") => text(StatusCode::OK, "news"),
        ("GET" | "HEAD", "/greetings") => text(StatusCode::OK, "put a name here"),
        ("PUT", "/greetings") => match read_name(request.into_body()).await {
            Ok(name) => text(StatusCode::OK, format!("hello, {name}")),
            Err((status, problem)) => text(status, problem),
        },
        (_, "/feed") => not_allowed("GET, HEAD"),
        (_, "/greetings") => not_allowed("GET, HEAD, PUT"),
        _ => text(StatusCode::NOT_FOUND, "no such page"),
    }
}

async fn read_name(body: Incoming) -> Result<String, (StatusCode, &'static str)> {
    let body = Limited::new(body, 1024).collect().await.map_err(|error| {
        if error.is::<LengthLimitError>() {
            (StatusCode::PAYLOAD_TOO_LARGE, "nobody has such a long name")
        } else {
            (StatusCode::BAD_REQUEST, "the body could not be read")
        }
    })?;
    match String::from_utf8(body.to_bytes().into()) {
        Ok(name) if !name.is_empty() => Ok(name),
        _ => Err((StatusCode::BAD_REQUEST, "what is your name?")),
    }
}

fn not_allowed(methods: &'static str) -> Response<String> {
    let mut response = text(StatusCode::METHOD_NOT_ALLOWED, "not that way");
    response.headers_mut().insert(ALLOW, HeaderValue::from_static(methods));
    response
}

fn text(status: StatusCode, body: impl Into<String>) -> Response<String> {
    let mut response = Response::new(body.into());
    *response.status_mut() = status;
    response
}
