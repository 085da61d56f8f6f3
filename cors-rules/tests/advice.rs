//! What is advised about a literal, line by line: `vectors/origins.txt` holds codes and suggestions only.

#![allow(clippy::panic, clippy::expect_used, reason = "a broken vector should stop the test")]

use cors_rules::{
    Violation,
    origin::{Meaning, Verdict, advise, advise_with_credentials, judge, mended},
};

fn violations(literal: &str) -> Vec<Violation> {
    let mut found = Vec::new();
    judge(literal, &mut found);
    advise(literal, &mut found);
    found
}

fn violation(literal: &str, code: u16) -> Violation {
    let found = violations(literal).into_iter().find(|violation| violation.rule.code() == code);
    found.unwrap_or_else(|| panic!("{literal:?} does not break CORS{code:04}"))
}

/// An app that is known by its origin gets advice about its other origins, and a slip of `https` that about `https`.
#[test]
fn a_scheme_of_an_app_or_a_slip() {
    let https = "write `https://` if that was meant";
    let token = "let the app send a token if it is to be trusted: its origin proves nothing";
    let android = "list `https://localhost` as well: that is the origin of a Capacitor app on Android";
    let windows = "list `http://tauri.localhost` as well: that is the origin of a Tauri app on Windows and Android";
    for (literal, expected) in [
        ("htp://a.example", &[https][..]),
        ("tttp://a.example", &[https]),
        ("httpss://a.example", &[https]),
        ("ht://a.example", &[token]),
        ("hta://a.example", &[token]),
        ("shttp://a.example", &[token]),
        ("my-app://a.example", &[token]),
        ("capacitor://localhost", &[token, android]),
        ("ionic://localhost", &[token, android]),
        ("tauri://localhost", &[token, windows]),
        ("capacitor://app", &[token]),
        ("tauri://app", &[token]),
        ("my-app://localhost", &[token]),
    ] {
        assert_eq!(violation(literal, 120).help, expected, "{literal}");
    }
}

#[test]
fn an_origin_of_development_may_be_that_of_an_app() {
    let users = "write `#[allow(cors::development_origin, reason = \"...\")]` in front of it if users need it";
    let capacitor = "write `#[allow(cors::development_origin, reason = \"a Capacitor app on Android\")]` in front of it if \
                     that is its origin";
    let tauri = "write `#[allow(cors::development_origin, reason = \"a Tauri app on Windows and Android\")]` in front of \
                 it if that is its origin";
    for (literal, expected) in [
        ("http://localhost", capacitor),
        ("https://localhost", capacitor),
        ("http://tauri.localhost", tauri),
        ("http://localhost:3000", users),
        ("http://tauri.localhost:1420", users),
        ("http://127.0.0.1", users),
    ] {
        assert_eq!(violation(literal, 138).help.get(1).map(String::as_str), Some(expected), "{literal}");
    }
}

#[test]
fn below_a_public_suffix_what_helps_depends_on_the_pattern() {
    let own = |domain: &str| {
        format!(
            "list your own hosts, such as `https://your-name.{domain}`, or those below one, as in \
             `https://*.your-name.{domain}`"
        )
    };
    let account = "end the label in what only your account can have, such as `-your-team`".to_owned();
    let project =
        "check who can have a host that ends in `-team.vercel.app`: often a project's name is enough".to_owned();
    let listed = "anybody can register below";
    let unknown = "may be anybody's";
    for (literal, why, expected) in [
        ("https://*.github.io", listed, own("github.io")),
        ("https://*.co.uk", listed, own("co.uk")),
        ("https://*.com", listed, own("com")),
        ("https://*.internal", unknown, own("internal")),
        // Whatever stands there is as public.
        ("https://*.ck", "anybody can register below `*.ck` (public suffix list", "list your own hosts".to_owned()),
        ("https://*.kawasaki.jp", listed, "list your own hosts".to_owned()),
        ("https://proj-*.vercel.app", listed, account),
        ("https://proj-*-team.vercel.app", listed, project),
    ] {
        let violation = violation(literal, 129);
        assert_eq!(violation.help.first(), Some(&expected), "{literal}");
        assert!(violation.message.contains(why), "{violation}");
    }
}

