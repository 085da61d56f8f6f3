///
/// What it says, as `Display` prints it:
///
/// ```text
/// OWN
///   origins      *
///   credentials  no
///   methods      GET, HEAD, POST
/// ```
static OWN: ::cors_runtime::Policy = {
    use ::cors_runtime::__private as __cors;
    __cors::policy(__cors::Table {
        name: "OWN",
        module: ::core::module_path!(),
        origins: __cors::Origins::Any,
        credentials: false,
        allow_methods: __cors::Some(__cors::HeaderValue::from_static("GET,HEAD,POST")),
        allow_headers: __cors::None,
        expose_headers: __cors::None,
        max_age: __cors::None,
        forbid_all_but: __cors::None,
        allowed: &[],
    })
};
#[doc(hidden)]
#[allow(non_camel_case_types)]
enum OWN {}
impl ::cors_runtime::__private::Named for OWN {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::OWN@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Anybody,
    );
}
///
/// What it says; `Display` prints the policies, too:
///
/// ```text
/// API
///   GET, HEAD  /a              OWN
///   PUT        /a              policies::WRITE
///   DELETE     /a              denied
///   GET, HEAD  /b              policies::READ
///              any other path  denied
/// ```
static API: ::cors_runtime::Routes = {
    use ::cors_runtime::__private as __cors;
    const __POLICIES_0: [&str; 3] = [
        <OWN as __cors::Named>::ID,
        <policies::WRITE as __cors::Named>::ID,
        "deny",
    ];
    static __METHODS_0: __cors::Methods = __cors::Methods {
        value: __cors::HeaderValue::from_static(
            __cors::joined![0 of __POLICIES_0; (0, "GET"), (0, "HEAD"), (1, "PUT")],
        ),
        prepared: __cors::Prepared::new(),
    };
    static __METHODS_1: __cors::Methods = __cors::Methods {
        value: __cors::HeaderValue::from_static(
            __cors::joined![1 of __POLICIES_0; (0, "GET"), (0, "HEAD"), (1, "PUT")],
        ),
        prepared: __cors::Prepared::new(),
    };
    static __METHODS_2: __cors::Methods = __cors::Methods {
        value: __cors::HeaderValue::from_static("GET,HEAD"),
        prepared: __cors::Prepared::new(),
    };
    const _: () = ::core::assert!(
        __cors::allows(< policies::WRITE as __cors::Named > ::ALLOW_METHODS, "PUT"),
        "{}",
        "CORS0730 refused_method: `PUT` is routed to a policy whose `allow_methods` refuses it\nhelp: add `PUT` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
    );
    const _: () = ::core::assert!(
        __cors::allows(< policies::READ as __cors::Named > ::ALLOW_METHODS, "GET"), "{}",
        "CORS0730 refused_method: `GET` is routed to a policy whose `allow_methods` refuses it\nhelp: add `GET` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
    );
    static __ROUTES: &[__cors::Route] = &[
        __cors::Route {
            path: "/a",
            lines: &[
                __cors::Line {
                    methods: &["GET", "HEAD"],
                    policy: &OWN,
                    group: __cors::group(0, &__POLICIES_0),
                    allow_methods: __cors::Some(&__METHODS_0),
                },
                __cors::Line {
                    methods: &["PUT"],
                    policy: &policies::WRITE,
                    group: __cors::group(1, &__POLICIES_0),
                    allow_methods: __cors::Some(&__METHODS_1),
                },
                __cors::Line {
                    methods: &["DELETE"],
                    policy: &__cors::DENY,
                    group: __cors::group(2, &__POLICIES_0),
                    allow_methods: __cors::None,
                },
            ],
        },
        __cors::Route {
            path: "/b",
            lines: &[
                __cors::Line {
                    methods: &["GET", "HEAD"],
                    policy: &policies::READ,
                    group: 0,
                    allow_methods: __cors::Some(&__METHODS_2),
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
                    prefix: "a",
                    children: &[],
                    wildcard: __cors::Wildcard::None,
                    route: __cors::Some(0),
                },
                __cors::Node {
                    prefix: "b",
                    children: &[],
                    wildcard: __cors::Wildcard::None,
                    route: __cors::Some(1),
                },
            ],
            wildcard: __cors::Wildcard::None,
            route: __cors::None,
        },
        fallback: __cors::None,
        forbids: __cors::any(
            &[
                <policies::WRITE as __cors::Named>::FORBIDS,
                <policies::READ as __cors::Named>::FORBIDS,
            ],
        ),
        allowed: &[],
    })
};
