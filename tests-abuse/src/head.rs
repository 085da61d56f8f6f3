//! Target: any request's head.

use crate::{
    doors::{CORS, Guard, Outcome},
    oracle,
    request::{Ask, Field},
    zoo::{ZOO, kept_policies},
};

/// Sends the request that the bytes describe to every policy and to the table, through every door.
///
/// Preflights are answered and nothing else is, but for a foreign write; each answer is a whole grant or none; what the
/// application wrote neither adds to the grant nor is lost from `Vary`; and `Vary` names all that the grant depends on.
pub fn head(bytes: &[u8]) {
    let ask = Ask::read(bytes);
    for kept in kept_policies() {
        let outcome = holds(Guard::Policy(kept.policy), &ask);
        let origins: Vec<&[u8]> = ask.lines("origin").collect();
        let allowed = match (origins.as_slice(), is_preflight(&ask)) {
            ([origin], true) => !origin.is_empty() && oracle::allows(kept, origin),
            (_, false) if kept.whom.is_anybody() => true,
            ([origin], false) => oracle::allows(kept, origin),
            // Several lines, or none.
            _ => false,
        };
        assert_eq!(outcome.allow_origin().is_some(), allowed, "{} says {outcome:?} to {ask:?}", kept.name);
        assert!(kept.whom.is_anybody() || outcome.varies_by("origin"), "{} says {outcome:?} to {ask:?}", kept.name);
        // Which fields come depends on the policy only, and on whether it is a preflight.
        let is_own =
            origins.iter().any(|origin| origins.len() == 1 && oracle::is_own(kept.own.unwrap_or_default(), origin));
        let forbidden = kept.own.is_some() && may_change(&ask) && !origins.is_empty() && !allowed && !is_own;
        if !is_preflight(&ask) {
            assert_eq!(outcome.status, forbidden.then_some(403), "{} says {outcome:?} to {ask:?}", kept.name);
        }
    }
    holds(Guard::Routes(&ZOO), &ask);
}

/// What must hold for any policy and any table.
fn holds(guard: Guard, ask: &Ask) -> Outcome {
    let (outcome, reason) = guard.ask(ask);
    let allow_origin = outcome.allow_origin();
    for name in CORS {
        assert!(outcome.line(name).is_none() || allow_origin.is_some(), "{name} without an origin: {outcome:?}");
    }
    let says = || format!("{guard:?}\nsays {outcome:?}\nto   {ask:?}");
    assert_eq!(reason.is_granted(), allow_origin.is_some(), "{reason:?}\n{}", says());
    if let Some(credentials) = outcome.line("access-control-allow-credentials") {
        assert!(credentials == b"true" && allow_origin != Some(b"*"), "{}", says());
    }
    match outcome.status {
        None => assert!(!is_preflight(ask), "a preflight reaches the application: {}", says()),
        Some(204) => {
            assert!(is_preflight(ask) && allow_origin.is_some(), "{}", says());
            assert!(outcome.line("access-control-expose-headers").is_none(), "{}", says());
        }
        Some(403) => {
            assert!(outcome.cors().is_empty(), "{}", says());
            assert!(is_preflight(ask) || may_change(ask), "a read is refused: {}", says());
        }
        Some(_) => panic!("an odd status: {}", says()),
    }
    if outcome.status.is_none() {
        keeps_what_is_the_applications(ask, &outcome);
        assert!(outcome.line("access-control-allow-methods").is_none(), "{}", says());
        assert!(outcome.line("access-control-allow-headers").is_none(), "{}", says());
        assert!(outcome.line("access-control-max-age").is_none(), "{}", says());
    } else {
        let is_ours = |(name, _): &Field| name == "vary" || CORS.contains(&name.as_str());
        assert!(outcome.fields.iter().all(is_ours), "{}", says());
        assert!(outcome.lines("vary").len() < 2, "{}", says());
    }
    indifferent(guard, ask, &outcome);
    varies(guard, ask, &outcome);
    outcome
}

