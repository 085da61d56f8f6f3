//! One thing to measure, and how often it is run.

use std::fmt;

/// A loop over requests, named after whose CORS it contains.
pub struct Subject {
    /// `none` is what the others of its case are compared with.
    pub who: &'static str,
    run: Box<dyn FnMut(usize)>,
}

impl Subject {
    /// The figures of a loop: `run` is given the number of requests to send.
    ///
    /// The loop is inside, so that nothing but the request itself is a call through a pointer.
    pub fn new(who: &'static str, run: impl FnMut(usize) + 'static) -> Self {
        Self { who, run: Box::new(run) }
    }

    /// Sends this many requests.
    pub fn run(&mut self, times: usize) {
        (self.run)(times);
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject").field("who", &self.who).finish_non_exhaustive()
    }
}

/// How many origins of a list take turns. Every loop runs a multiple of it.
pub const SAMPLE: usize = 60;

/// What is done with a case: its name is `group/case`, and it is built only if it is asked for.
pub type Measure<'m> = dyn FnMut(&str, &mut dyn FnMut() -> Vec<Subject>) + 'm;

/// Where the cases are handed to whoever measures them.
pub struct Cases<'m> {
    group: &'static str,
    measure: &'m mut Measure<'m>,
}

impl<'m> Cases<'m> {
    /// Hands each case to `measure`.
    pub fn new(measure: &'m mut Measure<'m>) -> Self {
        Self { group: "", measure }
    }

    pub(crate) fn group(&mut self, name: &'static str) {
        self.group = name;
    }

    pub(crate) fn case(&mut self, name: &str, mut subjects: impl FnMut() -> Vec<Subject>) {
        (self.measure)(&format!("{}/{name}", self.group), &mut subjects);
    }
}

impl fmt::Debug for Cases<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cases").field("group", &self.group).finish_non_exhaustive()
    }
}
