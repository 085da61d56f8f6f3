//! `forbid_other_origins`, by whatever spelling of the path.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use cors_runtime::{Decision, Reason, Routes, cors};
use http::Request;

cors! {
    static OPEN: Policy = { allow_origins: * };

    static WRITES: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    static OTHERS_WRITES: Policy = {
        allow_origins: ["https://other.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    static WITH_FALLBACK: Routes = { "/w" => WRITES, "/t/{id}/" => WRITES, _ => OPEN };
    static WITHOUT: Routes = { "/w" => WRITES, "/t/{id}/" => WRITES };

    /// A line for each spelling that a framework might choose.
    static COVERED: Routes = { "/w" => WRITES, "/t/{id}/" => WRITES, "/{*all}" => OPEN };
    static COVERED_SEGMENTS: Routes = { "/w/" => WRITES, "/{page}" => OPEN, "/t/{id}" => OPEN, "/t/{id}/" => WRITES };

    /// The line of all other paths forbids.
    static GUARDED: Routes = { "/docs" => OPEN, "/hook" => OPEN, _ => WRITES };
    static GUARDED_SLASH: Routes = { "/docs/" => OPEN, _ => WRITES };

    static TWO_OWNERS: Routes = { "/w" => WRITES, "/{*all}" => OTHERS_WRITES };
}

mod elsewhere {
    cors_runtime::cors! {
        pub(crate) static WRITES: Policy = {
            allow_origins: ["https://app.example.com"],
            forbid_other_origins: true,
            own_origins: ["https://api.example.com"],
        };
    }
}

cors! {
    static OF_ANOTHER_MODULE: Routes = { "/w" => elsewhere::WRITES, "/{*all}" => OPEN };
    static GATED: Routes = {
        #[cfg(any())]
        "/nowhere" => nowhere::POLICY,
        #[cfg(all())]
        "/w" => elsewhere::WRITES,
        "/{*all}" => OPEN,
    };
    static IN_A_BODY: Routes = {
        "/w" => {
            allow_origins: ["https://app.example.com"],
            forbid_other_origins: true,
            own_origins: ["https://api.example.com"],
        },
        "/{*all}" => OPEN,
    };
    static BY_DEFAULT: Routes = { "/docs" => OPEN, _ => elsewhere::WRITES };
}

const EVIL: &str = "https://evil.example";

fn is_refused(decision: &Decision) -> bool {
    matches!(decision, Decision::Answer(answer) if answer.status() == 403)
}

fn post(table: &'static Routes, path: &str, origin: &str) -> Decision {
    table.decide(&Request::post(path).header("origin", origin).body(()).unwrap())
}

#[test]
fn a_foreign_write_is_refused_by_every_spelling() {
    let spellings =
        ["/w", "/w/", "//w", "/%77", "/./w", "/x/../w", "/w//", "/%77/", "/t/7/", "/t/7", "/t/%37", "//t/7"];
    for table in [&WITH_FALLBACK, &WITHOUT] {
        for path in spellings {
            for foreign in [EVIL, "null", ""] {
                assert!(is_refused(&post(table, path, foreign)), "{path} from {foreign:?}");
            }
            for known in ["https://app.example.com", "https://api.example.com"] {
                assert!(!is_refused(&post(table, path, known)), "{path} from {known}");
            }
            assert!(!is_refused(&table.decide(&Request::post(path).body(()).unwrap())), "{path} without an origin");
            let read = Request::get(path).header("origin", EVIL).body(()).unwrap();
            assert!(!is_refused(&table.decide(&read)), "a read of {path}");
        }
        assert!(!is_refused(&post(table, "/elsewhere", EVIL)));
    }
}

/// The other spelling has a line of its own, which a framework that trims or completes the path never comes to.
#[test]
fn a_line_for_the_other_spelling_opens_no_way_around() {
    for table in [&COVERED, &OF_ANOTHER_MODULE, &GATED, &IN_A_BODY] {
        for path in ["/w", "/w/", "//w", "/%77/", "/w//", "/./w/"] {
            assert!(is_refused(&post(table, path, EVIL)), "{path} in {table}");
            assert!(!is_refused(&post(table, path, "https://app.example.com")), "{path} in {table}");
        }
        for path in ["/", "/v", "/w/x", "/%76"] {
            assert!(!is_refused(&post(table, path, EVIL)), "{path} in {table}");
        }
    }
    for path in ["/w", "/w/", "/t/7", "/t/7/", "/%77", "//t/7"] {
        assert!(is_refused(&post(&COVERED_SEGMENTS, path, EVIL)), "{path}");
    }
    assert!(!is_refused(&post(&COVERED_SEGMENTS, "/v", EVIL)));
}

#[test]
fn what_no_line_matches_is_guarded_by_the_line_for_all_other_paths() {
    for table in [&GUARDED, &BY_DEFAULT] {
        for path in ["/x", "/docs/", "//docs", "/%64ocs", "/x/../docs", "/docs/x", "/docs//"] {
            assert!(is_refused(&post(table, path, EVIL)), "{path} in {table}");
            assert!(!is_refused(&post(table, path, "https://app.example.com")), "{path} in {table}");
        }
        assert!(!is_refused(&post(table, "/docs", EVIL)));
    }
    for path in ["/docs", "//docs/", "/%64ocs/"] {
        assert!(is_refused(&post(&GUARDED_SLASH, path, EVIL)), "{path}");
    }
    // Nothing makes a path with a line of its own one without.
    assert!(!is_refused(&post(&GUARDED, "/hook", EVIL)));
    assert!(!is_refused(&post(&GUARDED_SLASH, "/docs/", EVIL)));
}

/// Whatever cannot be read may lead anywhere.
#[test]
fn a_path_that_cannot_be_followed_is_refused() {
    let long = format!("/{}w", "/".repeat(5_000));
    for table in [&WITH_FALLBACK, &WITHOUT, &COVERED, &GUARDED] {
        assert!(is_refused(&post(table, &long, EVIL)), "{table}");
        assert!(!is_refused(&table.decide(&Request::post(&long).body(()).unwrap())), "{table}");
    }
}

#[test]
fn own_pages_are_told_apart() {
    assert_eq!(post(&WITHOUT, "/w", "https://api.example.com").reason(), Reason::OwnOrigin);
    assert_eq!(post(&WITHOUT, "/w", EVIL).reason(), Reason::UnlistedOrigin);
    // Own of both lines, and of one of them.
    assert_eq!(post(&TWO_OWNERS, "/w/", "https://api.example.com").reason(), Reason::OwnOrigin);
    assert!(is_refused(&post(&TWO_OWNERS, "/w/", "https://app.example.com")));
    assert!(is_refused(&post(&TWO_OWNERS, "/w/", "https://other.example.com")));
}

/// What is refused is never said to be granted.
#[test]
fn the_reason_is_the_path() {
    for (path, reason) in [
        ("/w/", Reason::OtherSlash),
        ("/%77/", Reason::AmbiguousPath),
        ("/w//", Reason::AmbiguousPath),
        ("/./w/", Reason::AmbiguousPath),
    ] {
        let decision = post(&COVERED, path, EVIL);
        assert!(is_refused(&decision), "{path}");
        assert_eq!(decision.reason(), reason, "{path}");
        assert!(!decision.reason().is_granted(), "{path}");
    }
}
