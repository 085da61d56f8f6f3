//! What a server, a proxy or a framework may make of a path before it is matched, by brute force: every order of every
//! step that one of them is known to take.

use std::collections::{HashMap, HashSet};

type Step = fn(&[u8]) -> Vec<u8>;

/// Steps of one group are ways to do the same, of which a program has one; nobody decodes twice.
const GROUPS: [&[Step]; 4] = [
    &[decode_unreserved, decode_all, decode_all_but_separators],
    &[turn_backslashes],
    &[merge_slashes],
    &[resolve_dots, resolve_dots_and_empties],
];

/// The two forms that the library says it looks up: as it stands, and with escaped letters and separators decoded, dot
/// segments resolved and empty ones left out.
pub(super) fn as_documented(path: &[u8]) -> Vec<Vec<u8>> {
    let decoded = turn_backslashes(&decode_unreserved_and_separators(path));
    vec![path.to_vec(), resolve_dots_and_empties(&merge_slashes(&decoded))]
}

/// All forms that the path may be matched in, its own included. Of a path that no browser sends, those two.
pub(super) fn by_any_program(path: &[u8]) -> Vec<Vec<u8>> {
    if is_sent_by_browsers(path) { by_any_steps(path) } else { as_documented(path) }
}

/// Any of the steps, in any order.
fn by_any_steps(path: &[u8]) -> Vec<Vec<u8>> {
    // Which groups were applied on the way to a form; the same form by the same groups leads to nothing new.
    let mut seen: HashMap<Vec<u8>, HashSet<u8>> = HashMap::new();
    let mut open = vec![(path.to_vec(), 0_u8)];
    while let Some((form, done)) = open.pop() {
        if seen.entry(form.clone()).or_default().insert(done) {
            for (group, steps) in GROUPS.iter().enumerate().filter(|(group, _)| done >> group & 1 == 0) {
                open.extend(steps.iter().map(|step| (step(&form), done | 1 << group)));
            }
        }
    }
    seen.into_keys().collect()
}

/// A browser resolves dot segments and turns backslashes before it sends anything, in every spelling (URL, "path state").
/// A path that still has one comes from no page, so there is nobody to protect.
fn is_sent_by_browsers(path: &[u8]) -> bool {
    let is_dots = |segment: &[u8]| {
        let plain = String::from_utf8_lossy(segment).to_lowercase().replace("%2e", ".");
        plain == "." || plain == ".."
    };
    !path.contains(&b'\\') && !path.split(|byte| *byte == b'/').any(is_dots)
}

fn decode(path: &[u8], is_decoded: impl Fn(u8) -> bool) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(path.len());
    let mut rest = path;
    while let [byte, after @ ..] = rest {
        let escape = (*byte == b'%').then(|| after.get(..2)).flatten();
        let hex = escape.and_then(|hex| std::str::from_utf8(hex).ok()).filter(|hex| !hex.starts_with('+'));
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()).filter(|byte| is_decoded(*byte)) {
            Some(byte) => {
                decoded.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                decoded.push(*byte);
                rest = after;
            }
        }
    }
    decoded
}

fn decode_unreserved(path: &[u8]) -> Vec<u8> {
    decode(path, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

fn decode_unreserved_and_separators(path: &[u8]) -> Vec<u8> {
    decode(path, |byte| byte.is_ascii_alphanumeric() || b"-._~/\\".contains(&byte))
}

fn decode_all(path: &[u8]) -> Vec<u8> {
    decode(path, |_| true)
}

fn decode_all_but_separators(path: &[u8]) -> Vec<u8> {
    decode(path, |byte| !b"/\\%".contains(&byte))
}

fn turn_backslashes(path: &[u8]) -> Vec<u8> {
    path.iter().map(|byte| if *byte == b'\\' { b'/' } else { *byte }).collect()
}

fn merge_slashes(path: &[u8]) -> Vec<u8> {
    let mut merged: Vec<u8> = Vec::with_capacity(path.len());
    for byte in path {
        if *byte != b'/' || merged.last() != Some(&b'/') {
            merged.push(*byte);
        }
    }
    merged
}

/// RFC 3986, section 5.2.4: an empty segment is a segment.
fn resolve_dots(path: &[u8]) -> Vec<u8> {
    resolve(path, false)
}

/// As file systems do: an empty segment is none.
fn resolve_dots_and_empties(path: &[u8]) -> Vec<u8> {
    resolve(path, true)
}

fn resolve(path: &[u8], without_empties: bool) -> Vec<u8> {
    let Some(rest) = path.strip_prefix(b"/") else { return path.to_vec() };
    let mut kept: Vec<&[u8]> = Vec::new();
    let segments: Vec<&[u8]> = rest.split(|byte| *byte == b'/').collect();
    let last = segments.len() - 1;
    for (at, segment) in segments.into_iter().enumerate() {
        match segment {
            b".." => {
                kept.pop();
            }
            b"." => {}
            b"" if without_empties && at < last => {}
            segment => kept.push(segment),
        }
        if at == last && matches!(segment, b"." | b"..") {
            kept.push(b"");
        }
    }
    let mut resolved = Vec::with_capacity(path.len());
    for segment in kept {
        resolved.push(b'/');
        resolved.extend(segment);
    }
    if resolved.is_empty() {
        resolved.push(b'/');
    }
    resolved
}
