//! Preflights, and what is sent.

use super::{API, BLOCK, BROWSERS, Model, PAGE, SHARE, cause, check, page, respond, run, script};
use crate::testing::browser::{Cause, Fields, Profile, Stage};

#[test]
fn the_answer_to_a_preflight() {
    check(&[
        ("V10", "PUT", "404", "good", BLOCK, "1"),
        ("V10", "PUT", "404; good", "good", BLOCK, "1"),
        ("V10", "PUT", "403; good", "good", BLOCK, "1"),
        ("V10", "PUT", "401; good", "good", BLOCK, "1"),
        ("V10", "PUT", "405; good", "good", BLOCK, "1"),
        ("V11", "PUT", "good", "good", SHARE, "1"),
        ("V11", "PUT", "204; good", "good", SHARE, "1"),
        ("V11", "PUT", "299; good", "good", SHARE, "1"),
        ("V12", "PUT", "301; good; Location /x", "good", BLOCK, "1"),
        ("V13", "PUT", "ACAM PUT", "good", BLOCK, "1"),
        ("V13", "PUT", "ACAO http://b; ACAM PUT", "good", BLOCK, "1"),
        ("V14", "PUT include", "ACAO {O}; ACAM PUT", "good", BLOCK, "1"),
        ("V15", "PUT include", "ACAO *; ACAC true; ACAM PUT", "good", BLOCK, "1"),
        ("V16", "PUT include", "good", "ACAO {O}", BLOCK, "1"),
        ("V17", "PUT", "good", "200", BLOCK, "1"),
    ]);
}

#[test]
fn methods() {
    check(&[
        ("V20", "PUT", "ACAO {O}; ACAM GET, POST", "good", BLOCK, "1"),
        ("V20", "PUT", "ACAO {O}", "good", BLOCK, "1"),
        ("V20", "PUT", "ACAO {O}; ACAM put", "good", BLOCK, "1"),
        ("V21", "put", "ACAO {O}; ACAM PUT", "good", SHARE, "1"),
        ("V22", "patch", "ACAO {O}; ACAM PATCH", "good", BLOCK, "1"),
        ("V23", "patch", "ACAO {O}; ACAM patch", "good", SHARE, "1"),
        ("V24", "PATCH", "ACAO {O}; ACAM patch", "good", BLOCK, "1"),
        ("V25", "PUT", "ACAO {O}; ACAM *", "good", SHARE, "1"),
        ("V25", "PUT include", "ACAO {O}; ACAC true; ACAM *", "good", BLOCK, "1"),
        ("V26", "PUT", "ACAO {O}; ACAM PUT POST", "good", BLOCK, "1"),
        ("V26", "PUT", "ACAO {O}; ACAM PUT;POST", "good", BLOCK, "1"),
        ("V26", "PUT", "ACAO {O}; ACAM \"PUT\"", "good", BLOCK, "1"),
        ("V27", "GET; X-Foo", "ACAO {O}; ACAM PUT POST; ACAH x-foo", "good", BLOCK, "1"),
        ("V28", "PUT", "ACAO {O}; ACAM ,, PUT ,", "good", SHARE, "1"),
        ("V28", "PUT", "ACAO {O}; ACAM GET; ACAM PUT", "good", SHARE, "1"),
        ("V29", "PURGE", "ACAO {O}; ACAM PURGE", "good", SHARE, "1"),
        ("V29", "OPTIONS", "ACAO {O}; ACAM OPTIONS", "good", SHARE, "1"),
        ("V45", "POST; X-Foo", "ACAO {O}; ACAH x-foo", "good", SHARE, "1"),
        ("V45", "HEAD; X-Foo", "ACAO {O}; ACAH x-foo", "good", SHARE, "1"),
        // Whoever watches an upload asks for any method, and needs no list then.
        ("", "POST text watched", "ACAO {O}", "good", SHARE, "1"),
        ("", "POST stream", "ACAO {O}", "good", SHARE, "1"),
        ("", "PUT text watched", "ACAO {O}; ACAM", "good", BLOCK, "1"),
    ]);
}

