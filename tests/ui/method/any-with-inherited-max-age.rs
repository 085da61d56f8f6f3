#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static CACHED: Policy = { allow_origins: *, max_age: 2h };

    pub static OPEN: Policy = { allow_methods: *, ..CACHED };
}

fn main() {}
