//! Origins that are nearly allowed.

use proptest::{prelude::*, sample::Index};

use crate::{
    choices::described,
    described::{Described, Facts},
    door::{Door, Raw, serve},
    oracle,
    property::properties,
    requests::{door, origin_choice},
};

/// What people, proxies and attackers make of an origin, by number.
pub const CHANGES: usize = 24;

pub fn changed(origin: &str, change: usize) -> Vec<u8> {
    let (scheme, rest) = origin.split_once("://").unwrap_or(("", origin));
    let host = rest.split(':').next().unwrap_or(rest);
    let text = match change {
        0 => origin.to_ascii_uppercase(),
        1 => format!("{origin}/"),
        2 => format!("{origin}."),
        3 => format!("{scheme}://{host}.:443"),
        4 => format!("{origin}:443"),
        5 => format!("{origin}1"),
        6 => format!("{}://{rest}", if scheme == "https" { "http" } else { "https" }),
        7 => format!("{scheme}://x{rest}"),
        8 => format!("{origin}.evil.example"),
        9 => origin.replacen('.', "%2e", 1) + "%",
        10 => format!("{origin}\u{3002}example"),
        11 => format!("{origin} "),
        12 => format!(" {origin}"),
        13 => format!("{origin},{origin}"),
        14 => format!("{origin} {origin}"),
        15 => format!("{scheme}://user@{rest}"),
        16 => rest.to_owned(),
        17 => format!("{scheme}:{rest}"),
        18 => format!("{scheme}://evil.example?{rest}"),
        19 => format!("{scheme}://evil.example#{origin}"),
        20 => format!("{scheme}://{}", rest.replacen('.', "x", 1)) + "x",
        21 => format!("{origin}:99999"),
        22 => origin.replacen(char::is_alphabetic, "X", 1),
        _ => format!("{origin}\t"),
    };
    text.into_bytes()
}

/// What stands at the border of a pattern.
fn at_the_border(listed: &str, kind: usize) -> String {
    let Some((start, end)) = listed.split_once('*') else { return format!("{listed}{listed}") };
    if end.is_empty() {
        return format!(
            "{start}{}",
            ["", "0", "080", "65536", "3000.evil.example", "-1", "*", "+3000", "80"][kind % 9]
        );
    }
    let bare = end.trim_start_matches('.');
    match kind % 11 {
        0 => format!("{start}{bare}"),
        1 => format!("{start}{end}"),
        2 => format!("{start}a.{end}"),
        3 => format!("{start}.a{end}"),
        4 => format!("{start}x{bare}"),
        5 => format!("{start}a{end}.evil.example"),
        6 => format!("{start}*{end}"),
        7 => format!("{start}a b{end}"),
        8 => format!("{start}a,b{end}"),
        9 => format!("{start}evil.example/{end}"),
        _ => format!("{start}A{end}"),
    }
}

/// Whether a GET or a preflight with these lines of `Origin` is granted anything.
fn grants(described: &Described, door: Door, path: &str, origins: &[&[u8]], is_preflight: bool) -> bool {
    let mut headers: Vec<_> = origins.iter().map(|line| ("origin".to_owned(), line.to_vec())).collect();
    if is_preflight {
        headers.push(("access-control-request-method".to_owned(), b"GET".to_vec()));
    }
    let method = if is_preflight { "OPTIONS" } else { "GET" };
    let request = Raw { method: method.to_owned(), path: path.to_owned(), headers };
    !serve(described.guard, door, &request, &|_| (200, Vec::new())).cors().is_empty()
}

/// The policy that guards GET of a path, if it has a list.
fn listing(described: &Described, at: Index) -> Option<(&'static str, &'static Facts)> {
    let paths = ["/", "/a", "/a/7", "/b/c", "/c/7", "/e/x/y", "/f", "/g/1/h/2"];
    let start = at.index(paths.len());
    let mut in_turn = (0..paths.len()).map(|step| paths[(start + step) % paths.len()]);
    in_turn.find_map(|path| {
        let facts = described.ruled(path, "GET").facts.filter(|facts| !facts.is_open() && !facts.origins.is_empty())?;
        // What reads OPTIONS differently is tried elsewhere.
        (described.ruled(path, "OPTIONS").facts.is_some() && !described.ruled(path, "GET").is_split)
            .then_some((path, facts))
    })
}

properties! {
    times: 30;

    /// An allowed origin with a slip in it is not allowed: nothing is trimmed, folded, decoded or parsed.
    fn near_misses_never_match(
        described in described(), door in door(), choice in origin_choice(), at in any::<Index>(),
        change in 0..CHANGES, is_preflight in any::<bool>(),
    ) {
        let Some((path, facts)) = listing(described, at) else { return Ok(()) };
        let Some(origin) = choice.allowed(facts) else { return Ok(()) };
        let missed = changed(&origin, change);
        // Now and then the slip is another origin of the list.
        if std::str::from_utf8(&missed).is_ok_and(|missed| facts.lists(missed)) {
            return Ok(());
        }
        prop_assert!(grants(described, door, path, &[origin.as_bytes()], is_preflight), "{origin} itself is allowed");
        prop_assert!(
            !grants(described, door, path, &[&missed], is_preflight), "{:?} is not {}", String::from_utf8_lossy(&missed), origin,
        );
    }

    /// The border of a pattern is the border of a label, and of the host. Two origins are not one.
    fn a_pattern_keeps_to_its_border(
        described in described(), door in door(), at in any::<Index>(), listed in any::<Index>(), kind in 0_usize..99,
    ) {
        let Some((path, facts)) = listing(described, at) else { return Ok(()) };
        let patterns: Vec<&&str> = facts.origins.iter().filter(|listed| listed.contains('*')).collect();
        let listed = if patterns.is_empty() { *listed.get(facts.origins) } else { listed.get(&patterns) };
        let origin = at_the_border(listed, kind);
        let expected = facts.origins.iter().any(|listed| oracle::matches(listed, &origin));
        prop_assert_eq!(grants(described, door, path, &[origin.as_bytes()], false), expected, "whether {} is allowed", origin);
    }

    /// Several lines of `Origin` come from no browser: whoever put the second one there must not choose.
    fn of_several_lines_none_counts(
        described in described(), door in door(), choice in origin_choice(), at in any::<Index>(),
        is_first in any::<bool>(), is_preflight in any::<bool>(), is_same in any::<bool>(),
    ) {
        let Some((path, facts)) = listing(described, at) else { return Ok(()) };
        let Some(origin) = choice.allowed(facts) else { return Ok(()) };
        let other = if is_same { &origin } else { "https://evil.example" };
        let lines = if is_first { [origin.as_bytes(), other.as_bytes()] } else { [other.as_bytes(), origin.as_bytes()] };
        prop_assert!(!grants(described, door, path, &lines, is_preflight), "{origin}, {other}");
    }
}
