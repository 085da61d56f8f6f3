//! The macro finds its runtime under any name, even where a module has taken the usual one.
#![allow(dead_code)]

extern crate cors_runtime as renamed;

mod cors_runtime {}

renamed::cors! {
    static PUBLIC: Policy = { allow_origins: * };
    static API: Routes = { GET "/feed" => PUBLIC };
}

mod inner {
    mod cors_runtime {}
    mod std {}
    mod core {}
    mod http {}

    renamed_in_inner::cors! {
        pub(super) static ACCOUNT: Policy = {
            allow_origins: ["https://app.example.com", #[cfg(debug_assertions)] "http://localhost:*"],
            allow_credentials: true,
        };
    }

    use super::renamed as renamed_in_inner;
}

fn main() {
    let _: [&renamed::Policy; 2] = [&PUBLIC, &inner::ACCOUNT];
    let _: &renamed::Routes = &API;
}
