//! `forbid_other_origins`, by whatever spelling of the path.
#![allow(missing_docs, clippy::unwrap_used, reason = "tests")]

use cors_runtime::{Decision, Reason, cors};
use http::Request;

cors! {
    static OPEN: Policy = { allow_origins: * };

    static WRITES: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    static WITH_FALLBACK: Routes = { "/w" => WRITES, "/t/{id}/" => WRITES, _ => OPEN };
    static WITHOUT: Routes = { "/w" => WRITES, "/t/{id}/" => WRITES };
}

fn is_refused(decision: &Decision) -> bool {
    matches!(decision, Decision::Answer(answer) if answer.status() == 403)
}

#[test]
fn a_foreign_write_is_refused_by_every_spelling() {
    let spellings =
        ["/w", "/w/", "//w", "/%77", "/./w", "/x/../w", "/w//", "/%77/", "/t/7/", "/t/7", "/t/%37", "//t/7"];
    for table in [&WITH_FALLBACK, &WITHOUT] {
        for path in spellings {
            let post = |origin: &str| Request::post(path).header("origin", origin).body(()).unwrap();
            for foreign in ["https://evil.example", "null", ""] {
                assert!(is_refused(&table.decide(&post(foreign))), "{path} from {foreign:?}");
            }
            for known in ["https://app.example.com", "https://api.example.com"] {
                assert!(!is_refused(&table.decide(&post(known))), "{path} from {known}");
            }
            assert!(!is_refused(&table.decide(&Request::post(path).body(()).unwrap())), "{path} without an origin");
            let read = Request::get(path).header("origin", "https://evil.example").body(()).unwrap();
            assert!(!is_refused(&table.decide(&read)), "a read of {path}");
        }
        let elsewhere = Request::post("/elsewhere").header("origin", "https://evil.example").body(()).unwrap();
        assert!(!is_refused(&table.decide(&elsewhere)));
    }
}

#[test]
fn own_pages_are_told_apart() {
    let post = |origin: &str| Request::post("/w").header("origin", origin).body(()).unwrap();
    assert_eq!(WITHOUT.decide(&post("https://api.example.com")).reason(), Reason::OwnOrigin);
    assert_eq!(WITHOUT.decide(&post("https://evil.example")).reason(), Reason::UnlistedOrigin);
}
