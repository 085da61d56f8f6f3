//! What is shared, and with whom.

use cors_runtime::testing::browser::{Credentials, Model, Redirect, Request, Verdict};
use proptest::{collection::vec, prelude::*, sample::Index};

use crate::{
    browsing::{PROFILES, fetch, is_read, page, ruled},
    described::Line,
    door::{path_of, raw, serve},
    reply::{reply, wandering_reply},
    requests::{Asked, asked, described, door, origin_choice, tables},
};

proptest! {
    #![proptest_config(crate::times(40))]

    /// Soundness. No browser lets a script read a response of another site unless the policy of that path and method
    /// allows the origin, whatever the application wrote itself and wherever it redirected. With credentials the policy
    /// must want credentials, and list the origin.
    #[test]
    fn nothing_is_shared_that_no_policy_allows(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in wandering_reply(),
        profile in 0..PROFILES.len(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let mut model = Model::new(PROFILES[profile]);
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
    #[test]
    fn no_response_offers_credentials_to_everybody(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        is_preflight in any::<bool>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let mut request = raw_of(&asked, &origin);
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
    #[test]
    fn all_that_is_allowed_is_shared(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        profile in 0..PROFILES.len(), header in any::<Index>(), method in any::<Index>(),
    ) {
        let Some(asked) = allowed_version(described, &asked, header, method) else { return Ok(()) };
        let facts = described.ruled(asked.path, asked.method).facts.unwrap();
        let origin = choice.allowed(facts);
        let mut model = Model::new(PROFILES[profile]);
        let outcome =
            fetch(&mut model, described, door, &origin, &asked.request(), 0, &|request| reply.to(request));
        prop_assert!(is_read(&outcome), "{origin} {asked:?} {facts:?}: {outcome:?}");
        let Verdict::Shared(shared) = &outcome.verdict else { unreachable!() };
        prop_assert_eq!(shared.status, reply.status);
    }

    /// After any sequence of preflights through one browser's cache, no method that needs permission reaches a path and
    /// method whose own policy does not match the origin: no preflight of one line opens another.
    #[test]
    fn no_preflight_licenses_what_another_policy_guards(
        described in tables(), door in door(), choices in vec(origin_choice(), 1..3),
        places in vec(any::<Index>(), 1..3), sequence in vec((asked(), any::<Index>(), 0_u64..400), 2..12),
        reply in reply(), profile in 0..PROFILES.len(),
    ) {
        let origins: Vec<String> = choices.iter().map(|choice| choice.origin(&described.all_facts())).collect();
        // Few places, and their own methods, so that the steps meet.
        let places: Vec<&Line> = places.iter().map(|place| place.get(described.lines)).collect();
        let mut model = Model::new(PROFILES[profile]);
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

    /// Paths that a framework may take for others are shared only if every reading allows the origin.
    #[test]
    fn odd_paths_open_nothing(
        described in tables(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        kind in 0..5, at in any::<Index>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let path = odd(asked.path, kind, at);
        let request = crate::door::Raw { path: path.clone(), ..raw_of(&asked, &origin) };
        let served = serve(described.guard, door, &request, &|request| reply.to(request));
        if served.text("access-control-allow-origin").is_some() {
            for path in [path_of(&path), asked.path] {
                prop_assert!(described.ruled(path, asked.method).allows(&origin), "{origin} {request:?}");
            }
        }
    }

    /// Without `forbid_other_origins` every ordinary request reaches the application, from the service's own pages (which
    /// send their `Origin` with every POST) and from strangers. With it, own origins and allowed ones do.
    #[test]
    fn only_forbidden_writes_are_refused(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), is_own in any::<bool>(),
    ) {
        let ruled = described.ruled(asked.path, asked.method);
        let own = ruled.facts.map_or(&[][..], |facts| facts.own);
        let origin = match own {
            [first, ..] if is_own => (*first).to_owned(),
            _ if is_own => "https://service.test".to_owned(),
            _ => choice.origin(&described.all_facts()),
        };
        let request = raw_of(&asked, &origin);
        let served = serve(described.guard, door, &request, &|_| (200, Vec::new()));
        let is_read_only = matches!(asked.method, "GET" | "HEAD" | "OPTIONS");
        let is_welcome = own.is_empty() || is_read_only || own.contains(&origin.as_str()) || ruled.allows(&origin);
        // Another slash may lead a framework to a line that forbids.
        let is_certain = described.lines.is_empty() || ruled.facts.is_some() && !asked.path.ends_with('/');
        let forbids = described.all_facts().iter().any(|facts| !facts.own.is_empty());
        if is_certain || !forbids {
            prop_assert_eq!(served.reached, is_welcome, "{} {:?}", origin, asked);
        } else if is_read_only {
            prop_assert!(served.reached);
        }
        if own.contains(&origin.as_str()) && !ruled.allows(&origin) {
            prop_assert_eq!(served.cors(), Vec::new(), "own origins are granted nothing");
        }
    }
}

/// The request itself, without what a browser would make of it.
fn raw_of(asked: &Asked, origin: &str) -> crate::door::Raw {
    let headers = vec![("origin".to_owned(), origin.into())];
    crate::door::Raw { method: asked.method.to_owned(), path: asked.path.to_owned(), headers }
}

/// The same in a spelling that some framework undoes.
fn odd(path: &str, kind: i32, at: Index) -> String {
    match kind {
        0 => format!("/{path}"),
        1 => format!("/.{path}"),
        2 => format!("/x/..{path}"),
        3 => path.replacen('a', "%61", 1).replacen('b', "%62", 1).replacen('e', "%65", 1),
        _ => {
            let slashes: Vec<usize> = path.match_indices('/').map(|(at, _)| at).collect();
            let (start, end) = path.split_at(*at.get(&slashes));
            format!("{start}/.{end}")
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
    let candidates = ["GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "PURGE", "HEAD"];
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

/// The choice of origins must not be a choice of refusals only.
#[test]
fn every_origin_that_is_chosen_is_one_of_a_page() {
    for described in crate::policies::ALL {
        for origin in
            described.all_facts().iter().flat_map(|facts| facts.origins).filter(|origin| !origin.contains('*'))
        {
            assert_eq!(page(origin).origin(), *origin);
        }
    }
    let request = Request::new("PUT", "https://service.test/a?b");
    let mut model = Model::new(PROFILES[0]);
    let mut seen = Vec::new();
    let _ = model.fetch(&page("https://a.example"), &request, 0, |request| {
        seen.push(raw(request));
        cors_runtime::testing::browser::WireResponse::new(200)
    });
    assert_eq!(seen[0].path, "/a?b");
}
