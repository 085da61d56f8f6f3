//! What the figures were measured with, and on what.

use std::{collections::BTreeMap, env, fs, process::Command};

use crate::Fallible;

/// Everything that moves an instruction count without a change of ours: compiler, crates, libc, processor.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Versions(BTreeMap<String, String>);

impl Versions {
    pub(crate) fn insert(&mut self, name: &str, version: &str) {
        self.0.insert(name.to_owned(), version.to_owned());
    }

    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, version)| (name.as_str(), version.as_str()))
    }

    /// What is not the same in both.
    pub(crate) fn differences(&self, found: &Self) -> Vec<String> {
        let names: std::collections::BTreeSet<&str> = self.iter().chain(found.iter()).map(|(name, _)| name).collect();
        let differing = names.into_iter().filter(|name| self.get(name) != found.get(name));
        differing
            .map(|name| format!("{name}: recorded with `{}`, found `{}`", self.get(name), found.get(name)))
            .collect()
    }
}

/// Whether counts can be compared with the recorded ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Machine {
    /// All that moves a count is as it was.
    Recorded,
    Other,
}

impl Machine {
    pub(crate) fn of(recorded: &Versions, found: &Versions) -> Self {
        if recorded.differences(found).is_empty() { Self::Recorded } else { Self::Other }
    }
}

/// Whether instructions can be counted. On a machine that decides about changes it must be so.
pub(crate) fn has_valgrind() -> Fallible<bool> {
    if Command::new("valgrind").arg("--version").output().is_ok_and(|output| output.status.success()) {
        return Ok(true);
    }
    if env::var_os("CI").is_some() {
        return Err("valgrind is not installed, and `CI` is set: install it".into());
    }
    eprintln!("valgrind is not installed: INSTRUCTIONS ARE NOT COUNTED");
    Ok(false)
}

pub(crate) fn versions() -> Fallible<Versions> {
    let mut versions = Versions::default();
    versions.insert("rustc", said("rustc", &["--version"]).split(' ').nth(1).unwrap_or_default());
    versions.insert("valgrind", said("valgrind", &["--version"]).trim_start_matches("valgrind-"));
    // It copies and compares with other instructions on another processor.
    versions.insert("libc", &said("getconf", &["GNU_LIBC_VERSION"]));
    versions.insert("processor", &features(&processor("flags")));
    versions.insert("target", &format!("{}-{}", env::consts::ARCH, env::consts::OS));
    for name in ["RUSTFLAGS", "GLIBC_TUNABLES"] {
        if let Some(set) = env::var(name).ok().filter(|set| !set.is_empty()) {
            versions.insert(name, &set);
        }
    }
    let tree = ["tree", "--package=cors-benches", "--depth=1", "--edges=normal", "--prefix=none", "--format={p}"];
    let tree = said(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), &tree);
    for line in tree.lines() {
        // Ours are what is measured.
        if let [name, version] = line.split(' ').collect::<Vec<_>>().as_slice() {
            versions.insert(name, version.trim_start_matches('v'));
        }
    }
    if versions.get("http").is_empty() {
        return Err("cargo does not say which crates were built".into());
    }
    Ok(versions)
}

/// What glibc looks for when it picks a way to copy, and valgrind when it picks the processor that a program sees.
fn features(flags: &str) -> String {
    const LOOKED_FOR: [&str; 7] = ["ssse3", "sse4_2", "avx", "avx2", "bmi2", "erms", "movbe"];
    let found: Vec<&str> =
        LOOKED_FOR.into_iter().filter(|looked| flags.split(' ').any(|flag| flag == *looked)).collect();
    found.join(" ")
}

/// The machine in words: the clock's figures are its own.
pub(crate) fn name() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{}, {cores} cores, {}", processor("model name"), env::consts::OS)
}

fn processor(key: &str) -> String {
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with(key));
    line.and_then(|line| line.split_once(": ")).map(|(_, value)| value.to_owned()).unwrap_or_default()
}

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_processor_is_told_by_what_it_can() {
        assert_eq!(features("fpu avx erms avx2 avx512f"), "avx avx2 erms");
        assert_eq!(features(""), "");
    }

    #[test]
    fn what_one_side_lacks_differs() {
        let [mut recorded, mut found] = [Versions::default(), Versions::default()];
        for versions in [&mut recorded, &mut found] {
            versions.insert("rustc", "1.95.0");
        }
        assert!(recorded.differences(&found).is_empty());
        found.insert("RUSTFLAGS", "-Ctarget-cpu=native");
        assert_eq!(recorded.differences(&found), ["RUSTFLAGS: recorded with ``, found `-Ctarget-cpu=native`"]);
        recorded.insert("libc", "glibc 2.36");
        assert_eq!(recorded.differences(&found).len(), 2);
    }
}
