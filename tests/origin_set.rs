//! Origins that arrive while the program runs.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

mod support;

use std::{sync::Barrier, thread};

use cors_runtime::{OriginList, OriginSet, Policy, Reason, Violations, cors};

use support::{ask::ask, ask::preflight, door::Guard, lines::BY_ORIGIN, lines::expected};

fn reason(policy: &'static Policy, origin: &str) -> Reason {
    Guard::Policy(policy).reason(&ask("GET /").origin(origin))
}

fn found(violations: &Violations) -> Vec<(usize, u16)> {
    violations.iter().map(|found| (found.position, found.violation.rule.code())).collect()
}

static EMPTY: OriginSet = OriginSet::new();
static FILLED: OriginSet = OriginSet::new();
static SHARED: OriginSet = OriginSet::new();

cors! {
    static NOBODY_YET: Policy = { allow_origins: [EMPTY], allow_credentials: true };
    static TENANTS: Policy = { allow_origins: ["https://app.example.com", FILLED], allow_credentials: true };
    static CROWD: Policy = { allow_origins: [SHARED] };
    static PREVIEWS: Policy = {
        allow_origins: [
            #[allow(cors::public_suffix_wildcard, reason = "only our team's hosts end so")]
            "https://proj-*-team.vercel.app",
        ],
    };
    static OUR_SUFFIX: Policy = {
        allow_origins: [
            #[allow(cors::public_suffix_with_credentials, reason = "a test that owns it")] "https://*.github.io",
        ],
        allow_credentials: true,
    };
}

#[test]
fn an_empty_set_denies() {
    let deny = || {
        for origin in ["https://app.example.com", "null", "", "*", "https://"] {
            let answer = Guard::Policy(&NOBODY_YET).answer(&preflight("PUT /", origin), &[]);
            assert_eq!(answer, expected("403", &[BY_ORIGIN], ""), "{origin}");
            let answer = Guard::Policy(&NOBODY_YET).answer(&ask("GET /").origin(origin), &[]);
            assert_eq!(answer, expected("forwarded", &[BY_ORIGIN], ""), "{origin}");
        }
    };
    deny();
    EMPTY.replace(OriginList::parse([] as [&str; 0]).unwrap());
    deny();
    EMPTY.replace(OriginList::default());
    deny();
}

#[test]
fn a_set_is_replaced_as_a_whole() {
    let allowed = |origin: &str| reason(&TENANTS, origin).is_granted();
    FILLED.replace(OriginList::parse(["https://shop.example", "https://*.tenant.example"]).unwrap());
    assert_eq!(reason(&TENANTS, "https://shop.example"), Reason::Source("FILLED"));
    assert_eq!(reason(&TENANTS, "https://app.example.com"), Reason::Listed("https://app.example.com"));
    for origin in ["https://a.tenant.example", "https://a.b.tenant.example"] {
        assert!(allowed(origin), "{origin}");
    }
    for origin in [
        "https://tenant.example",
        "https://xtenant.example",
        "http://a.tenant.example",
        "https://a.tenant.example:8443",
        "https://shop.example/",
        "https://SHOP.example",
        "https://shop.example.",
        "http://shop.example",
        "null",
        "",
    ] {
        assert!(!allowed(origin), "{origin}");
    }
    FILLED.replace(OriginList::parse(["https://blog.example"]).unwrap());
    assert!(allowed("https://blog.example") && allowed("https://app.example.com"));
    assert!(!allowed("https://shop.example") && !allowed("https://a.tenant.example"));
    FILLED.replace(OriginList::default());
    assert!(!allowed("https://blog.example") && allowed("https://app.example.com"));
}

