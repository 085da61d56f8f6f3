//! Whom each policy of the zoo allows, in words that an independent reader understands.

use super::{
    CREDENTIALS, FUNCTION, FUNCTION_WITH_CREDENTIALS, GUARDED, Kept, MANY, NOBODY, NULL, ONE, OPEN, OPEN_STARS,
    PATTERNS, SET, SET_WITH_CREDENTIALS, SEVERAL, TENANT_ITEMS, Whom,
};
use cors_runtime::Policy;

const fn listed(items: &'static [&'static str]) -> Whom {
    Whom::Listed { items, set: &[], function: false }
}

const fn kept(name: &'static str, policy: &'static Policy, path: &'static str, whom: Whom) -> Kept {
    Kept { name, policy, path, whom, credentials: false, own: None }
}

/// Says the lists once more, on purpose: an oracle that reads the policy's own table would repeat its mistakes.
pub(super) static KEPT: [Kept; 14] = [
    kept("open", &OPEN, "/open", Whom::Anybody),
    kept("open with stars", &OPEN_STARS, "/open-stars", Whom::Anybody),
    kept("nobody", &NOBODY, "/nobody", listed(&[])),
    kept("one", &ONE, "/one", listed(&["https://app.example.com"])),
    kept(
        "several",
        &SEVERAL,
        "/several",
        listed(&[
            "https://app.example.com",
            "https://admin.example.com:8443",
            "http://192.168.1.10:8080",
            "http://[2001:db8::1]",
            "https://dot.example.com.",
            "https://under_score.example.com",
        ]),
    ),
    kept(
        "many",
        &MANY,
        "/many",
        listed(&[
            "https://i.example.com",
            "https://h.example.com",
            "https://g.example.com",
            "https://f.example.com",
            "https://e.example.com",
            "https://d.example.com",
            "https://c.example.com",
            "https://b.example.com",
            "https://a.example.com",
            "https://aa.example.com",
            "http://a.example.com:81",
            "https://a.example.co",
        ]),
    ),
    kept(
        "patterns",
        &PATTERNS,
        "/patterns",
        listed(&[
            "https://*.example.com",
            "https://*.ports.example:8443",
            "https://proj-*-team.example.net",
            "https://proj-*.example.org",
            "http://*.intranet.example",
            "http://localhost:*",
            "http://[::1]:*",
            "http://127.0.0.1:*",
        ]),
    ),
    kept("null", &NULL, "/null", listed(&["null", "https://app.example.com", "app-scheme://host"])),
    kept("set", &SET, "/set", Whom::Listed { items: &[], set: TENANT_ITEMS, function: false }),
    Kept {
        credentials: true,
        ..kept(
            "set with credentials",
            &SET_WITH_CREDENTIALS,
            "/set-with-credentials",
            Whom::Listed { items: &["https://app.example.com"], set: TENANT_ITEMS, function: false },
        )
    },
    kept(
        "function",
        &FUNCTION,
        "/function",
        Whom::Listed { items: &["https://app.example.com"], set: &[], function: true },
    ),
    Kept {
        credentials: true,
        ..kept(
            "function with credentials",
            &FUNCTION_WITH_CREDENTIALS,
            "/function-with-credentials",
            Whom::Listed { items: &[], set: &[], function: true },
        )
    },
    Kept {
        credentials: true,
        ..kept(
            "credentials",
            &CREDENTIALS,
            "/credentials",
            listed(&["https://app.example.com", "https://*.example.com:444"]),
        )
    },
    Kept {
        credentials: true,
        own: Some(&["https://self.example.com"]),
        ..kept("guarded", &GUARDED, "/guarded", listed(&["https://app.example.com"]))
    },
];
