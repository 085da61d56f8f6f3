//! The bare paths of a subtree: `/x/{*rest}` matches neither `/x` nor `/x/`, so other lines answer those.

use alloc::{format, string::String, vec::Vec};
use core::{cell::OnceCell, slice};

use super::{Line, can_meet, paths::shape};
use crate::{
    path::{Branch, Node, Piece, Tail, Template, Tree, Wildcard},
    policy::is_safelisted,
};

/// A line that answers the bare path of a subtree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bare {
    /// The line of the subtree.
    pub subtree: usize,
    /// The bare path, such as `/x` or `/x/`.
    pub path: String,
    /// The line that answers it.
    pub line: usize,
}

/// The lines that answer the bare path of each subtree, for the methods that the subtree's line has. Unknown policies are
/// among them.
///
/// ```
/// use cors_rules::table::{Line, bare_lines};
///
/// let lines = ["/x/{*rest}", "/{page}"].map(|path| Line { path: Some(path), ..Line::default() });
/// let answers: Vec<_> = bare_lines(&lines).into_iter().map(|bare| (bare.path, bare.line)).collect();
/// assert_eq!(answers, [("/x".to_owned(), 1)]);
/// ```
#[must_use]
pub fn bare_lines(lines: &[Line<'_>]) -> Vec<Bare> {
    let mut routes: Vec<(&str, Vec<(usize, &Line<'_>)>)> = Vec::new();
    let mut tree = Tree::default();
    let mut subtrees = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let Some((path, template)) = line.path.and_then(|path| Some((path, Template::parse(path).ok()?))) else {
            continue;
        };
        if let Some((_, lines)) = routes.iter_mut().find(|(earlier, _)| *earlier == path) {
            lines.push((number, line));
        } else if let Ok(route) = u16::try_from(routes.len()) {
            // A conflict is reported as one.
            let _ = tree.insert(&template, route);
            routes.push((path, [(number, line)].into()));
        }
        if let Some((bare, request)) = bare_of(path, &template) {
            subtrees.push((number, line, bare, request));
        }
    }
    let mut slots: Vec<Slot<'_>> = Vec::new();
    for _ in 0..2 * count(tree.root()) {
        slots.push(OnceCell::new());
    }
    let table = Table { lines, routes: &routes, root: node(tree.root(), &mut slots.iter()) };
    let mut found = Vec::new();
    for (subtree, line, bare, request) in &subtrees {
        for slash in ["", "/"] {
            for line in &table.answers(&format!("{request}{slash}"), line) {
                found.push(Bare { subtree: *subtree, path: format!("{bare}{slash}"), line: *line });
            }
        }
    }
    found
}

/// The lines that answer the bare path of a subtree where both stand behind gates, and another one each. The rules take them
/// for lines of different builds; a build may have both all the same, which only the compiler knows.
///
/// ```
/// use cors_rules::table::{Line, bare_lines, bare_lines_behind_gates};
///
/// let line = |path, gate: &str| Line { path, gate: gate.into(), ..Line::default() };
/// let lines = [line(Some("/x/{*rest}"), "unix"), line(None, "debug_assertions")];
/// assert_eq!(bare_lines(&lines), []);
/// assert_eq!(bare_lines_behind_gates(&lines)[0].line, 1);
/// ```
#[must_use]
pub fn bare_lines_behind_gates(lines: &[Line<'_>]) -> Vec<Bare> {
    let mut gates: Vec<&str> = Vec::new();
    for line in lines.iter().filter(|line| !line.gate.is_empty()) {
        if !gates.contains(&line.gate.as_str()) {
            gates.push(&line.gate);
        }
    }
    let mut found: Vec<Bare> = Vec::new();
    while let Some(one) = gates.pop() {
        for other in &gates {
            let mut together = lines.to_vec();
            for line in together.iter_mut().filter(|line| line.gate == *other) {
                line.gate = one.into();
            }
            for bare in bare_lines(&together) {
                let gate = |at: usize| lines.get(at).map_or("", |line| &line.gate);
                let gates = [gate(bare.subtree), gate(bare.line)];
                if gates == [one, *other] || gates == [*other, one] {
                    found.push(bare);
                }
            }
        }
    }
    found
}

/// The path above a catch-all: as it is written, and as a request may have it.
fn bare_of(path: &str, template: &Template) -> Option<(String, String)> {
    let [above @ .., Piece::CatchAll(name)] = template.pieces() else { return None };
    let bare = path.strip_suffix(&format!("/{{*{name}}}")).filter(|bare| !bare.is_empty())?;
    // What stands for a parameter there is taken for one, and for nothing else.
    Some((bare.into(), shape(above).strip_suffix('/')?.into()))
}

/// A table as the runtime has it.
struct Table<'a> {
    lines: &'a [Line<'a>],
    routes: &'a [(&'a str, Vec<(usize, &'a Line<'a>)>)],
    root: Node<'a>,
}

