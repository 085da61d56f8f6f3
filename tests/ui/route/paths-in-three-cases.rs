#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = {
        GET  "/feed" => PUBLIC,
        POST "/Feed" => PUBLIC,
        GET  "/FEED" => PUBLIC,
        GET  "/Feed" => PUBLIC,
    };
}

fn main() {}
