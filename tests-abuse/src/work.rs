//! How much a decision may do, in things that can be counted: allocations, fields that are asked for, lines that are read,
//! and questions to a function.

use std::cell::Cell;

use allocation_counter::measure;
use cors_runtime::ByteDecision;

use crate::{doors::Guard, request::Ask, zoo};

/// Runs what must not allocate.
pub(crate) fn free<T>(what: &str, run: impl FnOnce() -> T) -> T {
    limited(what, 0, run)
}

/// Runs what may share a buffer or let a header map grow, and nothing that depends on the input.
pub(crate) fn small<T>(what: &str, run: impl FnOnce() -> T) -> T {
    limited(what, 4, run)
}

fn limited<T>(what: &str, limit: u64, run: impl FnOnce() -> T) -> T {
    let mut value = None;
    let counted = measure(|| value = Some(run()));
    assert!(counted.count_total <= limit, "{what} allocates {} times: {counted:?}", counted.count_total);
    value.unwrap_or_else(|| panic!("{what} was not run"))
}

/// As the library does it for a single policy; a table may ask for the origin once more for each line that it suspects.
const MOST_QUESTIONS: usize = 24;

/// Asks the byte door, and counts what it reads of the request.
pub(crate) fn decide_bytes(guard: Guard, ask: &Ask) -> ByteDecision<'_> {
    let (questions, longest) = (Cell::new(0), Cell::new(0));
    let lines = |name: &'static str| {
        questions.set(questions.get() + 1);
        assert!(matches!(name, "origin" | "access-control-request-method" | "upgrade"), "`{name}` must not matter");
        let (mut read, longest) = (0, &longest);
        ask.lines(name).inspect(move |_| {
            read += 1;
            // A third line cannot say more than a second one. `Upgrade` is a list, of which any line may name a WebSocket.
            if name != "upgrade" {
                longest.set(longest.get().max(read));
            }
        })
    };
    zoo::times_asked();
    let decision = match guard {
        Guard::Policy(policy) => policy.decide_bytes(&ask.method, &ask.target, lines),
        Guard::Routes(routes) => routes.decide_bytes(&ask.method, &ask.target, lines),
    };
    let asked = zoo::times_asked();
    assert!(asked <= 4, "a function is asked {asked} times");
    assert!(questions.get() <= MOST_QUESTIONS, "{} fields are asked for", questions.get());
    assert!(longest.get() <= 2, "{} lines of a field are read", longest.get());
    decision
}
