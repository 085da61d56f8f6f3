//! Runs the programs that are measured, and reads what they say.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    Fallible,
    figures::{Figures, Numbers},
};

/// `requests` and `allocations`, built with this program.
pub(crate) struct Programs {
    folder: PathBuf,
}

impl Programs {
    pub(crate) fn beside_this_one() -> Fallible<Self> {
        let folder = env::current_exe()?.parent().map(Path::to_owned).unwrap_or_default();
        Ok(Self { folder })
    }

    fn requests(&self) -> PathBuf {
        self.folder.join("requests")
    }

    pub(crate) fn cases(&self, prefix: &str) -> Fallible<Vec<String>> {
        let names = output(Command::new(self.requests()).arg("cases"))?;
        Ok(names.lines().filter(|name| name.starts_with(prefix)).map(ToOwned::to_owned).collect())
    }

    pub(crate) fn sizes(&self) -> Fallible<Figures> {
        let mut sizes = Figures::default();
        for line in output(Command::new(self.requests()).arg("sizes"))?.lines() {
            let [name, size] = fields(line)?;
            sizes.insert(name.to_owned(), size.parse()?);
        }
        Ok(sizes)
    }

    /// Instructions for each request of a case. The program marks where a subject begins and ends by entering a function,
    /// and callgrind writes a file at each end.
    pub(crate) fn instructions(&self, case: &str) -> Fallible<Figures> {
        let folder = env::temp_dir().join(format!("cors-benches-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        let counted = self.instructions_in(case, &folder);
        fs::remove_dir_all(&folder)?;
        counted
    }

    fn instructions_in(&self, case: &str, folder: &Path) -> Fallible<Figures> {
        let dump = folder.join("dump");
        let mut valgrind = Command::new("valgrind");
        valgrind
            .args(["--quiet", "--tool=callgrind", "--zero-before=requests::begin", "--dump-before=requests::end"])
            .arg(format!("--callgrind-out-file={}", dump.display()))
            .arg(self.requests())
            .args(["count", case]);
        let mut subjects = Vec::new();
        for (number, line) in (1..).zip(output(&mut valgrind)?.lines()) {
            let [who, times] = fields(line)?;
            let dumped = fs::read_to_string(folder.join(format!("dump.{number}")))?;
            let total = dumped.lines().find_map(|line| line.strip_prefix("summary: "));
            let total: f64 = total.ok_or("callgrind wrote no summary")?.parse()?;
            subjects.push((who.to_owned(), (total / times.parse::<f64>()?).round()));
        }
        let mut figures = Figures::default();
        figures.add_case(case, &subjects);
        Ok(figures)
    }

    /// Calls and bytes for each request of all cases that start so.
    pub(crate) fn allocations(&self, prefix: &str) -> Fallible<Numbers> {
        let text = output(Command::new(self.folder.join("allocations")).arg(prefix))?;
        let mut numbers = Numbers::default();
        let mut lines = text.lines().map(fields::<5>).collect::<Fallible<Vec<_>>>()?.into_iter().peekable();
        while let Some(&[case, ..]) = lines.peek() {
            let (mut calls, mut bytes) = (Vec::new(), Vec::new());
            while let Some([_, who, total_calls, total_bytes, times]) =
                lines.next_if(|line| line.first() == Some(&case))
            {
                let times: f64 = times.parse()?;
                calls.push((who.to_owned(), rounded(total_calls.parse::<f64>()? / times)));
                bytes.push((who.to_owned(), (total_bytes.parse::<f64>()? / times).round()));
            }
            numbers.allocations.add_case(case, &calls);
            numbers.allocated_bytes.add_case(case, &bytes);
        }
        Ok(numbers)
    }

    pub(crate) fn nanoseconds(&self, case: &str) -> Fallible<Figures> {
        let mut subjects = Vec::new();
        for line in output(Command::new(self.requests()).args(["time", case]))?.lines() {
            let [who, round, times] = fields(line)?;
            subjects.push((who.to_owned(), rounded(round.parse::<f64>()? / times.parse::<f64>()?)));
        }
        let mut figures = Figures::default();
        figures.add_case(case, &subjects);
        Ok(figures)
    }
}

/// To hundredths: sums of it stay short.
fn rounded(figure: f64) -> f64 {
    (figure * 100.0).round() / 100.0
}

fn fields<const N: usize>(line: &str) -> Fallible<[&str; N]> {
    let fields: Vec<&str> = line.split('\t').collect();
    fields.try_into().map_err(|_| format!("`{line}` has not {N} fields").into())
}

fn output(command: &mut Command) -> Fallible<String> {
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("{command:?} failed: {}", output.status).into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
