//! Any text as a list of origins.

use cors_abuse_tests::list;
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    cases,
    mutations::{changed, changes},
    seeds::seeds,
};

const WORDS: &[&str] = &[
    "https://",
    "http://",
    "HTTPS://",
    "*.",
    "*",
    ".example.com",
    ".co.uk",
    ".github.io",
    ":443",
    ":*",
    ":0",
    ":8080",
    "[::1]",
    "[0:0::1]",
    "127.1",
    "192.168.0.7",
    "localhost",
    "null",
    ",",
    " ",
    "\n",
    "/",
    "/x?y#z",
    "me:pw@",
    "%61",
    "\u{e4}",
    "\u{200b}",
    "xn--",
    "xn--exmple-cua",
    "blob:",
    "file://",
    "chrome-extension://",
    "tauri://localhost",
    "-",
    "_",
    ".",
    "..",
    "^",
    "$",
    "(a|b)",
    "ABC",
    ";",
    "\\",
    "moz-extension://",
    "0x7f.1",
    "999",
];

proptest! {
    #![proptest_config(cases(900))]

    #[test]
    fn of_parts(words in vec(select(WORDS), 0..8)) {
        list(words.concat().as_bytes());
    }

    #[test]
    fn of_seeds(seed in select(seeds("list")), changes in changes(WORDS)) {
        list(&changed(&seed, &changes));
    }

    #[test]
    fn of_nothing_in_particular(text in any::<String>()) {
        list(text.as_bytes());
    }
}
