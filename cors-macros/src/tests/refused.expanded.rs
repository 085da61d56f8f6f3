static TENANTS: ::cors_runtime::Policy = {
    use ::cors_runtime::__private as __cors;
    __cors::policy(__cors::Table {
        name: "TENANTS",
        module: ::core::module_path!(),
        origins: __cors::Origins::Nobody,
        credentials: false,
        allow_methods: __cors::None,
        allow_headers: __cors::None,
        expose_headers: __cors::None,
        max_age: __cors::None,
        forbid_all_but: __cors::None,
        allowed: &[],
    })
};
#[doc(hidden)]
#[allow(non_camel_case_types)]
enum TENANTS {}
impl ::cors_runtime::__private::Named for TENANTS {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::TENANTS@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Nobody,
    );
}
static API: ::cors_runtime::Routes = {
    use ::cors_runtime::__private as __cors;
    __cors::routes(__cors::RouteTable {
        name: "API",
        routes: &[],
        tree: __cors::Node {
            prefix: "",
            children: &[],
            wildcard: __cors::Wildcard::None,
            route: __cors::None,
        },
        fallback: __cors::None,
        forbids: false,
        allowed: &[],
    })
};
const _: fn() = || {
    let _ = &TENANTS;
};
const _: fn() = || {
    let _ = &elsewhere::OTHER;
};
::core::compile_error! {
    "CORS0501 wildcard_with_credentials: `allow_origins: *` cannot be combined with `allow_credentials: true`\nbrowsers refuse every response: \"The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.\"\nhelp: a token that a script puts into `Authorization` is not a credential: delete `allow_credentials`\nhelp: cookies needed? list the sites: `allow_origins: [\"https://app.example.com\"]`\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0501/index.html"
}
::core::compile_error! {
    "CORS0501 wildcard_with_credentials: this `allow_credentials` is the other half of the contradiction\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0501/index.html"
}
