use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        max_age: Duration::from_days(7),
    };
}

fn main() {}
