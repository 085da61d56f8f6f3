#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: [Keep-Alive, Transfer-Encoding],
    };
}

fn main() {}
