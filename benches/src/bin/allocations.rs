//! Sends the requests of all cases, and counts what they ask of the allocator. A reallocation counts as an allocation.

use std::process::ExitCode;

use allocation_counter::measure;
use cors_benches::{
    groups,
    subject::{Cases, SAMPLE, Subject},
};

/// As many as are needed for each request of a case to have its turns.
const COUNTED: usize = 4 * SAMPLE;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [only] = arguments.as_slice() else {
        eprintln!("usage: allocations PREFIX");
        return ExitCode::FAILURE;
    };
    groups::all(&mut Cases::new(&mut |name, subjects| {
        if name.starts_with(only) {
            count(name, subjects());
        }
    }));
    ExitCode::SUCCESS
}

fn count(name: &str, subjects: Vec<Subject>) {
    for mut subject in subjects {
        // What is set up once belongs to no request.
        subject.run(SAMPLE);
        let counted = measure(|| subject.run(COUNTED));
        println!("{name}\t{}\t{}\t{}\t{COUNTED}", subject.who, counted.count_total, counted.bytes_total);
    }
}
