//! A cache between browsers and the server, which everybody shares.

use std::cell::{Cell, RefCell};

use cors_runtime::testing::browser::Model;
use proptest::{collection::vec, prelude::*, sample::Index, sample::select};

use crate::{
    browsing::{engine, page},
    caches::{cacheable, step, verdict},
    choices::described,
    door::{Lines, Raw, Served, lines, raw, serve},
    property::properties,
    requests::{door, origin_choice},
    trace,
};

/// What was answered, to which request, and when.
struct Entry {
    request: Raw,
    served: Served,
    since: u64,
}

impl Entry {
    /// RFC 9111, section 4.1.
    fn fits(&self, request: &Raw) -> bool {
        let vary = self.served.text("vary").unwrap_or_default().to_ascii_lowercase();
        let same = |name: &str| name != "*" && lines(&self.request.headers, name).eq(lines(&request.headers, name));
        self.request.path == request.path && vary.split(',').map(str::trim).filter(|name| !name.is_empty()).all(same)
    }

    /// RFC 9111, section 4.2.
    fn is_fresh(&self, now: u64) -> bool {
        let control = self.served.text("cache-control").unwrap_or_default();
        let seconds = control.strip_prefix("max-age=").and_then(|seconds| seconds.parse().ok()).unwrap_or(0);
        now < self.since + seconds
    }
}

/// Keeps whatever it may, and asks whether it still holds when it is stale.
#[derive(Default)]
struct SharedCache {
    entries: RefCell<Vec<Entry>>,
    now: Cell<u64>,
}

impl SharedCache {
    fn ask(&self, request: &Raw, server: impl Fn(&Raw) -> Served) -> Served {
        if request.method != "GET" {
            return server(request);
        }
        let mut entries = self.entries.borrow_mut();
        if let Some(entry) = entries.iter_mut().rev().find(|entry| entry.fits(request)) {
            if !entry.is_fresh(self.now.get()) {
                let etag = entry.served.lines("etag").next().unwrap_or_default().to_vec();
                let mut question = request.clone();
                question.headers.retain(|(name, _)| name != "if-none-match");
                question.headers.push(("if-none-match".to_owned(), etag));
                let answer = server(&question);
                if answer.status != 304 {
                    *entry = Entry { request: request.clone(), served: answer.clone(), since: self.now.get() };
                    return answer;
                }
                freshen(&mut entry.served.headers, &answer.headers);
                entry.since = self.now.get();
            }
            trace::add(|| format!("the cache answers:\n{:?}\n{:?}", request, entry.served));
            return entry.served.clone();
        }
        let fresh = server(request);
        if !fresh.text("cache-control").is_some_and(|text| text.contains("no-store")) {
            entries.push(Entry { request: request.clone(), served: fresh.clone(), since: self.now.get() });
        }
        fresh
    }
}

/// What a 304 says replaces what was kept, field by field (RFC 9111, section 3.2).
fn freshen(kept: &mut Lines, confirmed: &Lines) {
    kept.retain(|(name, _)| !confirmed.iter().any(|(other, _)| other == name));
    kept.extend(confirmed.iter().cloned());
}

properties! {
    times: 25;

    /// A cache in front of the server, which everybody shares, changes no verdict, however much time goes by between
    /// the requests and whatever its questions are answered with: a response goes only to those whom the server would
    /// have given it.
    fn a_cache_between_changes_no_verdict(
        described in described(), door in door(), choices in vec(origin_choice(), 1..4),
        steps in vec((step(), any::<Index>(), select(vec![0_u64, 1, 59, 100])), 2..7), app in cacheable(),
        engine in engine(),
    ) {
        let origins: Vec<String> = choices.iter().map(|choice| choice.origin(&described.all_facts())).collect();
        let cache = SharedCache::default();
        for (step, origin, later) in &steps {
            let origin = origin.get(&origins).as_str();
            let request = step.request();
            cache.now.set(cache.now.get() + later);
            let fresh = |request: &Raw| serve(described.guard, door, request, &|request| app.to(request));
            let with = Model::new(engine.profile)
                .fetch(&page(origin), &request, 0, |request| cache.ask(&raw(request), fresh).wire());
            let without = Model::new(engine.profile)
                .fetch(&page(origin), &request, 0, |request| fresh(&raw(request)).wire());
            prop_assert_eq!(verdict(&with), verdict(&without), "left: with the cache, right: without it");
        }
    }
}
