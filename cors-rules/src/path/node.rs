//! The tree as constant data, and the walk that finds a path's route in it.

use super::{
    cursor::{Bytes, Cursor, OneLess, OneMore},
    normal::Normal,
};

/// What follows a place in the tree as a capture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wildcard<'a> {
    /// Nothing.
    None,
    /// The rest of a segment, then this place.
    Param(&'a Node<'a>),
    /// The rest of the path, which belongs to this route.
    CatchAll(u16),
}

/// A place in the tree of a route table. The macro writes it as nested constants.
///
/// Fixed text goes before a capture, at every byte; where that leads nowhere, the walk comes back and tries the capture.
/// That is the order of axum's router.
///
/// ```
/// use cors_rules::path::{Node, Wildcard};
///
/// // `/me` and `/{id}`
/// const ID: Node = Node { prefix: "", children: &[], wildcard: Wildcard::None, route: Some(1) };
/// const ME: Node = Node { prefix: "me", children: &[], wildcard: Wildcard::None, route: Some(0) };
/// const ROOT: Node = Node { prefix: "/", children: &[ME], wildcard: Wildcard::Param(&ID), route: None };
///
/// assert_eq!(ROOT.find(b"/me", |_| true), Some(0));
/// assert_eq!(ROOT.find(b"/mel", |_| true), Some(1));
/// assert_eq!(ROOT.find(b"/me/", |_| true), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node<'a> {
    /// The text between the parent and this place.
    pub prefix: &'a str,
    /// What follows as fixed text; no two begin with the same byte.
    pub children: &'a [Node<'a>],
    /// What follows as a capture.
    pub wildcard: Wildcard<'a>,
    /// The route whose path ends here.
    pub route: Option<u16>,
}

impl Node<'_> {
    /// The route of a path as it stands in the request. `exists` says whether a route is there in this build: one
    /// whose lines are all switched off by `#[cfg]` is passed over.
    pub fn find(&self, path: &[u8], exists: impl Fn(u16) -> bool + Copy) -> Option<u16> {
        self.walk(path, exists)
    }

    /// The route that would be found with one final `/` removed or added.
    pub fn find_with_other_slash(&self, path: &[u8], exists: impl Fn(u16) -> bool + Copy) -> Option<u16> {
        let shorter = path.strip_suffix(b"/").and_then(|shorter| self.walk(shorter, exists));
        shorter.or_else(|| self.walk(Bytes(OneMore::of(path.iter().copied())), exists))
    }

    /// As [`find`](Self::find), for the path that a framework might make of this one.
    pub fn find_normal(&self, path: Normal<'_>, exists: impl Fn(u16) -> bool + Copy) -> Option<u16> {
        self.walk(Bytes(path), exists)
    }

    /// As [`find_with_other_slash`](Self::find_with_other_slash), for the path that a framework might make of this one.
    pub fn find_normal_with_other_slash(&self, path: Normal<'_>, exists: impl Fn(u16) -> bool + Copy) -> Option<u16> {
        let ends_in_slash = path.clone().last() == Some(b'/');
        let shorter = if ends_in_slash { self.walk(Bytes(OneLess(path.clone())), exists) } else { None };
        shorter.or_else(|| self.walk(Bytes(OneMore::of(path)), exists))
    }

    /// Every place is reached at most once, so the work is at most the table times the path.
    fn walk<C: Cursor>(&self, mut path: C, exists: impl Fn(u16) -> bool + Copy) -> Option<u16> {
        if !path.strip(self.prefix.as_bytes()) {
            return None;
        }
        let Some(next) = path.first() else {
            return self.route.filter(|&route| exists(route));
        };
        let child = self.children.iter().find(|child| child.prefix.as_bytes().first() == Some(&next));
        if let Some(found) = child.and_then(|child| child.walk(path.clone(), exists)) {
            return Some(found);
        }
        match self.wildcard {
            Wildcard::None => None,
            Wildcard::CatchAll(route) => Some(route).filter(|&route| exists(route)),
            Wildcard::Param(after) => {
                path.skip_segment();
                after.walk(path, exists)
            }
        }
    }
}