#[test]
fn headers() {
    let long = "a".repeat(129);
    let accept: &'static str = format!("GET; Accept: {long}").leak();
    check(&[
        ("V30", "GET; X-Foo", "ACAO {O}; ACAH *", "good", SHARE, "1"),
        ("V30", "GET include; X-Foo", "ACAO {O}; ACAC true; ACAH *", "good", BLOCK, "1"),
        ("V31", "GET; Authorization", "ACAO *; ACAH *", "ACAO *", "block share share share", "1"),
        ("V32", "GET; Authorization", "ACAO *; ACAH *, Authorization", "ACAO *", SHARE, "1"),
        ("V32", "GET; Authorization", "ACAO *; ACAH authorization", "ACAO *", SHARE, "1"),
        ("V33", "GET include; Authorization", "ACAO {O}; ACAC true; ACAH *", "good", BLOCK, "1"),
        ("V34", "GET; X-Foo", "ACAO {O}; ACAH x-bar", "good", BLOCK, "1"),
        ("V34", "GET; X-Foo", "ACAO {O}", "good", BLOCK, "1"),
        ("V34", "GET; X-Foo", "ACAO {O}; ACAH", "good", BLOCK, "1"),
        ("V35", "GET; X-Foo", "ACAO {O}; ACAH X-FOO", "good", SHARE, "1"),
        ("V35", "GET; X_Foo", "ACAO {O}; ACAH x_foo", "good", SHARE, "1"),
        ("V36", "GET; X-Foo", "ACAO {O}; ACAH x-foo, X Foo", "good", BLOCK, "1"),
        ("V37", "POST json", "ACAO {O}; ACAH x-foo", "good", BLOCK, "1"),
        ("V37", "POST json", "ACAO {O}; ACAH content-type", "good", SHARE, "1"),
        ("V38", "POST text", "", "good", SHARE, "0"),
        ("V39", "GET include; X-Foo", "ACAO {O}; ACAC true; ACAH *, x-foo", "good", SHARE, "1"),
        ("V40", "GET; Range: bytes=0-10", "ACAO {O}; ACAH range", "good", SHARE, "0"),
        ("V40", "GET; Range: bytes=-5", "ACAO {O}; ACAH range", "good", SHARE, "1"),
        ("V41", accept, "ACAO {O}; ACAH accept", "good", SHARE, "1"),
        ("V41", "GET; Accept: \"", "ACAO {O}; ACAH accept", "good", SHARE, "1"),
        ("V42", "GET; Save-Data: on", "good", "good", SHARE, "1 0 1 1"),
        ("V42", "GET; DPR: 2.0", "good", "good", SHARE, "1 0 1 1"),
        ("V42", "GET; User-Agent: me", "good", "good", SHARE, "1 0 1 1"),
        ("V43", "GET; Cookie; Host; Sec-Foo; Proxy-Foo; Origin", "", "good", SHARE, "0"),
        ("V44", "GET; X-HTTP-Method-Override: trace", "", "good", SHARE, "0"),
        ("V44", "GET; X-HTTP-Method-Override: PUT", "good", "good", SHARE, "1"),
    ]);
}

/// Every field of a request as one text.
fn written(headers: &Fields) -> String {
    let lines: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {value}\n")).collect();
    lines.concat()
}

#[test]
fn what_a_preflight_asks_for() {
    for profile in BROWSERS {
        // V46
        let request = "POST include json; X-B; x-a; X-C; Accept: text/html; X-B: 2";
        let outcome = run(&mut Model::new(profile), request, "good", "good");
        let [asked, sent] = outcome.sent.as_slice() else { panic!("one preflight") };
        assert_eq!((asked.method.as_str(), asked.url.as_str(), asked.credentials), ("OPTIONS", API, false));
        assert_eq!(
            written(&asked.headers),
            format!(
                "Origin: {PAGE}\nAccept: */*\nAccess-Control-Request-Method: POST\n\
                 Access-Control-Request-Headers: content-type,x-a,x-b,x-c\n"
            )
        );
        assert_eq!((sent.method.as_str(), sent.credentials, sent.body), ("POST", true, true));
        assert_eq!(
            written(&sent.headers),
            format!("Origin: {PAGE}\nContent-Type: application/json\nX-B: 1, 2\nx-a: 1\nX-C: 1\nAccept: text/html\n")
        );
        let outcome = run(&mut Model::new(profile), "PUT", "good", "good");
        assert!(!outcome.sent[0].headers.has("access-control-request-headers"));
    }
}

