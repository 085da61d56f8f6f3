//! What a page asks, what the server answers, and what must come of it.
//!
//! The letter of a case's name is its kind. `V`: answers that are written here line by line, right and wrong, and what
//! browsers make of them. `P`: the answers of [policies](crate::policies) that `cors!` has compiled.

mod cors_check;
mod expected;
mod http_cache;
mod loopback;
mod names;
mod policies;
mod preflight;
mod preflight_cache;
mod redirects;
mod reply;
mod step;
mod unshown;
mod visible;
mod xhr;

use cors_rules::browser::{Blanks, Console};

pub use self::{
    expected::{Deviation, Engine, Expected, NOT_ENFORCED, Recorded},
    reply::{Place, Question, Reply},
    step::{API, APP, Page, Step, THIRD, Tool},
    unshown::{NO_HTTP_CACHE, UNSHOWN, Unshown},
};

/// One line of the table.
#[derive(Debug)]
pub struct Case {
    /// Short and unique: it is part of the address of every request.
    pub name: String,
    /// What the case is about.
    pub about: &'static str,
    /// What the page does, one after the other.
    pub steps: Vec<Step>,
    /// Who answers.
    pub site: Site,
    /// What the Fetch standard says.
    pub expected: Expected,
    /// What engines make of it that differ.
    pub deviations: Vec<Deviation>,
    /// The engines in which the case shows nothing while a test drives them, and why. It is compared there all the same.
    pub unshown: Vec<(Engine, &'static str)>,
    /// The headers that a script sees in the last response, where the case is about that.
    pub visible: Option<&'static str>,
    /// What consoles say, where the case is about that.
    pub console: Option<(Console, Blanks<'static>)>,
}

/// Who answers the requests of a case.
#[derive(Debug)]
pub enum Site {
    /// The compiled policies, around an application.
    Policies,
    /// Lines that are written in the case, by path.
    Raw(Vec<Place>),
}

impl Case {
    /// A case with raw answers: until it is said otherwise, a preflight is a 404 and all else is shared with [`APP`].
    fn raw(name: impl Into<String>, about: &'static str, steps: impl Into<Vec<Step>>) -> Self {
        Self::new(name.into(), about, steps.into(), Site::Raw(vec![Place::new("/")]))
    }

    /// A case against the compiled policies.
    fn policies(name: impl Into<String>, about: &'static str, steps: impl Into<Vec<Step>>) -> Self {
        Self::new(name.into(), about, steps.into(), Site::Policies)
    }

    fn new(name: String, about: &'static str, steps: Vec<Step>, site: Site) -> Self {
        let expected = Expected { verdicts: "", requests: "" };
        let (deviations, unshown) = (Vec::new(), Vec::new());
        Self { name, about, steps, site, expected, deviations, unshown, visible: None, console: None }
    }

    fn place(&mut self, path: &'static str) -> &mut Place {
        let Site::Raw(places) = &mut self.site else { panic!("{}: policies answer for themselves", self.name) };
        if !places.iter().any(|place| place.path == path) {
            places.push(Place::new(path));
        }
        places.iter_mut().find(|place| place.path == path).unwrap()
    }

    /// What a preflight is answered.
    fn preflight(mut self, reply: impl Into<Reply>) -> Self {
        self.place("/").preflight = reply.into();
        self
    }

    /// What any other request is answered.
    fn actual(mut self, reply: impl Into<Reply>) -> Self {
        self.place("/").actual = reply.into();
        self
    }

    /// What is answered where a redirect leads to.
    fn landing(mut self, preflight: impl Into<Reply>, actual: impl Into<Reply>) -> Self {
        let place = self.place("/landing");
        place.preflight = preflight.into();
        place.actual = actual.into();
        self
    }

    /// The script gets the response, after these requests.
    fn share(self, requests: &'static str) -> Self {
        self.each("share", requests)
    }

    /// The script gets an error, after these requests.
    fn block(self, requests: &'static str) -> Self {
        self.each("block", requests)
    }

    /// A verdict for each step, and the requests of all of them.
    fn each(mut self, verdicts: &'static str, requests: &'static str) -> Self {
        self.expected = Expected { verdicts, requests };
        self
    }

    /// An engine that differs from the standard, and how.
    fn but(mut self, engine: Engine, why: &'static str, verdicts: &'static str, requests: &'static str) -> Self {
        self.deviations.push(Deviation { engine, why, expected: Expected { verdicts, requests }, automated: false });
        self
    }

    /// `WebKit` under automation has no HTTP cache. Otherwise its results were those of Chromium.
    fn uncached_in_webkit(mut self, verdicts: &'static str, requests: &'static str) -> Self {
        let expected = Expected { verdicts, requests };
        self.deviations.push(Deviation { engine: Engine::WebKit, why: NO_HTTP_CACHE, expected, automated: true });
        self.unshown(Engine::WebKit, NO_HTTP_CACHE)
    }

    /// An engine in which the case shows nothing, and why.
    fn unshown(mut self, engine: Engine, why: &'static str) -> Self {
        self.unshown.push((engine, why));
        self
    }

    /// What consoles say, where they can be read.
    fn says(mut self, console: Console, blanks: Blanks<'static>) -> Self {
        self.console = Some((console, blanks));
        self
    }

    /// All three engines differ from the standard in the same way.
    fn but_all(self, why: &'static str, verdicts: &'static str, requests: &'static str) -> Self {
        Engine::ALL.into_iter().fold(self, |case, engine| case.but(engine, why, verdicts, requests))
    }

    /// The headers that the script sees in the last response.
    fn visible(mut self, names: &'static str) -> Self {
        self.visible = Some(names);
        self
    }

    /// The address that a step asks for.
    #[must_use]
    pub fn url_of(&self, step: &Step) -> String {
        let separator = if step.url.contains('?') { '&' } else { '?' };
        format!("{}{separator}case={}", step.url, self.name)
    }

    /// Why the case shows nothing in an engine, if so.
    #[must_use]
    pub fn unshown_in(&self, engine: Engine) -> Option<&'static str> {
        self.unshown.iter().find(|(own, _)| *own == engine).map(|(_, why)| *why)
    }

    /// What an engine is known to make of this case. A strict one has the switches on that will be its default one day.
    #[must_use]
    pub fn expected_in(&self, engine: Engine, strict: bool) -> (&Expected, Option<&Deviation>) {
        let holds = |deviation: &&Deviation| deviation.engine == engine && !(strict && deviation.why == NOT_ENFORCED);
        let deviation = self.deviations.iter().find(holds);
        (deviation.map_or(&self.expected, |deviation| &deviation.expected), deviation)
    }
}

/// The whole table.
#[must_use]
pub fn all() -> Vec<Case> {
    let mut cases = Vec::new();
    cors_check::add(&mut cases);
    preflight::add(&mut cases);
    visible::add(&mut cases);
    redirects::add(&mut cases);
    http_cache::add(&mut cases);
    preflight_cache::add(&mut cases);
    names::add(&mut cases);
    loopback::add(&mut cases);
    xhr::add(&mut cases);
    policies::add(&mut cases);
    cases
}
