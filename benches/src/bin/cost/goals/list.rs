//! The goals.

use super::{
    Goal,
    Limit::{Part, Times},
    Unit::{Allocations, Bytes, Instructions},
};

/// Each with the words of its row on the page, where goals of one subject are one row.
pub(crate) fn all() -> Vec<Goal> {
    let mut goals = Goals(Vec::new());
    for case in ["any-no-origin", "any-hit"] {
        let ours = format!("layer/{case}/ours");
        goals.add("an answer that is always the same", &ours, Times(1.1), &format!("layer/{case}/stripping"));
        goals.add("an answer that is always the same", &ours, Part(4.5), &format!("layer/{case}/tower-http"));
    }
    // Only a line of a table can deny. What the look-up costs is among the goals for look-ups.
    let denied = "layer/deny-hit/ours - layer/any-hit-table/ours + layer/any-hit/ours";
    goals.add("an answer that is always the same", denied, Times(1.1), "layer/deny-hit/stripping");
    goals.add("an answer that is always the same", denied, Part(4.5), "layer/deny-hit/tower-http");

    for case in ["1-hit", "3-hit", "8-hit"] {
        let ours = format!("layer/{case}/ours");
        goals.add("up to 8 origins, allowed", &ours, Times(1.3), &format!("layer/{case}/stripping"));
        goals.add("up to 8 origins, allowed", &ours, Part(5.0), &format!("layer/{case}/tower-http"));
    }
    for case in ["1-no-origin", "1-miss", "3-no-origin", "3-miss", "8-miss"] {
        let ours = format!("layer/{case}/ours");
        goals.add(
            "up to 8 origins, refused or without `Origin`",
            &ours,
            Times(1.6),
            &format!("layer/{case}/stripping"),
        );
        goals.add(
            "up to 8 origins, refused or without `Origin`",
            &ours,
            Part(8.0),
            &format!("layer/{case}/tower-http"),
        );
    }
    for end in ["hit", "miss"] {
        let long = format!("layer/1000-{end}/ours");
        goals.add("1,000 origins, beside 10", &long, Times(1.05), &format!("layer/10-{end}/ours"));
    }
    for (end, part) in [("hit", 30.0), ("miss", 100.0)] {
        for len in ["3", "1000", "10000"] {
            let case = format!("sets/{len}-{end}");
            let compiled = format!("{case}/ours-compiled");
            goals.add("an `OriginSet`, beside the compiled list", &format!("{case}/ours"), Times(1.5), &compiled);
        }
        for who in ["ours", "ours-compiled"] {
            let theirs = format!("sets/10000-{end}/tower-http");
            goals.add("10,000 origins", &format!("sets/10000-{end}/{who}"), Part(part), &theirs);
        }
    }
    goals.add("a preflight, allowed", "preflight/3-allowed/ours", Times(0.9), "preflight/3-allowed/bare");
    goals.add("a preflight, allowed", "preflight/3-allowed/ours", Part(3.3), "preflight/3-allowed/tower-http");
    goals.add("a preflight, denied", "preflight/3-denied/ours", Part(5.0), "preflight/3-denied/tower-http");
    for (hostile, usual) in [
        ("layer/3-miss-8k-origin/ours", "layer/3-miss/ours"),
        ("layer/10000-miss-8k-origin/ours", "layer/10000-miss/ours"),
        ("preflight/3-allowed-8k-asked-headers/ours", "preflight/3-allowed/ours"),
        ("preflight/3-denied-8k-origin/ours", "preflight/3-denied/ours"),
    ] {
        goals.add("8 kB where an origin or a list is expected", hostile, Times(1.05), usual);
    }
    for who in ["ours-around", "ours-table-around"] {
        goals.add("around an axum router", &format!("axum/3-hit/{who}"), Part(6.0), "axum/3-hit/tower-http-layer");
    }
    goals.add("around an axum router", "axum/1000-hit/ours-around", Part(50.0), "axum/1000-hit/tower-http-layer");
    goals.add("bytes, three fields", "bytes/3-hit/ours", Part(5.0), "bytes/map-3-hit/bare");
    for case in ["any-hit", "3-miss"] {
        goals.add("bytes, one field", &format!("bytes/{case}/ours"), Part(2.0), &format!("bytes/map-{case}/bare"));
    }
    let look_up = |len: u16| format!("routes/{len}/ours-table - routes/{len}/ours-policy");
    goals.add("a route among 1,000, beside axum's router", &look_up(1000), Times(2.0), "routes/1000/matchit");
    goals.add("a route among 1,000, beside 100", &look_up(1000), Times(1.25), &look_up(100));
    memory(&mut goals);
    goals.0
}

