//! A route table with a line of every kind, and what it answers.

use cors_runtime::{Routes, cors};

use super::{
    Case,
    ask::{Ask, ask, preflight},
    door::Guard,
    lines::{BY_ORIGIN, expected},
};

pub mod elsewhere {
    use cors_runtime::cors;

    cors! {
        pub static PARTNERS: Policy = { allow_origins: ["https://partner.example"], allow_headers: [X-Partner] };
    }
}

cors! {
    pub static PUBLIC: Policy = { allow_origins: *, expose_headers: [ETag] };

    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_credentials: true,
        allow_headers: [Content-Type],
        max_age: 10m,
    };

    pub static ADMIN: Policy = { allow_origins: ["https://admin.example.com"], ..ACCOUNT };

    pub static EVERY_METHOD: Policy = { allow_methods: *, ..PUBLIC };

    pub static SITE: Routes = {
        GET               "/feed/{*rest}"     => PUBLIC,
        GET | PATCH       "/account/{id}"     => ACCOUNT,
        DELETE            "/account/{id}"     => ADMIN,
        "/reports/{id}"                       => { allow_origins: ["https://bi.example.com"], allow_methods: [PUT] },
        "/internal"                           => deny,
        "/internal/{*rest}"                   => deny,
        GET               "/mixed"            => PUBLIC,
        POST              "/mixed"            => deny,
        GET               "/partners"         => elsewhere::PARTNERS,
        DELETE            "/partners"         => ADMIN,
        PATCH | GET       "/order"            => ACCOUNT,
        PUT               "/order"            => ACCOUNT,
        HEAD              "/head"             => ACCOUNT,
        GET | M-SEARCH | purge "/words"       => ACCOUNT,
        DELETE            "/stars"            => EVERY_METHOD,
        #[cfg(any())]
        GET               "/gone"             => ACCOUNT,
        #[cfg(all())]
        GET               "/half"             => ACCOUNT,
        #[cfg(any())]
        DELETE            "/half"             => ADMIN,
        #[cfg(any())]
        PUT               "/half"             => ACCOUNT,
        #[cfg(any())]
        "/shadow/me"                          => deny,
        GET               "/shadow/{name}"    => ACCOUNT,
        #[cfg(any())]
        #[allow(cors::catch_all_with_credentials)]
        _                                     => ADMIN,
        #[cfg(all())]
        _                                     => PUBLIC,
    };

    pub static STRICT: Routes = {
        GET               "/feed/{*rest}"     => PUBLIC,
        GET               "/account/{id}"     => ACCOUNT,
        "/internal"                           => deny,
    };
}

pub const APP: &str = "https://app.example.com";
pub const ADMINS: &str = "https://admin.example.com";
pub const EVIL: &str = "https://evil.example";

const ACRM: &str = "access-control-request-method";
const BY_METHOD: &str = "vary: Access-Control-Request-Method";
const BY_BOTH: &str = "vary: Origin, Access-Control-Request-Method";
const STAR: &str = "access-control-allow-origin: *";
const ECHO: &str = "access-control-allow-origin: {origin}";
const CREDENTIALED: &str = "access-control-allow-credentials: true";
const JSON: &str = "access-control-allow-headers: content-type";
const TEN_MINUTES: &str = "access-control-max-age: 600";

/// What a response under `PUBLIC` carries.
pub const PUBLIC_ACTUAL: &[&str] = &[STAR, "access-control-expose-headers: etag"];
/// What a response under `ACCOUNT` or `ADMIN` carries for a site that they list.
pub const ACCOUNT_ACTUAL: &[&str] = &[BY_ORIGIN, ECHO, CREDENTIALED];

/// A request to `SITE`, the status and the lines of its answer.
type Row<'a> = (Ask, &'a str, Vec<&'a str>);

pub fn cases() -> Vec<Case> {
    [preflights(), actuals()].concat().into_iter().map(|row| case(&SITE, row)).collect()
}

