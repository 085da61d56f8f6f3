//! What a preflight permits. Fetch, "CORS-preflight fetch".

use cors_rules::browser::{Blanks, Console};

use super::{
    Case, Engine, NOT_ENFORCED, Reply, Step,
    reply::{CREDENTIALS, SHARED, WITH_ALL},
    step::ask,
};

const METHOD: &str = "Access-Control-Allow-Methods: PUT";
const ANY_METHOD: &str = "Access-Control-Allow-Methods: *";
const ANY_HEADER: &str = "Access-Control-Allow-Headers: *";
const FOO: &str = "Access-Control-Allow-Headers: x-foo";

pub(super) fn add(cases: &mut Vec<Case>) {
    answers(cases);
    methods(cases);
    headers(cases);
    authorization(cases);
    needed(cases);
    hints(cases);
    forbidden(cases);
}

fn foo(method: &'static str) -> Step {
    ask(method).header("X-Foo", "1")
}

fn put(name: &str, about: &'static str, preflight: impl Into<Reply>) -> Case {
    Case::raw(name, about, ask("PUT")).preflight(preflight)
}

fn answers(cases: &mut Vec<Case>) {
    for status in [401, 403, 404, 405, 500] {
        cases.extend([
            put(&format!("V10-{status}"), "a preflight that fails, with permission", (status, [SHARED, METHOD]))
                .block("OPTIONS")
                .says(Console::PREFLIGHT_FAILED, Blanks { status, ..Blanks::default() }),
            put(&format!("V10-{status}-bare"), "a preflight that fails, without", (status, [])).block("OPTIONS"),
        ]);
    }
    for status in [200, 204, 299] {
        cases.push(
            put(&format!("V11-{status}"), "any status that is ok", (status, [SHARED, METHOD]))
                .share("OPTIONS[cookie=-;access-control-request-method=PUT;access-control-request-headers=-] PUT"),
        );
    }
    for status in [301, 302, 307, 308] {
        let redirect = (status, [SHARED, METHOD, "Location: /landing?case={case}"]);
        cases.push(
            put(&format!("V12-{status}"), "a preflight is not redirected", redirect)
                .block("OPTIONS")
                .says(Console::PREFLIGHT_REDIRECTED, Blanks { status, ..Blanks::default() }),
        );
    }
    let include = |name: &str, about| Case::raw(name, about, ask("PUT").include());
    cases.extend([
        put("V13-missing", "a preflight without an origin", [METHOD]).block("OPTIONS"),
        put(
            "V13-other",
            "a preflight for another origin",
            ["Access-Control-Allow-Origin: http://b.example.com", METHOD],
        )
        .block("OPTIONS"),
        include("V14", "a preflight has to permit cookies too").preflight([SHARED, METHOD]).block("OPTIONS[cookie=-]"),
        include("V15", "`*` in a preflight").preflight([WITH_ALL, CREDENTIALS, METHOD]).block("OPTIONS"),
        include("V16", "the response has to permit cookies too")
            .preflight([SHARED, CREDENTIALS, METHOD])
            .block("OPTIONS PUT"),
        include("V16-good", "cookies travel after the preflight, not with it")
            .preflight([SHARED, CREDENTIALS, METHOD])
            .actual([SHARED, CREDENTIALS])
            .share("OPTIONS[cookie=-] PUT[cookie=session=1]"),
        put("V17", "the request is sent, and its response hidden", [SHARED, METHOD]).actual([]).block("OPTIONS PUT"),
    ]);
}

