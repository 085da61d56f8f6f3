//! The demo's page in every browser that is installed: what it shows is what the browser does, and what its model says.
//!
//! `CORS_BROWSERS` chooses as it does for the table. The pictures in `docs/images` are made again with
//!
//! ```text
//! cargo test -p cors-browser-tests --test demo -- --ignored pictures
//! ```
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "demo/client.rs"]
mod client;
#[path = "demo/picks.rs"]
mod picks;
#[path = "demo/pictures.rs"]
mod pictures;

use std::{
    collections::HashMap,
    io::Write,
    path::PathBuf,
    process::Command,
    sync::{Mutex, PoisonError},
};

use cors_browser_tests::{
    cases::Engine,
    driver::{self, Choice, Process},
};

use self::{client::Browser, picks::PICKS};

/// One browser at a time is enough for a machine of two cores.
static ALONE: Mutex<()> = Mutex::new(());

/// The demo, running on free ports.
struct Demo {
    addresses: HashMap<String, String>,
    _process: Process,
}

impl Demo {
    fn start() -> Self {
        let mut process = Process::start("demo", &built(), &[], None);
        let lines = process.lines_until(|line| line.starts_with("Ctrl-C"));
        assert!(lines.iter().any(|line| line.starts_with("Ctrl-C")), "{}", process.complaints());
        let words = lines.iter().flat_map(|line| line.split_whitespace()).filter(|word| word.starts_with("http://"));
        let role = |url: &str| url.trim_start_matches("http://").split('.').next().unwrap().to_owned();
        Self { addresses: words.map(|url| (role(url), url.to_owned())).collect(), _process: process }
    }

    fn address(&self, role: &str) -> &str {
        &self.addresses[role]
    }
}

/// An example has no variable with its path, so Cargo is asked; for the selection of `./test`, which has built it already.
fn built() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let selection = ["--workspace", "--all-features", "--example", "demo"];
    let form = ["--message-format", "json-render-diagnostics", "--quiet"];
    let mut command = Command::new(cargo);
    command.arg("build").args(selection).args(form).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let messages = String::from_utf8(output.stdout).unwrap();
    let mut values = messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let is_ours = |value: &serde_json::Value| value["target"]["name"] == "demo" && !value["executable"].is_null();
    values.rfind(is_ours).unwrap()["executable"].as_str().unwrap().into()
}

/// The test in one engine, or a word on why not: not even a test that passes may hide that.
fn within(engine: Engine, test: impl FnOnce(&Browser, &Demo)) {
    let choice = Choice::from_environment().unwrap();
    if !choice.engines().any(|chosen| chosen == engine) {
        return;
    }
    let found = match driver::find(engine) {
        Ok(found) => found,
        Err(missing) => {
            assert!(!choice.required(), "{missing}");
            // The harness would keep `eprintln!` back.
            let mut shown = std::io::stderr();
            writeln!(shown, "SKIPPED the demo in {engine}: {missing}").unwrap();
            return;
        }
    };
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let demo = Demo::start();
    test(&Browser::start(&found), &demo);
}

#[test]
fn chromium() {
    within(Engine::Chromium, |browser, demo| {
        everything(browser, demo);
        contrast(browser, demo);
    });
}

#[test]
fn firefox() {
    within(Engine::Firefox, everything);
}

#[test]
fn webkit() {
    within(Engine::WebKit, everything);
}

fn everything(browser: &Browser, demo: &Demo) {
    for pick in PICKS {
        picks::check(browser, demo, pick);
    }
    picks::check(browser, demo, &picks::twice_without_origin(browser.engine));
    keyboard_alone(browser, demo);
    all_twenty(browser, demo);
    narrow_window(browser, demo);
    assert_eq!(browser.errors(demo.address("api")), Vec::<String>::new(), "{}", browser.engine);
}

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const SPACE: char = ' ';
const RIGHT: char = '\u{e014}';

