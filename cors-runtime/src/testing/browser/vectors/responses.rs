//! The CORS check, and what a script sees then.

use super::{API, BLOCK, BROWSERS, Model, Page, SHARE, check, page, respond, run, script};
use crate::testing::browser::{Mode, Profile, Request, Tainting};

#[test]
fn origin_and_credentials() {
    check(&[
        ("V1", "GET include", "", "ACAO *; ACAC true", BLOCK, "0"),
        ("V2", "GET", "", "ACAO *", SHARE, "0"),
        ("V2", "GET omit", "", "ACAO *", SHARE, "0"),
        ("V3", "GET", "", "200", BLOCK, "0"),
        ("V3", "GET", "", "500", BLOCK, "0"),
        ("V3", "GET", "", "500; ACAO {O}", SHARE, "0"),
        ("V4", "GET", "", "ACAO {O}/", BLOCK, "0"),
        ("V4", "GET", "", "ACAO HTTP://APP.LOCALHOST:3000", BLOCK, "0"),
        ("V4", "GET", "", "ACAO app.localhost:3000", BLOCK, "0"),
        ("V4", "GET", "", "ACAO null", BLOCK, "0"),
        ("V4", "GET", "", "ACAO", BLOCK, "0"),
        ("V4", "GET", "", "ACAO http://b.localhost", BLOCK, "0"),
        ("V5", "GET", "", "ACAO   {O}  ", SHARE, "0"),
        ("V6", "GET", "", "ACAO {O}, http://b", BLOCK, "0"),
        ("V6", "GET", "", "ACAO {O} http://b", BLOCK, "0"),
        ("V6", "GET", "", "ACAO {O}; ACAO {O}", BLOCK, "0"),
        ("V6", "GET", "", "ACAO *; ACAO *", BLOCK, "0"),
        ("V7", "GET include", "", "ACAO {O}; ACAC True", BLOCK, "0"),
        ("V7", "GET include", "", "ACAO {O}", BLOCK, "0"),
        ("V7", "GET include", "", "ACAO {O}; ACAC false", BLOCK, "0"),
        ("V7", "GET include", "", "ACAO {O}; ACAC true; ACAC true", BLOCK, "0"),
        ("V7", "GET include", "", "ACAO {O}; ACAC true", SHARE, "0"),
        ("V8", "GET omit", "", "ACAO {O}; ACAC true", SHARE, "0"),
        // A login is not modelled, so a 401 is a response like any other.
        ("V56", "GET include", "", "401; ACAO {O}; ACAC true; WWW-Authenticate Basic", SHARE, "0"),
        ("V68", "GET", "", "ACAO {O}; Cross-Origin-Resource-Policy same-origin", SHARE, "0"),
        ("", "GET", "", "407; ACAO {O}", BLOCK, "0"),
    ]);
}

#[test]
fn v9_an_opaque_origin_is_null() {
    for profile in BROWSERS {
        for (origin, is_shared) in [("null", true), ("*", true), ("{O}", false), ("", false)] {
            let outcome = Model::new(profile).fetch(&page().opaque(), &Request::new("GET", API), 0, |request| {
                assert_eq!(request.headers.get("origin").as_deref(), Some("null"));
                respond(&format!("ACAO {origin}"), request)
            });
            assert_eq!(outcome.is_shared(), is_shared, "{origin}");
        }
    }
}

const MANY: &str = "Cache-Control no-store; Content-Language de; Content-Length 0; Content-Type text/plain; Expires 0; \
                    Last-Modified x; Pragma x; X-Foo 1; X-Secret 1; Set-Cookie a=b; Set-Cookie2 a=b";

#[test]
fn visible_headers() {
    let safelisted = "Cache-Control,Content-Language,Content-Length,Content-Type,Expires,Last-Modified,Pragma";
    for profile in BROWSERS {
        for (number, request, exposed, more) in [
            ("V47", "GET", "", ""),
            (
                "V48",
                "GET",
                "; ACEH *",
                ",X-Foo,X-Secret,Access-Control-Allow-Origin,Access-Control-Allow-Credentials,Access-Control-Expose-Headers",
            ),
            ("V48", "GET include", "; ACEH *", ""),
            ("V49", "GET", "; ACEH X Foo, X-Secret", ""),
            ("V50", "GET", "; ACEH x-foo; ACEH X-SECRET", ",X-Foo,X-Secret"),
            ("", "GET", "; ACEH Set-Cookie, X-Foo", ",X-Foo"),
        ] {
            let response = format!("{MANY}; ACAO {{O}}; ACAC true{exposed}");
            let outcome = run(&mut Model::new(profile), request, "", &response);
            let shared = outcome.shared().unwrap();
            let names: Vec<&str> = shared.visible.iter().map(|(name, _)| name).collect();
            assert_eq!(names.join(","), format!("{safelisted}{more}"), "{number} {exposed}");
            assert_eq!((shared.tainting, shared.status), (Tainting::Cors, 200));
        }
    }
}

#[test]
fn the_own_origin_needs_no_permission() {
    let mut browser = Model::new(Profile::STANDARD);
    for (method, origin) in [("GET", None), ("POST", Some(super::PAGE)), ("PUT", Some(super::PAGE))] {
        let request = Request::new(method, "http://app.localhost:3000/x").header("X-Foo", "1");
        let outcome = browser.fetch(&page(), &request, 0, |request| respond("X-Bar 1", request));
        let shared = outcome.shared().unwrap();
        assert_eq!((shared.tainting, shared.visible.has("x-bar")), (Tainting::Basic, true));
        let [sent] = outcome.sent.as_slice() else { panic!("no preflight") };
        assert_eq!(sent.headers.get("origin").as_deref(), origin, "{method}");
        assert!(sent.credentials);
    }
}

#[test]
fn without_cors_nothing_is_seen() {
    let mut browser = Model::new(Profile::STANDARD);
    let request = script("POST no-cors text; X-Foo; Accept: text/html", API);
    let outcome = browser.fetch(&page(), &request, 0, |request| respond("ACEH *; X-Bar 1", request));
    let shared = outcome.shared().unwrap();
    assert_eq!((shared.tainting, shared.status, shared.visible.iter().count()), (Tainting::Opaque, 0, 0));
    let names: Vec<&str> = outcome.sent[0].headers.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["Origin", "Accept", "Content-Type"]);
    assert!(!outcome.sent[0].credentials);
    let request = Request::new("GET", API).mode(Mode::SameOrigin);
    assert!(browser.fetch(&page(), &request, 0, |_| panic!("nothing is sent")).refusal().is_some());
    let inside = Page::at(API).unwrap();
    assert!(browser.fetch(&inside, &request, 0, |request| respond("", request)).is_shared());
}
