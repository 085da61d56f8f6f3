use cors_runtime::cors;

cors! {
    static ACCOUNT: Policy = {
        allow_origins: ["https://app.example.com"],
        allow_methods: ['x', GET],
        allow_headers: [b"X-Id"],
    };
}

fn main() {}
