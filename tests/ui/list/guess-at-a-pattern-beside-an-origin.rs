use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [
            "*.example.com",
            "https://*example.org",
            "^https://.*\\.example\\.net$",
            "https://app.example.com",
            "https://app.example.org",
            "https://app.example.net",
        ],
        allow_credentials: true,
    };
}

fn main() {}
