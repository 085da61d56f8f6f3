//! One policy of every kind, and what it sends.

use cors_runtime::{Origin, Policy, cors};

use super::lines::BY_ORIGIN;

/// Says yes to plain http too, so that a policy with credentials has something to withhold from it.
pub fn is_partner(origin: &Origin<'_>) -> bool {
    matches!(origin.scheme(), "http" | "https") && matches!(origin.host(), "partner.example" | "localhost")
}

cors! {
    pub static OPEN: Policy = { allow_origins: * };

    pub static OPEN_LISTS: Policy = {
        allow_origins: *,
        allow_methods: [GET, DELETE],
        allow_headers: [X-Zebra, Authorization, "X-2FA"],
        expose_headers: [X-Total-Count, ETag],
        max_age: 10m,
    };

    pub static OPEN_STARS: Policy = {
        allow_origins: *,
        allow_methods: *,
        allow_headers: [*, Authorization],
        expose_headers: *,
    };

    pub static OPEN_STAR: Policy = {
        allow_origins: *,
        #[allow(cors::wildcard_without_authorization)]
        allow_headers: *,
    };

    pub static LISTED: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com:8443"],
        allow_methods: [PUT, GET, PATCH, "M-SEARCH"],
        allow_headers: [X-B, content-type, X-a],
        expose_headers: [X-Total-Count, ETag],
        max_age: 2h,
    };

    pub static MANY: Policy = {
        allow_origins: [
            "https://i.example.com", "https://h.example.com", "https://g.example.com", "https://f.example.com",
            "https://e.example.com", "https://d.example.com", "https://c.example.com", "https://b.example.com",
            "https://a.example.com", "https://aa.example.com", "http://a.example.com:81",
        ],
    };

    pub static PATTERNS: Policy = {
        allow_origins: [
            "https://*.example.com",
            "https://proj-*-team.example.net",
            #[allow(cors::development_origin, reason = "the tests run in release builds too")]
            "http://localhost:*",
        ],
    };

    pub static SOURCES: Policy = { allow_origins: ["https://app.example.com", is_partner] };

    pub static SOURCES_WITH_CREDENTIALS: Policy = {
        allow_origins: [
            #[allow(cors::unjudged_source_with_credentials, reason = "the names are fixed")]
            is_partner,
        ],
        allow_credentials: true,
    };

    pub static NULL: Policy = {
        allow_origins: [
            #[allow(cors::null_origin, reason = "a test")]
            null,
            "https://app.example.com",
        ],
    };

    pub static CREDENTIALS: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_methods: [GET, POST, DELETE],
        allow_headers: [Content-Type, Authorization],
        expose_headers: [X-RateLimit-Remaining],
        max_age: 600,
    };

    pub static NEVER_CACHED: Policy = { max_age: 0, ..CREDENTIALS };

    pub static UNDONE: Policy = { allow_credentials: false, max_age: default, ..CREDENTIALS };

    pub static REPLACED: Policy = {
        allow_origins: ["https://other.example.com"],
        allow_methods: [HEAD, PURGE, GET],
        allow_headers: [X-Other],
        ..NEVER_CACHED
    };

    pub static GATED: Policy = {
        allow_origins: [#[cfg(any())] "https://gone.example.com", #[cfg(all())] "https://app.example.com"],
        allow_methods: [#[cfg(any())] PUT, #[cfg(all())] GET, DELETE],
        allow_headers: [#[cfg(any())] X-Gone],
        expose_headers: [#[cfg(all())] X-There, #[cfg(any())] X-Gone],
    };

    pub static NOBODY: Policy = { allow_origins: [#[cfg(any())] "https://app.example.com"] };
}

/// A policy, whom it allows, and the lines it sends.
pub struct Class {
    pub name: &'static str,
    pub policy: &'static Policy,
    /// `None`: everybody, whatever is in `Origin`.
    pub allowed: Option<&'static [&'static str]>,
    pub preflight: &'static [&'static str],
    pub actual: &'static [&'static str],
}

const ECHO: &str = "access-control-allow-origin: {origin}";
const STAR: &str = "access-control-allow-origin: *";
const CREDENTIALED: &str = "access-control-allow-credentials: true";
const DEFAULT_METHODS: &str = "access-control-allow-methods: GET,HEAD,POST";
const APP: &[&str] = &["https://app.example.com"];

pub const CLASSES: &[Class] = &[
    Class { name: "open", policy: &OPEN, allowed: None, preflight: &[STAR, DEFAULT_METHODS], actual: &[STAR] },
    Class {
        name: "open with lists",
        policy: &OPEN_LISTS,
        allowed: None,
        preflight: &[
            STAR,
            "access-control-allow-methods: GET,HEAD,DELETE",
            "access-control-allow-headers: authorization,x-2fa,x-zebra",
            "access-control-max-age: 600",
        ],
        actual: &[STAR, "access-control-expose-headers: etag,x-total-count"],
    },
    Class {
        name: "open with stars",
        policy: &OPEN_STARS,
        allowed: None,
        preflight: &[STAR, "access-control-allow-methods: *", "access-control-allow-headers: *,authorization"],
        actual: &[STAR, "access-control-expose-headers: *"],
    },
    Class {
        name: "open with one star",
        policy: &OPEN_STAR,
        allowed: None,
        preflight: &[STAR, DEFAULT_METHODS, "access-control-allow-headers: *"],
        actual: &[STAR],
    },
    Class {
        name: "listed",
        policy: &LISTED,
        allowed: Some(&["https://app.example.com", "https://admin.example.com:8443"]),
        preflight: &[
            BY_ORIGIN,
            ECHO,
            "access-control-allow-methods: PUT,GET,HEAD,PATCH,M-SEARCH",
            "access-control-allow-headers: content-type,x-a,x-b",
            "access-control-max-age: 7200",
        ],
        actual: &[BY_ORIGIN, ECHO, "access-control-expose-headers: etag,x-total-count"],
    },
    Class {
        name: "many",
        policy: &MANY,
        allowed: Some(&[
            "https://a.example.com",
            "https://aa.example.com",
            "https://i.example.com",
            "http://a.example.com:81",
        ]),
        preflight: &[BY_ORIGIN, ECHO, DEFAULT_METHODS],
        actual: &[BY_ORIGIN, ECHO],
    },
    Class {
        name: "patterns",
        policy: &PATTERNS,
        allowed: Some(&[
            "https://a.example.com",
            "https://a.b-c._d.example.com",
            "https://xn--exmple-cua.example.com",
            "https://proj-7-team.example.net",
            "https://proj---team.example.net",
            "http://localhost",
            "http://localhost:3000",
            "http://localhost:65535",
        ]),
        preflight: &[BY_ORIGIN, ECHO, DEFAULT_METHODS],
        actual: &[BY_ORIGIN, ECHO],
    },
    Class {
        name: "sources",
        policy: &SOURCES,
        allowed: Some(&[
            "https://app.example.com",
            "https://partner.example",
            "http://partner.example:81",
            "http://localhost:3000",
        ]),
        preflight: &[BY_ORIGIN, ECHO, DEFAULT_METHODS],
        actual: &[BY_ORIGIN, ECHO],
    },
    Class {
        name: "sources with credentials",
        policy: &SOURCES_WITH_CREDENTIALS,
        allowed: Some(&["https://partner.example", "https://partner.example:81", "http://localhost:3000"]),
        preflight: &[BY_ORIGIN, ECHO, CREDENTIALED, DEFAULT_METHODS],
        actual: &[BY_ORIGIN, ECHO, CREDENTIALED],
    },
    Class {
        name: "null",
        policy: &NULL,
        allowed: Some(&["null", "https://app.example.com"]),
        preflight: &[BY_ORIGIN, ECHO, DEFAULT_METHODS],
        actual: &[BY_ORIGIN, ECHO],
    },
    Class {
        name: "credentials",
        policy: &CREDENTIALS,
        allowed: Some(APP),
        preflight: &[
            BY_ORIGIN,
            ECHO,
            CREDENTIALED,
            "access-control-allow-methods: GET,HEAD,POST,DELETE",
            "access-control-allow-headers: authorization,content-type",
            "access-control-max-age: 600",
        ],
        actual: &[BY_ORIGIN, ECHO, CREDENTIALED, "access-control-expose-headers: x-ratelimit-remaining"],
    },
    Class {
        name: "inherited, never cached",
        policy: &NEVER_CACHED,
        allowed: Some(APP),
        preflight: &[
            BY_ORIGIN,
            ECHO,
            CREDENTIALED,
            "access-control-allow-methods: GET,HEAD,POST,DELETE",
            "access-control-allow-headers: authorization,content-type",
            "access-control-max-age: 0",
        ],
        actual: &[BY_ORIGIN, ECHO, CREDENTIALED, "access-control-expose-headers: x-ratelimit-remaining"],
    },
    Class {
        name: "inherited, undone",
        policy: &UNDONE,
        allowed: Some(APP),
        preflight: &[
            BY_ORIGIN,
            ECHO,
            "access-control-allow-methods: GET,HEAD,POST,DELETE",
            "access-control-allow-headers: authorization,content-type",
        ],
        actual: &[BY_ORIGIN, ECHO, "access-control-expose-headers: x-ratelimit-remaining"],
    },
    Class {
        name: "inherited twice, replaced",
        policy: &REPLACED,
        allowed: Some(&["https://other.example.com"]),
        preflight: &[
            BY_ORIGIN,
            ECHO,
            CREDENTIALED,
            "access-control-allow-methods: PURGE,GET,HEAD",
            "access-control-allow-headers: x-other",
            "access-control-max-age: 0",
        ],
        actual: &[BY_ORIGIN, ECHO, CREDENTIALED, "access-control-expose-headers: x-ratelimit-remaining"],
    },
    Class {
        name: "gated",
        policy: &GATED,
        allowed: Some(APP),
        preflight: &[BY_ORIGIN, ECHO, "access-control-allow-methods: GET,HEAD,DELETE"],
        actual: &[BY_ORIGIN, ECHO, "access-control-expose-headers: x-there"],
    },
    Class {
        name: "nobody in this build",
        policy: &NOBODY,
        allowed: Some(&[]),
        preflight: &[BY_ORIGIN],
        actual: &[BY_ORIGIN],
    },
];
