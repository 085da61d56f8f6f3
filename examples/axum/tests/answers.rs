//! Both forms of the shop, on a real socket, asked the same questions.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use shop::{Shop, annotated, table};
use wire::Server;

#[path = "../../wire.rs"]
#[allow(dead_code, reason = "other examples ask for more")]
mod wire;

const SHOP: &str = "https://shop.example.com";
const OFFICE: &str = "https://office.example.com";

/// Each test runs against both forms.
fn apps() -> [Server; 2] {
    [env!("CARGO_BIN_EXE_annotated"), env!("CARGO_BIN_EXE_table")].map(Server::start)
}

#[test]
fn a_preflight_is_answered_before_authentication_by_the_policy_of_its_method() {
    for app in apps() {
        let answer = app.preflight("/account/7", SHOP, "PUT");
        assert_eq!(answer.status, 204);
        assert_eq!(
            answer.cors(),
            [
                "access-control-allow-credentials: true",
                "access-control-allow-headers: authorization,content-type",
                "access-control-allow-methods: GET,HEAD,PUT",
                "access-control-allow-origin: https://shop.example.com",
                "access-control-max-age: 7200",
                "vary: Origin, Access-Control-Request-Method",
            ]
        );
        assert_eq!(app.preflight("/account/7", SHOP, "DELETE").status, 403);
        let answer = app.preflight("/account/7", OFFICE, "DELETE");
        assert_eq!(answer.status, 204);
        assert!(answer.has("access-control-allow-methods: DELETE"), "{answer:?}");
        assert_eq!(app.preflight("/account/7", OFFICE, "PUT").status, 403);
    }
}

#[test]
fn errors_can_be_read_too() {
    let granted = ["access-control-allow-credentials: true", "access-control-allow-origin: https://shop.example.com"];
    let signed_in = ["Origin: https://shop.example.com", "Authorization: Bearer ada"];
    for app in apps() {
        // From the middleware, an extractor, and the router.
        for (request, fields, expected) in [
            ("GET /account/7", &signed_in[..1], 401),
            ("GET /account/seven", &signed_in[..], 400),
            ("GET /account/7", &signed_in[..], 200),
        ] {
            let answer = app.ask(request, fields, "");
            assert_eq!(answer.status, expected, "{request}");
            assert_eq!(answer.cors().get(..2), Some(&granted[..]), "{request}");
        }
        // A method that no line names: the path has two policies, so nobody may read the 405.
        let answer = app.ask("PATCH /account/7", &signed_in, "");
        assert_eq!(answer.status, 405);
        assert!(answer.cors().is_empty(), "{answer:?}");
    }
}

#[test]
fn what_is_denied_has_no_headers() {
    let origin = &["Origin: https://shop.example.com"];
    for app in apps() {
        for (answer, status) in [
            (app.ask("GET /metrics", origin, ""), 200),
            (app.preflight("/metrics", SHOP, "GET"), 403),
            (app.ask("GET /nowhere", origin, ""), 404),
        ] {
            assert_eq!(answer.status, status);
            assert!(answer.cors().is_empty(), "{answer:?}");
        }
        let answer = app.ask("GET /articles", &["Origin: https://stranger.example"], "");
        assert_eq!(answer.cors(), ["access-control-allow-origin: *", "access-control-expose-headers: etag"]);
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
        paths.collect::<BTreeSet<_>>()
    };
    assert_eq!(routes(api.to_string()), routes(table::API.to_string()));
}
