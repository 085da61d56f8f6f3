use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[cfg(feature = "dev")] "http://localhost:5173",
        ],
    };
}

fn main() {}
