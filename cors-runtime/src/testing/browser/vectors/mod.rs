//! What engines were seen to do, case by case, and what the standard says.
//!
//! A case has a number, the script's request, the answer to a preflight, the response, and per browser whether the script
//! gets it and how many preflights the server sees. The browsers are always the standard, Chromium, Firefox and `WebKit`,
//! in this order; one verdict or number is for all of them.

mod http_cache;
mod limits;
mod preflight_cache;
mod redirects;
mod requests;
mod responses;

use super::{Body, Cause, Credentials, Mode, Model, Outcome, Page, Profile, Request, WireRequest, WireResponse};

/// The page's origin: `{O}` in a response.
const PAGE: &str = "http://app.localhost:3000";
const API: &str = "http://api.localhost:4000/x";
/// A third origin.
const OTHER: &str = "http://other.localhost:5000/x";

/// The standard but for one place where its words let credentials slip, as no engine does.
const CONFORMING: Profile = Profile { star_kept_is_wild: false, ..Profile::STANDARD };

const BROWSERS: [Profile; 4] = [CONFORMING, Profile::CHROMIUM, Profile::FIREFOX, Profile::WEBKIT];

type Case = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const SHARE: &str = "share";
const BLOCK: &str = "block";

/// Runs cases in a new browser each.
#[track_caller]
fn check(cases: &[Case]) {
    let mut wrong = Vec::new();
    for (number, request, preflight, response, verdicts, preflights) in cases {
        let seen = BROWSERS.map(|profile| {
            let outcome = run(&mut Model::new(profile), request, preflight, response);
            (verdict(&outcome), outcome.preflights().to_string())
        });
        let expected = each(verdicts).into_iter().zip(each(preflights));
        let expected: Vec<_> = expected.map(|(verdict, count)| (verdict, count.to_owned())).collect();
        if expected != seen {
            wrong.push(format!("{number}, {request}: {preflight} / {response}: {seen:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One word for all browsers, or one for each.
fn each(words: &'static str) -> [&'static str; 4] {
    let words: Vec<&str> = words.split(' ').collect();
    match words.as_slice() {
        [all] => [all; 4],
        four => four.try_into().expect("one word or four"),
    }
}

fn verdict(outcome: &Outcome) -> &'static str {
    if outcome.is_shared() { SHARE } else { BLOCK }
}

fn page() -> Page {
    Page::at(PAGE).unwrap()
}

/// One request of the page to one server.
fn run(browser: &mut Model, request: &str, preflight: &str, response: &str) -> Outcome {
    browser.fetch(&page(), &script(request, API), 0, |request| {
        respond(if request.is_preflight { preflight } else { response }, request)
    })
}

/// Reads `PUT include; X-Foo; Accept: text/html`: a method, words about the rest, and headers.
fn script(text: &str, url: &str) -> Request {
    let mut parts = text.split("; ");
    let mut words = parts.next().unwrap_or_default().split(' ');
    let mut request = Request::new(words.next().unwrap_or_default(), url);
    for word in words {
        request = match word {
            "include" => request.credentials(Credentials::Include),
            "omit" => request.credentials(Credentials::Omit),
            "text" => request.body(Body::Text),
            "json" => request.body(Body::Text).header("Content-Type", "application/json"),
            "stream" => request.body(Body::Stream),
            "watched" => request.watch_upload(),
            "no-cors" => request.mode(Mode::NoCors),
            "same-origin" => request.mode(Mode::SameOrigin),
            _ => panic!("{word}"),
        };
    }
    for header in parts {
        let (name, value) = header.split_once(": ").unwrap_or((header, "1"));
        request = request.header(name, value);
    }
    request
}

/// Reads `204; ACAO {O}; Vary Origin`: a status, and headers. `good` allows whatever is asked for.
fn respond(text: &str, request: &WireRequest) -> WireResponse {
    let mut response = WireResponse::new(200);
    for part in text.split("; ").filter(|part| !part.is_empty()) {
        if part == "good" {
            response = response.header("access-control-allow-origin", PAGE);
            response = response.header("access-control-allow-credentials", "true");
            for (asked, allowed) in [
                ("access-control-request-method", "access-control-allow-methods"),
                ("access-control-request-headers", "access-control-allow-headers"),
            ] {
                if let Some(value) = request.headers.get(asked) {
                    response = response.header(allowed, value);
                }
            }
            continue;
        }
        if let Ok(status) = part.parse() {
            response.status = status;
            continue;
        }
        let (name, value) = part.split_once(' ').unwrap_or((part, ""));
        let name = match name {
            "ACAO" => "Access-Control-Allow-Origin",
            "ACAC" => "Access-Control-Allow-Credentials",
            "ACAM" => "Access-Control-Allow-Methods",
            "ACAH" => "Access-Control-Allow-Headers",
            "ACEH" => "Access-Control-Expose-Headers",
            "ACMA" => "Access-Control-Max-Age",
            name => name,
        };
        response = response.header(name, value.replace("{O}", PAGE));
    }
    response
}

fn cause(outcome: &Outcome) -> Option<&Cause> {
    outcome.refusal().map(|refusal| &refusal.cause)
}
