//! Rules about a route table as a whole: which lines contradict each other.

mod bare;
mod guards;
mod lines;
mod more_open;
mod paths;

use alloc::{string::String, vec::Vec};

pub use bare::{Bare, bare_lines, bare_lines_behind_gates};
pub use lines::{both_there, refused_method, separate_head};
pub use more_open::more_open;

use crate::{Violation, sorted::sort_by_number};

/// A line of a table, as far as these rules need it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line<'a> {
    /// `None` for `_`.
    pub path: Option<&'a str>,
    /// Empty for a line without methods, which is for all of them.
    pub methods: Vec<&'a str>,
    /// Equal for lines with the same `#[cfg]`s; empty without any.
    pub gate: String,
    /// Equal for lines with the same policy: its name, `deny`, or a number for a body.
    pub policy: String,
    /// Whether another text in `policy` is certainly another policy; two paths to other modules may lead to one.
    pub is_certain: bool,
    /// The methods that the policy itself lists, where that is known.
    pub allow_methods: Option<Vec<&'a str>>,
    /// What the policy lets in; `None` where it is one of another module.
    pub guard: Option<Guard<'a>>,
}

/// What a policy lets in. The default is `deny`.
///
/// ```
/// use cors_rules::table::{Guard, Openness};
///
/// assert_eq!(Guard::default().openness, Openness::Nobody);
/// assert!(Openness::Nobody < Openness::Listed && Openness::Listed < Openness::Anybody);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guard<'a> {
    /// `allow_credentials: true`.
    pub credentials: bool,
    /// Whom.
    pub openness: Openness,
    /// The members of `allow_headers`, in lower case and any order, gated ones and `*` included.
    pub headers: Vec<&'a str>,
}

/// Whose scripts may read responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Openness {
    /// Nobody's: `deny`.
    #[default]
    Nobody,
    /// Those of the origins in a list.
    Listed,
    /// Everybody's: `*`.
    Anybody,
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

impl Place {
    /// The line, by its number.
    #[must_use]
    pub const fn line(self) -> usize {
        match self {
            Self::Path(line) | Self::Method(line, _) | Self::AllowMethods(line) => line,
        }
    }
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

/// Judges a table as a whole. The findings come in the order of the lines.
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
        lines::check_repeated_method(number, line, &mut findings);
        lines::check_duplicate(number, lines, &mut findings);
        lines::check_separate_head(number, lines, &mut findings);
        lines::check_refused_methods(number, line, &mut findings);
        guards::check_catch_all(number, line, &mut findings);
    }
    paths::check_paths(lines, &mut findings);
    paths::check_case(lines, &mut findings);
    guards::check_unequal_methods(lines, &mut findings);
    more_open::check_more_open(lines, &mut findings);
    sort_by_number(&mut findings, |finding| finding.place.line());
    findings
}

/// Lines for one path that can be there in one build.
fn compete(first: &Line<'_>, second: &Line<'_>) -> bool {
    first.path == second.path && can_meet(first, second)
}

/// Whether two lines can be there in one build. Lines behind different gates are for different builds.
///
/// ```
/// use cors_rules::table::{Line, can_meet};
///
/// let behind = |gate: &str| Line { gate: gate.into(), ..Line::default() };
/// assert!(can_meet(&behind("unix"), &behind("")) && can_meet(&behind("unix"), &behind("unix")));
/// assert!(!can_meet(&behind("unix"), &behind("windows")));
/// ```
#[must_use]
pub fn can_meet(one: &Line<'_>, other: &Line<'_>) -> bool {
    one.gate == other.gate || one.gate.is_empty() || other.gate.is_empty()
}

#[cfg(test)]
mod tests {
    use super::{Guard, Line, Openness, Place, check};
    use alloc::{vec, vec::Vec};

    /// `"GET|PUT /path POLICY"`, with a gate behind it. `COOKIES` has credentials, `OPEN` is for everybody, `ADMIN` and
    /// `SAME` allow headers; what names such as `A` let in is unknown.
    pub(in crate::table) fn line<'a>(text: &'a str, gate: &str) -> Line<'a> {
        let words: Vec<&str> = text.split(' ').filter(|word| !matches!(*word, "|" | "=>")).collect();
        let (path, policy) = match words.as_slice() {
            [.., path, policy] => (path.trim_matches('"'), *policy),
            _ => panic!("no line: {text}"),
        };
        let methods = words.iter().take(words.len() - 2).flat_map(|word| word.split('|')).collect();
        Line {
            path: Some(path).filter(|path| *path != "_"),
            methods,
            gate: gate.into(),
            policy: policy.into(),
            is_certain: true,
            allow_methods: None,
            guard: guard(policy),
        }
    }

    fn guard(policy: &str) -> Option<Guard<'static>> {
        let of = |credentials, openness, headers: &[&'static str]| {
            Some(Guard { credentials, openness, headers: headers.to_vec() })
        };
        match policy {
            "deny" => Some(Guard::default()),
            "COOKIES" => of(true, Openness::Listed, &[]),
            "LISTED" => of(false, Openness::Listed, &[]),
            "OPEN" => of(false, Openness::Anybody, &[]),
            "ADMIN" => of(false, Openness::Listed, &["x-admin", "x-id"]),
            "SAME" => of(false, Openness::Listed, &["x-id", "x-admin", "x-id"]),
            _ => None,
        }
    }

    pub(in crate::table) fn lines<'a>(texts: &[&'a str]) -> Vec<Line<'a>> {
        texts.iter().map(|text| line(text, "")).collect()
    }

    pub(in crate::table) fn codes(lines: &[Line<'_>]) -> Vec<u16> {
        check(lines).iter().map(|finding| finding.violation.rule.code()).collect()
    }

    /// Where, and where the other half is.
    pub(in crate::table) fn places(lines: &[Line<'_>]) -> Vec<(Place, Option<Place>)> {
        check(lines).into_iter().map(|finding| (finding.place, finding.other.map(|(place, _)| place))).collect()
    }

    #[test]
    fn in_the_order_of_the_lines() {
        let found = lines(&["_ COOKIES", "/A/{*rest} COOKIES", "/b//c A", "/a/{*rest} OPEN", "GET|GET /c A"]);
        assert_eq!(codes(&found), [719, 706, 707, 701]);
        assert_eq!(places(&[]), vec![]);
    }
}
