//! What may be written instead: nothing that a rule refuses in its turn.

use alloc::{format, string::String, vec::Vec};

use crate::{Violation, wildcard::is_word_for_star};

/// All rules about one name in one place.
pub(crate) type Check = fn(&str) -> Option<Violation>;

/// The name, or what its own rule says to write.
pub(crate) fn accepted(name: &str, check: Check) -> Option<String> {
    match check(name) {
        None => Some(name.into()),
        Some(violation) => violation.suggestion.map(Into::into),
    }
}

/// The first violation of a name, by rules in this order.
pub(crate) fn first(name: &str, checks: &[Check]) -> Option<Violation> {
    checks.iter().find_map(|check| check(name))
}

/// A suggestion that another rule refuses gives way to that rule's advice.
pub(crate) fn with_accepted(mut violation: Violation, check: Check) -> Violation {
    if let Some(refusal) = violation.suggestion.as_deref().and_then(check) {
        violation.suggestion = refusal.suggestion;
        violation.help.extend(refusal.help);
    }
    violation
}

/// Several names in one text, of the kind that is called `kind`: the advice lists those that may stay.
pub(crate) fn each(violation: Violation, kind: &str, names: &[&str], check: Check) -> Violation {
    let mut has_star = false;
    let mut kept: Vec<String> = Vec::new();
    for name in names {
        has_star |= *name == "*" || is_word_for_star(name);
        // Header names have no case, and two methods hardly ever differ in it only.
        let is_kept = |name: &str| kept.iter().any(|kept| kept.eq_ignore_ascii_case(name));
        if let Some(name) = accepted(name, check).filter(|name| name != "*" && !is_kept(name)) {
            kept.push(name);
        }
    }
    match kept.as_slice() {
        _ if has_star => violation.help(format!("write one {kind} per element, or `*` alone and without quotes")),
        [] => violation.help("delete it"),
        [one] => violation.suggest(one.as_str()),
        several => violation.help(format!("write one {kind} per element: {}", several.join(", "))),
    }
}
