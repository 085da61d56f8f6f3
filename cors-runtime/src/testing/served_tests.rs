//! The text itself: what is known, and that everything else is refused. That axum writes it so is shown with real routers,
//! in the black-box suite.

use super::{App, Methods, Served};

const HANDLED: &str = "get: BoxedHandler, head: None, delete: Route, options: None, patch: None, post: None, put: None, \
                       trace: None, connect: None";
const FALLBACKS: &str = "fallback_router: PathRouter { routes: {RouteId(2): Route(Route), RouteId(1): Route(Route)}, node: \
                         Node { paths: {RouteId(1): \"/\", RouteId(2): \"/{*__private__axum_fallback}\"} } }, \
                         default_fallback: true, catch_all_fallback: Default(Route)";

fn router(routes: &str, paths: &str) -> String {
    format!("Router {{ path_router: PathRouter {{ routes: {routes}, node: Node {{ paths: {paths} }} }}, {FALLBACKS} }}")
}

fn one(path: &str) -> String {
    let route = format!("MethodRouter(MethodRouter {{ {HANDLED}, fallback: Default(Route), allow_header: None }})");
    router(&format!("{{RouteId(1): {route}}}"), &format!("{{RouteId(1): {path}}}"))
}

#[test]
fn a_known_text_is_read() {
    let methods = Methods::Named(vec!["GET", "HEAD", "DELETE"]);
    for path in ["/a/{id}", "/a\"b", "/a\\b", "/é", "/a\n\u{7f}'", "/RouteId(1): Route"] {
        let app = App::read(&one(&format!("{path:?}"))).unwrap();
        assert_eq!(app.routes, [Served { path: path.to_owned(), methods: methods.clone() }]);
        assert!(!app.has_fallback);
    }
    assert_eq!(App::read(&router("{}", "{}")).unwrap().routes, []);
}

#[test]
fn every_other_text_is_refused() {
    let known = one("\"/a\"");
    for (from, to) in [
        ("Router {", "Router{"),
        ("get: ", "query: None, get: "),
        ("connect: None", "connect: None, query: Route"),
        ("head: None, ", ""),
        ("BoxedHandler", "Handler"),
        ("Default(Route)", "Inherited"),
        ("allow_header: None", "allow_header: Some"),
        ("RouteId(1): \"/a\"", "RouteId(9): \"/a\""),
        ("{RouteId(1): \"/a\"}", "{}"),
        ("{RouteId(1): \"/a\"}", "{RouteId(1): \"/a\", RouteId(1): \"/b\"}"),
        ("\"/a\"", "\"/a\\q\""),
        ("\"/a\"", "\"/a\\u{d800}\""),
        ("RouteId(1): M", "RouteId(x): M"),
        ("default_fallback: true", "default_fallback: maybe"),
    ] {
        let other = known.replacen(from, to, 1);
        assert_ne!(other, known, "{from}");
        assert!(App::read(&other).is_err(), "{from} -> {to}");
    }
    assert!(App::read(&format!("{known} ")).is_err());
}

#[test]
fn no_cut_text_is_read_or_panics() {
    let known = one("\"/é\\\"\\u{7f}\"");
    assert!(App::read(&known).is_ok());
    for (at, _) in known.char_indices() {
        assert!(App::read(&known[..at]).is_err(), "{at}");
    }
}
