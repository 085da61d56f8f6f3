//! How browsers write the origins of pages with unusual names. HTML, "serialization of an origin".

use super::{Case, reply::WITH_ALL, step::ask};

pub(super) fn add(cases: &mut Vec<Case>) {
    let pages = [
        ("capitals", "http://APP.Example.com", "GET[origin=http://app.example.com]"),
        ("default-port", "http://app.example.com:80", "GET[origin=http://app.example.com]"),
        ("port", "http://app.example.com:8080", "GET[origin=http://app.example.com:8080]"),
        ("final-dot", "http://app.example.com.", "GET[origin=http://app.example.com.]"),
        ("underscore", "http://foo_bar.example.com", "GET[origin=http://foo_bar.example.com]"),
        ("umlaut", "http://ex\u{e4}mple.example.com", "GET[origin=http://xn--exmple-cua.example.com]"),
        ("secure-default-port", "https://app.example.com:443", "GET[origin=https://app.example.com]"),
    ];
    for (name, page, requests) in pages {
        let mut step = ask("GET").from(page);
        if page.starts_with("https") {
            step.url = "https://api.example.com/";
        }
        cases.push(
            Case::raw(format!("N-{name}"), "an origin is sent in one form", step).actual([WITH_ALL]).share(requests),
        );
    }
}
