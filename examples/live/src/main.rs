//! What browsers make of a server that runs somewhere, whatever it is written in.
//!
//! ```text
//! cargo run -p example-live -- http://127.0.0.1:3000/articles --from https://app.example.com
//! cargo run -p example-live -- https://api.example.com/account/7 --from https://app.example.com \
//!     --method PUT --header 'Content-Type: application/json' --credentials
//! ```
//!
//! It sends what a browser would send: the preflight first, and the request itself only after that and, unless it is a `GET` or
//! `HEAD`, only with `--send`. No cookie and no body goes along, so expect a 401 or a 400: the question is whether a page could
//! read it. The exit code is 1 if a browser keeps the response from the page, and 2 if there was nothing to judge.

mod arguments;
mod server;

use std::{env, process::ExitCode};

use cors_runtime::testing::{Browser, Verdict};

use crate::{
    arguments::Arguments,
    server::{Server, Stop},
};

fn main() -> ExitCode {
    let arguments = match Arguments::read(env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprintln!("{problem}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    let mut server = Server::new(arguments.send);
    let (request, mut is_blocked) = (arguments.request(), false);
    for (place, browser) in Browser::engines().into_iter().enumerate() {
        let mut browser = arguments.open(browser);
        match browser.fetch_over(&request, |wire| server.answer(wire)) {
            Ok(verdict) => {
                print(browser.name(), place, &verdict);
                is_blocked |= !verdict.is_shared();
            }
            Err(Stop::NotSent(method)) => {
                println!(
                    "{} sends the {method}: nothing forbids it. Write `--send` to see what comes back",
                    browser.name()
                );
            }
            Err(Stop::Broken(problem)) => {
                eprintln!("{problem}");
                return ExitCode::from(2);
            }
        }
    }
    ExitCode::from(u8::from(is_blocked))
}

/// `place` is that of the browser among the consoles.
fn print(browser: &str, place: usize, verdict: &Verdict) {
    let Some(outcome) = verdict.outcome() else { return };
    let asked = if verdict.preflights() > 0 { ", after a preflight" } else { "" };
    if let Some(refusal) = outcome.refusal() {
        println!("{browser} blocks it{asked}: {refusal}");
        for help in verdict.help() {
            println!("  help: {help}");
        }
    } else if let Some(shared) = outcome.shared() {
        let visible: Vec<&str> = shared.visible.iter().map(|(name, _)| name).collect();
        println!("{browser} shows it{asked}: status {}, headers {}", shared.status, visible.join(", "));
    }
    for line in outcome.console().get(place).into_iter().flatten() {
        println!("  console: {line}");
    }
}
