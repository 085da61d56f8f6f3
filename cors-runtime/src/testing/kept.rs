//! Whether a policy or a table still says what a file in the repository says.

use std::{
    env, fmt, fs,
    path::{Path, PathBuf},
};

/// Fails a test unless the report of a policy or a table is the one that a file holds: so each change of who may read what is
/// seen in review.
///
/// The path is relative to the package. With `BLESS=1` in the environment the file is written instead. Line ends make no
/// difference.
///
/// ```no_run
/// use cors_runtime::{cors, testing::assert_report};
///
/// cors! {
///     static PUBLIC: Policy = { allow_origins: * };
///     static API: Routes = { GET "/feed" => PUBLIC };
/// }
///
/// // In a `#[test]`:
/// assert_report(&API, "tests/api.txt");
/// ```
///
/// # Panics
///
/// With the lines that differ, or if there is no such file, or it cannot be written.
#[track_caller]
#[allow(clippy::panic, reason = "that is how a test fails")]
pub fn assert_report(report: &impl fmt::Display, path: impl AsRef<Path>) {
    let blesses = env::var_os("BLESS").is_some_and(|value| !value.is_empty() && value != "0");
    if let Err(problem) = compare(&report.to_string(), path.as_ref(), blesses) {
        panic!("{problem}");
    }
}

fn compare(now: &str, path: &Path, blesses: bool) -> Result<(), String> {
    // `cargo test` says where the package is; whoever runs the test by itself stands there.
    let file = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default().join(path);
    let shown = path.display();
    if blesses {
        let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
        return folder
            .and_then(|()| fs::write(&file, now))
            .map_err(|error| format!("`{shown}` cannot be written: {error}"));
    }
    let kept = fs::read_to_string(&file).map_err(|error| {
        format!("`{shown}` cannot be read: {error}\nhelp: run this test once with `BLESS=1` in its environment, and commit the file")
    })?;
    let (kept, now): (Vec<&str>, Vec<&str>) = (kept.lines().collect(), now.lines().collect());
    if kept == now {
        return Ok(());
    }
    Err(format!(
        "the report is not the one in `{shown}`: `-` was there, `+` is new\n\n{}\nhelp: is that meant? run this test with \
         `BLESS=1` in its environment, and commit the file; otherwise undo the change of the policy",
        difference(&kept, &now)
    ))
}

/// Lines that differ, with two around them (the longest common subsequence).
fn difference(old: &[&str], new: &[&str]) -> String {
    // How many lines the rests have in common, from each pair of places on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    let at = |common: &[Vec<usize>], a: usize, b: usize| common.get(a).and_then(|row| row.get(b)).copied().unwrap_or(0);
    for (a, gone) in old.iter().enumerate().rev() {
        for (b, come) in new.iter().enumerate().rev() {
            let count = if gone == come {
                at(&common, a + 1, b + 1) + 1
            } else {
                at(&common, a + 1, b).max(at(&common, a, b + 1))
            };
            if let Some(cell) = common.get_mut(a).and_then(|row| row.get_mut(b)) {
                *cell = count;
            }
        }
    }
    let (mut lines, mut a, mut b) = (Vec::new(), 0, 0);
    loop {
        match (old.get(a), new.get(b)) {
            (Some(gone), Some(come)) if gone == come => {
                lines.push((' ', *gone));
                (a, b) = (a + 1, b + 1);
            }
            (Some(gone), come) if come.is_none() || at(&common, a + 1, b) >= at(&common, a, b + 1) => {
                lines.push(('-', *gone));
                a += 1;
            }
            (_, Some(come)) => {
                lines.push(('+', *come));
                b += 1;
            }
            (_, None) => break,
        }
    }
    around(&lines)
}

fn around(lines: &[(char, &str)]) -> String {
    const CONTEXT: usize = 2;
    let is_near = |at: usize| {
        let near = lines.iter().skip(at.saturating_sub(CONTEXT)).take(at.min(CONTEXT) + CONTEXT + 1);
        near.into_iter().any(|(sign, _)| *sign != ' ')
    };
    let (mut text, mut is_cut) = (String::new(), false);
    for (at, (sign, line)) in lines.iter().enumerate() {
        if is_near(at) {
            text.push_str(format!("{sign} {line}").trim_end());
            text.push('\n');
        } else if !is_cut {
            text.push_str("  ...\n");
        }
        is_cut = !is_near(at);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{compare, difference};

    #[test]
    fn a_difference_shows_what_is_around_it() {
        let old = ["a", "b", "c", "d", "e", "f", "g"];
        let new = ["a", "b", "c", "d", "x", "f", "g", "h"];
        assert_eq!(difference(&old, &new), "  ...\n  c\n  d\n- e\n+ x\n  f\n  g\n+ h\n");
        assert_eq!(difference(&[], &["a"]), "+ a\n");
        assert_eq!(difference(&["a", ""], &["a"]), "  a\n-\n");
    }

    #[test]
    fn a_file_is_written_compared_and_missed() {
        let folder = std::env::temp_dir().join(format!("cors-report-{}", std::process::id()));
        let file = folder.join("deep/api.txt");
        assert!(compare("a\n", &file, false).unwrap_err().contains("BLESS=1"));
        compare("a\nb\n", &file, true).unwrap();
        compare("a\nb\n", &file, false).unwrap();
        // As Git may check it out on Windows.
        std::fs::write(&file, "a\r\nb\r\n").unwrap();
        compare("a\nb\n", &file, false).unwrap();
        let problem = compare("a\nc\n", &file, false).unwrap_err();
        assert!(problem.contains("  a\n- b\n+ c\n"), "{problem}");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
