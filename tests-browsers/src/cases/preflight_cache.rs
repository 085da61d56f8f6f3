//! How long, and for what, a preflight's answer is remembered. Fetch, "CORS-preflight cache".

use super::{
    Case, Engine, Question, Reply, Step,
    reply::{CREDENTIALS, SHARED, lines},
    step::ask,
};

const LONG: &str = "Access-Control-Max-Age: 600";
const METHOD: &str = "Access-Control-Allow-Methods: PUT";
const METHODS: &str = "Access-Control-Allow-Methods: PUT, DELETE";
const FOO: &str = "Access-Control-Allow-Headers: x-foo";

fn foo(method: &'static str) -> Step {
    ask(method).header("X-Foo", "1")
}

fn echo_method(question: Question<'_>) -> (u16, Vec<String>) {
    let methods = format!("Access-Control-Allow-Methods: {}", question.method);
    (200, lines([SHARED, LONG, methods.as_str()]))
}

fn not_the_second(question: Question<'_>) -> (u16, Vec<String>) {
    (200, if question.before == 1 { Vec::new() } else { lines([SHARED]) })
}

fn by_method(question: Question<'_>) -> (u16, Vec<String>) {
    let more = match question.method {
        "PUT" => [METHOD, "Access-Control-Allow-Headers: x-admin"],
        _ => ["Access-Control-Allow-Methods: DELETE", "X-Other: nothing"],
    };
    (200, lines([SHARED, LONG, more[0], more[1]]))
}

pub(super) fn add(cases: &mut Vec<Case>) {
    ages(cases);
    expired(cases);
    let share = "share share";
    let twice = |name: &str, about, first: Step, second: Step| Case::raw(name, about, [first, second]);
    let with_cookies =
        |name: &str, about, steps: [Step; 2]| Case::raw(name, about, steps).actual([SHARED, CREDENTIALS]);
    let replaces = "the last answer replaces the others";
    cases.extend([
        twice("V73-headers", "`*` is remembered for the header", foo("PUT"), foo("PUT"))
            .preflight([SHARED, LONG, METHOD, "Access-Control-Allow-Headers: *"])
            .each(share, "OPTIONS PUT PUT")
            .but(Engine::Firefox, "it does not remember `*`", share, "OPTIONS PUT OPTIONS PUT"),
        twice("V73-methods", "`*` is remembered for the method", ask("PUT"), ask("PUT"))
            .preflight([SHARED, LONG, "Access-Control-Allow-Methods: *"])
            .each(share, "OPTIONS PUT PUT")
            .but(Engine::Firefox, "it does not remember `*`", share, "OPTIONS PUT OPTIONS PUT"),
        twice("V74-HEAD", "no list of methods", foo("HEAD"), foo("HEAD"))
            .preflight([SHARED, LONG, FOO])
            .each(share, "OPTIONS HEAD HEAD")
            .but(
                Engine::Firefox,
                "it does not know that `HEAD` needs no permission",
                share,
                "OPTIONS HEAD OPTIONS HEAD",
            ),
        twice("V74-POST", "no list of methods", foo("POST"), foo("POST"))
            .preflight([SHARED, LONG, FOO])
            .each(share, "OPTIONS POST POST"),
        twice("V75", "one answer for two methods", ask("PUT"), ask("DELETE"))
            .preflight([SHARED, LONG, METHODS])
            .each(share, "OPTIONS PUT DELETE"),
        Case::raw("V76", "an echo of the method", [ask("PUT"), ask("DELETE"), ask("PUT")])
            .preflight(Reply::By(echo_method))
            .each("share share share", "OPTIONS PUT OPTIONS DELETE PUT")
            .but(Engine::Chromium, replaces, "share share share", "OPTIONS PUT OPTIONS DELETE OPTIONS PUT")
            .but(Engine::WebKit, replaces, "share share share", "OPTIONS PUT OPTIONS DELETE OPTIONS PUT"),
        twice("V77", "one answer for two headers", foo("PUT"), ask("PUT").header("X-Bar", "1"))
            .preflight([SHARED, LONG, METHOD, "Access-Control-Allow-Headers: x-foo, x-bar"])
            .each(share, "OPTIONS PUT PUT"),
        with_cookies("V78", "first with cookies", [ask("PUT").include(), ask("PUT")])
            .preflight([SHARED, LONG, METHOD, CREDENTIALS])
            .each(share, "OPTIONS PUT PUT")
            .but(Engine::Firefox, "it keeps both apart", share, "OPTIONS PUT OPTIONS PUT"),
        with_cookies("V79", "first without cookies", [ask("PUT"), ask("PUT").include()])
            .preflight([SHARED, LONG, METHOD, CREDENTIALS])
            .each(share, "OPTIONS PUT OPTIONS PUT"),
        // By the standard's words a kept `*` matches every method, whether it was answered with credentials or not.
        with_cookies("V80", "`*` beside a name, with cookies", [ask("PUT").include(), ask("DELETE").include()])
            .preflight([SHARED, LONG, CREDENTIALS, "Access-Control-Allow-Methods: PUT, *"])
            .each(share, "OPTIONS PUT DELETE")
            .but_all("with cookies a kept `*` is a name", "share block", "OPTIONS PUT OPTIONS"),
        twice(
            "V81",
            "another query is another address",
            Step::new("PUT", "http://api.example.com/?i=0"),
            Step::new("PUT", "http://api.example.com/?i=1"),
        )
        .preflight([SHARED, LONG, METHOD])
        .each(share, "OPTIONS PUT OPTIONS PUT"),
        Case::raw(
            "V82",
            "a response that is not shared clears what was remembered",
            [ask("PUT"), ask("PUT"), ask("PUT")],
        )
        .preflight([SHARED, LONG, METHOD])
        .actual(Reply::By(not_the_second))
        .each("share block share", "OPTIONS PUT PUT OPTIONS PUT")
        .but(Engine::Chromium, "it is kept", "share block share", "OPTIONS PUT PUT PUT")
        .but(Engine::WebKit, "it is kept", "share block share", "OPTIONS PUT PUT PUT"),
        Case::raw(
            "V83",
            "permissions of two answers add up, though no answer gave both",
            [ask("PUT").header("X-Admin", "1"), ask("DELETE"), ask("DELETE").header("X-Admin", "1")],
        )
        .preflight(Reply::By(by_method))
        .each("share share share", "OPTIONS PUT OPTIONS DELETE DELETE")
        .but(Engine::Chromium, replaces, "share share block", "OPTIONS PUT OPTIONS DELETE OPTIONS")
        .but(Engine::WebKit, replaces, "share share block", "OPTIONS PUT OPTIONS DELETE OPTIONS"),
    ]);
}

