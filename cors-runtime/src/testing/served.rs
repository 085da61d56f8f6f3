//! What an axum router serves, read from its `Debug` text.
//!
//! axum has no other way of naming its routes: `MatchedPath` knows the one of a request, not those that no request is made
//! for. A text that is not word for word in the form known here is refused, so that a new version of axum fails loudly
//! instead of hiding routes. Layers and state leave no trace in the text; nested and merged routers are part of it.

use std::{collections::BTreeMap, fmt};

use axum::Router;

/// A route of the app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Served {
    /// As axum keeps it: nested paths are whole.
    pub(super) path: String,
    pub(super) methods: Methods,
}

/// The methods of a route.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Methods {
    /// A service or `any`: it gets every method and decides for itself.
    Every,
    /// Those with a handler of their own, with `HEAD` beside `GET`.
    Named(Vec<&'static str>),
}

/// What the app serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct App {
    /// By path.
    pub(super) routes: Vec<Served>,
    /// Whether a request that no route matches gets more than axum's own 404.
    pub(super) has_fallback: bool,
}

/// The text is not in the form that is known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    expected: &'static str,
    found: String,
}

impl App {
    pub(super) fn of<S>(router: &Router<S>) -> Result<Self, Unreadable> {
        Self::read(&format!("{router:?}"))
    }

    fn read(text: &str) -> Result<Self, Unreadable> {
        let mut text = Text(text);
        text.expect("Router { path_router: ")?;
        let routes = text.path_router()?;
        text.expect(", fallback_router: ")?;
        let fallbacks = text.path_router()?;
        text.expect(", default_fallback: ")?;
        let is_default = text.eat("true");
        if !is_default {
            text.expect("false")?;
        }
        text.expect(", catch_all_fallback: ")?;
        text.fallback()?;
        text.expect(" }")?;
        if !text.0.is_empty() {
            return Err(text.unreadable("the end"));
        }
        // Two are always there, for `/` and for all other paths; more are those of nested routers.
        Ok(Self { routes, has_fallback: !is_default || fallbacks.len() > 2 })
    }
}

