//! Which policy a table picks for a path and a method, and what it answers.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    unused_qualifications,
    reason = "tests, one of them about names spelled in several ways"
)]

mod support;

use cors_runtime::{Reason, Routes, cors};

use support::{
    Case,
    ask::{Ask, ask, preflight},
    door::Guard,
    lines::{BY_ORIGIN, expected},
    odd,
    site::{self, APP, EVIL, SITE, STRICT},
};

fn compare(cases: &[Case]) {
    let wrong: Vec<_> = cases
        .iter()
        .map(|case| (case, case.guard.answer(&case.ask, &[])))
        .filter(|(case, answer)| *answer != case.expected)
        .map(|(case, answer)| format!("{}\n  expected {:?}\n  found    {answer:?}", case.name, case.expected))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn lines_methods_gates_and_targets() {
    compare(&site::cases());
}

#[test]
fn odd_paths_and_final_slashes() {
    compare(&odd::cases());
}

#[test]
fn reasons_name_the_line_that_is_missing() {
    let reason = |table: &'static Routes, ask: Ask| Guard::Routes(table).reason(&ask);
    assert_eq!(reason(&SITE, ask("GET /feed/a")), Reason::AnyOrigin);
    assert_eq!(reason(&SITE, ask("GET /account/7").origin(APP)), Reason::Listed(APP));
    assert_eq!(reason(&SITE, ask("GET /internal").origin(APP)), Reason::Denied);
    assert_eq!(reason(&SITE, preflight("PUT /account/7", APP)), Reason::UnroutedMethod);
    assert_eq!(reason(&SITE, preflight("GET /account/7", EVIL)), Reason::UnlistedOrigin);
    assert_eq!(reason(&SITE, ask("GET /order/").origin(APP)), Reason::OtherSlash);
    assert_eq!(reason(&SITE, ask("GET /x/../internal").origin(APP)), Reason::AmbiguousPath);
    assert_eq!(reason(&STRICT, ask("GET /nowhere").origin(APP)), Reason::NoRoute);
}

mod shared {
    use cors_runtime::cors;

    cors! {
        pub(super) static READERS: Policy = { allow_origins: ["https://app.example.com"] };
    }
}
use shared::READERS;

cors! {
    static SPELLED: Routes = {
        GET "/same" => READERS,
        PUT "/same" => shared::READERS,
        DELETE "/same" => self::shared::READERS,
        "/internal" => deny,
    };
}

/// A policy is one policy, by whatever path a line names it.
#[test]
fn two_spellings_are_one_policy() {
    let lines = [
        BY_ORIGIN,
        "access-control-allow-origin: https://app.example.com",
        "access-control-allow-methods: GET,HEAD,PUT,DELETE",
    ];
    for method in ["GET", "PUT", "DELETE", "PATCH"] {
        let asks = preflight(&format!("{method} /same"), APP);
        assert_eq!(Guard::Routes(&SPELLED).answer(&asks, &[]), expected("204", &lines, ""), "{method}");
    }
}

cors! {
    static SPLIT: Routes = {
        GET "/{*rest}" => { allow_origins: ["https://app.example.com"] },
        PUT "/{*rest}" => { allow_origins: ["https://admin.example.com"] },
    };
}

cors! {
    static FORKED: Routes = {
        GET | DELETE "/docs/{*rest}" => READERS,
        PUT "/docs/{*rest}" => WRITERS,
        GET "/docs/x" => READERS,
        DELETE "/docs/x" => WRITERS,
    };

    static WRITERS: Policy = { allow_origins: ["https://admin.example.com"] };
}

/// Two lines may have one policy and still differ in the methods that it may license there.
#[test]
fn an_odd_path_between_two_lines_that_split_their_methods_is_denied() {
    let refused = expected("403", &["vary: Access-Control-Request-Method"], "");
    for path in ["/docs/%78", "/docs//x", "/docs/./x", "/docs/a/../x"] {
        for method in ["GET", "DELETE", "PUT"] {
            let asks = preflight(&format!("{method} {path}"), APP);
            assert_eq!(Guard::Routes(&FORKED).answer(&asks, &[]), refused, "{method} {path}");
            assert_eq!(Guard::Routes(&FORKED).reason(&asks), Reason::AmbiguousPath, "{method} {path}");
        }
    }
    assert!(Guard::Routes(&FORKED).reason(&preflight("DELETE /docs/%79", APP)).is_granted());
}

/// The answer to a path too long to be normalised depends on the method as any other on that line does.
#[test]
fn an_overlong_path_varies_as_its_line_does() {
    let path = format!("{}/%61", "/a".repeat(5000));
    let refused = expected("403", &["vary: Access-Control-Request-Method"], "");
    assert_eq!(Guard::Routes(&SPLIT).answer(&preflight(&format!("GET {path}"), APP), &[]), refused);
    assert_eq!(Guard::Routes(&SPLIT).reason(&ask(&format!("GET {path}"))), Reason::AmbiguousPath);
}

cors! {
    static EMPTY: Routes = {
        #[cfg(any())]
        "/a" => READERS,
        #[cfg(any())]
        _ => READERS,
    };
}

#[test]
fn a_table_whose_lines_are_all_switched_off_denies() {
    for path in ["/a", "/a/", "/b", "/%61", "*"] {
        let asks = preflight(&format!("GET {path}"), APP);
        assert_eq!(Guard::Routes(&EMPTY).answer(&asks, &[]), expected("403", &[], ""), "{path}");
        assert_eq!(Guard::Routes(&EMPTY).reason(&asks), Reason::NoRoute, "{path}");
    }
}
