//! Model browsers in front of a guarded application.

use std::fmt;

use cors_runtime::testing::browser::{Model, Outcome, Page, Profile, Request, Tainting, Verdict, WireRequest};
use proptest::{sample::select, strategy::Strategy};

use crate::{
    described::Described,
    door::{Door, Lines, Raw, path_of, raw, serve},
    oracle::Ruled,
    trace,
};

#[derive(Clone, Copy)]
pub struct Engine {
    name: &'static str,
    pub profile: Profile,
}

impl fmt::Debug for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name)
    }
}

/// The engines, the standard, and the standard as it is meant: `*` is an ordinary name beside credentials, kept or not.
pub fn engine() -> impl Strategy<Value = Engine> {
    select(vec![
        Engine { name: "the standard", profile: Profile::STANDARD },
        Engine {
            name: "the standard as it is meant",
            profile: Profile { star_kept_is_wild: false, ..Profile::STANDARD },
        },
        Engine { name: "Chromium", profile: Profile::CHROMIUM },
        Engine { name: "Firefox", profile: Profile::FIREFOX },
        Engine { name: "WebKit", profile: Profile::WEBKIT },
    ])
}

/// A page in a window of another site, so that all of them share that site's caches.
pub fn page(origin: &str) -> Page {
    let window = Page::at("https://window.example").unwrap();
    if origin == "null" { window.opaque() } else { Page::at(origin).unwrap().inside(&window) }
}

/// A request from beginning to end.
pub fn fetch(
    model: &mut Model,
    described: &Described,
    door: Door,
    origin: &str,
    request: &Request,
    now: u64,
    app: &dyn Fn(&Raw) -> (u16, Lines),
) -> Outcome {
    let outcome =
        model.fetch(&page(origin), request, now, |request| serve(described.guard, door, &raw(request), app).wire());
    trace::add(|| told(origin, now, &outcome));
    outcome
}

fn told(origin: &str, now: u64, outcome: &Outcome) -> String {
    let verdict = match &outcome.verdict {
        Verdict::Shared(shared) => format!("reads the response: {}", shared.status),
        Verdict::Refused(refusal) => format!("reads nothing: {:?}, {:?}", refusal.stage, refusal.cause),
    };
    format!("a script of {origin}, {now} s after the beginning, {verdict}")
}

/// What guards the last request of an outcome.
pub fn ruled(described: &Described, sent: &WireRequest) -> Ruled {
    described.ruled(path_of(&sent.url), &sent.method)
}

/// Whether a script reads the response.
pub fn is_read(outcome: &Outcome) -> bool {
    matches!(&outcome.verdict, Verdict::Shared(shared) if shared.tainting == Tainting::Cors)
}
