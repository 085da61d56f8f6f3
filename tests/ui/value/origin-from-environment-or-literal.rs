use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: [std::env::var("APP").unwrap_or("https://app.example.com".into())],
    };
}

fn main() {}
