//! Rules about a route table as a whole: which lines contradict each other.

use alloc::{format, string::String, vec::Vec};

use crate::{
    Rule, Violation,
    path::{Template, Tree},
};

/// A line of a table, as far as these rules need it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line<'a> {
    /// `None` for `_`.
    pub path: Option<&'a str>,
    /// Empty for a line without methods, which is for all of them.
    pub methods: Vec<&'a str>,
    /// Equal for lines with the same `#[cfg]`s; empty without any.
    pub gate: String,
    /// Equal for lines with the same policy.
    pub policy: String,
    /// Whether another text in `policy` is certainly another policy; two paths to other modules may lead to one.
    pub is_certain: bool,
    /// The methods that the policy itself lists, where that is known.
    pub allow_methods: Option<Vec<&'a str>>,
}

/// A place in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The path, or `_`, of this line.
    Path(usize),
    /// This line's method at this place.
    Method(usize, usize),
    /// The `allow_methods` of this line's policy.
    AllowMethods(usize),
}

/// A violation, where it is, and the other half of the contradiction, if it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub violation: Violation,
    /// Where.
    pub place: Place,
    /// The other place, and what stands there.
    pub other: Option<(Place, String)>,
}

/// Judges a table as a whole.
///
/// ```
/// use cors_rules::{Rule, table::{Line, check}};
///
/// let line = |path, policy: &str| Line { path: Some(path), policy: policy.into(), ..Line::default() };
/// let findings = check(&[line("/feed", "PUBLIC"), line("/feed", "deny")]);
/// assert_eq!(findings[0].violation.rule, Rule::DuplicateRoute);
/// ```
#[must_use]
pub fn check(lines: &[Line<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        check_repeated_method(number, line, &mut findings);
        check_duplicate(number, lines, &mut findings);
        check_separate_head(number, lines, &mut findings);
        check_refused_methods(number, line, &mut findings);
    }
    check_paths(lines, &mut findings);
    findings
}

/// A method that a line names twice says nothing more.
fn check_repeated_method(number: usize, line: &Line<'_>, findings: &mut Vec<Finding>) {
    let is_repeated = |at: &usize| line.methods.iter().take(*at).any(|earlier| Some(earlier) == line.methods.get(*at));
    if let Some((at, method)) = line.methods.iter().enumerate().find(|(at, _)| is_repeated(at)) {
        let violation = Violation::new(Rule::DuplicateRoute, format!("`{method}` stands twice in this line"))
            .help("delete one of the two");
        findings.push(Finding { violation, place: Place::Method(number, at), other: None });
    }
}

/// A request has one policy.
fn check_duplicate(number: usize, lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let Some(second) = lines.get(number) else { return };
    let earlier = lines.iter().take(number).enumerate().filter(|(_, first)| compete(first, second));
    let shared = |(there, first): (usize, &Line<'_>)| {
        let Some(path) = second.path else {
            return Some((Place::Path(there), Place::Path(number), "`_`".into(), "keep one of the two lines"));
        };
        if first.methods.is_empty() || second.methods.is_empty() {
            let what = format!("`{path}`, where one is for every method");
            let help = "write methods in front of both paths, or keep one line";
            return Some((Place::Path(there), Place::Path(number), what, help));
        }
        let pair = |(here, method): (usize, &&str)| {
            let at = first.methods.iter().position(|other| other == method)?;
            let what = format!("`{method} {path}`");
            Some((Place::Method(there, at), Place::Method(number, here), what, "keep one of the two"))
        };
        second.methods.iter().enumerate().find_map(pair)
    };
    if let Some((there, here, what, help)) = earlier.into_iter().find_map(shared) {
        let violation = Violation::new(Rule::DuplicateRoute, format!("a second line for {what}")).help(help);
        let other = Some((there, format!("this is the first line for {what}")));
        findings.push(Finding { violation, place: here, other });
    }
}

/// Lines for one path that can be there in one build. Lines behind different gates are for different builds.
fn compete(first: &Line<'_>, second: &Line<'_>) -> bool {
    first.path == second.path && (first.gate == second.gate || first.gate.is_empty() || second.gate.is_empty())
}

