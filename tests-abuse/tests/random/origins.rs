//! Any bytes as `Origin`.

use cors_abuse_tests::origin;
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    cases,
    mutations::{changed, changes},
    seeds::seeds,
};

const WORDS: &[&str] = &[
    "https://",
    "http://",
    ".example.com",
    "example",
    "app",
    "null",
    "*",
    ":8443",
    ":443",
    ":0",
    "[::1]",
    "127.0.0.1",
    "localhost",
    "xn--",
    ".",
    "-",
    "_",
    "@",
    "/",
    ",",
    " ",
    "\u{0}",
    "\u{e4}",
    "%2e",
    "evil",
    ".tenant.example",
    "\t",
];

/// A word of each kind behind the other: near misses, and now and then a hit.
fn made() -> impl Strategy<Value = Vec<u8>> {
    let scheme = select(vec!["https://", "http://", "HTTPS://", "https:/", "app-scheme://", "//", ""]);
    let label = select(vec![
        "app",
        "a",
        "evil",
        "proj-7-team",
        "proj-",
        "pre-x-view",
        "*",
        "",
        "a_b",
        "-",
        "partner",
        "xn--exmple-cua",
    ]);
    let parent = select(vec![
        ".example.com",
        ".tenant.example",
        ".example",
        "localhost",
        ".example.net",
        ".example.org",
        "shop.example",
        "127.0.0.1",
        "[::1]",
        ".ports.example",
        ".intranet.example",
        ".example.com.evil.example",
        "example.com",
        ".localhost",
    ]);
    let port = select(vec!["", ":", ":0", ":80", ":443", ":444", ":8443", ":08443", ":65536", ":*", "/", ".", ":3000"]);
    (scheme, vec(label, 0..3), parent, port)
        .prop_map(|(scheme, labels, parent, port)| format!("{scheme}{}{parent}{port}", labels.join(".")).into_bytes())
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn of_parts(bytes in made()) {
        origin(&bytes);
    }

    #[test]
    fn of_seeds(seed in select(seeds("origin")), changes in changes(WORDS)) {
        origin(&changed(&seed, &changes));
    }

    #[test]
    fn of_any_length(word in select(WORDS), times in 0_usize..4000, end in select(WORDS)) {
        origin(format!("https://{}{end}", word.repeat(times)).as_bytes());
    }

    #[test]
    fn of_nothing_in_particular(bytes in vec(any::<u8>(), 0..400)) {
        origin(&bytes);
    }
}
