#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"], allow_credentials: true };
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/feed"    => PUBLIC,
        "/{*rest}" => ACCOUNT,
    };
}

fn main() {}
