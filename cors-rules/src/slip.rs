//! Slips of the pen: one letter away from a known word, in a way that people mistype and no other word is spelled.

/// What turned the known word into the written one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slip {
    /// Two neighbours changed places: `PTACH`.
    Swapped,
    /// A letter was hit twice: `GETT`.
    Doubled,
    /// A letter behind the first is missing: `DELTE`.
    Missing,
    /// A letter too many, inside the word: `PATVCH`.
    Extra,
    /// One letter instead of another, behind the first: `DELETR`.
    Wrong,
}

/// The one slip between two words that differ in more than case; `None` where there are more, or none.
///
/// Another first letter, or a letter in front or behind, makes another word (`WATCH`, `BDELETE`, `PUTS`), and a digit
/// is never a slip: it numbers something.
pub(crate) fn slip(written: &str, known: &str) -> Option<Slip> {
    let (mut written, mut known) = (written.as_bytes(), known.as_bytes());
    let (mut before, mut behind) = (None, None);
    while let ([a, rest @ ..], [b, known_rest @ ..]) = (written, known)
        && a.eq_ignore_ascii_case(b)
    {
        (before, written, known) = (Some(a), rest, known_rest);
    }
    while let ([rest @ .., a], [known_rest @ .., b]) = (written, known)
        && a.eq_ignore_ascii_case(b)
    {
        (behind, written, known) = (Some(a), rest, known_rest);
    }
    let is_word = |letters: &[u8]| letters.iter().all(u8::is_ascii_alphabetic);
    if !is_word(written) || !is_word(known) {
        return None;
    }
    match (written, known) {
        ([a, b], [c, d]) if a.eq_ignore_ascii_case(d) && b.eq_ignore_ascii_case(c) => Some(Slip::Swapped),
        ([extra], []) if before.is_some_and(|last| last.eq_ignore_ascii_case(extra)) => Some(Slip::Doubled),
        ([_], []) if before.is_some() && behind.is_some() => Some(Slip::Extra),
        ([], [_]) if before.is_some() => Some(Slip::Missing),
        ([_], [_]) if before.is_some() => Some(Slip::Wrong),
        _ => None,
    }
}

/// Whether two names are the same but for case and what separates their words.
pub(crate) fn is_respelled(written: &str, known: &str) -> bool {
    let letters = |text: &str| {
        let mut letters = text.to_ascii_lowercase();
        letters.retain(|c| c.is_ascii_alphanumeric());
        letters
    };
    letters(written) == letters(known)
}

#[cfg(test)]
mod tests {
    use super::{Slip, is_respelled, slip};

    #[test]
    fn one_slip_is_found() {
        for (written, known, expected) in [
            ("PTACH", "PATCH", Slip::Swapped),
            ("gte", "GET", Slip::Swapped),
            ("UPT", "PUT", Slip::Swapped),
            ("GETT", "GET", Slip::Doubled),
            ("GGET", "GET", Slip::Doubled),
            ("DELLETE", "DELETE", Slip::Doubled),
            ("DELTE", "DELETE", Slip::Missing),
            ("OPTION", "OPTIONS", Slip::Missing),
            ("PROPATCH", "PROPPATCH", Slip::Missing),
            ("PATVCH", "PATCH", Slip::Extra),
            ("DELETR", "DELETE", Slip::Wrong),
            ("Authorisation", "Authorization", Slip::Wrong),
        ] {
            assert_eq!(slip(written, known), Some(expected), "{written}");
        }
    }

    #[test]
    fn other_words_are_not() {
        for (written, known) in [
            ("PATCH", "PATCH"),
            ("patch", "PATCH"),
            ("WATCH", "PATCH"),
            ("BDELETE", "DELETE"),
            ("ELETE", "DELETE"),
            ("PUTS", "PUT"),
            ("PUT2", "PUT"),
            ("P1T", "PUT"),
            ("PU", "GET"),
            ("", "GET"),
            ("", ""),
            ("DELETION", "DELETE"),
            ("PTCAH", "PATCH"),
        ] {
            assert_eq!(slip(written, known), None, "{written}");
        }
    }

    #[test]
    fn separators_do_not_make_another_word() {
        assert!(is_respelled("ContentType", "Content-Type"));
        assert!(is_respelled("'CONTENT_TYPE'", "Content-Type"));
        assert!(!is_respelled("Content-Types", "Content-Type"));
    }
}