fn methods(cases: &mut Vec<Case>) {
    let refused = [
        ("V20-others", "Access-Control-Allow-Methods: GET, POST"),
        ("V20-missing", "X-Other: nothing"),
        ("V20-case", "Access-Control-Allow-Methods: put"),
        ("V26-blank", "Access-Control-Allow-Methods: PUT POST"),
        ("V26-semicolon", "Access-Control-Allow-Methods: PUT;POST"),
        ("V26-quoted", "Access-Control-Allow-Methods: \"PUT\""),
    ];
    for (name, line) in refused {
        cases.push(put(name, "the list does not have the method", [SHARED, line]).block("OPTIONS"));
    }
    let by = |name: &str, method, list: &str, about| {
        let line = format!("Access-Control-Allow-Methods: {list}");
        Case::raw(name, about, ask(method)).preflight([SHARED, line.as_str()])
    };
    cases.extend([
        by("V21", "put", "PUT", "a script's `put` is sent as `PUT`")
            .share("OPTIONS[access-control-request-method=PUT] PUT"),
        by("V22", "patch", "PATCH", "a script's `patch` stays what it is")
            .block("OPTIONS[access-control-request-method=patch]"),
        by("V23", "patch", "patch", "and may be allowed so").share("OPTIONS patch"),
        by("V24", "PATCH", "patch", "letter case counts")
            .block("OPTIONS")
            .says(Console::METHOD_NOT_ALLOWED, Blanks { name: "PATCH", ..Blanks::default() }),
        by("V26-console", "PUT", "PUT POST", "a list that cannot be read")
            .block("OPTIONS")
            .says(Console::METHODS_UNREADABLE, Blanks { name: "PUT POST", value: "PUT POST", ..Blanks::default() }),
        by("V25", "PUT", "*", "`*` is every method").share("OPTIONS PUT"),
        Case::raw("V25-include", "but not with credentials", ask("PUT").include())
            .preflight([SHARED, CREDENTIALS, ANY_METHOD])
            .actual([SHARED, CREDENTIALS])
            .block("OPTIONS"),
        Case::raw("V27", "a list that cannot be read spoils the headers too", foo("GET"))
            .preflight([SHARED, "Access-Control-Allow-Methods: PUT POST", FOO])
            .block("OPTIONS"),
        by("V28-empty", "PUT", ",, PUT ,", "empty elements").share("OPTIONS PUT"),
        put("V28-lines", "two lines", [SHARED, "Access-Control-Allow-Methods: GET", METHOD]).share("OPTIONS PUT"),
        by("V29-PURGE", "PURGE", "PURGE", "a method of one's own").share("OPTIONS PURGE"),
        by("V29-OPTIONS", "OPTIONS", "OPTIONS", "`OPTIONS` itself needs a preflight")
            .share("OPTIONS[access-control-request-method=OPTIONS] OPTIONS[access-control-request-method=-]"),
        Case::raw("V45-POST", "methods that need no permission", foo("POST"))
            .preflight([SHARED, FOO])
            .share("OPTIONS POST"),
        Case::raw("V45-HEAD", "methods that need no permission", foo("HEAD"))
            .preflight([SHARED, FOO])
            .share("OPTIONS HEAD"),
    ]);
}

fn headers(cases: &mut Vec<Case>) {
    let refused = [
        ("V34-other", "Access-Control-Allow-Headers: x-bar"),
        ("V34-missing", "X-Other: nothing"),
        ("V34-empty", "Access-Control-Allow-Headers: "),
        ("V36", "Access-Control-Allow-Headers: x-foo, X Foo"),
    ];
    for (name, line) in refused {
        cases.push(
            Case::raw(name, "the list does not have the header", foo("GET")).preflight([SHARED, line]).block("OPTIONS"),
        );
    }
    let mixed =
        ask("POST").header("X-B", "1").header("x-a", "1").header("X-C", "1").header("Accept", "text/html").json();
    cases.extend([
        Case::raw("V30", "`*` is every header", foo("GET"))
            .preflight([SHARED, ANY_HEADER])
            .share("OPTIONS GET[x-foo=1]"),
        Case::raw("V30-include", "but not with credentials", foo("GET").include())
            .preflight([SHARED, CREDENTIALS, ANY_HEADER])
            .actual([SHARED, CREDENTIALS])
            .block("OPTIONS"),
        Case::raw("V35-case", "letter case does not count", foo("GET"))
            .preflight([SHARED, "Access-Control-Allow-Headers: X-FOO"])
            .share("OPTIONS GET"),
        Case::raw("V35-underscore", "an underscore is one", ask("GET").header("X_Foo", "1"))
            .preflight([SHARED, "Access-Control-Allow-Headers: x_foo"])
            .share("OPTIONS GET"),
        Case::raw("V37-other", "JSON needs permission", ask("POST").json())
            .preflight([SHARED, FOO])
            .block("OPTIONS")
            .says(Console::HEADER_NOT_ALLOWED, Blanks { name: "Content-Type", ..Blanks::default() }),
        Case::raw("V36-console", "a list that cannot be read", foo("GET"))
            .preflight([SHARED, "Access-Control-Allow-Headers: X Foo"])
            .block("OPTIONS")
            .says(Console::HEADERS_UNREADABLE, Blanks { name: "X Foo", value: "X Foo", ..Blanks::default() }),
        Case::raw("V37", "JSON with permission", ask("POST").json())
            .preflight([SHARED, "Access-Control-Allow-Headers: content-type"])
            .share("OPTIONS[access-control-request-headers=content-type] POST"),
        Case::raw("V39", "a name beside `*`, with credentials", foo("GET").include())
            .preflight([SHARED, CREDENTIALS, "Access-Control-Allow-Headers: *, x-foo"])
            .actual([SHARED, CREDENTIALS])
            .share("OPTIONS GET"),
        Case::raw("V46", "how the names are asked for", mixed)
            .preflight([SHARED, ANY_HEADER])
            .share("OPTIONS[access-control-request-headers=content-type,x-a,x-b,x-c] POST"),
    ]);
}

