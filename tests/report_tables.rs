//! What `Display` says of a table, to the byte, and of the policies below it.
#![allow(missing_docs, reason = "tests")]

use cors_runtime::cors;

mod shop {
    cors_runtime::cors! {
        pub(crate) static SITE: Policy = { allow_origins: ["https://shop.example.com"] };
        pub(crate) static CART: Policy = { allow_credentials: true, ..SITE };
    }
}

mod blog {
    cors_runtime::cors! {
        pub(crate) static SITE: Policy = { allow_origins: ["https://blog.example.com"] };
    }
}

cors! {
    static PUBLIC: Policy = { allow_origins: *, max_age: 10m };

    static EMPTY: Routes = { "/internal" => deny };

    static API: Routes = {
        DELETE | GET  "/account/{id}" => shop::CART,
        POST          "/account/{id}" => shop::SITE,
        GET           "/news"         => blog::SITE,
        "/feed"                       => PUBLIC,
        GET           "/search"       => { allow_origins: ["https://app.example.com"] },
        POST          "/search"       => { allow_origins: ["https://admin.example.com"] },
        "/reports/{id}"               => {
            #[allow(cors::covered_origin)]
            allow_origins: ["https://*.example.com", "https://bi.example.com"],
            expose_headers: [ETag],
        },
        #[cfg(test)] PUT "/feed/{id}" => PUBLIC,
        #[cfg(not(test))] "/never"    => blog::SITE,
        #[allow(cors::more_open_parent, reason = "the page at its root is public")]
        "/internal/{*rest}"           => deny,
        _                             => PUBLIC,
    };

    #[allow(cors::catch_all_with_credentials, reason = "the service has no other pages")]
    static WHOLE: Routes = {
        "/" => PUBLIC,
        _ => { allow_origins: ["https://app.example.com"], allow_credentials: true },
    };
}

#[test]
fn a_table_that_denies() {
    let expected = "\
EMPTY
  every method  /internal       denied
                any other path  denied
";
    assert_eq!(EMPTY.to_string(), expected);
}

/// Policies of one name, of two modules, are told apart; a gate of this build leaves its line in or out.
#[test]
fn a_table() {
    let expected = "\
API
  DELETE, GET, HEAD  /account/{id}      CART
  POST               /account/{id}      report_tables::shop::SITE
  GET, HEAD          /news              report_tables::blog::SITE
  every method       /feed              PUBLIC
  GET, HEAD          /search            policy of GET /search
  POST               /search            policy of POST /search
  every method       /reports/{id}      policy of /reports/{id}
  PUT                /feed/{id}         PUBLIC
  every method       /internal/{*rest}  denied
                     any other path     PUBLIC
  allowed      CORS0728 more_open_parent for /internal/{*rest}: the page at its root is public

CART
  origins      https://shop.example.com
  credentials  yes

report_tables::shop::SITE
  origins      https://shop.example.com
  credentials  no

report_tables::blog::SITE
  origins      https://blog.example.com
  credentials  no

PUBLIC
  origins      *
  credentials  no
  methods      GET, HEAD, POST
  max age      600 s

policy of GET /search
  origins      https://app.example.com
  credentials  no

policy of POST /search
  origins      https://admin.example.com
  credentials  no

policy of /reports/{id}
  origins      https://bi.example.com
               https://*.example.com
  credentials  no
  methods      GET, HEAD, POST
  exposed      etag
  allowed      CORS0133 covered_origin for https://bi.example.com
";
    assert_eq!(API.to_string(), expected);
}

#[test]
fn a_fallback_with_a_policy_of_its_own() {
    let expected = "\
WHOLE
  every method  /               PUBLIC
                any other path  policy of _
  allowed      CORS0719 catch_all_with_credentials for _: the service has no other pages

PUBLIC
  origins      *
  credentials  no
  methods      GET, HEAD, POST
  max age      600 s

policy of _
  origins      https://app.example.com
  credentials  yes
  methods      GET, HEAD, POST
";
    assert_eq!(WHOLE.to_string(), expected);
}

/// Alone it has its bare name: there is no other one to tell it from.
#[test]
fn a_policy_of_another_module() {
    assert!(shop::SITE.to_string().starts_with("SITE\n"));
    assert!(blog::SITE.to_string().starts_with("SITE\n"));
}
