//! Both forms of the shop, on a real socket, asked the same questions.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "tests")]

use std::net::SocketAddr;

use axum::Router;
use cors_runtime::Routes;
use shop::{Shop, annotated, table};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

const SHOP: &str = "https://shop.example.com";
const OFFICE: &str = "https://office.example.com";

async fn start(router: Router, api: &'static Routes) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, api.wrap(router)).await });
    address
}

/// The status and the CORS headers of an answer, sorted.
async fn ask(address: SocketAddr, request: &str, fields: &[(&str, &str)]) -> (u16, Vec<String>) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let fields: Vec<_> = fields.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let fields = fields.concat();
    let text = format!("{request} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{fields}\r\n");
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    let head = answer.split("\r\n\r\n").next().unwrap_or_default();
    let is_cors = |line: &&str| line.starts_with("access-control-") || line.starts_with("vary");
    let mut lines: Vec<_> = head.lines().filter(is_cors).map(str::to_owned).collect();
    lines.sort();
    (status, lines)
}

async fn preflight(address: SocketAddr, path: &str, origin: &str, method: &str) -> (u16, Vec<String>) {
    ask(address, &format!("OPTIONS {path}"), &[("origin", origin), ("access-control-request-method", method)]).await
}

/// Each test runs against both forms.
async fn apps() -> [SocketAddr; 2] {
    let (router, api) = annotated::app(Shop::new("Ada's"));
    [start(router, api).await, start(table::app(Shop::new("Ada's")), &table::API).await]
}

#[tokio::test]
async fn a_preflight_is_answered_before_authentication_by_the_policy_of_its_method() {
    for address in apps().await {
        let (status, lines) = preflight(address, "/account/7", SHOP, "PUT").await;
        assert_eq!(status, 204);
        assert_eq!(
            lines,
            [
                "access-control-allow-credentials: true",
                "access-control-allow-headers: authorization,content-type",
                "access-control-allow-methods: GET,HEAD,PUT",
                "access-control-allow-origin: https://shop.example.com",
                "access-control-max-age: 7200",
                "vary: Origin, Access-Control-Request-Method",
            ]
        );
        assert_eq!(preflight(address, "/account/7", SHOP, "DELETE").await.0, 403);
        let (status, lines) = preflight(address, "/account/7", OFFICE, "DELETE").await;
        assert_eq!(status, 204);
        assert!(lines.contains(&"access-control-allow-methods: DELETE".to_owned()), "{lines:?}");
        assert_eq!(preflight(address, "/account/7", OFFICE, "PUT").await.0, 403);
    }
}

#[tokio::test]
async fn errors_can_be_read_too() {
    let granted = ["access-control-allow-credentials: true", "access-control-allow-origin: https://shop.example.com"];
    let signed_in = [("origin", SHOP), ("authorization", "Bearer ada")];
    for address in apps().await {
        // From the middleware, an extractor, and the router.
        for (request, fields, expected) in [
            ("GET /account/7", &signed_in[..1], 401),
            ("GET /account/seven", &signed_in[..], 400),
            ("GET /account/7", &signed_in[..], 200),
        ] {
            let (status, lines) = ask(address, request, fields).await;
            assert_eq!(status, expected, "{request}");
            assert_eq!(lines.get(..2), Some(&granted.map(str::to_owned)[..]), "{request}");
        }
        // A method that no line names: the path has two policies, so nobody may read the 405.
        let (status, lines) = ask(address, "PATCH /account/7", &signed_in).await;
        assert_eq!((status, lines), (405, vec![]));
    }
}

#[tokio::test]
async fn what_is_denied_has_no_headers() {
    for address in apps().await {
        assert_eq!(ask(address, "GET /metrics", &[("origin", SHOP)]).await, (200, vec![]));
        assert_eq!(preflight(address, "/metrics", SHOP, "GET").await, (403, vec![]));
        assert_eq!(ask(address, "GET /nowhere", &[("origin", SHOP)]).await, (404, vec![]));
        let (_, lines) = ask(address, "GET /articles", &[("origin", "https://stranger.example")]).await;
        assert_eq!(lines, ["access-control-allow-origin: *", "access-control-expose-headers: etag"]);
    }
}

/// The names of policies and the order of lines aside, both tables say the same.
#[test]
fn both_tables_list_the_same_routes() {
    let (_, api) = annotated::app(Shop::new("Ada's"));
    let routes = |table: String| {
        let lines = table.lines().skip(1).take_while(|line| !line.is_empty()).map(ToOwned::to_owned);
        let paths =
            lines.filter_map(|line| line.split_whitespace().find(|word| word.starts_with('/')).map(str::to_owned));
        paths.collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(routes(api.to_string()), routes(table::API.to_string()));
}
