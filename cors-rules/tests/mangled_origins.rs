//! Whatever is written as a literal: no panic, no endless work, and every promise about a violation holds.

#![allow(clippy::panic, clippy::expect_used, reason = "a broken vector should stop the test")]

mod vectors;

use cors_rules::origin::{Meaning, Origin, judge};

use vectors::{vectors, violations};

#[test]
fn mangled_literals_never_panic_and_keep_every_promise() {
    const BITS: &[&str] = &[
        "*",
        ".",
        "-",
        ":",
        "/",
        "//",
        "://",
        "@",
        "[",
        "]",
        "%",
        "%61",
        "\\",
        "$",
        "{",
        " ",
        ",",
        "|",
        "A",
        "ä",
        "ẞ",
        "\u{200b}",
        "\u{feff}",
        "::",
        "0",
        "443",
        "xn--",
        "https",
        "localhost",
        "blob:",
        "null",
        "?",
        "#",
        "^",
        "(",
        "\n",
        "\u{10ffff}",
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below as u64).unwrap_or(0)
    };
    let literals: Vec<String> = vectors().into_iter().map(|vector| vector.literal).collect();
    for _ in 0..30_000 {
        let mut text: Vec<char> =
            literals.get(random(literals.len())).map(|text| text.chars().collect()).unwrap_or_default();
        for _ in 0..=random(3) {
            let at = random(text.len() + 1);
            match random(3) {
                0 if at < text.len() => drop(text.remove(at)),
                1 => text.truncate(at),
                _ => drop(text.splice(at..at, BITS.get(random(BITS.len())).copied().unwrap_or("*").chars())),
            }
        }
        let text: String = text.into_iter().collect();
        let (meaning, violations) = violations(&text);
        let origin = Origin::parse(text.as_bytes());
        assert_eq!(matches!(meaning, Some(Meaning::Exact(_))), origin.is_some() && meaning.is_some(), "{text:?}");
        for violation in &violations {
            let range = violation.range.clone().expect("every violation of a literal has a place");
            assert!(text.get(range).is_some(), "{text:?}: {violation}");
            if let Some(suggestion) = &violation.suggestion {
                assert!(judge(suggestion, &mut Vec::new()).is_some(), "{text:?}: {suggestion}");
            }
        }
    }
}

#[test]
fn long_literals_are_judged_quickly_and_quoted_shortly() {
    for bit in [
        "a",
        ".",
        ":",
        "*",
        "*.",
        "ä",
        "%61",
        "[",
        "(|)",
        "https://a.com,",
        "blob:",
        "://",
        "@",
        "0",
        "0.",
        " ",
        "\u{200b}",
        "xn--",
    ] {
        for front in ["", "https://", "https://*.", "http://[", "blob:", "https://a:"] {
            let text = format!("{front}{}", bit.repeat(10_000));
            let (_, violations) = violations(&text);
            for violation in violations {
                let longest = violation.help.iter().map(String::len).max().unwrap_or(0);
                assert!(longest < 10_000, "{front}{bit}...: a line of {longest} bytes");
                assert!(violation.message.len() < 4_000, "{front}{bit}...: {} bytes", violation.message.len());
            }
        }
    }
}
