#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: [Access-Control-Allow-Methods, Access-Control-Max-Age],
    };
}

fn main() {}
