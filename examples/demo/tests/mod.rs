//! Both servers on free ports, and every route asked as a browser would.

mod cases;
mod explained;
mod wire;

use std::{
    sync::{OnceLock, mpsc},
    thread,
};

use self::{
    cases::{CASES, OPEN, PAGES},
    wire::send,
};
use crate::{Demo, Ports, site::Addresses};

/// One for all tests, since the set of partners is one for the whole program.
fn demo() -> &'static Addresses {
    static DEMO: OnceLock<Addresses> = OnceLock::new();
    DEMO.get_or_init(|| {
        let (started, addresses) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().unwrap();
            runtime.block_on(async {
                let demo = Demo::bind(Ports::default()).await.unwrap();
                started.send(demo.addresses.clone()).unwrap();
                demo.serve().await.unwrap();
            });
        });
        addresses.recv().unwrap()
    })
}

fn origin(page: &str) -> &'static str {
    match page {
        "app" => &demo().app,
        "admin" => &demo().admin,
        "partner" => &demo().partner,
        "stranger" => &demo().stranger,
        _ => "https://elsewhere.example",
    }
}

#[test]
fn preflights_are_answered_by_the_table_alone() {
    for case in CASES {
        let (method, path) = case.request.split_once(' ').unwrap();
        for page in PAGES {
            let origin = origin(page);
            let asks = [&*format!("Origin: {origin}"), &*format!("Access-Control-Request-Method: {method}")];
            let answer = send(&demo().api, &format!("OPTIONS {path}"), &asks, "");
            let welcome = case.welcome.contains(&page);
            let expected = if welcome { case.preflight } else { case.refused_preflight };
            assert_eq!(answer.cors(), filled(expected, origin), "preflight of {} from {page}", case.request);
            assert_eq!(answer.status, if welcome { 204 } else { 403 }, "preflight of {} from {page}", case.request);
            assert_eq!(answer.body, "");
        }
    }
}

#[test]
fn every_answer_carries_the_headers_of_its_policy() {
    for case in CASES {
        for page in PAGES {
            let origin = origin(page);
            let line = format!("Origin: {origin}");
            let asks = [&[line.as_str()], case.headers].concat();
            let answer = send(&demo().api, case.request, &asks, case.body);
            let expected = if case.welcome.contains(&page) { case.actual } else { case.refused };
            assert_eq!(answer.cors(), filled(expected, origin), "{} from {page}", case.request);
            assert_eq!(answer.status, case.status, "{} from {page}", case.request);
        }
        let answer = send(&demo().api, case.request, case.headers, case.body);
        assert_eq!(answer.cors(), case.refused, "{} without an origin", case.request);
        assert_eq!(answer.status, case.status, "{} without an origin", case.request);
    }
}

fn filled(lines: &[&str], origin: &str) -> Vec<String> {
    lines.iter().map(|line| line.replace("{page}", origin)).collect()
}

#[test]
fn options_without_an_origin_is_an_ordinary_request() {
    let answer = send(&demo().api, "OPTIONS /open", &["Access-Control-Request-Method: GET"], "");
    assert_eq!((answer.status, answer.cors()), (405, OPEN.refused.to_vec()));
}

#[test]
fn the_record_holds_the_preflight_too_but_no_secrets() {
    let origin = format!("Origin: {}", demo().app);
    send(&demo().api, "OPTIONS /account?try=abc", &[&origin, "Access-Control-Request-Method: GET"], "");
    send(&demo().api, "GET /account?a=b&try=abc", &[&origin, "Cookie: session=ada"], "");
    send(&demo().api, "POST /login?try=abc", &[], "");
    let record = send(&demo().app, "GET /observed/abc", &[], "");
    let record: serde_json::Value = serde_json::from_str(&record.body).unwrap();
    let summary: Vec<_> =
        record.as_array().unwrap().iter().map(|e| (e["method"].as_str().unwrap(), &e["status"])).collect();
    assert_eq!(summary, [("OPTIONS", &204.into()), ("GET", &200.into()), ("POST", &200.into())]);
    let text = record.to_string();
    assert!(text.contains(r#"["cookie","(present)"]"#), "{text}");
    assert!(text.contains(r#""name":"access-control-allow-credentials","value":"true""#), "{text}");
    assert!(!text.contains("ada"), "{text}");
}

#[test]
fn odd_ids_are_not_recorded() {
    for id in ["", "a%62", "../x", &"a".repeat(65)] {
        assert_eq!(send(&demo().api, &format!("GET /open?try={id}"), &[], "").status, 200);
    }
    assert_eq!(send(&demo().app, "GET /observed/a%62", &[], "").body, "[]");
}

#[test]
fn the_page_has_four_addresses_and_explains_that_elsewhere() {
    let Addresses { api, app, admin, partner, stranger } = demo();
    for page in [app, admin, partner, stranger] {
        let answer = send(page, "GET /", &[], "");
        assert_eq!(answer.status, 200);
        assert!(answer.body.contains(&format!("content=\"{api}\"")));
        assert!(!answer.body.contains("{{"));
    }
    let port = app.rsplit(':').next().unwrap();
    for path in ["/", "/observed/abc", "/frame", "/table"] {
        let answer = send(&format!("http://localhost:{port}"), &format!("GET {path}"), &[], "");
        assert_eq!(answer.status, 421);
        assert!(answer.body.contains(&format!("href=\"{stranger}/\"")));
    }
}

/// A module that is imported but not served would leave the page dead.
#[test]
fn every_file_that_the_page_names_is_served() {
    let mut wanted = vec!["/".to_owned(), "/frame".to_owned()];
    let mut next = 0;
    while next < wanted.len() {
        let answer = send(&demo().app, &format!("GET {}", wanted[next]), &[], "");
        assert_eq!(answer.status, 200, "{}", wanted[next]);
        for (before, after) in [("src=\"/", "\""), ("href=\"/", "\""), ("from \"./", "\"")] {
            for found in answer.body.split(before).skip(1) {
                let path = format!("/{}", found.split(after).next().unwrap());
                if !wanted.contains(&path) {
                    wanted.push(path);
                }
            }
        }
        next += 1;
    }
    assert!(wanted.len() > 10, "{wanted:?}");
}

#[test]
fn arguments_are_optional_and_judged() {
    let parse = |arguments: &[&str]| Ports::from_arguments(arguments.iter().map(Into::into));
    assert_eq!(parse(&[]), Ok(Ports { api: 0, site: 0 }));
    assert_eq!(parse(&["--site-port", "8081", "--api-port", "8080"]), Ok(Ports { api: 8080, site: 8081 }));
    assert_eq!(parse(&["--port", "1"]), Err("unknown argument `--port`".to_owned()));
    assert_eq!(parse(&["--api-port"]), Err("`--api-port` needs a number".to_owned()));
    assert_eq!(parse(&["--api-port", "65536"]), Err("`65536` is no port".to_owned()));
}
