//! Looking a path up, beside the router that axum asks next.
//!
//! A table decides, it does not only look up. So its policy alone is counted too, and what the table costs beyond that is
//! the look-up of path and method.

use std::hint::black_box;

use cors_runtime::Routes;
use http::Request;

use crate::{
    policies::{
        OPEN,
        tables::{PATHS, TABLE_1, TABLE_100, TABLE_1000},
    },
    request::sample,
    subject::{Cases, Subject},
};

pub(super) fn add(cases: &mut Cases<'_>) {
    for (name, len, table) in [("1", 1, &TABLE_1), ("100", 100, &TABLE_100), ("1000", 1000, &TABLE_1000)] {
        cases.case(name, || looked_up(PATHS.get(..len).unwrap_or(&PATHS), table));
    }
}

fn looked_up(templates: &'static [&'static str], table: &'static Routes) -> Vec<Subject> {
    let mut router = matchit::Router::new();
    for (number, template) in (0_u32..).zip(templates) {
        // Each path is there once, so none is refused.
        let _ = router.insert(*template, number);
    }
    let paths: Vec<String> = sample(templates)
        .into_iter()
        .map(|template| template.replace("{id}", "48213").replace("{line}", "7"))
        .collect();
    let requests: Vec<Request<()>> = paths
        .iter()
        .map(|path| {
            let mut request = Request::new(());
            *request.uri_mut() = path.parse().unwrap_or_default();
            request
        })
        .collect();
    let [alone, deciding, through] = [requests.clone(), requests.clone(), requests];
    vec![
        Subject::new("none", move |times| {
            for request in alone.iter().cycle().take(times) {
                black_box(request);
            }
        }),
        Subject::new("matchit", move |times| {
            for path in paths.iter().cycle().take(times) {
                let _ = black_box(router.at(black_box(path.as_str())));
            }
        }),
        Subject::new("ours-policy", move |times| {
            for request in deciding.iter().cycle().take(times) {
                drop(black_box(OPEN.decide(black_box(request))));
            }
        }),
        Subject::new("ours-table", move |times| {
            for request in through.iter().cycle().take(times) {
                drop(black_box(table.decide(black_box(request))));
            }
        }),
    ]
}
