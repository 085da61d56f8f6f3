//! The seeds of the fuzzer, as a start for mutations.

use std::{fs, path::Path};

/// The contents of the target's seeds.
pub(crate) fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds").join(target);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    // The order of a folder is not the same everywhere, and a case should be.
    paths.sort();
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}