/// Why a goal is not met, for whoever asks. What moves with each change is in the page's tables and not here.
pub(crate) fn why_not(subject: &str) -> &'static str {
    match subject {
        "an answer that is always the same" => {
            "By hand nothing is asked. A layer that looks at the request before it hands it on, and changes the response \
             that comes back, makes the compiler move both once more, 29 instructions each time; and it asks whether the \
             request is an `OPTIONS`, and of which kind the policy is. `deny` inserts nothing, so any of this is a \
             multiple of it."
        }
        "up to 8 origins, allowed" => {
            "By hand the origin is known. To look `Origin` up in the request's map takes 120 instructions, 50 of them for \
             the hash of its name, and to compare it about 40; the rest is as above."
        }
        "up to 8 origins, refused or without `Origin`" => {
            "The same, beside a single `append`: the look-up alone is nearly half of that."
        }
        "10,000 origins" => {
            "A list in the source meets it. A set is asked through a trait object and through a reference that is counted, \
             since it may be replaced at any time: some 120 instructions more."
        }
        "a preflight, allowed" => {
            "The answer is a copy of a prepared map, which is cheaper than six inserts; but two fields of the request are \
             looked up first, and the inserts by hand read none."
        }
        "a preflight, denied" => "The same two look-ups, for an answer with one header.",
        "around an axum router" => {
            "The inserts alone take two thirds of what the goal leaves. An origin of a long list is no header value in the \
             program, so the request's own is cloned and travels in the future: some 90 instructions more than for a few."
        }
        "bytes of a future beyond the handler's, if the answer is always the same" => {
            "A policy is data, so one type of future holds whatever a policy may need: a preflight's answer, a listed \
             origin, or the request's own. [Decision 3](decisions/0003-policies-are-tables.md) says what it would take."
        }
        _ => "Nobody has looked yet.",
    }
}

fn memory(goals: &mut Goals) {
    for case in ["any-no-origin", "any-hit", "deny-hit", "1-hit", "3-no-origin", "3-hit", "3-miss", "10000-hit"] {
        goals.at_most("the allocator is not called", Allocations, &format!("layer/{case}/ours"), 0);
    }
    goals.at_most("the allocator is not called", Allocations, "layer/subdomain-hit/ours", 0);
    goals.at_most("the allocator is not called", Allocations, "sets/10000-hit/ours", 0);
    goals.at_most("the allocator is not called", Allocations, "axum/3-hit/ours-around", 0);
    goals.at_most("the allocator is not called", Allocations, "bytes/3-hit/ours", 0);
    for case in ["preflight/3-allowed", "preflight/3-denied"] {
        // An answer has a header map, and that is all.
        goals.at_most("a preflight's answer allocates its map", Allocations, &format!("{case}/ours - {case}/bare"), 0);
    }
    for policy in ["any", "3", "table"] {
        goals.at_most("bytes of a layer", Bytes, &format!("layer/{policy}/ours"), 8);
    }
    goals.at_most(
        "bytes of a future beyond the handler's, if the answer is always the same",
        Bytes,
        "future/any/ours",
        8,
    );
    for list in ["any", "3", "1000", "10000"] {
        goals.at_most("instructions to clone a service", Instructions, &format!("clone/{list}/ours"), 10);
    }
}

struct Goals(Vec<Goal>);

impl Goals {
    fn add(&mut self, subject: &'static str, cost: &str, limit: super::Limit, of: &str) {
        let goal = Goal { subject, unit: Instructions, cost: cost.to_owned(), limit, of: of.to_owned() };
        self.0.push(goal);
    }

    fn at_most(&mut self, subject: &'static str, unit: super::Unit, cost: &str, most: u32) {
        // Of nothing there is no ratio: what must be nothing is held against one of it.
        let (limit, of) = if most == 0 { (Times(0.0), "1".to_owned()) } else { (Times(1.0), most.to_string()) };
        self.0.push(Goal { subject, unit, cost: cost.to_owned(), limit, of });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_met_has_a_reason() {
        let not_met = crate::files::read_not_met().unwrap();
        for goal in all().iter().filter(|goal| not_met.has(goal)) {
            assert_ne!(why_not(goal.subject), why_not(""), "{goal}");
        }
    }
}
