//! What is shared, and with whom.

use cors_runtime::testing::browser::{Credentials, Model, Redirect, Request, Verdict};
use proptest::{collection::vec, prelude::*, sample::Index};

use crate::{
    browsing::{engine, fetch, is_read, ruled},
    choices::{described, tables},
    described::Line,
    door::serve,
    property::properties,
    reply::{reply, wandering_reply},
    requests::{Asked, asked, door, origin_choice},
};

properties! {
    times: 40;

    /// Soundness. No browser lets a script read a response of another site unless the policy of that path and method
    /// allows the origin, whatever the application wrote itself and wherever it redirected. With credentials the policy
    /// must want credentials, and list the origin.
    fn nothing_is_shared_that_no_policy_allows(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in wandering_reply(),
        engine in engine(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let mut model = Model::new(engine.profile);
        let outcome =
            fetch(&mut model, described, door, &origin, &asked.request(), 0, &|request| reply.to(request));
        if is_read(&outcome) {
            let last = outcome.sent.last().unwrap();
            let sender = last.headers.get("origin").unwrap();
            let facts = ruled(described, last).facts;
            prop_assert!(facts.is_some_and(|facts| facts.allows(&sender)), "{sender} read {} {}", last.method, last.url);
            if asked.includes_credentials {
                prop_assert!(facts.is_some_and(|facts| facts.credentials && facts.lists(&sender)), "cookies of {sender}");
            }
        }
    }

    /// A response is for everybody or for credentials, never for both (Fetch, "CORS check").
    fn no_response_offers_credentials_to_everybody(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        is_preflight in any::<bool>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let mut request = asked.raw(&origin);
        if is_preflight {
            request.method = "OPTIONS".to_owned();
            request.headers.push(("access-control-request-method".to_owned(), asked.method.into()));
        }
        let served = serve(described.guard, door, &request, &|request| reply.to(request));
        let is_for_all = served.text("access-control-allow-origin").as_deref() == Some("*");
        let has_credentials = served.text("access-control-allow-credentials").is_some();
        prop_assert!(!(is_for_all && has_credentials), "{served:?}");
    }

    /// Completeness. What the policy allows works in every browser, whatever the application's status and headers.
    fn all_that_is_allowed_is_shared(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        engine in engine(), header in any::<Index>(), method in any::<Index>(),
    ) {
        let Some(asked) = allowed_version(described, &asked, header, method) else { return Ok(()) };
        let facts = described.ruled(asked.path, asked.method).facts.unwrap();
        let Some(origin) = choice.allowed(facts) else { return Ok(()) };
        let mut model = Model::new(engine.profile);
        let outcome =
            fetch(&mut model, described, door, &origin, &asked.request(), 0, &|request| reply.to(request));
        prop_assert!(is_read(&outcome), "{origin} {asked:?} {facts:?}: {outcome:?}");
        let Verdict::Shared(shared) = &outcome.verdict else { unreachable!() };
        prop_assert_eq!(shared.status, reply.status);
    }

    /// After any sequence of preflights through one browser's cache, no method that needs permission reaches a path and
    /// method whose own policy does not match the origin: no preflight of one line opens another.
    fn no_preflight_licenses_what_another_policy_guards(
        described in tables(), door in door(), choices in vec(origin_choice(), 1..3),
        places in vec(any::<Index>(), 1..3), sequence in vec((asked(), any::<Index>(), 0_u64..400), 2..12),
        reply in reply(), engine in engine(),
    ) {
        let origins: Vec<String> = choices.iter().map(|choice| choice.origin(&described.all_facts())).collect();
        // Few places, and their own methods, so that the steps meet.
        let places: Vec<&Line> = places.iter().map(|place| place.get(described.lines)).collect();
        let mut model = Model::new(engine.profile);
        let mut now = 0;
        for (asked, at, later) in &sequence {
            now += later;
            let (origin, place) = (at.get(&origins).as_str(), at.get(&places));
            let of_path = described.lines.iter().filter(|line| line.path == place.path);
            let methods: Vec<&str> = of_path.flat_map(|line| line.methods).copied().chain([asked.method]).collect();
            let method: &&str = at.get(&methods);
            let url = format!("https://service.test{}", place.example());
            let credentials = if asked.includes_credentials { Credentials::Include } else { Credentials::Omit };
            let request = Request::new(method, &url).credentials(credentials);
            let request = asked.headers.iter().skip(1).fold(request, |request, (name, value)| request.header(name, value));
            let outcome = fetch(&mut model, described, door, origin, &request, now, &|request| reply.to(request));
            for sent in outcome.sent.iter().filter(|sent| !sent.is_preflight) {
                let needs_permission = !matches!(sent.method.as_str(), "GET" | "HEAD" | "POST");
                let ruled = ruled(described, sent);
                prop_assert!(
                    !needs_permission || ruled.allows(origin),
                    "{origin} sent {} {}, guarded by {ruled:?}", sent.method, sent.url,
                );
            }
        }
    }
}

/// As much of a request as its policy allows, if anything.
fn allowed_version(
    described: &crate::described::Described,
    asked: &Asked,
    header: Index,
    method: Index,
) -> Option<Asked> {
    let candidates =
        ["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE", "HEAD", "QUERY", "M-SEARCH", "launch", "x!"];
    let allows = |candidate: &&&str, includes_credentials| {
        let ruled = described.ruled(asked.path, candidate);
        ruled.facts.is_some() && ruled.permits_method(candidate, includes_credentials)
    };
    let open: Vec<&&str> = candidates.iter().filter(|name| allows(name, false)).collect();
    if open.is_empty() {
        return None;
    }
    let method = **method.get(&open);
    let facts = described.ruled(asked.path, method).facts?;
    // What is permitted with credentials is named.
    let includes_credentials = asked.includes_credentials && facts.credentials;
    let mut headers = asked.headers.clone();
    if let Some(name) = (!facts.headers.is_empty()).then(|| *header.get(facts.headers)).filter(|name| *name != "*") {
        headers.insert(0, (name, "\u{e4}\"1"));
    }
    headers.retain(|(name, _)| facts.permits_header(name, includes_credentials));
    Some(Asked { method, headers, includes_credentials, redirect: Redirect::Follow, ..*asked })
}
