//! What to write instead of a path that is none.

use alloc::{format, string::String};

use super::Template;
use crate::{Violation, method};

/// A path rarely has more faults than that, and reading on for each of them would take long.
const MAX_ROUNDS: usize = 16;

const ALONE: &str = "write the path alone, as requests have it";
const NO_ORIGIN: &str = "a table is for paths; origins stand in `allow_origins`";

/// A violation whose suggestion is accepted: mended further where it has another fault, and left out where nobody can tell
/// what was meant.
pub(super) fn settled(mut violation: Violation) -> Violation {
    let mut suggestion = violation.suggestion.take();
    for _ in 0..MAX_ROUNDS {
        let Some(path) = suggestion.as_deref() else { break };
        match Template::read(path) {
            Ok(_) => {
                violation.suggestion = suggestion;
                return violation;
            }
            Err(super::Fault::Unclosed(_)) => break,
            Err(super::Fault::Broken(next)) => suggestion = next.suggestion,
        }
    }
    if violation.help.is_empty() { violation.help(ALONE) } else { violation }
}

/// `feed`, `https://a.example/feed`, `api.a.example/feed`, `GET /feed`, `*`
pub(super) fn without_slash(path: &str, violation: Violation) -> Violation {
    if matches!(path, "*" | "**" | "_") {
        return violation.help("write `_` without quotes: it is for every path that no other line matches");
    }
    if let Some((_, rest)) = path.split_once("://") {
        let fixed = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/");
        return violation.suggest(fixed).help(NO_ORIGIN);
    }
    if let Some((before, rest)) = path.split_once(" /") {
        let fixed = format!("/{rest}");
        return if method::check(before).is_none() && Template::read(&fixed).is_ok() {
            violation.help(format!("write the method in front of the quotes: `{before} \"{fixed}\"`"))
        } else {
            violation.help("write the methods in front of the quotes, and the path alone in them")
        };
    }
    match host_in_front(path) {
        Host::Certain(rest) => violation.suggest(rest).help(NO_ORIGIN),
        Host::Possible => violation.help("write the path alone, from its first `/` on").help(NO_ORIGIN),
        // `^/feed` is a regular expression.
        Host::None if path.starts_with(|c: char| c.is_ascii_punctuation() && !".:{<%_-~@".contains(c)) => {
            violation.help("write the path alone, from its first `/` on")
        }
        Host::None => violation.suggest(format!("/{path}")),
    }
}

/// `//api.a.example/feed` has a host where a path begins.
pub(super) fn double_slash(path: &str, violation: Violation) -> Violation {
    match path.strip_prefix("//").map(host_in_front) {
        Some(Host::Certain(rest)) => violation.suggest(rest).help(NO_ORIGIN),
        _ => violation.help("write one `/`"),
    }
}

/// Whether a text begins with a host.
enum Host<'p> {
    None,
    /// It may be a directory as well: `a.b/feed`.
    Possible,
    /// With the path behind it.
    Certain(&'p str),
}

fn host_in_front(text: &str) -> Host<'_> {
    let (first, rest) = text.split_at_checked(text.find('/').unwrap_or(text.len())).unwrap_or((text, ""));
    let (host, port) = first.split_once(':').unwrap_or((first, ""));
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let is_port = !port.is_empty() && port.bytes().all(|b| b.is_ascii_digit());
    if !host.split('.').all(is_label) || !(port.is_empty() || is_port) {
        return Host::None;
    }
    let path = if rest.is_empty() { "/" } else { rest };
    if is_port || host == "localhost" {
        return Host::Certain(path);
    }
    let last = host.rsplit('.').next().unwrap_or_default();
    let is_domain = last.len() > 1 && last.bytes().all(|b| b.is_ascii_alphabetic());
    match host.matches('.').count() {
        2.. if is_domain && !rest.is_empty() => Host::Certain(path),
        // `jquery.min.js` is no host.
        2.. if is_domain => Host::Possible,
        1 if is_domain && !rest.is_empty() => Host::Possible,
        _ => Host::None,
    }
}

/// What a segment in axum's old form is written as now.
pub(super) fn old_capture(segment: &str) -> Option<String> {
    match segment.split_at_checked(1)? {
        (":", name) if !name.is_empty() => Some(format!("{{{name}}}")),
        ("*", name) => Some(match name.trim_matches('*') {
            "" => "{*rest}".into(),
            name => format!("{{*{name}}}"),
        }),
        _ => None,
    }
}

/// All of them at once.
pub(super) fn new_captures(path: &str) -> String {
    let mut fixed = String::new();
    for segment in path.split('/').skip(1) {
        fixed.push('/');
        match old_capture(segment) {
            Some(capture) => fixed.push_str(&capture),
            None => fixed.push_str(segment),
        }
    }
    fixed
}

/// The first `<id>` of a path, and the path with braces for all of them. `<int:id>` is one, too, and `<path:rest>` is for
/// the rest of the path, in Flask and Django.
pub(super) fn angle_brackets(path: &str) -> Option<(&str, String)> {
    let mut first = None;
    let mut fixed = String::new();
    let mut rest = path;
    while let Some((before, bracket)) = rest.find('<').and_then(|at| rest.split_at_checked(at)) {
        let end = bracket.find('>')?;
        let (kind, name) = match bracket.get(1..end)?.split_once(':') {
            Some((kind, name)) => (kind, name),
            None => ("", bracket.get(1..end)?),
        };
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') {
            return None;
        }
        first = first.or_else(|| bracket.get(..=end));
        fixed.push_str(before);
        fixed.push_str(if kind == "path" { "{*" } else { "{" });
        fixed.push_str(name);
        fixed.push('}');
        rest = bracket.get(end + 1..)?;
    }
    fixed.push_str(rest);
    Some((first?, fixed))
}

/// What a browser leaves as it is in a path (URL, "path percent-encode set"). Braces are spared: they are the syntax of
/// captures, and clients other than browsers send them.
pub(super) fn is_sent_plainly(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '`')
}

/// Angle brackets are spared: nobody has them in a path, so they were meant as something else.
pub(super) fn percent_encoded(path: &str) -> String {
    let encode = |byte: u8| {
        let c = char::from(byte);
        if is_sent_plainly(c) || matches!(c, '<' | '>') { String::from(c) } else { format!("%{byte:02X}") }
    };
    path.bytes().map(encode).collect()
}
