#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, PTACH, DELTE],
    };
}

fn main() {}
