//! `#[allow]` in front of one origin, one name, or a `*` in brackets: all rules about elements that have an opt-out.
#![deny(warnings)]

use cors_runtime::{Origin, cors};

fn is_partner(origin: &Origin<'_>) -> bool {
    origin.scheme() == "https" && origin.host() == "partner.example"
}

cors! {
    static ORIGINS: Policy = {
        allow_origins: [
            #[allow(cors::null_origin, reason = "a page in a sandbox")] null,
            #[allow(cors::development_origin, reason = "a demo that is built as a release")] "http://localhost:3000",
            #[allow(cors::public_suffix_wildcard, reason = "we own the suffix")] "https://*.github.io",
            #[allow(cors::pageless_scheme)] "wss://app.example.com",
            #[allow(cors::firefox_extension)] "moz-extension://0c3b2a1d-9f8e-4d7c-8b6a-5e4f3d2c1b0a",
            #[allow(cors::port_wildcard)] "https://app.example.com:*",
            #[allow(cors::blocked_port)] "http://app.example.com:6000",
            #[allow(cors::custom_scheme)] "myapp://app",
            #[allow(cors::chrome_extension_id)] "chrome-extension://abc",
            #[allow(cors::trailing_dot)] "https://app.example.com.",
            #[allow(cors::invalid_alabel)] "https://xn--a.example.com",
            #[allow(cors::onion_origin)] "https://exampleexampleexampleexampleexampleexampleexampleexample2.onion",
            "https://twice.example.com",
            #[allow(cors::duplicate_origin)] "https://twice.example.com",
            "https://*.example.net",
            #[allow(cors::covered_origin)] "https://app.example.net",
        ],
    };

    static CREDENTIALS: Policy = {
        allow_origins: [
            #[allow(cors::insecure_origin_with_credentials, reason = "inside the office only")] "http://intranet.example.com",
            #[allow(cors::public_suffix_with_credentials, reason = "we own the suffix")] "https://*.github.io",
            #[allow(cors::development_origin_with_credentials, reason = "a demo")] "http://localhost:3000",
            #[allow(cors::unjudged_source_with_credentials, reason = "the function compares hosts")] is_partner,
            #[allow(cors::subdomain_wildcard_with_credentials)] "https://*.example.com",
        ],
        allow_credentials: true,
    };

    static NAMES: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [
            GET,
            #[allow(cors::method_case)] patch,
            #[allow(cors::options_listed)] OPTIONS,
            #[allow(cors::duplicate_method)] GET,
            #[allow(cors::misspelled_method)] PTACH,
        ],
        allow_headers: [
            X-Request-Id,
            #[allow(cors::duplicate_header)] x-request-id,
            #[allow(cors::response_only_header)] ETag,
            #[allow(cors::method_override_header)] X-HTTP-Method-Override,
            #[allow(cors::private_network_header)] Access-Control-Request-Private-Network,
            #[allow(cors::misspelled_header)] Authorisation,
        ],
        expose_headers: [
            ETag,
            #[allow(cors::duplicate_exposed_header)] ETag,
            #[allow(cors::safelisted_exposed_header)] Content-Type,
            #[allow(cors::preflight_header_exposed)] Access-Control-Max-Age,
            #[allow(cors::hop_by_hop_header_exposed)] Keep-Alive,
            #[allow(cors::misspelled_exposed_header)] ETga,
            #[allow(cors::request_field_exposed)] If-None-Match,
        ],
        forbid_other_origins: true,
        own_origins: [
            #[allow(cors::insecure_origin_with_credentials, reason = "inside the office only")] "http://intranet.example.com",
        ],
    };

    static STARS: Policy = {
        allow_origins: *,
        allow_methods: [#[allow(cors::method_wildcard_in_list, cors::uncached_method_wildcard)] *, PURGE],
        allow_headers: [
            #[allow(
                cors::header_wildcard_in_list,
                cors::uncached_header_wildcard,
                cors::wildcard_without_authorization,
            )]
            *,
            X-Request-Id,
        ],
        expose_headers: [#[allow(cors::expose_wildcard_in_list)] *, ETag],
        max_age: 10m,
    };
}

fn main() {
    let _ = (&ORIGINS, &CREDENTIALS, &NAMES, &STARS);
}
