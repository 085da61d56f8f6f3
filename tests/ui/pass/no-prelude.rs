//! Nothing is taken from the prelude.
#![no_implicit_prelude]

::cors_runtime::cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com", #[cfg(debug_assertions)] "http://localhost:*"],
        allow_credentials: true,
        allow_headers: [Content-Type, #[cfg(debug_assertions)] X-Debug],
        expose_headers: [ETag],
        max_age: 2h,
        forbid_other_origins: true,
        own_origins: ["https://api.example.com"],
    };

    pub static API: Routes = {
        GET | PUT "/account/{id}" => ACCOUNT,
        "/feed/{*rest}" => { allow_origins: * },
        #[cfg(debug_assertions)] #[allow(cors::catch_all_with_credentials)] _ => ACCOUNT,
        #[cfg(not(debug_assertions))] _ => deny,
    };
}

fn main() {
    let _: &'static ::cors_runtime::Policy = &ACCOUNT;
    let _: &'static ::cors_runtime::Routes = &API;
}