#[test]
fn v43_what_a_script_may_not_set_is_dropped() {
    let outcome = run(&mut Model::new(Profile::STANDARD), "GET; Cookie: a; Sec-Foo; Proxy-Foo; Origin: x", "", "good");
    assert_eq!(written(&outcome.sent[0].headers), format!("Origin: {PAGE}\nAccept: */*\n"));
}

#[test]
fn a_refusal_says_what_was_missing_and_where() {
    let refused = |request, preflight, response| {
        let outcome = run(&mut Model::new(Profile::STANDARD), request, preflight, response);
        let stage = outcome.refusal().unwrap().stage;
        (cause(&outcome).unwrap().to_string(), stage)
    };
    for (request, preflight, response, words, stage) in [
        ("PUT", "404; good", "", "its status is not from 200 to 299", Stage::Preflight),
        ("PUT", "302; good", "", "it is a redirect", Stage::Preflight),
        ("PUT", "ACAO {O}", "", "its `Access-Control-Allow-Methods` lacks `PUT`", Stage::Preflight),
        ("GET; X-Foo", "ACAO {O}", "", "its `Access-Control-Allow-Headers` lacks `X-Foo`", Stage::Preflight),
        (
            "PUT",
            "ACAO {O}; ACAM A B",
            "",
            "its `Access-Control-Allow-Methods` has `A B`, which is no method",
            Stage::Preflight,
        ),
        ("PUT", "good", "", "it has no `Access-Control-Allow-Origin`", Stage::Response),
        ("GET", "", "ACAO a, b", "its `Access-Control-Allow-Origin` has several origins: `a, b`", Stage::Response),
        (
            "GET include",
            "",
            "ACAO {O}; ACAC 1",
            "its `Access-Control-Allow-Credentials` is `1`, not `true`",
            Stage::Response,
        ),
        ("TRACE", "", "", "no browser lets a script send its method", Stage::Request),
    ] {
        assert_eq!(refused(request, preflight, response), (words.to_owned(), stage), "{request}");
    }
}

#[test]
fn v31_a_star_that_stands_for_authorization_leaves_a_warning() {
    let outcome = run(&mut Model::new(Profile::CHROMIUM), "GET; Authorization", "ACAO *; ACAH *", "ACAO *");
    let [chromium, firefox, webkit] = outcome.console();
    assert!(chromium[0].starts_with("Authorization will not be covered by the wildcard symbol"));
    assert!(firefox[0].starts_with("Cross-Origin Request Warning: ") && webkit.is_empty());
    let outcome = run(&mut Model::new(Profile::STANDARD), "GET; Authorization", "ACAO *; ACAH *", "ACAO *");
    assert_eq!(cause(&outcome), Some(&Cause::HeaderNotAllowed { name: "Authorization".to_owned() }));
    assert!(outcome.console()[0][0].contains("header field authorization is not allowed"));
}

#[test]
fn what_a_script_may_not_ask_for_throws() {
    for text in [
        "",
        "A\u{e9}",
        "connect",
        "GET text",
        "HEAD stream",
        "PUT no-cors",
        "GET; X Foo",
        "GET; X-Foo: \u{100}",
        "GET; X-Foo: a\nb",
    ] {
        let outcome = Model::new(Profile::STANDARD).fetch(&page(), &script(text, API), 0, |_| panic!("{text}"));
        assert!(matches!(cause(&outcome), Some(Cause::Misused(_))), "{text}");
    }
    for url in ["/x", "http://u@api.localhost", "ftp://a.example"] {
        let outcome = Model::new(Profile::STANDARD).fetch(&page(), &script("GET", url), 0, |_| panic!("{url}"));
        assert!(matches!(cause(&outcome), Some(Cause::Misused(_))), "{url}");
    }
    let outcome = Model::new(Profile::STANDARD)
        .fetch(&page(), &script("GET", "http://a.example:6000"), 0, |request| respond("good", request));
    assert_eq!(cause(&outcome), Some(&Cause::BadPort));
}
