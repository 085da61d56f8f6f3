//! Random choices, from the policy's own words and from others.

use cors_runtime::testing::browser::{Body, Credentials, Mode, Redirect, Request};
use proptest::{collection::vec, prelude::*, sample::Index, sample::select};

use crate::{
    described::{Described, Facts, Line},
    door::{Door, Raw},
};

pub fn door() -> impl Strategy<Value = Door> {
    select(vec![Door::Tower, Door::Bytes])
}

/// An origin, by a choice among those that the policies list.
#[derive(Clone, Debug)]
pub struct OriginChoice {
    /// Which of all; a small number is one of the policy's own.
    pub kind: u8,
    pub at: Index,
    pub part: &'static str,
    pub port: u16,
}

pub fn origin_choice() -> impl Strategy<Value = OriginChoice> {
    let part = select(vec!["a", "x1", "feature-7", "b-c-d"]);
    (0_u8..10, any::<Index>(), part, select(vec![3000, 8080, 81, 50_000]))
        .prop_map(|(kind, at, part, port)| OriginChoice { kind, at, part, port })
}

const STRANGERS: [&str; 16] = [
    "https://evil.example",
    "null",
    "https://example.com",
    "https://app.example.com",
    "http://app.example.com",
    "https://a.example.com.evil.example",
    "http://localhost:3000",
    "https://notexample.com",
    "https://partner.example",
    "https://1.many.example",
    "https://0.known.example",
    "tauri://localhost",
    "tauri://app.example",
    "https://dot.example.net",
    "https://app.example.com:8443",
    "https://api.service.example",
];

impl OriginChoice {
    /// An origin that is often allowed by one of the facts.
    pub fn origin(&self, all: &[&Facts]) -> String {
        let choices: Vec<&str> = match self.kind {
            0..=5 => all.iter().flat_map(|facts| facts.origins).copied().filter(|text| *text != "*").collect(),
            6 => all.iter().flat_map(|facts| facts.absent).copied().collect(),
            _ => Vec::new(),
        };
        let choices = if choices.is_empty() { &STRANGERS[..] } else { &choices };
        self.filled(choices[self.at.index(choices.len())])
    }

    /// An origin that the facts allow. A list of which nothing is left allows nobody.
    pub fn allowed(&self, facts: &Facts) -> Option<String> {
        let choices = if facts.is_open() { &STRANGERS[..] } else { facts.origins };
        (!choices.is_empty()).then(|| self.filled(choices[self.at.index(choices.len())]))
    }

    fn filled(&self, listed: &str) -> String {
        match listed.split_once('*') {
            Some((start, "")) => format!("{start}{}", self.port),
            Some((start, end)) => format!("{start}{}{end}", self.part),
            None => listed.to_owned(),
        }
    }
}

impl Line {
    /// A path that the line matches.
    pub fn example(&self) -> String {
        self.path.replace("{id}", "7").replace("{other}", "8").replace("{*rest}", "x/y")
    }
}

impl Described {
    /// What all its lines say.
    pub fn all_facts(&self) -> Vec<&'static Facts> {
        self.lines.iter().filter_map(|line| line.facts).chain(self.otherwise).collect()
    }
}

pub fn path() -> impl Strategy<Value = &'static str> {
    select(vec![
        "/",
        "/a",
        "/a/",
        "/a/7",
        "/a/fixed",
        "/a/7/b",
        "/a/7/b/8",
        "/a/7/b/",
        "/b",
        "/b/",
        "/b/c",
        "/b/c/d",
        "/c/7",
        "/c/d",
        "/e/x",
        "/e/x/y",
        "/e/x/",
        "/e/7",
        "/f",
        "/f/",
        "/g/1",
        "/g/1/h",
        "/g/1/h/2/3",
        "/nowhere",
    ])
}

pub fn method() -> impl Strategy<Value = &'static str> {
    select(vec![
        "GET", "POST", "PUT", "HEAD", "PATCH", "DELETE", "PROPFIND", "PURGE", "patch", "OPTIONS", "X-OTHER", "QUERY",
        "M-SEARCH", "launch", "x!",
    ])
}

pub fn header() -> impl Strategy<Value = (&'static str, &'static str)> {
    select(vec![
        ("X-A", "1"),
        ("Content-Type", "application/json"),
        ("Authorization", "Bearer x"),
        ("X-Request-Id", "2"),
        ("X-B", ""),
        ("Accept", "text/html"),
        ("Idempotency-Key", "3"),
        ("X-Unheard-Of", "4"),
        ("X-CSRF-Token", "5"),
        ("Range", "bytes=-5"),
        ("X-2E-token", "6"),
        ("x.y~z", "7"),
    ])
}

/// What else stands in requests, browsers' and others': nothing of it may matter.
pub fn noise() -> impl Strategy<Value = Vec<(&'static str, &'static str)>> {
    let line = select(vec![
        ("accept", "*/*"),
        ("accept", "text/html"),
        ("cookie", "id=1"),
        ("cookie", "origin=https://app.example.com"),
        ("authorization", "Basic eDp5"),
        ("host", "service.test"),
        ("host", "app.example.com"),
        ("referer", "https://app.example.com/"),
        ("sec-fetch-site", "same-origin"),
        ("sec-fetch-mode", "no-cors"),
        ("x-forwarded-host", "app.example.com"),
        ("x-forwarded-proto", "http"),
        ("x-origin", "https://app.example.com"),
        ("access-control-request-headers", "authorization,x-a"),
        ("access-control-request-headers", "X-A ,, content-type,\u{ff}"),
        ("access-control-request-private-network", "true"),
        ("access-control-allow-origin", "*"),
        ("vary", "*"),
        ("upgrade", "h2c, websockets"),
        ("connection", "upgrade"),
    ]);
    vec(line, 0..6)
}

/// What a page's script asks for: a method, a path, headers, and whether with credentials.
#[derive(Clone, Debug)]
pub struct Asked {
    pub method: &'static str,
    pub path: &'static str,
    pub headers: Vec<(&'static str, &'static str)>,
    pub includes_credentials: bool,
    pub redirect: Redirect,
}

pub fn asked() -> impl Strategy<Value = Asked> {
    let redirect = select(vec![Redirect::Follow, Redirect::Follow, Redirect::Error, Redirect::Manual]);
    (method(), path(), vec(header(), 0..3), any::<bool>(), redirect).prop_map(
        |(method, path, headers, includes_credentials, redirect)| Asked {
            method,
            path,
            headers,
            includes_credentials,
            redirect,
        },
    )
}

impl Asked {
    /// The request itself, without what a browser would make of it.
    pub fn raw(&self, origin: &str) -> Raw {
        let headers = vec![("origin".to_owned(), origin.into())];
        Raw { method: self.method.to_owned(), path: self.path.to_owned(), headers }
    }

    pub fn request(&self) -> Request {
        let url = format!("https://service.test{}", self.path);
        let firsts = self.headers.iter().enumerate().filter(|(at, (name, _))| {
            // A second value of one name would be joined to the first.
            !self.headers[..*at].iter().any(|(other, _)| other == name)
        });
        let request =
            firsts.fold(Request::new(self.method, &url), |request, (_, (name, value))| request.header(name, value));
        let credentials = if self.includes_credentials { Credentials::Include } else { Credentials::Omit };
        let request = request.credentials(credentials).redirect(self.redirect).mode(Mode::Cors);
        if self.method == "POST" { request.body(Body::Text) } else { request }
    }
}
