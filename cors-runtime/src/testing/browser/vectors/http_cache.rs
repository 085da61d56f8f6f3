//! Responses that come from the HTTP cache, and what their CORS headers are worth then.

use super::{API, BLOCK, BROWSERS, Credentials, Model, Outcome, PAGE, Page, SHARE, page, respond, script, verdict};
use crate::testing::browser::{Profile, Request, WireRequest};

/// Two ports of one host are one site.
const SIBLING: &str = "http://app.localhost:3001";

const FRESH: &str = "Cache-Control max-age=600";

/// What a server answers to a request.
type Server = fn(&WireRequest) -> String;

fn origin(request: &WireRequest) -> Option<String> {
    request.headers.get("origin")
}

fn echo(request: &WireRequest) -> String {
    origin(request).map_or_else(|| FRESH.to_owned(), |origin| format!("{FRESH}; ACAO {origin}"))
}

fn echo_with_vary(request: &WireRequest) -> String {
    format!("{}; Vary Origin", echo(request))
}

fn star_if_asked(request: &WireRequest) -> String {
    origin(request).map_or_else(|| FRESH.to_owned(), |_| format!("{FRESH}; ACAO *"))
}

fn always(_: &WireRequest) -> String {
    format!("{FRESH}; ACAO {PAGE}")
}

fn credentials_if_asked(request: &WireRequest) -> String {
    let more = if origin(request).is_some() { "; ACAC true" } else { "" };
    format!("{FRESH}; ACAO {PAGE}{more}")
}

fn sibling_only(request: &WireRequest) -> String {
    if origin(request).as_deref() == Some(SIBLING) { echo(request) } else { FRESH.to_owned() }
}

fn sibling_only_with_vary(request: &WireRequest) -> String {
    format!("{}; Vary Origin", sibling_only(request))
}

fn ask(browser: &mut Model, page: &Page, request: &Request, server: Server) -> Outcome {
    browser.fetch(page, request, 0, |request| respond(&server(request), request))
}

/// The verdict on the last of two requests, per browser.
#[track_caller]
fn check(number: &str, first: &(Page, Request), last: &(Page, Request), server: Server, expected: [&str; 4]) {
    let seen = BROWSERS.map(|profile| {
        let mut browser = Model::new(profile);
        let _ = ask(&mut browser, &first.0, &first.1, server);
        verdict(&ask(&mut browser, &last.0, &last.1, server))
    });
    assert_eq!(seen, expected, "{number}");
}

#[test]
fn what_an_image_left_behind() {
    let image = (page(), Request::element(API));
    let fetch = (page(), script("GET", API));
    let include = (page(), script("GET", API).credentials(Credentials::Include));
    let mixed = [BLOCK, BLOCK, SHARE, BLOCK];
    check("V60", &image, &fetch, echo, mixed);
    check("V61", &image, &fetch, echo_with_vary, [SHARE; 4]);
    check("V62", &image, &fetch, star_if_asked, mixed);
    check("V63", &image, &fetch, always, [SHARE; 4]);
    check("V64", &image, &include, credentials_if_asked, [BLOCK; 4]);
}

#[test]
fn what_another_page_left_behind() {
    let first = (page(), script("GET", API));
    let last = (Page::at(SIBLING).unwrap(), script("GET", API));
    check("V65", &first, &last, echo, [BLOCK; 4]);
    check("V65", &first, &last, echo_with_vary, [SHARE; 4]);
    check("V66", &first, &last, sibling_only, [BLOCK, SHARE, BLOCK, SHARE]);
    check("V66", &first, &last, sibling_only_with_vary, [SHARE; 4]);
    let elsewhere = (Page::at("http://elsewhere.localhost").unwrap(), script("GET", API));
    check("another site has a cache of its own", &first, &elsewhere, echo, [SHARE; 4]);
}

#[test]
fn v67_a_confirmation_brings_its_own_headers() {
    for profile in BROWSERS {
        for (confirmation, expected) in [("304", SHARE), ("304; ACAO http://b", BLOCK)] {
            let mut browser = Model::new(profile);
            let mut last = None;
            for _ in 0..2 {
                last = Some(browser.fetch(&page(), &script("GET", API), 0, |request| {
                    let is_known = request.headers.get("if-none-match").as_deref() == Some("\"1\"");
                    let first = "ACAO {O}; Cache-Control no-cache; ETag \"1\"; Content-Type text/plain";
                    respond(if is_known { confirmation } else { first }, request)
                }));
            }
            let last = last.unwrap();
            assert_eq!(verdict(&last), expected);
            assert!(last.sent[0].headers.has("if-none-match"));
            if let Some(shared) = last.shared() {
                assert_eq!((shared.status, shared.visible.has("content-type")), (200, true));
            }
        }
    }
}

#[test]
fn what_is_fresh_is_not_asked_for() {
    let mut browser = Model::new(Profile::STANDARD);
    let mut sent = |request: &Request, now, response: &str| {
        browser.fetch(&page(), request, now, |request| respond(response, request)).sent.len()
    };
    let fetch = script("GET", API);
    assert_eq!(sent(&fetch, 0, "good; Cache-Control public, max-age=\"60\""), 1);
    assert_eq!(sent(&fetch, 59, ""), 0);
    assert_eq!(sent(&script("GET; If-Match; Range: bytes=0-", API), 59, "good"), 2);
    assert_eq!(sent(&fetch, 60, "good; Cache-Control max-age=60"), 1);
    assert_eq!(sent(&script("POST", API), 61, "good"), 1);
    assert_eq!(sent(&fetch, 62, "good; Cache-Control max-age=60; Vary *"), 1);
    assert_eq!(sent(&fetch, 62, "good; Cache-Control max-age=60, no-store"), 1);
    assert_eq!(sent(&fetch, 62, "good"), 1);
}
