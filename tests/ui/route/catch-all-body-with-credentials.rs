#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static API: Routes = {
        _ => { allow_origins: ["https://app.example.com"], allow_credentials: true },
    };
}

fn main() {}
