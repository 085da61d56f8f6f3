//! Any bytes as a path.

use cors_abuse_tests::path;
use proptest::{collection::vec, prelude::*, sample::select};

use crate::{
    cases,
    mutations::{changed, changes},
    seeds::seeds,
};

const WORDS: &[&str] = &[
    "/",
    "//",
    "/.",
    "/..",
    "/%2e%2e",
    "%2f",
    "%2F",
    "%5c",
    "\\",
    "%",
    "%25",
    "%61",
    "/internal",
    "/account/7",
    "/feed/",
    "/reports",
    "/aa/bb",
    "/aa/b/",
    "/a/b/c",
    "{x}",
    "%00",
    ";",
    "?",
    "#",
    "/admin",
    "%2",
    "/%20b",
];

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn of_parts(words in vec(select(WORDS), 0..8)) {
        path(format!("/{}", words.concat()).as_bytes());
    }

    #[test]
    fn of_seeds(seed in select(seeds("path")), changes in changes(WORDS)) {
        path(&changed(&seed, &changes));
    }

    #[test]
    fn of_nothing_in_particular(bytes in vec(any::<u8>(), 0..60)) {
        path(&bytes);
    }
}
