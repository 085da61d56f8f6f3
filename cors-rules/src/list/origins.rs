//! Origins that stand twice in one list, or that a pattern of the list stands for.

use alloc::{format, vec::Vec};

use super::{Element, Finding, Kind, is_always_beside, listed_twice, repeated};
use crate::{
    Rule, Violation,
    origin::{Meaning, Origin, Pattern, judge},
    sorted::sort_by_number,
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
    let known: Vec<Known<'_>> = elements.iter().map(known).collect();
    let mut findings = check_duplicates(elements, &known);
    let covered = check_covered(elements, &known).into_iter();
    let is_new = |finding: &Finding| findings.binary_search_by_key(&finding.at, |twice| twice.at).is_err();
    let covered: Vec<Finding> = covered.filter(is_new).collect();
    findings.extend(covered);
    sort_by_number(&mut findings, |finding| finding.at);
    findings
}

fn known<'a>(element: &Element<'a>) -> Known<'a> {
    if element.kind != Kind::Literal {
        return Known::Word;
    }
    match judge(element.text, &mut Vec::new()) {
        Some(Meaning::Exact(text)) => Origin::parse(text.as_bytes()).map_or(Known::Nothing, Known::Exact),
        Some(Meaning::Pattern(pattern)) => Known::Pattern(pattern),
        None => Known::Nothing,
    }
}

/// Origins are compared by bytes (Fetch, "CORS check"), and one that is compared twice is no more allowed. A source that
/// is listed twice is asked twice.
fn check_duplicates(elements: &[Element<'_>], known: &[Known<'_>]) -> Vec<Finding> {
    let finding = |(at, other): (usize, usize)| {
        let violation = listed_twice(Rule::DuplicateOrigin, elements.get(at)?, elements.get(other)?);
        Some(Finding { violation, at, other })
    };
    // An origin has one form, so equal texts are equal origins and other texts are others. No source has an origin's name.
    let is_known = |known: &Known<'_>| !matches!(known, Known::Nothing);
    let keys = elements.iter().zip(known).map(|(element, known)| is_known(known).then_some(element.text));
    repeated(elements, &keys.collect::<Vec<_>>()).into_iter().filter_map(finding).collect()
}

/// What a pattern stands for needs no line of its own, and such a line hides how much the pattern lets in: whoever reads
/// the list takes the lines for the list.
fn check_covered(elements: &[Element<'_>], known: &[Known<'_>]) -> Vec<Finding> {
    let all = || elements.iter().zip(known).enumerate();
    let patterns = all().filter_map(|(at, (element, known))| match known {
        Known::Pattern(pattern) => Some((at, element, pattern)),
        _ => None,
    });
    let patterns: Vec<(usize, &Element<'_>, &Pattern<'_>)> = patterns.collect();
    let finding = |(at, (element, known)): (usize, (&Element<'_>, &Known<'_>))| {
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
    };
    all().filter_map(finding).collect()
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
