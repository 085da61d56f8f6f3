//! What goes over the wire.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../wire.rs"]
mod wire;

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use wire::{Answer, Server};

const APP: &str = "Origin: https://chat.example.com";
const OWN: &str = "Origin: https://api.example.com";
const STRANGER: &str = "Origin: https://stranger.example";
const SUFFIX: &str = "Origin: https://chat.example.com.evil.example";
const NULL: &str = "Origin: null";

fn start() -> Server {
    Server::start(env!("CARGO_BIN_EXE_example-websocket"))
}

/// The key and its answer are the example of RFC 6455, section 1.3.
const HANDSHAKE: [&str; 4] = [
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
];

fn knock(server: &Server, path: &str, origins: &[&str]) -> (Answer, TcpStream) {
    let mut stream = server.open(&format!("GET {path}"), &[&HANDSHAKE, origins].concat());
    let answer = Answer::read_head(&mut stream);
    (answer, stream)
}

fn join(server: &Server, path: &str, origins: &[&str]) -> TcpStream {
    let (answer, stream) = knock(server, path, origins);
    assert_eq!(answer.status, 101, "{answer:?}");
    assert!(answer.has("sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{answer:?}");
    stream
}

#[test]
fn the_handler_lets_in_whom_the_policy_allows() {
    let server = start();
    join(&server, "/chat", &[APP]);
    join(&server, "/chat", &["Origin: http://localhost:5173"]);
    // An absent `Origin` too, and the service's own, which is not on the list.
    for origins in [&[STRANGER][..], &[SUFFIX], &[NULL], &[OWN], &[APP, APP], &[APP, STRANGER], &[]] {
        let (answer, _) = knock(&server, "/chat", origins);
        assert_eq!((answer.status, answer.has("vary: Origin")), (403, true), "{origins:?}");
    }
    let why = "this chat is for https://chat.example.com";
    let (answer, mut stream) = knock(&server, "/chat", &[STRANGER]);
    assert!(answer.has(&format!("content-length: {}", why.len())), "{answer:?}");
    let mut said = vec![0; why.len()];
    stream.read_exact(&mut said).unwrap();
    assert_eq!(said, why.as_bytes());
}

#[test]
fn the_table_refuses_foreign_handshakes() {
    let server = start();
    join(&server, "/guarded/chat", &[APP]);
    join(&server, "/guarded/chat", &[OWN]);
    // No page sends that: some program does.
    join(&server, "/guarded/chat", &[]);
    for origins in [&[STRANGER][..], &[SUFFIX], &[NULL], &[APP, APP], &[APP, STRANGER]] {
        let (answer, _) = knock(&server, "/guarded/chat", origins);
        assert_eq!((answer.status, answer.cors()), (403, vec!["vary: Origin"]), "{origins:?}");
    }
}

#[test]
fn the_table_refuses_before_the_handler() {
    let server = start();
    // axum's extractor would find that the handshake is incomplete.
    let incomplete = "Upgrade: websocket";
    let answer = server.ask("GET /guarded/chat", &[incomplete, APP], "");
    assert_eq!(answer.status, 400);
    let answer = server.ask("GET /guarded/chat", &[incomplete, STRANGER], "");
    assert_eq!((answer.status, answer.body.as_str()), (403, ""));
    // Without `Upgrade` it is a GET, which changes nothing, so the handler sees it.
    let answer = server.ask("GET /guarded/chat", &[STRANGER], "");
    assert_eq!((answer.status, answer.cors()), (400, vec!["vary: Origin"]));
    // axum would not decode this for its routes, but others might.
    let other_spelling = server.ask("GET /guarded/ch%61t", &["Upgrade: WebSocket", STRANGER], "");
    assert_eq!(other_spelling.status, 403);
}

#[test]
fn everybody_in_the_room_hears_a_line() {
    let server = start();
    let mut page = join(&server, "/chat", &[APP]);
    let mut program = join(&server, "/guarded/chat", &[]);
    say(&mut page, "hello");
    assert_eq!(hear(&mut page), "hello");
    assert_eq!(hear(&mut program), "hello");
    say(&mut program, "hello yourself");
    assert_eq!(hear(&mut page), "hello yourself");
}

#[test]
fn beside_it_cors_is_as_ever() {
    let server = start();
    let granted = ["access-control-allow-origin: https://chat.example.com", "vary: Origin"];
    let answer = server.preflight("/topic", "https://chat.example.com", "GET");
    assert_eq!(answer.status, 204);
    assert_eq!(answer.cors(), [&["access-control-allow-methods: GET,HEAD"], &granted[..]].concat());
    assert_eq!(server.preflight("/topic", "https://stranger.example", "GET").status, 403);
    let answer = server.ask("GET /topic", &[APP], "");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, granted.to_vec(), "the weather"));
    assert_eq!(server.ask("GET /topic", &[STRANGER], "").cors(), ["vary: Origin"]);
    // The table denies what it does not name.
    let answer = server.ask("GET /nowhere", &[APP], "");
    assert_eq!((answer.status, answer.cors()), (404, vec![]));
}

/// One text frame, final, masked as a client must (RFC 6455, section 5.2); with zeros, which change nothing.
fn say(stream: &mut TcpStream, line: &str) {
    let length = u8::try_from(line.len()).unwrap();
    assert!(length < 126, "longer lines have a longer head");
    let frame = [&[0x81, 0x80 | length, 0, 0, 0, 0], line.as_bytes()].concat();
    stream.write_all(&frame).unwrap();
}

fn hear(stream: &mut TcpStream) -> String {
    let mut head = [0; 2];
    stream.read_exact(&mut head).unwrap();
    let [kind, length] = head;
    assert_eq!(kind, 0x81, "a whole text frame");
    let mut line = vec![0; length.into()];
    stream.read_exact(&mut line).unwrap();
    String::from_utf8(line).unwrap()
}
