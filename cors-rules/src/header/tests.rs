use alloc::{format, string::String, vec::Vec};

use crate::{Severity, fix::Check, mutated::mutations};

use super::{CORS_RESPONSE, check_exposed, check_request, known};

#[test]
fn accepted() {
    for name in [
        "Content-Type",
        "authorization",
        "X-2FA-Token",
        "X_Token",
        "if-none-match",
        "Accept",
        "Accept-Language",
        "Range",
        "User-Agent",
        "Link",
        "Content-Range",
        "X-HTTP-Methods",
        "X-Method",
        "X-Private-Network",
        "X-ETag",
        "Refresh",
        "X-Location",
        "Any-Id",
        "Allowed",
    ] {
        assert_eq!(check_request(name), None, "{name}");
    }
    for name in [
        "ETag",
        "X-Total-Count",
        "Location",
        "WWW-Authenticate",
        "Accept",
        "Accept-Encoding",
        "Accept-Ranges",
        "Authorization",
        "Date",
        "Allow",
        "Content-Encoding",
        "Access-Control-Allow-Origin",
        "X-Cookie",
        "X-Origin",
        "access-control-allow-credentials",
        "Access-Control-Expose-Headers",
        "Sec-WebSocket-Protocol",
        "X-Host",
    ] {
        assert_eq!(check_exposed(name), None, "{name}");
    }
}

#[test]
fn refused_request_headers() {
    for (name, code, suggestion) in [
        ("X Foo", 301, Some("X-Foo")),
        ("X-Foo:", 301, Some("X-Foo")),
        ("X-A, X-B", 301, None),
        ("Cookie, X-B", 301, Some("X-B")),
        ("X-A, *", 301, None),
        ("", 301, None),
        (":", 301, None),
        ("X-Ä", 301, None),
        ("Content-Type: application/json", 301, Some("Content-Type")),
        ("Content-Type:application/json", 301, Some("Content-Type")),
        ("Content\u{2011}Type", 301, Some("Content-Type")),
        ("\u{201c}Content-Type\u{201d}", 301, Some("Content-Type")),
        ("header::CONTENT_TYPE", 301, Some("Content-Type")),
        ("Contnet Type", 301, Some("Content-Type")),
        ("Cookie:", 301, None),
        ("Set Cookie", 301, None),
        ("Cookie", 302, None),
        ("ORIGIN", 302, None),
        ("Sec-Fetch-Mode", 302, None),
        ("proxy-authorization", 302, None),
        ("DNT", 302, None),
        ("Access-Control-Request-Method", 302, None),
        ("Access-Control-Allow-Origin", 303, None),
        ("access-control-max-age", 303, None),
        ("ETag", 304, None),
        ("last-modified", 304, None),
        ("Location", 304, None),
        ("Vary", 304, None),
        ("Server", 304, None),
        ("Age", 304, None),
        ("WWW-Authenticate", 304, None),
        ("Retry-After", 304, None),
        ("Strict-Transport-Security", 304, None),
        ("Expires", 304, None),
        ("X-HTTP-Method", 314, None),
        ("x-http-method-override", 314, None),
        ("X-Method-Override", 314, None),
        ("Access-Control-Request-Private-Network", 316, None),
        ("access-control-allow-private-network", 316, None),
        ("Autorization", 318, Some("Authorization")),
        ("Content_Type", 318, Some("Content-Type")),
        ("X-Reqeust-Id", 318, Some("X-Request-ID")),
        ("Any", 318, None),
        ("ANY", 318, None),
        ("any", 318, None),
        ("All", 318, None),
        ("ALL", 318, None),
        ("all", 318, None),
    ] {
        let violation = check_request(name).unwrap();
        assert_eq!((violation.rule.code(), violation.suggestion.as_deref()), (code, suggestion), "{name}");
    }
}

#[test]
fn refused_exposed_headers() {
    for (name, code, suggestion) in [
        ("X Foo", 401, Some("X-Foo")),
        ("", 401, None),
        ("X-A,X-B", 401, None),
        ("ETag:", 401, Some("ETag")),
        ("Content-Type:", 401, None),
        ("Set-Cookie", 402, None),
        ("set-cookie2", 402, None),
        ("Cache-Control", 405, None),
        ("content-type", 405, None),
        ("Content-Language", 405, None),
        ("Content-Length", 405, None),
        ("Expires", 405, None),
        ("Last-Modified", 405, None),
        ("Pragma", 405, None),
        ("Origin", 406, None),
        ("Access-Control-Request-Method", 406, None),
        ("access-control-request-headers", 406, None),
        ("Access-Control-Allow-Methods", 407, None),
        ("Access-Control-Allow-Headers", 407, None),
        ("access-control-max-age", 407, None),
        ("Connection", 411, None),
        ("Keep-Alive", 411, None),
        ("transfer-encoding", 411, None),
        ("Upgrade", 411, None),
        ("TE", 411, None),
        ("Trailer", 411, None),
        ("E-Tag", 412, Some("ETag")),
        ("X-Total-Cuont", 412, Some("X-Total-Count")),
        ("Content-Lenght", 412, None),
        ("Any", 412, None),
        ("all", 412, None),
        ("Cookie", 413, None),
        ("Host", 413, None),
        ("Referer", 413, None),
        ("user-agent", 413, None),
        ("If-None-Match", 413, None),
        ("Range", 413, None),
        ("Sec-Fetch-Site", 413, None),
    ] {
        let violation = check_exposed(name).unwrap();
        assert_eq!((violation.rule.code(), violation.suggestion.as_deref()), (code, suggestion), "{name}");
    }
}

