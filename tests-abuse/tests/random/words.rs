//! Any tokens as the input of a macro.

use cors_abuse_tests::language;
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use proptest::{collection::vec, prelude::*, sample::Index, sample::select};

use crate::{
    cases,
    mutations::{changed, changes},
    seeds::seeds,
};

const WORDS: &[&str] = &[
    "static ",
    "pub ",
    "A",
    "API",
    "Policy",
    "Routes",
    ":",
    "=",
    ";",
    ",",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "*",
    "..",
    "=>",
    "|",
    "_",
    "#[cfg(test)]",
    "#[allow(cors::null_origin, reason = \"x\")]",
    "#[allow(",
    "///",
    "allow_origins",
    "allow_credentials: true,",
    "allow_methods: [",
    "allow_headers",
    "expose_headers",
    "max_age: 2h,",
    "forbid_other_origins: true,",
    "own_origins",
    "\"https://a.example\"",
    "\"/a/{id}\"",
    "\"\"",
    "null",
    "deny",
    "GET",
    "X-Odd",
    "default",
    "600",
    "9e9",
    "'a'",
    "b\"x\"",
    "::",
    "a::B",
    "<",
    ">",
    "::<",
    "->",
    "'a",
    "&",
    "dyn ",
    "fn ",
    "crate",
    "static fn: Policy = {};",
    "show::<A, [u8; 4]>",
];

/// The tokens of a text, as texts, so that one of them can be taken out or put in.
fn flat(stream: TokenStream, texts: &mut Vec<String>) {
    let mut joint = String::new();
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                texts.push(open.to_owned());
                flat(group.stream(), texts);
                texts.push(close.to_owned());
            }
            // Two that stand together, as in `=>` and `::`, stay together.
            TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint => joint.push(punct.as_char()),
            tree => texts.push(format!("{}{tree}", std::mem::take(&mut joint))),
        }
    }
}

#[derive(Clone, Debug)]
enum Edit {
    Delete,
    Double,
    Swap(Index),
    Become(String),
}

fn edits() -> impl Strategy<Value = Vec<(Index, Edit)>> {
    let edit = prop_oneof![
        Just(Edit::Delete),
        Just(Edit::Double),
        any::<Index>().prop_map(Edit::Swap),
        select(WORDS).prop_map(|word| Edit::Become(word.to_owned())),
        any::<String>().prop_map(|text| Edit::Become(format!("{text:?}"))),
    ];
    vec((any::<Index>(), edit), 1..6)
}

fn edited(seed: &[u8], edits: &[(Index, Edit)]) -> String {
    let text = String::from_utf8_lossy(seed);
    let mut texts = Vec::new();
    flat(text.parse().unwrap_or_default(), &mut texts);
    for (at, edit) in edits {
        if texts.is_empty() {
            break;
        }
        let at = at.index(texts.len());
        match edit {
            Edit::Delete => drop(texts.remove(at)),
            Edit::Double => texts.insert(at, texts[at].clone()),
            Edit::Swap(other) => {
                let other = other.index(texts.len());
                texts.swap(at, other);
            }
            Edit::Become(word) => texts[at].clone_from(word),
        }
    }
    texts.join(" ")
}

proptest! {
    #![proptest_config(cases(120))]

    #[test]
    fn of_words(words in vec(select(WORDS), 0..40)) {
        language(words.join(" ").as_bytes());
    }

    #[test]
    fn of_tokens_of_seeds(seed in select(seeds("language")), edits in edits()) {
        language(edited(&seed, &edits).as_bytes());
    }

    #[test]
    fn of_seeds(seed in select(seeds("language")), changes in changes(WORDS)) {
        language(&changed(&seed, &changes));
    }

    #[test]
    fn of_nothing_in_particular(text in any::<String>()) {
        language(text.as_bytes());
    }
}
