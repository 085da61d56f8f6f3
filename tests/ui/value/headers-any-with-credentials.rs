use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_headers: Any,
        allow_credentials: true,
    };
}

fn main() {}
