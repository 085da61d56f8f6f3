//! A server with a database of its own, which changes under it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../../wire.rs"]
#[allow(dead_code, reason = "each example needs its own part")]
mod wire;

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use rusqlite::Connection;
use wire::{Answer, Server};

const ACME: &str = "https://shop.acme.example";

/// A server, its database and what it logged.
struct Running {
    // First, so that the server has ended when its files go.
    server: Server,
    database: Connection,
    folder: Folder,
}

struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
        // What an earlier run left behind, if it was killed.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_example-tenants"))
}

impl Running {
    /// Rows of tenant and origin are there before the server starts.
    fn start(test: &str, rows: &[(&str, &str)], variables: &[(&str, &str)]) -> Self {
        let folder = Folder::new(test);
        let path = folder.path("tenants.sqlite");
        let database = Connection::open(&path).unwrap();
        database.execute_batch("CREATE TABLE origins (tenant TEXT NOT NULL, origin TEXT NOT NULL)").unwrap();
        for (tenant, origin) in rows {
            add(&database, tenant, origin);
        }
        let mut command = program();
        command.env("DATABASE", path).env("ADMIN_TOKEN", "secret").env("REFRESH_SECONDS", "3600");
        command.envs(variables.iter().copied()).stderr(File::create(folder.path("log")).unwrap());
        Self { server: Server::run(&mut command), database, folder }
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path("log")).unwrap()
    }

    fn refresh(&self) -> Answer {
        self.server.ask("POST /admin/refresh", &["Authorization: Bearer secret"], "")
    }

    /// What a page of this origin may do: ask, and read.
    fn allows(&self, origin: &str) -> bool {
        let preflight = self.server.preflight("/notes", origin, "GET");
        let answer = self.server.ask("GET /notes", &[&format!("Origin: {origin}")], "");
        assert_eq!((answer.status, answer.body.as_str()), (200, "buy milk"));
        let field = format!("access-control-allow-origin: {origin}");
        assert_eq!(answer.has(&field), preflight.has(&field));
        assert_eq!(preflight.status, if answer.has(&field) { 204 } else { 403 });
        answer.has(&field)
    }
}

fn add(database: &Connection, tenant: &str, origin: &str) {
    database.execute("INSERT INTO origins VALUES (?, ?)", [tenant, origin]).unwrap();
}

#[test]
fn origins_that_stand_in_the_source_are_allowed() {
    let running = Running::start("source", &[], &[]);
    for origin in [
        "https://app.example.com",
        "https://proj-fix-login-team.example.app",
        "tauri://localhost",
        "http://tauri.localhost",
        "chrome-extension://abcdefghijklmnopabcdefghijklmnop",
    ] {
        assert!(running.allows(origin), "{origin}");
    }
    for origin in [
        "https://stranger.example",
        "https://proj-team.example.app",
        "https://other-fix-team.example.app",
        "chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba",
        "null",
    ] {
        assert!(!running.allows(origin), "{origin}");
    }
}

#[test]
fn a_preflight_is_answered_in_full() {
    let running = Running::start("preflight", &[("acme", ACME)], &[]);
    let answer = running.server.preflight("/notes", ACME, "GET");
    assert_eq!(answer.status, 204);
    assert_eq!(
        answer.cors(),
        [
            "access-control-allow-headers: authorization,content-type",
            "access-control-allow-methods: GET,HEAD",
            "access-control-allow-origin: https://shop.acme.example",
            "access-control-max-age: 600",
            "vary: Origin",
        ]
    );
}

#[test]
fn a_tenant_that_is_added_is_allowed_after_a_refresh() {
    let running = Running::start("added", &[("acme", ACME)], &[]);
    let other = "https://blog.other.example";
    add(&running.database, "other", other);
    assert!(running.allows(ACME));
    assert!(!running.allows(other));
    let answer = running.refresh();
    assert_eq!((answer.status, answer.body.as_str()), (200, "2 origins\n"));
    assert!(running.allows(ACME) && running.allows(other));

    running.database.execute("DELETE FROM origins WHERE tenant = 'acme'", []).unwrap();
    assert_eq!(running.refresh().status, 200);
    assert!(!running.allows(ACME) && running.allows(other));
}

