//! Public suffixes: the domains below which anybody can register a name (URL, "public suffix").
//!
//! The list is a copy of that at <https://publicsuffix.org>, one rule a line, in the order of labels from the right, and
//! is searched as it stands: nothing is read or built before the first question, and each costs a few comparisons. The
//! tool in `tools/public-suffixes` writes it.

use alloc::format;
use core::{iter, str::Lines};

const LIST: &str = include_str!("public_suffix/list.txt");

/// The day of the list that is compiled in, as in `2026-10-22`.
pub const LIST_DATE: &str = date_of(LIST);

/// The first line is `# 2026-10-22 ...`.
const fn date_of(list: &str) -> &str {
    let Some((_, rest)) = list.split_at_checked(2) else { return "" };
    let Some((date, _)) = rest.split_at_checked(10) else { return "" };
    date
}

/// Whether a name is a public suffix, given in lower case, with A-labels, and without a final dot.
///
/// This is the list's own algorithm: an exception outweighs all other rules, then the longest rule counts, and a name
/// that no rule is about has its last label for a suffix. So an unknown top-level name is a suffix, too.
///
/// ```
/// use cors_rules::public_suffix::is_public_suffix;
///
/// assert!(is_public_suffix("com") && is_public_suffix("co.uk") && is_public_suffix("github.io"));
/// assert!(!is_public_suffix("example.com") && !is_public_suffix("someone.github.io"));
/// assert!(is_public_suffix("internal") && !is_public_suffix("corp.internal"));
/// ```
#[must_use]
pub fn is_public_suffix(name: &str) -> bool {
    let is_top_level = !name.is_empty() && !name.contains('.');
    (is_top_level || is_listed(name)) && !is_excepted(name)
}

/// Whether a rule of the list is about names of exactly this form. Not so for an unknown top-level name.
pub(crate) fn is_listed(name: &str) -> bool {
    is_line(name) || parent_of(name).is_some_and(|parent| is_line(&format!("*.{parent}")))
}

/// The shortest rule about names below this one, if any is. It may start with `*.`.
pub(crate) fn rule_below(name: &str) -> Option<&'static str> {
    let is_below = |line: &str| line.strip_suffix(name).is_some_and(|front| front.ends_with('.'));
    let mut shortest: Option<&str> = None;
    for line in lines_from(name) {
        if line == name || line.starts_with('!') {
            continue;
        }
        if !is_below(line) {
            break;
        }
        if shortest.is_none_or(|shortest| line.len() < shortest.len()) {
            shortest = Some(line);
        }
    }
    shortest
}

/// An exception takes a name, and what is below it, back out of the list, which writes `*` and `!` as labels of their own.
fn is_excepted(name: &str) -> bool {
    iter::successors(Some(name), |name| parent_of(name)).any(|name| is_line(&format!("!.{name}")))
}

fn parent_of(name: &str) -> Option<&str> {
    name.split_once('.').map(|(_, parent)| parent)
}

fn is_line(text: &str) -> bool {
    lines_from(text).next() == Some(text)
}

/// The lines that do not come before this one, found by halving.
fn lines_from(text: &str) -> Lines<'static> {
    let rules = LIST.split_once("\n\n").map_or("", |(_, rules)| rules);
    // Both are where a line starts, or the end.
    let (mut low, mut high) = (0, rules.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = rules.get(low..middle).and_then(|half| half.rfind('\n')).map_or(low, |end| low + end + 1);
        let line = rules.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        if line.rsplit('.').lt(text.rsplit('.')) {
            low = start + line.len() + 1;
        } else {
            high = start;
        }
    }
    rules.get(low..).unwrap_or_default().lines()
}

#[cfg(test)]
mod tests {
    use super::{LIST, is_listed, parent_of, rule_below};

    #[test]
    fn an_unknown_top_level_name_is_not_listed() {
        for name in ["com", "co.uk", "anything.ck", "github.io", "xn--p1ai"] {
            assert!(is_listed(name), "{name}");
        }
        for name in ["internal", "corp", "example.com", "", ".", "*", "!"] {
            assert!(!is_listed(name), "{name}");
        }
    }

    #[test]
    fn rules_below_a_name() {
        assert_eq!(rule_below("kawasaki.jp"), Some("*.kawasaki.jp"));
        assert_eq!(rule_below("amazonaws.com").map(|rule| rule.ends_with(".amazonaws.com")), Some(true));
        for name in ["example.com", "vercel.app", "city.kawasaki.jp", "someone.github.io", "internal", "a.b.c"] {
            assert_eq!(rule_below(name), None, "{name}");
        }
    }

    #[test]
    fn every_rule_is_found_from_above() {
        let rules = LIST.split_once("\n\n").map(|(_, rules)| rules).unwrap_or_default();
        for rule in rules.lines().filter(|rule| !rule.starts_with('!')) {
            let mut above = parent_of(rule);
            while let Some(name) = above {
                let found = rule_below(name);
                assert!(
                    found.is_some_and(|found| found.ends_with(name) && found.len() <= rule.len()),
                    "{name}: {rule}"
                );
                above = parent_of(name);
            }
        }
    }
}
