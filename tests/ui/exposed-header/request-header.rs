#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: *,
        expose_headers: [If-None-Match, User-Agent, Cookie, Sec-Fetch-Site],
    };
}

fn main() {}
