//! Nothing is taken from the prelude, and nothing that the module declares is taken for something else.
#![no_implicit_prelude]
#![forbid(unsafe_code)]

::cors_runtime::cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
}

pub mod core {}
pub mod std {}
pub struct Policy;
pub enum Named {}
pub enum Annotated {}
pub enum Openness {}

#[::cors_runtime::cross_origin(ACCOUNT)]
pub fn named() {}

#[::cors_runtime::cross_origin(deny)]
pub fn denied() {}

#[::cors_runtime::cross_origin(
    allow_origins: ["https://app.example.com", #[cfg(debug_assertions)] "http://localhost:*"],
    allow_credentials: true,
    allow_methods: [GET, PUT],
    allow_headers: [Content-Type, #[cfg(debug_assertions)] X-Debug],
    expose_headers: [ETag],
    max_age: 2h,
)]
pub fn in_place() {}

fn main() {
    let _: &'static ::cors_runtime::Policy = <named as ::cors_runtime::__private::Annotated>::POLICY;
    let _: &'static ::cors_runtime::Policy = <denied as ::cors_runtime::__private::Annotated>::POLICY;
    let _: &'static ::cors_runtime::Policy = <in_place as ::cors_runtime::__private::Annotated>::POLICY;
}
