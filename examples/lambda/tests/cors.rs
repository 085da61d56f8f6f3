//! The program on this machine, and as Lambda runs it: with an event in and a response out, both JSON.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod runtime;
#[path = "../../wire.rs"]
#[allow(dead_code, reason = "each example needs its own part")]
mod wire;

use runtime::invoke;
use serde_json::{Value, json};
use wire::Server;

fn http_api() -> Value {
    serde_json::from_str(include_str!("events/http_api.json")).unwrap()
}

fn rest_api() -> Value {
    serde_json::from_str(include_str!("events/rest_api.json")).unwrap()
}

fn from(mut event: Value, origin: &str) -> Value {
    event["headers"]["origin"] = origin.into();
    event
}

fn asks(mut event: Value, method: &str, path: &str) -> Value {
    event["requestContext"]["http"]["method"] = method.into();
    event["requestContext"]["http"]["path"] = path.into();
    event["rawPath"] = path.into();
    event
}

fn preflight(origin: &str) -> Value {
    let mut event = asks(from(http_api(), origin), "OPTIONS", "/session");
    event["headers"]["access-control-request-method"] = "POST".into();
    event["headers"]["access-control-request-headers"] = "content-type".into();
    event
}

#[test]
fn a_preflight_is_answered() {
    let response = invoke(&preflight("https://app.example.com"), &[]);
    assert_eq!(
        response,
        json!({
            "statusCode": 204,
            "headers": {
                "access-control-allow-credentials": "true",
                "access-control-allow-headers": "content-type",
                "access-control-allow-methods": "POST",
                "access-control-allow-origin": "https://app.example.com",
                "access-control-max-age": "7200",
                "vary": "Origin",
            },
            "multiValueHeaders": {},
            "body": "",
            "isBase64Encoded": false,
            "cookies": [],
        })
    );
}

#[test]
fn a_preflight_from_elsewhere_is_refused() {
    let response = invoke(&preflight("https://stranger.example"), &[]);
    assert_eq!((&response["statusCode"], &response["headers"]), (&json!(403), &json!({ "vary": "Origin" })));
}

#[test]
fn an_http_api_gets_one_line_with_all_that_the_response_varies_by() {
    let response = invoke(&http_api(), &[]);
    assert_eq!((&response["statusCode"], &response["body"]), (&json!(200), &json!("Guten Tag")));
    assert_eq!(
        response["headers"],
        json!({
            "access-control-allow-credentials": "true",
            "access-control-allow-origin": "https://app.example.com",
            "vary": "Accept-Language, Origin",
        })
    );
    let refused = invoke(&from(http_api(), "https://stranger.example"), &[]);
    assert_eq!(refused["statusCode"], 200);
    assert_eq!(refused["headers"], json!({ "vary": "Accept-Language, Origin" }));
}

#[test]
fn an_http_api_gets_every_cookie() {
    let response = invoke(&asks(http_api(), "POST", "/session"), &[]);
    assert_eq!(response["statusCode"], 204);
    assert_eq!(response["headers"]["access-control-allow-credentials"], "true");
    assert_eq!(
        response["cookies"],
        json!(["session=ada; Secure; HttpOnly; SameSite=None", "theme=dark; Secure; SameSite=None"])
    );
}

#[test]
fn errors_can_be_read() {
    let response = invoke(&asks(http_api(), "DELETE", "/greeting"), &[]);
    assert_eq!(response["statusCode"], 405);
    assert_eq!(response["headers"]["access-control-allow-origin"], "https://app.example.com");
    let response = invoke(&asks(http_api(), "GET", "/nowhere"), &[]);
    assert_eq!(response["statusCode"], 404);
    assert_eq!(response["headers"], json!({ "access-control-allow-origin": "*" }));
}

#[test]
fn a_rest_api_gets_lists() {
    let response = invoke(&rest_api(), &[("AWS_LAMBDA_HTTP_IGNORE_STAGE_IN_PATH", "true")]);
    assert_eq!((&response["statusCode"], &response["body"]), (&json!(200), &json!("Guten Tag")));
    assert_eq!(
        response["multiValueHeaders"],
        json!({
            "access-control-allow-credentials": ["true"],
            "access-control-allow-origin": ["https://app.example.com"],
            "vary": ["Accept-Language, Origin"],
        })
    );
    assert_eq!(response["headers"], json!({}));
}

#[test]
fn a_named_stage_is_part_of_the_path() {
    let response = invoke(&rest_api(), &[]);
    assert_eq!(response["statusCode"], 404);
}

#[test]
fn on_this_machine_it_answers_the_same() {
    let server = Server::start(env!("CARGO_BIN_EXE_example-lambda"));
    let granted = server.preflight("/session", "https://app.example.com", "POST");
    assert_eq!(granted.status, 204);
    assert_eq!(
        granted.cors(),
        [
            "access-control-allow-credentials: true",
            "access-control-allow-headers: content-type",
            "access-control-allow-methods: POST",
            "access-control-allow-origin: https://app.example.com",
            "access-control-max-age: 7200",
            "vary: Origin",
        ]
    );
    assert_eq!(server.preflight("/session", "https://stranger.example", "POST").status, 403);

    let answer = server.ask("GET /greeting", &["Origin: https://app.example.com"], "");
    assert_eq!((answer.status, answer.body.as_str()), (200, "hello"));
    assert_eq!(
        answer.cors(),
        [
            "access-control-allow-credentials: true",
            "access-control-allow-origin: https://app.example.com",
            "vary: Accept-Language, Origin",
        ]
    );
}
