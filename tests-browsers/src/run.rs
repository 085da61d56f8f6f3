//! The whole table in one engine.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    cases::{Case, Page, Step, Tool},
    driver::{Found, Session},
    report::{self, Report},
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

/// Runs the table, or those of its cases whose names begin so, and prints what came of it: a line for the summary, or all
/// that is not as expected.
pub fn run(found: &Found, cases: &Arc<Vec<Case>>, beginning: &str) -> Result<String, String> {
    let started = Instant::now();
    // A strict browser runs what its switches are about: `Authorization`, and all policies.
    let is_wanted = |case: &&Case| {
        let about = ["V31", "V32", "V33", "P-"].iter().any(|prefix| case.name.starts_with(prefix));
        (about || !found.strict) && case.name.starts_with(beginning)
    };
    let (slow, quick): (Vec<_>, Vec<_>) =
        cases.iter().filter(is_wanted).partition(|case| case.steps.iter().any(|step| step.after > 0));
    if slow.is_empty() && quick.is_empty() {
        return Ok(format!("{} not asked", found.name()));
    }
    let server = Server::start(cases.clone());
    let session = Session::start(found, Some(&server))?;
    let mut report = Report::new(found, session.version(), started);
    let mut tab = Tab { session, page: None, server };
    // What has to wait does so while the others run.
    let mut waiting: Vec<_> = slow.into_iter().map(Course::new).collect();
    for course in &mut waiting {
        tab.go(course, false)?;
    }
    for mut course in quick.into_iter().map(Course::new).chain(waiting) {
        tab.go(&mut course, true)?;
        let outcome = tab.outcome(&course)?;
        report.add(course.case, &outcome, || tab.console(course.case))?;
    }
    // The browser has ended before anything is said of it.
    drop(tab);
    report.finish()
}

/// A case that is under way.
struct Course<'a> {
    case: &'a Case,
    verdicts: Vec<String>,
    visible: String,
    last: Instant,
}

impl<'a> Course<'a> {
    fn new(case: &'a Case) -> Self {
        Self { case, verdicts: Vec::new(), visible: String::new(), last: Instant::now() }
    }
}

/// The only tab, and what is loaded in it.
struct Tab {
    session: Session,
    page: Option<Page>,
    server: Server,
}

impl Tab {
    /// Goes on with a case: to its end, or to where it has to wait.
    fn go(&mut self, course: &mut Course<'_>, waits: bool) -> Result<(), String> {
        let case = course.case;
        for step in &case.steps[course.verdicts.len()..] {
            if step.after > 0 && !waits {
                break;
            }
            std::thread::sleep(Duration::from_secs(step.after).saturating_sub(course.last.elapsed()));
            let answer = self.act(case, step).map_err(|error| format!("{}: {error}", case.name))?;
            course.verdicts.push(answer["verdict"].as_str().unwrap_or("none").to_owned());
            let names = answer["visible"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let mut names: Vec<_> = names.filter(|&name| name != ADDED).collect();
            names.sort_unstable();
            course.visible = names.join(" ");
            course.last = Instant::now();
        }
        Ok(())
    }

    fn outcome(&self, course: &Course<'_>) -> Result<Outcome, String> {
        let case = course.case;
        // To ask takes longer than most cases do.
        let console = if case.console.is_some() { self.console(case)? } else { Vec::new() };
        Ok(Outcome {
            verdicts: course.verdicts.join(" "),
            visible: course.visible.clone(),
            requests: self.server.seen(&case.name),
            console,
        })
    }

    /// What the console says of a case. It is filled a little later than promises, so if it must say something it is asked
    /// until it has.
    fn console(&self, case: &Case) -> Result<Vec<String>, String> {
        let words = report::words(self.session.engine(), case);
        let end = Instant::now() + Duration::from_secs(5);
        let mut console = Vec::new();
        loop {
            let more = self.session.console()?;
            console.extend(more.into_iter().filter(|line| is_about(line, &case.name)));
            let said = words.iter().all(|words| report::said(words, case, &console));
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
        self.session.run(&json!({
            "tool": step.tool.name(),
            "watched": step.tool == Tool::WatchedXhr,
            "url": case.url_of(step),
            "patience": step.patience * 1000,
            "options": options,
        }))
    }
}

/// A line names the address of the request, and that has the case's name at its end.
fn is_about(line: &str, case: &str) -> bool {
    let behind = line.split("case=").skip(1).filter_map(|rest| rest.strip_prefix(case));
    behind.into_iter().any(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '-'))
}

/// Firefox adds one to what came over HTTP/2.
const ADDED: &str = "x-firefox-spdy";
