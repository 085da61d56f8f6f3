#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: *, allow_methods: [GET] };

    pub static CACHED: Policy = { max_age: 2h, ..PUBLIC };
}

fn main() {}
