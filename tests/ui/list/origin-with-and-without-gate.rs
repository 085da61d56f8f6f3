use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [
            #[cfg(feature = "beta")] "https://beta.example.com",
            "https://app.example.com",
            "https://beta.example.com",
        ],
    };
}

fn main() {}
