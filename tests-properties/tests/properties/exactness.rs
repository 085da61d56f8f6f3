//! What is refused, and what is visible: neither more nor less than the policy says.

use cors_runtime::testing::browser::{Cause, Model, Profile, Redirect, Stage, Verdict};
use proptest::{prelude::*, sample::Index};

use crate::{
    browsing::{engine, fetch, is_read, page},
    choices::described,
    described::Line,
    door::{Raw, raw, serve},
    oracle::Ruled,
    property::properties,
    reply::reply,
    requests::{Asked, asked, door, origin_choice},
};

/// Fetch, "CORS-safelisted response-header name".
const SAFELISTED: [&str; 7] =
    ["cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma"];

/// The first thing that a preflight must refuse, as the policy's data says.
fn refused(ruled: &Ruled, asked: &Asked, unsafe_names: &str) -> Option<String> {
    if !ruled.permits_method(asked.method, asked.includes_credentials) {
        return Some(asked.method.to_owned());
    }
    let facts = ruled.facts?;
    let mut names = unsafe_names.split(',').filter(|name| !name.is_empty());
    names.find(|name| !facts.permits_header(name, asked.includes_credentials)).map(ToOwned::to_owned)
}

properties! {
    times: 25;

    /// A preflight of an allowed origin is refused exactly where the method or a header is not the policy's, and by the
    /// browser, which can say what is missing: the server's answer is a success all the same.
    fn a_preflight_refuses_what_the_policy_lacks_and_nothing_else(
        described in described(), door in door(), choice in origin_choice(), asked in asked(),
    ) {
        let Some(facts) = described.ruled(asked.path, asked.method).facts else { return Ok(()) };
        let asked = Asked {
            includes_credentials: asked.includes_credentials && facts.credentials,
            redirect: Redirect::Follow,
            ..asked
        };
        let ruled = described.ruled(asked.path, asked.method);
        let Some(origin) = choice.allowed(facts) else { return Ok(()) };
        let mut model = Model::new(Profile::STANDARD);
        let outcome = fetch(&mut model, described, door, &origin, &asked.request(), 0, &|_| (200, Vec::new()));
        let preflight = &outcome.sent[0];
        if !preflight.is_preflight {
            prop_assert!(is_read(&outcome));
            return Ok(());
        }
        let names = preflight.headers.get("access-control-request-headers").unwrap_or_default();
        match (refused(&ruled, &asked, &names), &outcome.verdict) {
            (None, verdict) => prop_assert!(is_read(&outcome), "{origin} {asked:?}: {verdict:?}"),
            (Some(_), Verdict::Refused(refusal)) => {
                let is_culprit =
                    matches!(refusal.cause, Cause::MethodNotAllowed { .. } | Cause::HeaderNotAllowed { .. });
                prop_assert!(is_culprit && refusal.stage == Stage::Preflight, "{:?}", refusal);
                prop_assert_eq!(refusal.status, 204);
            }
            (Some(missing), verdict) => prop_assert!(false, "{missing} was permitted: {asked:?} {verdict:?}"),
        }
    }

    /// A script sees the seven safelisted headers and those that the policy exposes; never cookies.
    fn what_is_exposed_is_visible_and_nothing_else(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), reply in reply(),
        engine in engine(),
    ) {
        let asked = Asked { method: "GET", headers: Vec::new(), redirect: Redirect::Follow, ..asked };
        let Some(facts) = described.ruled(asked.path, "GET").facts else { return Ok(()) };
        let asked = Asked { includes_credentials: asked.includes_credentials && facts.credentials, ..asked };
        let Some(origin) = choice.allowed(facts) else { return Ok(()) };
        let mut response = Vec::new();
        let outcome = Model::new(engine.profile).fetch(&page(&origin), &asked.request(), 0, |request| {
            let served = serve(described.guard, door, &raw(request), &|request| reply.to(request));
            response.clone_from(&served.headers);
            served.wire()
        });
        let Verdict::Shared(shared) = &outcome.verdict else { panic!("{outcome:?}") };
        let exposes = |name: &str| {
            let is_wild = facts.exposed.contains(&"*") && !asked.includes_credentials;
            is_wild || facts.exposed.iter().any(|exposed| exposed.eq_ignore_ascii_case(name))
        };
        let names = response.iter().map(|(name, _)| name.as_str());
        let mut expected: Vec<&str> =
            names.filter(|name| *name != "set-cookie" && (SAFELISTED.contains(name) || exposes(name))).collect();
        let mut visible: Vec<&str> = shared.visible.iter().map(|(name, _)| name).collect();
        expected.sort_unstable();
        visible.sort_unstable();
        prop_assert_eq!(visible, expected, "what the script sees, and what it should see");
    }

    /// The lists of an answer, and how long it is kept, are the policy's. Of a table's methods it names those of the
    /// policy's own lines: what it named beyond them would open another policy's lines to this one's origins.
    fn an_answer_to_a_preflight_is_the_policys(
        described in described(), door in door(), choice in origin_choice(), asked in asked(), at in any::<Index>(),
        variant in 0_usize..3,
    ) {
        // A line of its own has what is named, more often than not.
        let line = (!described.lines.is_empty()).then(|| at.get(described.lines));
        let path = line.map_or_else(|| asked.path.to_owned(), Line::example);
        let methods = line.map(|line| line.methods).filter(|methods| !methods.is_empty());
        let method: &'static str = methods.map_or(asked.method, |methods| methods[at.index(methods.len())]);
        let ruled = described.ruled(&path, method);
        let Some(facts) = ruled.facts else { return Ok(()) };
        let Some(origin) = choice.allowed(facts) else { return Ok(()) };
        let asked = Asked { method, ..asked };
        let request = Raw { path, ..crate::options::preflight(&asked, origin.as_bytes(), variant) };
        let served = serve(described.guard, door, &request, &|_| (200, Vec::new()));
        prop_assert_eq!(served.status, 204);
        prop_assert_eq!(served.text("access-control-max-age"), facts.max_age.map(|seconds| seconds.to_string()));
        let names = |header| {
            let text = served.text(header).unwrap_or_default();
            let mut names: Vec<String> = text.split(',').filter(|name| !name.is_empty()).map(ToOwned::to_owned).collect();
            names.sort();
            names
        };
        let mut headers: Vec<String> = facts.headers.iter().map(|name| name.to_ascii_lowercase()).collect();
        headers.sort();
        prop_assert_eq!(names("access-control-allow-headers"), headers, "the headers, and the policy's");
        // Nobody needs to name the others.
        let mut methods = names("access-control-allow-methods");
        methods.retain(|name| !matches!(name.as_str(), "GET" | "HEAD" | "POST"));
        let mut expected = ruled.needing_permission();
        expected.sort_unstable();
        prop_assert_eq!(methods, expected, "the methods that need permission, and the policy's");
    }
}
