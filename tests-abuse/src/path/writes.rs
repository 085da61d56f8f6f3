//! Writes that a line forbids to foreign origins, by every form of the path.

use std::sync::OnceLock;

use cors_runtime::{Routes, cors};

use super::{NOBODYS, is_plain, text, variants};
use crate::{doors::Guard, request::Ask};

cors! {
    static OPEN: Policy = { allow_origins: * };
    static GUARDED: Policy = {
        allow_origins: ["https://a.example"],
        forbid_other_origins: true,
        own_origins: ["https://own.example"],
    };

    /// Guarded lines among open ones, and under them.
    static AMONG: Routes = {
        "/{*rest}"         => OPEN,
        "/a"               => GUARDED,
        "/a/{id}"          => OPEN,
        "/a/{id}/"         => GUARDED,
        "/b/{*rest}"       => GUARDED,
        "/b/c"             => OPEN,
        "/b/c/"            => OPEN,
        "/d/"              => GUARDED,
    };

    /// Open lines, and a guard for the rest.
    static REST: Routes = {
        "/a"               => OPEN,
        "/b/"              => OPEN,
        "/c/{*rest}"       => OPEN,
        "/c/keys"          => GUARDED,
        _                  => GUARDED,
    };

    /// Guarded lines, and nothing for the rest.
    static ALONE: Routes = {
        "/a"               => GUARDED,
        "/b/{id}"          => GUARDED,
        "/b/c"             => OPEN,
        "/{*rest}"         => deny,
    };
}

/// A table, and whether each of its lines is guarded.
struct Table {
    name: &'static str,
    routes: &'static Routes,
    rest_is_guarded: bool,
    paths: matchit::Router<bool>,
}

impl Table {
    fn new(name: &'static str, routes: &'static Routes, rest_is_guarded: bool, lines: &[(&'static str, bool)]) -> Self {
        let mut paths = matchit::Router::new();
        for (path, is_guarded) in lines {
            assert!(paths.insert(*path, *is_guarded).is_ok(), "{path} stands twice");
        }
        Self { name, routes, rest_is_guarded, paths }
    }

    fn line(&self, path: &str) -> Option<bool> {
        self.paths.at(path).ok().map(|found| *found.value)
    }

    /// Whether a guarded line is reached by the form, or by the form with one final slash less or more.
    fn guards(&self, form: &str) -> bool {
        let shorter = form.strip_suffix('/').and_then(|form| self.line(form));
        let other_slash = shorter.or_else(|| self.line(&format!("{form}/")));
        self.line(form).unwrap_or(self.rest_is_guarded) || other_slash == Some(true)
    }
}

fn tables() -> &'static [Table] {
    static TABLES: OnceLock<[Table; 3]> = OnceLock::new();
    TABLES.get_or_init(|| {
        let among = [
            ("/{*rest}", false),
            ("/a", true),
            ("/a/{id}", false),
            ("/a/{id}/", true),
            ("/b/{*rest}", true),
            ("/b/c", false),
            ("/b/c/", false),
            ("/d/", true),
        ];
        let rest = [("/a", false), ("/b/", false), ("/c/{*rest}", false), ("/c/keys", true)];
        let alone = [("/a", true), ("/b/{id}", true), ("/b/c", false), ("/{*rest}", false)];
        [
            Table::new("AMONG", &AMONG, false, &among),
            Table::new("REST", &REST, true, &rest),
            Table::new("ALONE", &ALONE, false, &alone),
        ]
    })
}

/// A foreign write is refused if, and only if, one of the forms leads to a guarded line; one from a known page never is.
pub(super) fn writes(path: &[u8]) {
    let forms = if is_plain(path) { vec![path.to_vec()] } else { variants::as_documented(path) };
    // What is no path, however it is decoded, leads anywhere.
    let is_path = forms.iter().any(|form| form.starts_with(b"/"));
    for table in tables() {
        let is_guarded = !is_path || forms.iter().any(|form| table.guards(&text(form)));
        let says = || format!("a write to {} in {}, taken for one of {forms:?}", path.escape_ascii(), table.name);
        for (method, origin) in [("PUT", NOBODYS), ("DELETE", "null"), ("X-ODD", "")] {
            let (outcome, reason) = Guard::Routes(table.routes).ask_bytes(&Ask::new(method, path).origin(origin));
            assert_eq!(outcome.status == Some(403), is_guarded, "{method} from {origin:?}: {}: {reason}", says());
            assert!(!(is_guarded && reason.is_granted()), "{}: {reason}", says());
        }
        let known = ["https://a.example", "https://own.example"].map(|origin| Ask::new("PUT", path).origin(origin));
        for ask in known.iter().filter(|_| is_path) {
            let (outcome, reason) = Guard::Routes(table.routes).ask_bytes(ask);
            assert_eq!(outcome.status, None, "from a known page: {}: {reason}", says());
        }
        let (outcome, _) = Guard::Routes(table.routes).ask_bytes(&Ask::new("PUT", path));
        assert_eq!(outcome.status, None, "from no page: {}", says());
    }
}
