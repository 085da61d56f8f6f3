//! Random route tables that break no rule.

use std::fmt::Write as _;

use crate::{
    Entry,
    body::{Body, METHODS, Methods},
    list,
    random::Random,
};

/// No two of one family compete for a place where only one can stand.
const FAMILIES: [&[&str]; 7] = [
    &["/"],
    &["/a", "/a/{id}", "/a/{id}/b", "/a/fixed", "/a/{id}/b/{other}"],
    &["/b/{*rest}", "/b"],
    &["/c/{id}", "/c/d"],
    &["/e/x/{*rest}", "/e/x", "/e/{id}"],
    &["/f"],
    &["/g/{id}/h/{*rest}", "/g/{id}/h", "/g/{id}"],
];

/// Who guards a line: a number in the list of bodies, or nobody gets in.
type Policy = Option<usize>;

pub(crate) fn table(random: &mut Random, size: usize) -> Entry {
    let mut bodies: Vec<Body> = (0..=1 + random.below(size / 2 + 1)).map(|_| routed(random, size / 2)).collect();
    let (mut texts, mut data) = (Vec::<String>::new(), Vec::new());
    for family in random.some(&FAMILIES, size) {
        let mut rest_of = None;
        for &path in family.iter().take(1 + random.below(family.len())) {
            let is_deep = path.ends_with("{*rest}");
            // Whoever guards a subtree guards its root as well, or a rule objects.
            let is_root = family.iter().any(|other| other.strip_suffix("/{*rest}") == Some(path));
            let policy = if is_root { rest_of.unwrap_or(Some(0)) } else { any_policy(random, bodies.len()) };
            if is_deep {
                rest_of = Some(policy);
            }
            if is_deep || is_root || random.chance(1, 2) {
                let inline = !is_deep && !is_root && random.chance(1, 4);
                let policy = if inline { Some(bodies.len()) } else { policy };
                if inline {
                    bodies.push(routed(random, 1));
                }
                line(&mut texts, &mut data, path, &[], policy, &bodies, inline);
            } else {
                for methods in split(random) {
                    let policy = any_policy(random, bodies.len());
                    line(&mut texts, &mut data, path, &methods, policy, &bodies, false);
                }
            }
        }
        // A root that was not reached.
        let is_written = |root: &str| texts.iter().any(|text| text.contains(&format!("\"{root}\"")));
        let root = family.iter().find_map(|path| path.strip_suffix("/{*rest}")).filter(|root| !is_written(root));
        if let (Some(root), Some(policy)) = (root, rest_of) {
            line(&mut texts, &mut data, root, &[], policy, &bodies, false);
        }
    }
    let mut otherwise = "None".to_owned();
    if random.chance(1, 3) {
        let policy = random.below(bodies.len());
        texts.push(format!("_ => {}", name(policy)));
        otherwise = format!("Some(&{})", bodies.get(policy).map(Body::facts).unwrap_or_default());
    }
    let mut text: String = bodies
        .iter()
        .enumerate()
        .map(|(at, body)| format!("pub static {}: Policy = {};\n    ", name(at), body.text()))
        .filter(|text| texts.iter().any(|line| text.starts_with(&format!("pub static {}:", target(line)))))
        .collect();
    // Writing to a string cannot fail.
    let _ = write!(text, "pub static GUARD: Routes = {{\n        {},\n    }};", texts.join(",\n        "));
    Entry { text, kind: "Routes", description: format!("lines: &[{}], otherwise: {otherwise}", data.join(", ")) }
}

/// What names methods must name those of its lines: here it has all.
fn routed(random: &mut Random, size: usize) -> Body {
    let mut body = Body::random(random, size);
    if matches!(body.methods, Methods::Named(_)) {
        body.methods = Methods::Named(METHODS.iter().map(ToString::to_string).collect());
    }
    body
}

fn any_policy(random: &mut Random, count: usize) -> Policy {
    (!random.chance(1, 8)).then(|| random.below(count))
}

/// Some methods, in up to three lines.
fn split(random: &mut Random) -> Vec<Vec<&'static str>> {
    let methods = random.some(&METHODS, 7);
    methods.chunks(1 + random.below(methods.len())).take(3).map(<[_]>::to_vec).collect()
}

fn name(policy: usize) -> String {
    format!("P{policy}")
}

/// The policy that a line names.
fn target(line: &str) -> &str {
    line.rsplit("=> ").next().unwrap_or_default()
}

fn line(
    texts: &mut Vec<String>,
    data: &mut Vec<String>,
    path: &str,
    methods: &[&str],
    policy: Policy,
    bodies: &[Body],
    inline: bool,
) {
    let body = policy.and_then(|at| bodies.get(at));
    let guard = match (policy, body) {
        (Some(_), Some(body)) if inline => body.text(),
        (Some(at), _) => name(at),
        (None, _) => "deny".to_owned(),
    };
    let before = if methods.is_empty() { String::new() } else { format!("{} ", methods.join(" | ")) };
    texts.push(format!("{before}\"{path}\" => {guard}"));
    let facts = body.map_or("None".to_owned(), |body| format!("Some(&{})", body.facts()));
    let methods: Vec<String> = methods.iter().map(ToString::to_string).collect();
    let group = policy.unwrap_or(999);
    data.push(format!("Line {{ path: {path:?}, methods: {}, group: {group}, facts: {facts} }}", list(&methods)));
}
