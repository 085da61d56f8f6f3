//! grpc-web: browsers call a tonic service, and read its errors.
//!
//! ```text
//! cargo run -p example-grpc-web
//! ```
//!
//! listens on `127.0.0.1:3000`, or where `ADDRESS` says. What a page's client sends, by hand: a frame with `Ada` in it.
//!
//! ```text
//! printf '\0\0\0\0\5\n\3Ada' | curl -i http://127.0.0.1:3000/hello.v1.Greeter/Hello --data-binary @- --output - \
//!     -H 'Origin: https://app.example.com' -H 'Content-Type: application/grpc-web+proto'
//! ```
//!
//! Three layers, from the outside in:
//!
//! - `API.wrap(...)` answers preflights. Every grpc-web call has one, since its content type is none that a page may send
//!   unasked.
//! - `GrpcWebLayer` translates grpc-web into gRPC and back. It answers 400 to everything else, preflights included, so it
//!   belongs inside of the policy. It writes no CORS header itself.
//! - `GreeterServer` knows nothing of browsers.
//!
//! An error that comes before the first message has no body: its status stands in response headers, and a page's client
//! reads none of them unless they are exposed. The names in `allow_headers` are what such clients send: `grpc-timeout` for a
//! deadline, `x-grpc-web` and `x-user-agent` to introduce themselves. Metadata of your own belongs into the same two lists.

mod greeter;

use std::{env, io};

use axum::Router;
use cors_runtime::cors;
use tokio::net::TcpListener;
use tonic::{Code, Request, Response, Status, service::Routes};
use tonic_web::GrpcWebLayer;

use crate::greeter::{Greeter, GreeterServer, HelloReply, HelloRequest};

cors! {
    /// The web app. A token is no cookie, so no credentials.
    static APP: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[cfg(debug_assertions)] "http://localhost:*",
        ],
        allow_headers: [Authorization, Content-Type, Grpc-Timeout, X-Grpc-Web, X-User-Agent],
        expose_headers: [Grpc-Status, Grpc-Message, Grpc-Status-Details-Bin],
        max_age: 2h,
    };

    /// A path is `/package.Service/Method`, and every call is a POST.
    static API: Routes = {
        POST "/hello.v1.Greeter/{method}" => APP,
    };
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, API.wrap(router())).await
}

fn router() -> Router {
    Routes::new(GreeterServer(Polite)).into_axum_router().layer(GrpcWebLayer::new())
}

#[derive(Clone)]
struct Polite;

impl Greeter for Polite {
    async fn hello(&self, request: Request<HelloRequest>) -> Result<Response<HelloReply>, Status> {
        let name = request.into_inner().name;
        if name.is_empty() {
            return Err(Status::with_details(Code::InvalidArgument, "who is there?", b"name"[..].into()));
        }
        Ok(Response::new(HelloReply { text: format!("hello, {name}") }))
    }
}
