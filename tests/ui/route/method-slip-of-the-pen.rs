#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static PUBLIC: Policy = { allow_origins: * };

    pub static API: Routes = { GET | PSOT "/feed" => PUBLIC };
}

fn main() {}
