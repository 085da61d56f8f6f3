//! Who may ask the demo's API for what: the one file to read first.

use cors_runtime::{OriginSet, cors};

/// Filled when the program starts, because only then a port is known.
pub(crate) static PARTNERS: OriginSet = OriginSet::new();

cors! {
    /// Data for everybody, with one header more than browsers show by themselves.
    static OPEN: Policy = {
        allow_origins: *,
        expose_headers: [X-Total-Count],
    };

    /// A token is put there by a script, so it is no credential, and every site may bring its own.
    static TOKEN: Policy = {
        allow_origins: *,
        allow_headers: [Authorization, Content-Type],
    };

    /// The web app. The system picks its port, hence the `*`.
    static APP: Policy = {
        allow_origins: [
            #[allow(cors::development_origin, reason = "the demo lives on this machine")]
            #[allow(cors::development_origin_with_credentials, reason = "its only user is Ada")]
            "http://app.demo.localhost:*",
        ],
        allow_headers: [Content-Type],
    };

    /// The web app, and the visitor's cookies travel.
    static ACCOUNT: Policy = { allow_credentials: true, ..APP };

    /// The web app saves often: one preflight is enough for ten minutes.
    static DRAFT: Policy = { max_age: 10m, ..APP };

    /// Permission is asked for each time anew.
    static VOTE: Policy = { max_age: 0, ..APP };

    /// Another origin than the web app's.
    static ADMIN: Policy = {
        allow_origins: [
            #[allow(cors::development_origin, reason = "the demo lives on this machine")]
            "http://admin.demo.localhost:*",
        ],
        ..APP
    };

    /// All hosts below one name, but not that name itself.
    static TEAM: Policy = {
        allow_origins: [
            #[allow(cors::development_origin, reason = "the demo lives on this machine")]
            "http://*.demo.localhost:*",
        ],
    };

    /// Origins that nobody knew when this was compiled.
    static PARTNER: Policy = { allow_origins: [PARTNERS] };

    /// Which policy guards which route.
    pub(crate) static API: Routes = {
        GET         "/open"       => OPEN,
        GET         "/token"      => TOKEN,
        POST        "/login"      => ACCOUNT,
        GET | PUT   "/account"    => ACCOUNT,
        GET | PATCH "/items/{id}" => APP,
        DELETE      "/items/{id}" => ADMIN,
        PUT         "/draft"      => DRAFT,
        PUT         "/vote"       => VOTE,
        GET         "/team"       => TEAM,
        GET         "/partners"   => PARTNER,
        GET         "/broken"     => APP,
        "/internal"               => deny,
        _                         => OPEN,
    };
}
