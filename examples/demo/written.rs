//! The policies as they are written: what the page quotes comes from the compiled file, so it cannot drift from it.

use std::ops::Range;

/// The file itself.
pub(crate) const SOURCE: &str = include_str!("policies.rs");

/// A line of the table, in one line: `GET | PUT "/account" => ACCOUNT`.
pub(crate) struct Line {
    pub(crate) text: String,
    /// `_` for the last one.
    pub(crate) path: String,
    /// None: every method.
    methods: Vec<String>,
}

impl Line {
    /// `GET` covers `HEAD`, as the table has it.
    pub(crate) fn names(&self, method: &str) -> bool {
        let named = |wanted| self.methods.iter().any(|name| name == wanted);
        self.methods.is_empty() || named(method) || (method == "HEAD" && named("GET"))
    }
}

/// The lines of the table, in their order.
pub(crate) fn lines() -> Vec<Line> {
    let Some(table) = Item::find("API: Routes") else { return Vec::new() };
    let line = |text: &str| {
        let text = compact(text);
        let (left, _) = text.split_once(" => ")?;
        let (methods, path) = match left.split_once('"') {
            Some((methods, path)) => (methods, path.trim_end_matches('"')),
            None => ("", left),
        };
        let methods = methods.split('|').map(|method| method.trim().to_owned()).filter(|method| !method.is_empty());
        Some(Line { path: path.to_owned(), methods: methods.collect(), text: text.clone() })
    };
    table.parts().into_iter().filter_map(line).collect()
}

/// A policy with its comment, then those that it takes keys from.
pub(crate) fn policy(name: &str) -> Vec<String> {
    chain(name).into_iter().filter_map(|(_, item)| item.with_comment()).collect()
}

/// What is written for a key, in one line, and the policy where it stands: a base may have it.
pub(crate) fn key(policy: &str, key: &str) -> Option<(String, String)> {
    let is_key = |part: &String| part.split(':').next().is_some_and(|name| name.trim() == key);
    chain(policy).into_iter().find_map(|(name, item)| {
        let text = item.parts().into_iter().map(compact).find(is_key)?;
        Some((name, text))
    })
}

/// The policy and its bases, by name. A circle does not compile.
fn chain(name: &str) -> Vec<(String, Item)> {
    let mut found = Vec::new();
    let mut next = Some(name.to_owned());
    while let Some(name) = next.take() {
        let Some(item) = Item::find(&format!("{name}: Policy")) else { break };
        next = item.parts().into_iter().find_map(|part| Some(part.trim().strip_prefix("..")?.trim().to_owned()));
        found.push((name, item));
    }
    found
}

/// An item of `cors!`, by the places of its first letter and of what is between its braces.
struct Item {
    start: usize,
    body: Range<usize>,
}

impl Item {
    fn find(head: &str) -> Option<Self> {
        let start = SOURCE.find(&format!("static {head} = {{"))?;
        let open = start + SOURCE.get(start..)?.find('{')? + 1;
        let close = tokens(SOURCE.get(open..)?).find(|token| token.depth == 0 && token.text == "}")?;
        Some(Self { start, body: open..open + close.start })
    }

    /// What stands between the commas.
    fn parts(&self) -> Vec<&'static str> {
        let body = SOURCE.get(self.body.clone()).unwrap_or_default();
        let mut parts = Vec::new();
        let mut start = 0;
        for comma in tokens(body).filter(|token| token.depth == 0 && token.text == ",") {
            parts.extend(body.get(start..comma.start));
            start = comma.start + 1;
        }
        parts.extend(body.get(start..));
        parts.into_iter().filter(|part| !compact(part).is_empty()).collect()
    }

    /// From its comment to its semicolon, without the indentation.
    fn with_comment(&self) -> Option<String> {
        let lines: Vec<_> = SOURCE.get(..self.start)?.lines().collect();
        let comment = lines.iter().rev().skip(1).take_while(|line| line.trim_start().starts_with("///")).count();
        let comment = lines.iter().rev().skip(1).take(comment).rev().copied();
        let item = SOURCE.get(self.start..self.body.end)?.lines();
        let whole: Vec<_> = comment.chain(item).map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
        Some(format!("{}}};", whole.join("\n")))
    }
}

