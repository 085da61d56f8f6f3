//! Names that stand twice in one list.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{Element, Finding, listed_twice, one_too_many, repeated};
use crate::{Rule, Sorted, Violation};

/// The methods of `allow_methods`. They are compared with their case (RFC 9110, section 9.1), so another case is another
/// method. `HEAD` beside `GET`, which covers it, is no mistake: it only says so.
///
/// ```
/// use cors_rules::list::{Element, check_methods};
///
/// let list = ["PUT", "DELETE", "PUT"].map(|text| Element { text, ..Element::default() });
/// assert_eq!(check_methods(&list).first().map(|finding| (finding.at, finding.other)), Some((2, 0)));
/// ```
#[must_use]
pub fn check_methods(methods: &[Element<'_>]) -> Vec<Finding> {
    findings(methods, Rule::DuplicateMethod, ToString::to_string)
}

/// The names of `allow_headers`. Case does not count (RFC 9110, section 5.1).
///
/// ```
/// use cors_rules::{Rule, list::{Element, check_headers}};
///
/// let list = ["X-Id", "x-id"].map(|text| Element { text, ..Element::default() });
/// assert_eq!(check_headers(&list).first().map(|finding| finding.violation.rule), Some(Rule::DuplicateHeader));
/// ```
#[must_use]
pub fn check_headers(names: &[Element<'_>]) -> Vec<Finding> {
    findings(names, Rule::DuplicateHeader, str::to_ascii_lowercase)
}

/// The names of `expose_headers`. Case does not count (RFC 9110, section 5.1).
///
/// ```
/// use cors_rules::{Rule, list::{Element, check_exposed}};
///
/// let list = ["ETag", "Etag"].map(|text| Element { text, ..Element::default() });
/// assert_eq!(check_exposed(&list).first().map(|finding| finding.violation.rule), Some(Rule::DuplicateExposedHeader));
/// ```
#[must_use]
pub fn check_exposed(names: &[Element<'_>]) -> Vec<Finding> {
    findings(names, Rule::DuplicateExposedHeader, str::to_ascii_lowercase)
}

fn findings(elements: &[Element<'_>], rule: Rule, key: fn(&str) -> String) -> Vec<Finding> {
    let mut keys = Vec::new();
    for element in elements {
        keys.push(key(element.text));
    }
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let repeated = repeated(elements, &Sorted::of(&keys));
    let mut findings = Vec::new();
    for (at, element) in elements.iter().enumerate() {
        if let Some((other, same)) = repeated.get(at).copied().flatten() {
            findings.push(Finding { violation: violation(rule, element, same), at, other });
        }
    }
    findings
}

fn violation(rule: Rule, element: &Element<'_>, other: &Element<'_>) -> Violation {
    let (text, same) = (element.text, other.text);
    if text != same {
        let message = format!("`{text}` is `{same}` again: header names are compared without their case");
        return Violation::new(rule, message).help(one_too_many(element, other));
    }
    listed_twice(rule, element, other)
}

#[cfg(test)]
mod tests {
    use super::{super::tests::elements, check_exposed, check_headers, check_methods};
    use alloc::vec::Vec;

    #[test]
    fn accepted() {
        for list in [&[][..], &["GET", "HEAD", "PUT"], &["PUT a", "PUT b"], &["PURGE", "purge"]] {
            assert_eq!(check_methods(&elements(list)), [], "{list:?}");
        }
        for list in [&["X-Id", "X-Ids"][..], &["X-Id", "X_Id"], &["X-Id a", "x-id b"]] {
            assert_eq!(check_headers(&elements(list)), [], "{list:?}");
            assert_eq!(check_exposed(&elements(list)), [], "{list:?}");
        }
    }

    #[test]
    fn the_gated_one_goes_unless_it_is_meant() {
        let either = "delete one of the two";
        let this = "delete this one, or the one without the gate if the gate is meant";
        for (list, help) in [
            (["X-Id", "X-Id"], either),
            (["X-Id a", "X-Id a"], either),
            (["X-Id", "x-id"], either),
            (["X-Id a", "X-Id"], this),
            (["X-Id", "x-id a"], this),
        ] {
            for check in [check_headers, check_exposed] {
                assert_eq!(check(&elements(&list)).pop().unwrap().violation.help, [help], "{list:?}");
            }
        }
        assert_eq!(check_methods(&elements(&["PUT", "PUT a"])).pop().unwrap().violation.help, [this]);
    }

    #[test]
    fn another_case_is_said_to_be_another_case() {
        let message = |list: &[&str]| check_headers(&elements(list)).pop().unwrap().violation.message;
        assert_eq!(message(&["X-Id", "x-id"]), "`x-id` is `X-Id` again: header names are compared without their case");
        assert!(!message(&["X-Id", "X-Id"]).contains("case"));
    }

    #[test]
    fn refused() {
        let codes = |findings: Vec<super::Finding>| -> Vec<(u16, usize, usize)> {
            findings.iter().map(|finding| (finding.violation.rule.code(), finding.at, finding.other)).collect()
        };
        assert_eq!(codes(check_methods(&elements(&["GET", "PUT", "GET"]))), [(209, 2, 0)]);
        assert_eq!(codes(check_methods(&elements(&["PUT a", "PUT"]))), [(209, 0, 1)]);
        for list in [["X-Id", "x-id"], ["X-Id", "X-Id"], ["x-ID", "X-Id a"]] {
            assert_eq!(codes(check_headers(&elements(&list))), [(312, 1, 0)], "{list:?}");
            assert_eq!(codes(check_exposed(&elements(&list))), [(408, 1, 0)], "{list:?}");
        }
    }
}
