//! Programs that end with the test, however it ends.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// A shell stands above the program in a process group of its own. Its input ends when this value is dropped, and also when
/// the test is killed; then it ends the group, and deletes the folder that all of them wrote to.
const KEEPER: &str = r#"
trap : TERM
folder=$1; shift
"$@" </dev/null &
read -r _
kill -TERM 0
(sleep 5; kill -KILL 0) &
wait %1
sleep 0.3
rm -rf "$folder"
kill -KILL 0
"#;

/// A running program and all that it started.
pub(crate) struct Process {
    keeper: Child,
}

impl Process {
    /// Starts a program, and reads what it prints up to a line that is wanted.
    pub(crate) fn start(
        name: &str,
        program: &Path,
        arguments: &[&str],
        display: Option<&str>,
        wanted: impl Fn(&str) -> bool,
    ) -> (Self, Vec<String>) {
        let folder = env::temp_dir().join(format!("cors-demo-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let log = fs::File::create(folder.join("log")).unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER, "keeper"]).arg(&folder).arg(program).args(arguments);
        command.env("TMPDIR", &folder).env("HOME", &folder).process_group(0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log);
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        let mut keeper = command.spawn().unwrap();
        let mut output = BufReader::new(keeper.stdout.take().unwrap());
        let mut lines = Vec::new();
        let mut line = String::new();
        while lines.last().is_none_or(|last: &String| !wanted(last)) {
            line.clear();
            let length = output.read_line(&mut line).unwrap();
            assert!(length > 0, "{name} ended: {}", fs::read_to_string(folder.join("log")).unwrap_or_default());
            lines.push(line.trim().to_owned());
        }
        // A closed pipe would end a program that prints, and a full one would stop it.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        (Self { keeper }, lines)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// A program by the variable that names it, or in the folders where it may be.
pub(crate) fn program(variable: &str, names: &[&str]) -> PathBuf {
    if let Some(path) = env::var_os(variable) {
        return path.into();
    }
    let home = PathBuf::from(env::var_os("HOME").unwrap_or_default()).join(".cargo");
    let cargo = env::var_os("CARGO_HOME").map_or(home, PathBuf::from).join("bin");
    let inside = |folder: PathBuf| fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let webkit =
        inside("/usr/lib".into()).flat_map(inside).filter(|path| path.to_string_lossy().contains("/webkit2gtk-"));
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = env::split_paths(&path).chain([cargo]).chain(webkit).collect();
    let found = |name: &&str| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file());
    names.iter().find_map(found).unwrap_or_else(|| panic!("{} is not installed", names[0]))
}
