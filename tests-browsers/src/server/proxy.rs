//! The proxy: `http` requests arrive whole, `https` through a tunnel whose other end is here too.

use std::{convert::Infallible, sync::Arc};

use axum::body::Body;
use http::{Method, Request, Response};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer},
    },
};

use super::World;

/// Accepts connections for as long as the server lives.
pub(super) async fn accept(listener: TcpListener, world: Arc<World>) {
    let tls = certificate();
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, tls.clone(), world.clone()));
    }
}

/// For all names; the browsers are told not to look at it.
fn certificate() -> TlsAcceptor {
    let made = rcgen::generate_simple_self_signed(["example.com".to_owned()]).unwrap();
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

async fn serve(stream: TcpStream, tls: TlsAcceptor, world: Arc<World>) {
    let service = service_fn(|request: Request<Incoming>| {
        let (tls, world) = (tls.clone(), world.clone());
        async move {
            if request.method() == Method::CONNECT {
                tokio::spawn(tunnel(request, tls, world));
                return Ok::<_, Infallible>(Response::new(Body::empty()));
            }
            let host = request.uri().host().unwrap_or_default().to_owned();
            Ok(world.answer(&host, request.map(Body::new)).await)
        }
    });
    // A browser that goes away in the middle is none of the tests' business.
    let _ = hyper::server::conn::http1::Builder::new()
        .auto_date_header(false)
        // As most servers write them. A tunnel's are in lower case, as all are in HTTP/2.
        .title_case_headers(true)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades()
        .await;
}

async fn tunnel(request: Request<Incoming>, tls: TlsAcceptor, world: Arc<World>) {
    let host = request.uri().host().unwrap_or_default().to_owned();
    let Ok(upgraded) = hyper::upgrade::on(request).await else { return };
    let Ok(stream) = tls.accept(TokioIo::new(upgraded)).await else { return };
    let service = service_fn(|request: Request<Incoming>| {
        let (host, world) = (host.clone(), world.clone());
        async move { Ok::<_, Infallible>(world.answer(&host, request.map(Body::new)).await) }
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder.http1().auto_date_header(false);
    builder.http2().auto_date_header(false);
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}
