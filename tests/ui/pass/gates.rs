//! `#[cfg]` on elements, routes and items, true and false.
#![deny(warnings)]

use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: [
            #[cfg(debug_assertions)] "http://localhost:*",
            #[cfg(all(debug_assertions, unix))] "http://127.0.0.1:8080",
            #[cfg(not(debug_assertions))] "https://app.example.com",
            #[cfg(any())] MISSING,
        ],
        allow_methods: [#[cfg(not(debug_assertions))] GET, PUT],
        allow_headers: [#[cfg(any())] X-Never],
        expose_headers: [ETag, #[cfg(all())] X-Always],
    };

    #[cfg(any())]
    static NEVER: Policy = { allow_origins: [MISSING] };

    #[cfg(debug_assertions)]
    static DEBUG: Policy = { allow_origins: ["https://debug.example.com"] };

    static API: Routes = {
        #[cfg(any())] GET "/never" => NEVER,
        #[cfg(debug_assertions)] GET "/account" => DEBUG,
        #[cfg(not(debug_assertions))] GET "/account" => ACCOUNT,
        // In debug builds the two methods differ in their headers.
        #[allow(cors::unequal_methods)]
        PUT "/account" => ACCOUNT,
        #[cfg(debug_assertions)] _ => DEBUG,
        #[cfg(not(debug_assertions))] _ => deny,
    };
}

fn main() {
    let request = http::Request::new(());
    let _ = (API.decide(&request), ACCOUNT.decide(&request));
}
