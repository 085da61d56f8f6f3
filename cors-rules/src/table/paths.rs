//! Rules about the paths of a table: each by itself, and all of them together.

use alloc::{format, string::String, vec::Vec};

use super::{Finding, Line, Place, can_meet};
use crate::{
    Rule, Violation,
    path::{Piece, Template, Tree},
    sorted::Sorted,
};

/// Each path by itself, and all of them together as axum's router would hold them. Which of two ambiguous paths a request
/// means is undefined (CVE-2024-6839 is a library that guessed).
pub(super) fn check_paths(lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let mut seen: Vec<(&str, usize)> = Vec::new();
    let mut tree = Tree::default();
    for (number, line) in lines.iter().enumerate() {
        let Some(path) = line.path.filter(|path| seen.iter().all(|(earlier, _)| earlier != path)) else { continue };
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

/// Paths are compared with their case (RFC 3986, section 6.2.2.1), so one of two such lines is easily forgotten, and a
/// framework that ignores case takes one path for the other (CVE-2024-6866).
pub(super) fn check_case(lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let shapes = shapes_of(lines);
    let mut folded = Vec::new();
    for shape in &shapes {
        folded.push(shape.to_ascii_lowercase());
    }
    let folded: Vec<&str> = folded.iter().map(String::as_str).collect();
    for group in Sorted::of(&folded).groups() {
        check_case_of(lines, &shapes, group, findings);
    }
}

/// Lines whose paths are equal but for their case.
fn check_case_of(lines: &[Line<'_>], shapes: &[String], alike: &[(&str, usize)], findings: &mut Vec<Finding>) {
    // Spellings that were remarked upon: neither they nor what they were compared with need it again.
    let mut told: Vec<&str> = Vec::new();
    for (place, (_, number)) in alike.iter().enumerate() {
        let Some((line, path)) = lines.get(*number).and_then(|line| Some((line, line.path?))) else { continue };
        if told.contains(&path) {
            continue;
        }
        let other = alike.iter().take(place).find_map(|(_, first)| {
            let other = lines.get(*first).filter(|other| can_meet(other, line))?;
            let text = other.path.filter(|text| !told.contains(text))?;
            (shapes.get(*first) != shapes.get(*number)).then_some((*first, text))
        });
        if let Some((first, text)) = other {
            let violation = Violation::new(Rule::PathCase, format!("`{text}` and `{path}` differ in case only"))
                .help("write the path in one case, as requests have it");
            let other = Some((Place::Path(first), "this is the other path".into()));
            findings.push(Finding { violation, place: Place::Path(*number), other });
            told.push(path);
        }
    }
}

/// The [`shape`] of a path that is no violation.
pub(super) fn shape_of(path: &str) -> Option<String> {
    Template::parse(path).map(|template| shape(template.pieces())).ok()
}

/// The [`shape`] of each line's path, and an empty text where a line has no path, or one that is a violation.
pub(super) fn shapes_of(lines: &[Line<'_>]) -> Vec<String> {
    let mut shapes = Vec::new();
    for line in lines {
        shapes.push(line.path.and_then(shape_of).unwrap_or_default());
    }
    shapes
}

/// A text that two templates share if they match the same paths: without the names of parameters, for which it has bytes
/// that no path has.
pub(super) fn shape(pieces: &[Piece]) -> String {
    let mut shape = String::new();
    for piece in pieces {
        shape.push_str(match piece {
            Piece::Text(text) => text,
            Piece::Param(_) => "\0",
            Piece::CatchAll(_) => "\0\0",
        });
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::super::{
        Place,
        tests::{codes, line, lines, places},
    };

    #[test]
    fn accepted() {
        for list in [
            &["/a/{x} A", "/{y}/b B", "/a/b C", "/c/{*rest} D"][..],
            &["/{id}/a A", "/{name}/b A"],
            &["/a A", "/a/ A", "/b A"],
            // A parameter's name is no part of the path.
            &["/{id}/a A", "/{ID}/b A"],
            &["GET /a/{x} A", "PUT /a/{x} B"],
        ] {
            assert_eq!(codes(&lines(list)), [], "{list:?}");
        }
        assert_eq!(codes(&[line("/a A", "debug"), line("/A A", "release")]), []);
    }

    #[test]
    fn refused() {
        for (list, expected) in [
            (&["/a/{x} A", "/a/{y} B"][..], &[702][..]),
            (&["/a/{x} A", "/a/{X} B"], &[702]),
            (&["/a/{x} A", "/a/{*rest} B"], &[702]),
            (&["/{*rest} A", "/{x}/b B"], &[702]),
            (&["a A"], &[706]),
            (&["/a//b A", "/a//b B"], &[706, 701]),
            (&["/a A", "/A A"], &[707]),
            (&["/a/{x} A", "/A/{y} B"], &[707]),
            (&["/a/{*x} A", "/A/{*y} B"], &[707]),
            (&["/%c3%a4 A", "/%C3%A4 A"], &[707]),
            // Once for each spelling.
            (&["GET /a A", "GET /A A", "PUT /A A", "GET /a/b A", "GET /a/B A", "GET /A/b A"], &[707, 707, 707]),
        ] {
            assert_eq!(codes(&lines(list)), expected, "{list:?}");
        }
        let late = ["_ A", "/b A", "/c A", "/a/{x}/b A", "/a/{*rest} B"];
        assert_eq!(places(&lines(&late)), [(Place::Path(4), Some(Place::Path(3)))]);
        assert_eq!(places(&lines(&["_ A", "/a A", "/A A"])), [(Place::Path(2), Some(Place::Path(1)))]);
        assert_eq!(codes(&[line("/a A", "debug"), line("/A A", "")]), [707]);
        assert_eq!(codes(&[line("/a A", "debug"), line("/A A", "release"), line("/a B", "release")]), [707]);
    }
}
