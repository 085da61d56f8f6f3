//! What became of a request, and the text of a failed assertion about it.

use std::fmt::{self, Write as _};

use super::{
    advice::Case,
    browser::{Outcome, Page, Refusal, Shared, Tainting, WireRequest, WireResponse},
    guarded::Guarded,
};
use crate::Reason;

/// What became of a request, and why.
///
/// Its `Display` is what a failed assertion prints: what the consoles say, word for word, the clause of the policy behind it,
/// and what to change.
#[derive(Clone, Debug)]
#[must_use = "a verdict that nobody looks at tests nothing"]
pub struct Verdict {
    pub(super) browser: &'static str,
    pub(super) page: Option<Page>,
    pub(super) guard: Option<Guarded>,
    pub(super) outcome: Option<Outcome>,
    pub(super) exchanges: Vec<Exchanged>,
    /// Its policy cannot say which clause decided.
    pub(super) is_elsewhere: bool,
    reasons: Vec<Reason>,
}

/// One request over the wire.
#[derive(Clone, Debug)]
pub(super) struct Exchanged {
    pub(super) request: WireRequest,
    pub(super) response: WireResponse,
    /// What the policy decided, if it was asked and could say.
    pub(super) reason: Option<Reason>,
}

impl Verdict {
    pub(super) const fn new(browser: &'static str, page: Option<Page>, guard: Option<Guarded>) -> Self {
        Self { browser, page, guard, outcome: None, exchanges: Vec::new(), is_elsewhere: false, reasons: Vec::new() }
    }

    pub(super) fn note(&mut self, exchanged: Exchanged) {
        self.reasons.extend(exchanged.reason);
        self.exchanges.push(exchanged);
    }

    /// Whether the page's script gets the response.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        self.outcome.as_ref().is_some_and(Outcome::is_shared)
    }

    /// What went over the wire, and what the script sees; `None` without a page.
    #[must_use]
    pub const fn outcome(&self) -> Option<&Outcome> {
        self.outcome.as_ref()
    }

    /// How often the browser asked by itself.
    #[must_use]
    pub fn preflights(&self) -> usize {
        self.outcome.as_ref().map_or(0, Outcome::preflights)
    }

    /// The status that the script sees; 0 if the response is opaque.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.shared().map(|shared| shared.status)
    }

    /// A response header as the script sees it.
    #[must_use]
    pub fn visible(&self, name: &str) -> Option<String> {
        self.shared()?.visible.get(name)
    }

    /// What the policy decided, request by request.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// The clause of the policy behind it, as text, where it is known.
    #[must_use]
    pub fn clause(&self) -> Option<String> {
        Case::of(self).clause()
    }

    /// What to change, so that it comes out the other way: in the policy, in the request, or in the order of layers.
    #[must_use]
    pub fn help(&self) -> Vec<String> {
        Case::of(self).help()
    }

    fn shared(&self) -> Option<&Shared> {
        self.outcome.as_ref()?.shared()
    }

    pub(super) fn refusal(&self) -> Option<&Refusal> {
        self.outcome.as_ref()?.refusal()
    }

    /// Asserts that the script gets the response.
    ///
    /// # Panics
    ///
    /// Otherwise, with what each console would print and what to write.
    #[track_caller]
    pub fn assert_shared(&self) {
        assert!(self.is_shared(), "{self}");
    }

    /// Asserts that the script does not get the response.
    ///
    /// # Panics
    ///
    /// If it does, with the clause that lets it.
    #[track_caller]
    pub fn assert_blocked(&self) {
        assert!(!self.is_shared() && self.outcome.is_some(), "{self}");
    }

    /// Asserts that the script sees a response header.
    ///
    /// # Panics
    ///
    /// Otherwise, with what to write.
    #[track_caller]
    pub fn assert_visible(&self, name: &str) {
        self.assert_shared();
        assert!(self.visible(name).is_some(), "{}", Case::of(self).invisible(name));
    }

    /// Asserts that the response has a header that the script does not see.
    ///
    /// # Panics
    ///
    /// If the script sees it, or if there is no such header at all.
    #[track_caller]
    pub fn assert_hidden(&self, name: &str) {
        self.assert_shared();
        let is_there = self.exchanges.last().is_some_and(|last| last.response.headers.has(name));
        assert!(is_there && self.visible(name).is_none(), "{}", Case::of(self).not_hidden(name));
    }

    /// Asserts how often the browser asked by itself.
    ///
    /// # Panics
    ///
    /// Otherwise, with what went over the wire.
    #[track_caller]
    pub fn assert_preflights(&self, count: usize) {
        assert!(self.preflights() == count, "{}", self.wire(count));
    }

    fn wire(&self, expected: usize) -> String {
        let mut text = format!("{}: preflights: {} instead of {expected}\n", self.browser, self.preflights());
        if self.exchanges.is_empty() {
            text.push_str("  nothing was sent\n");
        }
        // Writing to a string cannot fail.
        for Exchanged { request, response, .. } in &self.exchanges {
            let asked = request.headers.get("access-control-request-method").map(|method| format!(" for {method}"));
            let age = response.headers.get("access-control-max-age").map(|age| format!(", may be kept for {age} s"));
            let (asked, age) = (asked.unwrap_or_default(), age.unwrap_or_default());
            let _ = writeln!(text, "  sent: {} {}{asked}: {}{age}", request.method, request.url, response.status);
        }
        text.push_str(if self.preflights() > expected {
            "  help: a preflight is kept for one page and one URL, for `max_age`, and never longer than the engine's limit: \
             write `max_age: 2h`, or fetch the same URL"
        } else {
            "  help: `GET`, `HEAD` and `POST` without headers of their own need none, nor does what an earlier one allowed"
        });
        text
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.outcome.is_none() {
            return f.write_str(
                "no page is open: write `browser.page(\"https://app.example.com\")` with an origin that a page can have",
            );
        }
        match self.refusal() {
            Some(refusal) => writeln!(f, "{}: {refusal}", self.browser)?,
            None => writeln!(f, "{} {}", self.browser, self.sight())?,
        }
        for (engine, lines) in
            ["Chromium", "Firefox", "Safari"].iter().zip(self.refusal().into_iter().flat_map(Refusal::console))
        {
            for line in lines {
                writeln!(f, "  {engine} prints: {line}")?;
            }
        }
        if let Some(clause) = self.clause() {
            writeln!(f, "  the clause: {clause}")?;
        }
        let help = self.help();
        let help: Vec<String> = help.iter().map(|line| format!("  help: {line}")).collect();
        f.write_str(&help.join("\n"))
    }
}

impl Verdict {
    fn sight(&self) -> &'static str {
        match self.shared().map(|shared| shared.tainting) {
            Some(Tainting::Opaque | Tainting::OpaqueRedirect) => {
                "tells the page's script that there is a response, and nothing of it"
            }
            _ => "shows the page's script the response",
        }
    }
}
