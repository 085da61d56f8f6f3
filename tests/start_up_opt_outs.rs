//! What an opt-out at start-up does, and what it does not: beside credentials a set is asked about secure origins only.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod support;

use cors_runtime::{OriginList, OriginSet, Policy, Reason, cors};

use support::{ask::ask, door::Guard};

static ITEMS: OriginSet = OriginSet::new();

cors! {
    static OPEN: Policy = { allow_origins: [ITEMS, "http://shop.example"] };
    static ACCOUNT: Policy = { allow_origins: [ITEMS], allow_credentials: true };
    static LITERAL: Policy = {
        allow_origins: [
            #[allow(cors::insecure_origin_with_credentials, reason = "a network of its own")] "http://intra.example.com",
            #[allow(cors::custom_scheme)] "capacitor://localhost",
        ],
        allow_credentials: true,
    };
}

fn reason(policy: &'static Policy, origin: &str) -> Reason {
    Guard::Policy(policy).reason(&ask("GET /").origin(origin))
}

/// (the origin, the rule that it breaks)
const INSECURE: [(&str, Option<&str>); 5] = [
    ("http://intra.example.com", Some("insecure_origin_with_credentials")),
    ("capacitor://localhost", Some("custom_scheme")),
    ("ftp://files.example", Some("pageless_scheme")),
    ("moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc", Some("firefox_extension")),
    ("chrome-extension://abcdefghijklmnopabcdefghijklmnop", None),
];

#[test]
fn an_opt_out_reaches_no_policy_with_credentials() {
    let builder = INSECURE.iter().filter_map(|(_, rule)| *rule);
    let builder = builder.fold(OriginList::builder(), |builder, rule| builder.allow(rule, "a test"));
    let items = INSECURE.iter().map(|(item, _)| *item).chain(["https://app.example.com"]);
    let list = builder.parse(items).unwrap();
    assert_eq!(list.warnings().count(), 0);
    ITEMS.replace(list);
    for (origin, _) in INSECURE {
        assert_eq!(reason(&OPEN, origin), Reason::Source("ITEMS"), "{origin}");
        assert_eq!(reason(&ACCOUNT, origin), Reason::InsecureOrigin, "{origin}");
    }
    assert_eq!(reason(&ACCOUNT, "https://app.example.com"), Reason::Source("ITEMS"));
    // A literal does.
    assert!(reason(&LITERAL, "http://intra.example.com").is_granted());
    assert!(reason(&LITERAL, "capacitor://localhost").is_granted());
}

/// Whoever follows the advice must not find out by the next refusal.
#[test]
fn who_is_told_of_the_opt_out_is_told_so() {
    for (item, rule) in INSECURE {
        let Some(rule) = rule else { continue };
        let found = match OriginList::parse([item]) {
            Ok(list) => list.warnings().map(ToString::to_string).collect(),
            Err(violations) => violations.to_string(),
        };
        let call = format!("`OriginList::builder().allow(\"{rule}\", \"...\").parse(...)`\nhelp: ");
        assert!(found.contains(&call), "{found}");
        assert!(found.contains("help: write it into `cors!` as a literal if cookies travel: "), "{found}");
    }
    // These are asked about everywhere.
    let list = OriginList::parse(["https://*.tenant.example", "https://a.example."]).unwrap();
    for warning in list.warnings().map(ToString::to_string) {
        assert!(warning.contains(".parse(...)`\nsee: ") && !warning.contains("cookies travel: "), "{warning}");
    }
}

/// `OPEN` compiles with the literal; a set cannot know that no policy with cookies lists it.
#[test]
fn an_http_origin_is_refused_whatever_the_policy() {
    assert_eq!(reason(&OPEN, "http://shop.example"), Reason::Listed("http://shop.example"));
    let violations = OriginList::parse(["http://shop.example"]).unwrap_err();
    assert_eq!(violations.iter().map(cors_runtime::ItemViolation::code).collect::<Vec<_>>(), [505]);
}

/// The items of tomorrow may need it.
#[test]
fn an_opt_out_that_allows_nothing_is_accepted() {
    let builder = OriginList::builder().allow("insecure_origin_with_credentials", "some tenants have no certificate");
    assert_eq!(builder.parse(["https://shop.example"]).unwrap().warnings().count(), 0);
}
