//! One path of a route table, such as `/account/{id}`.

use alloc::{format, string::String, vec::Vec};

use crate::{Rule, Violation, literal};

const BRACES: &[char] = &['{', '}'];
const NEVER_IN_NAME: &[char] = &['/', '*', '{'];
const NEVER_IN_PATH: &[char] = &['?', '#', '\\'];

/// A part of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Bytes that a path must have at this place.
    Text(String),
    /// `{name}`: the rest of a segment.
    Param(String),
    /// `{*name}`: the rest of the path, at least one byte.
    CatchAll(String),
}

/// A path in axum's syntax that broke no rule.
///
/// ```
/// use cors_rules::path::{Piece, Template};
///
/// let template = Template::parse("/account/{id}").expect("a valid path");
/// assert_eq!(template.pieces(), [Piece::Text("/account/".into()), Piece::Param("id".into())]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    pieces: Vec<Piece>,
}

impl Template {
    /// The parts, in order.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// Judges a path. The violations are of `invalid_path`, or of `odd_literal`.
    pub fn parse(path: &str) -> Result<Self, Violation> {
        Self::read(path).map_err(|fault| match fault {
            Fault::Unclosed(start) => unclosed(path, start),
            Fault::Broken(violation) => repair::settled(violation),
        })
    }

    fn read(path: &str) -> Result<Self, Fault> {
        if let Some(violation) = literal::check(path) {
            return Err(violation.into());
        }
        check_form(path)?;
        let mut pieces = Vec::new();
        let mut text = String::new();
        let mut rest = path;
        while let Some((before, brace)) = rest.find(BRACES).and_then(|at| rest.split_at_checked(at)) {
            text.push_str(before);
            rest = if let Some(after) = brace.strip_prefix("{{") {
                text.push('{');
                after
            } else if let Some(after) = brace.strip_prefix("}}") {
                text.push('}');
                after
            } else if let Some(after) = brace.strip_prefix('{') {
                let closed = after.split_once('}');
                let (inside, after) = closed.ok_or(Fault::Unclosed(path.len() - brace.len()))?;
                if !text.is_empty() {
                    pieces.push(Piece::Text(core::mem::take(&mut text)));
                }
                pieces.push(capture(path, inside, after)?);
                after
            } else {
                return Err(invalid(path, "has a `}` without a `{`").help("write `}}` for a literal brace").into());
            };
        }
        text.push_str(rest);
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        if pieces.iter().filter(|piece| matches!(piece, Piece::Param(_))).count() > 25 {
            return Err(invalid(path, "has more than 25 parameters, which axum refuses").into());
        }
        Ok(Self { pieces })
    }
}

/// Why a path is no template.
enum Fault {
    /// The `{` at this byte has no `}`.
    Unclosed(usize),
    Broken(Violation),
}

impl From<Violation> for Fault {
    fn from(violation: Violation) -> Self {
        Self::Broken(violation)
    }
}

/// A capture ends with its segment (the grammar of axum's router), so that is where the brace was forgotten, unless none
/// was meant.
fn unclosed(path: &str, start: usize) -> Violation {
    let violation = invalid(path, "has a `{` without a `}`");
    let (front, rest) = path.split_at_checked(start).unwrap_or((path, ""));
    let (capture, behind) = rest.split_at_checked(rest.find('/').unwrap_or(rest.len())).unwrap_or((rest, ""));
    let closed = format!("{front}{capture}}}{behind}");
    // Only read, so that a path with many such braces cannot make this run deep.
    if Template::read(&closed).is_ok() {
        violation.help(format!("write `{closed}`, or `{{{{` for a literal brace"))
    } else {
        violation.help("write `{{` for a literal brace")
    }
}

/// A capture fills the rest of its segment, and `{*rest}` ends the path (the grammar of axum's router).
fn capture(path: &str, inside: &str, after: &str) -> Result<Piece, Violation> {
    let (name, catch_all) = match inside.strip_prefix('*') {
        Some(name) => (name, true),
        None => (inside, false),
    };
    if name.is_empty() || name.contains(NEVER_IN_NAME) {
        return Err(invalid(path, &format!("has a parameter without a proper name: `{{{inside}}}`"))
            .help("write a name, as in `{id}` or `{*rest}`"));
    }
    if catch_all {
        return if after.is_empty() {
            Ok(Piece::CatchAll(name.into()))
        } else {
            Err(invalid(path, &format!("goes on after `{{*{name}}}`, which takes the rest of the path"))
                .help(format!("end the path after `{{*{name}}}`")))
        };
    }
    if after.is_empty() || after.starts_with('/') {
        Ok(Piece::Param(name.into()))
    } else {
        Err(invalid(path, &format!("goes on after `{{{name}}}` within the segment, which axum refuses"))
            .help(format!("let `{{{name}}}` take the whole rest of its segment")))
    }
}

