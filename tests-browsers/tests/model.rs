//! The table through the model of a browser that users' tests get, without a browser and without a socket.
//!
//! Each browser's model has to come to the verdicts, the requests, the visible headers and the console's words that the
//! table has. [`differences`] lists where it does not; a line that is not needed any more is a failure too.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

#[path = "model/differences.rs"]
mod differences;
#[path = "model/wire.rs"]
mod wire;

use std::{collections::BTreeSet, fmt::Write, sync::Arc};

use cors_browser_tests::{
    cases::{self, Case, Engine, Expected, Step, Tool},
    server::{Seen, World},
};
use cors_runtime::testing::browser::{self, Model, Outcome, Profile, Tainting};

use self::differences::{DIFFERENCES, INEXPRESSIBLE, OTHER_WORDS};

/// A model of something that the table speaks of.
struct Browser {
    name: &'static str,
    /// `None`: the standard.
    engine: Option<Engine>,
    strict: bool,
    profile: Profile,
}

const BROWSERS: [Browser; 6] = [
    Browser { name: "standard", engine: None, strict: false, profile: Profile::STANDARD },
    Browser { name: "chromium", engine: Some(Engine::Chromium), strict: false, profile: Profile::CHROMIUM },
    Browser { name: "firefox", engine: Some(Engine::Firefox), strict: false, profile: Profile::FIREFOX },
    Browser { name: "webkit", engine: Some(Engine::WebKit), strict: false, profile: Profile::WEBKIT },
    Browser {
        name: "chromium_strict",
        engine: Some(Engine::Chromium),
        strict: true,
        profile: Profile { star_covers_authorization: false, ..Profile::CHROMIUM },
    },
    Browser {
        name: "firefox_strict",
        engine: Some(Engine::Firefox),
        strict: true,
        profile: Profile { star_covers_authorization: false, ..Profile::FIREFOX },
    },
];

