///
/// What it says, as `Display` prints it:
///
/// ```text
/// MANY
///   origins      https://site-0.example.com
///                https://site-1.example.com
///                https://site-2.example.com
///                https://site-3.example.com
///                https://site-4.example.com
///                https://site-5.example.com
///                https://site-6.example.com
///                https://site-7.example.com
///                https://site-8.example.com
///                https://site-9.example.com
///   credentials  no
///   methods      GET, HEAD, POST
/// ```
static MANY: ::cors_runtime::Policy = {
    use ::cors_runtime::__private as __cors;
    __cors::policy(__cors::Table {
        name: "MANY",
        module: ::core::module_path!(),
        origins: __cors::Origins::Listed(__cors::Listed {
            few: &[],
            has_only_few: false,
            many: __cors::Some(__cors::Many {
                index: __cors::Index {
                    seed: 0,
                    displacements: &[3, 4, 2],
                },
                texts: &[
                    "https://site-1.example.com",
                    "https://site-3.example.com",
                    "https://site-8.example.com",
                    "",
                    "https://site-0.example.com",
                    "https://site-6.example.com",
                    "https://site-9.example.com",
                    "",
                    "https://site-5.example.com",
                    "https://site-7.example.com",
                    "https://site-2.example.com",
                    "https://site-4.example.com",
                ],
            }),
            null: false,
            patterns: &[],
            sources: &[],
        }),
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
enum MANY {}
impl ::cors_runtime::__private::Named for MANY {
    const ID: &'static str = ::core::concat!(
        ::core::module_path!(), "::MANY@", ::core::file!(), ":", ::core::line!(), ":",
        ::core::column!()
    );
    const GUARD: (bool, ::cors_runtime::__private::Openness) = (
        false,
        ::cors_runtime::__private::Openness::Listed,
    );
}
