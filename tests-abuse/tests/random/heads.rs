//! Any request's head.

use cors_abuse_tests::head;
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    cases,
    mutations::{changed, changes},
    seeds::seeds,
};

const WORDS: &[&str] = &[
    "OPTIONS ",
    "GET ",
    "DELETE ",
    "\norigin: https://app.example.com",
    "\norigin: null",
    "\norigin:",
    "\nOrigin: https://self.example.com",
    "\naccess-control-request-method: PUT",
    "\naccess-control-request-method:",
    "\nupgrade: h2c, WebSocket",
    "\naccess-control-request-headers: x-a",
    "\n> vary: *",
    "\n> vary: Accept, origin",
    "\n> access-control-allow-origin: *",
    "\n> access-control-allow-credentials: true",
    "/split/7",
    "/guarded",
    "?",
    "\n",
    "\r",
    "\u{0}",
    ":",
];

fn made() -> impl Strategy<Value = Vec<u8>> {
    let method = select(vec!["OPTIONS", "GET", "POST", "DELETE", "options", "PUT", "HEAD", "", "M-SEARCH", "CONNECT"]);
    let path = select(vec![
        "/",
        "/one",
        "/open",
        "/denied",
        "/split/7",
        "/guarded",
        "/reads",
        "/split/7/",
        "/%6fne",
        "//guarded",
        "/x/../guarded",
        "*",
        "/null?x",
    ]);
    let line = select(vec![
        "origin: https://app.example.com",
        "origin: https://self.example.com",
        "origin: https://evil.example",
        "origin: null",
        "origin: ",
        "origin: http://partner.example",
        "origin: https://a.tenant.example",
        "access-control-request-method: PUT",
        "access-control-request-method: DELETE",
        "access-control-request-method: ",
        "access-control-request-method: GET,PUT",
        "access-control-request-headers: x-a,x-b",
        "upgrade: websocket",
        "upgrade: h2c , WEBSOCKET",
        "sec-fetch-site: cross-site",
        "> vary: Origin",
        "> vary: *",
        "> vary: accept",
        "> access-control-allow-origin: https://evil.example",
        "> access-control-expose-headers: x-secret",
        "> content-type: text/plain",
    ]);
    (method, path, vec(line, 0..8))
        .prop_map(|(method, path, lines)| format!("{method} {path}\n{}", lines.join("\n")).into_bytes())
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn of_parts(bytes in made()) {
        head(&bytes);
    }

    #[test]
    fn of_seeds(seed in select(seeds("head")), changes in changes(WORDS)) {
        head(&changed(&seed, &changes));
    }

    #[test]
    fn of_nothing_in_particular(bytes in vec(any::<u8>(), 0..200)) {
        head(&bytes);
    }
}
