//! A process that leaves nothing behind, however the test ends.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

/// A driver starts a browser, and a browser a dozen processes; a signal to the driver alone leaves them all. So a shell
/// stands above them in a process group of its own. It waits for the end of its input, which comes when this value is
/// dropped, and also when the test is killed; then it ends the group, first kindly.
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
#[derive(Debug)]
pub(super) struct Process {
    keeper: Child,
    folder: PathBuf,
}

impl Process {
    /// Starts a program, with a folder of its own for what it writes.
    pub(super) fn start(name: &str, program: &Path, arguments: &[String], display: Option<&str>) -> Self {
        let folder = std::env::temp_dir().join(format!("cors-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let log = File::create(folder.join("log")).unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER, "keeper"]).arg(&folder).arg(program).args(arguments);
        command.env("TMPDIR", &folder).env("HOME", &folder).process_group(0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log);
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        Self { keeper: command.spawn().unwrap(), folder }
    }

    /// The first line that the program prints. What else it prints is thrown away.
    pub(super) fn first_line(&mut self) -> String {
        let mut output = BufReader::new(self.keeper.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        self.discard(output);
        line.trim_end().to_owned()
    }

    /// What it prints is thrown away.
    pub(super) fn quiet(mut self) -> Self {
        let output = BufReader::new(self.keeper.stdout.take().unwrap());
        self.discard(output);
        self
    }

    /// A closed pipe would end a program that prints, and a full one would stop it.
    #[expect(clippy::unused_self, reason = "it is about this process")]
    fn discard(&self, mut output: impl BufRead + Send + 'static) {
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
    }

    /// What it complained about.
    pub(super) fn complaints(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}
