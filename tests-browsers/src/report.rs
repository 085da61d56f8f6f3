//! What is said of a run.

use std::{collections::BTreeMap, fmt::Write, time::Instant};

use cors_rules::browser::{Blanks, Console};

use crate::{
    cases::{Case, Engine, UNSHOWN},
    driver::Found,
    run::Outcome,
    server::Seen,
};

/// What came of the cases up to now.
pub(crate) struct Report<'a> {
    found: &'a Found,
    version: String,
    started: Instant,
    cases: usize,
    /// Those that came to what the table has for this engine alone.
    deviating: usize,
    /// Those that passed and show nothing, by reason.
    unshown: BTreeMap<&'static str, Vec<&'a str>>,
    failed: usize,
    complaints: String,
}

impl<'a> Report<'a> {
    pub(crate) fn new(found: &'a Found, version: &str, started: Instant) -> Self {
        println!("{}: version {version}, {}", found.name(), found.driver_version());
        let (unshown, complaints) = (BTreeMap::new(), String::new());
        Self { found, version: version.to_owned(), started, cases: 0, deviating: 0, unshown, failed: 0, complaints }
    }

    /// `console` is asked only if something is wrong.
    pub(crate) fn add(
        &mut self,
        case: &'a Case,
        outcome: &Outcome,
        console: impl FnOnce() -> Result<Vec<String>, String>,
    ) -> Result<(), String> {
        self.cases += 1;
        let mut complaints = compare(self.found, case, outcome);
        if !complaints.is_empty() {
            self.failed += 1;
            for text in console()?.iter().chain(&outcome.console) {
                writeln!(complaints, "  console:  {text}").unwrap();
            }
            writeln!(self.complaints, "{} ({}) in {}:\n{complaints}", case.name, case.about, self.found.name())
                .unwrap();
        } else if let Some(why) = case.unshown_in(self.found.engine) {
            self.unshown.entry(why).or_default().push(&case.name);
        } else if case.expected_in(self.found.engine, self.found.strict).1.is_some() {
            self.deviating += 1;
        }
        Ok(())
    }

    /// A line for the summary, or all complaints.
    pub(crate) fn finish(self) -> Result<String, String> {
        let Self { found, version, started, cases, deviating, unshown, failed, complaints } = self;
        let name = found.name();
        for (why, cases) in &unshown {
            println!("{name}: cannot be shown here: {} ({why})", cases.join(", "));
        }
        // Of the engine, not of its switches.
        for claim in UNSHOWN.iter().filter(|claim| claim.engine == found.engine && !found.strict) {
            println!("{name}: cannot be shown here: {} ({})", claim.claim, claim.why);
        }
        let unshown: usize = unshown.values().map(Vec::len).sum();
        println!(
            "{name}: {cases} cases in {:.1} s: {} as the standard says, {deviating} otherwise as known, {unshown} cannot be shown, \
             {failed} not as expected",
            started.elapsed().as_secs_f32(),
            cases - deviating - unshown - failed,
        );
        if failed == 0 { Ok(format!("{name} {version} ({cases} cases)")) } else { Err(complaints) }
    }
}

/// What the console must say, where it can be read: how the line begins, and the reason in it.
pub(crate) fn words(engine: Engine, case: &Case) -> Vec<String> {
    let Some((console, blanks)) = &case.console else { return Vec::new() };
    let step = case.steps.last().unwrap();
    let blanks = Blanks { origin: step.page.origin, url: &case.url_of(step), ..*blanks };
    let of = |console: &Console| {
        let [chromium, firefox, _] = console.words(&blanks);
        match engine {
            Engine::Chromium => Some(chromium.replace("Access to fetch", &format!("Access to {}", step.tool.name()))),
            Engine::Firefox => Some(firefox),
            Engine::WebKit => None,
        }
    };
    [&Console::BEFORE, console].into_iter().filter_map(of).collect()
}

/// Empty if all is as the table says.
fn compare(found: &Found, case: &Case, outcome: &Outcome) -> String {
    let (expected, deviation) = case.expected_in(found.engine, found.strict);
    let mut complaints = String::new();
    if !expected.is(&outcome.verdicts, &outcome.requests) {
        let seen: Vec<_> = outcome.requests.iter().map(Seen::summary).collect();
        let seen = seen.join("\n            ");
        writeln!(complaints, "  expected: {}\n            {}", expected.verdicts, expected.requests).unwrap();
        writeln!(complaints, "  came:     {}\n            {seen}", outcome.verdicts).unwrap();
        if let Some(deviation) = deviation.filter(|_| case.expected.is(&outcome.verdicts, &outcome.requests)) {
            writeln!(complaints, "  this is what the standard says: delete the deviation \"{}\"", deviation.why)
                .unwrap();
        }
    }
    if let Some(visible) = case.visible.filter(|&visible| visible != outcome.visible) {
        writeln!(complaints, "  to be visible: {visible}\n  visible:       {}", outcome.visible).unwrap();
    }
    for words in words(found.engine, case) {
        if !said(&words, case, &outcome.console) {
            writeln!(complaints, "  the console does not say: {words}").unwrap();
        }
    }
    complaints
}

/// Firefox puts the address into quotes in some of its sentences.
pub(crate) fn said(words: &str, case: &Case, console: &[String]) -> bool {
    let url = case.steps.last().map(|step| case.url_of(step)).unwrap_or_default();
    console.iter().any(|line| line.replace(&format!("‘{url}’"), &url).contains(words))
}
