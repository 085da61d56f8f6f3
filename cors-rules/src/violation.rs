//! What a rule says about one policy: a value, to which the macro adds a span and the runtime a position.

use alloc::{boxed::Box, format, string::String, vec::Vec};
use core::{fmt, ops::Range};

use crate::{Rule, token::is_token};

/// A rule that a policy breaks, with what is wrong and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The rule; its code and name never change.
    pub rule: Rule,
    /// What is wrong, in one line, with the offending text in backticks.
    pub message: String,
    /// The offending bytes within the text that was judged, where one text was.
    pub range: Option<Range<usize>>,
    /// The whole text to write instead, where it can be computed. It breaks no rule itself.
    pub suggestion: Option<Box<str>>,
    /// The method or header that a browser's message would name, where it names one.
    pub named: Option<Box<str>>,
    /// More lines of advice, each an imperative.
    pub help: Vec<String>,
}

impl Violation {
    /// A violation with nothing but a message.
    #[must_use]
    pub fn new(rule: Rule, message: impl Into<String>) -> Self {
        Self { rule, message: message.into(), range: None, suggestion: None, named: None, help: Vec::new() }
    }

    /// Adds the offending bytes.
    #[must_use]
    pub fn at(mut self, range: Range<usize>) -> Self {
        self.range = Some(range);
        self
    }

    /// Adds the text to write instead.
    #[must_use]
    pub fn suggest(mut self, text: impl Into<Box<str>>) -> Self {
        self.suggestion = Some(text.into());
        self
    }

    /// Adds the method or header that a browser's message would name.
    #[must_use]
    pub fn naming(mut self, name: impl Into<Box<str>>) -> Self {
        self.named = Some(name.into());
        self
    }

    /// Adds a line of advice.
    #[must_use]
    pub fn help(mut self, line: impl Into<String>) -> Self {
        self.help.push(line.into());
        self
    }
}

impl Violation {
    /// What is wrong and where to read more, without the advice: for the other half of a contradiction.
    #[must_use]
    pub fn brief(&self) -> String {
        let Self { rule, message, .. } = self;
        format!("{rule}: {message}\nsee: {}", rule.page())
    }
}

/// The text of a compile error and of a start-up error: what is wrong, what a browser prints, what to write, where to
/// read more. `{:#}` is for text that does not stand in a source: what to write has no quotes there.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.message)?;
        if let Some(line) = self.rule.line(self.named.as_deref()) {
            write!(f, "\n{line}")?;
        }
        if let Some(text) = &self.suggestion {
            // Methods and header names are written bare; origins and paths are string literals.
            let quote = if is_token(text) || f.alternate() { "" } else { "\"" };
            write!(f, "\nhelp: write `{quote}{text}{quote}`")?;
        }
        for line in &self.help {
            write!(f, "\nhelp: {line}")?;
        }
        write!(f, "\nsee: {}", self.rule.page())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::Violation;
    use crate::Rule;

    #[test]
    fn the_text_says_what_is_wrong_what_browsers_print_and_what_to_write() {
        let violation = Violation::new(Rule::MethodCase, "`patch` is in lower case")
            .naming("patch")
            .suggest("PATCH")
            .help("delete it");
        let page = Rule::MethodCase.page();
        let expected = [
            "CORS0203 method_case: `patch` is in lower case",
            "browsers would say: \"Method patch is not allowed by Access-Control-Allow-Methods in preflight response.\"",
            "help: write `PATCH`",
            "help: delete it",
        ];
        assert_eq!(violation.to_string(), [&expected.join("\n"), "\nsee: ", &page].concat());
        assert_eq!(violation.brief(), [expected[0], "\nsee: ", &page].concat());
        let path = Violation::new(Rule::PathInOrigin, "a path").suggest("https://a.example").to_string();
        assert!(path.contains("\nhelp: write `\"https://a.example\"`\n"), "{path}");
        let path = Violation::new(Rule::PathInOrigin, "a path").suggest("https://a.example");
        assert!(alloc::format!("{path:#}").contains("\nhelp: write `https://a.example`\n"), "{path:#}");
    }
}
