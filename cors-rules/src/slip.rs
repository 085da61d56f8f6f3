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
    let (written, known) = (written.as_bytes(), known.as_bytes());
    let shared = shared(written.iter(), known.iter());
    let (before, written) = written.split_at_checked(shared)?;
    let (_, known_rest) = known.split_at_checked(shared)?;
    let behind = self::shared(written.iter().rev(), known_rest.iter().rev());
    let written = written.get(..written.len().saturating_sub(behind))?;
    let known_rest = known_rest.get(..known_rest.len().saturating_sub(behind))?;
    if !written.iter().chain(known_rest).all(u8::is_ascii_alphabetic) {
        return None;
    }
    match (written, known_rest) {
        ([a, b], [c, d]) if a.eq_ignore_ascii_case(d) && b.eq_ignore_ascii_case(c) => Some(Slip::Swapped),
        ([extra], []) if before.last().is_some_and(|last| last.eq_ignore_ascii_case(extra)) => Some(Slip::Doubled),
        ([_], []) if shared > 0 && behind > 0 => Some(Slip::Extra),
        ([], [_]) if shared > 0 => Some(Slip::Missing),
        ([_], [_]) if shared > 0 => Some(Slip::Wrong),
        _ => None,
    }
}

fn shared<'b>(a: impl Iterator<Item = &'b u8>, b: impl Iterator<Item = &'b u8>) -> usize {
    a.zip(b).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count()
}

/// Whether two names are the same but for case and what separates their words.
pub(crate) fn is_respelled(written: &str, known: &str) -> bool {
    let letters = |text| str::bytes(text).filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
    letters(written).eq(letters(known))
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
