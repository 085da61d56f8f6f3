//! A process that leaves nothing behind, however the test ends.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use super::left;

/// A driver starts a browser, and a browser a dozen processes, some in groups of their own; a signal to the driver alone
/// leaves them all. So a shell stands above them. It waits for the end of its input, which comes when this value is dropped,
/// and also when the test is killed. Then it ends what has the folder's path in its environment or its command line: first
/// kindly, after five seconds not. Its own command lines have that path in pieces.
const KEEPER: &str = r#"
trap : TERM
parent=$1; name=$2; shift 2
TMPDIR=$parent/$name HOME=$parent/$name "$@" </dev/null &
exec >/dev/null
read -r _
kill -TERM 0
tries=0
while [ $tries -lt 100 ]; do
  left=$(grep -lsa "$parent/[c]${name#c}" /proc/[0-9]*/environ /proc/[0-9]*/cmdline | cut -d/ -f3)
  [ -n "$left" ] || break
  [ $tries -lt 50 ] || kill -KILL $left
  tries=$((tries + 1))
  sleep 0.1
done
rm -rf "$parent/$name"
"#;

/// A running program and all that it started.
#[derive(Debug)]
pub struct Process {
    keeper: Child,
    folder: PathBuf,
}

impl Process {
    /// Starts a program, with a folder of its own for what it writes.
    #[must_use]
    pub fn start(name: &str, program: &Path, arguments: &[String], display: Option<&str>) -> Self {
        let parent = std::env::temp_dir();
        // No name may be the beginning of another.
        let own_name = format!("{}{name}.run", left::mark(std::process::id()));
        let folder = parent.join(&own_name);
        std::fs::create_dir_all(&folder).unwrap();
        let log = File::create(folder.join("log")).unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", KEEPER, "keeper"]).arg(parent).arg(own_name).arg(program).args(arguments);
        // What a desktop says of its user's folders.
        for variable in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"] {
            command.env_remove(variable);
        }
        command.process_group(0);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(log);
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        Self { keeper: command.spawn().unwrap(), folder }
    }

    /// The lines that the program prints, up to one that is wanted, or to its end. What else it prints is thrown away.
    pub fn lines_until(&mut self, is_wanted: impl Fn(&str) -> bool) -> Vec<String> {
        let mut output = BufReader::new(self.keeper.stdout.take().unwrap());
        let mut lines = Vec::new();
        while lines.last().is_none_or(|last: &String| !is_wanted(last)) {
            let mut line = String::new();
            if output.read_line(&mut line).unwrap() == 0 {
                break;
            }
            lines.push(line.trim_end().to_owned());
        }
        self.discard(output);
        lines
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
    #[must_use]
    pub fn complaints(&self) -> String {
        std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}