/// In one line, without comments and attributes: what is left is what the headers come from.
fn compact(text: &str) -> String {
    let mut written = String::new();
    let mut attribute = None;
    for token in tokens(text) {
        match (attribute, token.text) {
            (Some(depth), "]") if depth == token.depth => attribute = None,
            (Some(_), _) => {}
            (None, "#") => attribute = Some(token.depth),
            (None, other) => written.push_str(other),
        }
    }
    let words: Vec<_> = written.split_whitespace().collect();
    words.join(" ").replace("[ ", "[").replace(", ]", "]").replace(" ]", "]")
}

struct Token<'a> {
    start: usize,
    /// How many brackets are open around it; a closing one stands as deep as the one it closes.
    depth: usize,
    text: &'a str,
}

/// Strings are whole, comments are left out, everything else comes byte by byte.
fn tokens(text: &str) -> impl Iterator<Item = Token<'_>> {
    let (mut at, mut depth) = (0, 0_usize);
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(at..)?;
            let first = rest.chars().next()?;
            if rest.starts_with("//") {
                at += rest.find('\n').unwrap_or(rest.len());
                continue;
            }
            let length = match first {
                '"' => rest.get(1..)?.find('"')? + 2,
                _ => first.len_utf8(),
            };
            if matches!(first, ']' | '}' | ')') {
                depth = depth.saturating_sub(1);
            }
            let token = Token { start: at, depth, text: rest.get(..length)? };
            if matches!(first, '[' | '{' | '(') {
                depth += 1;
            }
            at += length;
            return Some(token);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::{compact, key, lines, policy};

    #[test]
    fn a_key_is_found_where_it_is_written() {
        let found = |policy, name| key(policy, name).unwrap_or_default();
        assert_eq!(found("DRAFT", "max_age"), ("DRAFT".to_owned(), "max_age: 10m".to_owned()));
        assert_eq!(found("DRAFT", "allow_headers"), ("APP".to_owned(), "allow_headers: [Content-Type]".to_owned()));
        let app = r#"allow_origins: ["http://app.demo.localhost:*"]"#;
        assert_eq!(found("ACCOUNT", "allow_origins"), ("APP".to_owned(), app.to_owned()));
        assert_eq!(found("OPEN", "allow_origins"), ("OPEN".to_owned(), "allow_origins: *".to_owned()));
        assert_eq!(key("OPEN", "max_age"), None);
        assert_eq!(key("NOBODY", "max_age"), None);
    }

    #[test]
    fn a_policy_is_quoted_with_its_comment_and_its_base() {
        let quoted = policy("VOTE");
        assert_eq!(
            quoted.first().map(String::as_str),
            Some("/// Permission is asked for each time anew.\nstatic VOTE: Policy = { max_age: 0, ..APP };")
        );
        assert_eq!(quoted.len(), 2);
        assert!(quoted.iter().all(|text| super::SOURCE.contains(text.lines().last().unwrap_or("?"))));
        assert!(policy("denied").is_empty());
    }

    #[test]
    fn the_lines_are_those_of_the_table() {
        let lines = lines();
        let texts: Vec<_> = lines.iter().map(|line| line.text.as_str()).collect();
        assert!(texts.contains(&r#"GET | PATCH "/items/{id}" => APP"#), "{texts:?}");
        assert!(texts.contains(&r#""/internal" => deny"#), "{texts:?}");
        assert_eq!(texts.last(), Some(&"_ => OPEN"));
        assert_eq!(lines.iter().filter(|line| line.path == "/items/{id}" && line.names("HEAD")).count(), 1);
    }

    #[test]
    fn comments_and_attributes_are_left_out() {
        assert_eq!(compact("a: [ // no\n  #[allow(x, reason = \"]\")]\n  \"b, //c\",\n ]"), "a: [\"b, //c\"]");
        assert_eq!(compact("a: \"open"), "a:");
    }
}
