#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
    pub static ADMIN: Policy = { max_age: 0, ..ACCOUNT };

    pub static API: Routes = {
        _ => ADMIN,
    };
}

fn main() {}
