//! What is still there of browsers that should have ended.

use std::{fs, path::PathBuf};

/// The folders of a test process's browsers begin so, and are in the environment of all that belongs to them.
pub(super) fn mark(test: u32) -> String {
    format!("cors-browsers-{test}-")
}

/// The processes and folders that a test process has left behind, a line for each. On Linux; elsewhere it finds only folders.
#[must_use]
pub fn of(test: u32) -> Vec<String> {
    let mark = mark(test);
    let folders = entries(std::env::temp_dir()).filter(|path| path.to_string_lossy().contains(&mark));
    let folders = folders.map(|path| path.display().to_string());
    processes(&mark).into_iter().chain(folders).collect()
}

/// Their numbers and what they run.
fn processes(mark: &str) -> Vec<String> {
    let text = |path: PathBuf| String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned();
    let belongs = |folder: &PathBuf| ["environ", "cmdline"].iter().any(|file| text(folder.join(file)).contains(mark));
    let describe =
        |folder: PathBuf| format!("{} {}", folder.display(), text(folder.join("cmdline")).replace('\0', " "));
    entries("/proc".into()).filter(belongs).map(describe).collect()
}

fn entries(folder: PathBuf) -> impl Iterator<Item = PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}
