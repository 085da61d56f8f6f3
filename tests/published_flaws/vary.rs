//! `Vary`: missing, doubled, overwritten, or somebody else's.

use cors_runtime::cors;

use super::browse::{APP, EVIL};
use crate::support::{
    ask::{Ask, ask, preflight},
    door::{Field, Guard},
    lines::{BY_ORIGIN, expected},
};

cors! {
    static ONE: Policy = { allow_origins: ["https://app.example.com"] };
    static TWO: Policy = { allow_origins: ["https://app.example.com", "https://admin.example.com"] };
    static PATTERN: Policy = { allow_origins: ["https://*.example.com"] };
    static OPEN: Policy = { allow_origins: * };
}

const LISTED: [Guard; 3] = [Guard::Policy(&ONE), Guard::Policy(&TWO), Guard::Policy(&PATTERN)];

/// Every value of `Vary` that goes out.
fn vary(guard: Guard, ask: &Ask, application: &[Field]) -> Vec<String> {
    let answer = guard.answer(ask, application);
    answer.iter().filter_map(|line| line.strip_prefix("vary: ").map(str::to_owned)).collect()
}

/// Requests whose answers a cache could mix up.
fn asks() -> [Ask; 5] {
    [
        ask("GET /").origin(APP),
        ask("GET /").origin(EVIL),
        ask("GET /"),
        preflight("PUT /", APP),
        preflight("PUT /", EVIL),
    ]
}

fn assert_varies_always() {
    for guard in LISTED {
        for ask in asks() {
            assert_eq!(vary(guard, &ask, &[]), ["Origin"], "{ask:?}");
        }
    }
}

#[test]
fn ghsa_q7jf_gf43_6x6p_vary_of_the_request() {
    for guard in LISTED {
        for ask in asks() {
            assert_eq!(vary(guard, &ask.with("vary", "x-evil, *"), &[]), ["Origin"]);
        }
    }
}

#[test]
fn tower_http_issue_598_vary_twice() {
    for present in ["Origin", "origin", "accept, ORIGIN", "*"] {
        let application: [Field; 1] = [("vary", present)];
        for guard in LISTED {
            assert_eq!(vary(guard, &ask("GET /").origin(APP), &application), [present]);
        }
    }
}

#[test]
fn tower_http_issues_198_and_539_vary_by_default() {
    assert_varies_always();
    for ask in asks() {
        assert_eq!(vary(Guard::Policy(&OPEN), &ask, &[]), [""; 0], "{ask:?}");
    }
}

#[test]
fn actix_cors_second_vary_line() {
    let application = [("vary", "accept"), ("vary", "accept-encoding"), ("vary", "cookie")];
    for guard in LISTED {
        for ask in asks().into_iter().filter(|ask| ask.method == "GET") {
            let mut lines = vary(guard, &ask, &application);
            lines.sort_unstable();
            assert_eq!(lines, ["Origin", "accept", "accept-encoding", "cookie"], "{ask:?}");
        }
    }
}

#[test]
fn poem_and_salvo_vary_overwritten() {
    let lines = vary(Guard::Policy(&ONE), &ask("GET /").origin(APP), &[("vary", "accept-language")]);
    assert_eq!(lines, ["accept-language", "Origin"]);
}

#[test]
fn actix_cors_refused_preflight_without_vary() {
    for guard in LISTED {
        assert_eq!(guard.answer(&preflight("PUT /", EVIL), &[]), expected("403", &[BY_ORIGIN], ""));
    }
}

#[test]
fn asp_net_core_issue_21988_vary_for_one_origin() {
    assert_varies_always();
}

#[test]
fn expressjs_cors_issue_332_one_origin_for_everybody() {
    let answer = Guard::Policy(&ONE).answer(&ask("GET /").origin(EVIL), &[]);
    assert_eq!(answer, expected("forwarded", &[BY_ORIGIN], ""));
    assert_eq!(Guard::Policy(&ONE).answer(&ask("GET /"), &[]), expected("forwarded", &[BY_ORIGIN], ""));
}

#[test]
fn warp_no_vary() {
    assert_varies_always();
}
