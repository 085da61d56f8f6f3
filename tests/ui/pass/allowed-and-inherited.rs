//! What `..BASE` brings along comes with its `#[allow]`s, and one that only an heir needs is not useless.
#![deny(warnings)]

use cors_runtime::{Origin, cors};

fn is_partner(origin: &Origin<'_>) -> bool {
    origin.scheme() == "https" && origin.host() == "partner.example"
}

cors! {
    // Here nothing is broken; below it is, where credentials join.
    static SITE: Policy = {
        allow_origins: [
            #[allow(cors::subdomain_wildcard_with_credentials)] "https://*.example.com",
            #[allow(cors::insecure_origin_with_credentials, reason = "inside the office only")] "http://intranet.example.com",
            #[allow(cors::unjudged_source_with_credentials, reason = "the function compares hosts")] is_partner,
        ],
    };
    static ACCOUNT: Policy = { allow_credentials: true, ..SITE };
    static UNCACHED: Policy = { max_age: 0, ..ACCOUNT };

    static OPEN: Policy = {
        allow_origins: *,
        #[allow(cors::wildcard_without_authorization, cors::uncached_header_wildcard)]
        allow_headers: *,
    };
    static CACHED: Policy = { max_age: 10m, ..OPEN };

    static READ: Policy = {
        allow_origins: *,
        #[allow(cors::useless_max_age)]
        allow_methods: [GET],
    };
    static CACHED_READ: Policy = { max_age: 10m, ..READ };

    // An heir may allow what its base does not break.
    static LISTED: Policy = { allow_origins: ["https://*.example.com"] };
    #[allow(cors::subdomain_wildcard_with_credentials)]
    static SESSION: Policy = { allow_credentials: true, ..LISTED };
    static LONG_SESSION: Policy = {
        #[allow(cors::max_age_over_day)]
        max_age: 7d,
        ..LISTED
    };

    static API: Routes = {
        "/session" => {
            #[allow(cors::max_age_over_day)]
            max_age: 7d,
            ..UNCACHED
        },
        #[allow(cors::subdomain_wildcard_with_credentials)]
        "/settings" => { allow_credentials: true, ..LISTED },
    };
}

fn main() {
    let _ = (&UNCACHED, &CACHED, &CACHED_READ, &SESSION, &LONG_SESSION, &API);
}
