//! What goes over the wire.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../wire.rs"]
mod wire;

use wire::Server;

const APP: &str = "Origin: https://app.example.com";
const STRANGER: &str = "Origin: https://stranger.example";
const TOKEN: &str = "Authorization: Bearer secret";
const JSON: &str = "Content-Type: application/json";
const OPEN: [&str; 1] = ["access-control-allow-origin: *"];
const GRANTED: [&str; 2] = ["access-control-allow-origin: https://app.example.com", "vary: Origin"];
const REFUSED: [&str; 1] = ["vary: Origin"];

fn start() -> Server {
    Server::start(env!("CARGO_BIN_EXE_example-actix"))
}

#[test]
fn a_preflight_is_answered_before_authentication() {
    let server = start();
    let granted = server.preflight("/account/7", "https://app.example.com", "PUT");
    assert_eq!((granted.status, granted.body.as_str()), (204, ""));
    assert_eq!(
        granted.cors(),
        [
            "access-control-allow-headers: authorization,content-type",
            "access-control-allow-methods: GET,HEAD,PUT",
            "access-control-allow-origin: https://app.example.com",
            "access-control-max-age: 7200",
            "vary: Origin",
        ]
    );

    let refused = server.preflight("/account/7", "https://stranger.example", "PUT");
    assert_eq!((refused.status, refused.cors(), refused.body.as_str()), (403, REFUSED.to_vec(), ""));

    for path in ["/feed", "/nowhere"] {
        let open = server.preflight(path, "https://stranger.example", "GET");
        assert_eq!(open.status, 204);
        assert!(open.has("access-control-allow-origin: *"), "{open:?}");
    }
}

#[test]
fn an_ordinary_request_is_answered_by_the_application() {
    let server = start();
    let answer = server.ask("GET /account/7", &[APP, TOKEN], "");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, GRANTED.to_vec(), "account 7"));
    let answer = server.ask("PUT /account/7", &[APP, TOKEN, JSON], "\"Ada\"");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, GRANTED.to_vec(), "account 7 is Ada's"));
    // CORS is no access control: the application answers, and the browser hides it.
    let answer = server.ask("GET /account/7", &[STRANGER, TOKEN], "");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, REFUSED.to_vec(), "account 7"));
    let answer = server.ask("GET /account/7", &[TOKEN], "");
    assert_eq!((answer.status, answer.cors()), (200, REFUSED.to_vec()));
    let answer = server.ask("GET /feed?page=2", &[STRANGER], "");
    assert_eq!((answer.status, answer.cors(), answer.body.as_str()), (200, OPEN.to_vec(), "news"));
}

#[test]
fn a_pattern_echoes_the_origin() {
    let server = start();
    let local = "access-control-allow-origin: http://localhost:5173";
    assert!(server.preflight("/account/7", "http://localhost:5173", "GET").has(local));
    assert!(server.ask("GET /account/7", &["Origin: http://localhost:5173", TOKEN], "").has(local));
}

#[test]
fn errors_have_the_same_headers() {
    let server = start();
    for (what, request, fields, body, status) in [
        ("the middleware inside gives up", "GET /account/7", vec![], "", 401),
        ("an OPTIONS that is no preflight meets it too", "OPTIONS /account/7", vec![], "", 401),
        ("the path is no number", "GET /account/seven", vec![TOKEN], "", 404),
        ("the body is no JSON", "PUT /account/7", vec![TOKEN, JSON], "Ada", 400),
        ("the body does not say what it is", "PUT /account/7", vec![TOKEN], "\"Ada\"", 400),
        ("the resource has no such method", "DELETE /account/7", vec![TOKEN], "", 405),
    ] {
        let from = |origin| server.ask(request, &[&[origin], fields.as_slice()].concat(), body);
        let answer = from(APP);
        assert_eq!((answer.status, answer.cors()), (status, GRANTED.to_vec()), "{what}");
        let answer = from(STRANGER);
        assert_eq!((answer.status, answer.cors()), (status, REFUSED.to_vec()), "{what}");
    }
    let answer = server.ask("GET /account/7", &[APP], "");
    assert_eq!(answer.body, "who are you?");
}

#[test]
fn paths_that_nobody_serves_have_headers() {
    let answer = start().ask("GET /nowhere", &[STRANGER], "");
    assert_eq!((answer.status, answer.cors()), (404, OPEN.to_vec()));
}

#[test]
fn headers_of_the_application_do_not_get_out() {
    let server = start();
    let vary = ["vary: Accept-Language", "vary: Origin"];
    let answer = server.ask("GET /export", &[APP], "");
    assert_eq!(answer.cors(), [&GRANTED[..1], &vary].concat());
    for fields in [&[STRANGER][..], &[APP, STRANGER], &[APP, APP], &[]] {
        let answer = server.ask("GET /export", fields, "");
        assert_eq!((answer.status, answer.cors()), (200, vary.to_vec()), "{fields:?}");
    }
}
