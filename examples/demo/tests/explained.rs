//! What the page shows beside the wire: the clause behind each header, and the models' verdicts.

use serde_json::{Value, json};

use super::{
    cases::{CASES, PAGES},
    demo, origin,
    wire::send,
};

fn json_of(server: &str, request: &str, body: &str) -> Value {
    let answer = send(server, request, &["Content-Type: application/json"], body);
    assert_eq!(answer.status, 200, "{request}: {}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

fn clause_of<'a>(exchange: &'a Value, header: &str) -> &'a Value {
    let headers = exchange["response"].as_array().unwrap();
    &headers.iter().find(|line| line["name"] == header).unwrap()["clauses"][0]
}

#[test]
fn every_cors_header_has_a_clause_that_is_written_in_the_policies() {
    let source = include_str!("../policies.rs").split_whitespace().collect::<Vec<_>>().join(" ");
    for (number, case) in CASES.iter().enumerate() {
        let (method, path) = case.request.split_once(' ').unwrap();
        let path = path.split('?').next().unwrap();
        for page in PAGES {
            let id = format!("clauses{number}{page}");
            let origin = format!("Origin: {}", origin(page));
            let asks = [&*origin, &*format!("Access-Control-Request-Method: {method}")];
            send(&demo().api, &format!("OPTIONS {path}?try={id}"), &asks, "");
            send(&demo().api, &format!("{method} {path}?try={id}"), &[&origin], "");
            let observed = json_of(&demo().app, &format!("GET /observed/{id}"), "");
            assert_eq!(observed.as_array().unwrap().len(), 2);
            for exchange in observed.as_array().unwrap() {
                assert_eq!(exchange["granted"], case.welcome.contains(&page), "{} from {page}", case.request);
                assert!(!exchange["decided"]["because"].as_str().unwrap().is_empty());
                let is_ours = |line: &&Value| {
                    line["name"] == "vary" || line["name"].as_str().unwrap().starts_with("access-control-")
                };
                for line in exchange["response"].as_array().unwrap().iter().filter(is_ours) {
                    let clauses = line["clauses"].as_array().unwrap();
                    assert_eq!(clauses.len(), line["value"].as_str().unwrap().split(", ").count(), "{line}");
                    for clause in clauses {
                        assert!(
                            !clause["because"].as_str().unwrap().is_empty(),
                            "{} from {page}: {line}",
                            case.request
                        );
                        for text in clause["written"].as_array().unwrap() {
                            let text = text.as_str().unwrap();
                            // The list of the source has attributes in it, and the lines have blanks to align them.
                            let known = source.contains(text)
                                || text.starts_with("no ")
                                || text.contains('[')
                                || text.contains("=>");
                            assert!(known, "{text}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_clause_is_the_one_that_is_written() {
    let origin = format!("Origin: {}", demo().app);
    let asks = [&*origin, "Access-Control-Request-Method: PUT"];
    send(&demo().api, "OPTIONS /draft?try=written", &asks, "");
    send(&demo().api, "PUT /items/7?try=written", &[&origin], "");
    let observed = json_of(&demo().app, "GET /observed/written", "");
    let (preflight, refused) = (&observed[0], &observed[1]);
    assert_eq!(
        clause_of(preflight, "access-control-max-age"),
        &json!({ "holder": "DRAFT", "written": ["max_age: 10m"], "because": "max age 600 s" })
    );
    assert_eq!(
        clause_of(preflight, "access-control-allow-origin"),
        &json!({
            "holder": "APP",
            "written": [r#"allow_origins: ["http://app.demo.localhost:*"]"#],
            "because": "the origin matches `http://app.demo.localhost:*`",
        })
    );
    assert_eq!(clause_of(preflight, "access-control-allow-methods")["written"], json!([r#"PUT "/draft" => DRAFT"#]));
    assert_eq!(preflight["preflight"], true);
    assert_eq!(refused["decided"]["because"], "no line of the path is for this method");
    assert_eq!(
        refused["decided"]["written"],
        json!([r#"GET | PATCH "/items/{id}" => APP"#, r#"DELETE "/items/{id}" => ADMIN"#])
    );
    assert!(refused["number"].as_u64() > preflight["number"].as_u64());
}

fn question(page: &str, sent: &Value) -> Value {
    let body = json!({ "page": page, "sandboxed": false, "signed_in": false, "sent": sent });
    json_of(&demo().app, "POST /model", &body.to_string())["engines"].clone()
}

#[test]
fn the_models_keep_what_they_may_and_say_what_to_do() {
    let put =
        |at: u64| json!({ "at": at, "method": "PUT", "path": "/draft?try=x", "headers": [], "credentials": false });
    let preflights = |sent: &Value| {
        let engines = question(&demo().app, sent);
        let counts: Vec<_> =
            engines.as_array().unwrap().iter().map(|one| one["preflights"].as_u64().unwrap()).collect();
        assert!(engines.as_array().unwrap().iter().all(|one| one["needs_preflight"] == true));
        counts
    };
    assert_eq!(preflights(&json!([put(0)])), [1, 1, 1]);
    assert_eq!(preflights(&json!([put(0), put(400_000)])), [0, 0, 0]);
    assert_eq!(preflights(&json!([put(0), put(700_000)])), [1, 1, 1]);

    let edge = question(&demo().app, &json!([put(100), put(600_000)]));
    assert_eq!(edge[0]["possible_preflights"], json!([1, 0]));

    for refused in question(&demo().stranger, &json!([put(0)])).as_array().unwrap() {
        assert_eq!(refused["verdict"], "blocked");
        assert_eq!(refused["clause"]["written"], json!([r#"allow_origins: ["http://app.demo.localhost:*"]"#]));
        assert!(refused["clause"]["because"].as_str().unwrap().contains(&demo().stranger), "{refused}");
        assert!(refused["help"][0].as_str().unwrap().contains(&demo().stranger), "{refused}");
        assert!(!refused["console"].as_array().unwrap().is_empty(), "{refused}");
    }
}

#[test]
fn bad_questions_get_a_sentence() {
    let good = json!({ "at": 0, "method": "GET", "path": "/open", "headers": [["X-A", "1"]], "credentials": true });
    let changed = |key: &str, value: Value| {
        let mut sent = good.clone();
        sent[key] = value;
        json!({ "page": "https://a.example", "sandboxed": true, "signed_in": true, "sent": [sent] })
    };
    for body in [
        Value::Null,
        json!([]),
        json!({}),
        json!({ "page": "no origin", "sandboxed": true, "signed_in": true, "sent": [good] }),
        json!({ "page": "https://a.example", "sandboxed": 1, "signed_in": true, "sent": [good] }),
        json!({ "page": "https://a.example", "sandboxed": true, "signed_in": true, "sent": [] }),
        json!({ "page": "https://a.example", "sandboxed": true, "signed_in": true, "sent": vec![&good; 65] }),
        changed("at", json!(-1)),
        changed("at", json!(0.5)),
        changed("method", json!(7)),
        changed("path", json!("open")),
        changed("path", json!(format!("/{}", "a".repeat(300)))),
        changed("headers", json!([["X-A"]])),
        changed("headers", json!([[1, 2]])),
        changed("credentials", json!("yes")),
    ] {
        let answer = send(&demo().app, "POST /model", &[], &body.to_string());
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.body.contains(' ') && answer.body.len() < 400, "{body}: {}", answer.body);
    }
    for body in ["", "{", "\u{1}", &"[".repeat(10_000), &"a".repeat(70_000)] {
        assert_eq!(send(&demo().app, "POST /model", &[], body).status, 400, "{body:.20}");
    }
    for id in ["a%2Fb", "%ff", "a-b", &"a".repeat(65)] {
        let answer = send(&demo().app, &format!("GET /observed/{id}"), &[], "");
        assert_eq!(answer.status, 400, "{id}");
        assert!(answer.body.contains(' '), "{id}: {}", answer.body);
    }
}

/// What a browser would not send is a verdict of the model, not an error.
#[test]
fn odd_requests_get_a_verdict() {
    for (key, value) in [
        ("method", json!("")),
        ("method", json!("TRACE")),
        ("method", json!("G\u{e4}T")),
        ("path", json!("/\u{0} \u{1f600}")),
        ("path", json!("//evil.example/%")),
        ("path", json!("/#x")),
        ("headers", json!([["", ""], ["Origin", "x"], ["X-A", "\u{1f600}\n"]])),
        ("at", json!(u64::MAX)),
    ] {
        let mut sent = json!({ "at": 0, "method": "GET", "path": "/open", "headers": [], "credentials": false });
        sent[key] = value;
        let engines = question("https://a.example", &json!([sent, sent]));
        assert_eq!(engines.as_array().unwrap().len(), 3, "{sent}");
    }
}
