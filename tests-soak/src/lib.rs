//! A server under load: sets that change all the time, requests of every kind, every answer checked, memory counted.
//!
//! The load comes in laps. After each, the connections are closed and the sets emptied, and what the process still holds is
//! compared with what it held after the first.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

mod ask;
mod client;
mod memory;
mod mix;
mod moving;
mod random;
mod report;
mod server;
mod worker;

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    thread,
    time::{Duration, Instant},
};

pub use self::report::Report;
use self::{
    memory::Memory,
    random::Random,
    report::Lap,
    server::{PARTNER, Server, TENANT},
    worker::{Tally, work},
};

/// How many clients ask at the same time.
const CLIENTS: u64 = 16;
/// Between two replacements of a set.
const PAUSE: Duration = Duration::from_millis(2);

/// Runs a server and asks it for about so many seconds, of which the first tenth or so only warms up.
///
/// # Panics
///
/// If the machine has no socket or no thread to give.
#[must_use]
pub fn run(seconds: u64, seed: u64) -> Report {
    let seconds = seconds.max(2);
    let lap = Duration::from_secs((seconds / 10).max(1));
    let server = Server::start();
    // The lists are made before anything is counted.
    rest(&server);
    let clients = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let laps = seconds / lap.as_secs();
    let mut report = Report::of(laps);
    for number in 0..laps {
        let (begun, replaced) = (Instant::now(), replacements());
        let tally = load(&server, &clients, lap, seed.wrapping_add(number * (CLIENTS + 1)));
        let (elapsed, replacements) = (begun.elapsed(), replacements() - replaced);
        report.lingers |= !rest(&server);
        report.laps.push(Lap { tally, elapsed, replacements, after: Memory::now() });
    }
    report
}

fn replacements() -> u64 {
    TENANT.replacements() + PARTNER.replacements()
}

/// Nothing is open, and both sets are empty. `false` if a connection stays open on the server's side.
fn rest(server: &Server) -> bool {
    TENANT.clear();
    PARTNER.clear();
    server.rests()
}

fn load(server: &Server, clients: &tokio::runtime::Runtime, lap: Duration, seed: u64) -> Tally {
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let replacing = thread::spawn(move || {
        let mut random = Random::new(seed);
        while !stopped.load(Relaxed) {
            TENANT.replace(&mut random);
            PARTNER.replace(&mut random);
            thread::sleep(PAUSE);
        }
    });
    let mut sum = Tally::default();
    clients.block_on(async {
        let address = server.address;
        let working: Vec<_> = (1..=CLIENTS)
            .map(|client| tokio::spawn(work(address, seed.wrapping_add(client), Arc::clone(&stop))))
            .collect();
        tokio::time::sleep(lap).await;
        stop.store(true, Relaxed);
        for client in working {
            sum.add(&client.await.unwrap());
        }
    });
    replacing.join().unwrap();
    sum
}
