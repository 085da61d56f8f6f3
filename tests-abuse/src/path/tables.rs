//! Tables whose lines can be told apart by whom they let in, and what `matchit` makes of their paths.

use std::{collections::BTreeSet, sync::OnceLock};

use cors_runtime::{Routes, cors};

/// An origin that no line lists.
pub(super) const NOBODYS: &str = "https://evil.example";

/// Whom a line lets in.
#[derive(Clone, Copy, Debug)]
enum Whom {
    Anybody,
    One(&'static str),
    Nobody,
}

/// A line of a table.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    methods: &'static [&'static str],
    path: &'static str,
    whom: Whom,
    pub(super) credentials: bool,
}

impl Line {
    pub(super) fn lets_in(&self, origin: &str) -> bool {
        self.allow_origin(origin).is_some()
    }

    pub(super) fn allow_origin(&self, origin: &str) -> Option<&'static str> {
        match self.whom {
            Whom::Anybody => Some("*"),
            Whom::One(listed) if listed == origin => Some(listed),
            Whom::One(_) | Whom::Nobody => None,
        }
    }

    fn says(&self, method: &str) -> bool {
        self.methods.contains(&method) || method == "HEAD" && self.methods.contains(&"GET")
    }
}

pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) routes: &'static Routes,
    lines: &'static [Line],
    pub(super) fallback: Option<Line>,
    /// From a path to the place of the first line that has it.
    paths: matchit::Router<usize>,
}

impl Table {
    fn new(name: &'static str, routes: &'static Routes, lines: &'static [Line], fallback: Option<Line>) -> Self {
        let mut paths = matchit::Router::new();
        for (place, line) in lines.iter().enumerate() {
            // Further lines of a path are refused as such.
            let inserted = paths.insert(line.path, place);
            assert!(inserted.is_ok() || lines.iter().take(place).any(|other| other.path == line.path), "{line:?}");
        }
        Self { name, routes, lines, fallback, paths }
    }

    /// Where a path leads to.
    pub(super) fn route(&self, path: &str) -> Option<usize> {
        self.paths.at(path).ok().map(|found| *found.value)
    }

    /// The line that guards a method of a route: the one that names it; where none does, any, if all are one policy.
    pub(super) fn line(&self, route: usize, method: &str) -> Option<&Line> {
        let path = self.lines.get(route)?.path;
        let mut lines = self.lines.iter().filter(|line| line.path == path);
        let named = lines.clone().find(|line| line.says(method));
        named.or_else(|| lines.next().filter(|_| lines.next().is_none()))
    }

    /// Everybody whom a line lets in, and somebody whom none does.
    pub(super) fn origins(&self) -> BTreeSet<&'static str> {
        let listed = self.lines.iter().filter_map(|line| match line.whom {
            Whom::One(origin) => Some(origin),
            Whom::Anybody | Whom::Nobody => None,
        });
        listed.chain([NOBODYS]).collect()
    }
}

const fn line(methods: &'static [&'static str], path: &'static str, whom: Whom, credentials: bool) -> Line {
    Line { methods, path, whom, credentials }
}

const fn any(path: &'static str, whom: Whom) -> Line {
    // No methods: it is the only line of its path.
    line(&[], path, whom, false)
}

const A: Whom = Whom::One("https://a.example");
const B: Whom = Whom::One("https://b.example");
const C: Whom = Whom::One("https://c.example");
const D: Whom = Whom::One("https://d.example");

cors! {
    static ANYBODY: Policy = { allow_origins: * };
    static FOR_A: Policy = { allow_origins: ["https://a.example"] };
    static FOR_B: Policy = { allow_origins: ["https://b.example"] };
    static FOR_C: Policy = { allow_origins: ["https://c.example"], allow_credentials: true };
    static FOR_D: Policy = { allow_origins: ["https://d.example"], allow_credentials: true };

    /// As tables of services are: some open, some guarded, one line for the rest.
    static SERVICE: Routes = {
        "/"                        => FOR_A,
        GET "/feed/{*rest}"        => ANYBODY,
        GET | PUT "/account/{id}"  => FOR_C,
        DELETE "/account/{id}"     => FOR_D,
        "/account/{id}/keys"       => deny,
        "/internal"                => deny,
        "/internal/{*rest}"        => deny,
        "/reports/"                => FOR_B,
        "/files"                   => FOR_A,
        "/files/{*path}"           => FOR_A,
        "/%20b"                    => FOR_B,
        "/a.b/c..d"                => FOR_B,
        "/@me"                     => deny,
        _                          => ANYBODY,
    };

    /// Captures in every place, and nothing for the rest.
    static CAPTURES: Routes = {
        "/{tenant}"                => FOR_A,
        "/{tenant}/admin"          => deny,
        "/{tenant}/{page}"         => FOR_B,
        "/{tenant}/{page}/x"       => FOR_C,
        "/a{rest}"                 => FOR_D,
        "/aa/{*rest}"              => FOR_C,
        "/aa/bb"                   => FOR_A,
        "/aa/b/{id}"               => deny,
        "/{{x}}"                   => FOR_B,
    };

    /// One catch-all inside another.
    static NESTED: Routes = {
        "/{*rest}"                 => ANYBODY,
        "/a/{*rest}"               => FOR_A,
        "/a/b/{*rest}"             => FOR_C,
        "/a/b/c"                   => deny,
        GET "/b"                   => ANYBODY,
        PUT "/b"                   => FOR_B,
    };
}

const SERVICE_LINES: &[Line] = &[
    any("/", A),
    line(&["GET"], "/feed/{*rest}", Whom::Anybody, false),
    line(&["GET", "PUT"], "/account/{id}", C, true),
    line(&["DELETE"], "/account/{id}", D, true),
    any("/account/{id}/keys", Whom::Nobody),
    any("/internal", Whom::Nobody),
    any("/internal/{*rest}", Whom::Nobody),
    any("/reports/", B),
    any("/files", A),
    any("/files/{*path}", A),
    any("/%20b", B),
    any("/a.b/c..d", B),
    any("/@me", Whom::Nobody),
];

const CAPTURES_LINES: &[Line] = &[
    any("/{tenant}", A),
    any("/{tenant}/admin", Whom::Nobody),
    any("/{tenant}/{page}", B),
    line(&[], "/{tenant}/{page}/x", C, true),
    line(&[], "/a{rest}", D, true),
    line(&[], "/aa/{*rest}", C, true),
    any("/aa/bb", A),
    any("/aa/b/{id}", Whom::Nobody),
    any("/{{x}}", B),
];

const NESTED_LINES: &[Line] = &[
    any("/{*rest}", Whom::Anybody),
    any("/a/{*rest}", A),
    line(&[], "/a/b/{*rest}", C, true),
    any("/a/b/c", Whom::Nobody),
    line(&["GET"], "/b", Whom::Anybody, false),
    line(&["PUT"], "/b", B, false),
];

pub(super) fn tables() -> &'static [Table] {
    static TABLES: OnceLock<[Table; 3]> = OnceLock::new();
    TABLES.get_or_init(|| {
        [
            Table::new("SERVICE", &SERVICE, SERVICE_LINES, Some(any("_", Whom::Anybody))),
            Table::new("CAPTURES", &CAPTURES, CAPTURES_LINES, None),
            Table::new("NESTED", &NESTED, NESTED_LINES, None),
        ]
    })
}
