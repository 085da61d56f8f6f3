//! Every class of policy, times every kind of `Origin`, times every kind of request.

use super::{
    Case,
    ask::{Ask, ask},
    classes::{CLASSES, Class},
    door::Guard,
    lines::{BY_ORIGIN, expected},
};

/// The lines of `Origin` in a request.
#[derive(Clone, Debug)]
struct Sent {
    name: &'static str,
    lines: Vec<Vec<u8>>,
}

/// Whom the class allows, and a stand-in where that is nobody or everybody.
fn examples(class: &Class) -> Vec<&'static str> {
    match class.allowed {
        None | Some([]) => vec!["https://app.example.com"],
        Some(listed) => listed.to_vec(),
    }
}

fn refused_everywhere(class: &Class) -> Vec<Sent> {
    let one = examples(class)[0];
    let single = |name, line: &[u8]| Sent { name, lines: vec![line.to_vec()] };
    let twice = |name, first: &str, second: &str| Sent { name, lines: vec![first.into(), second.into()] };
    let mut sent = vec![
        Sent { name: "no origin", lines: Vec::new() },
        single("empty", b""),
        twice("two equal lines", one, one),
        twice("a foreign line first", "https://evil.example", one),
        twice("a foreign line second", one, "https://evil.example"),
        twice("an empty line second", one, ""),
        single("foreign", b"https://evil.example"),
        single("garbage of 8 kB", "https://a.".repeat(820).as_bytes()),
        single("garbage of 8 kB with a good end", format!("https://{}.example.com", "a.".repeat(4096)).as_bytes()),
        single("no UTF-8", b"https://\xff\xfe.example.com"),
        single("a comma", b"https://a,b.example.com"),
        single("a list", format!("{one},{one}").as_bytes()),
        single("a literal wildcard", b"*"),
        single("a host alone", b"app.example.com"),
    ];
    if !class.allowed.is_some_and(|allowed| allowed.contains(&"null")) {
        sent.push(single("null", b"null"));
    }
    for allowed in examples(class) {
        sent.push(single("upper case", allowed.to_ascii_uppercase().as_bytes()));
        sent.push(single("trailing slash", format!("{allowed}/").as_bytes()));
        sent.push(single("glued behind", format!("{allowed}.evil.example").as_bytes()));
        sent.push(single("glued in front", format!("x{allowed}").as_bytes()));
        sent.push(single("a space", format!("{allowed} x").as_bytes()));
    }
    sent
}

fn allowed(class: &Class) -> Vec<Sent> {
    let listed = class.allowed.unwrap_or_default();
    listed.iter().map(|origin| Sent { name: "allowed", lines: vec![origin.as_bytes().to_vec()] }).collect()
}

/// Requests that are preflights as soon as they have an `Origin`.
fn asking() -> Vec<(&'static str, Ask)> {
    let options = || ask("OPTIONS /some/where?q=1");
    vec![
        ("preflight for PUT", options().asks_for("PUT")),
        (
            "preflight for a method nobody listed",
            options().asks_for("X-UNKNOWN").with("access-control-request-headers", "x-any"),
        ),
        ("preflight without a method's name", options().asks_for("")),
        ("preflight for two methods", options().asks_for("PUT").asks_for("DELETE")),
        (
            "preflight with garbage",
            options().asks_for(b"\xff, ,").with("access-control-request-headers", "a".repeat(8192)),
        ),
    ]
}

fn never_asking() -> Vec<(&'static str, Ask)> {
    vec![
        ("GET", ask("GET /some/where")),
        ("HEAD", ask("HEAD /some/where")),
        ("POST", ask("POST /some/where")),
        ("DELETE", ask("DELETE /some/where?q=1")),
        ("another method", ask("X-UNKNOWN /some/where")),
        ("GET that asks for a method", ask("GET /some/where").asks_for("PUT")),
        ("lower-case options", ask("options /some/where").asks_for("PUT")),
        ("plain OPTIONS", ask("OPTIONS /some/where")),
        ("plain OPTIONS with headers", ask("OPTIONS /some/where").with("access-control-request-headers", "x-any")),
    ]
}

pub fn cases() -> Vec<Case> {
    CLASSES.iter().flat_map(class_cases).collect()
}

fn class_cases(class: &'static Class) -> Vec<Case> {
    let grants = allowed(class).into_iter().map(|sent| (sent, true));
    // `*` is sent to whoever asks, and to who does not.
    let refusals = refused_everywhere(class).into_iter().map(|sent| (sent, class.allowed.is_none()));
    let mut cases = Vec::new();
    for (sent, granted) in grants.chain(refusals) {
        for (kind, request, asks) in kinds() {
            let is_preflight = asks && !sent.lines.is_empty();
            // No browser sends them, and a preflight has an origin to grant or none: even `*` does not cover these.
            let is_invalid = !matches!(sent.lines.as_slice(), [line] if !line.is_empty());
            let (status, lines) = match (is_preflight, granted) {
                (true, true) if is_invalid => ("403", [].as_slice()),
                (true, true) => ("204", class.preflight),
                (true, false) => ("403", [BY_ORIGIN].as_slice()),
                (false, true) => ("forwarded", class.actual),
                (false, false) => ("forwarded", [BY_ORIGIN].as_slice()),
            };
            let origin = sent.lines.first().map(|line| String::from_utf8_lossy(line)).unwrap_or_default();
            cases.push(Case {
                guard: Guard::Policy(class.policy),
                name: format!("{}: {kind}, {} ({origin:.80})", class.name, sent.name),
                ask: sent.lines.iter().fold(request, Ask::origin),
                expected: expected(status, lines, &origin),
            });
        }
    }
    cases
}

fn kinds() -> impl Iterator<Item = (&'static str, Ask, bool)> {
    let asking = asking().into_iter().map(|(name, ask)| (name, ask, true));
    asking.chain(never_asking().into_iter().map(|(name, ask)| (name, ask, false)))
}
