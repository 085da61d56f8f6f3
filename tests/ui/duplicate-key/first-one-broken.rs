use cors_runtime::cors;

cors! {
    pub static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        max_age: "600",
        max_age: 600,
    };
}

fn main() {}
