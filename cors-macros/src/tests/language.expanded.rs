/// Read-only data, open to every site.
///
/// What it says, as `Display` prints it:
///
/// ```text
/// PUBLIC
///   origins      *
///   credentials  no
///   methods      GET, HEAD, POST
///   exposed      etag, x-total-count
/// ```
pub static PUBLIC: ::cors_runtime::Policy = {
    use ::cors_runtime::__private as __cors;
    __cors::policy(__cors::Table {
        name: "PUBLIC",
        module: ::core::module_path!(),
        origins: __cors::Origins::Any,
        credentials: false,
        allow_methods: __cors::Some(__cors::HeaderValue::from_static("GET,HEAD,POST")),
        allow_headers: __cors::None,
        expose_headers: __cors::Some(
            __cors::HeaderValue::from_static("etag,x-total-count"),
        ),
        max_age: __cors::None,
        forbid_all_but: __cors::None,
        allowed: &[],
    })
};
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub enum PUBLIC {}
impl ::cors_runtime::__private::Named for PUBLIC {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::PUBLIC@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Anybody,
    );
}
/// The signed-in web app. Cookies travel.
///
/// What it says, as `Display` prints it:
///
/// ```text
/// ACCOUNT
///   origins      https://app.example.com
///                https://*.tenant.example.com
///                http://localhost:* #[cfg(debug_assertions)]
///                TENANTS (asked at run time)
///   credentials  yes
///   methods      GET, HEAD, POST
///   headers      authorization, content-type, x-request-id
///   exposed      x-ratelimit-remaining
///   max age      7200 s
///   allowed      CORS0506 subdomain_wildcard_with_credentials for https://*.tenant.example.com
/// ```
pub static ACCOUNT: ::cors_runtime::Policy = {
    use ::cors_runtime::__private as __cors;
    static __FEW: [__cors::HeaderValue; 1] = [
        __cors::HeaderValue::from_static("https://app.example.com"),
    ];
    __cors::policy(__cors::Table {
        name: "ACCOUNT",
        module: ::core::module_path!(),
        origins: __cors::Origins::Listed(__cors::Listed {
            few: &__FEW,
            has_only_few: false,
            many: __cors::None,
            null: false,
            patterns: &[
                __cors::Pattern {
                    scheme: "https",
                    host: __cors::HostPattern::Subdomains(".tenant.example.com"),
                    port: __cors::PortPattern::Default,
                },
                #[cfg(debug_assertions)]
                __cors::Pattern {
                    scheme: "http",
                    host: __cors::HostPattern::Exact("localhost"),
                    port: __cors::PortPattern::Any,
                },
            ],
            sources: &[
                __cors::Source {
                    name: "TENANTS",
                    source: __cors::judged(&TENANTS),
                },
            ],
        }),
        credentials: true,
        allow_methods: __cors::Some(__cors::HeaderValue::from_static("GET,HEAD,POST")),
        allow_headers: __cors::Some(
            __cors::HeaderValue::from_static("authorization,content-type,x-request-id"),
        ),
        expose_headers: __cors::Some(
            __cors::HeaderValue::from_static("x-ratelimit-remaining"),
        ),
        max_age: __cors::Some(__cors::HeaderValue::from_static("7200")),
        forbid_all_but: __cors::None,
        allowed: &[
            __cors::Allowed {
                rule: __cors::Rule::SubdomainWildcardWithCredentials,
                subject: "https://*.tenant.example.com",
                reason: __cors::None,
            },
        ],
    })
};
#[doc(hidden)]
#[allow(non_camel_case_types)]
pub enum ACCOUNT {}
impl ::cors_runtime::__private::Named for ACCOUNT {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::ACCOUNT@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        true,
        ::cors_runtime::__private::Openness::Listed,
    );
}
/// Same sites and rights, but never cached.
///
/// What it says, as `Display` prints it:
///
/// ```text
/// ADMIN
///   origins      https://app.example.com
///                https://*.tenant.example.com
///                http://localhost:* #[cfg(debug_assertions)]
///                TENANTS (asked at run time)
///   credentials  yes
///   methods      GET, HEAD, POST
///   headers      authorization, content-type, x-request-id
///   exposed      x-ratelimit-remaining
///   max age      0 s
///   allowed      CORS0506 subdomain_wildcard_with_credentials for https://*.tenant.example.com
/// ```
static ADMIN: ::cors_runtime::Policy = {
    use ::cors_runtime::__private as __cors;
    let _ = &ACCOUNT;
    static __FEW: [__cors::HeaderValue; 1] = [
        __cors::HeaderValue::from_static("https://app.example.com"),
    ];
    __cors::policy(__cors::Table {
        name: "ADMIN",
        module: ::core::module_path!(),
        origins: __cors::Origins::Listed(__cors::Listed {
            few: &__FEW,
            has_only_few: false,
            many: __cors::None,
            null: false,
            patterns: &[
                __cors::Pattern {
                    scheme: "https",
                    host: __cors::HostPattern::Subdomains(".tenant.example.com"),
                    port: __cors::PortPattern::Default,
                },
                #[cfg(debug_assertions)]
                __cors::Pattern {
                    scheme: "http",
                    host: __cors::HostPattern::Exact("localhost"),
                    port: __cors::PortPattern::Any,
                },
            ],
            sources: &[
                __cors::Source {
                    name: "TENANTS",
                    source: __cors::judged(&TENANTS),
                },
            ],
        }),
        credentials: true,
        allow_methods: __cors::Some(__cors::HeaderValue::from_static("GET,HEAD,POST")),
        allow_headers: __cors::Some(
            __cors::HeaderValue::from_static("authorization,content-type,x-request-id"),
        ),
        expose_headers: __cors::Some(
            __cors::HeaderValue::from_static("x-ratelimit-remaining"),
        ),
        max_age: __cors::Some(__cors::HeaderValue::from_static("0")),
        forbid_all_but: __cors::None,
        allowed: &[
            __cors::Allowed {
                rule: __cors::Rule::SubdomainWildcardWithCredentials,
                subject: "https://*.tenant.example.com",
                reason: __cors::None,
            },
        ],
    })
};
#[doc(hidden)]
#[allow(non_camel_case_types)]
enum ADMIN {}
impl ::cors_runtime::__private::Named for ADMIN {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::ADMIN@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        true,
        ::cors_runtime::__private::Openness::Listed,
    );
}
/// Which policy guards which route.
///
/// What it says; `Display` prints the policies, too:
///
/// ```text
/// API
///   GET, HEAD         /feed/{*rest}      PUBLIC
///   GET, HEAD, PATCH  /account/{id}      ACCOUNT
///   DELETE            /account/{id}      ADMIN
///   every method      /reports/{id}      policy of /reports/{id}
///   every method      /internal          denied
///   every method      /internal/{*rest}  denied
///                     any other path     PUBLIC
///
/// policy of /reports/{id}
///   origins      https://bi.example.com
///   credentials  no
///   methods      GET, HEAD, POST
/// ```
pub static API: ::cors_runtime::Routes = {
    use ::cors_runtime::__private as __cors;
    static __METHODS_0: __cors::Methods = __cors::Methods {
        value: __cors::HeaderValue::from_static("GET,HEAD"),
        prepared: __cors::Prepared::new(),
    };
    static __METHODS_1: __cors::Methods = __cors::Methods {
        value: __cors::HeaderValue::from_static("GET,HEAD,PATCH"),
        prepared: __cors::Prepared::new(),
    };
    static __METHODS_2: __cors::Methods = __cors::Methods {
        value: __cors::HeaderValue::from_static("DELETE"),
        prepared: __cors::Prepared::new(),
    };
    static __POLICY_0: ::cors_runtime::Policy = {
        static __FEW: [__cors::HeaderValue; 1] = [
            __cors::HeaderValue::from_static("https://bi.example.com"),
        ];
        __cors::policy(__cors::Table {
            name: "policy of /reports/{id}",
            module: ::core::module_path!(),
            origins: __cors::Origins::Listed(__cors::Listed {
                few: &__FEW,
                has_only_few: true,
                many: __cors::None,
                null: false,
                patterns: &[],
                sources: &[],
            }),
            credentials: false,
            allow_methods: __cors::Some(
                __cors::HeaderValue::from_static("GET,HEAD,POST"),
            ),
            allow_headers: __cors::None,
            expose_headers: __cors::None,
            max_age: __cors::None,
            forbid_all_but: __cors::None,
            allowed: &[],
        })
    };
    static __ROUTES: &[__cors::Route] = &[
        __cors::Route {
            path: "/feed/{*rest}",
            lines: &[
                __cors::Line {
                    methods: &["GET", "HEAD"],
                    policy: &PUBLIC,
                    group: 0,
                    allow_methods: __cors::Some(&__METHODS_0),
                },
            ],
        },
        __cors::Route {
            path: "/account/{id}",
            lines: &[
                __cors::Line {
                    methods: &["GET", "HEAD", "PATCH"],
                    policy: &ACCOUNT,
                    group: 0,
                    allow_methods: __cors::Some(&__METHODS_1),
                },
                __cors::Line {
                    methods: &["DELETE"],
                    policy: &ADMIN,
                    group: 1,
                    allow_methods: __cors::Some(&__METHODS_2),
                },
            ],
        },
        __cors::Route {
            path: "/reports/{id}",
            lines: &[
                __cors::Line {
                    methods: &[],
                    policy: &__POLICY_0,
                    group: 0,
                    allow_methods: __cors::None,
                },
            ],
        },
        __cors::Route {
            path: "/internal",
            lines: &[
                __cors::Line {
                    methods: &[],
                    policy: &__cors::DENY,
                    group: 0,
                    allow_methods: __cors::None,
                },
            ],
        },
        __cors::Route {
            path: "/internal/{*rest}",
            lines: &[
                __cors::Line {
                    methods: &[],
                    policy: &__cors::DENY,
                    group: 0,
                    allow_methods: __cors::None,
                },
            ],
        },
    ];
    __cors::routes(__cors::RouteTable {
        name: "API",
        routes: __ROUTES,
        tree: __cors::Node {
            prefix: "/",
            children: &[
                __cors::Node {
                    prefix: "feed/",
                    children: &[],
                    wildcard: __cors::Wildcard::CatchAll(0),
                    route: __cors::None,
                },
                __cors::Node {
                    prefix: "account/",
                    children: &[],
                    wildcard: __cors::Wildcard::Param(
                        &__cors::Node {
                            prefix: "",
                            children: &[],
                            wildcard: __cors::Wildcard::None,
                            route: __cors::Some(1),
                        },
                    ),
                    route: __cors::None,
                },
                __cors::Node {
                    prefix: "reports/",
                    children: &[],
                    wildcard: __cors::Wildcard::Param(
                        &__cors::Node {
                            prefix: "",
                            children: &[],
                            wildcard: __cors::Wildcard::None,
                            route: __cors::Some(2),
                        },
                    ),
                    route: __cors::None,
                },
                __cors::Node {
                    prefix: "internal",
                    children: &[
                        __cors::Node {
                            prefix: "/",
                            children: &[],
                            wildcard: __cors::Wildcard::CatchAll(4),
                            route: __cors::None,
                        },
                    ],
                    wildcard: __cors::Wildcard::None,
                    route: __cors::Some(3),
                },
            ],
            wildcard: __cors::Wildcard::None,
            route: __cors::None,
        },
        fallback: __cors::Some(&PUBLIC),
        forbids: false,
        allowed: &[],
    })
};
