#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://*.example.com"],
        allow_credentials: true,
    };
}

fn main() {}
