//! Gates on lines whose paths have braces: what rustc is asked about them is text, not a format.
#![deny(warnings)]

use cors_runtime::cors;

cors! {
    static READ: Policy = { allow_origins: ["https://app.example.com"] };
    static WRITE: Policy = { allow_origins: ["https://admin.example.com"] };

    static API: Routes = {
        #[cfg(debug_assertions)] GET "/items/{id}" => READ,
        #[cfg(not(debug_assertions))] GET "/items/{id}" => WRITE,
        #[cfg(debug_assertions)] "/files/{*path}" => READ,
        #[cfg(not(debug_assertions))] "/files/{*path}" => WRITE,
        "/account/{*rest}" => policies::ACCOUNT,
        _ => policies::LISTED,
    };
}

mod policies {
    cors_runtime::cors! {
        pub static LISTED: Policy = { allow_origins: ["https://app.example.com"] };
        pub static ACCOUNT: Policy = { allow_credentials: true, ..LISTED };
    }
}

fn main() {
    let _ = &API;
}
