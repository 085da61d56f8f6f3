//! tower-http's `CorsLayer`, version 0.7.

use std::time::Duration;

use http::{HeaderName, HeaderValue, Method, header};
use tower_http::cors::{AllowCredentials, AllowHeaders, AllowMethods, AllowOrigin, Any, CorsLayer, MaxAge};
use tower_layer::Layer;

use self::differences::DIFFERENCES;
use crate::{
    application::{Application, ask},
    compare::{Library, Shape, compare},
    grid::{ADMIN, APP},
    policies::{FUNCTION, ONE, OPAQUE, OPEN, PATTERN, READ, SOURCE, TWO, nothing, ours, refresh_tenants},
};

pub(crate) mod differences;

/// What the differences need to know of a layer.
#[derive(Clone, Copy, Default)]
pub(crate) struct Traits {
    nobody: bool,
    exact: Option<&'static str>,
    mirrors_origin: bool,
    mirrors_methods: bool,
    mirrors_headers: bool,
    predicate: bool,
    credentials_predicate: bool,
    custom_vary: bool,
    mirrors_with_credentials: bool,
}

fn theirs(layer: CorsLayer) -> Library {
    Box::new(move |request| ask(&mut layer.layer(Application), request))
}

fn one() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(HeaderValue::from_static(APP))
        .allow_credentials(true)
        .allow_methods([Method::GET, Method::PUT])
        .allow_headers([header::CONTENT_TYPE, header::AUTHORIZATION])
        .expose_headers([header::ETAG, HeaderName::from_static("x-total-count")])
        .max_age(Duration::from_secs(600))
}

fn two() -> CorsLayer {
    one().allow_origin([HeaderValue::from_static(APP), HeaderValue::from_static(ADMIN)])
}

fn is_tenant(origin: &HeaderValue) -> bool {
    origin.as_bytes().starts_with(b"https://") && origin.as_bytes().ends_with(b".tenant.example")
}

fn shapes() -> Vec<Shape<Traits>> {
    refresh_tenants();
    let plain = Traits::default();
    let methods = [Method::GET, Method::PUT];
    let mut shapes = Vec::new();
    let mut shape = |name, theirs: CorsLayer, ours, traits, differences| {
        shapes.push(Shape { name, theirs: self::theirs(theirs), ours, traits, differences });
    };
    shape("new", CorsLayer::new(), nothing(), Traits { nobody: true, ..plain }, &["vary-for-nobody"]);
    shape("permissive", CorsLayer::permissive(), ours(&OPEN), plain, &["authorization-by-name", "several-origins"]);
    shape(
        "one origin",
        one(),
        ours(&ONE),
        Traits { exact: Some(APP), ..plain },
        &["head-beside-get", "headers-without-grant", "one-origin-for-all"],
    );
    shape(
        "two origins",
        two(),
        ours(&TWO),
        plain,
        &["head-beside-get", "headers-without-grant", "several-origins", "vary-twice"],
    );
    shape(
        "null",
        CorsLayer::new()
            .allow_origin([HeaderValue::from_static(APP), HeaderValue::from_static("null")])
            .allow_methods(methods.clone()),
        ours(&OPAQUE),
        plain,
        &["head-beside-get", "several-origins", "vary-twice"],
    );
    shape(
        "predicate",
        CorsLayer::new()
            .allow_origin(AllowOrigin::predicate(|origin, _| is_tenant(origin)))
            .allow_methods(methods.clone()),
        ours(&PATTERN),
        Traits { predicate: true, ..plain },
        &["head-beside-get", "unparsed-origins", "vary-twice"],
    );
    shape(
        "predicate, as a function",
        CorsLayer::new()
            .allow_origin(AllowOrigin::predicate(|origin, _| is_tenant(origin)))
            .allow_methods(methods.clone()),
        ours(&FUNCTION),
        Traits { predicate: true, ..plain },
        &["head-beside-get", "unparsed-origins", "vary-twice"],
    );
    shape(
        "async predicate",
        CorsLayer::new()
            .allow_origin(AllowOrigin::async_predicate(|origin, _| async move { is_tenant(&origin) }))
            .allow_methods(methods),
        ours(&SOURCE),
        Traits { predicate: true, ..plain },
        &["head-beside-get", "unparsed-origins", "vary-twice"],
    );
    shape(
        "mirrors",
        CorsLayer::new()
            .allow_origin(AllowOrigin::mirror_request())
            .allow_methods(AllowMethods::mirror_request())
            .allow_headers(AllowHeaders::mirror_request())
            .expose_headers(Any),
        ours(&OPEN),
        Traits { mirrors_origin: true, mirrors_methods: true, mirrors_headers: true, ..plain },
        &["mirrored-headers", "mirrored-methods", "mirrored-origin", "several-origins", "vary-twice"],
    );
    shape(
        "very permissive",
        CorsLayer::very_permissive().expose_headers([header::ETAG]),
        ours(&OPEN),
        Traits {
            mirrors_origin: true,
            mirrors_methods: true,
            mirrors_headers: true,
            mirrors_with_credentials: true,
            ..plain
        },
        &[
            "everybody-with-credentials",
            "mirrored-headers",
            "mirrored-methods",
            "mirrored-origin",
            "several-origins",
            "vary-twice",
        ],
    );
    shape(
        "dynamic max age",
        CorsLayer::new().allow_origin(Any).max_age(MaxAge::dynamic(|_, _| Duration::ZERO)),
        ours(&READ),
        plain,
        &["methods-left-out", "several-origins"],
    );
    shape(
        "private network",
        two().allow_private_network(true),
        ours(&TWO),
        plain,
        &["head-beside-get", "headers-without-grant", "private-network", "several-origins", "vary-twice"],
    );
    shape(
        "vary",
        two().vary([]),
        ours(&TWO),
        Traits { custom_vary: true, ..plain },
        &["head-beside-get", "headers-without-grant", "own-vary", "several-origins", "vary-twice"],
    );
    shape(
        "credentials by request",
        two().allow_credentials(AllowCredentials::predicate(|origin, _| origin.as_bytes() == APP.as_bytes())),
        ours(&TWO),
        Traits { credentials_predicate: true, ..plain },
        &["credentials-by-request", "head-beside-get", "headers-without-grant", "several-origins", "vary-twice"],
    );
    shapes
}

pub(crate) fn layers() -> Vec<(CorsLayer, &'static cors_runtime::Policy)> {
    vec![(CorsLayer::permissive(), &OPEN), (one(), &ONE), (two(), &TWO)]
}

/// Differences that show in every shape.
const EVERYWHERE: [&str; 4] = ["application-headers", "every-options", "preflight-status", "refused-preflight"];

#[test]
fn every_difference_is_known() {
    compare(&shapes(), &EVERYWHERE, DIFFERENCES);
}
