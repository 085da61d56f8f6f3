//! What a table and an app disagree about, as text for whoever reads a failed test.
//!
//! A route is written as a line of a table has it, so that it can be copied.

use std::{error::Error, fmt};

use super::served::Unreadable;

/// Why a route table and an app are not about the same routes: see [`coverage`](super::coverage()). Its `Display` is the list.
#[derive(Clone, PartialEq, Eq)]
pub struct Uncovered(Cause);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Cause {
    Unreadable(Unreadable),
    Differences(Differences),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Differences {
    /// What the table is called.
    pub(super) table: &'static str,
    /// Whether the app has a fallback, which somebody may have taken for a route.
    pub(super) has_fallback: bool,
    pub(super) unserved: Vec<Unserved>,
    pub(super) unlisted: Vec<(Place, Unlisted)>,
    pub(super) under_fallback: Vec<Place>,
}

/// Methods of a path. None: every method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    methods: Vec<String>,
    path: String,
}

/// A line without a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unserved {
    pub(super) place: Place,
    /// What the app has there.
    pub(super) instead: Vec<Place>,
}

/// Why a route is without a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unlisted {
    /// The lines of its path are for other methods.
    Methods { unnamed: Vec<&'static str>, named: Vec<&'static str> },
    /// No path matches.
    NoLine,
    /// No path matches, and no table can have this one.
    NoPath,
    /// This path would match, but for its final slash.
    OtherSlash(&'static str),
}

impl Place {
    pub(super) fn new(methods: &[&str], path: &str) -> Self {
        Self { methods: written(methods).map(ToString::to_string).collect(), path: path.to_owned() }
    }
}

/// `GET` covers `HEAD`, so nobody writes both.
fn written<'a>(methods: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    methods.iter().copied().filter(|method| *method != "HEAD" || !methods.contains(&"GET"))
}

impl Differences {
    pub(super) fn is_none(&self) -> bool {
        self.unserved.is_empty() && self.unlisted.is_empty()
    }
}

impl Uncovered {
    pub(super) const fn unreadable(unreadable: Unreadable) -> Self {
        Self(Cause::Unreadable(unreadable))
    }

    pub(super) const fn differences(differences: Differences) -> Self {
        Self(Cause::Differences(differences))
    }
}

impl Error for Uncovered {}

/// The list as well, since `unwrap` prints this.
impl fmt::Debug for Uncovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Uncovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::Unreadable(unreadable) => unreadable.fmt(f),
            Cause::Differences(differences) => differences.fmt(f),
        }
    }
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "the table `{}` and the app have different routes", self.table)?;
        if !self.unserved.is_empty() {
            writeln!(f, "\nin the table, but not served by the app:")?;
            self.unserved.iter().try_for_each(|unserved| writeln!(f, "  {unserved}"))?;
            writeln!(f, "help: delete the line, or add the route to the app")?;
            if self.has_fallback {
                writeln!(f, "help: a fallback is no route: use `route_service` or `nest_service` for what it serves")?;
            }
        }
        if !self.unlisted.is_empty() {
            writeln!(f, "\nserved by the app, but not in the table:")?;
            self.unlisted.iter().try_for_each(|(place, why)| writeln!(f, "  {place}: {why}"))?;
            writeln!(f, "help: add a line; `deny` is the policy of a route that no other site may call")?;
        }
        if !self.under_fallback.is_empty() {
            writeln!(f, "\nserved under `_`:")?;
            self.under_fallback.iter().try_for_each(|place| writeln!(f, "  {place}"))?;
        }
        Ok(())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.methods.is_empty() {
            write!(f, "{} ", self.methods.join(" | "))?;
        }
        write!(f, "{:?}", self.path)
    }
}

impl fmt::Display for Unserved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        match self.instead.as_slice() {
            [] => write!(f, "no route of the app has this path"),
            [first, others @ ..] => {
                write!(f, "the app has {first}")?;
                // A catch-all may stand for a hundred routes.
                others.iter().take(2).try_for_each(|place| write!(f, ", {place}"))?;
                if others.len() > 2 { write!(f, " and {} more", others.len() - 2) } else { Ok(()) }
            }
        }
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Methods { named, .. } => {
                write!(f, "the table names {} here", written(named).collect::<Vec<_>>().join(", "))
            }
            Self::NoLine => write!(f, "no line has this path"),
            Self::NoPath => write!(f, "no line has this path, and none can: rename the route"),
            Self::OtherSlash(path) => write!(f, "`_` leaves it out, as {path:?} differs in its final slash only"),
        }
    }
}
