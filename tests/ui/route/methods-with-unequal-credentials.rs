#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static READ: Policy = { allow_origins: ["https://app.example.com"] };
    pub static WRITE: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };

    pub static API: Routes = {
        GET         "/items/{id}" => READ,
        PUT | PATCH "/items/{id}" => WRITE,
    };
}

fn main() {}