#[test]
fn the_advice_fits_the_name() {
    for (check, name, help) in [
        (check_request as Check, "X-A, X-B", "write one name per element: X-A, X-B"),
        (check_request, "X-A, *", "write one name per element, or `*` alone and without quotes"),
        (check_request, "Cookie:", "delete it; cookies travel by themselves with `allow_credentials: true`"),
        (check_request, "Location", "move it to `expose_headers`, if scripts read it"),
        (check_request, "ETag", "write `If-Match` or `If-None-Match`, if scripts send the tag back"),
        (
            check_request,
            "Last-Modified",
            "write `If-Modified-Since` or `If-Unmodified-Since`, if scripts send the date back",
        ),
        (check_request, "Expires", "delete it; scripts can read it anyway"),
        (check_request, "Vary", "delete it; the server sends it, and browsers and caches act on it"),
        (check_exposed, "If-Match", "move it to `allow_headers`, if scripts set it"),
        (check_exposed, "Cookie", "delete it; the browser sends cookies by itself"),
        (check_request, "X-A, All", "write one name per element, or `*` alone and without quotes"),
        (check_request, "Any", "write `allow_headers: [*, Authorization]`"),
        (check_exposed, "ALL", "write `expose_headers: *`"),
        (check_exposed, "all:", "write `expose_headers: *`"),
        (
            check_request,
            "X-HTTP-Method",
            "delete it, and let scripts send the method itself: list it in `allow_methods`, or give it a line in the table",
        ),
        (check_exposed, "Host", "delete it; the browser sends it by itself where it is needed"),
        (check_exposed, "Content-Lenght", "delete it; scripts can read it anyway"),
        (check_exposed, "Content-Type:", "delete it; scripts can read it anyway"),
        (check_exposed, "ETag, etag; Content-Type; Link", "write one name per element: ETag, Link"),
    ] {
        assert_eq!(check(name).unwrap().help.first().map(String::as_str), Some(help), "{name}");
    }
}

#[test]
fn a_look_alike_is_named() {
    for (name, message) in [
        ("X\u{2011}Foo", "`X\u{2011}Foo` is no header name: U+2011 at byte 1 is outside ASCII"),
        ("Content-Typ\u{435}", "`Content-Typ\u{435}` is no header name: U+0435 at byte 11 is outside ASCII"),
        ("X Foo", "`X Foo` is no header name"),
    ] {
        assert_eq!(check_request(name).unwrap().message, message);
        assert_eq!(check_exposed(name).unwrap().message, message);
    }
    assert_eq!(check_request("X\u{2011}Foo").unwrap().suggestion.as_deref(), Some("X-Foo"));
}

/// Where every site is allowed, the next rule refuses credentials.
#[test]
fn nobody_is_advised_to_expose_cookies_with_credentials() {
    let violation = check_exposed("cookie").unwrap();
    assert!(violation.help.iter().all(|line| !line.contains("allow_credentials")), "{violation}");
}

#[test]
fn the_browsers_line_names_the_header_as_browsers_write_it() {
    assert_eq!(check_request("Autorization").unwrap().named.as_deref(), Some("authorization"));
    assert_eq!(check_request("X-Foo:").unwrap().named, None);
}

/// The first finding hides the others, so what cannot be allowed must not stand behind what can.
#[test]
fn what_is_never_allowed_is_said_first() {
    for (check, rank) in [(check_request as Check, 303), (check_exposed, 402)] {
        for name in every_name() {
            let Some(violation) = check(name) else { continue };
            let is_error = violation.rule.severity() == Severity::Error;
            assert_eq!(is_error, violation.rule.code() <= rank || violation.rule.code() == 406, "{name}");
        }
    }
}

#[test]
fn suggestions_are_accepted_whatever_is_written() {
    for check in [check_request as Check, check_exposed] {
        for name in every_name() {
            for written in mutations(name) {
                let Some(violation) = check(&written) else { continue };
                let suggestion = violation.suggestion.as_deref();
                assert_eq!(suggestion.and_then(check), None, "{suggestion:?} for {written:?}");
                assert!(suggestion != Some(written.as_str()), "{written:?} for itself");
                assert!(suggestion.is_some() || !violation.help.is_empty(), "no advice for {written:?}");
                for line in &violation.help {
                    accept(line, &format!("the help for {written:?}"), check);
                }
            }
        }
    }
}

/// What a line of help says to write is right in the list that it names.
fn accept(line: &str, what: &str, check: Check) {
    let list = line.strip_prefix("write one name per element: ").map(|names| (names, check));
    let in_brackets = |key| line.split_once(key).and_then(|(_, rest)| rest.split_once(']')).map(|(names, _)| names);
    let allowed = in_brackets("allow_headers: [").map(|names| (names, check_request as Check));
    let exposed = in_brackets("expose_headers: [").map(|names| (names, check_exposed as Check));
    for (names, check) in [list, allowed, exposed].into_iter().flatten() {
        for name in names.split(", ") {
            assert_eq!(check(name), None, "{name:?} in {what}");
        }
    }
}

fn every_name() -> Vec<&'static str> {
    let others = [
        "Cookie",
        "Set-Cookie",
        "Origin",
        "Host",
        "Sec-Fetch-Mode",
        "Proxy-Authorization",
        "ETag",
        "Vary",
        "Location",
        "Server",
        "Age",
        "Strict-Transport-Security",
        "X-HTTP-Method-Override",
        "X-HTTP-Method",
        "X-Token",
        "apikey",
        "Access-Control-Request-Private-Network",
        "Access-Control-Request-Method",
        "TE",
        "Connection",
        "Referer",
    ];
    let known = [known::REQUEST, known::EXPOSED].map(|known| [known.registered, known.customary].concat()).concat();
    known.into_iter().chain(CORS_RESPONSE).chain(others).collect()
}
