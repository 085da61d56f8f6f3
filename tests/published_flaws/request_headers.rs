//! Work, panics and log lines that a request's headers could cause.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use cors_runtime::{Decision, cors};

use super::browse::{APP, EVIL, does_not_compile};
use crate::support::{
    ask::{Ask, ask, preflight},
    door::Guard,
    lines::{BY_ORIGIN, expected},
    log::logged,
};

const ACRH: &str = "access-control-request-headers";

cors! {
    static FILES: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [PUT],
        allow_headers: [Content-Type, X-A, X-B],
    };

    static PATTERNS: Policy = { allow_origins: ["https://*.example.com", "https://proj-*-team.example.net"] };

    static API: Routes = { PUT "/file" => FILES };
}

/// The answer does not depend on which headers are asked for, nor does its price.
fn assert_same_answer(asks: &Ask) {
    let plain = preflight("PUT /file", APP);
    for guard in [Guard::Policy(&FILES), Guard::Routes(&API)] {
        assert_eq!(guard.answer(asks, &[]), guard.answer(&plain, &[]));
        let request = asks.http();
        let counted = measure(|| match guard {
            Guard::Policy(policy) => drop(policy.decide(black_box(&request))),
            Guard::Routes(routes) => drop(routes.decide(black_box(&request))),
        });
        assert_eq!(counted, AllocationInfo::default());
    }
}

#[test]
fn ghsa_vh9x_phq6_fx54_commas_without_end() {
    for line in [",".repeat(1 << 20), "x-a,".repeat(1 << 18), " ".repeat(1 << 16) + "x-a"] {
        assert_same_answer(&preflight("PUT /file", APP).with(ACRH, line));
    }
}

#[test]
fn ghsa_8j4g_w8fx_2239_quadratic_expression() {
    assert_same_answer(&preflight("PUT /file", APP).with(ACRH, "x-a".to_owned() + &" ".repeat(1 << 20) + ";"));
    let origin = "a.".repeat(1 << 16);
    for guard in [Guard::Policy(&FILES), Guard::Policy(&PATTERNS)] {
        let asks = preflight("PUT /file", format!("https://{origin}example.com"));
        assert_eq!(guard.answer(&asks, &[]), expected("403", &[BY_ORIGIN], ""));
    }
}

#[test]
fn rs_cors_issue_184_several_lines() {
    assert_same_answer(&preflight("PUT /file", APP).with(ACRH, "x-a").with(ACRH, "x-b"));
}

#[test]
fn gateway_api_issue_4668_several_lines() {
    let lines = (0..100).fold(preflight("PUT /file", APP), |asks, _| asks.with(ACRH, "x-a,x-b"));
    assert_same_answer(&lines);
}

#[test]
fn jub0bs_cors_issue_15_sorted_names() {
    for names in ["x-a,x-b", "x-b,x-a", "x-b, x-a", "x-a,x-a", "X-A", "content-type,x-a,x-b,x-unknown"] {
        assert_same_answer(&preflight("PUT /file", APP).with(ACRH, names));
    }
}

#[test]
fn actix_cors_empty_element() {
    for names in ["", ",", "x-a,,x-b", "x-a,", "\t", "not a token", "x-a;x-b"] {
        assert_same_answer(&preflight("PUT /file", APP).with(ACRH, names));
    }
    assert!(matches!(Guard::Policy(&FILES).decide(&ask("OPTIONS /file").asks_for("PUT")), Decision::Forward(_)));
}

#[test]
fn poem_panic_on_one_byte() {
    for guard in [Guard::Policy(&FILES), Guard::Policy(&PATTERNS), Guard::Routes(&API)] {
        for byte in (0x20..=0x7e).chain(0x80..=0xff_u8) {
            for origin in [vec![byte], [b"https://a", &[byte][..], b".example.com"].concat()] {
                let answer = guard.answer(&ask("GET /file").origin(&origin), &[]);
                assert_eq!(guard.answer_bytes(&ask("GET /file").origin(&origin), &[]), answer);
                let is_label = byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_.".contains(&byte);
                let is_echoed = answer.iter().any(|line| line.starts_with("access-control-allow-origin"));
                assert!(!is_echoed || is_label, "{origin:?}");
            }
        }
    }
}

#[test]
fn cve_2024_1681_forged_log_line() {
    let forged = b"/x\r\nINFO user=admin granted\x1b[2J\x00\xff\xe2\x80\xa8";
    let endless = vec![b'a'; 100_000];
    let lines = logged(|| {
        for (method, path, origin) in [
            (b"GET" as &[u8], forged as &[u8], EVIL.as_bytes()),
            (forged, b"/file", EVIL.as_bytes()),
            (b"GET", b"/file?token=secret", forged),
            (&endless, &endless, &endless),
        ] {
            let _ = API.decide_bytes(method, path, |name| (name == "origin").then_some(origin));
        }
    });
    let text = lines.join("\n");
    assert_eq!(text.lines().count(), 4, "{text}");
    assert!(text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte)), "{text}");
    assert!(text.lines().all(|line| line.len() < 1_500) && !text.contains("secret"), "{text}");
}

#[test]
fn cve_2024_6221_private_network_by_default() {
    let asks = preflight("PUT /file", APP)
        .with("access-control-request-private-network", "true")
        .with("access-control-request-local-network", "true");
    assert_same_answer(&asks);
    does_not_compile("tests/ui/unknown-key/private-network", "CORS0708");
    does_not_compile("tests/ui/header/private-network", "CORS0316");
}
