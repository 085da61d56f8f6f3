//! Model browsers in front of a guarded application.

use cors_runtime::testing::browser::{Model, Outcome, Page, Profile, Request, Tainting, Verdict, WireRequest};

use crate::{
    described::Described,
    door::{Door, Lines, Raw, path_of, raw, serve},
    oracle::Ruled,
};

/// The engines, the standard, and the standard as it is meant: `*` is an ordinary name beside credentials, kept or not.
pub const PROFILES: [Profile; 5] = [
    Profile::STANDARD,
    Profile { star_kept_is_wild: false, ..Profile::STANDARD },
    Profile::CHROMIUM,
    Profile::FIREFOX,
    Profile::WEBKIT,
];

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
    model.fetch(&page(origin), request, now, |request| serve(described.guard, door, &raw(request), app).wire())
}

/// What guards the last request of an outcome.
pub fn ruled(described: &Described, sent: &WireRequest) -> Ruled {
    described.ruled(path_of(&sent.url), &sent.method)
}

/// Whether a script reads the response.
pub fn is_read(outcome: &Outcome) -> bool {
    matches!(&outcome.verdict, Verdict::Shared(shared) if shared.tainting == Tainting::Cors)
}