fn authorization(cases: &mut Vec<Case>) {
    let token = || ask("GET").header("Authorization", "Bearer x");
    cases.extend([
        Case::raw("V31", "`*` does not cover `Authorization`", token())
            .preflight([WITH_ALL, ANY_HEADER])
            .actual([WITH_ALL])
            .block("OPTIONS")
            .but_all(NOT_ENFORCED, "share", "OPTIONS GET"),
        Case::raw("V32-both", "`Authorization` by name beside `*`", token())
            .preflight([WITH_ALL, "Access-Control-Allow-Headers: *, Authorization"])
            .actual([WITH_ALL])
            .share("OPTIONS GET"),
        Case::raw("V32", "`Authorization` by name", token())
            .preflight([WITH_ALL, "Access-Control-Allow-Headers: authorization"])
            .actual([WITH_ALL])
            .share("OPTIONS[access-control-request-headers=authorization] GET"),
        Case::raw("V33", "`*` with credentials", token().include())
            .preflight([SHARED, CREDENTIALS, ANY_HEADER])
            .actual([SHARED, CREDENTIALS])
            .block("OPTIONS"),
    ]);
}

/// Fetch, "CORS-safelisted request-header".
fn needed(cases: &mut Vec<Case>) {
    let simple = |name: &str, step| Case::raw(name, "no preflight is needed", step);
    let asked = |name: &str, step, header: &str| {
        let line = format!("Access-Control-Allow-Headers: {header}");
        Case::raw(name, "a preflight is needed", step).preflight([SHARED, line.as_str()])
    };
    cases.extend([
        simple("V38", ask("POST").body("text")).share("POST"),
        simple("V40-simple", ask("GET").header("Range", "bytes=0-10")).share("GET"),
        asked("V40", ask("GET").header("Range", "bytes=-5"), "range").share("OPTIONS GET"),
        asked("V41-long", ask("GET").header("Accept", "a".repeat(129)), "accept").share("OPTIONS GET"),
        asked("V41-quote", ask("GET").header("Accept", "\""), "accept").share("OPTIONS GET"),
        simple("V41-simple", ask("GET").header("Accept", "a".repeat(128))).share("GET"),
    ]);
}

/// Names that Chromium has on a list of its own. It does not send a script's `User-Agent` at all.
fn hints(cases: &mut Vec<Case>) {
    for (name, value) in [("Save-Data", "on"), ("DPR", "1"), ("User-Agent", "me")] {
        let line = format!("Access-Control-Allow-Headers: {name}");
        cases.push(
            Case::raw(format!("V42-{name}"), "a preflight is needed", ask("GET").header(name, value))
                .preflight([SHARED, line.as_str()])
                .share("OPTIONS GET")
                .but(Engine::Chromium, "it takes the header for harmless", "share", "GET"),
        );
    }
}

/// Fetch, "forbidden request-header": a script's attempt to set one is ignored.
fn forbidden(cases: &mut Vec<Case>) {
    let names = [
        ("Cookie", "GET[cookie=-]"),
        ("Host", "GET[host=api.example.com]"),
        ("Sec-Foo", "GET[sec-foo=-]"),
        ("Proxy-Foo", "GET[proxy-foo=-]"),
        ("Origin", "GET[origin=http://app.example.com]"),
        ("Access-Control-Request-Method", "GET[access-control-request-method=-]"),
        ("X-HTTP-Method-Override", "GET[x-http-method-override=-]"),
    ];
    for (name, requests) in names {
        cases.push(
            Case::raw(format!("V43-{name}"), "a script cannot set it", ask("GET").header(name, "TRACE"))
                .share(requests),
        );
    }
    cases.push(
        Case::raw(
            "V44",
            "an override of the method is an ordinary header",
            ask("POST").header("X-HTTP-Method-Override", "PUT"),
        )
        .preflight([SHARED, "Access-Control-Allow-Headers: x-http-method-override"])
        .share("OPTIONS POST"),
    );
}
