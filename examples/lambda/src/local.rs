//! The function on this machine, without Lambda and without an emulator.

use std::{convert::Infallible, env};

use http_body_util::BodyExt;
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use lambda_http::{Body, Error, Request, Response, Service, tower::ServiceExt};
use tokio::net::TcpListener;

pub(crate) async fn serve<S>(service: S) -> Result<(), Error>
where
    S: Service<Request, Response = Response<Body>, Error = Infallible, Future: Send> + Clone + Send + Sync + 'static,
{
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    loop {
        let (stream, _) = listener.accept().await?;
        let service = service.clone();
        let answer = service_fn(move |request| call(service.clone(), request));
        tokio::spawn(async move {
            let mut http = http1::Builder::new();
            let connection = http.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), answer);
            if let Err(error) = connection.await {
                eprintln!("a connection broke: {error}");
            }
        });
    }
}

/// Lambda hands over whole bodies, so this does too.
async fn call<S>(service: S, request: hyper::Request<Incoming>) -> Result<Response<Body>, hyper::Error>
where
    S: Service<Request, Response = Response<Body>, Error = Infallible>,
{
    let (head, body) = request.into_parts();
    let body = body.collect().await?.to_bytes();
    let Ok(response) = service.oneshot(Request::from_parts(head, Body::from(body.to_vec()))).await;
    Ok(response)
}