#[tokio::test]
async fn the_model_does_what_browsers_do() {
    let cases = Arc::new(cases::all());
    let mut wrong = String::new();
    for browser in &BROWSERS {
        let world = World::new(cases.clone());
        for case in cases.iter().filter(|case| !INEXPRESSIBLE.contains(&&*case.name)) {
            let course = run(browser, case, &world).await.unwrap_or_else(|| panic!("{} in no words", case.name));
            if let Err(complaint) = compare(browser, case, &course) {
                writeln!(wrong, "{} ({}) in {}:\n{complaint}", case.name, case.about, browser.name).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn what_the_model_has_no_words_for_is_listed() {
    let cases = Arc::new(cases::all());
    let mut inexpressible = BTreeSet::new();
    for case in cases.iter() {
        if run(&BROWSERS[0], case, &World::new(cases.clone())).await.is_none() {
            inexpressible.insert(case.name.as_str());
        }
    }
    assert_eq!(inexpressible, INEXPRESSIBLE.iter().copied().collect());
}

#[test]
fn what_is_listed_exists() {
    let cases = cases::all();
    let listed = DIFFERENCES.iter().map(|difference| (difference.case, difference.browsers));
    for (name, browsers) in listed.chain(OTHER_WORDS.iter().copied()) {
        assert!(cases.iter().any(|case| case.name == name), "{name}");
        for name in browsers {
            assert!(BROWSERS.iter().any(|browser| browser.name == *name), "{name}");
        }
    }
}

/// What came of a case in the model.
struct Course {
    verdicts: String,
    /// Of the last response, sorted.
    visible: String,
    requests: Vec<Seen>,
    /// What Chromium's, Firefox's and `WebKit`'s consoles would say.
    consoles: [Vec<String>; 3],
}

/// `None` if the model has no words for it.
async fn run(browser: &Browser, case: &Case, world: &World) -> Option<Course> {
    let (mut model, mut now) = (Model::new(browser.profile), 0);
    let (mut verdicts, mut visible) = (Vec::new(), String::new());
    let mut consoles = [const { Vec::new() }; 3];
    for step in &case.steps {
        now += step.after;
        let (page, request) = (wire::page(step)?, wire::request(step, case)?);
        let mut next = model.begin(&page, &request, now);
        let outcome = loop {
            match next {
                browser::Step::Done(outcome) => break outcome,
                browser::Step::Send(exchange) => {
                    let response = wire::answer(world, step, exchange.request()).await;
                    next = exchange.answer(&mut model, response, now);
                }
            }
        };
        verdicts.push(verdict(step, &outcome));
        visible = names(&outcome);
        for (console, lines) in consoles.iter_mut().zip(outcome.console()) {
            console.extend(lines);
        }
    }
    Some(Course { verdicts: verdicts.join(" "), visible, requests: world.seen(&case.name), consoles })
}

/// In the table's words.
fn verdict(step: &Step, outcome: &Outcome) -> &'static str {
    match outcome.shared().map(|shared| shared.tainting) {
        // A page does not tell an image that came from one that did not.
        _ if step.tool == Tool::Image => "opaque",
        Some(Tainting::Basic | Tainting::Cors) => "share",
        Some(Tainting::Opaque | Tainting::OpaqueRedirect) => "opaque",
        None => "block",
    }
}

fn names(outcome: &Outcome) -> String {
    let visible = outcome.shared().into_iter().flat_map(|shared| shared.visible.iter());
    let names: BTreeSet<_> = visible.map(|(name, _)| name.to_ascii_lowercase()).collect();
    names.into_iter().collect::<Vec<_>>().join(" ")
}

/// What the table says of a browser that no test drives. One engine has no HTTP cache while it is driven; left alone,
/// it does with its cache what Chromium does.
fn wanted<'a>(browser: &Browser, case: &'a Case) -> &'a Expected {
    let Some(engine) = browser.engine else { return &case.expected };
    match case.expected_in(engine, browser.strict) {
        (_, Some(deviation)) if deviation.automated => case.expected_in(Engine::Chromium, browser.strict).0,
        (expected, _) => expected,
    }
}

fn compare(browser: &Browser, case: &Case, course: &Course) -> Result<(), String> {
    let is = |expected: &Expected| expected.is(&course.verdicts, &course.requests);
    let mut complaints = String::new();
    let listed = DIFFERENCES.iter().find(|listed| listed.case == case.name && listed.browsers.contains(&browser.name));
    let table = wanted(browser, case);
    if is(table) {
        if let Some(difference) = listed {
            writeln!(complaints, "  as in the table: delete the difference \"{}\"", difference.why).unwrap();
        }
    } else if !listed.is_some_and(|difference| is(&difference.model)) {
        let expected = listed.map_or(table, |difference| &difference.model);
        let seen: Vec<_> = course.requests.iter().map(Seen::summary).collect();
        writeln!(complaints, "  expected: {}\n            {}", expected.verdicts, expected.requests).unwrap();
        writeln!(complaints, "  model:    {}\n            {}", course.verdicts, seen.join("\n            ")).unwrap();
    }
    if let Some(visible) = case.visible.filter(|&visible| visible != course.visible) {
        writeln!(complaints, "  to be visible: {visible}\n  visible:       {}", course.visible).unwrap();
    }
    complaints.push_str(&compare_words(browser, case, course));
    if complaints.is_empty() { Ok(()) } else { Err(complaints) }
}

/// `WebKit`'s console cannot be read, so its words are compared with nothing.
fn compare_words(browser: &Browser, case: &Case, course: &Course) -> String {
    let Some((console, blanks)) = &case.console else { return String::new() };
    let [chromium, firefox, _] = console.words(blanks);
    let [in_chromium, in_firefox, _] = &course.consoles;
    let (words, lines) = match browser.engine {
        Some(Engine::Chromium) => (chromium, in_chromium),
        Some(Engine::Firefox) => (firefox, in_firefox),
        Some(Engine::WebKit) | None => return String::new(),
    };
    let says = lines.iter().any(|line| line.contains(&words));
    let listed = OTHER_WORDS.iter().any(|(name, browsers)| *name == case.name && browsers.contains(&browser.name));
    match (says, listed) {
        (true, true) => "  the console's words are right: delete them from the list\n".to_owned(),
        (false, false) => format!("  the console does not say: {words}\n  it says: {lines:?}\n"),
        _ => String::new(),
    }
}
