//! The shop of `examples/axum` on a real socket, judged from outside.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{
    net::TcpListener,
    process::{Command, Output},
    thread,
};

use shop::{Shop, table};

const SHOP: &str = "https://shop.example.com";

/// Serves until the test process ends, and says where.
fn start() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            axum::serve(listener, table::API.wrap(table::app(Shop::new("Ada's")))).await.unwrap();
        });
    });
    address
}

fn run(url: &str, options: &[&str]) -> (i32, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_example-live")).arg(url).args(options).output().unwrap();
    let text = [stdout, stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
    (status.code().unwrap(), text)
}

#[test]
fn what_is_open_is_shown() {
    let shop = start();
    let (code, text) = run(&format!("{shop}/articles"), &["--from", "null"]);
    assert_eq!(code, 0, "{text}");
    for browser in ["Chromium", "Firefox", "WebKit"] {
        assert!(
            text.contains(&format!("{browser} shows it: status 200, headers content-type, content-length\n")),
            "{text}"
        );
    }
}

#[test]
fn what_is_permitted_is_sent_on_demand() {
    let account = format!("{}/account/7", start());
    let options =
        ["--from", SHOP, "--method", "PUT", "--header", "Content-Type: application/json", "--credentials", "--send"];
    let (code, text) = run(&account, &options[..options.len() - 1]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("Firefox sends the PUT: nothing forbids it. Write `--send`"), "{text}");
    let (code, text) = run(&account, &options);
    assert_eq!(code, 0, "{text}");
    // Nobody signed in, and the page can read that.
    assert!(text.contains("WebKit shows it, after a preflight: status 401"), "{text}");
}

#[test]
fn what_is_refused_is_said_in_each_browsers_words() {
    let account = format!("{}/account/7", start());
    let (code, text) = run(&account, &["--from", SHOP, "--method", "PUT", "--header", "X-A"]);
    assert_eq!(code, 1, "{text}");
    assert_eq!(
        text.replace(&account, "URL"),
        "Chromium blocks it, after a preflight: the answer to the preflight for URL is refused to https://shop.example.com: its \
         `Access-Control-Allow-Headers` lacks `X-A`
  help: add `X-A` to `allow_headers` of the policy
  help: leave it out of the request instead
  console: Access to fetch at 'URL' from origin 'https://shop.example.com' has been blocked by CORS policy: Request header field \
         x-a is not allowed by Access-Control-Allow-Headers in preflight response.
Firefox blocks it, after a preflight: the answer to the preflight for URL is refused to https://shop.example.com: its \
         `Access-Control-Allow-Headers` lacks `X-A`
  help: add `X-A` to `allow_headers` of the policy
  help: leave it out of the request instead
  console: Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at URL. (Reason: header \
         \u{2018}x-a\u{2019} is not allowed according to header \u{2018}Access-Control-Allow-Headers\u{2019} from CORS preflight \
         response).
WebKit blocks it, after a preflight: the answer to the preflight for URL is refused to https://shop.example.com: its \
         `Access-Control-Allow-Headers` lacks `X-A`
  help: add `X-A` to `allow_headers` of the policy
  help: leave it out of the request instead
  console: Request header field X-A is not allowed by Access-Control-Allow-Headers.
  console: Fetch API cannot load URL due to access control checks.
"
    );
    let (code, text) = run(&account, &["--from", "https://stranger.example", "--method", "DELETE"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("  help: add `\"https://stranger.example\"` to `allow_origins` of the policy"), "{text}");
}

#[test]
fn without_a_server_or_a_question_there_is_no_verdict() {
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (code, text) = run(&format!("http://{nobody}/"), &["--from", SHOP]);
    assert_eq!(code, 2, "{text}");
    assert!(text.starts_with(&format!("http://{nobody}/: ")), "{text}");
    let (code, text) = run("http://127.0.0.1/", &[]);
    assert_eq!(code, 2, "{text}");
    assert!(text.starts_with("`--from` is missing\n\nusage: "), "{text}");
}
