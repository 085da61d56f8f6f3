//! Who answers `OPTIONS`, and what the answer says.

use cors_runtime::{Decision, Origin, Reason, cors};

use super::browse::{APP, EVIL, Outcome, does_not_compile, fetch, to};
use crate::support::{
    ask::{Ask, ask, preflight},
    door::Guard,
    lines::{BY_ORIGIN, expected},
};

fn is_allowed(_: &Origin<'_>) -> bool {
    false
}

cors! {
    static PLAIN: Policy = { allow_origins: ["https://app.example.com"] };

    static FILES: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, PUT],
        allow_headers: [Content-Type],
        max_age: 1h,
    };

    static ASKS: Policy = { allow_origins: [is_allowed] };

    static ANY_METHOD: Policy = { allow_origins: *, allow_methods: * };

    static API: Routes = { GET "/feed" => PLAIN, PUT "/file" => FILES, "/internal" => deny };
}

fn is_forwarded(guard: Guard, ask: &Ask) -> bool {
    matches!(guard.decide(ask), Decision::Forward(_))
}

#[test]
fn tower_http_issue_497_every_options_swallowed() {
    for guard in [Guard::Policy(&PLAIN), Guard::Routes(&API)] {
        assert!(is_forwarded(guard, &ask("OPTIONS /feed")));
        assert!(is_forwarded(guard, &ask("OPTIONS /feed").origin(APP)));
        assert!(is_forwarded(guard, &ask("OPTIONS /feed").asks_for("PUT")));
        assert!(!is_forwarded(guard, &preflight("PUT /feed", APP)));
    }
}

#[test]
fn tower_http_preflight_of_a_stranger() {
    for origin in [EVIL, "null", "https://app.example.com/"] {
        let answer = Guard::Policy(&FILES).answer(&preflight("PUT /file", origin), &[]);
        assert_eq!(answer, expected("403", &[BY_ORIGIN], ""), "{origin}");
    }
}

#[test]
fn salvo_handlers_see_preflights() {
    for (path, origin) in [("/feed", APP), ("/feed", EVIL), ("/internal", APP), ("/nowhere", APP), ("/x/../feed", APP)]
    {
        let asks = preflight(&format!("PUT {path}"), origin);
        assert!(!is_forwarded(Guard::Routes(&API), &asks), "{asks:?}");
        assert!(!is_forwarded(Guard::Policy(&PLAIN), &asks), "{asks:?}");
    }
}

#[test]
fn envoy_preflights_sent_upstream() {
    let guard = Guard::Routes(&API);
    for ask in [preflight("PUT /nowhere", APP), preflight("PUT /file", EVIL), preflight("DELETE /internal", APP)] {
        let answer = guard.answer(&ask, &[]);
        assert_eq!(answer[0], "403", "{ask:?}");
        assert!(!answer.iter().any(|line| line.starts_with("access-control-")), "{answer:?}");
    }
}

#[test]
fn asp_net_core_issue_20709_preflight_of_a_route() {
    // Nothing but the line has a policy, and it is enough.
    assert_eq!(fetch(Guard::Routes(&API), APP, &to("PUT", "/file")), Outcome::Shared);
    assert_eq!(fetch(Guard::Routes(&API), APP, &to("PUT", "/feed")), Outcome::Stopped);
}

#[test]
fn expressjs_cors_issue_293_predicate_that_says_no() {
    assert_eq!(Guard::Policy(&ASKS).answer(&preflight("PUT /", APP), &[]), expected("403", &[BY_ORIGIN], ""));
    let app = [("access-control-allow-origin", "*")];
    assert_eq!(Guard::Policy(&ASKS).answer(&ask("GET /").origin(APP), &app), expected("forwarded", &[BY_ORIGIN], ""));
}

#[test]
fn rs_cors_preflight_without_origin() {
    for guard in [Guard::Policy(&FILES), Guard::Routes(&API)] {
        assert!(is_forwarded(guard, &ask("OPTIONS /file").asks_for("PUT")));
        assert_eq!(guard.reason(&ask("OPTIONS /file").asks_for("PUT")), Reason::NoOrigin);
    }
}

#[test]
fn rs_cors_methods_of_actual_requests() {
    // The list is for the browser. A 405 is the application's to say, and the page may read it.
    for method in ["DELETE", "PATCH", "POST", "X-ODD"] {
        let ask = ask(&format!("{method} /file")).origin(APP);
        let answer = Guard::Policy(&FILES).answer(&ask, &[]);
        assert_eq!(
            answer,
            expected("forwarded", &[BY_ORIGIN, "access-control-allow-origin: {origin}"], APP),
            "{method}"
        );
    }
}

#[test]
fn expressjs_cors_method_in_capitals() {
    let ask = ask("options /feed").origin(APP).asks_for("PUT");
    assert!(is_forwarded(Guard::Policy(&PLAIN), &ask) && is_forwarded(Guard::Routes(&API), &ask));
    does_not_compile("tests/ui/method/patch-in-lower-case", "CORS0203");
    does_not_compile("tests/ui/route/method-in-lower-case", "CORS0204");
}

#[test]
fn jub0bs_cors_policy_without_methods() {
    // A preflight may also come for a `POST` whose upload is watched.
    let guard = Guard::Policy(&PLAIN);
    assert_eq!(fetch(guard, APP, &to("POST", "/").watch_upload()), Outcome::Shared);
    assert_eq!(fetch(guard, EVIL, &to("POST", "/").watch_upload()), Outcome::Stopped);
}

#[test]
fn actix_cors_any_method() {
    does_not_compile("tests/ui/method/connect", "CORS0202");
    does_not_compile("tests/ui/method/trace-in-lower-case", "CORS0202");
    for method in ["PUT", "DELETE", "PURGE", "M-SEARCH"] {
        assert_eq!(fetch(Guard::Policy(&ANY_METHOD), EVIL, &to(method, "/")), Outcome::Shared, "{method}");
    }
}

#[test]
fn spring_foreign_requests() {
    // A page of the service itself sends `Origin` with its POST, too, and must get through.
    for origin in ["https://api.example.com", EVIL] {
        let answer = Guard::Policy(&PLAIN).answer(&ask("POST /").origin(origin), &[]);
        assert_eq!(answer, expected("forwarded", &[BY_ORIGIN], ""), "{origin}");
    }
}

#[test]
fn spring_security_in_front() {
    // The decision needs nothing but the head, so the layer can stand in front of everything, and no preflight goes on.
    let bare = preflight("PUT /file", APP);
    assert!(!bare.lines("origin").is_empty() && bare.lines("authorization").is_empty());
    assert_eq!(Guard::Routes(&API).answer(&bare, &[])[0], "204");
}

#[test]
fn spring_any_requested_header() {
    let guard = Guard::Policy(&FILES);
    let json = to("PUT", "/file").header("Content-Type", "application/json");
    assert_eq!(fetch(guard, APP, &json), Outcome::Shared);
    assert_eq!(fetch(guard, APP, &json.header("X-Admin", "1")), Outcome::Stopped);
    let asks = preflight("PUT /file", APP).with("access-control-request-headers", "content-type,x-admin");
    let answer = guard.answer(&asks, &[]);
    assert!(answer.contains(&"access-control-allow-headers: content-type".to_owned()), "{answer:?}");
}
