//! Responses that a browser has kept.

use cors_runtime::testing::browser::{Model, Outcome, Redirect, Request, Verdict};
use proptest::{collection::vec, prelude::*, sample::Index, sample::select};

use crate::{
    browsing::{engine, fetch},
    choices::described,
    described::Described,
    door::{Door, Lines, Raw, lines},
    property::properties,
    reply::{Reply, headers},
    requests::{Asked, asked, door, origin_choice},
};

/// What a page does: it shows an image, or a script asks.
#[derive(Clone, Debug)]
pub enum Step {
    Element(&'static str),
    Script(Asked),
}

pub fn step() -> impl Strategy<Value = Step> {
    let script = asked().prop_map(|asked| {
        // Requests that caches answer, most of the time.
        let method = if matches!(asked.method, "GET" | "PUT" | "POST" | "HEAD") { asked.method } else { "GET" };
        Step::Script(Asked { method, redirect: Redirect::Follow, path: path_in(asked.path), ..asked })
    });
    prop_oneof![1 => select(vec!["/a/7", "/"]).prop_map(Step::Element), 3 => script]
}

/// Few paths, so that they meet.
fn path_in(path: &'static str) -> &'static str {
    if path.len() > 3 { "/a/7" } else { "/" }
}

impl Step {
    pub fn request(&self) -> Request {
        match self {
            Self::Element(path) => Request::element(&format!("https://service.test{path}")),
            Self::Script(asked) => asked.request(),
        }
    }
}

/// An application whose responses may be kept, and confirmed by a 304 that may say something else about CORS.
#[derive(Clone, Debug)]
pub struct Cacheable {
    reply: Reply,
    confirmation: Vec<(&'static str, &'static str)>,
    keeps: &'static str,
}

pub fn cacheable() -> impl Strategy<Value = Cacheable> {
    let reply = (select(vec![200, 404, 500]), headers(), any::<bool>());
    let reply = reply.prop_map(|(status, headers, mirrors)| Reply { status, headers, mirrors });
    (reply, headers(), select(vec!["max-age=60", "max-age=0", "no-cache"]))
        .prop_map(|(reply, confirmation, keeps)| Cacheable { reply, confirmation, keeps })
}

impl Cacheable {
    pub fn to(&self, request: &Raw) -> (u16, Lines) {
        let (mut status, mut headers) = self.reply.to(request);
        if lines(&request.headers, "if-none-match").next().is_some() {
            status = 304;
            headers = Reply { headers: self.confirmation.clone(), ..self.reply.clone() }.to(request).1;
        }
        headers.retain(|(name, _)| name != "cache-control" && name != "etag");
        headers.push(("etag".to_owned(), b"\"1\"".to_vec()));
        headers.push(("cache-control".to_owned(), self.keeps.into()));
        (status, headers)
    }

    fn uncacheable(&self, request: &Raw) -> (u16, Lines) {
        let (status, mut headers) = self.to(request);
        headers.retain(|(name, _)| name != "cache-control");
        headers.push(("cache-control".to_owned(), b"no-store".to_vec()));
        (status, headers)
    }
}

/// What a script can tell.
pub fn verdict(outcome: &Outcome) -> Option<u16> {
    match &outcome.verdict {
        Verdict::Shared(shared) => Some(shared.status),
        Verdict::Refused(_) => None,
    }
}

fn run(
    described: &Described,
    door: Door,
    origins: &[String],
    steps: &[(Step, Index, u64)],
    model: &mut Model,
    app: &dyn Fn(&Raw) -> (u16, Lines),
) -> Vec<Option<u16>> {
    let mut now = 0;
    let fetched = steps.iter().map(|(step, origin, later)| {
        now += later;
        verdict(&fetch(model, described, door, origin.get(origins).as_str(), &step.request(), now, app))
    });
    fetched.collect()
}

properties! {
    times: 25;

    /// The cache of a browser, which pages of one window share, changes no verdict, and neither does a 304 about a response
    /// that was kept for another page: whatever was kept was kept for the origins it was meant for.
    fn a_browser_that_keeps_responses_comes_to_the_same_verdicts(
        described in described(), door in door(), choices in vec(origin_choice(), 1..4),
        steps in vec((step(), any::<Index>(), select(vec![0_u64, 1, 100])), 2..7), app in cacheable(),
        engine in engine(),
    ) {
        let origins: Vec<String> = choices.iter().map(|choice| choice.origin(&described.all_facts())).collect();
        let (mut keeps, mut forgets) = (Model::new(engine.profile), Model::new(engine.profile));
        let with = run(described, door, &origins, &steps, &mut keeps, &|request| app.to(request));
        let without = run(described, door, &origins, &steps, &mut forgets, &|request| app.uncacheable(request));
        prop_assert_eq!(with, without, "left: with the cache, right: without it, for each step in turn");
    }

    /// A confirmation comes to the verdict of the response that it confirms, for the page that asks.
    fn a_confirmation_changes_no_verdict(
        described in described(), door in door(), choice in origin_choice(), other in origin_choice(), app in cacheable(),
        asked in asked(), engine in engine(), by_element in any::<bool>(),
    ) {
        let facts = described.all_facts();
        let (origin, other) = (choice.origin(&facts), other.origin(&facts));
        let asked = Asked { method: "GET", headers: Vec::new(), redirect: Redirect::Follow, ..asked };
        let app = Cacheable { keeps: "no-cache", ..app };
        let element = Request::element(asked.request().url());
        let first = if by_element { element } else { asked.request() };
        let mut model = Model::new(engine.profile);
        let respond = |request: &Raw| app.to(request);
        let _ = fetch(&mut model, described, door, &other, &first, 0, &respond);
        let later = fetch(&mut model, described, door, &origin, &asked.request(), 1, &respond);
        let alone =
            fetch(&mut Model::new(engine.profile), described, door, &origin, &asked.request(), 1, &respond);
        prop_assert_eq!(verdict(&later), verdict(&alone), "left: {} after {}, right: alone", origin, other);
    }
}
