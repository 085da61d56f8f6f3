//! A policy of every kind.

mod kept;

use std::{cell::Cell, sync::OnceLock};

use cors_runtime::{Origin, OriginList, OriginSet, Policy, cors};
use http::HeaderValue;

/// A policy, where the table has it, and what it says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kept {
    pub(crate) name: &'static str,
    pub(crate) policy: &'static Policy,
    /// A path of [`ZOO`] that it guards.
    pub(crate) path: &'static str,
    pub(crate) whom: Whom,
    pub(crate) credentials: bool,
    /// The service's own origins, if it forbids writes from all others.
    pub(crate) own: Option<&'static [&'static str]>,
}

/// Whom a policy allows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Whom {
    Anybody,
    /// Origins, patterns and `null` as the policy writes them, and what its sources say.
    Listed {
        items: &'static [&'static str],
        set: &'static [&'static str],
        function: bool,
    },
}

impl Whom {
    pub(crate) fn is_anybody(&self) -> bool {
        matches!(self, Self::Anybody)
    }
}

thread_local! {
    static ASKED: Cell<usize> = const { Cell::new(0) };
}

/// How often the function below was asked since the last time somebody wanted to know.
pub(crate) fn times_asked() -> usize {
    ASKED.replace(0)
}

/// Says yes to plain http too, so that a policy with credentials has something to withhold from it.
pub(crate) fn is_partner(origin: &Origin<'_>) -> bool {
    ASKED.set(ASKED.get() + 1);
    matches!(origin.scheme(), "http" | "https") && matches!(origin.host(), "partner.example" | "localhost")
}

pub(crate) static TENANTS: OriginSet = OriginSet::new();

const TENANT_ITEMS: &[&str] = &[
    "https://shop.example",
    "https://blog.example:8443",
    "https://*.tenant.example",
    "https://*.ports.example:8443",
    "https://pre-*-view.example.org",
];

cors! {
    pub(crate) static OPEN: Policy = { allow_origins: *, expose_headers: [ETag], max_age: 10m };

    pub(crate) static OPEN_STARS: Policy = {
        allow_origins: *,
        allow_methods: *,
        allow_headers: [*, Authorization],
        expose_headers: *,
    };

    pub(crate) static NOBODY: Policy = { allow_origins: [#[cfg(any())] "https://app.example.com"] };

    pub(crate) static ONE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, PUT, patch-it],
        allow_headers: [X-B, Content-Type],
    };

    pub(crate) static SEVERAL: Policy = {
        allow_origins: [
            "https://app.example.com",
            "https://admin.example.com:8443",
            "http://192.168.1.10:8080",
            "http://[2001:db8::1]",
            #[allow(cors::trailing_dot)] "https://dot.example.com.",
            "https://under_score.example.com",
        ],
        allow_credentials: false,
        expose_headers: [X-Total-Count],
    };

    pub(crate) static MANY: Policy = {
        allow_origins: [
            "https://i.example.com", "https://h.example.com", "https://g.example.com", "https://f.example.com",
            "https://e.example.com", "https://d.example.com", "https://c.example.com", "https://b.example.com",
            "https://a.example.com", "https://aa.example.com", "http://a.example.com:81", "https://a.example.co",
        ],
    };

    pub(crate) static PATTERNS: Policy = {
        allow_origins: [
            "https://*.example.com",
            "https://*.ports.example:8443",
            "https://proj-*-team.example.net",
            "https://proj-*.example.org",
            "http://*.intranet.example",
            #[allow(cors::development_origin, reason = "the tests run in release builds too")]
            "http://localhost:*",
            #[allow(cors::development_origin, reason = "the tests run in release builds too")]
            "http://[::1]:*",
            #[allow(cors::development_origin, reason = "the tests run in release builds too")]
            "http://127.0.0.1:*",
        ],
    };

    pub(crate) static NULL: Policy = {
        allow_origins: [
            #[allow(cors::null_origin, reason = "a test")] null,
            "https://app.example.com",
            #[allow(cors::custom_scheme)] "app-scheme://host",
        ],
    };

    pub(crate) static SET: Policy = { allow_origins: [TENANTS] };

    pub(crate) static SET_WITH_CREDENTIALS: Policy = {
        allow_origins: ["https://app.example.com", TENANTS],
        allow_credentials: true,
        max_age: 0,
    };

    pub(crate) static FUNCTION: Policy = { allow_origins: ["https://app.example.com", is_partner] };

    pub(crate) static FUNCTION_WITH_CREDENTIALS: Policy = {
        allow_origins: [
            #[allow(cors::unjudged_source_with_credentials, reason = "the names are fixed")]
            is_partner,
        ],
        allow_credentials: true,
    };

    pub(crate) static CREDENTIALS: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[allow(cors::subdomain_wildcard_with_credentials)] "https://*.example.com:444",
        ],
        allow_credentials: true,
        allow_methods: [GET, POST, DELETE],
        allow_headers: [Content-Type, Authorization],
        expose_headers: [X-RateLimit-Remaining],
        max_age: 600,
    };

    pub(crate) static GUARDED: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        forbid_other_origins: true,
        own_origins: ["https://self.example.com"],
    };

    pub(crate) static ZOO: Routes = {
        "/open"                      => OPEN,
        "/open-stars"                => OPEN_STARS,
        "/nobody"                    => NOBODY,
        "/one"                       => ONE,
        "/several"                   => SEVERAL,
        "/many"                      => MANY,
        "/patterns"                  => PATTERNS,
        "/null"                      => NULL,
        "/set"                       => SET,
        "/set-with-credentials"      => SET_WITH_CREDENTIALS,
        "/function"                  => FUNCTION,
        "/function-with-credentials" => FUNCTION_WITH_CREDENTIALS,
        "/credentials"               => CREDENTIALS,
        "/guarded"                   => GUARDED,
        "/denied"                    => deny,
        GET | POST  "/split/{id}"    => CREDENTIALS,
        #[allow(cors::unequal_methods)]
        DELETE      "/split/{id}"    => GUARDED,
        PUT         "/split/{id}"    => deny,
        GET         "/reads"         => ONE,
        PUT         "/reads"         => ONE,
    };
}

/// The policies, with the set filled.
pub(crate) fn kept_policies() -> &'static [Kept] {
    thread_local! {
        // The first read of a set in a thread sets something up for the thread.
        static READ: bool = SET.allows_origin(&HeaderValue::from_static("https://shop.example"));
    }
    static FILLED: OnceLock<()> = OnceLock::new();
    FILLED.get_or_init(|| match OriginList::parse(TENANT_ITEMS) {
        Ok(list) => TENANTS.replace(list),
        Err(violations) => panic!("the zoo's own list: {violations}"),
    });
    assert!(READ.with(|read| *read), "the set is not filled");
    &kept::KEPT
}
