#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    /// From the old server's `cors({ ... })`.
    pub static SITE: Policy = {
        origins: ["https://app.example.com", "https://*.example.com", "http://localhost:3000"],
        methods: ["GET", "POST", "PTACH", "GET", "OPTIONS"],
        allow_headers: [Content-Type, Authorisation, content-type, ETag],
        expose_headers: [Content-Length, X-Total-Count, Origin],
        credentials: true,
        allow_private_network: true,
        max_age: 86400000,
    };
}

fn main() {}
