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
