use cors_runtime::cors;

cors! {
    pub static SITE: Policy = {
        allow_origins: [
            "https://app.example.com",
            #[cfg(debug_assertions)] "http://localhost:3000",
            #[cfg(debug_assertions)] "http://localhost:*",
        ],
    };
}

fn main() {}
