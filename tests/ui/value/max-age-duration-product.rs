use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        max_age: Duration::from_secs(60 * 60),
    };
}

fn main() {}