/// Each piece is mended by itself; one that cannot be is left to the reader.
#[test]
fn several_origins_are_spelled_out() {
    let each = |pieces: &str| vec![format!("write one string for each: {pieces}")];
    for (literal, expected) in [
        ("https://a.com,https://b.com/", each("`\"https://a.com\", \"https://b.com\"`")),
        ("a.com b.com", each("`\"https://a.com\", \"https://b.com\"`")),
        ("a\",b", each("`\"https://a\", \"https://b\"`")),
        ("[\"https://a.com\", \"b.com\"]", each("`\"https://a.com\", \"https://b.com\"`")),
        ("https://a.com;https://*.b.com", each("`\"https://a.com\", \"https://*.b.com\"`")),
    ] {
        assert_eq!(violation(literal, 112).help, expected, "{literal}");
    }
}

/// A name in quotes would be mended to a host that is somebody else's.
#[test]
fn a_name_of_the_program_is_not_made_a_host() {
    for name in ["TENANTS", "crate::sites::TENANTS"] {
        let lines = violation(name, 102).help;
        assert_eq!(lines[0], format!("write `{name}`, without quotes, if that names an origin source"));
        assert_eq!(lines.len(), 2, "{lines:?}");
    }
}

#[test]
fn what_a_name_of_the_program_is() {
    use cors_rules::origin::is_name;
    for name in ["TENANTS", "SITE_2", "crate::tenants", "crate::_private::TENANTS", "shop::B"] {
        assert!(is_name(name), "{name}");
    }
    for text in ["X", "tenants", "_", "LOCALHOST", "HTTPS", "TEN-ANTS", "2::A", "a::", "::1", "dead::beef", "a.b"] {
        assert!(!is_name(text), "{text}");
    }
}

#[test]
fn a_list_in_json_is_called_so() {
    for literal in [r#"["https://a.com"]"#, r#"["https://a.com", "https://b.com"]"#, r"[ 'https://a.com"] {
        assert!(
            violation(literal, 112).message.ends_with("is a list in JSON, and an entry is one origin"),
            "{literal}"
        );
    }
    // Two lists, and what comes behind one, are not.
    for literal in [r#"["https://a.com"],["https://b.com"]"#, r#"["https://a.com"],https://b.com"#] {
        assert!(!violation(literal, 112).message.contains("JSON"), "{literal}");
    }
}

/// What a wildcard that nobody wrote would cover is left for when it is written.
#[test]
fn a_guess_at_a_pattern_is_not_warned_about() {
    for (literal, expected) in [
        ("*.example.com", &[102][..]),
        ("https://*example.com", &[124]),
        ("https://.*\\.example\\.com", &[140]),
        ("https://pr-{id}.example.com", &[111]),
        ("https://*.example.com/", &[103, 506]),
    ] {
        let verdict = Verdict::of(literal, true);
        let found: Vec<_> = verdict.refused.iter().chain(&verdict.advice).map(|found| found.rule.code()).collect();
        assert_eq!(found, expected, "{literal}");
        let meant = if expected.len() > 1 { Some("https://*.example.com".to_owned()) } else { None };
        assert_eq!(Verdict::meant(literal), meant, "{literal}");
    }
}

#[test]
fn what_nobody_sees_is_said_with_its_place() {
    for (literal, expected) in [
        ("https://exam\u{200b}ple.com", "an invisible character (U+200B) stands at byte 12"),
        ("\u{feff}https://a.com", "an invisible character (U+FEFF) stands at byte 0"),
        (" https://a.com", "a space (U+0020) stands at byte 0"),
        ("https:// a.com", "a space (U+0020) stands at byte 8"),
        ("https://a.com ", "a space (U+0020) stands at byte 13"),
    ] {
        let message = violation(literal, 142).message;
        assert!(message.starts_with(expected), "{literal:?}: {message}");
    }
}

