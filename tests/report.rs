//! What `Display` says of a policy, to the byte: a reviewer reads it, and a snapshot test keeps it.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use cors_runtime::{Origin, OriginList, OriginSet, cors};
use http::HeaderValue;

static TENANTS: OriginSet = OriginSet::new();

fn is_partner(origin: &Origin<'_>) -> bool {
    origin.scheme() == "https" && origin.host() == "partner.example"
}

cors! {
    static OPEN: Policy = { allow_origins: * };

    static STARS: Policy = {
        allow_origins: *,
        allow_methods: *,
        allow_headers: [*, Authorization],
        expose_headers: *,
    };

    static FULL: Policy = {
        allow_origins: ["https://b.example.com", "https://a.example.com", "https://shop.example.net"],
        allow_credentials: true,
        allow_methods: [PUT, GET, DELETE],
        allow_headers: [X-Request-Id, Content-Type],
        expose_headers: [X-Total-Count, ETag],
        max_age: 2h,
        forbid_other_origins: true,
        own_origins: ["https://api.example.com", "https://www.example.com"],
    };

    static EVERY_KIND: Policy = {
        allow_origins: [
            TENANTS,
            "https://*.example.net",
            #[allow(cors::null_origin, reason = "the exporter runs in a sandboxed frame")] null,
            "https://app.example.com",
            is_partner,
            "https://proj-*-team.example.org",
            #[cfg(test)] "http://localhost:*",
            #[cfg(not(test))] "https://never.example.com",
        ],
        allow_headers: [#[cfg(not(test))] X-Never, X-Always],
        expose_headers: [#[cfg(not(test))] X-Never],
        max_age: 0,
    };

    static MANY: Policy = {
        allow_origins: [
            "https://i.example.com",
            "https://h.example.com",
            "https://g.example.com",
            "https://f.example.com",
            "https://e.example.com",
            "https://d.example.com",
            "https://c.example.com",
            "https://b.example.com",
            "https://a.example.com",
            #[cfg(test)] "https://gated.example.com",
        ],
    };

    static NOBODY: Policy = { allow_origins: [#[cfg(not(test))] "https://never.example.com"] };

    #[allow(cors::subdomain_wildcard_with_credentials)]
    static ALLOWED: Policy = {
        allow_origins: [
            "https://*.example.com",
            #[allow(cors::unjudged_source_with_credentials, reason = "it compares whole origins")] is_partner,
            #[cfg(not(test))] #[allow(cors::trailing_dot)] "https://never.example.com.",
        ],
        allow_credentials: true,
        #[allow(cors::CORS0405, reason = "old clients look at the list")]
        expose_headers: [Expires, Content-Type],
        #[allow(cors::max_age_over_day)]
        max_age: 7d,
    };

    // What is allowed for a whole policy is allowed for that one.
    #[allow(cors::subdomain_wildcard_with_credentials)]
    static HEIR: Policy = { max_age: default, ..ALLOWED };
}

#[test]
fn everybody() {
    let expected = "\
OPEN
  origins      *
  credentials  no
  methods      GET, HEAD, POST
";
    assert_eq!(OPEN.to_string(), expected);
}

#[test]
fn stars() {
    let expected = "\
STARS
  origins      *
  credentials  no
  methods      *
  headers      *, authorization
  exposed      *
";
    assert_eq!(STARS.to_string(), expected);
}

#[test]
fn every_key() {
    let expected = "\
FULL
  origins      https://b.example.com
               https://a.example.com
               https://shop.example.net
  credentials  yes
  methods      PUT, GET, HEAD, DELETE
  headers      content-type, x-request-id
  exposed      etag, x-total-count
  max age      7200 s
  forbids      writes and WebSockets from other origins, except its own:
               https://api.example.com
               https://www.example.com
";
    assert_eq!(FULL.to_string(), expected);
}

#[test]
fn every_kind_of_origin_that_this_build_has() {
    let expected = "\
EVERY_KIND
  origins      https://app.example.com
               null
               https://*.example.net
               https://proj-*-team.example.org
               http://localhost:*
               TENANTS (asked at run time)
               is_partner (asked at run time)
  credentials  no
  methods      GET, HEAD, POST
  headers      x-always
  max age      0 s
  allowed      CORS0117 null_origin for null: the exporter runs in a sandboxed frame
";
    assert_eq!(EVERY_KIND.to_string(), expected);
}

/// More than a few are sorted, behind those with a gate.
#[test]
fn many_origins() {
    let expected = "\
MANY
  origins      https://gated.example.com
               https://a.example.com
               https://b.example.com
               https://c.example.com
               https://d.example.com
               https://e.example.com
               https://f.example.com
               https://g.example.com
               https://h.example.com
               https://i.example.com
  credentials  no
  methods      GET, HEAD, POST
";
    assert_eq!(MANY.to_string(), expected);
}

#[test]
fn nobody() {
    let expected = "\
NOBODY
  origins      nobody
  credentials  no
  methods      GET, HEAD, POST
";
    assert_eq!(NOBODY.to_string(), expected);
}

#[test]
fn what_was_allowed() {
    let expected = "\
ALLOWED
  origins      https://*.example.com
               is_partner (asked at run time)
  credentials  yes
  methods      GET, HEAD, POST
  exposed      content-type, expires
  max age      604800 s
  allowed      CORS0506 subdomain_wildcard_with_credentials for https://*.example.com
               CORS0515 unjudged_source_with_credentials for is_partner: it compares whole origins
               CORS0405 safelisted_exposed_header for Expires: old clients look at the list
               CORS0405 safelisted_exposed_header for Content-Type: old clients look at the list
               CORS0602 max_age_over_day for max_age
";
    assert_eq!(ALLOWED.to_string(), expected);
}

#[test]
fn what_was_allowed_of_an_element_or_a_key_is_inherited() {
    let expected = "\
HEIR
  origins      https://*.example.com
               is_partner (asked at run time)
  credentials  yes
  methods      GET, HEAD, POST
  exposed      content-type, expires
  allowed      CORS0506 subdomain_wildcard_with_credentials for https://*.example.com
               CORS0515 unjudged_source_with_credentials for is_partner: it compares whole origins
               CORS0405 safelisted_exposed_header for Expires: old clients look at the list
               CORS0405 safelisted_exposed_header for Content-Type: old clients look at the list
";
    assert_eq!(HEIR.to_string(), expected);
}

/// Nothing that happens at run time shows: not the requests so far, and not what a set holds.
#[test]
fn the_same_every_time() {
    let before = EVERY_KIND.to_string();
    let tenants = OriginList::parse(["https://tenant.example.com"]).unwrap();
    TENANTS.replace(tenants);
    let origin = HeaderValue::from_static("https://tenant.example.com");
    assert!(EVERY_KIND.allows_origin(&origin));
    assert_eq!(EVERY_KIND.to_string(), before);
}