pub fn case(table: &'static Routes, (ask, status, lines): Row<'_>) -> Case {
    let shown = |name| ask.lines(name).iter().map(|line| line.escape_ascii().to_string()).collect::<Vec<_>>();
    let (origin, asked) = (shown("origin").concat(), shown(ACRM).join(" and "));
    let name = format!("{} {:.60} of {asked:?} from {origin:?}", ask.method, ask.target);
    Case { guard: Guard::Routes(table), name, expected: expected(status, &lines, &origin), ask }
}

fn account<'a>(vary: &'a str, methods: &'a str) -> Vec<&'a str> {
    vec![vary, ECHO, CREDENTIALED, methods, JSON, TEN_MINUTES]
}

fn preflights() -> Vec<Row<'static>> {
    let feed = || vec![STAR, "access-control-allow-methods: GET,HEAD"];
    let reads = || account(BY_BOTH, "access-control-allow-methods: GET,HEAD,PATCH");
    let deletes = || account(BY_BOTH, "access-control-allow-methods: DELETE");
    let order = || account(BY_ORIGIN, "access-control-allow-methods: PATCH,GET,HEAD,PUT");
    let partner =
        || vec![BY_BOTH, ECHO, "access-control-allow-methods: GET,HEAD", "access-control-allow-headers: x-partner"];
    let two = |line, other: &str| preflight(line, APP).asks_for(other);
    vec![
        // One policy on the path: the method asked for changes nothing.
        (preflight("GET /feed/a", EVIL), "204", feed()),
        (preflight("HEAD /feed/a/b", EVIL), "204", feed()),
        (preflight("DELETE /feed/a", EVIL), "204", feed()),
        (preflight(" /feed/a", EVIL), "204", feed()),
        (two("GET /feed/a", "PUT"), "204", feed()),
        (preflight("GET /order", APP), "204", order()),
        (preflight("PUT /order", APP), "204", order()),
        (preflight("DELETE /order", APP), "204", order()),
        (preflight("DELETE /order", EVIL), "403", vec![BY_ORIGIN]),
        (preflight("HEAD /head", APP), "204", account(BY_ORIGIN, "access-control-allow-methods: HEAD")),
        (
            preflight("purge /words", APP),
            "204",
            account(BY_ORIGIN, "access-control-allow-methods: GET,HEAD,M-SEARCH,purge"),
        ),
        (preflight("DELETE /stars", EVIL), "204", vec![STAR, "access-control-allow-methods: DELETE"]),
        // A line without methods sends its policy's own list.
        (
            preflight("GET /reports/7", "https://bi.example.com"),
            "204",
            vec![BY_ORIGIN, ECHO, "access-control-allow-methods: PUT"],
        ),
        (preflight("PUT /reports/7", APP), "403", vec![BY_ORIGIN]),
        // Several policies on the path: each sends the methods of its own lines.
        (preflight("GET /account/7", APP), "204", reads()),
        (preflight("HEAD /account/7", APP), "204", reads()),
        (preflight("PATCH /account/7", APP), "204", reads()),
        (preflight("PATCH /account/7", ADMINS), "403", vec![BY_BOTH]),
        (preflight("DELETE /account/7", ADMINS), "204", deletes()),
        (preflight("DELETE /account/7", APP), "403", vec![BY_BOTH]),
        (preflight("GET /partners", "https://partner.example"), "204", partner()),
        (preflight("DELETE /partners", "https://partner.example"), "403", vec![BY_BOTH]),
        // A method that no line names, or none that can be looked up.
        (preflight("PUT /account/7", APP), "403", vec![BY_METHOD]),
        (preflight("patch /account/7", APP), "403", vec![BY_METHOD]),
        (preflight(" /account/7", APP), "403", vec![BY_METHOD]),
        (preflight("OPTIONS /account/7", APP), "403", vec![BY_METHOD]),
        (ask("OPTIONS /account/7").origin(APP).asks_for("GET,PATCH"), "403", vec![BY_METHOD]),
        (two("GET /account/7", "PATCH"), "403", vec![BY_METHOD]),
        (two("GET /account/7", "GET"), "403", vec![BY_METHOD]),
        (preflight("GET /account/7", APP).origin(APP), "403", vec![BY_BOTH]),
        // Denied lines.
        (preflight("GET /internal", APP), "403", vec![]),
        (preflight("GET /internal/a/b", APP), "403", vec![]),
        (preflight("GET /mixed", EVIL), "204", vec![BY_METHOD, STAR, "access-control-allow-methods: GET,HEAD"]),
        (preflight("POST /mixed", EVIL), "403", vec![BY_METHOD]),
        (preflight("PUT /mixed", EVIL), "403", vec![BY_METHOD]),
        // Lines that this build does not have.
        (preflight("GET /gone", APP), "204", vec![STAR, "access-control-allow-methods: GET,HEAD,POST"]),
        (preflight("DELETE /half", APP), "204", account(BY_ORIGIN, "access-control-allow-methods: GET,HEAD")),
        (preflight("GET /shadow/me", APP), "204", account(BY_ORIGIN, "access-control-allow-methods: GET,HEAD")),
        // `_` is for paths, and for targets that are none.
        (preflight("DELETE /nowhere", EVIL), "204", vec![STAR, "access-control-allow-methods: GET,HEAD,POST"]),
        (preflight("DELETE *", EVIL), "204", vec![STAR, "access-control-allow-methods: GET,HEAD,POST"]),
        // The scheme and host of the target, and its query, are not part of the path.
        (preflight("DELETE http://api.example.com/account/7?x=/../feed/a", ADMINS), "204", deletes()),
        (preflight("GET http://api.example.com/internal", APP), "403", vec![]),
        (
            preflight("GET http://api.example.com", EVIL),
            "204",
            vec![STAR, "access-control-allow-methods: GET,HEAD,POST"],
        ),
        (preflight("GET /internal?/feed/a", EVIL), "403", vec![]),
    ]
}

