#![deny(deprecated)]

use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [content_type, x_csrf_token, x_upload_id],
    };
}

fn main() {}