#[test]
fn all_violations_come_at_once_with_their_places() {
    let items = [
        "https://good.example",
        "https://a.example/",
        "b.example",
        "https://C.example:443",
        "",
        "*",
        "null",
        "ftp://f.example",
    ];
    let violations = OriginList::parse(items).unwrap_err();
    let found = found(&violations);
    for expected in [(1, 103), (2, 102), (3, 105), (3, 106), (4, 102), (5, 123), (6, 117), (7, 119)] {
        assert!(found.contains(&expected), "{expected:?} is not in {found:?}");
    }
    assert!(found.iter().all(|(position, _)| *position != 0), "{violations}");
    assert!(found.is_sorted_by_key(|(position, _)| *position), "{found:?}");
    for violation in &violations {
        assert_eq!(violation.input, items[violation.position]);
    }
    let first = violations.iter().next().unwrap();
    assert_eq!(first.violation.suggestion.as_deref(), Some("https://a.example"));
    let text = violations.to_string();
    assert!(text.contains("item 2 (`https://a.example/`): CORS0103 path_in_origin: "), "{text}");
    assert!(text.contains("item 8 (`ftp://f.example`): CORS0119 pageless_scheme: "), "{text}");
}

/// A set may stand beside `allow_credentials`, so its origins are judged as if it always did.
#[test]
fn origins_are_judged_as_with_credentials() {
    let codes = |item: &str| OriginList::parse([item]).map_or_else(|violations| found(&violations), |_| Vec::new());
    assert_eq!(codes("http://plain.example"), [(0, 505)]);
    assert_eq!(codes("http://*.plain.example"), [(0, 505)]);
    assert_eq!(codes("https://a.example:*"), [(0, 508)]);
    let kiosk = OriginList::builder().allow("insecure_origin_with_credentials", "an old kiosk");
    assert_eq!(kiosk.parse(["http://plain.example"]).unwrap().len(), 1);
    let warned = OriginList::parse(["https://*.tenant.example"]).unwrap();
    assert_eq!(warned.warnings().map(|found| found.violation.rule.code()).collect::<Vec<_>>(), [506]);
}

/// Each suggestion is accepted, alone and in place of what it mends.
#[test]
fn suggestions_are_accepted() {
    let items =
        ["https://a.example/", "b.example", "HTTPS://c.example", "https://d.example:443", "https://*.e.example/x"];
    let violations = OriginList::parse(items).unwrap_err();
    let mended: Vec<_> = violations.iter().filter_map(|found| found.violation.suggestion.clone()).collect();
    assert!(mended.len() >= items.len(), "{violations}");
    assert!(OriginList::parse(&mended).is_ok(), "{mended:?}");
}

/// `null` is any page, a public suffix is anybody's, and the rest is no origin at all: none of them passes, whatever is
/// allowed.
#[test]
fn what_nothing_can_allow() {
    for (item, rule) in [
        ("null", "null_origin"),
        ("NULL", "null_origin"),
        ("*", "wildcard_in_list"),
        ("https://*", "whole_host_wildcard"),
        ("*://a.example", "scheme_wildcard"),
        ("https://a*.example.com*", "partial_label_wildcard"),
        ("https://*.github.io", "public_suffix_with_credentials"),
        ("https://*.github.io", "CORS0507"),
        ("https://proj-*-team.vercel.app", "public_suffix_with_credentials"),
        ("https://*.internal", "public_suffix_wildcard"),
    ] {
        assert!(OriginList::parse([item]).is_err(), "{item}");
        let violations = OriginList::builder().allow(rule, "a test").parse([item]).unwrap_err();
        let codes = found(&violations);
        assert!(codes.len() > 1 && codes[0] == (0, 809), "{item}, {rule}: {codes:?}");
        // The opt-out alone is a mistake, too: it would do nothing.
        let violations = OriginList::builder().allow(rule, "a test").parse(["https://a.example"]).unwrap_err();
        assert_eq!(found(&violations), [(0, 809)], "{rule}");
    }
}

