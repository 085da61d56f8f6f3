use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: [GET, +, PUT + PATCH],
    };
}

fn main() {}
