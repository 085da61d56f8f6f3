use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [header::CONTENT_TYPE, HeaderName::from_static("x-id")],
    };
}

fn main() {}
