#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static FEED: Policy = { allow_origins: * };

    pub static API: Routes = {
        ANY "/feed" => FEED,
        GET | All "/news" => FEED,
    };
}

fn main() {}