impl Table<'_> {
    /// The lines that answer a path in some build that has the subtree's line, for the methods of that line.
    fn answers(&self, path: &str, subtree: &Line<'_>) -> Vec<usize> {
        let path = path.as_bytes();
        let mut answers = Vec::new();
        // Behind a gate that not every such build passes, what comes next answers in the other builds.
        let mut passed: Vec<u16> = Vec::new();
        while let Some(route) = self.root.find(path, |route| !passed.contains(&route) && self.can_exist(route, subtree))
        {
            self.add_named(route, subtree, &mut answers);
            if self.exists(route, subtree) {
                return answers;
            }
            passed.push(route);
        }
        if self.root.find_with_other_slash(path, |route| self.exists(route, subtree)).is_none() {
            for (number, line) in self.lines.iter().enumerate() {
                if line.path.is_none() && can_meet(line, subtree) {
                    answers.push(number);
                }
            }
        }
        answers
    }

    fn of(&self, route: u16) -> &[(usize, &Line<'_>)] {
        self.routes.get(usize::from(route)).map_or(&[], |(_, lines)| lines)
    }

    fn can_exist(&self, route: u16, subtree: &Line<'_>) -> bool {
        self.of(route).iter().any(|(_, line)| can_meet(line, subtree))
    }

    fn exists(&self, route: u16, subtree: &Line<'_>) -> bool {
        self.of(route).iter().any(|(_, line)| line.gate.is_empty() || line.gate == subtree.gate)
    }

    /// The route's lines for a method of the subtree's line. A method that none of them names has their policy if it is
    /// the only one; that matters for those methods only that are sent without a preflight.
    fn add_named(&self, route: u16, subtree: &Line<'_>, answers: &mut Vec<usize>) {
        let mut there = Vec::new();
        for (number, line) in self.of(route) {
            if can_meet(line, subtree) {
                there.push((*number, *line));
            }
        }
        let names = |line: &Line<'_>, method: &str| {
            line.methods.is_empty()
                || line.methods.contains(&method)
                || method == "HEAD" && line.methods.contains(&"GET")
        };
        let is_one = there.iter().all(|(_, line)| there.first().is_some_and(|(_, first)| first.policy == line.policy));
        let is_for_all = is_one
            && subtree
                .methods
                .iter()
                .any(|method| is_safelisted(method) && !there.iter().any(|(_, line)| names(line, method)));
        for (number, line) in &there {
            if is_for_all || subtree.methods.is_empty() || subtree.methods.iter().any(|method| names(line, method)) {
                answers.push(*number);
            }
        }
    }
}

/// Where the nodes below one place are kept.
type Slot<'a> = OnceCell<Vec<Node<'a>>>;

/// The places in a tree.
fn count(branch: &Branch) -> usize {
    let below: usize = branch.children.iter().map(count).sum();
    match &branch.tail {
        Tail::Param(next) => 1 + below + count(next),
        Tail::None | Tail::CatchAll(_) => 1 + below,
    }
}

/// The tree in the form in which the runtime walks it, so that there is one walk.
fn node<'a>(branch: &'a Branch, slots: &mut slice::Iter<'a, Slot<'a>>) -> Node<'a> {
    let children = branch.children.iter().map(|child| node(child, slots)).collect();
    let children = keep(children, slots);
    let wildcard = match &branch.tail {
        Tail::None => Wildcard::None,
        Tail::CatchAll(route) => Wildcard::CatchAll(*route),
        Tail::Param(next) => {
            let next = [node(next, slots)].into();
            keep(next, slots).first().map_or(Wildcard::None, Wildcard::Param)
        }
    };
    Node { prefix: &branch.prefix, children, wildcard, route: branch.route }
}

