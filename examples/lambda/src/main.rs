//! AWS Lambda behind API Gateway or a function URL, with `lambda_http`.
//!
//! ```text
//! cargo run -p example-lambda
//! ```
//!
//! serves the same function on this machine, on `127.0.0.1:3000` or where `ADDRESS` says. In Lambda the same program
//! takes its requests from there.
//!
//! ```text
//! curl -i -X OPTIONS http://127.0.0.1:3000/session \
//!     -H 'Origin: https://app.example.com' -H 'Access-Control-Request-Method: POST'
//! curl -i http://127.0.0.1:3000/greeting -H 'Origin: https://app.example.com' -H 'Accept-Language: de'
//! ```
//!
//! Four things outside of this program spoil its answers:
//!
//! - **The gateway's own CORS settings.** With them, API Gateway answers preflights itself and drops the headers that are
//!   written here. A function URL sends both, and no browser takes two. Leave them empty.
//! - **An authorizer in front of every method.** A preflight carries no token. Give `OPTIONS /{proxy+}` a route of its own:
//!   to the same function, without the authorizer.
//! - **A named stage.** `lambda_http` puts its name in front of the path: `/prod/greeting` is none of the table's lines. Use
//!   the stage `$default`, or for a REST API set `AWS_LAMBDA_HTTP_IGNORE_STAGE_IN_PATH`.
//! - **An invocation that fails.** Where the handler returns `Err` or panics, the gateway answers 500 or 502 by itself,
//!   without headers, and the page sees a network error. So this handler's error type is `Infallible`.
//!
//! What several lines of one header become depends on the event. A REST API gets all of them, in `multiValueHeaders`.
//! An HTTP API and a function URL get every `Set-Cookie` in `cookies`, but of any other header the *first line only*:
//! `Vary: Origin` would be lost behind a `Vary` of the handler's own. `join_vary` makes one line of them.

mod local;

use std::{convert::Infallible, env};

use cors_runtime::cors;
use lambda_http::{
    Body, Error, Request, Response,
    http::{
        Method, StatusCode,
        header::{ACCEPT_LANGUAGE, HeaderValue, SET_COOKIE, VARY},
    },
    service_fn,
    tower::ServiceExt,
};

cors! {
    /// The web app. Cookies travel.
    static APP: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[cfg(debug_assertions)] "http://localhost:*",
        ],
        allow_credentials: true,
        allow_headers: [Content-Type],
        max_age: 2h,
    };

    /// What is on no path of ours is no secret.
    static NOT_FOUND: Policy = { allow_origins: * };

    static API: Routes = {
        GET  "/greeting" => APP,
        POST "/session"  => APP,
        _                => NOT_FOUND,
    };
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let service = API.wrap(service_fn(handle)).map_response(join_vary);
    if env::var_os("AWS_LAMBDA_RUNTIME_API").is_some() {
        lambda_http::run(service).await
    } else {
        local::serve(service).await
    }
}

async fn handle(request: Request) -> Result<Response<Body>, Infallible> {
    let mut response = Response::new(Body::Empty);
    match (request.method(), request.uri().path()) {
        (&Method::GET | &Method::HEAD, "/greeting") => {
            let language = request.headers().get(ACCEPT_LANGUAGE);
            let is_german = language.is_some_and(|language| language.as_bytes().starts_with(b"de"));
            *response.body_mut() = if is_german { "Guten Tag" } else { "hello" }.into();
            response.headers_mut().insert(VARY, HeaderValue::from_static("Accept-Language"));
        }
        (&Method::POST, "/session") => {
            *response.status_mut() = StatusCode::NO_CONTENT;
            for cookie in ["session=ada; Secure; HttpOnly; SameSite=None", "theme=dark; Secure; SameSite=None"] {
                response.headers_mut().append(SET_COOKIE, HeaderValue::from_static(cookie));
            }
        }
        (_, "/greeting" | "/session") => *response.status_mut() = StatusCode::METHOD_NOT_ALLOWED,
        _ => *response.status_mut() = StatusCode::NOT_FOUND,
    }
    Ok(response)
}

/// One line for all that the response varies by; see above.
fn join_vary(mut response: Response<Body>) -> Response<Body> {
    let lines: Vec<_> = response.headers().get_all(VARY).iter().map(HeaderValue::as_bytes).collect();
    if lines.len() > 1
        && let Ok(joined) = HeaderValue::from_bytes(&lines.join(&b", "[..]))
    {
        response.headers_mut().insert(VARY, joined);
    }
    response
}
