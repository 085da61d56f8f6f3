//! Random route tables that break no rule.

use crate::{
    Entry, body::Body, entry, gate::Gate, item, list, names::METHODS, origins::Sets, random::Random, written::indented,
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

struct Table {
    sets: Sets,
    size: usize,
    bodies: Vec<Body>,
    texts: Vec<String>,
    data: Vec<String>,
}

pub(crate) fn table(random: &mut Random, size: usize) -> Entry {
    let sets = Sets::random(random, size / 2);
    let bodies = (0..=random.below(size / 2 + 2)).map(|_| Body::routed(random, size / 2, &sets)).collect();
    let mut table = Table { sets, size, bodies, texts: Vec::new(), data: Vec::new() };
    for family in random.some(&FAMILIES, size) {
        table.family(random, family);
    }
    let mut otherwise = "None".to_owned();
    if random.chance(1, 3) {
        let policy = random.below(table.bodies.len());
        table.texts.push(format!("_ => {}", name(policy)));
        otherwise = format!("Some(&{})", table.bodies.get(policy).map(Body::facts).unwrap_or_default());
    }
    let is_named = |text: &String| table.texts.iter().any(|line| text.contains(&format!(" {}: Policy", target(line))));
    let items = table.bodies.iter().enumerate().map(|(at, body)| item(Gate::default(), &name(at), &body.text()));
    let mut text: String = items.filter(is_named).collect();
    let lines: String = table.texts.iter().map(|line| indented(line) + ",\n").collect();
    text.extend(["pub static GUARD: Routes = {\n", &lines, "};\n"]);
    let description = format!("lines: &[{}], otherwise: {otherwise}", table.data.join(", "));
    entry(text, "Routes", &table.sets, "None".to_owned(), description)
}

impl Table {
    fn family(&mut self, random: &mut Random, family: &[&str]) {
        let mut rest_of = None;
        for &path in family.iter().take(1 + random.below(family.len())) {
            let is_deep = path.ends_with("{*rest}");
            // Whoever guards a subtree guards its root as well, or a rule objects.
            let is_root = family.iter().any(|other| other.strip_suffix("/{*rest}") == Some(path));
            let policy = if is_root { rest_of.unwrap_or(Some(0)) } else { self.any_policy(random) };
            if is_deep {
                rest_of = Some(policy);
            }
            if is_deep || is_root {
                self.line(Gate::default(), path, &[], policy, false);
            } else if random.chance(1, 2) {
                let is_inline = random.chance(1, 4);
                let policy = if is_inline { Some(self.bodies.len()) } else { policy };
                if is_inline {
                    self.bodies.push(Body::routed(random, 1, &self.sets));
                }
                self.line(Gate::random(random, self.size), path, &[], policy, is_inline);
            } else {
                for methods in split(random) {
                    let policy = self.any_policy(random);
                    self.line(Gate::random(random, self.size), path, &methods, policy, false);
                }
            }
        }
        // A root that was not reached.
        let is_written = |root: &str| self.texts.iter().any(|text| text.contains(&format!("\"{root}\"")));
        let root = family.iter().find_map(|path| path.strip_suffix("/{*rest}")).filter(|root| !is_written(root));
        if let (Some(root), Some(policy)) = (root, rest_of) {
            self.line(Gate::default(), root, &[], policy, false);
        }
    }

    fn any_policy(&self, random: &mut Random) -> Policy {
        (!random.chance(1, 8)).then(|| random.below(self.bodies.len()))
    }

    fn line(&mut self, gate: Gate, path: &str, methods: &[&str], policy: Policy, is_inline: bool) {
        let body = policy.and_then(|at| self.bodies.get(at));
        let guard = match (policy, body) {
            (Some(_), Some(body)) if is_inline => body.text(),
            (Some(at), _) => name(at),
            (None, _) => "deny".to_owned(),
        };
        let before = if methods.is_empty() { String::new() } else { format!("{} ", methods.join(" | ")) };
        self.texts.push(format!("{}{before}\"{path}\" => {guard}", gate.text()));
        if gate.is_open() {
            let facts = body.map_or("None".to_owned(), |body| format!("Some(&{})", body.facts()));
            let methods: Vec<String> = methods.iter().map(ToString::to_string).collect();
            let (methods, group) = (list(&methods), policy.unwrap_or(999));
            self.data.push(format!("Line {{ path: {path:?}, methods: {methods}, group: {group}, facts: {facts} }}"));
        }
    }
}

/// Some methods, in up to three lines. HEAD belongs to GET.
fn split(random: &mut Random) -> Vec<Vec<&'static str>> {
    let methods = random.some(&METHODS, 7);
    let mut lines: Vec<Vec<_>> = methods.chunks(1 + random.below(methods.len())).take(3).map(<[_]>::to_vec).collect();
    for line in lines.iter_mut().filter(|line| line.contains(&"GET")) {
        line.extend(random.chance(1, 4).then_some("HEAD"));
    }
    lines
}

fn name(policy: usize) -> String {
    format!("P{policy}")
}

/// The policy that a line names.
fn target(line: &str) -> &str {
    line.rsplit("=> ").next().unwrap_or_default()
}
