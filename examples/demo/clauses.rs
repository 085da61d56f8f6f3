//! Which clause of a policy a header comes from, and which one kept it away.
//!
//! Nothing here knows the demo's policies: a header's name leads to the key, the key to what is written, and the reason is
//! the library's own word. So it holds for any table.

use cors_runtime::{Reason, testing::browser::Cause};
use http::HeaderValue;
use serde_json::{Value, json};

use crate::{
    report::{Guard, REPORT},
    written,
};

/// Why a header has its value.
#[derive(Debug, PartialEq)]
pub(crate) struct Clause {
    /// Where it stands: the name of a policy or `API`.
    pub(crate) holder: String,
    /// As written, each in one line.
    pub(crate) written: Vec<String>,
    /// What the report, or the reason of the decision, says of it.
    pub(crate) because: String,
}

impl Clause {
    pub(crate) fn to_json(&self) -> Value {
        json!({ "holder": self.holder, "written": self.written, "because": self.because })
    }
}

/// The clauses behind a header; none for a header that no policy writes.
pub(crate) fn of_header(guard: &Guard, reason: Reason, name: &str, value: &HeaderValue) -> Vec<Clause> {
    match name {
        "access-control-allow-origin" => vec![origin(guard, reason)],
        "access-control-allow-credentials" => vec![of_key(guard, "allow_credentials", "credentials")],
        "access-control-allow-headers" => vec![of_key(guard, "allow_headers", "headers")],
        "access-control-expose-headers" => vec![of_key(guard, "expose_headers", "exposed")],
        "access-control-max-age" => vec![of_key(guard, "max_age", "max age")],
        "access-control-allow-methods" => vec![methods(guard)],
        "vary" => vary(guard, value.to_str().unwrap_or_default()),
        _ => Vec::new(),
    }
}

/// What decided about the origin.
pub(crate) fn origin(guard: &Guard, reason: Reason) -> Clause {
    match reason {
        Reason::Denied | Reason::NoRoute | Reason::UnroutedMethod | Reason::AmbiguousPath | Reason::OtherSlash => {
            Clause { because: reason.to_string(), ..of_lines(guard) }
        }
        _ => Clause { because: reason.to_string(), ..of_key(guard, "allow_origins", "origins") },
    }
}

/// What a browser's refusal goes back to. Where the policy granted the origin, another key is to blame.
pub(crate) fn of_refusal(guard: &Guard, reason: Reason, cause: &Cause) -> Clause {
    if !reason.is_granted() {
        return origin(guard, reason);
    }
    let behind = match cause {
        Cause::MethodNotAllowed { .. } => methods(guard),
        Cause::HeaderNotAllowed { .. } => of_key(guard, "allow_headers", "headers"),
        Cause::CredentialsNotTrue { .. } => of_key(guard, "allow_credentials", "credentials"),
        _ => of_key(guard, "allow_origins", "origins"),
    };
    // A key that is left out has no row in the report.
    if behind.because.is_empty() { Clause { because: cause.to_string(), ..behind } } else { behind }
}

/// The lines of a path send the methods that they name; `_` sends those of its policy.
fn methods(guard: &Guard) -> Clause {
    if guard.lines.iter().any(|line| line.path == "_") {
        of_key(guard, "allow_methods", "methods")
    } else {
        of_lines(guard)
    }
}

fn of_lines(guard: &Guard) -> Clause {
    let written = guard.lines.iter().map(|line| line.text.clone()).collect();
    Clause { holder: "API".to_owned(), written, because: words(&guard.reported) }
}

fn of_key(guard: &Guard, key: &str, label: &str) -> Clause {
    let because = REPORT.row(&guard.policy, label).unwrap_or_default();
    match written::key(&guard.policy, key) {
        Some((holder, text)) => Clause { holder, written: vec![text], because },
        // A key that is left out has its default.
        None => Clause { holder: guard.policy.clone(), written: vec![format!("no {key}")], because },
    }
}

fn vary(guard: &Guard, value: &str) -> Vec<Clause> {
    let member = |member: &str| match member {
        "Origin" => {
            let because = "a list of origins: the answer names the one that asks".to_owned();
            Some(Clause { because, ..of_key(guard, "allow_origins", "origins") })
        }
        "Access-Control-Request-Method" => {
            let because = "one path under several policies: the method decides which".to_owned();
            let of_path = |line: &written::Line| guard.lines.iter().any(|other| other.path == line.path);
            let lines = written::lines().into_iter().filter(of_path).map(|line| line.text);
            Some(Clause { holder: "API".to_owned(), written: lines.collect(), because })
        }
        _ => None,
    };
    value.split(',').filter_map(|name| member(name.trim())).collect()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
