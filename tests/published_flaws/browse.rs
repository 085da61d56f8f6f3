//! How the tests judge: by browsers, by the compiler's words, by the parser at start-up.

use std::{fs, path::Path};

use cors_runtime::{
    Decision, OriginList,
    testing::{
        Browser,
        browser::{Credentials, Request, WireRequest, WireResponse},
    },
};

use crate::support::door::{Field, Guard};

pub(super) const APP: &str = "https://app.example.com";
pub(super) const EVIL: &str = "https://evil.example";

/// What became of one request of a page, in all engines.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The script reads the response.
    Shared,
    /// The application has seen the request, and the script gets nothing.
    Hidden,
    /// A preflight was refused, or the request itself was answered in front of the application.
    Stopped,
}

/// The URL of a path of the service.
pub(super) fn to(method: &str, path: &str) -> Request {
    Request::new(method, &format!("https://api.example.com{path}"))
}

pub(super) fn with_cookies(request: Request) -> Request {
    request.credentials(Credentials::Include)
}

/// A page fetches, from an app that writes these lines itself.
pub(super) fn fetch_from(guard: Guard, page: &str, request: &Request, application: &[Field]) -> Outcome {
    let outcomes = Browser::engines().map(|browser| {
        let mut is_served = false;
        let verdict = browser.page(page).fetch_over(request, |wire| {
            let (response, reaches_the_app) = serve(guard, wire, application);
            is_served |= reaches_the_app;
            assert!(!(wire.is_preflight && reaches_the_app), "the application sees a preflight: {wire:?}");
            Ok::<_, ()>(response)
        });
        match (verdict.unwrap().is_shared(), is_served) {
            (true, _) => Outcome::Shared,
            (false, true) => Outcome::Hidden,
            (false, false) => Outcome::Stopped,
        }
    });
    let [first, second, third] = outcomes;
    assert!(first == second && second == third, "engines differ: {first:?}, {second:?}, {third:?}");
    first
}

pub(super) fn fetch(guard: Guard, page: &str, request: &Request) -> Outcome {
    fetch_from(guard, page, request, &[])
}

fn serve(guard: Guard, wire: &WireRequest, application: &[Field]) -> (WireResponse, bool) {
    let path = wire.url.strip_prefix("https://api.example.com").unwrap();
    let request = http::Request::builder().method(wire.method.as_str()).uri(path);
    let request = wire.headers.iter().fold(request, |request, (name, value)| request.header(name, value));
    let request = request.body(()).unwrap();
    let decision = match guard {
        Guard::Policy(policy) => policy.decide(&request),
        Guard::Routes(routes) => routes.decide(&request),
    };
    let (response, reaches_the_app) = match decision {
        Decision::Answer(answer) => (answer.into_response::<()>(), false),
        Decision::Forward(cors) => {
            let response = http::Response::builder();
            let lines = application.iter().fold(response, |response, (name, line)| response.header(*name, *line));
            let mut response = lines.body(()).unwrap();
            cors.apply(response.headers_mut());
            (response, true)
        }
    };
    let wire = WireResponse::new(response.status().as_u16());
    let lines = response.headers().iter();
    (lines.fold(wire, |wire, (name, value)| wire.header(name.as_str(), value.as_bytes())), reaches_the_app)
}

/// The case is there, and its output has these words. Other tests compile it.
#[track_caller]
pub(super) fn does_not_compile(case: &str, words: &str) {
    let file = |ending| Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{case}.{ending}"));
    assert!(file("rs").is_file(), "there is no {case}.rs");
    let said = fs::read_to_string(file("stderr")).unwrap_or_else(|error| panic!("{case}.stderr: {error}"));
    assert!(said.contains(words), "{case}: {said}");
}

/// What the macro refuses, the parser refuses at start-up.
#[track_caller]
pub(super) fn is_refused_at_start_up(item: &str, code: u16) {
    let violations = OriginList::parse([item]).unwrap_err();
    assert!(violations.iter().any(|found| found.code() == code), "{violations}");
}

/// Nobody but these pages reads anything.
#[track_caller]
pub(super) fn allows_only(guard: Guard, pages: &[&str], others: &[&str]) {
    for page in pages {
        assert_eq!(fetch(guard, page, &to("GET", "/")), Outcome::Shared, "{page}");
    }
    for page in others {
        assert_eq!(fetch(guard, page, &to("GET", "/")), Outcome::Hidden, "{page}");
    }
}
