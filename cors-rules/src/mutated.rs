//! What happens to a name under hasty fingers, for the tests.

use alloc::{format, string::String, vec::Vec};

/// Every name with one thing wrong, and some with more.
pub(crate) fn mutations(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut all = Vec::new();
    for i in 0..letters.len() {
        let with = |change: &dyn Fn(&mut Vec<char>)| {
            let mut changed = letters.clone();
            change(&mut changed);
            changed.into_iter().collect::<String>()
        };
        all.push(with(&|text| text.truncate(i)));
        all.push(with(&|text| text.retain(|c| *c != letters[i])));
        all.push(with(&|text| {
            text.remove(i);
        }));
        all.push(with(&|text| text.swap(i, (i + 1) % letters.len())));
        all.push(with(&|text| text.insert(i, letters[i])));
        for c in ['x', '1', '-', ' ', ':', ',', '|', '\'', '*', 'ä', '\u{2011}'] {
            all.push(with(&|text| text[i] = c));
            all.push(with(&|text| text.insert(i, c)));
        }
    }
    all.extend([
        name.to_ascii_lowercase(),
        name.to_ascii_uppercase(),
        name.replace('-', "_"),
        name.replace('-', ""),
        name.replace('-', " "),
    ]);
    for frame in ["{}:", "{}: x", " {} ", "{},", "\"{}\"", "'{}'", "`{}`", "{}, {}", "{};X-A", "{}|{}", "GET, {}, *"] {
        all.push(frame.replace("{}", name));
    }
    all.extend(["Method::", "header::", "X-", "x", "*", "\u{201c}"].map(|front| format!("{front}{name}")));
    all.extend([" /path", "s", "-2", "*", "\u{2014}"].map(|behind| format!("{name}{behind}")));
    all
}
