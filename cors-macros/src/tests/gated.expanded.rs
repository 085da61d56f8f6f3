///
/// What it says, as `Display` prints it:
///
/// ```text
/// DEV
///   origins      https://app.example.com
///                http://localhost:3000 #[cfg(debug_assertions)]
///   credentials  no
///   methods      GET, HEAD, PUT #[cfg(feature="write")]
/// ```
static DEV: ::cors_runtime::Policy = {
    use ::cors_runtime::__private as __cors;
    static __FEW: [__cors::HeaderValue; __cors::count(
        &[(), #[cfg(debug_assertions)] ()],
    )] = [
        __cors::HeaderValue::from_static("https://app.example.com"),
        #[cfg(debug_assertions)]
        __cors::HeaderValue::from_static("http://localhost:3000"),
    ];
    __cors::policy(__cors::Table {
        name: "DEV",
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
        allow_methods: __cors::header(
            __cors::joined!["GET", "HEAD", #[cfg(feature = "write")] "PUT"],
        ),
        allow_headers: __cors::None,
        expose_headers: __cors::None,
        max_age: __cors::None,
        forbid_all_but: __cors::None,
        allowed: &[],
    })
};
#[doc(hidden)]
#[allow(non_camel_case_types)]
enum DEV {}
impl ::cors_runtime::__private::Named for DEV {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::DEV@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const ALLOW_METHODS: ::core::option::Option<&'static [&'static str]> = ::core::option::Option::Some(
        &["GET", "HEAD", #[cfg(feature = "write")] "PUT"],
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Listed,
    );
}
///
/// What it says; `Display` prints the policies, too:
///
/// ```text
/// API
///   GET, HEAD  /a              DEV
///   PUT        /a              DEV #[cfg(feature="write")]
///              any other path  DEV #[cfg(debug_assertions)]
/// ```
static API: ::cors_runtime::Routes = {
    use ::cors_runtime::__private as __cors;
    static __METHODS_0: __cors::Methods = __cors::Methods {
        value: __cors::HeaderValue::from_static(
            __cors::joined!["GET", "HEAD", #[cfg(feature = "write")] "PUT"],
        ),
        prepared: __cors::Prepared::new(),
    };
    const _: () = ::core::assert!(
        __cors::allows(< DEV as __cors::Named > ::ALLOW_METHODS, "GET"), "{}",
        "CORS0730 refused_method: `GET` is routed to a policy whose `allow_methods` refuses it\nhelp: add `GET` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
    );
    #[cfg(feature = "write")]
    const _: () = ::core::assert!(
        __cors::allows(< DEV as __cors::Named > ::ALLOW_METHODS, "PUT"), "{}",
        "CORS0730 refused_method: `PUT` is routed to a policy whose `allow_methods` refuses it\nhelp: add `PUT` to `allow_methods`\nhelp: in a table `allow_methods` can be left out: the lines say the methods\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0730/index.html"
    );
    static __ROUTES: &[__cors::Route] = &[
        __cors::Route {
            path: "/a",
            lines: &[
                __cors::Line {
                    methods: &["GET", "HEAD"],
                    policy: &DEV,
                    group: 0,
                    allow_methods: __cors::Some(&__METHODS_0),
                },
                #[cfg(feature = "write")]
                __cors::Line {
                    methods: &["PUT"],
                    policy: &DEV,
                    group: 0,
                    allow_methods: __cors::Some(&__METHODS_0),
                },
            ],
        },
    ];
    __cors::routes(__cors::RouteTable {
        name: "API",
        routes: __ROUTES,
        tree: __cors::Node {
            prefix: "/a",
            children: &[],
            wildcard: __cors::Wildcard::None,
            route: __cors::Some(0),
        },
        fallback: __cors::first(&[#[cfg(debug_assertions)] &DEV]),
        forbids: false,
        allowed: &[],
    })
};
