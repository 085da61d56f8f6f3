//! Rules about what the policies of lines let in.

use alloc::{format, vec::Vec};

use super::{Finding, Guard, Line, Openness, Place, compete};
use crate::{
    Rule, Violation,
    path::{Piece, Template},
    sorted::Sorted,
};

/// A browser keeps the methods and the header names of preflights as entries of their own, by URL (Fetch, "CORS-preflight
/// cache"): after a preflight for `PUT` with `X-Admin` and one for `DELETE`, Firefox sends `DELETE` with `X-Admin` and
/// does not ask.
pub(super) fn check_unequal_methods(lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    // A line that denies answers no preflight that could be kept.
    let can_differ = |line: &Line<'_>| {
        !line.methods.is_empty() && line.guard.as_ref().is_some_and(|guard| guard.openness > Openness::Nobody)
    };
    let mut paths: Vec<(&str, usize)> = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        if let Some(path) = line.path.filter(|_| can_differ(line)) {
            paths.push((path, number));
        }
    }
    for group in Sorted::numbered(paths).groups() {
        let unequal = group.iter().enumerate().find_map(|(place, (path, number))| {
            let line = lines.get(*number)?;
            group.iter().take(place).find_map(|(_, first)| {
                let other = lines.get(*first).filter(|other| compete(other, line) && !share_method(other, line))?;
                Some((path, *first, *number, difference(other.guard.as_ref()?, line.guard.as_ref()?)?))
            })
        });
        if let Some((path, first, number, what)) = unequal {
            let message = format!(
                "the lines of `{path}` differ in {what}, but a browser keeps what preflights allowed for the path as a whole"
            );
            let violation = Violation::new(Rule::UnequalMethods, message)
                .help("check in the handler what a request may do: a list for one method is no boundary")
                .help(format!("write the same {what} for all methods of the path if they need not differ"));
            let other = Some((Place::Path(first), "this line differs".into()));
            findings.push(Finding { violation, place: Place::Path(number), other });
        }
    }
}

/// Of such lines one has to go, and whether they differ matters no more.
fn share_method(one: &Line<'_>, other: &Line<'_>) -> bool {
    one.methods.iter().any(|method| other.methods.contains(method))
}

fn difference(one: &Guard<'_>, other: &Guard<'_>) -> Option<&'static str> {
    let has = |guard: &Guard<'_>, name: &&str| guard.headers.iter().any(|listed| listed.eq_ignore_ascii_case(name));
    let has_all = |guard: &Guard<'_>, of: &Guard<'_>| of.headers.iter().all(|name| has(guard, name));
    match (!has_all(one, other) || !has_all(other, one), one.credentials != other.credentials) {
        (true, true) => Some("`allow_headers` and `allow_credentials`"),
        (true, false) => Some("`allow_headers`"),
        (false, true) => Some("`allow_credentials`"),
        (false, false) => None,
    }
}

/// Cookies are for the paths that need them. Whoever adds a path later does not think of a line that already covers it
/// (least privilege; no standard says so).
pub(super) fn check_catch_all(number: usize, line: &Line<'_>, findings: &mut Vec<Finding>) {
    let is_all = |path| Template::parse(path).is_ok_and(|template| is_catch_all(template.pieces()));
    if !line.path.is_none_or(is_all) || !line.guard.as_ref().is_some_and(|guard| guard.credentials) {
        return;
    }
    let path = line.path.unwrap_or("_");
    let message = format!("`{path}` allows credentials on every path that no other line matches");
    let violation = Violation::new(Rule::CatchAllWithCredentials, message)
        .help(format!("list the paths that need cookies, and give `{path}` a policy without them, or `deny`"));
    findings.push(Finding { violation, place: Place::Path(number), other: None });
}

fn is_catch_all(pieces: &[Piece]) -> bool {
    matches!(pieces, [Piece::Text(root), Piece::CatchAll(_)] if root == "/")
}

#[cfg(test)]
mod tests {
    use super::super::{
        Place, check,
        tests::{codes, line, lines, places},
    };

    #[test]
    fn accepted() {
        for list in [
            &["GET /a ADMIN", "PUT /a ADMIN"][..],
            // The order of the names is no difference.
            &["GET /a ADMIN", "PUT /a SAME"],
            &["GET /a OPEN", "PUT /a LISTED"],
            &["GET /a ADMIN", "PUT /b LISTED"],
            &["GET /a ADMIN", "PUT /a deny"],
            // Of another module.
            &["GET /a ADMIN", "PUT /a other::POLICY"],
            &["_ OPEN", "/a COOKIES"],
            &["/{*rest} OPEN", "/a/b COOKIES"],
            &["_ deny", "/{id} COOKIES", "/ COOKIES"],
            &["_ other::POLICY"],
        ] {
            assert_eq!(codes(&lines(list)), [], "{list:?}");
        }
        assert_eq!(codes(&[line("GET /a ADMIN", "debug"), line("PUT /a LISTED", "release")]), []);
    }

    #[test]
    fn unequal_methods() {
        for list in [
            &["GET /a ADMIN", "PUT /a LISTED"][..],
            &["GET /a COOKIES", "PUT /a LISTED"],
            &["GET /a COOKIES", "PUT /a ADMIN"],
            // Once for each path.
            &["GET /a ADMIN", "PUT /a LISTED", "POST /a COOKIES"],
            &["GET /a other::POLICY", "PUT /a deny", "POST /a LISTED", "DELETE /a COOKIES"],
        ] {
            assert_eq!(codes(&lines(list)), [704], "{list:?}");
        }
        assert_eq!(codes(&[line("GET /a ADMIN", "debug"), line("PUT /a LISTED", "")]), [704]);
        // Two lines for one method contradict each other, and that is what is said.
        assert_eq!(codes(&lines(&["GET|PUT /a ADMIN", "PUT /a LISTED"])), [701]);
        assert_eq!(codes(&lines(&["GET|PUT /a ADMIN", "PUT /a LISTED", "POST /a LISTED"])), [701, 704]);
        for (list, message) in [
            (
                ["GET /a ADMIN", "PUT /a LISTED"],
                "the lines of `/a` differ in `allow_headers`, but a browser keeps what preflights allowed for the path as a whole",
            ),
            (
                ["GET /a COOKIES", "PUT /a LISTED"],
                "the lines of `/a` differ in `allow_credentials`, but a browser keeps what preflights allowed for the path as a whole",
            ),
        ] {
            assert_eq!(check(&lines(&list)).pop().unwrap().violation.message, message);
        }
        let found = lines(&["GET /b ADMIN", "GET /a ADMIN", "POST /a ADMIN", "PUT /a LISTED", "PUT /b LISTED"]);
        assert_eq!(places(&found), [(Place::Path(3), Some(Place::Path(1))), (Place::Path(4), Some(Place::Path(0)))]);
    }

    #[test]
    fn catch_all() {
        for list in [&["_ COOKIES"][..], &["/a OPEN", "/{*rest} COOKIES"]] {
            assert_eq!(codes(&lines(list)), [719], "{list:?}");
        }
        assert_eq!(codes(&lines(&["_ COOKIES", "/{*rest} COOKIES"])), [719, 719]);
    }
}
