#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: [ETga, X-RateLimit-Remainig],
    };
}

fn main() {}