/// HEAD shares cache entries with GET (RFC 9110, section 9.3.2), so both have one policy.
fn check_separate_head(number: usize, lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let Some(head) = lines.get(number) else { return };
    let Some(here) = head.methods.iter().position(|method| *method == "HEAD") else { return };
    let other = lines.iter().enumerate().filter(|(_, line)| compete(line, head) && differ(line, head));
    let get =
        |(there, line): (usize, &Line<'_>)| Some((there, line.methods.iter().position(|method| *method == "GET")?));
    if let Some((there, at)) = other.into_iter().find_map(get) {
        let violation = separate_head();
        let other = Some((Place::Method(there, at), "this line has the policy of `GET`".into()));
        findings.push(Finding { violation, place: Place::Method(number, here), other });
    }
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
fn check_refused_methods(number: usize, line: &Line<'_>, findings: &mut Vec<Finding>) {
    let Some(list) = &line.allow_methods else { return };
    let has = |method: &str| list.contains(&method) || method == "HEAD" && list.contains(&"GET");
    for (at, method) in line.methods.iter().enumerate().filter(|(_, method)| !has(method)) {
        let violation = refused_method(method);
        let other = Some((Place::AllowMethods(number), format!("this list does not have `{method}`")));
        findings.push(Finding { violation, place: Place::Method(number, at), other });
    }
}

/// Each path by itself, and all of them together as axum's router would hold them. Which of two ambiguous paths a request
/// means is undefined (CVE-2024-6839 is a library that guessed).
fn check_paths(lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let mut seen: Vec<(&str, usize)> = Vec::new();
    let mut tree = Tree::default();
    for (number, path) in lines.iter().enumerate().filter_map(|(number, line)| Some((number, line.path?))) {
        if seen.iter().any(|(earlier, _)| *earlier == path) {
            continue;
        }
        let place = Place::Path(number);
        let Ok(route) = u16::try_from(seen.len()) else {
            let violation = Violation::new(Rule::InvalidSyntax, "a table has at most 65536 paths")
                .help("split the service, or use captures");
            findings.push(Finding { violation, place, other: None });
            return;
        };
        seen.push((path, number));
        let conflict = match Template::parse(path) {
            Ok(template) => tree.insert(&template, route).err(),
            Err(violation) => {
                findings.push(Finding { violation, place, other: None });
                None
            }
        };
        if let Some((first, line)) = conflict.and_then(|conflict| seen.get(usize::from(conflict.first))) {
            let message = format!("`{first}` and `{path}` match the same paths, and none is more specific");
            let violation = Violation::new(Rule::AmbiguousRoutes, message)
                .help("give a parameter one name in all paths, and a parameter and a catch-all different places");
            let other = Some((Place::Path(*line), "this is the other path".into()));
            findings.push(Finding { violation, place, other });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, Place, check};
    use alloc::{vec, vec::Vec};

    /// `"GET|PUT /path policy"`, with a gate behind it.
    fn line<'a>(text: &'a str, gate: &str) -> Line<'a> {
        let words: Vec<&str> = text.split(' ').collect();
        let (methods, path, policy) = match words.as_slice() {
            [methods, path, policy] => (methods.split('|').collect(), *path, *policy),
            [path, policy] => (vec![], *path, *policy),
            _ => panic!("no line: {text}"),
        };
        let path = Some(path).filter(|path| *path != "_");
        Line { path, methods, gate: gate.into(), policy: policy.into(), is_certain: true, allow_methods: None }
    }

    fn codes(lines: &[Line<'_>]) -> Vec<u16> {
        check(lines).iter().map(|finding| finding.violation.rule.code()).collect()
    }

    #[test]
    fn accepted() {
        for lines in [
            &["GET /a A", "PUT /a B", "/b A", "_ C"][..],
            &["GET|HEAD /a A"],
            &["GET /a A", "HEAD /a A"],
            &["/a/{x} A", "/{y}/b B", "/a/b C", "/c/{*rest} D"],
            &["/{id}/a A", "/{name}/b A"],
        ] {
            let lines: Vec<_> = lines.iter().map(|text| line(text, "")).collect();
            assert_eq!(codes(&lines), [], "{lines:?}");
        }
        assert_eq!(codes(&[line("/a A", "debug"), line("/a B", "release")]), []);
    }

    #[test]
    fn refused() {
        for (lines, expected) in [
            (&["GET /a A", "GET /a B"][..], &[701][..]),
            (&["GET /a A", "GET /a A"], &[701]),
            (&["/a A", "GET /a A"], &[701]),
            (&["/a A", "/a B"], &[701]),
            (&["_ A", "_ B"], &[701]),
            (&["GET|PUT|GET /a A"], &[701]),
            (&["GET /a A", "HEAD /a B"], &[729]),
            (&["HEAD /a B", "GET /a A"], &[729]),
            (&["/a/{x} A", "/a/{y} B"], &[702]),
            (&["/a/{x} A", "/a/{*rest} B"], &[702]),
            (&["/{*rest} A", "/{x}/b B"], &[702]),
            (&["a A"], &[706]),
            (&["/a//b A", "/a//b B"], &[701, 706]),
        ] {
            let lines: Vec<_> = lines.iter().map(|text| line(text, "")).collect();
            assert_eq!(codes(&lines), expected, "{lines:?}");
        }
        assert_eq!(codes(&[line("/a A", "debug"), line("/a B", "")]), [701]);
        assert_eq!(codes(&[line("/a A", "debug"), line("/a B", "debug")]), [701]);
    }

    #[test]
    fn a_line_keeps_to_its_policy() {
        let with = |text, list: &[&'static str]| Line { allow_methods: Some(list.to_vec()), ..line(text, "") };
        assert_eq!(codes(&[with("GET|HEAD|PUT /a A", &["GET", "PUT"])]), []);
        assert_eq!(codes(&[with("/a A", &["PUT"])]), []);
        assert_eq!(codes(&[with("POST|PATCH /a A", &["PUT"])]), [730, 730]);
        let place = check(&[with("PUT|POST /a A", &["PUT"])]).first().map(|finding| finding.place);
        assert_eq!(place, Some(Place::Method(0, 1)));
    }
}
