//! Builds the look-up tree of a route table, and finds paths that axum's router would refuse to hold together.

use alloc::{boxed::Box, string::String, vec::Vec};

use super::template::{Piece, Template};

/// Where a branch goes on with something that is not fixed text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Tail {
    /// Nowhere.
    #[default]
    None,
    /// With the rest of a segment.
    Param(Box<Branch>),
    /// With the rest of the path, for this route.
    CatchAll(u16),
}

/// A place in the tree: the text that leads to it and all that can follow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Branch {
    /// The text between the parent and this place.
    pub prefix: String,
    /// What follows as fixed text; no two begin with the same byte.
    pub children: Vec<Branch>,
    /// What follows as a capture.
    pub tail: Tail,
    /// The route whose path ends here.
    pub route: Option<u16>,
}

/// Two routes that no router of axum's kind can hold together: equal but for the names of parameters, or a parameter of
/// the one where the other has a catch-all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The route that was there.
    pub first: u16,
    /// The route that could not be added.
    pub second: u16,
}

/// All paths of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    root: Branch,
}

impl Tree {
    /// Adds the path of the route numbered `route`.
    pub fn insert(&mut self, template: &Template, route: u16) -> Result<(), Conflict> {
        insert(&mut self.root, template.pieces(), route)
    }

    /// The place before the first byte of a path.
    #[must_use]
    pub fn root(&self) -> &Branch {
        &self.root
    }
}

fn insert(branch: &mut Branch, pieces: &[Piece], route: u16) -> Result<(), Conflict> {
    match pieces {
        [] => match branch.route {
            Some(first) => Err(Conflict { first, second: route }),
            None => {
                branch.route = Some(route);
                Ok(())
            }
        },
        [Piece::Text(text), rest @ ..] => insert(descend(branch, text), rest, route),
        [Piece::Param(_), rest @ ..] => match &mut branch.tail {
            Tail::Param(next) => insert(next, rest, route),
            Tail::CatchAll(first) => Err(Conflict { first: *first, second: route }),
            Tail::None => {
                let mut next = Branch::default();
                insert(&mut next, rest, route)?;
                branch.tail = Tail::Param(Box::new(next));
                Ok(())
            }
        },
        [Piece::CatchAll(_), ..] => match &branch.tail {
            Tail::Param(next) => Err(Conflict { first: first_route(next), second: route }),
            Tail::CatchAll(first) => Err(Conflict { first: *first, second: route }),
            Tail::None => {
                branch.tail = Tail::CatchAll(route);
                Ok(())
            }
        },
    }
}

/// The place that `text` leads to, made by splitting a branch where it ends within one.
#[allow(clippy::indexing_slicing, reason = "the place was just found or made")]
fn descend<'b>(branch: &'b mut Branch, text: &str) -> &'b mut Branch {
    let same_start = |child: &Branch| child.prefix.bytes().next() == text.bytes().next();
    let at = branch.children.iter().position(same_start).unwrap_or_else(|| {
        branch.children.push(Branch { prefix: text.into(), ..Branch::default() });
        branch.children.len() - 1
    });
    let child = &mut branch.children[at];
    // Templates are ASCII, so every byte offset is a character border.
    let differing = child.prefix.bytes().zip(text.bytes()).position(|(a, b)| a != b);
    let common = differing.unwrap_or(child.prefix.len().min(text.len()));
    if common < child.prefix.len() {
        let below = child.prefix.split_off(common);
        let upper = Branch { prefix: core::mem::take(&mut child.prefix), ..Branch::default() };
        let lower = Branch { prefix: below, ..core::mem::replace(child, upper) };
        child.children.push(lower);
    }
    match text.get(common..) {
        Some(rest) if !rest.is_empty() => descend(child, rest),
        _ => child,
    }
}

fn first_route(branch: &Branch) -> u16 {
    let below = || match &branch.tail {
        Tail::Param(next) => Some(first_route(next)),
        Tail::CatchAll(route) => Some(*route),
        Tail::None => branch.children.first().map(first_route),
    };
    branch.route.or_else(below).unwrap_or_default()
}
