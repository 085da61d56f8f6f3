//! Whatever ends a test, its browser ends too, and so does all that belongs to it.
//!
//! The program starts itself once more; that one starts a browser, and comes to an end that leaves it no time to clean up.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Command, ExitCode, Stdio},
    sync::Arc,
    thread::sleep,
    time::{Duration, Instant},
};

use cors_browser_tests::{
    cases::Engine,
    driver::{self, Choice, Session, left},
    server::Server,
};
use libtest_mimic::{Arguments, Completion, Failed, Trial};

const HOLD: &str = "CORS_BROWSERS_HOLD";

fn main() -> ExitCode {
    if let Ok(text) = env::var(HOLD) {
        hold(&text);
        return ExitCode::FAILURE;
    }
    let arguments = Arguments::from_args();
    let engines: Vec<_> = Choice::from_environment().iter().flat_map(Choice::engines).collect();
    let trials = engines.into_iter().flat_map(|engine| {
        ["killed", "panicked"].map(|end| Trial::ignorable_test(format!("{engine}_{end}"), move || check(engine, end)))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

/// In the other process.
fn hold(text: &str) {
    let (engine, end) = text.split_once(' ').unwrap();
    let engine = Engine::ALL.into_iter().find(|own| own.name() == engine).unwrap();
    let server = Server::start(Arc::default());
    let session = Session::start(&driver::find(engine).unwrap(), Some(&server)).unwrap();
    session.open("http://app.example.com/").unwrap();
    println!("ready");
    assert_ne!(end, "panicked", "as it should");
    sleep(Duration::from_secs(60));
}

fn check(engine: Engine, end: &str) -> Result<Completion, Failed> {
    if let Err(missing) = driver::find(engine) {
        return Ok(Completion::ignored_with(missing));
    }
    let mut other = Command::new(env::current_exe()?)
        .env(HOLD, format!("{engine} {end}"))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut lines = BufReader::new(other.stdout.take().ok_or("no output")?).lines();
    let ready = lines.next();
    let before = left::of(other.id());
    // The one that panics is on its way already, so only of the one that waits it is known how much there must be.
    if end == "killed" {
        other.kill()?;
    }
    other.wait()?;
    if ready.is_none() || end == "killed" && before.len() < 3 {
        return Err(format!("no browser to leave behind: {before:?}").into());
    }
    let give_up = Instant::now() + Duration::from_secs(20);
    loop {
        let left = left::of(other.id());
        if left.is_empty() {
            return Ok(Completion::Completed);
        }
        if Instant::now() > give_up {
            return Err(format!("left behind:\n{}", left.join("\n")).into());
        }
        sleep(Duration::from_millis(50));
    }
}
