//! The pages about moving over name every option, and list the same differences as the tests.

use std::collections::BTreeSet;

use crate::{actix_cors, tower_http};

const TOWER_HTTP: &str = include_str!("../../../cors-runtime/src/docs/moving/tower_http.md");
const ACTIX_CORS: &str = include_str!("../../../cors-runtime/src/docs/moving/actix_cors.md");

/// Every way to configure a `CorsLayer`, and the types that its options take.
const TOWER_HTTP_OPTIONS: [&str; 30] = [
    "CorsLayer::new()",
    "CorsLayer::permissive()",
    "CorsLayer::very_permissive()",
    "allow_origin(Any)",
    "allow_origin(value)",
    "allow_origin([...])",
    "AllowOrigin::predicate",
    "AllowOrigin::async_predicate",
    "AllowOrigin::mirror_request()",
    "allow_credentials(true)",
    "allow_credentials(false)",
    "AllowCredentials::predicate",
    "allow_methods(Any)",
    "allow_methods(method)",
    "allow_methods([...])",
    "AllowMethods::mirror_request()",
    "allow_headers(Any)",
    "allow_headers([...])",
    "AllowHeaders::mirror_request()",
    "expose_headers(Any)",
    "expose_headers([...])",
    "max_age(duration)",
    "MaxAge::dynamic",
    "allow_private_network(true)",
    "AllowPrivateNetwork::predicate",
    "vary([...])",
    "ServiceBuilder",
    "Router::layer",
    "MethodRouter::layer",
    "Cors::new(service)",
];

/// Every method of the builder.
const ACTIX_CORS_OPTIONS: [&str; 22] = [
    "Cors::default()",
    "Cors::permissive()",
    "allowed_origin(\"...\")",
    "allow_any_origin()",
    "allowed_origin_fn(f)",
    "allowed_methods([...])",
    "allow_any_method()",
    "allowed_header(name)",
    "allowed_headers([...])",
    "allow_any_header()",
    "expose_headers([...])",
    "expose_any_header()",
    "max_age(seconds)",
    "max_age(None)",
    "send_wildcard()",
    "supports_credentials()",
    "disable_vary_header()",
    "disable_preflight()",
    "block_on_origin_mismatch(true)",
    "block_on_origin_mismatch(false)",
    "allow_private_network_access()",
    "App::wrap",
];

/// The first cells of the table under this heading.
fn first_cells<'p>(page: &'p str, heading: &str) -> BTreeSet<&'p str> {
    let section = page.split("\n# ").find(|section| section.starts_with(heading)).unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    let cells = rows.map(|row| row.split_once("` |").unwrap().0);
    let mut seen = BTreeSet::new();
    for cell in cells {
        assert!(seen.insert(cell), "`{cell}` has two rows");
    }
    seen
}

#[track_caller]
fn assert_same(page: &str, heading: &str, wanted: impl Iterator<Item = &'static str>) {
    assert_eq!(first_cells(page, heading), wanted.collect(), "the page, and what is known");
}

#[test]
fn tower_http_s_page_has_every_difference() {
    let known = tower_http::differences::DIFFERENCES.iter().map(|difference| difference.id);
    assert_same(TOWER_HTTP, "What answers differently", known);
}

#[test]
fn actix_cors_s_page_has_every_difference() {
    let known = actix_cors::differences::DIFFERENCES.iter().map(|difference| difference.id);
    assert_same(ACTIX_CORS, "What answers differently", known);
}

#[test]
fn every_option_has_a_row() {
    assert_same(TOWER_HTTP, "Every option", TOWER_HTTP_OPTIONS.into_iter());
    assert_same(ACTIX_CORS, "Every option", ACTIX_CORS_OPTIONS.into_iter());
}
