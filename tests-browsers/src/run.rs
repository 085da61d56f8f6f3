//! The whole table in one engine.

use std::{
    fmt::Write,
    sync::Arc,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    cases::{Case, Engine, Page, Step},
    driver::{Found, Session},
    server::{Seen, Server},
};

/// What came of a case.
#[derive(Debug)]
pub struct Outcome {
    /// A word for each step.
    pub verdicts: String,
    /// The headers that the script sees in the last response, sorted.
    pub visible: String,
    /// What the server saw.
    pub requests: Vec<Seen>,
    /// What the browser's console said.
    pub console: Vec<String>,
}

/// Runs the table, and says what is not as expected. A strict browser runs what its switches are about: `Authorization`,
/// and all policies.
pub fn run(found: &Found, cases: &Arc<Vec<Case>>) -> Result<(), String> {
    let started = Instant::now();
    let server = Server::start(cases.clone());
    let session = Session::start(found, server.address())?;
    println!("{}: version {}, {}", found.name(), session.version(), found.driver_version());
    let mut tab = Tab { session, page: None };
    let mut report = String::new();
    let mut failed = 0;
    let wanted = |case: &&Case| {
        let about = ["V31", "V32", "V33", "P-"].iter().any(|prefix| case.name.starts_with(prefix));
        about || !found.strict
    };
    let chosen: Vec<_> = cases.iter().filter(wanted).collect();
    for case in &chosen {
        let outcome = tab.run(case, &server)?;
        let mut complaints = compare(found, case, &outcome);
        if !complaints.is_empty() {
            failed += 1;
            for text in tab.console(case)?.iter().chain(&outcome.console) {
                writeln!(complaints, "  console:  {text}").unwrap();
            }
            writeln!(report, "{} ({}) in {}:\n{complaints}", case.name, case.about, found.name()).unwrap();
        }
    }
    drop(tab);
    println!(
        "{}: {} cases in {:.1} s, {failed} not as expected",
        found.name(),
        chosen.len(),
        started.elapsed().as_secs_f32()
    );
    if failed == 0 { Ok(()) } else { Err(report) }
}

/// The only tab, and what is loaded in it.
struct Tab {
    session: Session,
    page: Option<Page>,
}

impl Tab {
    fn run(&mut self, case: &Case, server: &Server) -> Result<Outcome, String> {
        let (mut verdicts, mut visible) = (Vec::new(), String::new());
        for step in &case.steps {
            let answer = self.act(case, step).map_err(|error| format!("{}: {error}", case.name))?;
            verdicts.push(answer["verdict"].as_str().unwrap_or("none").to_owned());
            let mut names: Vec<_> = answer["visible"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .filter(|&name| name != ADDED)
                .collect();
            names.sort_unstable();
            visible = names.join(" ");
        }
        // To ask takes longer than most cases do.
        let console = if case.console.is_some() { self.console(case)? } else { Vec::new() };
        Ok(Outcome { verdicts: verdicts.join(" "), visible, requests: server.seen(&case.name), console })
    }

    /// What the console says of a case. It is filled a little later than promises, so if it must say something it is asked
    /// until it has.
    fn console(&self, case: &Case) -> Result<Vec<String>, String> {
        let words = words(self.session.engine(), case);
        let end = Instant::now() + Duration::from_secs(5);
        let mut console = Vec::new();
        loop {
            let more = self.session.console()?;
            console.extend(more.into_iter().filter(|line| is_about(line, &case.name)));
            let said = words.as_ref().is_none_or(|words| console.iter().any(|line| line.contains(words)));
            if said || Instant::now() > end {
                return Ok(console);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn act(&mut self, case: &Case, step: &Step) -> Result<Value, String> {
        if self.page != Some(step.page) {
            let path = if step.page.sandboxed { "/sandboxed" } else { "/" };
            self.session.open(&format!("{}{path}", step.page.origin))?;
            self.page = Some(step.page);
        }
        let separator = if step.url.contains('?') { '&' } else { '?' };
        let mut options = json!({
            "method": step.method,
            "headers": step.headers,
            "credentials": step.credentials,
            "cache": step.cache,
            "mode": step.mode,
            "redirect": step.redirect,
        });
        if let Some(body) = step.body {
            options["body"] = body.into();
        }
        let url = format!("{}{separator}case={}", step.url, case.name);
        self.session.run(&json!({ "url": url, "image": step.image, "options": options }))
    }
}

/// What the console must say, where it can be read.
fn words(engine: Engine, case: &Case) -> Option<String> {
    let (console, blanks) = case.console.as_ref()?;
    let [chromium, firefox, _] = console.words(blanks);
    match engine {
        Engine::Chromium => Some(chromium),
        Engine::Firefox => Some(firefox),
        Engine::WebKit => None,
    }
}

/// A line names the address of the request, and that has the case's name at its end.
fn is_about(line: &str, case: &str) -> bool {
    let behind = line.split("case=").skip(1).filter_map(|rest| rest.strip_prefix(case));
    behind.into_iter().any(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-'))
}

/// Firefox adds one to what came over HTTP/2.
const ADDED: &str = "x-firefox-spdy";

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
    if let Some(words) =
        words(found.engine, case).filter(|words| !outcome.console.iter().any(|line| line.contains(words)))
    {
        writeln!(complaints, "  the console does not say: {words}").unwrap();
    }
    complaints
}
