//! What is picked, and what becomes of it in every browser.

use super::{Browser, Demo};
use cors_browser_tests::cases::Engine;
use serde_json::Value;

/// Sent one after the other from one page, each by the button.
pub(crate) struct Pick {
    role: &'static str,
    query: &'static str,
    /// The verdict and the number of preflights, each time that it is sent.
    sent: &'static [(&'static str, u64)],
    /// Words that the page must show beside it.
    shows: &'static [&'static str],
}

const fn pick(
    role: &'static str,
    query: &'static str,
    sent: &'static [(&'static str, u64)],
    shows: &'static [&'static str],
) -> Pick {
    Pick { role, query, sent, shows }
}

pub(crate) const PICKS: &[Pick] = &[
    pick(
        "app",
        "path=/open",
        &[("shared", 0)],
        &["No preflight", "allow_origins: *", "expose_headers: [X-Total-Count]", "x-served-by"],
    ),
    pick(
        "admin",
        "path=/items/7&method=DELETE",
        &[("shared", 1)],
        &["DELETE \"/items/{id}\" => ADMIN", "vary: Origin"],
    ),
    // Blocked by the origin, before and behind a preflight.
    pick(
        "stranger",
        "path=/account",
        &[("blocked", 0)],
        &["does not list", "allow_origins: [\"http://app.demo.localhost:*\"]"],
    ),
    pick("app", "path=/items/7&method=DELETE", &[("blocked", 1)], &["was never sent", "does not list"]),
    // By the method, where no line has it, and where the policy is for everybody.
    pick(
        "app",
        "path=/items/7&method=PUT",
        &[("blocked", 1)],
        &["was never sent", "GET | PATCH \"/items/{id}\" => APP"],
    ),
    pick(
        "stranger",
        "path=/open&method=PUT",
        &[("blocked", 1)],
        &["Method PUT is not allowed by Access-Control-Allow-Methods", "GET \"/open\" => OPEN"],
    ),
    // By a header.
    pick(
        "app",
        "path=/items/7&header=trace",
        &[("blocked", 1)],
        &["x-trace is not allowed", "allow_headers: [Content-Type]"],
    ),
    // With credentials.
    pick("app", "path=/login&method=POST&credentials=include", &[("shared", 0)], &["allow_credentials: true"]),
    pick("app", "path=/account&credentials=include", &[("shared", 0)], &["with a cookie", "(present)"]),
    pick(
        "app",
        "path=/account&method=PUT&header=json&credentials=include",
        &[("shared", 1)],
        &["allow_credentials: true", "{\"name\":\"Ada\"}"],
    ),
    pick("partner", "path=/open&credentials=include", &[("blocked", 0)], &["must not be the wildcard"]),
    pick("app", "path=/team&credentials=include", &[("blocked", 0)], &["no allow_credentials", "which must be 'true'"]),
    pick("partner", "path=/partners", &[("shared", 0)], &["allow_origins: [PARTNERS]", "the origin source"]),
    pick("app", "path=/internal", &[("blocked", 0)], &["\"/internal\" => deny", "the route's policy is deny"]),
    pick("stranger", "path=/nowhere&method=POST", &[("shared", 0)], &["_ => OPEN", "404"]),
    // From a frame without an origin.
    pick("app", "path=/open&from=null", &[("shared", 0)], &["origin: null"]),
    pick("app", "path=/account&from=null", &[("blocked", 0)], &["origin: null", "from null"]),
    pick("stranger", "path=/account&method=PUT&header=json&from=null", &[("blocked", 1)], &["was never sent"]),
    // What was permitted once: for ten minutes, for five seconds, not at all, and never what was refused.
    pick(
        "app",
        "path=/draft&method=PUT",
        &[("shared", 1), ("shared", 0), ("shared", 0)],
        &["From the preflight cache"],
    ),
    pick("app", "path=/vote&method=PUT", &[("shared", 1), ("shared", 1)], &["max_age: 0"]),
    pick(
        "app",
        "path=/items/7&method=PATCH&header=json",
        &[("shared", 1), ("shared", 0)],
        &["From the preflight cache"],
    ),
    pick("stranger", "path=/draft&method=PUT", &[("blocked", 1), ("blocked", 1)], &["was never sent"]),
];

const TWICE: &str = "path=/token&header=token&from=null";

/// A page without an origin asks twice. Chromium keeps no preflight for it.
pub(crate) const fn twice_without_origin(engine: Engine) -> Pick {
    match engine {
        Engine::Chromium => pick("app", TWICE, &[("shared", 1), ("shared", 1)], &[]),
        Engine::Firefox | Engine::WebKit => {
            pick("app", TWICE, &[("shared", 1), ("shared", 0)], &["From the preflight cache"])
        }
    }
}

/// What the page says of the engine that runs it, of what really happened there, and of the others.
pub(crate) fn check(browser: &Browser, demo: &Demo, pick: &Pick) {
    let at = format!("{} from {} in {}", pick.query, pick.role, browser.engine);
    browser.open(&format!("{}/?{}", demo.address(pick.role), pick.query));
    for (number, &(verdict, preflights)) in pick.sent.iter().enumerate() {
        browser.value("document.querySelector('#send').click()");
        browser.wait(&format!("document.body.dataset.sent === '{}'", number + 1));
        let result = browser.value("({ ...document.querySelector('#result').dataset })");
        assert_eq!(
            result["verdict"],
            verdict,
            "{at}: {}",
            browser.text("document.querySelector('#sentence').textContent")
        );
        assert_eq!(result["preflights"], preflights.to_string(), "{at}: {result}");
        assert_eq!(result["agrees"], "true", "{at}: {}", browser.value("document.querySelector('#engines').innerText"));
        let rows = browser.value("[...document.querySelectorAll('.engine')].map(row => ({ ...row.dataset }))");
        let rows = rows.as_array().unwrap();
        assert_eq!(rows.len(), Engine::ALL.len(), "{at}");
        // Each engine's own run holds the others' models to the same, but for the pick in which they differ.
        let is_here = |row: &&Value| row["agrees"] == "true";
        for row in rows.iter().filter(|row| pick.query != TWICE || is_here(row)) {
            assert_eq!(
                (&row["verdict"], &row["preflights"]),
                (&verdict.into(), &preflights.to_string().into()),
                "{at}: {row}"
            );
        }
        let here =
            rows.iter().filter(|row| row["agrees"] == "true").map(|row| row["engine"].as_str().unwrap().to_lowercase());
        assert_eq!(here.collect::<Vec<_>>(), [browser.engine.name()], "{at}");
    }
    let shown = browser.text("document.querySelector('.outcome').textContent");
    for words in pick.shows {
        assert!(shown.contains(words), "{at}: {words} is not in {shown}");
    }
    let is_blocked = pick.sent.iter().any(|(verdict, _)| *verdict == "blocked");
    assert_eq!(shown.contains("Fix"), is_blocked, "{at}");
    let printed =
        browser.value("[...document.querySelectorAll('.engine')].filter(row => row.querySelector('.console')).length");
    assert_eq!(printed, if is_blocked { 3 } else { 0 }, "{at}");
}
