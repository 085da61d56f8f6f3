//! Nothing that a server or a script says makes the model panic or go on for ever.

use super::{API, BROWSERS, Model, page, respond, script};
use crate::testing::browser::{Page, Request, WireResponse};

const ODD: [&str; 16] = [
    "",
    " ",
    ",",
    "\"",
    "*",
    "**",
    "\u{e4}",
    "\u{fffd}",
    "{O}",
    "null",
    "a b",
    "-",
    "99999999999999999999",
    "bytes=-",
    "//",
    "%",
];

#[test]
fn odd_responses() {
    let names = "ACAO ACAC ACAM ACAH ACEH ACMA Vary Location Cache-Control ETag";
    for profile in BROWSERS {
        let mut browser = Model::new(profile);
        for (name, value) in names.split(' ').flat_map(|name| ODD.map(|value| (name, value))) {
            for status in [0, 200, 302, 304, 407, u16::MAX] {
                for text in ["GET", "PUT include; Authorization", "HEAD; X-Foo"] {
                    let outcome = browser.fetch(&page(), &script(text, API), u64::MAX, |request| {
                        respond(&format!("{status}; {name} {value}"), request)
                    });
                    assert!(outcome.sent.len() <= 42);
                    let _ = (outcome.console(), outcome.refusal().map(ToString::to_string));
                }
            }
        }
    }
}

#[test]
fn odd_requests() {
    for profile in BROWSERS {
        let mut browser = Model::new(profile);
        for one in ODD {
            let _ = (Page::at(one), Page::at(&format!("http://{one}")));
            for other in ODD {
                for request in [
                    Request::new(one, &format!("{API}{other}")),
                    Request::new("GET", &format!("http://{one}:{other}")),
                    Request::new("PUT", API).header(one, other),
                    Request::element(API).header("Accept", one).header("Range", other),
                ] {
                    let _ = browser.fetch(&page(), &request, 0, |_| WireResponse::new(200));
                }
            }
        }
    }
}
