//! What each route must answer, to the byte.

pub(super) const PAGES: [&str; 5] = ["app", "admin", "partner", "stranger", "elsewhere"];

/// A request as a page would make it, and what the policy of its route makes of it. `{page}` is the page's origin.
pub(super) struct Case {
    pub(super) request: &'static str,
    pub(super) headers: &'static [&'static str],
    pub(super) body: &'static str,
    pub(super) status: u16,
    pub(super) welcome: &'static [&'static str],
    pub(super) preflight: &'static [&'static str],
    pub(super) refused_preflight: &'static [&'static str],
    pub(super) actual: &'static [&'static str],
    pub(super) refused: &'static [&'static str],
}

pub(super) const OPEN: Case = Case {
    request: "GET /open",
    headers: &[],
    body: "",
    status: 200,
    welcome: &PAGES,
    preflight: &["access-control-allow-methods: GET,HEAD", "access-control-allow-origin: *"],
    refused_preflight: &[],
    actual: &["access-control-allow-origin: *", "access-control-expose-headers: x-total-count"],
    // A request without `Origin` gets the constant answer as well.
    refused: &["access-control-allow-origin: *", "access-control-expose-headers: x-total-count"],
};

const FALLBACK: Case = Case {
    request: "GET /nowhere",
    status: 404,
    preflight: &["access-control-allow-methods: GET,HEAD,POST", "access-control-allow-origin: *"],
    ..OPEN
};

const APP: Case = Case {
    request: "GET /broken",
    status: 500,
    welcome: &["app"],
    preflight: &[
        "access-control-allow-headers: content-type",
        "access-control-allow-methods: GET,HEAD",
        "access-control-allow-origin: {page}",
        "vary: Origin",
    ],
    refused_preflight: &["vary: Origin"],
    actual: &["access-control-allow-origin: {page}", "vary: Origin"],
    refused: &["vary: Origin"],
    ..OPEN
};

const ACCOUNT: Case = Case {
    request: "GET /account",
    headers: &["Cookie: theme=dark; session=ada"],
    status: 200,
    preflight: &[
        "access-control-allow-credentials: true",
        "access-control-allow-headers: content-type",
        "access-control-allow-methods: GET,HEAD,PUT",
        "access-control-allow-origin: {page}",
        "vary: Origin",
    ],
    actual: &["access-control-allow-credentials: true", "access-control-allow-origin: {page}", "vary: Origin"],
    ..APP
};

const ITEM: Case = Case {
    request: "GET /items/7",
    status: 200,
    preflight: &[
        "access-control-allow-headers: content-type",
        "access-control-allow-methods: GET,HEAD,PATCH",
        "access-control-allow-origin: {page}",
        "vary: Origin, Access-Control-Request-Method",
    ],
    refused_preflight: &["vary: Origin, Access-Control-Request-Method"],
    ..APP
};

pub(super) const CASES: &[Case] = &[
    OPEN,
    Case { request: "HEAD /open", ..OPEN },
    Case { request: "POST /open", status: 405, ..OPEN },
    Case { request: "DELETE /open", status: 405, ..OPEN },
    FALLBACK,
    Case { request: "POST /nowhere/at/all?x=1", ..FALLBACK },
    Case {
        request: "GET /token",
        headers: &["Authorization: Bearer demo-token"],
        preflight: &[
            "access-control-allow-headers: authorization,content-type",
            "access-control-allow-methods: GET,HEAD",
            "access-control-allow-origin: *",
        ],
        actual: &["access-control-allow-origin: *"],
        refused: &["access-control-allow-origin: *"],
        ..OPEN
    },
    APP,
    Case {
        request: "POST /login",
        headers: &[],
        preflight: &[
            "access-control-allow-credentials: true",
            "access-control-allow-headers: content-type",
            "access-control-allow-methods: POST",
            "access-control-allow-origin: {page}",
            "vary: Origin",
        ],
        ..ACCOUNT
    },
    ACCOUNT,
    Case { headers: &[], status: 401, ..ACCOUNT },
    Case {
        request: "PUT /account",
        headers: &["Cookie: session=ada", "Content-Type: application/json"],
        body: r#"{"name":"Ada"}"#,
        ..ACCOUNT
    },
    Case {
        request: "PUT /account",
        headers: &["Cookie: session=ada", "Content-Type: application/json"],
        body: r#"{"name":""}"#,
        status: 422,
        ..ACCOUNT
    },
    Case { request: "PUT /account", body: "no json", status: 415, ..ACCOUNT },
    Case { request: "DELETE /account", status: 405, ..ACCOUNT },
    ITEM,
    Case { request: "GET /items/seven", status: 400, ..ITEM },
    Case { request: "PATCH /items/7", headers: &["Content-Type: application/json"], body: "{}", ..ITEM },
    Case {
        request: "DELETE /items/7",
        welcome: &["admin"],
        preflight: &[
            "access-control-allow-headers: content-type",
            "access-control-allow-methods: DELETE",
            "access-control-allow-origin: {page}",
            "vary: Origin, Access-Control-Request-Method",
        ],
        ..ITEM
    },
    Case { request: "PUT /items/7", status: 405, welcome: &[], refused: &[], refused_preflight: VARY_METHOD, ..ITEM },
    Case {
        request: "PUT /draft",
        status: 200,
        preflight: &[
            "access-control-allow-headers: content-type",
            "access-control-allow-methods: PUT",
            "access-control-allow-origin: {page}",
            "access-control-max-age: 600",
            "vary: Origin",
        ],
        ..APP
    },
    Case {
        request: "PUT /vote",
        status: 200,
        preflight: &[
            "access-control-allow-headers: content-type",
            "access-control-allow-methods: PUT",
            "access-control-allow-origin: {page}",
            "access-control-max-age: 0",
            "vary: Origin",
        ],
        ..APP
    },
    Case {
        request: "GET /team",
        status: 200,
        welcome: &["app", "admin"],
        preflight: &["access-control-allow-methods: GET,HEAD", "access-control-allow-origin: {page}", "vary: Origin"],
        ..APP
    },
    Case {
        request: "GET /partners",
        status: 200,
        welcome: &["partner"],
        preflight: &["access-control-allow-methods: GET,HEAD", "access-control-allow-origin: {page}", "vary: Origin"],
        ..APP
    },
    Case { request: "GET /internal", welcome: &[], refused_preflight: &[], refused: &[], ..OPEN },
];

/// On a path with several policies even a refusal depends on the method that was asked for.
const VARY_METHOD: &[&str] = &["vary: Access-Control-Request-Method"];
