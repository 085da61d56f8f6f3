//! A WebSocket chat that looks at who is calling.
//!
//! CORS does not apply to a WebSocket: a page of any site may open one, and the browser sends your users' cookies
//! along. Only the server can refuse. `Origin` says whose page it is, and a policy knows whom it allows. Two ways
//! to ask it:
//!
//! - `/chat` asks in its handler: `CHAT.allows_origin(...)`. What a missing `Origin` means is then up to you; here it
//!   is refused, since browsers always send one.
//! - `/guarded/chat` has a policy with `forbid_other_origins`: a foreign handshake gets 403 before any handler runs.
//!   Programs that are no browsers send no `Origin`, and pass.
//!
//! Neither replaces authentication: a program can send any `Origin` it likes.
//!
//! ```text
//! cargo run -p example-websocket
//! ```
//!
//! A preflight and a request, to which CORS applies as ever:
//!
//! ```text
//! curl -i -X OPTIONS http://127.0.0.1:3000/topic \
//!     -H 'Origin: https://chat.example.com' -H 'Access-Control-Request-Method: GET'
//! curl -i http://127.0.0.1:3000/topic -H 'Origin: https://chat.example.com'
//! ```
//!
//! And a handshake, which gets 101 and stays open, or 403 from another `Origin`:
//!
//! ```text
//! curl -v -N http://127.0.0.1:3000/chat -H 'Origin: https://chat.example.com' -H 'Connection: Upgrade' \
//!     -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
//! ```

use std::{env, io};

use axum::{
    Router,
    extract::{
        State,
        ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade},
    },
    http::{HeaderMap, StatusCode, header::ORIGIN},
    response::{IntoResponse, Response},
    routing::get,
};
use cors_runtime::cors;
use tokio::{
    net::TcpListener,
    sync::broadcast::{self, Receiver, Sender},
};

cors! {
    /// The chat's page.
    static CHAT: Policy = {
        allow_origins: [
            "https://chat.example.com",
            #[cfg(debug_assertions)] "http://localhost:*",
        ],
    };

    /// The same page, and this service's own. Handshakes from any other are refused.
    static GUARDED: Policy = {
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
        ..CHAT
    };

    /// Which policy guards which route.
    static API: Routes = {
        GET "/topic"        => CHAT,
        GET "/chat"         => CHAT,
        GET "/guarded/chat" => GUARDED,
    };
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let (room, _) = broadcast::channel(64);
    let router = Router::new()
        .route("/topic", get("the weather"))
        .route("/chat", get(join_if_welcome))
        .route("/guarded/chat", get(join))
        .with_state(room);
    let address = env::var("ADDRESS").unwrap_or_else(|_| "127.0.0.1:3000".to_owned());
    let listener = TcpListener::bind(address).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, API.wrap(router)).await
}

/// Asks the policy itself.
async fn join_if_welcome(headers: HeaderMap, room: State<Sender<Utf8Bytes>>, upgrade: WebSocketUpgrade) -> Response {
    if is_welcome(&headers) {
        join(room, upgrade).await
    } else {
        (StatusCode::FORBIDDEN, "this chat is for https://chat.example.com").into_response()
    }
}

fn is_welcome(headers: &HeaderMap) -> bool {
    let mut origins = headers.get_all(ORIGIN).iter();
    // A browser sends exactly one.
    match (origins.next(), origins.next()) {
        (Some(origin), None) => CHAT.allows_origin(origin),
        _ => false,
    }
}

/// Need not ask: the table let the handshake through.
async fn join(State(room): State<Sender<Utf8Bytes>>, upgrade: WebSocketUpgrade) -> Response {
    // Before the handshake is answered, so that whoever is in misses nothing.
    let lines = room.subscribe();
    upgrade.max_message_size(4096).on_upgrade(|socket| talk(socket, room, lines))
}

/// Everybody hears what anybody says.
async fn talk(mut socket: WebSocket, room: Sender<Utf8Bytes>, mut lines: Receiver<Utf8Bytes>) {
    loop {
        tokio::select! {
            heard = socket.recv() => match heard {
                Some(Ok(Message::Text(line))) => {
                    // It fails if nobody listens, but this task does.
                    let _ = room.send(line);
                }
                Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                Some(Ok(_)) => {}
            },
            line = lines.recv() => {
                // Whoever reads too slowly has missed some lines, and goes on with the next.
                let Ok(line) = line else { continue };
                if socket.send(Message::Text(line)).await.is_err() {
                    return;
                }
            }
        }
    }
}