/// The path must have the form in which a request can carry it: routers compare bytes, so a path in any other form
/// guards nothing (CVE-2020-25032 and CVE-2024-6844 are this mistake in another library).
fn check_form(path: &str) -> Result<(), Violation> {
    if !path.starts_with('/') {
        return Err(repair::without_slash(path, invalid(path, "does not start with `/`")));
    }
    if let Some(c) = path.chars().find(|c| !repair::is_sent_plainly(*c)) {
        return Err(check_angle_brackets(path).unwrap_or_else(|| {
            let what = format!("has a character that a request carries encoded: `{}`", c.escape_default());
            let violation = invalid(path, &what);
            if matches!(c, '<' | '>') {
                return violation
                    .help("write `{name}` for a parameter, or `%3C` and `%3E` for the characters themselves");
            }
            violation.suggest(repair::percent_encoded(path))
        }));
    }
    if let Some((at, c)) = path.char_indices().find(|(_, c)| NEVER_IN_PATH.contains(c)) {
        let violation = invalid(path, &format!("has a `{c}`, which is never part of a path"));
        return Err(match path.get(..at).filter(|_| c != '\\') {
            Some(alone) => {
                violation.suggest(alone).help("leave the query and the fragment out: a line is for all of them")
            }
            None => violation.help("write the path alone: no query, no fragment, no backslash"),
        });
    }
    check_escapes(path)?;
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        match segment {
            "" if segments.peek().is_some() => {
                let violation = invalid(path, "has an empty segment");
                return Err(repair::double_slash(path, violation));
            }
            "." | ".." => {
                return Err(invalid(path, &format!("has the dot segment `{segment}`, which clients resolve"))
                    .help("write the path that the request has in the end"));
            }
            _ => check_old_capture(path, segment)?,
        }
    }
    Ok(())
}

/// An escape stands only for a byte that cannot be written plainly (RFC 3986, section 6.2.2.2), and never for a
/// separator: whether `%2F` separates depends on the framework.
fn check_escapes(path: &str) -> Result<(), Violation> {
    for (at, _) in path.match_indices('%') {
        let escape = path.get(at..at + 3).unwrap_or_default();
        let byte = escape.get(1..).filter(|hex| hex.len() == 2).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match byte {
            None => return Err(invalid(path, "has a `%` that starts no escape").help("write `%25` for a percent sign")),
            Some(b'/' | b'\\') => {
                return Err(invalid(path, &format!("has the separator `{escape}`, on which frameworks differ"))
                    .help("match the segment with a parameter, as in `{name}`"));
            }
            Some(byte) if super::normal::is_unreserved(byte) => {
                let plain = path.replace(escape, core::str::from_utf8(&[byte]).unwrap_or_default());
                return Err(
                    invalid(path, &format!("has `{escape}` for a character that clients send plainly")).suggest(plain)
                );
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// `:id` and `*rest` were axum's captures before 0.8; it refuses them now.
fn check_old_capture(path: &str, segment: &str) -> Result<(), Violation> {
    if repair::old_capture(segment).is_none() {
        return Ok(());
    }
    Err(invalid(path, &format!("has `{segment}`, which is no capture")).suggest(repair::new_captures(path)))
}

/// `<id>` is a capture in other routers.
fn check_angle_brackets(path: &str) -> Option<Violation> {
    let (capture, fixed) = repair::angle_brackets(path)?;
    Some(invalid(path, &format!("has `{capture}`, which is no capture")).suggest(fixed))
}

fn invalid(path: &str, what: &str) -> Violation {
    Violation::new(Rule::InvalidPath, format!("the path `{}` {what}", path.escape_debug()))
}

mod repair;
#[cfg(test)]
mod tests;
