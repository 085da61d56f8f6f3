#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        allow_headers: [*, Authorization],
        max_age: 10m,
    };
}

fn main() {}
