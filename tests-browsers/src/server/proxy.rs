//! The proxy: `http` requests arrive whole, `https` through a tunnel whose other end is here too.

use std::{convert::Infallible, sync::Arc};

use axum::body::Body;
use http::{Method, Request, Response};
use hyper::{body::Incoming, service::service_fn};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto,
};
use rcgen::PublicKeyData;
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
pub(super) async fn accept(listener: TcpListener, tls: TlsAcceptor, world: Arc<World>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream, tls.clone(), world.clone()));
    }
}

/// For all names, and the digest of its key; the browsers are told not to look at it.
pub(super) fn certificate() -> (TlsAcceptor, String) {
    let made = rcgen::generate_simple_self_signed(["example.com".to_owned()]).unwrap();
    let digest = base64(&sha256(&made.signing_key.subject_public_key_info()));
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    (TlsAcceptor::from(Arc::new(config)), digest)
}

/// The library has it for a suite of TLS, and hands it out only with that.
fn sha256(bytes: &[u8]) -> Vec<u8> {
    let suite = ring::cipher_suite::TLS13_AES_128_GCM_SHA256.tls13().unwrap();
    suite.common.hash_provider.hash(bytes).as_ref().to_vec()
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        let digit =
            move |at: usize| if at <= three.len() { char::from(DIGITS[bits >> (18 - 6 * at) & 63]) } else { '=' };
        [digit(0), digit(1), digit(2), digit(3)]
    };
    bytes.chunks(3).flat_map(group).collect()
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
