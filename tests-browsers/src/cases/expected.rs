//! What must come of a case, in words that compare.

use std::fmt;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Of Chrome, Edge and most others.
    Chromium,
    /// Of Firefox.
    Firefox,
    /// Of Safari; here in its GTK form.
    WebKit,
}

impl Engine {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// In lower case, as people set it in the environment.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What came, or must come, of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// A word for each step: `share` (the script gets the response), `block` (it gets an error), `opaque` (it gets a
    /// response that it cannot read, or an image), `hung` (nothing after some seconds), `prompt` (the browser asks its user
    /// for a name and a password).
    pub verdicts: &'static str,
    /// The methods of the requests that the server sees, in order; `PUT[origin=null;x-foo=-]` also says what a header holds,
    /// or that it is missing; `:path` stands for the address.
    pub requests: &'static str,
}

/// Why all engines take `*` for `Authorization` too. Two of them have a switch that ends it.
pub const NOT_ENFORCED: &str = "not enforced yet";

/// An engine that differs from the standard.
#[derive(Debug)]
pub struct Deviation {
    /// Which one.
    pub engine: Engine,
    /// In a few words.
    pub why: &'static str,
    /// What comes of the case in it.
    pub expected: Expected,
    /// Whether this is only so when the browser is driven by a test; a model of it follows the standard then.
    pub automated: bool,
}

impl Expected {
    /// Whether these verdicts and requests are what was expected. A header of a request is asked for by its name.
    #[must_use]
    pub fn is<R: Recorded>(&self, verdicts: &str, requests: &[R]) -> bool {
        let wanted: Vec<_> = self.requests.split_whitespace().collect();
        verdicts == self.verdicts
            && wanted.len() == requests.len()
            && wanted.iter().zip(requests).all(|(wanted, request)| fits(wanted, request))
    }
}

/// A request that a server saw.
pub trait Recorded {
    /// Its method.
    fn method(&self) -> &str;
    /// The lines of a header, joined with `, `.
    fn header(&self, name: &str) -> Option<String>;
}

fn fits(wanted: &str, request: &impl Recorded) -> bool {
    let (method, headers) = wanted.trim_end_matches(']').split_once('[').unwrap_or((wanted, ""));
    let header_fits = |header: &str| {
        let (name, value) = header.split_once('=').unwrap();
        match value {
            "-" => request.header(name).is_none(),
            value => request.header(name).as_deref() == Some(value),
        }
    };
    method == request.method() && headers.split_terminator(';').all(header_fits)
}
