use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [
            "https://app.example.com"
            #[cfg(feature = "staging")]
            "https://staging.example.com",
        ],
    };
}

fn main() {}