/// Beside credentials the star is what is wrong, and where it stands is what is underlined.
#[test]
fn a_wildcard_beside_credentials_is_underlined() {
    for literal in ["https://*.example.com", "https://proj-*-team.example.com", "http://*.example.com:8080"] {
        let mut found = Vec::new();
        advise_with_credentials(literal, &mut found);
        let wildcard = found.into_iter().find(|violation| violation.rule.code() == 506).expect("a wildcard");
        assert_eq!(wildcard.range.and_then(|range| literal.get(range)), Some("*"), "{literal}");
    }
}

/// A pattern prints as it was written: that is how a reason names the clause that granted.
#[test]
fn a_pattern_is_shown_as_it_is_written() {
    for literal in [
        "https://*.example.com",
        "https://*.example.com:8443",
        "https://*.example.com:*",
        "https://proj-*-team.example.net",
        "http://localhost:*",
    ] {
        let Some(Meaning::Pattern(pattern)) = judge(literal, &mut Vec::new()) else {
            panic!("{literal} is no pattern")
        };
        assert_eq!(pattern.to_string(), literal);
    }
}

/// What stands where it should not is named, so that it is found in a long text.
#[test]
fn a_message_names_what_is_wrong() {
    for (literal, code, expected) in [
        ("https://a.com?x", 103, "a query follows: `?x`"),
        ("https://a.com#x", 103, "a fragment follows: `#x`"),
        ("https://a.com/", 103, "a slash follows: `/`"),
        ("https://a.com/x", 103, "a path follows: `/x`"),
        ("https://a.com:", 107, "no port follows the colon behind `a.com`"),
        ("https://a.com:080", 107, "browsers send a port without leading zeros, not as `080`"),
        ("https://a.com:x", 107, "`x` is no port number"),
        ("https://a.com:70000", 107, "port `70000` is above 65535, the highest one"),
        ("https://exam ple.com", 111, "a space cannot stand in a host"),
        ("https://a!b.com", 111, "`!` cannot stand in a host"),
        ("http://[fe80::1%25eth0]", 116, "has a zone id, which no URL can hold"),
        ("http://[zz]", 116, "`[zz]` is no IPv6 address"),
    ] {
        let message = violation(literal, code).message;
        assert!(message.contains(expected), "{literal}: {message}");
    }
}

#[test]
fn help_fits_what_is_wrong() {
    let number = "write a port from 1 to 65535 in decimal digits, or leave it out with its colon";
    let characters = "write a host of letters, digits, `-`, `_` and dots";
    let app = "write each origin exactly as the app or extension sends it";
    let ranges = "write each address in a string of its own: there are no address ranges";
    for (literal, code, expected) in [
        ("https://a.com:", 107, None),
        ("https://a.com:080", 107, None),
        ("https://a.com:x", 107, Some(number)),
        ("https://a.com:70000", 107, Some(number)),
        ("https://a!b.com", 111, Some(characters)),
        (
            "https://a%20b.com",
            111,
            Some("write the character that the `%` stands for: nothing is decoded in an origin"),
        ),
        ("file:///x", 118, Some("serve the page over http, as every development server does, and write that origin")),
        ("blob:https://a.com/x", 118, Some("write the origin of the page that made the URL, without the path")),
        (
            "data:x",
            118,
            Some("write the http or https origin of the page that opens it, and send the request from there"),
        ),
        ("my-app://*", 127, Some(app)),
        ("http://10.*.*.1", 125, Some(ranges)),
    ] {
        assert_eq!(violation(literal, code).help.last().map(String::as_str), expected, "{literal}");
    }
    assert!(!violation("https://*.*.example.com", 125).help.iter().any(|line| line == ranges));
    assert!(violation("https://*", 127).help.iter().all(|line| line != app));
}

/// A suggestion is for the whole literal, so the first violation that has one speaks for all.
#[test]
fn a_refused_literal_is_mended_by_any_of_its_violations() {
    let mended_to = |literal: &str| mended(&violations(literal)).map(str::to_owned);
    assert_eq!(mended_to("HTTPS://a.com/"), Some("https://a.com".to_owned()));
    assert_eq!(mended_to("https://a.com:x"), None);
    assert_eq!(mended(&[]), None);
}