/// What is still to be read.
struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    fn path_router(&mut self) -> Result<Vec<Served>, Unreadable> {
        self.expect("PathRouter { routes: ")?;
        let endpoints = self.map(Self::endpoint)?;
        self.expect(", node: Node { paths: ")?;
        let paths = self.map(Self::string)?;
        if !endpoints.keys().eq(paths.keys()) {
            return Err(self.unreadable("one path for each route"));
        }
        self.expect(" } }")?;
        let served = |(path, methods): (String, Option<Methods>)| Some(Served { path, methods: methods? });
        let mut routes: Vec<Served> = paths.into_values().zip(endpoints.into_values()).filter_map(served).collect();
        routes.sort();
        Ok(routes)
    }

    /// `{RouteId(1): value, RouteId(2): value}`, in any order.
    fn map<T>(&mut self, value: impl Fn(&mut Self) -> Result<T, Unreadable>) -> Result<BTreeMap<u32, T>, Unreadable> {
        let mut map = BTreeMap::new();
        self.expect("{")?;
        if self.eat("}") {
            return Ok(map);
        }
        loop {
            self.expect("RouteId(")?;
            let id = self.until(")", "a number")?.parse().map_err(|_| self.unreadable("a number"))?;
            self.expect(": ")?;
            if map.insert(id, value(self)?).is_some() {
                return Err(self.unreadable("each route once"));
            }
            if self.eat("}") {
                return Ok(map);
            }
            self.expect(", ")?;
        }
    }

    /// `None` for a route without any handler, which `MethodRouter::new()` gives.
    fn endpoint(&mut self) -> Result<Option<Methods>, Unreadable> {
        if self.eat("Route(Route)") {
            return Ok(Some(Methods::Every));
        }
        self.expect("MethodRouter(MethodRouter { get: ")?;
        let mut methods = Vec::new();
        if self.handler()? {
            methods.extend(["GET", "HEAD"]);
        }
        for (field, method) in [
            (", head: ", "HEAD"),
            (", delete: ", "DELETE"),
            (", options: ", "OPTIONS"),
            (", patch: ", "PATCH"),
            (", post: ", "POST"),
            (", put: ", "PUT"),
            (", trace: ", "TRACE"),
            (", connect: ", "CONNECT"),
        ] {
            self.expect(field)?;
            if self.handler()? && !methods.contains(&method) {
                methods.push(method);
            }
        }
        self.expect(", fallback: ")?;
        let has_fallback = self.fallback()?;
        self.expect(", allow_header: ")?;
        let is_any = self.allow_header()?;
        self.expect(" })")?;
        // Beside handlers a fallback writes the 405, unless it was given as `any`.
        Ok(match (has_fallback && (is_any || methods.is_empty()), methods.is_empty()) {
            (true, _) => Some(Methods::Every),
            (false, false) => Some(Methods::Named(methods)),
            (false, true) => None,
        })
    }

    /// Whether there is one.
    fn handler(&mut self) -> Result<bool, Unreadable> {
        if self.eat("None") {
            Ok(false)
        } else if self.eat("BoxedHandler") || self.eat("Route") {
            Ok(true)
        } else {
            Err(self.unreadable("a handler or `None`"))
        }
    }

    /// Whether it is the user's.
    fn fallback(&mut self) -> Result<bool, Unreadable> {
        if self.eat("Default(Route)") {
            Ok(false)
        } else if self.eat("BoxedHandler") || self.eat("Service(Route)") {
            Ok(true)
        } else {
            Err(self.unreadable("a fallback"))
        }
    }

    /// Whether the fallback was given as `any`, which takes no part in `Allow`.
    fn allow_header(&mut self) -> Result<bool, Unreadable> {
        if self.eat("Skip") {
            return Ok(true);
        }
        if !self.eat("None") {
            self.expect("Bytes(b\"")?;
            self.until("\")", "a list of methods")?;
        }
        Ok(false)
    }

    /// A string as Rust's `Debug` writes it.
    fn string(&mut self) -> Result<String, Unreadable> {
        self.expect("\"")?;
        let mut string = String::new();
        loop {
            match self.next() {
                Some('"') => return Ok(string),
                Some('\\') => string.push(self.escape()?),
                Some(c) => string.push(c),
                None => return Err(self.unreadable("`\"`")),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Unreadable> {
        match self.next() {
            Some(c @ ('"' | '\\' | '\'')) => Ok(c),
            Some('n') => Ok('\n'),
            Some('r') => Ok('\r'),
            Some('t') => Ok('\t'),
            Some('0') => Ok('\0'),
            Some('u') => {
                self.expect("{")?;
                let number = u32::from_str_radix(self.until("}", "an escape")?, 16).ok();
                number.and_then(char::from_u32).ok_or_else(|| self.unreadable("an escape"))
            }
            _ => Err(self.unreadable("an escape")),
        }
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.0.chars();
        let next = chars.next();
        self.0 = chars.as_str();
        next
    }

    fn eat(&mut self, word: &str) -> bool {
        let rest = self.0.strip_prefix(word);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn expect(&mut self, word: &'static str) -> Result<(), Unreadable> {
        if self.eat(word) { Ok(()) } else { Err(self.unreadable(word)) }
    }

    fn until(&mut self, end: &str, expected: &'static str) -> Result<&'a str, Unreadable> {
        let (front, rest) = self.0.split_once(end).ok_or_else(|| self.unreadable(expected))?;
        self.0 = rest;
        Ok(front)
    }

    fn unreadable(&self, expected: &'static str) -> Unreadable {
        Unreadable { expected, found: self.0.chars().take(60).collect() }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { expected, found } = self;
        writeln!(f, "the routes of this version of axum cannot be read from the `Debug` text of its `Router`")?;
        writeln!(f, "  expected: {}", expected.trim())?;
        writeln!(f, "  found:    {found}")?;
        writeln!(f, "help: update cors-runtime, or report this with your version of axum")
    }
}

#[cfg(test)]
#[path = "served_tests.rs"]
mod tests;