fn actuals() -> Vec<Row<'static>> {
    let public = || PUBLIC_ACTUAL.to_vec();
    let account = || ACCOUNT_ACTUAL.to_vec();
    let from = |line: &str, origin: &str| ask(line).origin(origin);
    let row = |ask, lines| (ask, "forwarded", lines);
    vec![
        row(from("GET /feed/a", EVIL), public()),
        row(ask("GET /feed/a"), public()),
        row(from("DELETE /feed/a", EVIL), public()),
        row(from("OPTIONS /feed/a", EVIL), public()),
        row(from("GET /account/7", APP), account()),
        row(from("HEAD /account/7", APP), account()),
        row(from("PATCH /account/7", APP), account()),
        row(from("GET /account/7", ADMINS), vec![BY_ORIGIN]),
        row(ask("GET /account/7"), vec![BY_ORIGIN]),
        row(from("DELETE /account/7", ADMINS), account()),
        row(from("DELETE /account/7", APP), vec![BY_ORIGIN]),
        row(from("PUT /account/7", APP), vec![]),
        row(from("get /account/7", APP), vec![]),
        row(from("OPTIONS /account/7", APP), vec![]),
        row(ask("OPTIONS /account/7").asks_for("PATCH"), vec![]),
        row(ask("OPTIONS /feed/a").asks_for("GET"), public()),
        row(from("GET /internal", APP), vec![]),
        row(from("POST /internal/a/b", APP), vec![]),
        row(from("GET /mixed", EVIL), public()),
        row(from("POST /mixed", EVIL), vec![]),
        row(from("GET /partners", "https://partner.example"), vec![BY_ORIGIN, ECHO]),
        row(from("GET /gone", APP), public()),
        row(from("DELETE /half", APP), account()),
        row(from("GET /shadow/me", APP), account()),
        row(from("GET /nowhere", EVIL), public()),
        row(from("GET /", EVIL), public()),
        row(from("OPTIONS *", EVIL), public()),
        row(from("GET http://api.example.com/account/7?x=1", APP), account()),
        row(from("GET https://api.example.com/internal", APP), vec![]),
        row(from("CONNECT api.example.com:443", EVIL), public()),
    ]
}
