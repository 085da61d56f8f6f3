#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        allow_methods: *,
        max_age: 2h,
    };
}

fn main() {}
