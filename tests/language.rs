//! The language as its description shows it.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

use cors_runtime::{Decision, OriginList, OriginSet, cors};
use http::{HeaderValue, Request, Response};

static TENANTS: OriginSet = OriginSet::new();

cors! {
    /// Read-only data, open to every site.
    pub static PUBLIC: Policy = {
        allow_origins: *,
        expose_headers: [ETag, X-Total-Count],
    };

    /// The signed-in web app. Cookies travel.
    pub static ACCOUNT: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[allow(cors::subdomain_wildcard_with_credentials)] "https://*.tenant.example.com",
            TENANTS,
            #[cfg(debug_assertions)] "http://localhost:*",
        ],
        allow_credentials: true,
        allow_headers: [Authorization, Content-Type, X-Request-Id],
        expose_headers: [X-RateLimit-Remaining],
        max_age: 2h,
    };

    /// Same sites and rights, but never cached.
    static ADMIN: Policy = { max_age: 0, ..ACCOUNT };

    /// Which policy guards which route.
    pub static API: Routes = {
        GET          "/feed/{*rest}"   => PUBLIC,
        GET | PATCH  "/account/{id}"   => ACCOUNT,
        DELETE       "/account/{id}"   => ADMIN,
        "/reports/{id}"                => { allow_origins: ["https://bi.example.com"] },
        "/internal"                    => deny,
        "/internal/{*rest}"            => deny,
        _                              => PUBLIC,
    };
}

/// Status, `Access-Control-Allow-Origin` and `-Methods` of a preflight.
fn preflight(path: &str, method: &str, origin: &str) -> (u16, Option<String>, Option<String>) {
    let request = Request::options(path).header("origin", origin).header("access-control-request-method", method);
    let Decision::Answer(answer) = API.decide(&request.body(()).unwrap()) else { panic!("{path} was forwarded") };
    let response: Response<()> = answer.into_response();
    let value = |name| response.headers().get(name).map(|value: &HeaderValue| value.to_str().unwrap().to_owned());
    (response.status().as_u16(), value("access-control-allow-origin"), value("access-control-allow-methods"))
}

#[test]
fn each_line_answers_with_its_policy() {
    let app = "https://app.example.com";
    for (path, method, origin, allowed) in [
        ("/feed/today", "GET", "https://any.example", Some(("*", "GET,HEAD"))),
        ("/account/7", "PATCH", app, Some((app, "GET,HEAD,PATCH"))),
        (
            "/account/7",
            "PATCH",
            "https://a.tenant.example.com",
            Some(("https://a.tenant.example.com", "GET,HEAD,PATCH")),
        ),
        ("/account/7", "PATCH", "https://tenant.example.com", None),
        ("/account/7", "DELETE", app, Some((app, "DELETE"))),
        ("/account/7", "PUT", app, None),
        ("/reports/7", "GET", "https://bi.example.com", Some(("https://bi.example.com", "GET,HEAD,POST"))),
        ("/reports/7", "GET", app, None),
        ("/internal", "GET", app, None),
        ("/internal/a/b", "GET", app, None),
        ("/internal/", "GET", app, None),
        ("/elsewhere", "GET", app, Some(("*", "GET,HEAD,POST"))),
    ] {
        let expected = match allowed {
            Some((origin, methods)) => (204, Some(origin.to_owned()), Some(methods.to_owned())),
            None => (403, None, None),
        };
        assert_eq!(preflight(path, method, origin), expected, "{method} {path} from {origin}");
    }
}

#[test]
fn a_development_origin_is_there_in_debug_builds_only() {
    let origin = HeaderValue::from_static("http://localhost:5173");
    assert_eq!(ACCOUNT.allows_origin(&origin), cfg!(debug_assertions));
}

#[test]
fn tenants_come_at_start_up() {
    let origin = HeaderValue::from_static("https://shop.example");
    assert!(!ACCOUNT.allows_origin(&origin));
    TENANTS.replace(OriginList::parse(["https://shop.example"]).unwrap());
    assert!(ACCOUNT.allows_origin(&origin) && ADMIN.allows_origin(&origin));
}
