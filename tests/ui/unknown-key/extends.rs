use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = { allow_origins: ["https://app.example.com"] };
    static ADMIN: Policy = { extends: ACCOUNT, max_age: 0 };
}

fn main() {}
