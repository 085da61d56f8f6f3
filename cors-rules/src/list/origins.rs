//! Origins that stand twice in one list, or that a pattern of the list stands for.

use alloc::{format, vec::Vec};

use super::{Element, Finding, Kind, Other, is_always_beside, listed_twice, repeated};
use crate::{
    Rule, Violation,
    origin::{Meaning, Origin, Pattern, meaning_of},
    sorted::Sorted,
};

/// What an element is compared by.
#[derive(Clone, Copy)]
enum Known<'a> {
    Exact(Origin<'a>),
    Pattern(Pattern<'a>),
    /// `null`, or a source, whose origins are not known here.
    Word,
    /// A literal that breaks a rule of its own.
    Nothing,
}

/// The elements of `allow_origins`. One that stands there twice and is also covered by a pattern is reported once, as
/// standing there twice. A literal that breaks a rule of its own is spared.
///
/// ```
/// use cors_rules::{Rule, list::{Element, check_origins}};
///
/// let list = ["https://*.example.com", "https://a.example.com"].map(|text| Element { text, ..Element::default() });
/// let finding = check_origins(&list).pop().ok_or("nothing found")?;
/// assert_eq!((finding.violation.rule, finding.at, finding.other), (Rule::CoveredOrigin, 1, 0));
/// # Ok::<(), &str>(())
/// ```
#[must_use]
pub fn check_origins(elements: &[Element<'_>]) -> Vec<Finding> {
    let mut keys: Vec<(&str, usize)> = Vec::new();
    let mut patterns: Vec<(usize, &Element<'_>, Pattern<'_>)> = Vec::new();
    let mut known: Vec<Known<'_>> = Vec::new();
    for (at, element) in elements.iter().enumerate() {
        let meaning = self::known(element);
        // An origin has one form, so equal texts are equal origins and other texts are others. No source has an origin's
        // name.
        if !matches!(meaning, Known::Nothing) {
            keys.push((element.text, at));
        }
        if let Known::Pattern(pattern) = meaning {
            patterns.push((at, element, pattern));
        }
        known.push(meaning);
    }
    let repeated = repeated(elements, &Sorted::numbered(keys));
    let mut findings = Vec::new();
    for (at, (element, known)) in elements.iter().zip(&known).enumerate() {
        let twice = check_duplicate(at, element, repeated.get(at).copied().flatten());
        if let Some(finding) = twice.or_else(|| check_covered(at, element, known, &patterns)) {
            findings.push(finding);
        }
    }
    findings
}

fn known<'a>(element: &Element<'a>) -> Known<'a> {
    if element.kind != Kind::Literal {
        return Known::Word;
    }
    match meaning_of(element.text) {
        Some(Meaning::Exact(text)) => Origin::parse(text.as_bytes()).map_or(Known::Nothing, Known::Exact),
        Some(Meaning::Pattern(pattern)) => Known::Pattern(pattern),
        None => Known::Nothing,
    }
}

/// Origins are compared by bytes (Fetch, "CORS check"), and one that is compared twice is no more allowed. A source that
/// is listed twice is asked twice.
fn check_duplicate(at: usize, element: &Element<'_>, other: Other<'_>) -> Option<Finding> {
    let (other, same) = other?;
    Some(Finding { violation: listed_twice(Rule::DuplicateOrigin, element, same), at, other })
}

