use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: [X-Request-Id, "x-request-id"],
    };
}

fn main() {}
