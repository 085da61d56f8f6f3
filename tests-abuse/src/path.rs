//! Target: any bytes as a path.

mod tables;
mod variants;
mod writes;

use std::borrow::Cow;

use tables::{Line, NOBODYS, Table, tables};

use crate::{
    doors::{Guard, Outcome},
    request::Ask,
    zoo::kept_policies,
};

/// Longer paths have more variants, but no other kinds of them.
const MAX_LEN: usize = 160;

/// Sends the bytes as a path to every table through every door, for several methods and every origin that it knows.
///
/// A plain path leads where `matchit` says. An odd one may be taken as it stands or in its normal form, each with a final
/// slash more or less where it leads nowhere: the decision is no more open than any of the lines that are then reached. A
/// foreign write is refused if one of the forms leads to a line that forbids it.
pub fn path(bytes: &[u8]) {
    path_taken_as(variants::as_documented, bytes);
    writes::writes(bounded(bytes));
}

/// As [`path`], but an odd path may be taken in every form that any program may make of it by any of the steps that are
/// known, in any order. The library does not promise this; `tests/gaps.rs` says where it does not hold.
pub fn path_by_any_program(bytes: &[u8]) {
    path_taken_as(variants::by_any_program, bytes);
}

fn path_taken_as(forms: fn(&[u8]) -> Vec<Vec<u8>>, bytes: &[u8]) {
    let bytes = bounded(bytes);
    let forms = if is_plain(bytes) { Vec::new() } else { forms(bytes) };
    for table in tables() {
        let reachable = reachable(table, &forms);
        for method in ["GET", "HEAD", "PUT", "DELETE", "X-ODD"] {
            for origin in table.origins() {
                judge(table, bytes, method, origin, &reachable);
            }
        }
    }
    indifferent(bytes);
}

fn bounded(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.get(..MAX_LEN).unwrap_or(bytes);
    // The query is none of the path's business.
    bytes.split(|byte| *byte == b'?').next().unwrap_or_default()
}

/// `matchit` takes text. No path of a table has a byte outside ASCII, so one such byte is as good as another.
fn text(path: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(path) {
        Ok(path) => Cow::Borrowed(path),
        Err(_) => path.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '\u{7f}' }).collect(),
    }
}

/// The routes that a framework may take one of the forms for. Where a form has none, a framework may add a final slash, or
/// take one away, to find one.
fn reachable(table: &Table, forms: &[Vec<u8>]) -> Vec<(String, usize)> {
    let mut routes: Vec<(String, usize)> = Vec::new();
    for form in forms {
        let form = text(form);
        let as_it_is = table.route(&form).map(|route| (form.to_string(), route));
        let found = as_it_is.map_or_else(|| with_other_slash(table, &form), |found| vec![found]);
        routes.extend(found);
    }
    routes.sort_by_key(|(_, route)| *route);
    routes.dedup_by_key(|(_, route)| *route);
    routes
}

fn with_other_slash(table: &Table, path: &str) -> Vec<(String, usize)> {
    let forms = [path.strip_suffix('/').map(str::to_owned), Some(format!("{path}/"))];
    forms.into_iter().flatten().filter_map(|form| table.route(&form).map(|route| (form, route))).collect()
}

fn judge(table: &Table, path: &[u8], method: &str, origin: &str, reachable: &[(String, usize)]) {
    let guard = Guard::Routes(table.routes);
    // All doors read a path in the same place, so that they agree is looked at once.
    let ask = |ask: &Ask| if method == "PUT" && origin == NOBODYS { guard.ask(ask) } else { guard.ask_bytes(ask) };
    let (actual, reason) = ask(&Ask::new(method, path).origin(origin));
    let (preflight, _) = ask(&Ask::preflight(method, path).origin(origin));
    let says = || format!("{method} {} from {origin} in {}: {reason}", path.escape_ascii(), table.name);

    // Where the path can be taken as it stands, that is where it leads.
    if is_plain(path) {
        let path = text(path);
        let line = match table.route(&path) {
            Some(route) => table.line(route, method),
            // `_` is not for a path that a line has with one slash more or less.
            None if with_other_slash(table, &path).is_empty() => table.fallback.as_ref(),
            None => None,
        };
        expect(line, origin, &actual, &says());
        let allowed = line.is_some_and(|line| line.lets_in(origin));
        assert_eq!(preflight.status == Some(204), allowed, "the preflight of {}: {preflight:?}", says());
    }
    for (form, route) in reachable {
        let says = || format!("{}, and may be taken for {form}", says());
        no_more_open(table.line(*route, method), origin, &actual, says);
        licenses(table, *route, origin, &preflight, says);
    }
}

fn expect(line: Option<&Line>, origin: &str, outcome: &Outcome, says: &str) {
    let expected = line.and_then(|line| line.allow_origin(origin));
    let found = outcome.allow_origin().map(|found| String::from_utf8_lossy(found).into_owned());
    assert_eq!(found.as_deref(), expected, "{says}: {outcome:?}");
}

fn no_more_open(line: Option<&Line>, origin: &str, outcome: &Outcome, says: impl Fn() -> String) {
    let expected = line.and_then(|line| line.allow_origin(origin));
    let is_fine = match outcome.allow_origin() {
        None => true,
        Some(b"*") => expected == Some("*"),
        Some(_) => expected.is_some(),
    };
    assert!(is_fine, "{}: {outcome:?}", says());
    let credentials = outcome.line("access-control-allow-credentials").is_some();
    assert!(!credentials || line.is_some_and(|line| line.credentials), "{}: {outcome:?}", says());
}

/// Each method that a preflight's answer names may be sent to the path, so its own line must let the origin in.
fn licenses(table: &Table, route: usize, origin: &str, preflight: &Outcome, says: impl Fn() -> String) {
    if preflight.status != Some(204) {
        return;
    }
    for method in preflight.members("access-control-allow-methods") {
        let method = method.to_uppercase();
        // Sent without a preflight, so nothing is licensed.
        if !matches!(method.as_str(), "GET" | "HEAD" | "POST") {
            let line = table.line(route, &method);
            assert!(line.is_some_and(|line| line.lets_in(origin)), "{}: {method} is licensed by {preflight:?}", says());
        }
    }
}

/// As the library describes it: no escape, no backslash, no empty and no dot segment; and it begins with a `/`.
fn is_plain(path: &[u8]) -> bool {
    let Some(rest) = path.strip_prefix(b"/") else { return false };
    // An empty segment at the end is a final slash.
    let (inner, last) = match rest.iter().rposition(|byte| *byte == b'/') {
        Some(at) => (rest.get(..at), rest.get(at + 1..).unwrap_or_default()),
        None => (None, rest),
    };
    let is_odd = |segment: &[u8]| matches!(segment, b"" | b"." | b"..");
    let inner_is_odd = inner.is_some_and(|inner| inner.split(|byte| *byte == b'/').any(is_odd));
    !path.iter().any(|byte| matches!(byte, b'%' | b'\\')) && !inner_is_odd && (last.is_empty() || !is_odd(last))
}

/// To a policy by itself every path is the same.
fn indifferent(path: &[u8]) {
    for kept in kept_policies() {
        let ask = |path| Guard::Policy(kept.policy).ask_bytes(&Ask::new("GET", path).origin("https://app.example.com"));
        assert_eq!(ask(path), ask(b"/"), "{}: {}", kept.name, path.escape_ascii());
    }
}
