//! The policies, as a user of the library writes them.

use std::sync::Once;

use cors_runtime::{OriginList, OriginSet, Policy, cors};

// `THREE`, `LIST_8` and so on, and the texts of their origins.
include!(concat!(env!("OUT_DIR"), "/lists.rs"));

/// `TABLE_1` and so on, each path guarded by the same policy.
pub(crate) mod tables {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"));
}

pub(crate) static SET_3: OriginSet = OriginSet::new();
pub(crate) static SET_1000: OriginSet = OriginSet::new();
pub(crate) static SET_10000: OriginSet = OriginSet::new();

cors! {
    pub(crate) static OPEN: Policy = { allow_origins: * };

    pub(crate) static ONE: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };

    pub(crate) static SUBDOMAINS: Policy = {
        allow_origins: [#[allow(cors::subdomain_wildcard_with_credentials)] "https://*.example.com"],
        allow_credentials: true,
    };

    pub(crate) static FROM_SET_3: Policy = { allow_origins: [SET_3], allow_credentials: true };
    pub(crate) static FROM_SET_1000: Policy = { allow_origins: [SET_1000], allow_credentials: true };
    pub(crate) static FROM_SET_10000: Policy = { allow_origins: [SET_10000], allow_credentials: true };

    /// A line that shares with nobody, and one that shares with all.
    pub(crate) static CLOSED: Routes = { "/" => deny };
    pub(crate) static OPENED: Routes = { "/" => OPEN };

    /// As a small API has them.
    pub(crate) static API: Routes = {
        GET         "/"            => THREE_AGAIN,
        GET | PUT   "/items/{id}"  => THREE_AGAIN,
        GET         "/health"      => OPEN,
    };

    static THREE_AGAIN: Policy = {
        allow_origins: ["https://app.example.com", "https://admin.example.com", "https://beta.example.com"],
        allow_credentials: true,
        allow_headers: [Authorization, Content-Type, X-Request-Id, X-Tenant, X-Trace-Id],
        max_age: 10m,
    };
}

/// The origins of `THREE`.
pub(crate) static THREE_ORIGINS: [&str; 3] =
    ["https://app.example.com", "https://admin.example.com", "https://beta.example.com"];

/// A list and the policy that has it.
#[derive(Clone, Copy)]
pub(crate) struct List {
    /// Its length, as part of the case's name.
    pub(crate) name: &'static str,
    pub(crate) origins: &'static [&'static str],
    pub(crate) policy: &'static Policy,
}

impl List {
    pub(crate) const fn three() -> Self {
        Self { name: "3", origins: &THREE_ORIGINS, policy: &THREE }
    }

    pub(crate) fn thousand() -> Self {
        Self { name: "1000", origins: first(1000), policy: &LIST_1000 }
    }

    pub(crate) fn ten_thousand() -> Self {
        Self { name: "10000", origins: first(10_000), policy: &LIST_10000 }
    }

    pub(crate) fn all() -> [Self; 6] {
        [
            Self::three(),
            Self { name: "8", origins: first(8), policy: &LIST_8 },
            Self { name: "10", origins: first(10), policy: &LIST_10 },
            Self { name: "100", origins: first(100), policy: &LIST_100 },
            Self::thousand(),
            Self::ten_thousand(),
        ]
    }

    /// The same origins twice: from a set that is filled when the program starts, and compiled.
    pub(crate) fn sets() -> [(Self, Self); 3] {
        [(&FROM_SET_3, Self::three()), (&FROM_SET_1000, Self::thousand()), (&FROM_SET_10000, Self::ten_thousand())]
            .map(|(policy, list)| (Self { policy, ..list }, list))
    }

    /// An error leaves a set empty, and the answers then differ from the compiled list's: a test compares them.
    pub(crate) fn fill_sets() {
        static FILLED: Once = Once::new();
        FILLED.call_once(|| {
            for (set, list) in [&SET_3, &SET_1000, &SET_10000].into_iter().zip(Self::sets()) {
                set.replace(OriginList::parse(list.1.origins).unwrap_or_default());
            }
        });
    }
}

fn first(len: usize) -> &'static [&'static str] {
    ORIGINS.get(..len).unwrap_or(&ORIGINS)
}