/// What a pattern stands for needs no line of its own, and such a line hides how much the pattern lets in: whoever reads
/// the list takes the lines for the list.
fn check_covered(
    at: usize,
    element: &Element<'_>,
    known: &Known<'_>,
    patterns: &[(usize, &Element<'_>, Pattern<'_>)],
) -> Option<Finding> {
    let covers = |pattern: &Pattern<'_>| match known {
        Known::Exact(origin) => pattern.matches(origin),
        Known::Pattern(other) => pattern != other && pattern.covers(other),
        Known::Word | Known::Nothing => false,
    };
    let (other, cover, _) =
        patterns.iter().find(|(_, other, pattern)| is_always_beside(other, element) && covers(pattern))?;
    let (text, cover) = (element.text, cover.text);
    let violation = Violation::new(Rule::CoveredOrigin, format!("`{cover}` already allows `{text}`"))
        .help(format!("delete `{text}`, or delete `{cover}` if not all of its origins should be allowed"));
    Some(Finding { violation, at, other: *other })
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Element, Kind, tests::elements},
        check_origins,
    };
    use alloc::vec::Vec;

    fn codes(elements: &[Element<'_>]) -> Vec<(u16, usize, usize)> {
        let findings = check_origins(elements);
        findings.iter().map(|finding| (finding.violation.rule.code(), finding.at, finding.other)).collect()
    }

    #[test]
    fn accepted() {
        for list in [
            &[][..],
            &["https://a.example", "https://b.example", "http://a.example", "https://a.example:8443"],
            // The domain itself is none of its subdomains.
            &["https://*.example.com", "https://example.com"],
            &["http://localhost:*", "http://*.localhost:*"],
            &["https://*.example.com", "http://a.example.com", "https://a.example.com:8443", "https://aexample.com"],
            &["https://*.eu.example.com", "https://*.us.example.com", "https://*.example.org"],
            &["https://proj-*-team.x.app", "https://proj--team.x.app", "https://proj-1-other.x.app"],
            &["https://proj-*-team.x.app", "https://*-team.y.app", "https://proj-*-team.a.x.app"],
            &["http://localhost:*", "https://localhost:3000", "http://127.0.0.1:3000"],
            // Each is in some build without the other.
            &["https://a.example x", "https://a.example y"],
            &["https://*.example.com x", "https://a.example.com"],
            &["https://*.example.com x", "https://a.example.com y"],
            // What breaks a rule of its own is reported for that.
            &["https://a.example/", "https://a.example/"],
            &["https://*", "https://*"],
        ] {
            assert_eq!(codes(&elements(list)), [], "{list:?}");
        }
    }

    #[test]
    fn listed_twice() {
        for (list, expected) in [
            (&["https://a.example", "https://b.example", "https://a.example"][..], &[(132, 2, 0)][..]),
            (&["https://*.example.com", "https://*.example.com"], &[(132, 1, 0)]),
            (&["https://a.example x", "https://a.example"], &[(132, 0, 1)]),
            (&["https://a.example x", "https://a.example x"], &[(132, 1, 0)]),
        ] {
            assert_eq!(codes(&elements(list)), expected, "{list:?}");
        }
        let gated = check_origins(&elements(&["https://a.example", "https://a.example x"])).pop().unwrap();
        assert_eq!(gated.violation.help, ["delete this one, or the one without the gate if the gate is meant"]);
        let word = |text, kind| Element { text, kind, ..Element::default() };
        let (null, source) = (word("null", Kind::Null), word("TENANTS", Kind::Source));
        assert_eq!(codes(&[null.clone(), source.clone(), null, source]), [(132, 2, 0), (132, 3, 1)]);
    }

    #[test]
    fn covered() {
        for (list, expected) in [
            (&["https://a.example.com", "https://*.example.com"][..], &[(133, 0, 1)][..]),
            (&["https://*.example.com", "https://a.b.example.com"], &[(133, 1, 0)]),
            (&["https://*.eu.example.com", "https://*.example.com"], &[(133, 0, 1)]),
            (&["http://localhost:3000", "http://localhost:*"], &[(133, 0, 1)]),
            (&["http://localhost", "http://localhost:*"], &[(133, 0, 1)]),
            (&["http://*.localhost:*", "http://app.localhost:*"], &[(133, 1, 0)]),
            (&["http://*.localhost:*", "http://*.localhost", "http://*.app.localhost:*"], &[(133, 1, 0), (133, 2, 0)]),
            (&["https://proj-*-team.x.app", "https://proj-1-team.x.app"], &[(133, 1, 0)]),
            (&["https://proj-*-team.x.app", "https://*.x.app"], &[(133, 0, 1)]),
            (&["https://proj-*-team.x.app", "https://proj-a-*-team.x.app"], &[(133, 1, 0)]),
            (&["https://*-team.x.app", "https://proj-*-team.x.app"], &[(133, 1, 0)]),
            (&["https://*.example.com", "https://a.example.com x"], &[(133, 1, 0)]),
            (&["https://*.example.com x", "https://a.example.com x y"], &[(133, 1, 0)]),
            // Once each, and the second copy only as a copy.
            (&["https://a.x.app", "https://a.x.app", "https://*.x.app"], &[(133, 0, 2), (132, 1, 0)]),
            (&["https://a.b.x.app", "https://*.b.x.app", "https://*.x.app"], &[(133, 0, 1), (133, 1, 2)]),
        ] {
            assert_eq!(codes(&elements(list)), expected, "{list:?}");
        }
    }
}
