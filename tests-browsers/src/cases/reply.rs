//! Answers that are written line by line.

/// What a path is answered.
#[derive(Debug)]
pub struct Place {
    /// Without its query.
    pub path: &'static str,
    /// What a preflight gets.
    pub preflight: Reply,
    /// What any other request gets.
    pub actual: Reply,
}

/// What a reply may depend on.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// `Origin`, if it was sent.
    pub origin: Option<&'a str>,
    /// The method, or the one that a preflight asks for.
    pub method: &'a str,
    /// `If-None-Match`, if it was sent.
    pub if_none_match: Option<&'a str>,
    /// How many requests of the same kind (preflights, or others) the case has sent to this path before.
    pub before: usize,
}

/// A status and field lines, such as `Name: value`; `{case}` stands for the case's name.
#[derive(Debug)]
pub enum Reply {
    /// Always the same.
    Fixed(u16, Vec<String>),
    /// By what is asked.
    By(fn(Question<'_>) -> (u16, Vec<String>)),
}

/// The line that shares a response with the usual page.
pub(super) const SHARED: &str = "Access-Control-Allow-Origin: http://app.example.com";
/// The line that shares a response with every page.
pub(super) const WITH_ALL: &str = "Access-Control-Allow-Origin: *";
/// The line that cookies need.
pub(super) const CREDENTIALS: &str = "Access-Control-Allow-Credentials: true";

impl Place {
    pub(super) fn new(path: &'static str) -> Self {
        Self { path, preflight: Reply::Fixed(404, Vec::new()), actual: [SHARED].into() }
    }
}

impl Reply {
    /// The answer to a question.
    #[must_use]
    pub fn to(&self, question: Question<'_>) -> (u16, Vec<String>) {
        match self {
            Self::Fixed(status, lines) => (*status, lines.clone()),
            Self::By(answer) => answer(question),
        }
    }
}

/// Field lines as people would copy them from a document.
pub(super) fn lines<const N: usize>(lines: [&str; N]) -> Vec<String> {
    lines.map(str::to_owned).into()
}

impl<const N: usize> From<[&str; N]> for Reply {
    fn from(all: [&str; N]) -> Self {
        Self::Fixed(200, lines(all))
    }
}

impl<const N: usize> From<(u16, [&str; N])> for Reply {
    fn from((status, all): (u16, [&str; N])) -> Self {
        Self::Fixed(status, lines(all))
    }
}

impl From<fn(Question<'_>) -> (u16, Vec<String>)> for Reply {
    fn from(answer: fn(Question<'_>) -> (u16, Vec<String>)) -> Self {
        Self::By(answer)
    }
}
