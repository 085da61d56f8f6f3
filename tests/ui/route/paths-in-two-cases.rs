#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        "/Feed/{id}" => deny,
        "/feed/{key}" => PUBLIC,
    };
}

fn main() {}