#[test]
fn patterns_over_public_suffixes_are_refused() {
    for item in ["https://*.github.io", "https://*.co.uk", "https://*.internal", "https://proj-*-team.vercel.app"] {
        let violations = OriginList::parse([item]).unwrap_err();
        assert_eq!(found(&violations), [(0, 507)], "{item}");
        let text = violations.to_string();
        assert!(text.contains("help: write such an item into `cors!` instead, where `#[allow("), "{text}");
        assert!(!text.contains(".allow("), "{text}");
    }
    for item in
        ["https://github.io", "https://*.someone.github.io", "https://*.example.co.uk", "https://*.corp.internal"]
    {
        assert_eq!(OriginList::parse([item]).unwrap().len(), 1, "{item}");
    }
}

#[test]
fn a_policy_may_allow_a_public_suffix_with_a_reason() {
    assert!(reason(&PREVIEWS, "https://proj-7-team.vercel.app").is_granted());
    assert!(!reason(&PREVIEWS, "https://other-7-team.vercel.app").is_granted());
    assert!(reason(&OUR_SUFFIX, "https://somebody.github.io").is_granted());
}

#[test]
fn a_rule_can_be_allowed() {
    let items = ["ftp://files.example"];
    assert_eq!(found(&OriginList::parse(items).unwrap_err()), [(0, 119)]);
    let allowed = |rule: &str, reason: &str| OriginList::builder().allow(rule, reason).parse(items);
    assert_eq!(allowed("pageless_scheme", "a test").unwrap().len(), 1);
    assert_eq!(allowed("pageless_scheme", "").unwrap().len(), 1);
    assert_eq!(allowed("CORS0119", "a test").unwrap().len(), 1);
    // A dangerous rule without a reason, one that there is not, and one that has no opt-out: the place is that of the opt-out.
    assert_eq!(found(&allowed("development_origin", " ").unwrap_err()), [(0, 810), (0, 119)]);
    assert_eq!(found(&allowed("pageless", "x").unwrap_err()), [(0, 807), (0, 119)]);
    assert_eq!(found(&allowed("path_in_origin", "x").unwrap_err()), [(0, 809), (0, 119)]);
    let second = OriginList::builder().allow("pageless_scheme", "x").allow("nothing", "x").parse(["https://a.example"]);
    assert_eq!(found(&second.unwrap_err()), [(1, 807)]);
    // Nothing else is allowed with it.
    let both = OriginList::builder().allow("pageless_scheme", "x").parse(["ftp://files.example/"]);
    assert_eq!(found(&both.unwrap_err()), [(0, 103)]);
}

#[test]
fn an_empty_list_is_a_list() {
    let list = OriginList::parse([] as [&str; 0]).unwrap();
    assert!(list.is_empty());
    assert_eq!(list.len(), 0);
    assert_eq!(list.warnings().count(), 0);
}

/// A development origin passes where debug assertions are on, as `#[cfg(debug_assertions)]` would let it pass.
#[test]
fn development_origins_belong_to_development_builds() {
    let list = OriginList::parse(["http://localhost:*", "http://[::1]:3000"]);
    assert_eq!(list.is_ok(), cfg!(debug_assertions), "{list:?}");
}

#[test]
fn a_warning_refuses_nothing() {
    let list = OriginList::parse(["https://a.example.", "https://b.example"]).unwrap();
    let warned: Vec<_> = list.warnings().map(|found| (found.position, found.violation.rule.code())).collect();
    assert_eq!(warned, [(0, 134)]);
    assert_eq!(list.len(), 2);
}

#[test]
fn what_a_list_says_twice_is_a_warning() {
    let items = ["https://a.example", "https://*.b.example", "https://a.example", "https://x.b.example"];
    let list = OriginList::builder().allow("CORS0506", "ours").parse(items).unwrap();
    let warned: Vec<_> = list.warnings().map(|found| (found.position, found.code(), found.input.as_str())).collect();
    assert_eq!(warned, [(2, 132, "https://a.example"), (3, 133, "https://x.b.example")]);
    let quiet =
        OriginList::builder().allow("CORS0506", "ours").allow("duplicate_origin", "").allow("covered_origin", "");
    assert_eq!(quiet.parse(items).unwrap().warnings().count(), 0);
}

