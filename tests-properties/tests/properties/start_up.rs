//! Origins in the source and at start-up, and what a browser makes of them.

use cors_runtime::{
    Origin, OriginSet, OriginSource,
    testing::browser::{Model, Page, Profile, Request, WireResponse},
};
use http::HeaderValue;
use proptest::{prelude::*, sample::Index};

use crate::{
    browsing::page,
    choices::{described, policies},
    described::{Guard, all, at_start_up},
    door::raw,
    near_misses::{CHANGES, changed},
    property::properties,
    requests::origin_choice,
};

properties! {
    times: 10;

    /// What the macro accepts as literals is accepted at start-up, and a set of the same origins allows the same: the
    /// rules are the same code.
    fn a_set_allows_what_literals_do(
        described in policies(), choice in origin_choice(), change in 0..=CHANGES, unchanged in any::<bool>(),
    ) {
        let Guard::Policy(policy) = described.guard else { return Ok(()) };
        let facts = described.all_facts()[0];
        if facts.is_open() {
            return Ok(());
        }
        // A page without an origin is for those who read the source to allow.
        let items: Vec<&str> = facts.origins.iter().copied().filter(|origin| *origin != "null").collect();
        let set = OriginSet::new();
        set.replace(at_start_up(&items));
        let origin = choice.origin(&[facts]);
        let origin = if unchanged { origin.into_bytes() } else { changed(&origin, change) };
        let Ok(value) = HeaderValue::from_bytes(&origin) else { return Ok(()) };
        let by_set = Origin::parse(&origin).is_some_and(|origin| set.allows(&origin));
        let is_null = origin == b"null";
        prop_assert_eq!(by_set || is_null && facts.lists("null"), policy.allows_origin(&value), "{:?}", value);
    }

    /// An origin in the form that the library takes is what a browser sends for a page there, byte for byte: nothing is
    /// taken that no browser sends.
    fn an_origin_is_what_a_browser_sends(
        described in described(), choice in origin_choice(), change in 0..=CHANGES, again in any::<Index>(),
    ) {
        let origin = choice.origin(&described.all_facts());
        let once = changed(&origin, change);
        let twice = changed(&String::from_utf8_lossy(&once), again.index(CHANGES));
        for bytes in [origin.as_bytes(), &once, &twice] {
            let Some(origin) = Origin::parse(bytes) else { continue };
            let sent = Page::at(origin.as_str()).map(|page| page.origin().to_owned());
            // No browser shows a page on the ports of other protocols.
            prop_assert!(sent.is_none() || sent.as_deref() == Some(origin.as_str()), "{origin:?}, {sent:?}");
        }
    }
}

/// The choice of origins must not be a choice of refusals only.
#[test]
fn every_origin_that_is_chosen_is_one_of_a_page() {
    for described in all() {
        for origin in
            described.all_facts().iter().flat_map(|facts| facts.origins).filter(|origin| !origin.contains('*'))
        {
            assert_eq!(page(origin).origin(), *origin);
        }
    }
    let request = Request::new("PUT", "https://service.test/a?b");
    let mut model = Model::new(Profile::STANDARD);
    let mut seen = Vec::new();
    let _ = model.fetch(&page("https://a.example"), &request, 0, |request| {
        seen.push(raw(request));
        WireResponse::new(200)
    });
    assert_eq!(seen[0].path, "/a?b");
}