#[test]
fn the_table_is_read_again_without_being_asked_to() {
    let running = Running::start("again", &[], &[("REFRESH_SECONDS", "1")]);
    add(&running.database, "acme", ACME);
    // Only a bound for a server that never does it.
    let started = Instant::now();
    while running.server.preflight("/notes", ACME, "GET").status != 204 {
        assert!(started.elapsed() < Duration::from_secs(60), "{}", running.log());
    }
    assert!(running.allows(ACME));
}

#[test]
fn a_broken_row_is_named_and_the_old_set_stays() {
    let running = Running::start("broken", &[("acme", ACME)], &[]);
    add(&running.database, "other", "https://blog.other.example/");
    add(&running.database, "third", "https://third.example");
    add(&running.database, "fourth", "fourth.example");
    let answer = running.refresh();
    assert_eq!(answer.status, 409);
    for (row, code) in [
        ("row 2 of tenant \"other\", \"https://blog.other.example/\"", "CORS0103"),
        ("row 4 of tenant \"fourth\", \"fourth.example\"", "CORS0102"),
    ] {
        assert!(answer.body.contains(&format!("{row}: {code}")), "{}", answer.body);
        assert!(running.log().contains(&format!("{row}: {code}")), "{}", running.log());
    }
    assert!(running.allows(ACME));
    assert!(!running.allows("https://blog.other.example"));
    assert!(!running.allows("https://third.example"));
}

#[test]
fn a_table_that_is_broken_at_the_start_allows_no_tenant_until_it_is_corrected() {
    let running = Running::start("broken-at-start", &[("acme", ACME), ("other", "*")], &[]);
    assert!(running.log().contains("row 2 of tenant \"other\", \"*\": CORS"), "{}", running.log());
    assert!(!running.allows(ACME));
    assert!(running.allows("https://app.example.com"));
    running.database.execute("DELETE FROM origins WHERE tenant = 'other'", []).unwrap();
    assert_eq!(running.refresh().status, 200);
    assert!(running.allows(ACME));
}

#[test]
fn only_who_has_the_token_may_ask_for_a_refresh() {
    let running = Running::start("token", &[], &[]);
    for fields in [&[][..], &["Authorization: Bearer guess"], &["Authorization: Bearer "]] {
        assert_eq!(running.server.ask("POST /admin/refresh", fields, "").status, 401);
    }
    let without = Running::start("no-token", &[], &[("ADMIN_TOKEN", "")]);
    assert_eq!(without.server.ask("POST /admin/refresh", &["Authorization: Bearer "], "").status, 401);
    // No page of another site gets to read what it answers.
    let app = "Origin: https://app.example.com";
    let answer = running.server.ask("POST /admin/refresh", &["Authorization: Bearer secret", app], "");
    assert_eq!((answer.status, answer.cors()), (200, vec![]));
    assert_eq!(running.server.preflight("/admin/refresh", "https://app.example.com", "POST").status, 403);
}

#[test]
fn the_environment_adds_origins() {
    let running = Running::start(
        "environment",
        &[],
        &[("EXTRA_ORIGINS", "https://staging.example.com, https://*.qa.example.com")],
    );
    assert!(running.allows("https://staging.example.com"));
    assert!(running.allows("https://blue.qa.example.com"));
    assert!(!running.allows("https://qa.example.com"));
}

#[test]
fn a_wrong_environment_ends_the_program() {
    let folder = Folder::new("wrong-environment");
    let mut command = program();
    command.env("ADDRESS", "127.0.0.1:0").env("DATABASE", folder.path("tenants.sqlite"));
    let output = command.env("EXTRA_ORIGINS", "https://staging.example.com/ *").output().unwrap();
    let problem = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && output.stdout.is_empty());
    assert!(problem.starts_with("EXTRA_ORIGINS: the list of origins breaks 2 rule(s)"), "{problem}");
    assert!(problem.contains("item 1 (`https://staging.example.com/`): CORS0103"), "{problem}");
}
