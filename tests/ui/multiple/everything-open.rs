#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        allow_methods: *,
        allow_headers: *,
        expose_headers: [*, Content-Type],
        max_age: 1d,
    };

    pub static SITE: Routes = {
        "/Feed" => deny,
        "/feed" => deny,
    };
}

fn main() {}
