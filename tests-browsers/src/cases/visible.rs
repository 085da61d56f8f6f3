//! Which response headers a script sees. Fetch, "CORS-safelisted response-header name".

use super::{
    Case,
    reply::{CREDENTIALS, SHARED},
    step::ask,
};

/// Headers that need no permission, and two that do.
const MANY: [&str; 9] = [
    "Cache-Control: no-store",
    "Content-Language: en",
    "Content-Type: text/plain",
    "Expires: 0",
    "Last-Modified: Thu, 01 Jan 2026 00:00:00 GMT",
    "Pragma: no-cache",
    "X-Foo: 1",
    "X-Secret: 1",
    "Set-Cookie: seen=1; Path=/nowhere",
];
const SAFE: &str = "cache-control content-language content-length content-type expires last-modified pragma";

fn case(name: &str, about: &'static str, more: &[&str]) -> Case {
    let all: Vec<_> = [SHARED, CREDENTIALS].iter().chain(&MANY).chain(more).copied().map(str::to_owned).collect();
    let mut case = Case::raw(name, about, ask("GET"));
    case.place("/").actual = super::Reply::Fixed(200, all);
    case.share("GET")
}

pub(super) fn add(cases: &mut Vec<Case>) {
    let all = "access-control-allow-credentials access-control-allow-origin access-control-expose-headers cache-control \
               content-language content-length content-type expires last-modified pragma x-foo x-secret";
    let mut include =
        case("V48-include", "`*` with credentials is a name", &["Access-Control-Expose-Headers: *"]).visible(SAFE);
    for step in &mut include.steps {
        step.credentials = "include";
    }
    cases.extend([
        case("V47", "without a list", &[]).visible(SAFE),
        case("V48", "`*` is every header but cookies", &["Access-Control-Expose-Headers: *"]).visible(all),
        include,
        case("V49", "a list that cannot be read exposes nothing", &["Access-Control-Expose-Headers: X Foo, X-Secret"]).visible(SAFE),
        case("V50", "two lines", &["Access-Control-Expose-Headers: X-Foo", "Access-Control-Expose-Headers: x-secret"])
            .visible("cache-control content-language content-length content-type expires last-modified pragma x-foo x-secret"),
    ]);
}
