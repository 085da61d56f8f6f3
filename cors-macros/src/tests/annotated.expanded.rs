/// A comment.
#[must_use]
pub(crate) async fn show(id: u64) -> u64 {
    id
}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations
)]
pub(crate) enum show {}
impl ::cors_runtime::__private::Annotated for show {
    const POLICY: &'static ::cors_runtime::Policy = &policies::ACCOUNT;
}
impl ::cors_runtime::__private::Named for show {
    const ID: &'static str = <policies::ACCOUNT as ::cors_runtime::__private::Named>::ID;
    const ALLOW_METHODS: ::core::option::Option<&'static [&'static str]> = <policies::ACCOUNT as ::cors_runtime::__private::Named>::ALLOW_METHODS;
    const GUARD: (bool, ::cors_runtime::__private::Openness) = <policies::ACCOUNT as ::cors_runtime::__private::Named>::GUARD;
    const FORBIDS: bool = <policies::ACCOUNT as ::cors_runtime::__private::Named>::FORBIDS;
}
#[cfg(unix)]
#[expect(dead_code)]
fn metrics<T>(_: T)
where
    T: Copy,
{}
#[cfg(unix)]
#[allow(dead_code)]
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations
)]
enum metrics {}
#[cfg(unix)]
#[allow(dead_code)]
impl ::cors_runtime::__private::Annotated for metrics {
    const POLICY: &'static ::cors_runtime::Policy = &::cors_runtime::__private::DENY;
}
#[cfg(unix)]
#[allow(dead_code)]
impl ::cors_runtime::__private::Named for metrics {
    const ID: &'static str = "deny";
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Nobody,
    );
}
pub fn report() {}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations
)]
pub enum report {}
impl ::cors_runtime::__private::Annotated for report {
    const POLICY: &'static ::cors_runtime::Policy = {
        use ::cors_runtime::__private as __cors;
        static __POLICY: ::cors_runtime::Policy = {
            static __FEW: [__cors::HeaderValue; __cors::count(&[(), #[cfg(test)] ()])] = [
                __cors::HeaderValue::from_static("https://bi.example.com"),
                #[cfg(test)]
                __cors::HeaderValue::from_static("http://localhost:3000"),
            ];
            __cors::policy(__cors::Table {
                name: "policy of report",
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
                max_age: __cors::Some(__cors::HeaderValue::from_static("600")),
                forbid_all_but: __cors::None,
                allowed: &[],
            })
        };
        &__POLICY
    };
}
impl ::cors_runtime::__private::Named for report {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::report@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Listed,
    );
}
pub fn refused() {}
#[doc(hidden)]
#[allow(
    non_camel_case_types,
    missing_debug_implementations,
    missing_copy_implementations
)]
pub enum refused {}
impl ::cors_runtime::__private::Annotated for refused {
    const POLICY: &'static ::cors_runtime::Policy = &::cors_runtime::__private::DENY;
}
impl ::cors_runtime::__private::Named for refused {
    const ID: &'static str = "deny";
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Nobody,
    );
}
::core::compile_error! {
    "CORS0501 wildcard_with_credentials: `allow_origins: *` cannot be combined with `allow_credentials: true`\nbrowsers refuse every response: \"The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.\"\nhelp: a token that a script puts into `Authorization` is not a credential: delete `allow_credentials`\nhelp: cookies needed? list the sites: `allow_origins: [\"https://app.example.com\"]`\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0501/index.html"
}
::core::compile_error! {
    "CORS0501 wildcard_with_credentials: this `allow_credentials` is the other half of the contradiction\nsee: https://docs.rs/cors-runtime/0.1.0/cors_runtime/rules/cors0501/index.html"
}
