#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [ETag, Last-Modified, Location, Retry-After, Vary, X-Frame-Options],
    };
}

fn main() {}
