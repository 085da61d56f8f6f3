#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["chrome-extension://my-extension"],
    };
}

fn main() {}
