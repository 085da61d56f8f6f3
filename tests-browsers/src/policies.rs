//! Policies as people write them, and an application behind them.

use std::sync::LazyLock;

use axum::{
    Router,
    body::Body,
    extract::Request,
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::Response,
    routing::{any, delete, get, post},
};
use cors_runtime::{Origin, OriginList, OriginSet, Routes, cors, tower::Cors};

/// Customers' own domains, loaded at start-up.
static TENANTS: OriginSet = OriginSet::new();

fn is_partner(origin: &Origin<'_>) -> bool {
    origin.scheme() == "https" && origin.host() == "partner.example.net"
}

cors! {
    /// Read-only data, open to every site.
    static PUBLIC: Policy = { allow_origins: *, expose_headers: [ETag, X-Total-Count] };

    /// For any site; callers authenticate with a token.
    static TOKENS: Policy = {
        allow_origins: *,
        allow_methods: [GET, PUT, DELETE],
        allow_headers: [Authorization, Content-Type],
        max_age: 2h,
    };

    /// Nothing is held back.
    static ANYTHING: Policy = {
        allow_origins: *,
        allow_methods: *,
        allow_headers: [*, Authorization],
        expose_headers: *,
    };

    /// The signed-in web app. Cookies travel.
    static ACCOUNT: Policy = {
        allow_origins: [
            "https://app.example.com",
            "https://app.example.com:8443",
            #[allow(cors::subdomain_wildcard_with_credentials)]
            "https://*.tenant.example.com",
            TENANTS,
        ],
        allow_credentials: true,
        allow_headers: [Content-Type, X-Request-Id],
        expose_headers: [X-Total-Count],
        max_age: 2h,
    };

    /// Same rights, for another site; never cached.
    static ADMIN: Policy = { allow_origins: ["https://admin.example.com"], max_age: 0, ..ACCOUNT };

    /// What a preview of a change may do.
    static PREVIEW: Policy = {
        allow_origins: ["https://proj-*-team.example.com", is_partner],
        allow_methods: [PUT, PATCH, #[allow(cors::method_case)] patch],
        max_age: 10m,
    };

    /// Widgets in sandboxed frames.
    static WIDGET: Policy = {
        allow_origins: [#[allow(cors::null_origin, reason = "widgets run in sandboxed frames")] null],
        allow_headers: [X-Request-Id],
    };

    /// What developers open on their own machines.
    static LOCAL: Policy = {
        allow_origins: [
            #[allow(cors::development_origin, reason = "only tests ask it")]
            "http://127.0.0.1:5173",
            #[allow(cors::development_origin, reason = "only tests ask it")]
            "http://[::1]:5173",
            #[allow(cors::development_origin, reason = "only tests ask it")]
            "http://localhost:*",
        ],
        allow_methods: [PUT],
        allow_headers: [X-Request-Id],
        expose_headers: [X-Total-Count],
        max_age: 10m,
    };

    /// Remembered as long as any browser does. Two of its pages are on plain http and of one site.
    static KEPT: Policy = {
        allow_origins: ["https://app.example.com", "http://app.example.com", "http://sibling.example.com"],
        allow_methods: [PUT],
        max_age: 24h,
    };

    /// A page that is still on plain http.
    static OLD: Policy = { allow_origins: ["http://app.example.com"], allow_methods: [PUT] };

    /// Sites of others may not even send.
    static ORDERS: Policy = {
        allow_origins: ["https://app.example.com"],
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    /// Which policy guards which route.
    static SERVICE: Routes = {
        GET         "/feed/{*rest}" => PUBLIC,
        "/tokens/{id}"              => TOKENS,
        "/anything"                 => ANYTHING,
        GET | PATCH "/account/{id}" => ACCOUNT,
        DELETE      "/account/{id}" => ADMIN,
        "/profile"                  => ACCOUNT,
        "/preview"                  => PREVIEW,
        "/widget"                   => WIDGET,
        "/local"                    => LOCAL,
        "/kept"                     => KEPT,
        "/old"                      => OLD,
        POST        "/orders"       => ORDERS,
        "/internal"                 => deny,
        "/internal/{*rest}"         => deny,
    };
}

/// The application behind the policies. They are outermost, as they must be.
#[must_use]
pub fn service() -> Cors<Router, Routes> {
    static ROUTER: LazyLock<Router> = LazyLock::new(|| {
        TENANTS.replace(OriginList::parse(["https://shop.example.net"]).unwrap());
        Router::new()
            .route("/feed/{*rest}", get(handle))
            .route("/tokens/{id}", any(handle))
            .route("/anything", any(handle))
            .route("/account/{id}", get(handle).patch(handle))
            .route("/account/{id}", delete(handle))
            .route("/profile", get(handle))
            .route("/preview", any(handle))
            .route("/widget", any(handle))
            .route("/local", any(handle))
            .route("/kept", any(handle))
            .route("/old", any(handle))
            .route("/orders", post(handle))
            .route("/internal", any(handle))
            .route("/internal/{*rest}", any(handle))
            .layer(middleware::from_fn(authenticate))
    });
    SERVICE.wrap(ROUTER.clone())
}

/// A preflight would not pass: it has no cookie.
async fn authenticate(request: Request, next: Next) -> Response {
    let needed = request.uri().path().starts_with("/account");
    if needed && !request.headers().contains_key(header::COOKIE) {
        return answer(StatusCode::UNAUTHORIZED);
    }
    next.run(request).await
}

/// Answers with the status and the header line that the query asks for.
async fn handle(request: Request) -> Response {
    let pairs = request.uri().query().unwrap_or_default().split('&').filter_map(|pair| pair.split_once('='));
    let mut response = answer(StatusCode::OK);
    for (name, value) in pairs {
        match name {
            "status" => *response.status_mut() = value.parse().unwrap(),
            // Of an application that also does CORS by itself; the policy has the last word.
            "wrote" => {
                response
                    .headers_mut()
                    .insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_str(value).unwrap());
            }
            "to" => {
                let case = request.uri().query().unwrap().rsplit("case=").next().unwrap();
                let to = format!("{value}?case={case}");
                response.headers_mut().insert(header::LOCATION, to.parse().unwrap());
            }
            "fresh" => {
                response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("max-age=600"));
            }
            _ => {} // the case's name
        }
    }
    response
}

fn answer(status: StatusCode) -> Response {
    let mut response = Response::new(Body::from("text"));
    *response.status_mut() = status;
    let lines = [("content-type", "text/plain"), ("etag", "\"1\""), ("x-total-count", "3"), ("x-secret", "1")];
    for (name, value) in lines {
        response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    response
}
