//! Responses that come from the browser's HTTP cache: why `Vary` matters. RFC 9111, section 4.1.
//!
//! Each case loads one address more than once.

use super::{
    Case, Engine, NO_HTTP_CACHE, Question, Reply, Step,
    reply::{CREDENTIALS, SHARED, WITH_ALL, lines},
    step::{ask, image},
};

const FRESH: &str = "Cache-Control: max-age=600";
const PICTURE: &str = "Content-Type: image/svg+xml";
const SIBLING: &str = "http://sibling.example.com";

type Answer = (u16, Vec<String>);

fn if_asked(question: Question<'_>, line: &str, always: &[&str]) -> Answer {
    let asked = question.origin.map(|_| line);
    (200, [FRESH, PICTURE].iter().copied().chain(always.iter().copied()).chain(asked).map(str::to_owned).collect())
}

fn shared_if_asked(question: Question<'_>) -> Answer {
    if_asked(question, SHARED, &[])
}

fn varying_if_asked(question: Question<'_>) -> Answer {
    if_asked(question, SHARED, &["Vary: Origin"])
}

fn all_if_asked(question: Question<'_>) -> Answer {
    if_asked(question, WITH_ALL, &[])
}

fn cookies_if_asked(question: Question<'_>) -> Answer {
    if_asked(question, CREDENTIALS, &[SHARED])
}

fn echo(question: Question<'_>) -> Answer {
    let line = format!("Access-Control-Allow-Origin: {}", question.origin.unwrap_or("null"));
    if_asked(question, &line, &[])
}

fn varying_echo(question: Question<'_>) -> Answer {
    let (status, mut all) = echo(question);
    all.push("Vary: Origin".to_owned());
    (status, all)
}

fn not_for_the_sibling(question: Question<'_>) -> Answer {
    if question.origin == Some(SIBLING) { (200, lines([FRESH])) } else { (200, lines([FRESH, SHARED])) }
}

fn varying_not_for_the_sibling(question: Question<'_>) -> Answer {
    let (status, mut all) = not_for_the_sibling(question);
    all.push("Vary: Origin".to_owned());
    (status, all)
}

fn revalidated(question: Question<'_>, again: &[&str]) -> Answer {
    match question.if_none_match {
        Some(_) => (304, again.iter().map(|&line| line.to_owned()).collect()),
        None => (200, lines([SHARED, "Cache-Control: no-cache", "ETag: \"1\""])),
    }
}

fn bare_304(question: Question<'_>) -> Answer {
    revalidated(question, &["ETag: \"1\""])
}

fn other_304(question: Question<'_>) -> Answer {
    revalidated(question, &["ETag: \"1\"", "Access-Control-Allow-Origin: http://other.example.com"])
}

fn case<const N: usize>(name: &str, about: &'static str, steps: [Step; N], answer: fn(Question<'_>) -> Answer) -> Case {
    Case::raw(name, about, steps).actual(Reply::By(answer))
}

pub(super) fn add(cases: &mut Vec<Case>) {
    let then_fetch = || [image(), ask("GET")];
    let siblings = || [ask("GET"), ask("GET").from(SIBLING)];
    let secure = || {
        ["https://app.example.com", "https://sibling.example.com"]
            .map(|page| Step::new("GET", "https://api.example.com/").from(page))
    };
    let third = || [ask("GET"), ask("GET").from(SIBLING), ask("GET")];
    let refused_first = || [ask("GET").from(SIBLING), ask("GET")];
    cases.extend([
        case("V60", "an image's response is reused by a script", then_fetch(), shared_if_asked)
            .each("opaque block", "GET[origin=-]")
            .but(Engine::Firefox, "its cache keeps apart what was loaded without CORS", "opaque share", "GET GET")
            .uncached_in_webkit("opaque share", "GET GET"),
        case("V61", "`Vary` tells them apart", then_fetch(), varying_if_asked)
            .each("opaque share", "GET[origin=-] GET[origin=http://app.example.com]")
            .unshown(Engine::WebKit, NO_HTTP_CACHE),
        case("V62", "`*` only on request does not help", then_fetch(), all_if_asked)
            .each("opaque block", "GET")
            .but(Engine::Firefox, "its cache keeps apart what was loaded without CORS", "opaque share", "GET GET")
            .uncached_in_webkit("opaque share", "GET GET"),
        case("V64", "permission for cookies only on request", [image(), ask("GET").include()], cookies_if_asked)
            .each("opaque block", "GET")
            .uncached_in_webkit("opaque share", "GET GET"),
        case("V65", "the echo of one origin is reused for another", siblings(), echo)
            .each("share block", "GET")
            .uncached_in_webkit("share share", "GET GET"),
        case("V65-tls", "over TLS too", secure(), echo)
            .each("share block", "GET")
            .uncached_in_webkit("share share", "GET GET"),
        case("V65-vary", "`Vary` tells them apart", siblings(), varying_echo)
            .each("share share", "GET GET")
            .unshown(Engine::WebKit, NO_HTTP_CACHE),
        case("V65-again", "one answer is kept for an address, not one for each origin", third(), varying_echo)
            .each("share share share", "GET GET GET")
            .unshown(Engine::WebKit, NO_HTTP_CACHE),
        case("V66", "a refusal is reused for another origin", refused_first(), not_for_the_sibling)
            .each("block block", "GET")
            .but(Engine::Chromium, "it does not keep what it has refused", "block share", "GET GET")
            .uncached_in_webkit("block share", "GET GET"),
        case("V66-vary", "`Vary` after a refusal", refused_first(), varying_not_for_the_sibling)
            .each("block share", "GET GET")
            .unshown(Engine::WebKit, NO_HTTP_CACHE),
        case("V67-bare", "a 304 keeps the permission", [ask("GET"), ask("GET")], bare_304)
            .each("share share", "GET GET")
            .unshown(Engine::WebKit, NO_HTTP_CACHE),
        case("V67-other", "a 304 replaces the permission", [ask("GET"), ask("GET")], other_304)
            .each("share block", "GET GET")
            .uncached_in_webkit("share share", "GET GET"),
        Case::raw("V63", "one answer for all needs no `Vary`", [image(), ask("GET")])
            .actual([SHARED, FRESH, PICTURE])
            .each("opaque share", "GET")
            .but(Engine::Firefox, "its cache keeps apart what was loaded without CORS", "opaque share", "GET GET")
            .uncached_in_webkit("opaque share", "GET GET"),
    ]);
}
