//! Any text in a literal of a policy.

use cors_abuse_tests::literal;
use proptest::{prelude::*, sample::select};

use crate::{
    cases,
    mutations::{changed, changes},
    seeds::seeds,
};

const WORDS: &[&str] = &[
    "https://",
    "http://",
    "*.",
    "*",
    ".example.com",
    ".co.uk",
    ":443",
    ":*",
    ":0",
    "[::1]",
    "127.1",
    "localhost",
    "null",
    ", ",
    "/",
    "/{id}",
    "/{*rest}",
    "/:id",
    "%2f",
    "..",
    "?",
    "#",
    "GET",
    "put",
    "TRACE",
    "CONNECT",
    "X-",
    "Set-Cookie",
    "Authorization",
    "Sec-",
    ":",
    " ",
    "\t",
    "2h",
    "86400",
    "s",
    "default",
    "xn--",
    "\u{e4}",
    "\u{200b}",
    "\0",
    "\"",
    "\\",
];

/// The letters of all places.
fn place() -> impl Strategy<Value = u8> {
    b'a'..=b'k'
}

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn of_seeds(place in place(), seed in select(seeds("literal")), changes in changes(WORDS)) {
        let mut bytes = changed(seed.get(1..).unwrap_or_default(), &changes);
        bytes.insert(0, place);
        literal(&bytes);
    }

    #[test]
    fn of_nothing_in_particular(place in place(), text in any::<String>()) {
        literal(&[&[place], text.as_bytes()].concat());
    }
}
