//! A layer around a handler: what a request costs that is answered.

use bytes::Bytes;
use cors_runtime::{Policy, Routes};
use http::{HeaderMap, Request};
use tower_http::cors::CorsLayer;
use tower_layer::Layer;

use crate::{
    by_hand::{self, ByHand, Deciding, stripping},
    handler::{Handler, through},
    passing::Passing,
    policies::{CLOSED, List, ONE, OPEN, OPENED, SUBDOMAINS},
    request::{from_each, near_misses, sample, without_origin},
    subject::{Cases, Subject},
    theirs,
};

pub(super) fn add(cases: &mut Cases<'_>) {
    let app = || from_each(&["https://app.example.com"]);
    let other = || from_each(&["https://app.example.coq"]);
    let any = |requests: &[_]| subjects(&OPEN, &theirs::any(), by_hand::any, requests);
    cases.case("any-no-origin", || any(&without_origin()));
    cases.case("any-hit", || any(&app()));
    cases.case("deny-hit", || table(&CLOSED, by_hand::nothing, &theirs::nobody(), &app()));
    cases.case("any-hit-table", || table(&OPENED, by_hand::any, &theirs::any(), &app()));

    cases.case("1-no-origin", || one(by_hand::miss, &without_origin()));
    cases.case("1-hit", || one(by_hand::hit, &app()));
    cases.case("1-miss", || one(by_hand::miss, &other()));
    let three = List::three();
    cases.case("3-no-origin", || listed(three, by_hand::miss, &without_origin()));
    for list in List::all() {
        cases.case(&format!("{}-hit", list.name), || listed(list, by_hand::hit, &from_each(&sample(list.origins))));
        cases.case(&format!("{}-miss", list.name), || {
            listed(list, by_hand::miss, &from_each(&near_misses(list.origins)))
        });
    }
    // As long as servers take it.
    let long = [format!("https://{}.example.com", "a".repeat(8000))];
    for list in [three, List::ten_thousand()] {
        cases.case(&format!("{}-miss-8k-origin", list.name), || listed(list, by_hand::miss, &from_each(&long)));
    }
    cases.case("subdomain-hit", || {
        subjects(&SUBDOMAINS, &theirs::subdomains(), by_hand::hit, &from_each(&["https://shop.eu.example.com"]))
    });
    cases.case("subdomain-miss", || {
        subjects(&SUBDOMAINS, &theirs::subdomains(), by_hand::miss, &from_each(&["https://shop.eu.example.coq"]))
    });
}

/// The policy behind all that it is compared with. `write` has a type of its own, so that no call goes through a pointer.
fn subjects(
    policy: &'static Policy,
    theirs: &CorsLayer,
    write: impl Fn(&mut HeaderMap) + Copy + 'static,
    requests: &[Request<Bytes>],
) -> Vec<Subject> {
    vec![
        through("none", Handler, requests),
        through("bare", ByHand(write), requests),
        through("stripping", ByHand(stripping(write)), requests),
        through("passing", Passing(Handler), requests),
        through("ours", policy.layer().layer(Handler), requests),
        through("ours-by-hand", Deciding(policy), requests),
        through("tower-http", theirs.layer(Handler), requests),
    ]
}

fn listed(list: List, write: impl Fn(&mut HeaderMap) + Copy + 'static, requests: &[Request<Bytes>]) -> Vec<Subject> {
    subjects(list.policy, &theirs::list(list.origins), write, requests)
}

fn one(write: impl Fn(&mut HeaderMap) + Copy + 'static, requests: &[Request<Bytes>]) -> Vec<Subject> {
    let mut all = subjects(&ONE, &theirs::one(), write, requests);
    all.push(through("tower-http-constant", theirs::one_constant().layer(Handler), requests));
    all
}

/// Only a line of a table can deny, so its look-up is among the costs; the same line with a policy tells how much that is.
fn table(
    table: &'static Routes,
    write: impl Fn(&mut HeaderMap) + Copy + 'static,
    theirs: &CorsLayer,
    requests: &[Request<Bytes>],
) -> Vec<Subject> {
    vec![
        through("none", Handler, requests),
        through("bare", ByHand(write), requests),
        through("stripping", ByHand(stripping(write)), requests),
        through("passing", Passing(Handler), requests),
        through("ours", table.layer().layer(Handler), requests),
        through("tower-http", theirs.layer(Handler), requests),
    ]
}
