//! What the table comes to: the text that `API` prints, read back into its lines and policies.

use std::sync::LazyLock;

use cors_runtime::Routes;

use crate::{
    policies::API,
    written::{self, Line},
};

/// The report of the demo's only table.
pub(crate) static REPORT: LazyLock<Report> = LazyLock::new(|| Report::of(&API));

pub(crate) struct Report {
    pub(crate) lines: Vec<Row>,
    policies: Vec<(String, String)>,
}

/// A line of the table as the report has it.
pub(crate) struct Row {
    /// With `HEAD` beside `GET`. None: every method.
    methods: Vec<String>,
    /// `_` for any other.
    pub(crate) path: String,
    /// `denied`, or the name of a policy.
    pub(crate) policy: String,
    /// As printed, without the blanks in front.
    pub(crate) text: String,
}

/// What guards a request.
pub(crate) struct Guard {
    /// `denied`, or the name of a policy.
    pub(crate) policy: String,
    /// The lines that decide, as written: one, or those of the path if none of them is for the method.
    pub(crate) lines: Vec<Line>,
    /// The line as the report has it.
    pub(crate) reported: String,
}

const DENIED: &str = "denied";

impl Report {
    fn of(table: &Routes) -> Self {
        let text = table.to_string();
        let mut sections = text.split("\n\n");
        let lines = sections.next().into_iter().flat_map(|table| table.lines().skip(1)).filter_map(Row::read);
        let named = |section: &str| Some((section.lines().next()?.to_owned(), format!("{}\n", section.trim_end())));
        Self { lines: lines.collect(), policies: sections.filter_map(named).collect() }
    }

    /// What a policy comes to, as printed.
    pub(crate) fn policy(&self, name: &str) -> Option<&str> {
        self.policies.iter().find(|(policy, _)| policy == name).map(|(_, text)| text.as_str())
    }

    /// The row of a policy's report that begins with a label, in one line: `max age 600 s`.
    pub(crate) fn row(&self, policy: &str, label: &str) -> Option<String> {
        let mut rows = self.policy(policy)?.lines().skip_while(|row| !row.trim_start().starts_with(label));
        let first = rows.next()?;
        // A row without a label goes on with the one above.
        let more = rows.take_while(|row| row.starts_with("     "));
        let words: Vec<_> = [first].into_iter().chain(more).flat_map(str::split_whitespace).collect();
        Some(words.join(" "))
    }

    /// The line that guards a path and method.
    pub(crate) fn guard(&self, method: &str, path: &str) -> Guard {
        let of_path: Vec<_> = self.lines.iter().filter(|row| fits(&row.path, path)).collect();
        let rows = if of_path.is_empty() { self.lines.iter().filter(|row| row.path == "_").collect() } else { of_path };
        let by_method = rows.windows(2).any(|pair| matches!(pair, [a, b] if a.policy != b.policy));
        let named = rows.iter().find(|row| row.methods.is_empty() || row.methods.iter().any(|name| name == method));
        let row = named.or_else(|| rows.first().filter(|_| !by_method));
        let is_ours = |line: &Line| rows.iter().any(|row| row.path == line.path);
        let of_path = written::lines().into_iter().filter(is_ours);
        let lines = match named {
            Some(_) => of_path.filter(|line| line.names(method)).collect(),
            None => of_path.collect(),
        };
        Guard {
            policy: row.map_or(DENIED, |row| row.policy.as_str()).to_owned(),
            lines,
            reported: row.map_or("", |row| row.text.as_str()).to_owned(),
        }
    }
}

impl Row {
    /// `GET, HEAD  /open  OPEN`: two blanks or more stand between.
    fn read(line: &str) -> Option<Self> {
        let cells: Vec<_> = line.trim().split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
        let (methods, path, policy) = match *cells.as_slice() {
            ["any other path", policy] => ("", "_", policy),
            ["every method", path, policy] => ("", path, policy),
            [methods, path, policy] => (methods, path, policy),
            _ => return None,
        };
        let methods = methods.split(", ").filter(|method| !method.is_empty()).map(ToOwned::to_owned);
        let (path, policy) = (path.to_owned(), policy.to_owned());
        Some(Self { methods: methods.collect(), path, policy, text: line.trim().to_owned() })
    }

    /// A path that the line is for.
    pub(crate) fn sample(&self) -> String {
        if self.path == "_" { "/nowhere".to_owned() } else { self.path.replace("{id}", "7") }
    }
}

/// Whether a pattern of the demo's table has a path: a name in braces stands for one segment.
fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut found) = (pattern.split('/'), path.split('/'));
    loop {
        match (wanted.next(), found.next()) {
            (None, None) => return true,
            (Some(wanted), Some(found)) if wanted == found || (wanted.starts_with('{') && !found.is_empty()) => {}
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::{DENIED, REPORT};
    use crate::policies::API;

    #[test]
    fn the_guard_is_the_one_that_the_library_takes() {
        for (request, policy) in [
            ("GET /open", "OPEN"),
            ("DELETE /open", "OPEN"),
            ("HEAD /items/7", "APP"),
            ("DELETE /items/7", "ADMIN"),
            ("PUT /items/7", DENIED),
            ("GET /items/", "OPEN"),
            ("GET /internal", DENIED),
            ("POST /nowhere", "OPEN"),
        ] {
            let (method, path) = request.split_once(' ').unwrap_or_default();
            let guard = REPORT.guard(method, path);
            assert_eq!(guard.policy, policy, "{request}");
            let asked = Request::builder().method(method).uri(path).header("origin", "https://x.example").body(());
            let is_open = API.decide(&asked.unwrap_or_default()).reason().is_granted();
            assert_eq!(is_open, policy == "OPEN", "{request}");
        }
    }

    #[test]
    fn rows_are_found_by_their_label() {
        assert_eq!(REPORT.row("DRAFT", "max age").as_deref(), Some("max age 600 s"));
        assert_eq!(REPORT.row("ACCOUNT", "credentials").as_deref(), Some("credentials yes"));
        assert_eq!(REPORT.row("OPEN", "max age"), None);
        assert_eq!(REPORT.row(DENIED, "origins"), None);
    }

    #[test]
    fn no_line_of_the_table_is_lost() {
        assert_eq!(REPORT.lines.len(), crate::written::lines().len());
        for row in REPORT.lines.iter().filter(|row| row.policy != DENIED) {
            assert!(REPORT.policy(&row.policy).is_some(), "{}", row.text);
        }
    }
}
