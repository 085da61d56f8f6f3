#![deny(dead_code)]

use cors_runtime::cors;

cors! {
    static BASE: Policy = { allow_origins: ["https://app.example.com"] };

    static ACCOUNT: Policy = { allow_credentials: true, ..BASE };

    static UNUSED: Policy = { max_age: 0, ..BASE };

    static FEED: Routes = { "/feed" => { allow_origins: * } };
}

fn main() {
    let _ = &ACCOUNT;
}
