#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: [Content-Type, Content-Length, ETag],
    };
}

fn main() {}
