//! Every target with its seeds, and with every input that once broke a promise.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a folder that cannot be read fails the test")]

use std::{
    fs,
    panic::catch_unwind,
    path::{Path, PathBuf},
};

use cors_abuse_tests::TARGETS;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .collect();
    files.sort();
    files
}

#[test]
fn every_seed_and_every_regression() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut failed = Vec::new();
    for (name, target) in TARGETS {
        let seeds = files(&here.join("../fuzz/seeds").join(name));
        assert!(seeds.len() >= 5, "only {} seeds of {name}", seeds.len());
        let regressions = here.join("regressions").join(name);
        let regressions = if regressions.is_dir() { files(&regressions) } else { Vec::new() };
        for path in seeds.iter().chain(&regressions) {
            let bytes = fs::read(path).unwrap();
            if catch_unwind(|| target(&bytes)).is_err() {
                failed.push(path.display().to_string());
            }
        }
    }
    assert!(failed.is_empty(), "{} inputs break a promise:\n{}", failed.len(), failed.join("\n"));
}

/// Whatever is left over after a target was renamed would never be run.
#[test]
fn every_folder_belongs_to_a_target() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["regressions", "../fuzz/seeds"] {
        for entry in fs::read_dir(here.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let known = TARGETS.iter().any(|(target, _)| *target == name);
            assert!(known || entry.path().is_file(), "{} is no target's", entry.path().display());
        }
    }
}