fn is_preflight(ask: &Ask) -> bool {
    ask.method == b"OPTIONS"
        && ask.lines("origin").next().is_some()
        && ask.lines("access-control-request-method").next().is_some()
}

fn may_change(ask: &Ask) -> bool {
    let upgrades = ask.lines("upgrade").flat_map(|line| line.split(|byte| *byte == b','));
    let mut upgrades = upgrades.map(|member| String::from_utf8_lossy(member).trim().to_ascii_lowercase());
    !matches!(ask.method.as_slice(), b"GET" | b"HEAD" | b"OPTIONS") || upgrades.any(|member| member == "websocket")
}

/// All but the six fields goes out as it came; `Vary` may grow.
fn keeps_what_is_the_applications(ask: &Ask, outcome: &Outcome) {
    let mut left = outcome.fields.clone();
    for field in ask.application.iter().filter(|(name, _)| !CORS.contains(&name.as_str())) {
        let place = left.iter().position(|other| other == field);
        let place = place.unwrap_or_else(|| panic!("{field:?} is lost from {outcome:?}"));
        left.remove(place);
    }
    left.retain(|(name, _)| !CORS.contains(&name.as_str()));
    let added = [("vary".to_owned(), b"Origin".to_vec())];
    assert!(left.is_empty() || left == added, "{left:?} is added to {ask:?}");
}

/// What must change nothing: the names that are asked for, and the order of fields of different names.
fn indifferent(guard: Guard, ask: &Ask, outcome: &Outcome) {
    let without = ask.clone().without("access-control-request-headers");
    assert_eq!(&guard.ask_bytes(&without).0, outcome, "without the names of headers: {ask:?}");
    let mut sorted = ask.clone();
    // Stable, so the lines of one field keep their order.
    sorted.fields.sort_by(|(one, _), (other, _)| other.cmp(one));
    assert_eq!(&guard.ask_bytes(&sorted).0, outcome, "in another order: {ask:?}");
}

/// Where another value of a field leads to other CORS fields, `Vary` names it on both sides, so that no cache takes the
/// one for the other.
fn varies(guard: Guard, ask: &Ask, outcome: &Outcome) {
    const ORIGINS: [&[u8]; 5] =
        [b"https://app.example.com", b"https://a.tenant.example", b"https://evil.example", b"null", b""];
    const METHODS: [&[u8]; 4] = [b"GET", b"DELETE", b"PUT", b""];
    let other_origins = ORIGINS.map(|origin| ("origin", ask.clone().without("origin").origin(origin)));
    let name = "access-control-request-method";
    let other_methods = METHODS.map(|method| (name, ask.clone().without(name).with(name, method)));
    let absent = [("origin", ask.clone().without("origin"))];
    for (name, other) in other_origins.into_iter().chain(other_methods).chain(absent) {
        // Whether it is a preflight at all is not for `Vary` to say: OPTIONS is never taken from a cache.
        if is_preflight(&other) != is_preflight(ask) {
            continue;
        }
        let (there, _) = guard.ask_bytes(&other);
        // A policy with `*` refuses a preflight with a broken `Origin`, and does not name the field: no browser sends one, and
        // the answer grants nothing.
        let is_broken =
            |ask: &Ask| !matches!(ask.lines("origin").collect::<Vec<_>>()[..], [origin] if !origin.is_empty());
        let is_open = |outcome: &Outcome| outcome.allow_origin() == Some(b"*");
        if is_broken(ask) && is_open(&there) || is_broken(&other) && is_open(outcome) {
            continue;
        }
        if there.cors() != outcome.cors() {
            assert!(
                there.varies_by(name) && outcome.varies_by(name),
                "by {name}: {outcome:?} for {ask:?}, but {there:?} for {other:?}"
            );
        }
    }
}