#[test]
fn a_text_is_split_at_commas_and_white_space() {
    let text = "https://a.example,https://b.example\n\r\n  https://c.example ,\thttps://d.example,\n";
    assert_eq!(OriginList::parse_text(text).unwrap().len(), 4);
    assert!(OriginList::parse_text("").unwrap().is_empty());
    assert!(OriginList::parse_text(" ,\n").unwrap().is_empty());
    // Quotes from a `.env` file, a space that is none, another separator: found, not repaired.
    let violations =
        OriginList::parse_text("\"https://a.example\" https://b.example\u{a0} https://c.example;").unwrap_err();
    let found: Vec<_> = violations.iter().map(|found| (found.position, found.code(), found.suggestion())).collect();
    assert_eq!(
        found,
        [(0, 111, Some("https://a.example")), (1, 142, Some("https://b.example")), (2, 111, Some("https://c.example")),]
    );
}

/// Nothing has quotes in an environment variable, so nobody is told to write some, or to leave some out.
#[test]
fn what_is_advised_for_a_text_can_be_written_there() {
    for (text, code, help) in [
        (
            "https://a.example;https://b.example/",
            112,
            "write a comma or a space between them: `https://a.example, https://b.example`",
        ),
        (
            "https://a.example;https://*.co.uk",
            112,
            "write a comma or a space between them, and a scheme and a host in each",
        ),
        (
            "[\"https://a.example\", \"b.example\"]",
            112,
            "write a comma or a space between them: `https://a.example, https://b.example`",
        ),
        ("[\"https://a.example\"]\n", 112, "write `https://a.example`"),
        ("\"https://a.example\"", 111, "write `https://a.example`"),
        ("TENANTS", 102, "write a scheme, `://` and a host, as in `https://app.example.com`, if a site is meant"),
        (
            "*",
            123,
            "write `allow_origins: *` into `cors!` instead, without credentials, if every site may read the responses",
        ),
    ] {
        let violations = OriginList::parse_text(text).unwrap_err();
        let written = violations.to_string();
        assert_eq!(violations.iter().next().unwrap().code(), code, "{written}");
        assert!(written.contains(&format!("\nhelp: {help}\n")), "{written}");
        assert!(!written.contains("without quotes") && !written.contains("help: write `\""), "{written}");
    }
    let json = OriginList::parse_text("[\n  \"https://a.example\",\n  \"https://b.example\"\n]\n").unwrap_err();
    assert_eq!(found(&json), [(0, 112)]);
}

/// Both sets hold one origin, so no reader may ever miss it.
#[test]
fn readers_never_see_a_torn_set() {
    const READS: usize = 2000;
    let list = |name: &str| {
        let others = (0..40).map(|number| format!("https://{name}{number}.example"));
        OriginList::parse(others.chain(["https://both.example".to_owned()])).unwrap()
    };
    let (a, b) = (list("a"), list("b"));
    SHARED.replace(a.clone());
    let start = Barrier::new(4);
    thread::scope(|scope| {
        let readers = [(); 3].map(|()| {
            scope.spawn(|| {
                start.wait();
                for _ in 0..READS {
                    assert_eq!(reason(&CROWD, "https://both.example"), Reason::Source("SHARED"));
                    assert_eq!(reason(&CROWD, "https://neither.example"), Reason::UnlistedOrigin);
                }
            })
        });
        start.wait();
        while !readers.iter().all(thread::ScopedJoinHandle::is_finished) {
            SHARED.replace(b.clone());
            SHARED.replace(a.clone());
        }
    });
    assert!(reason(&CROWD, "https://a39.example").is_granted());
    assert!(!reason(&CROWD, "https://b39.example").is_granted());
}