/// What is remembered is forgotten in time.
fn expired(cases: &mut Vec<Case>) {
    let late = |name: &str, about, seconds, line: &str| {
        Case::raw(name, about, [foo("PUT"), foo("PUT").after(seconds)])
            .preflight([SHARED, METHOD, FOO, line])
            .each("share share", "OPTIONS PUT OPTIONS PUT")
    };
    cases.extend([
        late("V70-late", "two seconds after one that said one", 2, "Access-Control-Max-Age: 1"),
        late("V70-missing-late", "six seconds after one that said nothing", 6, "X-Other: nothing"),
    ]);
}

fn ages(cases: &mut Vec<Case>) {
    let aged = |name: &str, age: &str, about| {
        let line =
            if age.is_empty() { "X-Other: nothing".to_owned() } else { format!("Access-Control-Max-Age: {age}") };
        Case::raw(name, about, [foo("PUT"), foo("PUT")]).preflight([SHARED, METHOD, FOO, line.as_str()])
    };
    let (share, once, again) = ("share share", "OPTIONS PUT PUT", "OPTIONS PUT OPTIONS PUT");
    cases.extend([
        aged("V70", "600", "ten minutes").each(share, once),
        aged("V70-missing", "", "five seconds if nothing is said").each(share, once),
        aged("V70-huge", "99999999999999999999999", "more than fits").each(share, once),
        aged("V71-0", "0", "not at all").each(share, again),
        aged("V71-negative", "-1", "what is no number means five seconds").each(share, once).but_all(
            "it remembers nothing",
            share,
            again,
        ),
    ]);
    for (name, age) in [("V72-word", "abc"), ("V72-half", "600.5"), ("V72-plus", "+600"), ("V72-unit", "600s")] {
        cases.push(aged(name, age, "what is no number means five seconds").each(share, once).but(
            Engine::Firefox,
            "it remembers nothing",
            share,
            again,
        ));
    }
    cases.push(
        Case::raw("V72-lines", "two lines are no number", [foo("PUT"), foo("PUT")])
            .preflight([SHARED, METHOD, FOO, LONG, LONG])
            .each(share, once)
            .but(Engine::Firefox, "it remembers nothing", share, again),
    );
}
