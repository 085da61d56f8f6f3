//! Target: any bytes as `Origin`.

use http::HeaderValue;

use crate::{
    doors::{Guard, Outcome},
    oracle,
    request::Ask,
    zoo::{Kept, ZOO, kept_policies},
};

/// Sends the bytes as `Origin` to every policy through every door.
///
/// What comes back in `Access-Control-Allow-Origin` is `*`, or the very bytes, and then those of an origin that the
/// policy contains; and an origin that it contains is let in.
pub fn origin(bytes: &[u8]) {
    for kept in kept_policies() {
        let allowed = oracle::allows(kept, bytes);
        for (guard, path) in [(Guard::Policy(kept.policy), "/"), (Guard::Routes(&ZOO), kept.path)] {
            for method in ["GET", "POST"] {
                let (outcome, reason) = guard.ask(&Ask::new(method, path).origin(bytes));
                echoes(kept, bytes, allowed, &outcome);
                if outcome.status.is_none() && !kept.whom.is_anybody() {
                    assert_eq!(reason.is_granted(), allowed, "{}: {:?}", kept.name, shown(bytes));
                }
                let forbids = kept.own.is_some_and(|own| method == "POST" && !oracle::is_own(own, bytes));
                assert_eq!(outcome.status, (forbids && !allowed).then_some(403), "{}: {:?}", kept.name, shown(bytes));
            }
            let (outcome, _) = guard.ask(&Ask::preflight("PUT", path).origin(bytes));
            echoes(kept, bytes, allowed && !bytes.is_empty(), &outcome);
            let status = if outcome.allow_origin().is_some() { 204 } else { 403 };
            assert_eq!(outcome.status, Some(status), "{}: {:?}", kept.name, shown(bytes));
            // Two lines are no origin, even if they are equal.
            let (outcome, _) = guard.ask(&Ask::preflight("PUT", path).origin(bytes).origin(bytes));
            assert!(outcome.allow_origin().is_none(), "{}: twice {:?}", kept.name, shown(bytes));
        }
        let says = |value| kept.policy.allows_origin(value);
        if let Ok(value) = HeaderValue::from_bytes(bytes) {
            assert_eq!(says(&value), allowed, "{}: allows_origin of {:?}", kept.name, shown(bytes));
        }
    }
    denied(bytes);
}

fn echoes(kept: &Kept, bytes: &[u8], allowed: bool, outcome: &Outcome) {
    let expected = allowed.then_some(if kept.whom.is_anybody() { b"*" } else { bytes });
    assert!(outcome.allow_origin() == expected, "{}: {:?} gets {outcome:?}", kept.name, shown(bytes));
    let credentials = outcome.line("access-control-allow-credentials");
    let expected = (allowed && kept.credentials).then_some(b"true" as &[u8]);
    assert_eq!(credentials, expected, "{}: {:?} gets {outcome:?}", kept.name, shown(bytes));
    assert!(kept.whom.is_anybody() || outcome.varies_by("origin"), "{}: {outcome:?}", kept.name);
}

fn denied(bytes: &[u8]) {
    for path in ["/denied", "/nowhere"] {
        for ask in [Ask::new("GET", path), Ask::new("PUT", path), Ask::preflight("GET", path)] {
            let (outcome, reason) = Guard::Routes(&ZOO).ask(&ask.origin(bytes));
            assert_eq!(outcome.cors(), Vec::<&crate::request::Field>::new(), "{path}: {:?}", shown(bytes));
            assert!(!reason.is_granted());
        }
    }
}

fn shown(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}
