//! Rules about the methods of lines.

use alloc::{format, vec::Vec};

use super::{Finding, Line, Place, compete};
use crate::{Rule, Violation};

/// A method that a line names twice says nothing more.
pub(super) fn check_repeated_method(number: usize, line: &Line<'_>, findings: &mut Vec<Finding>) {
    let is_repeated = |at, method| line.methods.get(..at).is_some_and(|earlier| earlier.contains(method));
    if let Some((at, method)) = line.methods.iter().enumerate().find(|(at, method)| is_repeated(*at, method)) {
        let violation = Violation::new(Rule::DuplicateRoute, format!("`{method}` stands twice in this line"))
            .help("delete one of the two");
        findings.push(Finding { violation, place: Place::Method(number, at), other: None });
    }
}

/// A request has one policy.
pub(super) fn check_duplicate(number: usize, lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let Some(second) = lines.get(number) else { return };
    let shared = |(there, first): (usize, &Line<'_>)| {
        if !compete(first, second) {
            return None;
        }
        let Some(path) = second.path else {
            return Some((Place::Path(there), Place::Path(number), "`_`".into(), "keep one of the two lines"));
        };
        if first.methods.is_empty() || second.methods.is_empty() {
            let what = format!("`{path}`, where one is for every method");
            let help = "write methods in front of both paths, or keep one line";
            return Some((Place::Path(there), Place::Path(number), what, help));
        }
        let pair = |(here, method): (usize, &&str)| {
            let at = place_of(method, first)?;
            let what = format!("`{method} {path}`");
            Some((Place::Method(there, at), Place::Method(number, here), what, "keep one of the two"))
        };
        second.methods.iter().enumerate().find_map(pair)
    };
    if let Some((there, here, what, help)) = lines.iter().take(number).enumerate().find_map(shared) {
        let violation = Violation::new(Rule::DuplicateRoute, format!("a second line for {what}")).help(help);
        let other = Some((there, format!("this is the first line for {what}")));
        findings.push(Finding { violation, place: here, other });
    }
}

/// HEAD shares cache entries with GET (RFC 9110, section 9.3.2), so both have one policy.
pub(super) fn check_separate_head(number: usize, lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let Some(head) = lines.get(number) else { return };
    let Some(here) = place_of("HEAD", head) else { return };
    for (there, line) in lines.iter().enumerate().filter(|(_, line)| compete(line, head) && differ(line, head)) {
        if let Some(at) = place_of("GET", line) {
            let other = Some((Place::Method(there, at), "this line has the policy of `GET`".into()));
            findings.push(Finding { violation: separate_head(), place: Place::Method(number, here), other });
            return;
        }
    }
}

fn place_of(method: &str, line: &Line<'_>) -> Option<usize> {
    line.methods.iter().position(|other| *other == method)
}

/// What a path breaks whose HEAD is guarded by another policy than its GET.
#[must_use]
pub fn separate_head() -> Violation {
    Violation::new(Rule::SeparateHead, "`HEAD` has another policy than `GET` of the same path")
        .help("delete it: `GET` covers `HEAD`")
}

/// What a line breaks whose policy lists other methods than this one of the line.
#[must_use]
pub fn refused_method(method: &str) -> Violation {
    Violation::new(Rule::RefusedMethod, format!("`{method}` is routed to a policy whose `allow_methods` refuses it"))
        .help(format!("add `{method}` to `allow_methods`"))
        .help("in a table `allow_methods` can be left out: the lines say the methods")
}

/// What two lines break that are for different builds by their gates, but are both there in one.
#[must_use]
pub fn both_there(what: &str) -> Violation {
    Violation::new(Rule::DuplicateRoute, format!("this build has two lines for `{what}`"))
        .help("write gates of which only one can hold, such as `feature = \"a\"` and `not(feature = \"a\")`")
}

fn differ(one: &Line<'_>, other: &Line<'_>) -> bool {
    one.policy != other.policy && one.is_certain && other.is_certain
}

/// A line's methods are those that its preflights allow, so a policy that lists others contradicts the line.
pub(super) fn check_refused_methods(number: usize, line: &Line<'_>, findings: &mut Vec<Finding>) {
    let Some(list) = &line.allow_methods else { return };
    let has = |method: &str| list.contains(&method) || method == "HEAD" && list.contains(&"GET");
    for (at, method) in line.methods.iter().enumerate() {
        if has(method) {
            continue;
        }
        let violation = refused_method(method);
        let other = Some((Place::AllowMethods(number), format!("this list does not have `{method}`")));
        findings.push(Finding { violation, place: Place::Method(number, at), other });
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        Line, Place,
        tests::{codes, line, lines, places},
    };

    #[test]
    fn accepted() {
        for list in [&["GET /a A", "PUT /a B", "/b A", "_ C"][..], &["GET|HEAD /a A"], &["GET /a A", "HEAD /a A"]] {
            assert_eq!(codes(&lines(list)), [], "{list:?}");
        }
        assert_eq!(codes(&[line("/a A", "debug"), line("/a B", "release")]), []);
    }

    #[test]
    fn refused() {
        for (list, expected) in [
            (&["GET /a A", "GET /a B"][..], &[701][..]),
            (&["GET /a A", "GET /a A"], &[701]),
            (&["/a A", "GET /a A"], &[701]),
            (&["/a A", "/a B"], &[701]),
            (&["_ A", "_ B"], &[701]),
            (&["GET|PUT|GET /a A"], &[701]),
            (&["GET /a A", "HEAD /a B"], &[729]),
            (&["HEAD /a B", "GET /a A"], &[729]),
        ] {
            assert_eq!(codes(&lines(list)), expected, "{list:?}");
        }
        assert_eq!(codes(&[line("/a A", "debug"), line("/a B", "")]), [701]);
        assert_eq!(codes(&[line("/a A", "debug"), line("/a B", "debug")]), [701]);
    }

    #[test]
    fn a_line_keeps_to_its_policy() {
        let with = |text, list: &[&'static str]| Line { allow_methods: Some(list.to_vec()), ..line(text, "") };
        assert_eq!(codes(&[with("GET|HEAD|PUT /a A", &["GET", "PUT"])]), []);
        assert_eq!(codes(&[with("/a A", &["PUT"])]), []);
        assert_eq!(codes(&[with("PUT /a A", &["GET"])]), [730]);
        assert_eq!(codes(&[with("HEAD /a A", &["PUT"])]), [730]);
        assert_eq!(codes(&[with("POST|PATCH /a A", &["PUT"])]), [730, 730]);
        let place = places(&[with("PUT|POST /a A", &["PUT"])]);
        assert_eq!(place, [(Place::Method(0, 1), Some(Place::AllowMethods(0)))]);
    }
}
