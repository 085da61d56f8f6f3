//! Redirects of the request itself.

use super::{API, BLOCK, BROWSERS, Model, OTHER, Outcome, PAGE, SHARE, cause, page, respond, script, verdict};
use crate::testing::browser::{Cause, Profile, Redirect, Request, Tainting};

/// One request to the API; `answers` has what each URL answers to a preflight and to the request.
fn run(profile: Profile, request: &Request, answers: &[(&str, &str, &str)]) -> Outcome {
    Model::new(profile).fetch(&page(), request, 0, |request| {
        let (_, preflight, response) = answers.iter().find(|(url, ..)| *url == request.url).expect("an answer");
        respond(if request.is_preflight { preflight } else { response }, request)
    })
}

const NEXT: &str = "http://api.localhost:4000/next";

#[test]
fn v51_each_response_is_checked() {
    for profile in BROWSERS {
        for (response, expected) in [("302; Location /next; ACAO {O}", SHARE), ("302; Location /next", BLOCK)] {
            let outcome = run(profile, &script("GET", API), &[(API, "", response), (NEXT, "", "good")]);
            assert_eq!(verdict(&outcome), expected, "{response}");
        }
    }
}

#[test]
fn v52_a_third_origin_gets_null() {
    let first = format!("302; ACAO {{O}}; Location {OTHER}");
    for profile in BROWSERS {
        for (answer, expected) in [("ACAO *", SHARE), ("ACAO null", SHARE), ("ACAO {O}", BLOCK)] {
            let outcome = run(profile, &script("GET", API), &[(API, "", &first), (OTHER, "", answer)]);
            assert_eq!(verdict(&outcome), expected, "{answer}");
            assert_eq!(outcome.sent[1].headers.get("origin").as_deref(), Some("null"));
        }
    }
}

#[test]
fn v53_authorization_ends_at_the_border() {
    let first = format!("307; good; Location {OTHER}");
    let request = script("GET; Authorization; X-Foo", API);
    let answers = [(API, "good", first.as_str()), (OTHER, "ACAO *; ACAH x-foo", "ACAO *")];
    for (profile, expected, asked, origin) in [
        (Profile::STANDARD, SHARE, "x-foo", "null"),
        (Profile::CHROMIUM, SHARE, "x-foo", "null"),
        (Profile::FIREFOX, SHARE, "x-foo", PAGE),
        (Profile::WEBKIT, BLOCK, "authorization,x-foo", "null"),
    ] {
        let outcome = run(profile, &request, &answers);
        assert_eq!(verdict(&outcome), expected, "{profile:?}");
        let question = outcome.sent.iter().rfind(|request| request.is_preflight).unwrap();
        assert_eq!(question.url, OTHER);
        assert_eq!(question.headers.get("access-control-request-headers").as_deref(), Some(asked));
        assert_eq!(question.headers.get("origin").as_deref(), Some(origin));
        if expected == SHARE {
            let sent = outcome.sent.last().unwrap();
            assert!(!sent.headers.has("authorization") && sent.headers.has("x-foo"));
            assert_eq!(sent.headers.get("origin").as_deref(), Some("null"));
        }
    }
}

#[test]
fn firefox_asks_in_the_pages_name_and_sends_null() {
    let first = format!("307; good; Location {OTHER}");
    for (answer, expected) in [("ACAO null; ACAM PUT", BLOCK), ("ACAO {O}; ACAM PUT", SHARE)] {
        let answers = [(API, "good", first.as_str()), (OTHER, answer, "ACAO null")];
        assert_eq!(verdict(&run(Profile::FIREFOX, &script("PUT", API), &answers)), expected, "{answer}");
    }
}

#[test]
fn v54_no_user_names() {
    let first = "302; good; Location http://u:p@api.localhost:4000/next";
    for profile in BROWSERS {
        let outcome = run(profile, &script("GET", API), &[(API, "", first), (NEXT, "", "good")]);
        assert_eq!(cause(&outcome), Some(&Cause::UserinfoInLocation));
    }
}

#[test]
fn v55_each_url_is_asked() {
    for profile in BROWSERS {
        let answers = [(API, "good", "307; good; Location /next"), (NEXT, "good", "good")];
        let outcome = run(profile, &script("PUT text", API), &answers);
        assert_eq!((verdict(&outcome), outcome.preflights()), (SHARE, 2));
        assert!(outcome.sent.iter().filter(|request| !request.is_preflight).all(|request| request.body));
    }
}

#[test]
fn a_request_that_comes_home_stays_foreign() {
    let home = "http://app.localhost:3000/home";
    let first = format!("302; good; Location {home}");
    for (answer, expected) in [("ACAO {O}", BLOCK), ("ACAO null", SHARE)] {
        let outcome = run(Profile::STANDARD, &script("GET", API), &[(API, "", &first), (home, "", answer)]);
        assert_eq!(verdict(&outcome), expected);
    }
    // From its own origin to another is nothing to hide.
    let leave = format!("302; Location {API}");
    let outcome = run(Profile::STANDARD, &script("GET", home), &[(home, "", &leave), (API, "", "good")]);
    assert_eq!(outcome.shared().map(|shared| shared.tainting), Some(Tainting::Cors));
}

#[test]
fn methods_and_bodies_change_as_the_standard_says() {
    for (request, status, method, body) in [
        ("POST text", 301, "GET", false),
        ("POST text", 302, "GET", false),
        ("POST text", 303, "GET", false),
        ("POST text", 307, "POST", true),
        ("POST text", 308, "POST", true),
        ("PUT text", 302, "PUT", true),
        ("PUT text", 303, "GET", false),
        ("HEAD", 303, "HEAD", false),
        ("PUT stream", 303, "GET", false),
    ] {
        let first = format!("{status}; good; Location /next");
        let outcome = run(Profile::STANDARD, &script(request, API), &[(API, "good", &first), (NEXT, "good", "good")]);
        let sent = outcome.sent.last().unwrap();
        assert_eq!((sent.url.as_str(), sent.method.as_str(), sent.body), (NEXT, method, body), "{request} {status}");
        assert_eq!(sent.headers.has("content-type"), body, "{request} {status}");
    }
    let answers = [(API, "good", "307; good; Location /next"), (NEXT, "good", "good")];
    assert_eq!(cause(&run(Profile::STANDARD, &script("PUT stream", API), &answers)), Some(&Cause::StreamRedirected));
}

#[test]
fn a_location_must_lead_somewhere() {
    for (location, expected) in [
        ("", None),
        ("; Location /x", Some(Cause::TooManyRedirects)),
        ("; Location ftp://a.example/", Some(Cause::BadLocation { value: "ftp://a.example/".to_owned() })),
        ("; Location /a; Location /b", Some(Cause::BadLocation { value: "/a, /b".to_owned() })),
        ("; Location http://a.example:6000", Some(Cause::BadPort)),
    ] {
        let response = format!("302; good{location}");
        let outcome = run(Profile::STANDARD, &script("GET", API), &[(API, "", &response)]);
        assert_eq!(cause(&outcome), expected.as_ref(), "{location}");
        if expected == Some(Cause::TooManyRedirects) {
            assert_eq!(outcome.sent.len(), 21);
        }
    }
    let answers = [(API, "", "302; good; Location /next")];
    let wanted = |redirect| run(Profile::STANDARD, &script("GET", API).redirect(redirect), &answers);
    assert_eq!(cause(&wanted(Redirect::Error)), Some(&Cause::Redirected));
    assert_eq!(wanted(Redirect::Manual).shared().map(|shared| shared.tainting), Some(Tainting::OpaqueRedirect));
}
