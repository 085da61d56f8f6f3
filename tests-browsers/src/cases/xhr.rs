//! `XMLHttpRequest`, which may ask first where `fetch` never would. XHR, "the `send()` method"; Fetch, "use-CORS-preflight flag".

use cors_rules::browser::{Blanks, Console};

use super::{
    Case, Engine, Reply, Step, Tool,
    reply::{CREDENTIALS, SHARED, WITH_ALL},
    step::ask,
};

const NOTHING_TO_UPLOAD: &str = "it does not mind a listener where nothing is uploaded";
const LONG: &str = "Access-Control-Max-Age: 600";

fn plain(method: &'static str) -> Step {
    ask(method).with(Tool::Xhr)
}

fn watched(method: &'static str) -> Step {
    ask(method).with(Tool::WatchedXhr)
}

pub(super) fn add(cases: &mut Vec<Case>) {
    let upload = || watched("POST").body("text");
    let answered = |name: &str, about, preflight: Reply| Case::raw(name, about, upload()).preflight(preflight);
    cases.extend([
        Case::raw("X-get", "it asks as `fetch` does", plain("GET"))
            .share("GET[origin=http://app.example.com;cookie=-]"),
        Case::raw("X-post", "a simple upload", plain("POST").body("text")).share("POST"),
        Case::raw("X-credentials", "`withCredentials`", plain("GET").include())
            .actual([SHARED, CREDENTIALS])
            .share("GET[cookie=session=1]"),
        Case::raw("X-wildcard", "`*` never shares with credentials", plain("GET").include())
            .actual([WITH_ALL, CREDENTIALS])
            .block("GET")
            .says(Console::WILDCARD_WITH_CREDENTIALS, Blanks::default()),
        Case::raw("X-visible", "what it shows of the response", plain("GET"))
            .actual([SHARED, "Access-Control-Expose-Headers: X-Foo", "X-Foo: 1", "X-Secret: 1"])
            .share("GET")
            .visible("content-length x-foo"),
        answered("X-upload", "who listens to an upload asks first, and needs no list of methods", [SHARED].into())
            .share("OPTIONS[access-control-request-method=POST;access-control-request-headers=-] POST"),
        answered(
            "X-upload-listed",
            "with the method in the list",
            [SHARED, "Access-Control-Allow-Methods: POST"].into(),
        )
        .share("OPTIONS POST"),
        answered("X-upload-other", "a list without the method", [SHARED, "Access-Control-Allow-Methods: PUT"].into())
            .share("OPTIONS POST"),
        answered("X-upload-refused", "a preflight that fails", (404, [SHARED]).into())
            .block("OPTIONS")
            .says(Console::PREFLIGHT_FAILED, Blanks { status: 404, ..Blanks::default() }),
        answered("X-upload-missing", "a preflight without an origin", [].into())
            .block("OPTIONS")
            .says(Console::ORIGIN_MISSING, Blanks::default()),
        Case::raw("X-upload-empty", "a listener without a body", watched("POST"))
            .preflight([SHARED])
            .share("OPTIONS POST")
            .but(Engine::Chromium, NOTHING_TO_UPLOAD, "share", "POST"),
        Case::raw("X-upload-GET", "a listener without an upload", watched("GET"))
            .preflight([SHARED])
            .share("OPTIONS GET")
            .but(Engine::Chromium, NOTHING_TO_UPLOAD, "share", "GET"),
        Case::raw("X-upload-twice", "the answer is remembered", [upload(), upload()])
            .preflight([SHARED, LONG])
            .each("share share", "OPTIONS POST POST"),
        Case::raw("X-upload-listed-twice", "the answer is remembered", [upload(), upload()])
            .preflight([SHARED, LONG, "Access-Control-Allow-Methods: POST"])
            .each("share share", "OPTIONS POST POST"),
    ]);
    let policy = |name: &str, about, step| Case::policies(format!("P-upload-{name}"), about, step);
    let from = |origin, url, tool| Step::new("POST", url).from(origin).with(tool).body("text");
    let (app, evil) = ("https://app.example.com", "https://evil.example.net");
    let (tokens, orders) = ("https://api.example.com/tokens/7", "https://api.example.com/orders");
    let profile = "https://api.example.com/profile";
    cases.extend([
        policy("tokens", "`POST` needs no line", from(evil, tokens, Tool::WatchedXhr)).share("OPTIONS POST"),
        policy("header", "a listed header", from(evil, tokens, Tool::WatchedXhr).header("Authorization", "x"))
            .share("OPTIONS[access-control-request-headers=authorization] POST[authorization=x]"),
        policy("orders", "an allowed site writes", from(app, orders, Tool::WatchedXhr)).share("OPTIONS POST"),
        policy("evil", "another site does not even send", from(evil, orders, Tool::WatchedXhr)).block("OPTIONS"),
        policy(
            "visible",
            "what a script sees",
            Step { method: "GET", body: None, ..from(app, profile, Tool::Xhr) }.include(),
        )
        .share("GET[cookie=session=1]")
        .visible("content-length content-type x-total-count"),
    ]);
}
