//! The rule about a guarded subtree whose bare path is not guarded as well.

use alloc::{format, string::String, vec::Vec};

use super::{
    Bare, Finding, Line, Openness, Place, bare_lines,
    paths::{shape_of, shapes_of},
};
use crate::{Rule, Violation, sorted::Sorted};

/// What a subtree breaks whose bare path is answered by a more open line, such as `_`.
#[must_use]
pub fn more_open(subtree: &str, bare: &str, line: &str) -> Violation {
    violation(subtree, bare, line)
        .help(format!("give `{bare}` a line with the policy of `{subtree}`"))
        .help("meant as it is? write `#[allow(cors::more_open_parent)]` in front of it")
}

fn violation(subtree: &str, bare: &str, line: &str) -> Violation {
    let message = if line == bare {
        format!("`{bare}` has a more open policy than `{subtree}`, which does not match it")
    } else {
        format!("`{subtree}` does not match `{bare}`, which the more open `{line}` answers")
    };
    Violation::new(Rule::MoreOpenParent, message)
}

/// Whoever guards `/x/{*rest}` means `/x` too, but axum's router takes a catch-all for one byte at least, so `/x` goes
/// where any other path goes. The runtime does as the router does, and so may share it with more sites.
pub(super) fn check_more_open(lines: &[Line<'_>], findings: &mut Vec<Finding>) {
    let bare = bare_lines(lines);
    if bare.is_empty() {
        return;
    }
    // The first line of each path, whatever its parameters are called.
    let shapes = shapes_of(lines);
    let shapes: Vec<&str> = shapes.iter().map(String::as_str).collect();
    let by_shape = Sorted::of(&shapes);
    // An unknown policy, `None`, is not more open than any.
    let openness = |at: usize| lines.get(at).and_then(|line| Some(line.guard.as_ref()?.openness));
    for bare in bare.chunk_by(|one, next| one.subtree == next.subtree) {
        let Some(number) = bare.first().map(|bare| bare.subtree) else { continue };
        let Some((line, path, guard)) =
            lines.get(number).and_then(|line| Some((line, line.path?, line.guard.as_ref()?)))
        else {
            continue;
        };
        if !guard.credentials && guard.openness > Openness::Nobody {
            continue;
        }
        let own = |path| lines.get(by_shape.first(&shape_of(path)?)?);
        let mut paths: Vec<&str> = Vec::new();
        let mut changes: Vec<Change> = Vec::new();
        // The first of the most open ones, for the first path that has any.
        let mut worst: Option<&Bare> = None;
        for bare in bare.iter().filter(|bare| openness(bare.line) > Some(guard.openness)) {
            if !paths.contains(&bare.path.as_str()) {
                paths.push(&bare.path);
                changes.push(change(&bare.path, own(&bare.path), line));
            }
            if worst.is_none_or(|worst| worst.path == bare.path && openness(worst.line) < openness(bare.line)) {
                worst = Some(bare);
            }
        }
        let Some(worst) = worst else { continue };
        let answering = lines.get(worst.line).and_then(|line| line.path).unwrap_or("_");
        let violation = violation(path, &worst.path, answering).help(to_write(&changes, &line.policy));
        let other = Some((Place::Path(worst.line), format!("this line answers `{}`", worst.path)));
        findings.push(Finding { violation, place: Place::Path(number), other });
    }
}

/// A line that gives a bare path the policy of its subtree.
struct Change {
    /// `add`, or `write` where the path has a line.
    verb: &'static str,
    /// The methods and the path.
    line: String,
    /// What to do about gates.
    gate: &'static str,
}

/// `own` is the line that the path has.
fn change(path: &str, own: Option<&Line<'_>>, subtree: &Line<'_>) -> Change {
    let methods = if subtree.methods.is_empty() { String::new() } else { format!("{} ", subtree.methods.join(" | ")) };
    let (verb, path) = own.and_then(|own| own.path).map_or(("add", path), |own| ("write", own));
    let gate = match own {
        _ if !subtree.gate.is_empty() => ", behind the same `#[cfg]`",
        Some(own) if !own.gate.is_empty() => ", without a `#[cfg]`",
        _ => "",
    };
    Change { verb, line: format!("{methods}\"{path}\""), gate }
}

/// All lines in one sentence, since it takes all of them.
fn to_write(changes: &[Change], policy: &str) -> String {
    // The text of a body is a number.
    let is_body = policy.as_bytes().first().is_some_and(u8::is_ascii_digit);
    let target = if is_body { String::new() } else { format!(" => {policy}") };
    let with = if is_body { " with it" } else { "" };
    let mut parts: Vec<String> = Vec::new();
    for alike in changes.chunk_by(|one, next| (one.verb, one.gate) == (next.verb, next.gate)) {
        let Some(Change { verb, gate, .. }) = alike.first() else { continue };
        let mut lines: Vec<String> = Vec::new();
        for change in alike {
            lines.push(format!("`{}{target}`", change.line));
        }
        parts.push(format!("{verb} {}{with}{gate}", lines.join(" and ")));
    }
    let front = if is_body { "give the policy a name, and " } else { "" };
    format!("{front}{}", parts.join(", and "))
}

#[cfg(test)]
mod tests {
    use super::super::{
        Line, Place, check, more_open,
        tests::{codes, line, lines, places},
    };
    use alloc::{string::String, vec::Vec};

    #[test]
    fn accepted() {
        for list in [
            &["/x/{*rest} deny"][..],
            &["/x/{*rest} deny", "/x deny", "_ OPEN"],
            &["/x/{*rest} deny", "/x/ deny", "_ OPEN"],
            &["/x/{*rest} deny", "_ deny"],
            &["/x/{*rest} COOKIES", "/x COOKIES", "_ OPEN"],
            // Lists are not compared with each other.
            &["/x/{*rest} COOKIES", "_ LISTED"],
            &["/x/{*rest} COOKIES", "/x deny", "/x/ deny", "/{*all} OPEN"],
            // Whoever gives no cookies away has the same to lose everywhere.
            &["/x/{*rest} LISTED", "_ OPEN"],
            &["/x/{*rest} OPEN", "_ OPEN"],
            // Of another module.
            &["/x/{*rest} other::POLICY", "_ OPEN"],
            &["/x/{*rest} deny", "_ other::POLICY"],
            // Method by method as the subtree.
            &["GET /x/{*rest} OPEN", "PUT /x/{*rest} LISTED", "GET /x OPEN", "PUT /x LISTED"],
            &["PUT /x/{*rest} deny", "GET /x OPEN", "_ OPEN"],
            &["/{*rest} deny", "_ OPEN"],
            &["/x{*rest} deny", "_ OPEN"],
            &["/t/{id}/{*rest} deny", "/t/{id} deny", "/t/me OPEN", "_ OPEN"],
        ] {
            assert_eq!(codes(&lines(list)), [], "{list:?}");
        }
        assert_eq!(codes(&[line("/x/{*rest} deny", "a"), line("/x deny", "a"), line("_ OPEN", "")]), []);
        assert_eq!(codes(&[line("/x/{*rest} deny", "a"), line("_ OPEN", "b")]), []);
    }

    /// Each table, the lines that the help says to write, and that they settle it.
    #[test]
    fn refused() {
        for (list, expected) in [
            (&["/x/{*rest} deny", "_ OPEN"][..], &["\"/x\" => deny"][..]),
            (&["/x/{*rest} deny", "_ LISTED"], &["\"/x\" => deny"]),
            (&["/x/{*rest} COOKIES", "_ OPEN"], &["\"/x\" => COOKIES"]),
            (&["/x/{*rest} deny", "/{page} OPEN"], &["\"/x\" => deny"]),
            (&["/x/{*rest} deny", "/{*all} OPEN"], &["\"/x\" => deny", "\"/x/\" => deny"]),
            (&["/x/{*rest} deny", "/x deny", "/{*all} OPEN"], &["\"/x/\" => deny"]),
            (&["/x/{*rest} deny", "/{page} OPEN", "/{page}/ OPEN"], &["\"/x\" => deny", "\"/x/\" => deny"]),
            (&["/a/b/{*rest} deny", "/a/{*rest} OPEN"], &["\"/a/b\" => deny", "\"/a/b/\" => deny"]),
            (&["PUT|POST /x/{*rest} deny", "_ OPEN"], &["PUT | POST \"/x\" => deny"]),
            (&["/t/{id}/{*rest} deny", "_ OPEN"], &["\"/t/{id}\" => deny"]),
            (&["POST /x/{*rest} deny", "GET /x OPEN"], &["POST \"/x\" => deny"]),
        ] {
            let mut table = lines(list);
            let helps: Vec<String> = check(&table).into_iter().flat_map(|finding| finding.violation.help).collect();
            let texts: Vec<&str> = helps.iter().flat_map(|help| help.split('`').skip(1).step_by(2)).collect();
            assert_eq!(helps.len(), 1, "{list:?}: {helps:?}");
            assert_eq!((codes(&table), texts.as_slice()), ([728].into(), expected), "{list:?}");
            table.extend(texts.iter().map(|text| line(text, "")));
            assert!(!codes(&table).contains(&728), "{list:?}: {texts:?} do not help");
        }
    }

    #[test]
    fn a_line_to_change() {
        for (list, expected) in [
            (&["/x/{*rest} deny", "/x LISTED"][..], "write `\"/x\" => deny`"),
            (&["/t/{id}/{*rest} deny", "/t/{name} OPEN"], "write `\"/t/{name}\" => deny`"),
            (&["GET /x/{*rest} deny", "GET /x OPEN", "PUT /x LISTED"], "write `GET \"/x\" => deny`"),
        ] {
            let finding = check(&lines(list)).pop().unwrap();
            assert_eq!((finding.violation.rule.code(), finding.violation.help.concat().as_str()), (728, expected));
        }
        let mut body = lines(&["/x/{*rest} COOKIES", "_ OPEN"]);
        body[0].policy = "0".into();
        let help = check(&body).pop().unwrap().violation.help.concat();
        assert_eq!(help, "give the policy a name, and add `\"/x\"` with it");
        let mut body = lines(&["/x/{*rest} COOKIES", "/{*all} OPEN"]);
        body[0].policy = "0".into();
        let help = check(&body).pop().unwrap().violation.help.concat();
        assert_eq!(help, "give the policy a name, and add `\"/x\"` and `\"/x/\"` with it");
        let gated = [line("/x/{*rest} deny", "a"), line("_ OPEN", "")];
        let help = check(&gated).pop().unwrap().violation.help.concat();
        assert_eq!(help, "add `\"/x\" => deny`, behind the same `#[cfg]`");
        let gated = [line("/x/{*rest} deny", ""), line("/x deny", "a"), line("_ OPEN", "")];
        let help = check(&gated).pop().unwrap().violation.help.concat();
        assert_eq!(help, "write `\"/x\" => deny`, without a `#[cfg]`");
    }

    /// Both paths have to be closed, so there is one line of help.
    #[test]
    fn two_paths() {
        let help = |lines: &[Line<'_>]| check(lines).pop().unwrap().violation.help;
        let both = lines(&["/x/{*rest} deny", "/{*all} OPEN"]);
        assert_eq!(help(&both), ["add `\"/x\" => deny` and `\"/x/\" => deny`"]);
        let gated = [line("/x/{*rest} deny", "a"), line("/{*all} OPEN", "")];
        assert_eq!(help(&gated), ["add `\"/x\" => deny` and `\"/x/\" => deny`, behind the same `#[cfg]`"]);
        let mixed = [line("/x/{*rest} deny", ""), line("/x deny", "a"), line("/{*all} OPEN", "")];
        assert_eq!(help(&mixed), ["write `\"/x\" => deny`, without a `#[cfg]`, and add `\"/x/\" => deny`"]);
    }

    #[test]
    fn the_line_that_another_module_decides_about() {
        let expected = [
            "give `/x` a line with the policy of `/x/{*rest}`",
            "meant as it is? write `#[allow(cors::more_open_parent)]` in front of it",
        ];
        assert_eq!(more_open("/x/{*rest}", "/x", "_").help, expected);
        let message = |line| more_open("/x/{*rest}", "/x", line).message;
        assert_eq!(message("_"), "`/x/{*rest}` does not match `/x`, which the more open `_` answers");
        assert_eq!(message("/x"), "`/x` has a more open policy than `/x/{*rest}`, which does not match it");
    }

    #[test]
    fn the_most_open_line() {
        let list = ["/x/{*rest} deny", "GET /x LISTED", "PUT /x OPEN", "POST /x OPEN", "_ OPEN"];
        assert_eq!(places(&lines(&list)), [(Place::Path(0), Some(Place::Path(2)))]);
        let gated = [line("/x/{*rest} deny", ""), line("/x deny", "a"), line("_ OPEN", "")];
        assert_eq!(places(&gated), [(Place::Path(0), Some(Place::Path(2)))]);
    }
}
