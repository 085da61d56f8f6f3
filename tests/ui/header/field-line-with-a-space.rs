use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [Content-Type: application/json, "X-Id": "1"],
    };
}

fn main() {}