/// A place needs two slots at most, and there are as many.
fn keep<'a>(nodes: Vec<Node<'a>>, slots: &mut slice::Iter<'a, Slot<'a>>) -> &'a [Node<'a>] {
    slots.next().map_or(&[], |slot| slot.get_or_init(|| nodes))
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{line, lines},
        Line, bare_lines, bare_lines_behind_gates,
    };
    use alloc::{format, string::String, vec::Vec};

    /// `"path line"`, in order.
    fn answers(lines: &[Line<'_>]) -> Vec<String> {
        bare_lines(lines).into_iter().map(|bare| format!("{} {}", bare.path, bare.line)).collect()
    }

    #[test]
    fn as_the_router_finds_them() {
        for (list, expected) in [
            (&["/x/{*rest} A"][..], &[][..]),
            // `_` does not stand for a path that is one `/` away from a line's, and `/x//` is one of the subtree.
            (&["/x/{*rest} A", "_ B"], &["/x 1"]),
            (&["/x/{*rest} A", "/x B", "_ C"], &["/x 1"]),
            (&["/x/{*rest} A", "/x/ B", "_ C"], &["/x/ 1"]),
            (&["/x/{*rest} A", "/{page} B"], &["/x 1"]),
            (&["/x/{*rest} A", "/{page} B", "/x C"], &["/x 2"]),
            (&["/x/{*rest} A", "/{*all} B"], &["/x 1", "/x/ 1"]),
            (&["/x/{*rest} A", "/x B", "/{*all} C"], &["/x 1", "/x/ 2"]),
            (&["/a/b/{*rest} A", "/a/{*rest} B"], &["/a/b 1", "/a/b/ 1"]),
            (&["/{*rest} A", "_ B"], &[]),
            (&["/x{*rest} A", "_ B"], &[]),
            // Whatever the parameter is; one of its values may have a line of its own.
            (&["/t/{id}/{*rest} A", "/t/{id} B", "/t/me C"], &["/t/{id} 1"]),
            (&["/t/v{id}/{*rest} A", "/t/v1 B", "/t/{page} C"], &["/t/v{id} 2"]),
            (&["/{{x}}/{*rest} A", "/{{x}} B"], &["/{{x}} 1"]),
            (&["/{a}/{b}/{c}/{d}/{*rest} A", "/{a}/{b}/{c}/{d} B"], &["/{a}/{b}/{c}/{d} 1"]),
            // What is refused has no answers, and stops nothing.
            (&["x/{*rest} A", "/y/{*rest} B", "_ C"], &["/y 2"]),
        ] {
            assert_eq!(answers(&lines(list)), expected, "{list:?}");
        }
    }

    #[test]
    fn by_method() {
        for (list, expected) in [
            (&["/x/{*rest} A", "GET /x A", "PUT /x B"][..], &["/x 1", "/x 2"][..]),
            (&["PUT /x/{*rest} A", "GET /x A", "PUT /x B"], &["/x 2"]),
            (&["HEAD /x/{*rest} A", "GET /x A", "PUT /x B"], &["/x 1"]),
            (&["PUT /x/{*rest} A", "/x B"], &["/x 1"]),
            // With two policies a method that no line names is denied, with one it has that.
            (&["POST /x/{*rest} A", "GET /x A", "PUT /x B"], &[]),
            (&["POST /x/{*rest} A", "GET /x A", "PUT /x A"], &["/x 1", "/x 2"]),
            // The policy does not allow this one, so no browser sends it.
            (&["DELETE /x/{*rest} A", "GET /x A"], &[]),
        ] {
            assert_eq!(answers(&lines(list)), expected, "{list:?}");
        }
    }

    #[test]
    fn behind_two_gates_that_may_both_hold() {
        let answers = |lines: &[Line<'_>]| -> Vec<_> {
            bare_lines_behind_gates(lines).into_iter().map(|bare| (bare.subtree, bare.line)).collect()
        };
        let rest = |gate| line("/x/{*rest} A", gate);
        assert_eq!(answers(&[rest("a"), line("_ B", "b")]), [(0, 1)]);
        assert_eq!(answers(&[rest("a"), line("/{page} B", "b"), line("_ C", "c")]), [(0, 2), (0, 1)]);
        // What the rules see themselves is not among them.
        assert_eq!(answers(&[rest("a"), line("_ B", "")]), []);
        assert_eq!(answers(&[rest(""), line("_ B", "b")]), []);
        assert_eq!(answers(&[rest("a"), line("/x A", "a"), line("_ B", "b")]), []);
        assert_eq!(answers(&[rest("a"), line("/x A", ""), line("_ B", "b")]), []);
    }

    #[test]
    fn behind_gates() {
        let rest = |gate| line("/x/{*rest} A", gate);
        // In builds without the gate `_` answers.
        assert_eq!(answers(&[rest(""), line("/x B", "a"), line("_ C", "")]), ["/x 1", "/x 2"]);
        assert_eq!(answers(&[rest(""), line("/x B", "a"), line("/{page} C", ""), line("_ D", "")]), ["/x 1", "/x 2"]);
        assert_eq!(answers(&[rest("a"), line("/x B", "a"), line("_ C", "")]), ["/x 1"]);
        assert_eq!(answers(&[rest("a"), line("/x B", "b"), line("_ C", "")]), ["/x 2"]);
        assert_eq!(answers(&[rest("a"), line("_ B", "b"), line("_ C", "a")]), ["/x 2"]);
    }
}
