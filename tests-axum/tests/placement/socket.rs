//! Over a real connection: `axum::serve` takes the wrapped router as it is, upgrades included.

use axum::{
    Router,
    extract::{WebSocketUpgrade, ws::Message},
    response::Response,
    routing::{any, get},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::{API, APP, EVIL};

async fn echo(upgrade: WebSocketUpgrade) -> Response {
    upgrade.on_upgrade(async |mut socket| {
        while let Some(Ok(Message::Text(text))) = socket.recv().await {
            if socket.send(Message::Text(text)).await.is_err() {
                return;
            }
        }
    })
}

/// Starts the server twice, wrapped and layered, and gives a connection to each.
async fn connections() -> [(&'static str, TcpStream); 2] {
    let router = Router::new().route("/account/{id}", get(async || "account")).route("/chat", any(echo));
    let mut connections = Vec::new();
    for wrap in [true, false] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = router.clone();
        if wrap {
            tokio::spawn(async move { axum::serve(listener, API.wrap(router)).await });
        } else {
            tokio::spawn(async move { axum::serve(listener, router.layer(API.layer())).await });
        }
        connections.push((if wrap { "wrap" } else { "layer" }, TcpStream::connect(address).await.unwrap()));
    }
    connections.try_into().unwrap()
}

/// Sends a request and reads the head of its answer, in lower case.
async fn head(stream: &mut TcpStream, request: &str) -> String {
    let request = request.replace('\n', "\r\n");
    stream.write_all(format!("{request}host: api.example.com\r\n\r\n").as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap().to_ascii_lowercase()
}

#[tokio::test]
async fn a_connection_with_several_requests() {
    for (name, mut stream) in connections().await {
        let ask = format!("OPTIONS /account/7 HTTP/1.1\norigin: {APP}\naccess-control-request-method: PATCH\n");
        let preflight = head(&mut stream, &ask).await;
        assert!(preflight.starts_with("http/1.1 204"), "{name}: {preflight}");
        assert!(preflight.contains("access-control-allow-methods: get,head,patch\r\n"), "{name}: {preflight}");
        assert!(!preflight.contains("content-length"), "{name}: {preflight}");
        let refused = head(&mut stream, &ask.replace(APP, EVIL)).await;
        assert!(refused.starts_with("http/1.1 403"), "{name}: {refused}");
        let served = head(&mut stream, &format!("GET /account/7 HTTP/1.1\norigin: {APP}\n")).await;
        assert!(served.starts_with("http/1.1 200"), "{name}: {served}");
        assert!(served.contains(&format!("access-control-allow-origin: {APP}\r\n")), "{name}: {served}");
    }
}

fn handshake(origin: &str) -> String {
    let key = "sec-websocket-version: 13\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\n";
    format!("GET /chat HTTP/1.1\nconnection: Upgrade\nupgrade: websocket\n{key}{origin}")
}

/// No preflight precedes a handshake, so `forbid_other_origins` is what keeps foreign pages out.
#[tokio::test]
async fn an_upgrade() {
    let origin = |origin: &str| format!("origin: {origin}\n");
    for origin in [origin(APP), origin("https://api.example.com"), String::new()] {
        for (name, mut stream) in connections().await {
            let answer = head(&mut stream, &handshake(&origin)).await;
            assert!(answer.starts_with("http/1.1 101"), "{name}: {answer}");
            // "hi", masked with zeros, and back without a mask (RFC 6455, section 5.2).
            stream.write_all(b"\x81\x82\0\0\0\0hi").await.unwrap();
            let mut frame = [0; 4];
            stream.read_exact(&mut frame).await.unwrap();
            assert_eq!(&frame, b"\x81\x02hi", "{name}");
        }
    }
    for (name, mut stream) in connections().await {
        let answer = head(&mut stream, &handshake(&origin(EVIL))).await;
        assert!(answer.starts_with("http/1.1 403"), "{name}: {answer}");
    }
}
