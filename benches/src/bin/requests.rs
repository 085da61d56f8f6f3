//! Sends the requests of one case. Callgrind counts between [`begin`] and [`end`]; `time` takes the clock instead.
//!
//! One case in a process: what the allocator has at hand depends on what was measured before, and with it some hundred
//! instructions.

use std::{hint::black_box, process::ExitCode, time::Instant};

use cors_benches::{
    groups, heap, sizes,
    subject::{Cases, SAMPLE, Subject},
};

/// How many requests are counted. Few are enough: every repeat takes the same instructions.
const COUNTED: usize = 4 * SAMPLE;

/// Callgrind zeroes its counters when this is entered. It differs from [`end`], or the compiler would make them one.
#[inline(never)]
fn begin() {
    black_box("begin");
}

/// Callgrind writes its counters out when this is entered.
#[inline(never)]
fn end() {
    black_box("end");
}

fn count(subjects: Vec<Subject>) {
    for mut subject in subjects {
        // What is set up once belongs to no request.
        subject.run(SAMPLE);
        begin();
        subject.run(COUNTED);
        end();
        println!("{}\t{COUNTED}", subject.who);
    }
}

/// Requests in a round, and rounds.
const ROUND: usize = 5 * SAMPLE;
const ROUNDS: usize = 101;

/// All subjects take turns in one process, each first as often as any other: what the machine does beside them meets
/// all alike. The tenth percentile leaves most of that out.
fn time(mut subjects: Vec<Subject>) {
    let mut nanoseconds = vec![Vec::with_capacity(ROUNDS); subjects.len()];
    for round in 0..=ROUNDS {
        for turn in 0..subjects.len() {
            let at = (round + turn) % subjects.len();
            let (Some(subject), Some(taken)) = (subjects.get_mut(at), nanoseconds.get_mut(at)) else { continue };
            let start = Instant::now();
            subject.run(ROUND);
            let elapsed = start.elapsed();
            // The first round warms up.
            if round > 0 {
                taken.push(elapsed.as_nanos());
            }
        }
    }
    for (subject, mut taken) in subjects.iter().zip(nanoseconds) {
        taken.sort_unstable();
        println!("{}\t{}\t{ROUND}", subject.who, taken.get(ROUNDS / 10).copied().unwrap_or_default());
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["cases"] => groups::all(&mut Cases::new(&mut |name, _| println!("{name}"))),
        ["sizes"] => sizes::all().iter().for_each(|(name, bytes)| println!("{name}\t{bytes}")),
        ["count", case] => measure(case, count),
        ["time", case] => measure(case, time),
        _ => {
            eprintln!("usage: requests cases | sizes | count CASE | time CASE");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn measure(case: &str, how: fn(Vec<Subject>)) {
    groups::all(&mut Cases::new(&mut |name, subjects| {
        if name == case {
            let subjects = subjects();
            let _in_use = heap::used();
            how(subjects);
        }
    }));
}
