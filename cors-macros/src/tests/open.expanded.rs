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
