//! What goes over the wire: grpc-web by hand, as a browser's client would put it together.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

#[path = "../../wire.rs"]
#[allow(dead_code, reason = "each example needs its own part")]
mod wire;

use std::{
    io::{Read, Write},
    net::TcpStream,
};

use wire::{Answer, Server};

const HELLO: &str = "/hello.v1.Greeter/Hello";
const APP: &str = "Origin: https://app.example.com";
const STRANGER: &str = "Origin: https://stranger.example";

/// `HelloRequest { name: "Ada" }` behind its frame: no compression, then the length.
const ADA: &[u8] = b"\0\0\0\0\x05\x0a\x03Ada";
const NOBODY: &[u8] = b"\0\0\0\0\0";

const GRANTED: [&str; 3] = [
    "access-control-allow-origin: https://app.example.com",
    "access-control-expose-headers: grpc-message,grpc-status,grpc-status-details-bin",
    "vary: Origin",
];

fn start() -> Server {
    Server::start(env!("CARGO_BIN_EXE_example-grpc-web"))
}

fn call(server: &Server, path: &str, origin: &str, message: &[u8]) -> (Answer, Vec<u8>) {
    let length = format!("Content-Length: {}", message.len());
    let kind = "Content-Type: application/grpc-web+proto";
    let agent = "X-User-Agent: grpc-web-javascript/0.1";
    let fields = ["Connection: close", origin, kind, "X-Grpc-Web: 1", agent, "Grpc-Timeout: 5S", &length];
    let mut stream = server.open(&format!("POST {path}"), &fields);
    stream.write_all(message).unwrap();
    let answer = Answer::read_head(&mut stream);
    let body = if answer.has("transfer-encoding: chunked") { read_chunks(&mut stream) } else { read_rest(&mut stream) };
    (answer, body)
}

fn read_rest(stream: &mut TcpStream) -> Vec<u8> {
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
    rest
}

fn read_chunks(stream: &mut TcpStream) -> Vec<u8> {
    let rest = read_rest(stream);
    let mut rest = rest.as_slice();
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n").unwrap();
        let length = usize::from_str_radix(str::from_utf8(&rest[..end]).unwrap(), 16).unwrap();
        if length == 0 {
            return body;
        }
        let data = end + 2;
        body.extend_from_slice(&rest[data..data + length]);
        rest = &rest[data + length + 2..];
    }
}

#[test]
fn a_preflight_gets_what_a_grpc_web_client_asks_for() {
    let server = start();
    let granted = server.preflight(HELLO, "https://app.example.com", "POST");
    assert_eq!(granted.status, 204);
    assert_eq!(
        granted.cors(),
        [
            "access-control-allow-headers: authorization,content-type,grpc-timeout,x-grpc-web,x-user-agent",
            "access-control-allow-methods: POST",
            "access-control-allow-origin: https://app.example.com",
            "access-control-max-age: 7200",
            "vary: Origin",
        ]
    );
}

#[test]
fn a_preflight_from_elsewhere_is_refused() {
    let server = start();
    let refused = server.preflight(HELLO, "https://stranger.example", "POST");
    assert_eq!((refused.status, refused.cors()), (403, vec!["vary: Origin"]));
    let other_service = server.preflight("/other.v1.Other/Hello", "https://app.example.com", "POST");
    assert_eq!((other_service.status, other_service.cors()), (403, vec![]));
}

#[test]
fn a_call_is_answered_and_readable() {
    let server = start();
    let (answer, body) = call(&server, HELLO, APP, ADA);
    assert_eq!((answer.status, answer.cors()), (200, GRANTED.to_vec()));
    assert!(answer.has("content-type: application/grpc-web+proto"), "{answer:?}");
    // The message, then the trailers, which grpc-web puts into the body.
    let message = b"\0\0\0\0\x0c\x0a\x0ahello, Ada";
    assert_eq!(&body[..message.len()], message);
    assert_eq!(body[message.len()], 0x80);
    assert!(body.ends_with(b"grpc-status:0\r\n"), "{body:?}");
}

#[test]
fn a_call_from_elsewhere_is_answered_but_not_readable() {
    let (answer, _) = call(&start(), HELLO, STRANGER, ADA);
    assert_eq!((answer.status, answer.cors()), (200, vec!["vary: Origin"]));
}

#[test]
fn an_error_is_readable_in_all_its_parts() {
    let (answer, body) = call(&start(), HELLO, APP, NOBODY);
    assert_eq!((answer.status, answer.cors()), (200, GRANTED.to_vec()));
    // `name` in base64: the bytes of `grpc-status-details-bin` are the service's own.
    for field in ["grpc-status: 3", "grpc-message: who%20is%20there%3F", "grpc-status-details-bin: bmFtZQ"] {
        assert!(answer.has(field), "{field} is not in {answer:?}");
    }
    assert_eq!(body, b"");
}

#[test]
fn a_method_that_does_not_exist_is_an_error_that_can_be_read() {
    let (answer, _) = call(&start(), "/hello.v1.Greeter/Goodbye", APP, ADA);
    assert_eq!((answer.status, answer.cors()), (200, GRANTED.to_vec()));
    assert!(answer.has("grpc-status: 12"), "{answer:?}");
}

#[test]
fn what_is_no_grpc_web_can_be_read_too() {
    let server = start();
    let answer = server.ask(&format!("POST {HELLO}"), &[APP, "Content-Type: text/plain"], "hello");
    assert_eq!((answer.status, answer.cors()), (400, GRANTED.to_vec()));
    let answer = server.ask(&format!("GET {HELLO}"), &[APP], "");
    assert_eq!((answer.status, answer.cors()), (400, GRANTED.to_vec()));
}
