//! What goes over the wire.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../wire.rs"]
mod wire;

use wire::Server;

const APP: &str = "Origin: https://app.example.com";
const STRANGER: &str = "Origin: https://stranger.example";
const OPEN: [&str; 1] = ["access-control-allow-origin: *"];
const GRANTED: [&str; 2] = ["access-control-allow-origin: https://app.example.com", "vary: Origin"];
const REFUSED: [&str; 1] = ["vary: Origin"];

fn start() -> Server {
    Server::start(env!("CARGO_BIN_EXE_example-hyper"))
}

#[test]
fn a_preflight_is_answered_for_its_route() {
    let server = start();
    let granted = server.preflight("/greetings", "https://app.example.com", "PUT");
    assert_eq!(granted.status, 204);
    assert_eq!(
        granted.cors(),
        [
            "access-control-allow-headers: content-type",
            "access-control-allow-methods: GET,HEAD,PUT",
            "access-control-allow-origin: https://app.example.com",
            "access-control-max-age: 7200",
            "vary: Origin",
        ]
    );

    let refused = server.preflight("/greetings", "https://stranger.example", "PUT");
    assert_eq!((refused.status, refused.cors(), refused.body.as_str()), (403, REFUSED.to_vec(), ""));

    let open = server.preflight("/feed", "https://stranger.example", "GET");
    assert_eq!(open.status, 204);
    assert_eq!(open.cors(), ["access-control-allow-methods: GET,HEAD", "access-control-allow-origin: *"]);
}

#[test]
fn an_ordinary_request_is_answered_by_the_program() {
    let server = start();
    let answer = server.ask("PUT /greetings", &[APP], "Ada");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, GRANTED.to_vec(), "hello, Ada"));
    // CORS is no access control: the program answers, and the browser hides it.
    let answer = server.ask("PUT /greetings", &[STRANGER], "Eve");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, REFUSED.to_vec(), "hello, Eve"));
    let answer = server.ask("GET /greetings", &[], "");
    assert_eq!((answer.status, answer.cors()), (200, REFUSED.to_vec()));
    let answer = server.ask("GET /feed?page=2", &[STRANGER], "");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, OPEN.to_vec(), "news"));
    let answer = server.ask("HEAD /feed", &[], "");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, OPEN.to_vec(), ""));
}

#[test]
fn errors_have_the_same_headers() {
    let server = start();
    for (request, body, status) in [
        ("PUT /greetings", "", 400),
        ("PUT /greetings", "a".repeat(1025).as_str(), 413),
        ("DELETE /greetings", "", 405),
        // No preflight: it does not say what it asks for.
        ("OPTIONS /greetings", "", 405),
    ] {
        let answer = server.ask(request, &[APP], body);
        assert_eq!((answer.status, answer.cors()), (status, GRANTED.to_vec()), "{request}");
        let answer = server.ask(request, &[STRANGER], body);
        assert_eq!((answer.status, answer.cors()), (status, REFUSED.to_vec()), "{request}");
    }
    let answer = server.ask("DELETE /feed", &[STRANGER], "");
    assert_eq!((answer.status, answer.cors()), (405, OPEN.to_vec()));
    assert!(answer.has("allow: GET, HEAD"));
    let answer = server.ask("GET /nowhere", &[STRANGER], "");
    assert_eq!((answer.status, answer.cors()), (404, OPEN.to_vec()));
}

#[test]
fn several_origins_are_nobody() {
    let answer = start().ask("GET /greetings", &[APP, APP], "");
    assert_eq!((answer.status, answer.cors()), (200, REFUSED.to_vec()));
}