/// Tabs until an element has the focus, which must be seen at every stop.
fn tab_to(browser: &Browser, selector: &str) {
    for _ in 0..120 {
        browser.press(TAB);
        if browser.value(&format!("document.activeElement.matches({selector:?})")) == true {
            return;
        }
        // An input that is drawn by its neighbour shows its focus there.
        let shown = "(() => { const one = document.activeElement;
            if (one === document.body || one === document.documentElement) return true;
            const drawn = [one, one.nextElementSibling].filter(Boolean);
            return drawn.some(e => getComputedStyle(e).outlineStyle !== 'none') || one.outerHTML; })()";
        assert_eq!(browser.value(shown), true, "{}: no focus to be seen", browser.engine);
    }
    panic!("{}: Tab never came to {selector}", browser.engine);
}

fn keyboard_alone(browser: &Browser, demo: &Demo) {
    browser.open(&format!("{}/?path=/open", demo.address("app")));
    tab_to(browser, "input[name=method]");
    browser.press(RIGHT);
    assert_eq!(browser.text("document.querySelector('[name=method]:checked').value"), "HEAD", "{}", browser.engine);
    tab_to(browser, "input[value=trace]");
    browser.press(SPACE);
    browser.press(ENTER);
    browser.wait("document.body.dataset.sent === '1'");
    let result = browser.value("({ ...document.querySelector('#result').dataset })");
    assert_eq!((&result["verdict"], &result["agrees"]), (&"blocked".into(), &"true".into()), "{}", browser.engine);
    assert!(browser.text("document.querySelector('#why').textContent").contains("X-Trace"));
    assert_eq!(browser.value("document.activeElement.value"), "trace", "{}: the focus stays", browser.engine);
    // No way in without a way out.
    tab_to(browser, "#run");
}

fn all_twenty(browser: &Browser, demo: &Demo) {
    for role in ["app", "admin", "partner", "stranger"] {
        browser.open(demo.address(role));
        browser.value("document.querySelector('#run').click()");
        let score = browser.wait("document.body.dataset.done");
        let failed = browser.value("[...document.querySelectorAll('[data-state=fail]')].map(e => e.innerText)");
        assert_eq!(score, "20/20", "{} from {role}: {failed}", browser.engine);
    }
}

/// As wide as a phone.
const PHONE: u64 = 390;

/// Two of the engines have no window that is so narrow, so their page is squeezed; what it does below 576 px is the same.
fn narrow_window(browser: &Browser, demo: &Demo) {
    browser.open(&format!("{}/?path=/items/7&method=DELETE&header=trace", demo.address("app")));
    let width = browser.narrow(PHONE);
    assert!(width < 576, "{}: {width}", browser.engine);
    if width > PHONE {
        browser.value(&format!("(document.body.style.width = '{PHONE}px')"));
    }
    // What scrolls inside of something else is not too wide.
    let wide = format!(
        "[...document.querySelectorAll('body *')].filter(e => !e.closest('pre, .skip'))
            .filter(e => e.getBoundingClientRect().right > {PHONE} + 1).map(e => e.outerHTML.slice(0, 120))"
    );
    for sent in 0..2 {
        if sent == 1 {
            browser.value("document.querySelector('#send').click()");
            browser.wait("document.body.dataset.sent === '1'");
        }
        assert_eq!(browser.value(&wide), serde_json::json!([]), "{}", browser.engine);
        let (scroll, inner) = (browser.value("document.documentElement.scrollWidth"), browser.value("innerWidth"));
        assert!(scroll.as_u64() <= inner.as_u64(), "{}: {scroll} > {inner}", browser.engine);
    }
}

/// Only Chromium can be told to be light or dark.
fn contrast(browser: &Browser, demo: &Demo) {
    for dark in [false, true] {
        browser.view(1280, 800, dark);
        for (role, query) in [("app", "path=/draft&method=PUT"), ("stranger", "path=/open&credentials=include")] {
            browser.open(&format!("{}/?{query}", demo.address(role)));
            browser.value("(document.querySelector('#send').click(), document.querySelector('#run').click())");
            browser.wait("document.body.dataset.sent && document.body.dataset.done");
            let script = include_str!("demo/contrast.js");
            let weak = browser.value(&format!("(() => {{ {script} }})()"));
            assert_eq!(weak, serde_json::json!([]), "dark: {dark}");
        }
    }
}
